import bundle from '../../l10n/bundle.l10n.de.json';

/** The German of every sentence, by its English template: documents for others are in the plan's language, not the reader's. */
export function germanSentences(): Readonly<Record<string, string>> {
  return bundle;
}
