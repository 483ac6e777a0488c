// What the Vendors view works out for a thousand vendors: its rows with what stands in them, and what of them a letter
// changes. What is found in the plans is known before, as the editor knows it.
import { createRequire } from 'node:module';
import { makePlan } from './plans.mjs';
import { median } from './statistics.mjs';

/** A plan of the bench has about a vendor in so many bytes. */
const bytesOfVendor = 1150;

const workspaces = {
  'in 100 plans': { plans: 100, vendors: 10 },
  'in one plan': { plans: 1, vendors: 1000 },
};

/** Milliseconds, as medians; of a letter, in brackets, what reading and checking its plan took before. */
export function measureVendorRows({ rounds }) {
  return Object.entries(workspaces).flatMap(([name, { plans, vendors }]) => {
    const view = openView(plans, vendors);
    const drawn = [];
    const filtered = [];
    const typed = [];
    const checked = [];
    const count = Math.max(8, Math.round(rounds.measured / 8));
    for (let round = 0; round < 3 + count; round++) {
      const times = { drawn: view.draw(), typed: view.type(), filtered: view.filter(1 + (round % 9)) };
      if (round < 3) continue;
      drawn.push(times.drawn);
      filtered.push(times.filtered);
      typed.push(times.typed.rows);
      checked.push(times.typed.check);
    }
    const where = `${view.vendors} vendors ${name}`;
    return [
      { question: `top level, ${where}`, milliseconds: median(drawn) },
      { question: `after a keystroke, ${where}`, milliseconds: median(typed), before: median(checked) },
      { question: `typing a character in the filter, ${where}`, milliseconds: median(filtered) },
    ];
  });
}

/** The view of so many plans. */
function openView(plans, vendors) {
  const core = createRequire(import.meta.url)('../out/bench/core.js');
  const service = core.openService({ today: '2026-11-24' });
  const findings = new Map();
  const setText = (plan, text) => {
    const uri = `file:///plans/${plan}.md`;
    service.setText(uri, text);
    findings.set(uri, service.check(uri));
  };
  const newFacts = () => service.vendorFacts((uri) => findings.get(uri));
  const rowsOf = (facts, filter = core.noFilter) => {
    const choice = { arrangement: 'plan', direction: 'waits for', filter };
    const made = core.vendorTree(facts.all(), choice, service.words);
    for (const root of made.roots) root.children();
    return made;
  };
  for (let plan = 0; plan < plans; plan++) setText(plan, makePlan(vendors * bytesOfVendor, plan + 1));
  let facts = newFacts();
  let tree = rowsOf(facts);
  return {
    vendors: tree.all,

    /** As when the view is opened, each plan unfolded. */
    draw() {
      const start = performance.now();
      facts = newFacts();
      tree = rowsOf(facts);
      return performance.now() - start;
    },

    type() {
      const start = performance.now();
      setText(0, typedInto(service.workspace.get('file:///plans/0.md').plan.document.text));
      const checked = performance.now();
      const after = rowsOf(facts);
      core.changedRows(tree.roots, after.roots, (id) => !id.includes(' › '));
      tree = after;
      return { check: checked - start, rows: performance.now() - checked };
    },

    filter(letters) {
      const start = performance.now();
      rowsOf(facts, { ...core.noFilter, text: 'copprleaf'.slice(0, letters) });
      return performance.now() - start;
    },
  };
}

/** The text with one more letter in the scope of a vendor in its middle. */
function typedInto(text) {
  const at = text.indexOf('**Scope:** ', text.length / 2) + '**Scope:** '.length;
  return `${text.slice(0, at)}x${text.slice(at)}`;
}
