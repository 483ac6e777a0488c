import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { HandOffGraph } from './graph';
import { graphPicture } from './graphPicture';
import { graphTables } from './graphTable';
import { themed } from '../drawing/palette';
import { svgText, xmlEscaped } from '../drawing/svg';
import type { Table } from '../tables/table';

/** The hand-off graph for a page, as HTML: the picture, and the same in words for those who prefer text. */
export function previewGraph(graph: HandOffGraph, title: string, words: Words): string {
  const picture = svgText(graphPicture(graph, { palette: themed, words, title: words(say`Hand-offs of ${title}`) }));
  const tables = graphTables(graph, () => true, words).map(tableHtml);
  const summary = xmlEscaped(words(say`Same data as a table`));
  return `<figure class="baton-graph"><div class="baton-picture" tabindex="0">${picture}</div><details><summary>${summary}</summary>${tables.join('')}</details></figure>\n`;
}

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${xmlEscaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(({ text }) => `<td>${xmlEscaped(text)}</td>`).join('')}</tr>`).join('');
  return `<table><caption>${xmlEscaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
