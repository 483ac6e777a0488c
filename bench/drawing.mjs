// What the pictures cost: from a plan that was read to what the panel is told, and from there to a drawing, for programmes of
// several sizes. The panel pays for layout and drawing where it is; the window waits for the rest only.
import { createRequire } from 'node:module';
import { makeProgramme } from './plans.mjs';
import { median } from './statistics.mjs';

const counts = [12, 200, 1000];

/** Milliseconds, as medians of so many rounds, for each number of vendors. */
export function measureDrawing({ rounds }) {
  const core = createRequire(import.meta.url)('../out/bench/core.js');
  return counts.map((vendors) => {
    const text = makeProgramme(vendors, 7);
    const times = { model: [], graph: [], layout: [], drawing: [], timeline: [] };
    let works = 0;
    for (let round = 0; round < rounds.whole + 1; round++) {
      const service = core.openService({ today: '2026-11-24' });
      service.setText('file:///plans/a.md', text);
      const plans = service.workspace.plans();
      service.schedule(plans[0]);
      const [model, modelTime] = timed(() => service.panelModel(plans));
      const [shown, graphTime] = timed(() => core.shownGraph(model.graph, {}));
      const labels = new Map();
      const [layout, layoutTime] = timed(() => core.layoutGraph(shown.boxes, shown.links, labels));
      const common = { palette: core.paper, words: service.words, title: '' };
      const [, drawingTime] = timed(() => core.svgText(core.graphSvg({ layout, labels, ...common })));
      const [, timelineTime] = timed(() => core.drawTimeline(model, service.words, ''));
      works = shown.all.works;
      if (round === 0) continue;
      times.model.push(modelTime);
      times.graph.push(graphTime);
      times.layout.push(layoutTime);
      times.drawing.push(drawingTime);
      times.timeline.push(timelineTime);
    }
    return { vendors, works, ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])) };
  });
}

function timed(act) {
  const start = performance.now();
  const made = act();
  return [made, performance.now() - start];
}
