// What the views beside the editor ask, with a hundred plans of together more than 1,000 vendors and 5,000 deliverables: all
// rows of their first level, and what changes in them when a letter is typed. In process and warm; findings are there, for
// the editor lists them anyway.
import { createRequire } from 'node:module';
import { makePlan } from './plans.mjs';
import { median } from './statistics.mjs';

const count = 100;
const uri = (plan) => `file:///plans/${plan}.md`;

/** Milliseconds, as medians: the first level, and a refresh once the changed plan is read and checked. */
export function measureViews({ rounds }) {
  const core = createRequire(import.meta.url)('../out/bench/core.js');
  const service = core.openService({ today: '2027-03-15' });
  const { workspace } = service;
  const texts = Array.from({ length: count }, (_, plan) => makePlan(13_500, plan + 1));
  for (const [plan, text] of texts.entries()) service.setText(uri(plan), text);
  const findings = new Map(workspace.uris().map((address) => [address, service.check(address)]));
  const size = { vendors: 0, deliverables: 0 };
  for (const { plan } of service.workspace.plans()) {
    size.vendors += plan.vendors.length;
    size.deliverables += plan.deliverables.length;
  }
  const agendas = new Map();
  const views = {
    'the Outcomes view': {
      first: () =>
        service.workspace
          .plans()
          .map((snapshot) => service.outcomeTree(snapshot, findings.get(snapshot.uri)).description),
      refresh: (address) => {
        return service.connected([address]).map((one) => {
          const row = service.outcomeTree(workspace.get(one), findings.get(one));
          return row.children().map(({ description }) => description);
        });
      },
    },
    'the Agenda view': {
      first: () => {
        for (const snapshot of service.workspace.plans()) agendas.set(snapshot.uri, service.agenda(snapshot));
        const spans = core.bySpan(agendas.values(), service.today);
        return core.itemRows('this week', spans.get('this week'), true, service.today, service.words);
      },
      refresh: (address) => {
        const after = service.agenda(workspace.get(address));
        const changed = core.changedSpans(agendas.get(address), after, service.today);
        agendas.set(address, after);
        const spans = core.bySpan(agendas.values(), service.today);
        for (const span of changed) core.itemRows(span, spans.get(span), true, service.today, service.words);
      },
    },
  };
  const rows = Object.entries(views).map(([view, { first, refresh }]) => {
    const firsts = [];
    const refreshes = [];
    for (let round = 0; round < rounds.warm + rounds.measured; round++) {
      if (round % 20 === 0) {
        // As when the window has started: the plans are read and checked, and nobody has looked at the view.
        workspace.forgetDerived();
        for (const address of workspace.uris()) findings.set(address, service.check(address));
        const start = performance.now();
        first();
        if (round >= rounds.warm / 2) firsts.push(performance.now() - start);
      }
      const plan = round % count;
      const typed = texts[plan].replace('\n## Outcomes', `\n${'Words '.repeat(round % 7)}\n\n## Outcomes`);
      service.setText(uri(plan), typed);
      findings.set(uri(plan), service.check(uri(plan)));
      const start = performance.now();
      refresh(uri(plan));
      if (round >= rounds.warm) refreshes.push(performance.now() - start);
    }
    return { view, first: median(firsts), refresh: median(refreshes) };
  });
  return { plans: count, ...size, rows };
}
