import type { PhrasingContent } from 'mdast';
import { identifierOf } from '../references';
import { code } from './codes';
import type { Content } from './content';
import { labelAt } from './definitions';
import type { Position } from './nodes';
import { resourceAt } from './resource';
import { unsure } from './unsure';
import type { Use } from './use';

/** What a text in brackets links to: an address or, without one, a definition. */
interface Target {
  readonly url?: string;
  /** Where the link ends. */
  readonly end: number;
}

/** What the text in brackets from `from` to `to` links to; undefined if it is no link. */
export function targetAt(
  content: Content,
  from: number,
  to: number,
  defined: ReadonlySet<string>,
  use: Use,
): Target | undefined {
  const { text } = content;
  const end = to + 1;
  const next = text.charCodeAt(end);
  const resource = next === code.parenthesis ? resourceAt(text, end, use) : undefined;
  if (resource || defined.size === 0) return resource;
  const isDefined = (label: string): boolean => {
    // The complete parser takes the markers of quotes between its lines for a part of it.
    if (content.isBroken && /[\r\n]/.test(label)) unsure();
    return defined.has(identifierOf(label));
  };
  const isShortcut = isDefined(text.slice(from, to));
  if (next !== code.bracket) return isShortcut ? { end } : undefined;
  const full = labelAt(text, end);
  if (full && isDefined(full.text)) return { end: full.end };
  return isShortcut && text.startsWith('[]', end) ? { end: end + 2 } : undefined;
}

export function linkOf(children: PhrasingContent[], url: string | undefined, position: Position): PhrasingContent {
  if (url !== undefined) return { type: 'link', url, children, position };
  return { type: 'linkReference', identifier: '', referenceType: 'full', children, position };
}

export function imageOf(alt: string, url: string | undefined, position: Position): PhrasingContent {
  if (url !== undefined) return { type: 'image', url, alt, position };
  return { type: 'imageReference', identifier: '', referenceType: 'full', alt, position };
}
