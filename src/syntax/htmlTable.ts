import type { Origin } from '../text/origin';
import { Span } from '../text/origin';
import type { Row, TableBlock } from './tableBlock';
import { SourceText, SourceTextBuilder } from './sourceText';

/** So much of a table is read. */
const longestTable = 200_000;

const tag = /<(\/?)([a-z][a-z0-9]*)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const entity = /&(?:amp|lt|gt|quot|nbsp|apos|#39|ndash|mdash);/gi;
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&apos;': "'",
  '&#39;': "'",
  '&ndash;': '–',
  '&mdash;': '—',
};

/**
 * The tables of a block of HTML from `from` to `to` in a chunk, as far as they are simple: rows of cells with text. What is
 * nested in a cell is read as its text; a table without an end, or with a cell over several rows, is none.
 */
export function htmlTables(source: string, from: number, to: number, origin: Origin): TableBlock[] {
  if (to - from > longestTable || !/<table\b/i.test(source.slice(from, Math.min(to, from + 2000)))) return [];
  const tables: TableBlock[] = [];
  let rows: Row[] = [];
  let cells: SourceText[] = [];
  let start = -1;
  let rowStart = -1;
  let cellStart = -1;
  let isSimple = true;
  const closeCell = (end: number): void => {
    if (cellStart >= 0) cells.push(cellText(source, cellStart, end, origin));
    cellStart = -1;
  };
  const closeRow = (end: number): void => {
    closeCell(end);
    if (rowStart >= 0 && cells.length > 0) rows.push({ cells, range: new Span(origin, rowStart, end) });
    cells = [];
    rowStart = -1;
  };
  tag.lastIndex = from;
  for (let match = tag.exec(source); match && match.index < to; match = tag.exec(source)) {
    const { 0: whole, index } = match;
    const end = index + whole.length;
    const isClosing = match[1] === '/';
    switch (match[2]!.toLowerCase()) {
      case 'table':
        if (!isClosing && start < 0) [start, rows, isSimple] = [index, [], true];
        else if (!isClosing) isSimple = false;
        else if (start >= 0) {
          closeRow(index);
          const [header, ...others] = rows;
          if (isSimple && header && others.length > 0)
            tables.push({
              kind: 'table',
              isHtml: true,
              header: header.cells,
              rows: others,
              range: new Span(origin, start, end),
            });
          start = -1;
        }
        break;
      case 'tr':
        closeRow(index);
        if (!isClosing) rowStart = index;
        break;
      case 'td':
      case 'th':
        closeCell(index);
        if (!isClosing) cellStart = end;
        if (/\b(?:row|col)span\s*=\s*["']?(?!1\b)\d/i.test(whole)) isSimple = false;
    }
  }
  return tables;
}

/** The text of a cell without its tags; lines and paragraphs stay apart. */
function cellText(source: string, from: number, to: number, origin: Origin): SourceText {
  const builder = new SourceTextBuilder(origin);
  let at = from;
  const add = (end: number): void => {
    let text = at;
    for (const { 0: code, index } of source.slice(at, end).matchAll(entity)) {
      const place = at + index;
      builder.add(source.slice(text, place), text, place);
      builder.add(characters[code.toLowerCase()] ?? ' ', place, place + code.length);
      text = place + code.length;
    }
    builder.add(source.slice(text, end), text, end);
  };
  for (const { 0: whole, 2: name, index } of source.slice(from, to).matchAll(new RegExp(tag.source, 'gi'))) {
    const place = from + index;
    add(place);
    at = place + whole.length;
    if (/^(?:br|p|div|li)$/i.test(name!) && builder.length > 0) builder.add(' ', place, at);
  }
  add(to);
  const text = builder.finish(from, to);
  return text.text.trim() === '' ? SourceText.empty(origin, from) : text.slice(0);
}
