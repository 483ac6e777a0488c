import { addressRange } from '../plan/links';
import type { Link } from '../syntax/blocks';
import type { Range } from '../text/range';

/** Where the anchor of a link's address stands, without its `#`; undefined where it has none or is not spelled out. */
export function anchorRange(text: string, link: Link): Range | undefined {
  const address = addressRange(text, link);
  if (!address) return undefined;
  const hash = text.slice(address.start, address.end).indexOf('#');
  return hash < 0 ? undefined : { start: address.start + hash + 1, end: address.end };
}

/** Where the path of a link's address stands, without its anchor; undefined where it is not spelled out. */
export function pathRange(text: string, link: Link): Range | undefined {
  const address = addressRange(text, link);
  if (!address) return undefined;
  const end = text.slice(address.start, address.end).search(/[?#]/);
  return end < 0 ? address : { start: address.start, end: address.start + end };
}
