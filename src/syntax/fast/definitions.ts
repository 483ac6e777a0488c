import type { Definition } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { identifierOf } from '../references';
import { positionOf } from './nodes';
import { unsure } from './unsure';

const longestLabel = 999;
const label = /\[((?:[^[\]\\]|\\[[\]\\]|\\(?![[\]\\]))+)\]/y;
const definition =
  /\[(?:[^[\]\\\r\n]|\\[[\]\\]|\\(?![[\]\\]))+\]:[ \t]*(?:<([^<>\\\r\n]*)>|(?!<)([^\0- ()\\\u007f]+))(?:[ \t]+(?:"[^"\\\r\n]*"|'[^'\\\r\n]*'|\([^()\\\r\n]*\)))?[ \t]*(?=[\r\n]|$)/y;

/** The label in brackets at `at`, escapes and all, and where it ends; undefined if there is none. */
export function labelAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  label.lastIndex = at;
  const found = label.exec(text)?.[1];
  if (found === undefined || found.length > longestLabel || !/[^ \t\r\n]/.test(found)) return undefined;
  return { text: found, end: label.lastIndex };
}

/**
 * The definitions at the beginning of a paragraph from `from` to `to`, none in most. Those over several lines are left
 * to the complete parser.
 */
export function definitionsIn(source: string, from: number, to: number): Definition[] {
  const text = source.slice(from, to);
  const definitions: Definition[] = [];
  for (let at = 0; text[at] === '[';) {
    const found = labelAt(text, at);
    if (!found || text[found.end] !== ':') break;
    definition.lastIndex = at;
    const [whole, enclosed, raw] = definition.exec(text) ?? [];
    if (whole === undefined) unsure();
    const end = at + whole.length;
    definitions.push({
      type: 'definition',
      identifier: identifierOf(found.text),
      label: decodeString(found.text),
      url: decodeString(enclosed ?? raw!),
      position: positionOf(from + at, from + end),
    });
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // A title may follow on the next line.
    if (/["'(]/.test(text[at] ?? '')) unsure();
  }
  return definitions;
}
