import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { isCode } from '../marks';
import { Cursor } from './cursor';
import type { Stretch } from './reading';
import { isQuoted } from './wordMentions';

/**
 * The first words in a text that commit nobody to anything, such as `as soon as possible`, and that the author uses,
 * rather than quotes or gives as code; undefined if there are none.
 */
export const vagueWordsIn = memoizedText((value: SourceText): Stretch | undefined => {
  const cursor = new Cursor(value.text);
  while (!cursor.isAtEnd) {
    const { start, at } = cursor;
    const isCompound = cursor.tokens[at - 1]?.text === '-' && cursor.next?.isSpaced === false;
    if (!isCompound && cursor.word('level', 'vague') !== undefined) {
      const { end } = cursor;
      const isFollowed = cursor.next?.text === '-' && !cursor.next.isSpaced;
      if (!isFollowed && !isCode(value, start, end) && !isQuoted(value.text, start, end)) return { start, end };
    } else cursor.at++;
  }
  return undefined;
});
