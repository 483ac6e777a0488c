import { meaningsAt } from '../vocabulary/lexicon';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import type { Cursor } from './cursor';
import { leftOver } from './leftOver';
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
 * The remarks before and after a value that is one of a few: what may take it back is unread, such as `except`, `not` or
 * a question mark, and all else is a note, whatever numbers and dates it holds. A negation takes back what is finished;
 * next to what is `blocked` it says why.
 */
export function remarksAround(
  text: string,
  { start, end }: Stretch,
  isFinal = true,
): readonly [unread: readonly Stretch[], notes: readonly Stretch[]] {
  const tokens = tokensOf(text);
  const { unread, notes } = leftOver(text, [{ start, end: text.length }]);
  const isIntroduced = unread.length + notes.length > 0;
  const [before, after] = [
    remarkIn(isIntroduced ? tokens.filter((token) => token.end <= start) : [], true),
    remarkIn(
      tokens.filter((token) => token.start >= end),
      isFinal,
    ),
  ];
  return [
    [...before[0], ...after[0]],
    [...before[1], ...after[1]],
  ];
}

function remarkIn(rest: readonly Token[], isFinal: boolean): readonly [unread: Stretch[], notes: Stretch[]] {
  if (!rest.some(({ kind, text: sign }) => kind !== 'sign' || sign === '?')) return [[], []];
  const begin = rest.find(({ text: sign }) => !/^[-.,;:]$/.test(sign))!;
  const stretch = { start: begin.start, end: rest.at(-1)!.end };
  const found = rest.flatMap((_, at) => Array.from(meaningsAt(rest, at), (meaning) => ({ at, ...meaning })));
  const isTakenBack =
    rest.some(({ text: sign }) => sign === '?') ||
    found.some(({ kind, value, at }) =>
      kind !== 'changing' || value === 'limit'
        ? false
        : // `done, no issues` is done; `done, not approved` isn't.
          value !== 'negation' || (isFinal && found.some((other) => choiceKinds.has(other.kind) && other.at > at)),
    );
  return isTakenBack ? [[stretch], []] : [[], [stretch]];
}
