// From a keystroke to the findings, in process and warm: the text with one more letter goes in, what is wrong with it
// comes out, with lines and columns.
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { makePlan } from './plans.mjs';
import { median } from './statistics.mjs';

/** Where a letter is typed: the first place behind the middle of the text where this stands before it. */
const places = {
  'a vendor’s field': '**Scope:** ',
  'a deliverable': '] D',
  'a table': '| 1 | ',
  'the front matter': 'title: "',
};

/** The letters that a tool gets in its turn. */
const burst = 20;

/** The tools that are measured, and what share of the letters each is given: one takes half a second a letter. */
const tools = { Baton: 1, 'vscode-markdown-languageservice': 1, markdownlint: 0.1 };

/** Milliseconds a keystroke, as medians: of each tool at each size for the first place, and of Baton at all places. */
export async function measureKeystrokes({ sizes, rounds }) {
  const rows = [];
  for (const size of sizes) {
    for (const place of Object.keys(places)) {
      const isFirst = place === Object.keys(places)[0];
      const chosen = isFirst ? Object.keys(tools) : ['Baton'];
      rows.push({ size, place, ...(await typeAt(size, places[place], chosen, rounds)) });
    }
  }
  return rows;
}

/** The tools take turns, a burst of letters each, as people type; each has a thread of its own, so that none pays for another's garbage. */
async function typeAt(size, before, names, rounds) {
  const text = makePlan(size, 7);
  const at = text.indexOf(before, before.startsWith('title') ? 0 : text.length / 2) + before.length;
  const typists = names.map((tool) => ({
    tool,
    worker: new Worker(join(import.meta.dirname, 'typist.mjs'), { workerData: { tool, text, at } }),
    times: [],
    rules: [],
  }));
  for (let round = 0; round < rounds.warm + rounds.measured; round += burst) {
    for (const { tool, worker, times, rules } of typists) {
      const count = burst * tools[tool];
      for (let letter = 0; letter < count; letter++) {
        worker.postMessage(round + letter);
        const [said] = await once(worker, 'message');
        if (round < rounds.warm) continue;
        times.push(said.milliseconds);
        rules.push(said.rules);
      }
    }
  }
  await Promise.all(typists.map(({ worker }) => worker.terminate()));
  return {
    medians: Object.fromEntries(typists.map(({ tool, times }) => [tool, median(times)])),
    rules: median(typists[0].rules),
  };
}

/** Milliseconds for a plan that was never seen, warm, by size. */
export function measureWhole({ sizes, rounds }) {
  const { openService } = createRequire(import.meta.url)('../out/bench/core.js');
  return sizes.map((size) => {
    const times = [];
    for (let round = 0; round < rounds.whole * 2; round++) {
      const text = makePlan(size, 1000 + round);
      const service = openService({ today: '2026-11-24' });
      const start = performance.now();
      service.setText('file:///plan.md', text);
      service.check('file:///plan.md');
      if (round >= rounds.whole) times.push(performance.now() - start);
    }
    return { size, milliseconds: median(times) };
  });
}
