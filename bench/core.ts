/**
 * What the benchmarks in `*.mjs` use of the core. They load it compiled, from `out/bench/core.js`. Because it is
 * type-checked like any other source, nothing it names can move unnoticed.
 */
export { openService } from '../test/support/openService';
export { Lines } from '../src/text/lines';
export { complete } from '../src/editor/completion/complete';
export { definition } from '../src/editor/definition';
export { atOnce } from '../src/text/steps';
export { highlights, references } from '../src/editor/references';
export { inlayHints } from '../src/editor/inlayHints';
export { lenses } from '../src/editor/lenses';
export { outline } from '../src/editor/outline';
export { bySpan, changedSpans } from '../src/trees/agenda/agendaGroups';
export { itemRows } from '../src/trees/agenda/agendaRows';
export { criticalPath } from '../src/schedule/criticalPath';
export { changedRows } from '../src/trees/vendors/changedRows';
export { noFilter } from '../src/trees/vendors/vendorFilter';
export { vendorTree } from '../src/trees/vendors/vendorTree';
export { shownGraph } from '../src/views/graph/shownGraph';
export { layoutGraph } from '../src/views/graph/graphLayout';
export { graphSvg } from '../src/views/graph/graphSvg';
export { paper } from '../src/views/drawing/palette';
export { svgText } from '../src/views/drawing/svg';
export { drawTimeline } from './drawTimeline';
