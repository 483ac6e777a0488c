// What the schedule costs: 1,000 vendors with 5,000 deliverables that wait for each other, in many plans and in a single one.
import { createRequire } from 'node:module';
import { median } from './statistics.mjs';

const each = 5;

/** A plan of so many vendors, each with five deliverables; most wait for one or two that stand before them. */
function planOf(vendors, seed) {
  const lines = ['---', 'type: launch-plan', 'launch: 2028-10-04', '---', '', '## Vendors', ''];
  for (let vendor = 0; vendor < vendors; vendor++) {
    lines.push(`### Firm ${seed}-${vendor}`, '', `- **Owner:** Person ${vendor % 40}`, '', 'Deliverables:', '');
    for (let number = vendor * each + 1; number <= (vendor + 1) * each; number++) {
      const due = new Date(Date.UTC(2027, 0, 4 + ((number * 7) % 600))).toISOString().slice(0, 10);
      const waits = [number - 3, number - 11]
        .filter((other) => other > 0 && other % 4 !== 0)
        .map((other) => `D${other}`);
      lines.push(`- [ ] D${number} Work — ${due}${waits.length > 0 ? ` — after ${waits.join(', ')}` : ''}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** Milliseconds, as medians, to compute everything anew, and after one date was changed; reading the text is left out of both. */
export function measureSchedules({ rounds }) {
  const core = createRequire(import.meta.url)('../out/bench/core.js');
  return [100, 1].map((plans) => {
    const texts = Array.from({ length: plans }, (_, plan) => planOf(1000 / plans, plan));
    const uriOf = (plan) => `file:///plans/${plan}.md`;
    const compute = (service) => {
      for (const snapshot of service.workspace.plans()) core.criticalChain(service.schedule(snapshot), snapshot);
    };
    const whole = [];
    let service;
    for (let round = 0; round < rounds.whole + 2; round++) {
      service = core.openService({ today: '2026-11-24' });
      for (const [plan, text] of texts.entries()) service.setText(uriOf(plan), text);
      service.workspace.plans();
      const start = performance.now();
      compute(service);
      if (round >= 2) whole.push(performance.now() - start);
    }
    const middle = Math.floor(plans / 2);
    const text = texts[middle];
    const at = text.indexOf(' — 2027-', text.length / 2) + 3;
    const change = [];
    for (let round = 0; round < rounds.warm + rounds.measured; round++) {
      const day = `2027-0${1 + (round % 9)}-1${round % 10}`;
      service.setText(uriOf(middle), text.slice(0, at) + day + text.slice(at + day.length));
      const snapshot = service.workspace.get(uriOf(middle));
      const start = performance.now();
      core.criticalChain(service.schedule(snapshot), snapshot);
      if (round >= rounds.warm) change.push(performance.now() - start);
    }
    return { plans, whole: median(whole), change: median(change) };
  });
}
