import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { isWordOf } from '../vocabulary/lexicon';
import type { Stretch } from '../values/reading';

/** What may be a name at the end of a date, and where the date before it ends. */
export interface NameAtEnd extends Stretch {
  readonly dateEnd: number;
}

/** Whether a text has no figures and a capitalized month in it, so that it may be a date as well as a name. */
export function beginsLikeMonth({ text }: SourceText): boolean {
  const tokens = tokensOf(text);
  return !tokens.some(({ kind }) => kind === 'digits') && tokens.some((token) => isCapitalMonth(text, token));
}

function isCapitalMonth(text: string, { kind, start, end }: Token): boolean {
  const word = text.slice(start, end);
  return kind === 'word' && /^\p{Lu}/u.test(word) && isWordOf('month', word);
}

/** The `April May` of `12 February (April May)` and `12 February, April May`; undefined if no month is in it. */
export function nameAtEnd(value: SourceText): NameAtEnd | undefined {
  const { text } = value;
  const brackets = bracketsAtEnd(text);
  const comma = text.lastIndexOf(', ');
  const found = brackets
    ? { start: brackets.inside.start, end: brackets.inside.end, dateEnd: brackets.start }
    : comma > 0
      ? { start: comma + 2, end: text.length, dateEnd: comma }
      : undefined;
  if (!found || !/\d/.test(text.slice(0, found.dateEnd))) return undefined;
  return beginsLikeMonth(value.slice(found.start, found.end)) ? found : undefined;
}
