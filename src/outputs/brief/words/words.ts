import { memoizedStrings } from '../../../text/memoizedStrings';
import { WordFinder } from '../../../plan/vocabulary/wordFinder';
import type { KindOfWork, Topic, WordsOfBriefs } from './wordsOfBriefs';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { italian } from './it';
import { portuguese } from './pt';
import { spanish } from './es';

const languages: readonly WordsOfBriefs[] = [english, german, french, spanish, portuguese, dutch, italian];

/** What finds the words of a kind of work, in every language. */
export function finderOfKind(kind: KindOfWork): WordFinder {
  return finderOf(`kinds ${kind}`);
}

/** What finds the words of a topic, in every language. */
export function finderOfTopic(topic: Topic): WordFinder {
  return finderOf(`topics ${topic}`);
}

const finderOf = memoizedStrings((list: string): WordFinder => {
  const [group, name] = list.split(' ') as ['kinds', KindOfWork] | ['topics', Topic];
  const words = languages.map((language) => (group === 'kinds' ? language.kinds[name] : language.topics[name]));
  return new WordFinder(words.flatMap((text) => text.split(', ')));
}, 200);
