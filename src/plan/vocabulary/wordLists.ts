import { isCode } from '../marks';
import type { SourceText } from '../../syntax/sourceText';

/** The language of a word list; rules with word lists skip plans in a language without one. */
export type Language = 'en';

/** Words by which rules judge how something is phrased, by language; matched as whole words, in any case. */
interface WordLists {
  /** Verbs of activity: a text that begins with one names the work and not its purpose. */
  readonly activity: readonly string[];
  /** Metrics that are easy to count and pay no bills. */
  readonly vanity: readonly string[];
  /** What a business lives on; next to one of these a vanity metric does no harm. */
  readonly value: readonly string[];
  /** Words that commit nobody to anything. */
  readonly vague: readonly string[];
  /** Changes of an existing number. */
  readonly change: readonly string[];
  /** Quantities that have a level today, whether or not anyone has measured it. */
  readonly level: readonly string[];
  /** Thinking that should stay your own. */
  readonly strategy: readonly string[];
}

const english: WordLists = {
  activity: [
    'attend',
    'build',
    'create',
    'deliver',
    'design',
    'develop',
    'film',
    'host',
    'implement',
    'launch',
    'migrate',
    'organise',
    'organize',
    'plan',
    'post',
    'prepare',
    'produce',
    'publish',
    'record',
    'redesign',
    'refresh',
    'rewrite',
    'roll out',
    'run',
    'send',
    'set up',
    'shoot',
    'start',
    'update',
    'write',
  ],
  vanity: [
    'followers',
    'follower',
    'likes',
    'impressions',
    'views',
    'video views',
    'page views',
    'pageviews',
    'hits',
    'reach',
    'fans',
    'shares',
    'retweets',
    'mentions',
  ],
  value: [
    'appointments',
    'awareness',
    'bookings',
    'buyers',
    'clients',
    'clicks',
    'conversion',
    'conversions',
    'cost',
    'customers',
    'deals',
    'demo',
    'demos',
    'donations',
    'downloads',
    'enquiries',
    'installs',
    'inquiries',
    'leads',
    'loyalty',
    'margin',
    'market share',
    'meetings',
    'members',
    'nps',
    'opportunities',
    'orders',
    'pipeline',
    'pre-orders',
    'profit',
    'purchases',
    'registrations',
    'rentals',
    'requests',
    'retention',
    'revenue',
    'sales',
    'sign-ups',
    'signups',
    'sold',
    'subscribers',
    'subscriptions',
    'tickets',
    'trials',
    'users',
    'visits',
  ],
  vague: [
    'as appropriate',
    'as needed',
    'as required',
    'as soon as possible',
    'asap',
    'best effort',
    'best efforts',
    'flexible',
    'if possible',
    'in a timely manner',
    'promptly',
    'quickly',
    'reasonable',
    'regularly',
    'soon',
    'timely',
    'typically',
    'usually',
    'when possible',
    'where possible',
    'whenever possible',
  ],
  change: [
    'cut',
    'cuts',
    'decrease',
    'decreases',
    'double',
    'doubles',
    'grow',
    'grows',
    'growth',
    'improve',
    'improves',
    'increase',
    'increases',
    'lift',
    'lower',
    'lowers',
    'raise',
    'raises',
    'reduce',
    'reduces',
    'rise',
    'rises',
    'triple',
  ],
  level: [
    'average',
    'churn',
    'conversion',
    'market share',
    'nps',
    'open rate',
    'per day',
    'per month',
    'per quarter',
    'per week',
    'per year',
    'rate',
    'retention',
    'a day',
    'a month',
    'a week',
    'a quarter',
    'traffic',
  ],
  strategy: [
    'brand strategy',
    'content strategy',
    'go-to-market',
    'marketing plan',
    'marketing strategy',
    'media strategy',
    'positioning',
    'strategy',
  ],
};

const lists: Readonly<Record<Language, WordLists>> = { en: english };

/** A word of a list in a text; offsets are half-open, in UTF-16 units of that text. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
}

/** The first word of a list in a text, in any language that has one; undefined if there is none. */
export function findWord(text: string, list: keyof WordLists): WordMention | undefined {
  const match = anywhere[list].exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The first word of a list that the author uses, rather than quotes or gives as code; undefined if there is none. */
export function findSaid(value: SourceText, list: keyof WordLists): WordMention | undefined {
  let from = 0;
  for (;;) {
    const word = findWord(value.text.slice(from), list);
    if (!word) return undefined;
    const [start, end] = [from + word.start, from + word.end];
    if (!isCode(value, start, end) && !isQuoted(value.text, start, end)) return { start, end };
    from = end;
  }
}

/** True if quotation marks directly enclose a stretch of a text. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return /["“„‘«]/.test(text[start - 1] ?? '') && /["”“’»]/.test(text[end] ?? '');
}

/** True where a text begins with a word of a list. */
export function beginsWith(text: string, list: keyof WordLists): boolean {
  return atStart[list].test(text);
}

const anywhere = patterns((words) => `(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d-])`);
const atStart = patterns((words) => `^(?:we (?:will |shall )?|to )?(?:${words})(?![\\p{L}\\d-])`);

/** For each list a pattern of its words in every language, longest first. */
function patterns(around: (words: string) => string): Readonly<Record<keyof WordLists, RegExp>> {
  const names = Object.keys(english) as (keyof WordLists)[];
  const entries = names.map((name) => {
    const words = Object.values(lists).flatMap((list) => list[name]);
    const longestFirst = words.sort((a, b) => b.length - a.length).join('|');
    return [name, new RegExp(around(longestFirst), 'iu')] as const;
  });
  return Object.fromEntries(entries) as Record<keyof WordLists, RegExp>;
}
