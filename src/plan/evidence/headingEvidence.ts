import { bracketsAtEnd } from '../../text/ends';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { comparableLabel } from '../labels';
import type { DocumentNature } from './documentNature';
import type { SectionPlace } from '../reader/partReading';
import type { SectionKind } from '../sections';
import type { WrittenDate } from '../values/dates';
import { datesInField } from '../values/dates';
import type { Stretch } from '../values/reading';
import { isWordOf } from '../vocabulary/lexicon';
import { hasWord, isHeadedBy, isNumbered, isOneOf, likelySection } from '../vocabulary/evidenceWords';

/** What a heading of any document tells about what stands below it. */
export interface HeadingEvidence {
  /** What may be listed below it; what is there decides. */
  readonly section?: SectionKind;
  /** Whether it ends what the headings above it list: `Out of scope`, `Income`. */
  readonly isOther?: boolean;
  /** Whether it is a part of the work with a number or a time: `Phase 2`, `Week 1`. */
  readonly isPart?: boolean;
  /** Whether it is only a day, as in a plan day by day, or in minutes and logs. */
  readonly isDay?: boolean;
  /** Whether it is about what is published or done, which a plan lists below it: `Blog`, `Before launch`. */
  readonly isContent?: boolean;
  /** Where in it the time is written in which all below it is to be done. */
  readonly when?: Stretch;
}

const nothing: HeadingEvidence = {};

export const headingEvidence = memoizedStrings((heading: string): HeadingEvidence => {
  const likely = likelySection(heading);
  const name = coreOf(heading);
  const when = timeIn(heading);
  const isPart =
    when !== undefined || isNumbered(name, 'phase') || isHeadedBy(name, 'phase') || isRelativeTime(heading);
  const section = likely === 'tasks' ? 'deliverables' : (likely ?? sectionOf(name));
  const day = section || isPart ? undefined : dayIn(heading);
  if (day) return { isPart: true, isDay: true, when: day };
  if (section) return { section, when, isPart };
  if (isPart) return { isPart, when };
  if (isHeadedBy(name, 'excluded') || isHeadedBy(name, 'income')) return { isOther: true };
  return isContentName(name) ? { isContent: true } : nothing;
}, 2000);

/** `4 months before`, `Six weeks before the event`, `T-6 weeks`: a time that counts from another. */
function isRelativeTime(heading: string): boolean {
  const [first, second, third] = tokensOf(heading.slice(0, 60)).filter(({ kind }) => kind !== 'sign');
  if (!first || !second) return false;
  const isNumber = (word: Token): boolean => word.kind === 'digits' || isWordOf('number', word.text);
  if (/^\p{Lu}\s?[-−–+]\s?\d/u.test(heading)) return isWordOf('launch', first.text) || third !== undefined;
  return isNumber(first) && isWordOf('unit', second.text) && third !== undefined && isOneOf(third.text, 'beside');
}

/** Whether a heading is of content, without its number: `3.2 Email marketing`, `B. Social media`. */
function isContentName(name: string): boolean {
  const plain = name.replace(/^(?:\d+(?:[. ]\d+)*|[a-z])[.)]? (?=\p{L})/u, '').replaceAll(' & ', ' and ');
  return (
    isOneOf(plain, 'content') || plain.split(/ and | und | et | y | e | en /).some((one) => isOneOf(one, 'content'))
  );
}

/** The sections whose parts may be told apart by time: below any other, `Q2` is a part of its subject. */
export const timedSections: ReadonlySet<SectionKind | undefined> = new Set([undefined, 'deliverables', 'milestones']);

/**
 * The context below a heading or lead-in that isn't a section's name, in that of what is above it; undefined where it tells
 * nothing.
 */
export function placeBelow(
  above: SectionPlace,
  evidence: HeadingEvidence,
  heading: string,
  nature: DocumentNature | undefined,
): SectionPlace | undefined {
  const { section } = above;
  const mayChange = section === undefined || above.isEveryday === true;
  if (above.isOther === true) return { isOther: true };
  if (evidence.isOther === true) return mayChange ? { isOther: true } : undefined;
  const when = evidence.when ? heading.slice(evidence.when.start, evidence.when.end) : above.when;
  if (evidence.section && mayChange) return { when, section: evidence.section, isEveryday: true };
  if (
    evidence.isContent === true &&
    (nature === 'plan' || nature === 'other') &&
    (section === undefined || section === 'deliverables')
  )
    return { when, section: 'deliverables', isEveryday: true, isContent: true };
  if (evidence.isPart !== true || !timedSections.has(section)) return undefined;
  return section === undefined
    ? { when, section: 'deliverables', isEveryday: true, isBelow: evidence.isDay }
    : { when, section, isEveryday: above.isEveryday };
}

/** A heading that is longer is a sentence. */
const mostWords = 7;

function sectionOf(name: string): SectionKind | undefined {
  if (name.split(' ').length > mostWords) return undefined;
  if (isHeadedBy(name, 'excluded') || isHeadedBy(name, 'income')) return undefined;
  if (isHeadedBy(name, 'aim')) return 'outcomes';
  if (isHeadedBy(name, 'work')) return 'deliverables';
  return hasWord(name, 'money') ? 'budget' : undefined;
}

/** A heading without what explains it: `Action items (next 30 days)`, `Phase 1: Foundations`. */
function coreOf(heading: string): string {
  const brackets = bracketsAtEnd(heading);
  const whole = brackets && brackets.start > 0 ? heading.slice(0, brackets.start) : heading;
  return comparableLabel(whole.split(/\s[—–-]\s|[:：|]\s?/, 1)[0]!);
}

/** A time that is the heading's first words or the brackets at its end, and longer than a day. */
function timeIn(heading: string): Stretch | undefined {
  if (!/\d/.test(heading) && heading.length > 60) return undefined;
  const brackets = bracketsAtEnd(heading)?.inside;
  const start = /^[^\p{L}\d]*(?:\d+(?:\.\d+)*[.)]\s+)?/u.exec(heading)![0].length;
  const inBrackets =
    brackets && datesInField(heading.slice(brackets.start, brackets.end)).find(({ date }) => isTime(date));
  if (inBrackets) return { start: brackets.start + inBrackets.start, end: brackets.start + inBrackets.end };
  // A colon behind a number may make it a time of day.
  const head = heading.split(/[:：](?:\s|$)/, 1)[0]!;
  return datesInField(head).find(
    ({ start: at, end, date }) => at === start && isTime(date) && isAlone(heading.slice(end)),
  );
}

/** A heading that is a day, with or without its number in the plan: `Monday, April 27, 2026`. */
function dayIn(heading: string): Stretch | undefined {
  const [day, ...others] = datesInField(heading);
  if (!day || others.length > 0 || !['day', 'weekday', 'slashed'].includes(day.date.kind)) return undefined;
  const isWhole = /^[^\p{L}\d]*$/u.test(heading.slice(0, day.from)) && isAlone(heading.slice(day.to));
  return isWhole ? { start: day.from, end: day.to } : undefined;
}

/** Whether a time before this stands by itself, and isn't the first word of a name: `March — Launch`. */
function isAlone(rest: string): boolean {
  return /^\s*(?:$|[—–\-:：|(,.])/.test(rest);
}

function isTime(date: WrittenDate): boolean {
  switch (date.kind) {
    case 'span':
      return isTime(date.from) || isTime(date.to) || (date.from.kind === 'day' && date.to.kind === 'day');
    case 'part':
    case 'nth':
      return isTime(date.of);
    case 'list':
      return date.all.every(isTime);
    default:
      return ['month', 'quarter', 'half', 'week', 'week-of-plan', 'month-of-plan', 'day-of-plan', 'week-of'].includes(
        date.kind,
      );
  }
}
