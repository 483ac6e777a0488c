import { addressRange } from '../plan/links';
import type { Link } from '../syntax/blocks';
import type { Range } from '../text/range';

/** The range of a link address's anchor, without its `#`; undefined if it has none or isn't spelled out. */
export function anchorRange(text: string, link: Link): Range | undefined {
  const address = addressRange(text, link);
  if (!address) return undefined;
  const hash = text.slice(address.start, address.end).indexOf('#');
  return hash < 0 ? undefined : { start: address.start + hash + 1, end: address.end };
}

/** The range of a link address's path, without its anchor; undefined if it isn't spelled out. */
export function pathRange(text: string, link: Link): Range | undefined {
  const address = addressRange(text, link);
  if (!address) return undefined;
  const end = text.slice(address.start, address.end).search(/[?#]/);
  return end < 0 ? address : { start: address.start, end: address.start + end };
}
