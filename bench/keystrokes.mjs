// From a keystroke to the findings, everything in one process and warm: the text with one more letter goes in, what is
// wrong with it comes out, with lines and columns.
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lint } from 'markdownlint/sync';
import { languageService } from './languageService.mjs';
import { makePlan } from './plans.mjs';
import { median } from './statistics.mjs';

const { createService, Lines } = createRequire(import.meta.url)('../out/bench/service.js');

const uri = pathToFileURL(join(tmpdir(), 'baton-bench', 'plan.md')).href;

/** Where a letter is typed: the first place behind the middle of the text where this stands before it. */
const places = {
  'a vendor’s field': '**Scope:** ',
  'a deliverable': '] D',
  'a table': '| 1 | ',
  'the front matter': 'title: "',
};

const tools = {
  Baton: () => {
    const service = createService({ today: '2026-11-24' });
    return (text) => {
      service.setText(uri, text);
      const lines = new Lines(text);
      return service.check(uri).map(({ range }) => [lines.positionAt(range.start), lines.positionAt(range.end)]);
    };
  },
  'vscode-markdown-languageservice': () => {
    const service = languageService(tmpdir());
    return async (text) => {
      service.setText(uri, text);
      return service.diagnostics(uri);
    };
  },
  markdownlint: () => (text) => lint({ strings: { plan: text }, config: { default: true, MD013: false } }),
};

/** Milliseconds a keystroke, as medians: of each tool at each size for the first place, and of Baton at all places. */
export async function measureKeystrokes({ sizes, rounds }) {
  const rows = [];
  for (const size of sizes) {
    for (const place of Object.keys(places)) {
      const isFirst = place === Object.keys(places)[0];
      const chosen = isFirst ? Object.keys(tools) : ['Baton'];
      rows.push({ size, place, medians: await typeAt(size, places[place], chosen, rounds) });
    }
  }
  return rows;
}

async function typeAt(size, before, names, rounds) {
  const text = makePlan(size, 7);
  const half = before.startsWith('title') ? 0 : text.length / 2;
  const at = text.indexOf(before, half) + before.length;
  const typed = (round) => `${text.slice(0, at)}${'lorem ipsum '.repeat(99).slice(0, round)}${text.slice(at)}`;
  const started = names.map((name) => ({ name, answer: tools[name](), times: [] }));
  // One tool's garbage must not be collected in another's turn for ever: they take turns, letter by letter.
  for (let round = 0; round < rounds.warm + rounds.measured; round++) {
    for (const tool of started) {
      if (tool.name === 'markdownlint' && round >= rounds.slow) continue;
      const next = typed(round);
      const start = performance.now();
      await tool.answer(next);
      const milliseconds = performance.now() - start;
      const warm = tool.name === 'markdownlint' ? rounds.slow / 2 : rounds.warm;
      if (round >= warm) tool.times.push(milliseconds);
    }
  }
  return Object.fromEntries(started.map(({ name, times }) => [name, median(times)]));
}

/** Milliseconds for a plan that was never seen, warm, by size. */
export function measureWhole({ sizes, rounds }) {
  return sizes.map((size) => {
    const times = [];
    for (let round = 0; round < rounds.whole * 2; round++) {
      const text = makePlan(size, 1000 + round);
      const service = createService({ today: '2026-11-24' });
      const start = performance.now();
      service.setText(uri, text);
      service.check(uri);
      if (round >= rounds.whole) times.push(performance.now() - start);
    }
    return { size, milliseconds: median(times) };
  });
}
