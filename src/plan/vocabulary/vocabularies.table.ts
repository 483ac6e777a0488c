import { once } from '../../text/once';
import type { Language } from './languages';
import { languages } from './languages';
import type { Vocabulary } from './vocabulary';

/** The vocabularies of all languages without the words of values, which are in `phrases.table.ts`; English first. */
export const vocabularies = once((): readonly (Vocabulary & { readonly code: Language })[] =>
  languages.map(({ values: _, ...others }: Vocabulary & { readonly code: Language }) => others),
);
