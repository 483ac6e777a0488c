// One tool in a thread of its own, with a heap of its own: types a letter when it is told to, and answers with the
// milliseconds until the findings are there, and for Baton with those of them that the rules took.
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { lint } from 'markdownlint/sync';
import { languageService } from './languageService.mjs';

const uri = pathToFileURL(join(tmpdir(), 'baton-bench', 'plan.md')).href;

const tools = {
  Baton: () => {
    const { openService, Lines } = createRequire(import.meta.url)('../out/bench/core.js');
    const service = openService({ today: '2026-11-24' });
    return (text) => {
      service.setText(uri, text);
      service.workspace.get(uri);
      const read = performance.now();
      const lines = new Lines(text);
      for (const { range } of service.check(uri)) {
        lines.positionAt(range.start);
        lines.positionAt(range.end);
      }
      return performance.now() - read;
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

const { tool, text, at } = workerData;
const answer = tools[tool]();

parentPort.on('message', async (round) => {
  const next = `${text.slice(0, at)}${'and some more '.repeat(99).slice(0, round)}${text.slice(at)}`;
  const start = performance.now();
  const rules = await answer(next);
  parentPort.postMessage({ milliseconds: performance.now() - start, rules });
});
