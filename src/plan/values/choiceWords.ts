import { meaningsAt } from '../vocabulary/lexicon';
import { tokensOf } from '../../text/tokens';
import type { Cursor } from './cursor';
import type { Stretch } from './reading';

const choiceKinds: ReadonlySet<string> = new Set(['status', 'sourcing', 'answer']);

const clauseSigns: ReadonlySet<string> = new Set([',', ';', ':', '(', '[', '-', '.']);

/** Whether a sign that begins another clause comes next; the cursor stays. A hyphen within a word doesn't. */
export function openedBy(cursor: Cursor): boolean {
  const { next } = cursor;
  if (!next || !clauseSigns.has(next.text)) return false;
  return next.text === '-' ? next.isSpaced : true;
}

/** Whether a text consists of pictures and signs alone. */
export function isPicture(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/**
 * The remark after a value that is one of a few: what may take it back is unread, such as `except`, `not` or a question
 * mark, and all else is a note, whatever numbers and dates it holds.
 */
export function remarkAfter(text: string, end: number): readonly [unread: Stretch[], notes: Stretch[]] {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(({ start }) => start >= end);
  const rest = first < 0 ? [] : tokens.slice(first);
  if (!rest.some(({ kind, text: sign }) => kind !== 'sign' || sign === '?')) return [[], []];
  const stretch = { start: rest[0]!.start, end: rest.at(-1)!.end };
  const found = rest.flatMap((_, at) => Array.from(meaningsAt(rest, at), (meaning) => ({ at, ...meaning })));
  const isTakenBack =
    rest.some(({ text: sign }) => sign === '?') ||
    found.some(({ kind, value, at }) =>
      kind !== 'changing' || value === 'limit'
        ? false
        : // `done, no issues` is done; `done, not approved` isn't.
          value !== 'negation' || found.some((other) => choiceKinds.has(other.kind) && other.at > at),
    );
  return isTakenBack ? [[stretch], []] : [[], [stretch]];
}
