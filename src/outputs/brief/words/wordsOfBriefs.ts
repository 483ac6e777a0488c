/** The kinds of work whose vendors ask questions of their own. */
export const kindsOfWork = [
  'press',
  'video',
  'web',
  'content',
  'ads',
  'event',
  'print',
  'social',
  'research',
  'design',
  'email',
  'translation',
] as const;

export type KindOfWork = (typeof kindsOfWork)[number];

/** What a line of a plan may be about, besides the fields of the catalog. */
export type Topic =
  | 'access'
  | 'accounts'
  | 'address'
  | 'audience'
  | 'besideSigned'
  | 'brand'
  | 'cast'
  | 'channels'
  | 'consent'
  | 'embargo'
  | 'experts'
  | 'format'
  | 'glossary'
  | 'guests'
  | 'keywords'
  | 'landingPage'
  | 'languages'
  | 'length'
  | 'list'
  | 'logistics'
  | 'message'
  | 'method'
  | 'outlets'
  | 'paper'
  | 'privacy'
  | 'program'
  | 'quantity'
  | 'rawData'
  | 'replies'
  | 'rights'
  | 'sample'
  | 'signed'
  | 'sourceFiles'
  | 'spokesperson'
  | 'texts'
  | 'tracking'
  | 'venue'
  | 'voice';

/** The words of one language: lists with commas, in any case. */
export interface WordsOfBriefs {
  readonly kinds: Readonly<Record<KindOfWork, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
}
