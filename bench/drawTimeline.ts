import type { Words } from '../src/text/message';
import { paper } from '../src/views/drawing/palette';
import { svgText } from '../src/views/drawing/svg';
import type { PanelModel } from '../src/views/panelModel';
import { timeScale } from '../src/views/timeline/timeAxis';
import { timeline } from '../src/views/timeline/timeline';
import { layoutTimeline } from '../src/views/timeline/timelineLayout';
import { timelineSvg } from '../src/views/timeline/timelineSvg';

/** The timeline of what the panel shows, as the text of an SVG, four pixels a day; undefined where nothing has a date. */
export function drawTimeline({ graph, days }: PanelModel, words: Words, title: string): string | undefined {
  const drawn = timeline(graph, days);
  if (drawn.first === undefined || drawn.last === undefined) return undefined;
  const scale = timeScale(drawn.first, drawn.last, 4);
  const layout = layoutTimeline(drawn, scale, 'vendors');
  return svgText(timelineSvg({ timeline: drawn, layout, scale, namesWidth: 270, palette: paper, words, title }));
}
