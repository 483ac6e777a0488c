import { memoized } from '../text/memoized';
import { memoizedStrings } from '../text/memoizedStrings';
import { folded } from '../text/tokens';
import { statedField } from './entity';
import type { Plan } from './plan';
import { languageOfText } from './languageOfText';
import type { Language } from './vocabulary/words';
import { vocabularies } from './vocabulary/words';

/**
 * The language of a plan: as its `lang:` states it, or else as its words show. `other` is one without a vocabulary;
 * undefined if it has too few words to tell.
 */
export const languageOf = memoized((plan: Plan): Language | 'other' | undefined => {
  const stated = statedField(plan.self, 'lang')?.value.text.trim();
  if (stated) return codeOf(stated);
  const { text, frontMatter } = plan.document;
  const start = frontMatter?.range.end ?? 0;
  return languageOfSample(text.slice(start, start + longestSample));
});

/** So much of a text decides, in UTF-16 units: a later part is in the same language, or one of several. */
const longestSample = 6000;
const mostSamples = 4;

/** An edit further down, or in the front matter, leaves the sample as it is. */
const languageOfSample = memoizedStrings(languageOfText, mostSamples, longestSample);

/** The code in `de-CH`; a language may be named in English or in itself. */
function codeOf(stated: string): Language | 'other' {
  const [name = ''] = folded(stated).split(/[-_ (]/);
  return vocabularies().find(({ code, names }) => code === name || names.split(', ').includes(name))?.code ?? 'other';
}
