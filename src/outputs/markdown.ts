import type { BlockContent, ListItem, PhrasingContent, Table, TableContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A phrase of a document: plain text that is shown literally, or text that links somewhere. */
export type Phrase = string | { readonly text: string; readonly url: string } | { readonly strong: string };

/** What stands in one line: a phrase, or several in a row. */
export type Line = Phrase | readonly Phrase[];

/** Blocks of a document as Markdown. No text becomes markup: everything that could be read as some is escaped. */
export function blocks(...content: readonly (BlockContent | undefined)[]): string {
  const children = content.filter((block) => block !== undefined);
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmTableToMarkdown()] }).trimEnd();
}

export function paragraph(line: Line): BlockContent {
  return { type: 'paragraph', children: phrasesOf(line) };
}

/** A list; undefined without items. */
export function list(lines: readonly Line[]): BlockContent | undefined {
  if (lines.length === 0) return undefined;
  const children = lines.map((line): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(line)] }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A table without the columns in which no row has anything; undefined without rows. */
export function table(header: readonly string[], rows: readonly (readonly Line[])[]): Table | undefined {
  if (rows.length === 0) return undefined;
  const used = header.map((_, column) => rows.some((row) => row[column] !== ''));
  const row = (cells: readonly Line[]): TableContent => ({
    type: 'tableRow',
    children: cells.flatMap((cell, column) => (used[column] ? [{ type: 'tableCell', children: phrasesOf(cell) }] : [])),
  });
  return { type: 'table', children: [row(header), ...rows.map(row)] };
}

function phrasesOf(line: Line): PhrasingContent[] {
  return (Array.isArray(line) ? (line as readonly Phrase[]) : [line as Phrase]).map(phraseOf);
}

function phraseOf(phrase: Phrase): PhrasingContent {
  if (typeof phrase === 'string') return { type: 'text', value: inOneLine(phrase) };
  if ('strong' in phrase) return { type: 'strong', children: [phraseOf(phrase.strong)] };
  return { type: 'link', url: phrase.url, children: [phraseOf(phrase.text)] };
}

/** A text of a plan without line breaks, control characters, and characters that can't be seen. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '');
}
