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
    const view = new View(plans, vendors);
    const drawn = [];
    const filtered = [];
    const typed = [];
    const checked = [];
    const count = Math.max(8, Math.round(rounds.measured / 8));
    for (let round = 0; round < 3 + count; round++) {
      const times = { drawn: view.draw(), typed: view.type(round), filtered: view.filter(round) };
      if (round < 3) continue;
      drawn.push(times.drawn);
      filtered.push(times.filtered);
      typed.push(times.typed.rows);
      checked.push(times.typed.check);
    }
    const where = `${view.vendors} vendors ${name}`;
    return [
      { question: `first level, ${where}`, milliseconds: median(drawn) },
      { question: `after a keystroke, ${where}`, milliseconds: median(typed), before: median(checked) },
      { question: `a letter of the filter, ${where}`, milliseconds: median(filtered) },
    ];
  });
}

class View {
  #core = createRequire(import.meta.url)('../out/bench/service.js');
  #service = this.#core.createService({ today: '2026-11-24' });
  #findings = new Map();
  #facts = this.#newFacts();
  #tree;

  constructor(plans, vendors) {
    for (let plan = 0; plan < plans; plan++) this.#setText(plan, makePlan(vendors * bytesOfVendor, plan + 1));
    this.draw();
  }

  get vendors() {
    return this.#tree.all;
  }

  #setText(plan, text) {
    const uri = `file:///plans/${plan}.md`;
    this.#service.setText(uri, text);
    this.#findings.set(uri, this.#service.check(uri));
  }

  #newFacts() {
    return this.#service.vendorFacts((uri) => this.#findings.get(uri));
  }

  #rows(filter = this.#core.noFilter) {
    const choice = { arrangement: 'plan', direction: 'waits for', filter };
    const tree = this.#core.vendorTree(this.#facts.all(), choice, this.#service.words);
    for (const root of tree.roots) root.children();
    return tree;
  }

  /** As when the view is opened, each plan unfolded. */
  draw() {
    const start = performance.now();
    this.#facts = this.#newFacts();
    this.#tree = this.#rows();
    return performance.now() - start;
  }

  type(round) {
    const start = performance.now();
    this.#setText(0, typedInto(this.#service.plans()[0].plan.document.text));
    const checked = performance.now();
    const after = this.#rows();
    this.#core.changedRows(this.#tree.roots, after.roots, (id) => !id.includes(' › '));
    this.#tree = after;
    return { check: checked - start, rows: performance.now() - checked };
  }

  filter(round) {
    const start = performance.now();
    const text = 'copprleaf'.slice(0, 1 + (round % 9));
    this.#rows({ ...this.#core.noFilter, text });
    return performance.now() - start;
  }
}

/** The text with one more letter in the scope of a vendor in its middle. */
function typedInto(text) {
  const at = text.indexOf('**Scope:** ', text.length / 2) + '**Scope:** '.length;
  return `${text.slice(0, at)}x${text.slice(at)}`;
}
