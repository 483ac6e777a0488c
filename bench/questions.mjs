// What an editor asks while somebody writes, in a plan of 50 KB beside a thousand others, in process and warm. A letter
// is typed before each question, so that nothing is answered from memory.
import { createRequire } from 'node:module';
import { makePlan } from './plans.mjs';
import { median } from './statistics.mjs';

const uri = 'file:///plans/written.md';

/** What is asked, and behind which text of the plan's second half the cursor stands. */
const questions = {
  'completion of a field': { at: '- **Scope:** ', before: '- ', ask: ({ complete }, asking) => complete(asking) },
  'completion of a person': { at: '- **Owner:** ', ask: ({ complete }, asking) => complete(asking) },
  'completion of a dependency': { at: ' — after ', ask: ({ complete }, asking) => complete(asking) },
  hover: { at: ' — after D', ask: ({ service }, { offset }) => service.hover(uri, offset) },
  definition: {
    at: ' — after D',
    ask: ({ definition }, { workspace, snapshot, offset }) => definition(workspace, snapshot, offset),
  },
  'document highlights': {
    at: ' — after D',
    ask: ({ highlights }, { workspace, snapshot, offset }) => highlights(workspace, snapshot, offset),
  },
  'inlay hints for one screen': {
    at: '- **Fee:** ',
    ask: ({ inlayHints }, { snapshot, offset, today, words }) =>
      inlayHints(
        snapshot,
        { start: offset, end: offset + 3000 },
        today,
        { dates: true, budget: true, buffer: true },
        words,
      ),
  },
  'code lenses': { at: '### ', ask: ({ lenses }, { snapshot }) => lenses(snapshot, []) },
  outline: { at: '### ', ask: ({ outline }, { snapshot }) => outline(snapshot) },
  'references across all plans': {
    at: '- **Owner:** ',
    ask: ({ references, atOnce }, { workspace, snapshot, offset }) =>
      atOnce(references(workspace, snapshot, offset, true)),
  },
};

/** Milliseconds to answer, as medians, the reading of the changed text left out and beside it. */
export function measureQuestions({ size, plans, rounds }) {
  const core = createRequire(import.meta.url)('../out/bench/core.js');
  const service = core.openService({ today: '2026-11-24' });
  for (let plan = 0; plan < plans; plan++) service.setText(`file:///plans/${plan}.md`, makePlan(10_000, plan + 1));
  const text = makePlan(size, 7);
  service.setText(uri, text);
  service.workspace.all();
  return Object.entries(questions).map(([question, { at, before = at, ask }]) => {
    const place = text.indexOf(at, text.length / 2);
    const times = [];
    const reading = [];
    for (let round = 0; round < rounds.warm + rounds.measured; round++) {
      const prefix = 'Words '.repeat(round % 7);
      const typed = text.replace('\n## Outcomes', `\n${prefix}\n\n## Outcomes`);
      const start = performance.now();
      service.setText(uri, typed);
      // With another text it is another workspace.
      const { workspace } = service;
      const snapshot = workspace.get(uri);
      const read = performance.now();
      const offset = typed.length - text.length + place + before.length;
      const asking = {
        workspace,
        snapshot,
        offset,
        today: service.today,
        words: service.words,
        isExplicit: true,
        files: [],
      };
      const answer = ask({ ...core, service }, asking);
      // What has nothing to say is quick.
      if (answer === undefined || answer.length === 0) throw new Error(`There is no answer to ${question}`);
      if (round < rounds.warm) continue;
      times.push(performance.now() - read);
      reading.push(read - start);
    }
    return { question, milliseconds: median(times), reading: median(reading) };
  });
}
