import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { loneTag } from './angles';
import { unsure } from './unsure';

const rawNames = htmlRawNames.join('|');
const blockNames = new Set(htmlBlockNames);
const rawEnd = new RegExp(`</(?:${rawNames})>`, 'i');
const commentEnd = /-->/;
const name = /<(\/?)([a-z][a-z\d-]*)(\/?>|(?=[ \t\r\n]|$))/iy;

/** What ends HTML: a sign on one of its lines, or a blank line below it. */
export type HtmlEnd = RegExp | 'blank';

/** The end of the HTML that begins at `at`; undefined if none does. HTML in a paragraph is taken only if it interrupts one. */
export function htmlEndAt(text: string, at: number, isInParagraph: boolean): HtmlEnd | undefined {
  if (text.startsWith('<!--', at)) return /^-*>/.test(text.slice(at + 4, at + 20)) ? unsure() : commentEnd;
  if (/[!?]/.test(text[at + 1] ?? '')) unsure();
  name.lastIndex = at;
  const [, slash, found, behind] = name.exec(text) ?? [];
  if (found !== undefined) {
    const lowerCase = found.toLowerCase();
    if (htmlRawNames.includes(lowerCase)) return slash || behind === '/>' ? unsure() : rawEnd;
    if (blockNames.has(lowerCase)) return 'blank';
  }
  if (isInParagraph) return undefined;
  loneTag.lastIndex = at;
  return loneTag.test(text) ? 'blank' : undefined;
}
