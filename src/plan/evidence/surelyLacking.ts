import { memoized } from '../../text/memoized';
import { encloses } from '../../text/range';
import { grouped } from '../../text/lists';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { field, states } from '../entity';
import { isMeasurable, meaningOfOutcome } from '../outcomes';
import type { Plan } from '../plan';
import { allEntities, planTitle } from '../plan';
import { readDates } from '../values/dates';
import type { Quantity } from '../values/quantity';
import type { ValueContext } from '../values/valueContext';
import { findWord } from '../values/wordMentions';
import { hasWord } from '../vocabulary/evidenceWords';
import { firstWordTest, isWordOf } from '../vocabulary/lexicon';
import { finderOf } from '../vocabulary/words';
import { startOfTimeline } from './countedTimeline';
import { natureByTitle } from './documentNature';
import { itemField } from '../reader/readFields';
import { hasTimeInSight, inSight, listingAround, tellsTime } from './inSight';
import { innermostSection, isSure } from './vouched';

/*
 * What an outcome in a document by others surely lacks. Whoever didn't write for the format may state a number or date
 * anywhere in sight, in words that no field has, or not mean an outcome at all; only what a careful reader would call
 * missing as well counts.
 */

/**
 * Whether an outcome is to be reached once, and nothing in sight of it tells when. A share is to be kept all the time, and
 * what has no number lacks that first.
 */
export function isSurelyUndated(plan: Plan, outcome: Entity, values: ValueContext): boolean {
  // A place for the date that is left open tells by itself that there is none.
  if (field(outcome, 'by')) return true;
  const { target } = meaningOfOutcome(outcome, values);
  if (!target || isKept(target, outcome.name.text) || isRatio(outcome.name.text)) return false;
  return isMeant(plan, outcome) && !isDatedBeside(plan, outcome) && !hasTimeInSight(plan, outcome);
}

/** Whether a number is to be kept all the time: a share that isn't said to change, a rank, or a limit such as `under €50`. */
function isKept({ kind, unit, bound }: Quantity, text: string): boolean {
  if (kind === 'rank' || bound === 'below' || bound === 'atMost') return true;
  const [first] = tokensOf(text);
  const isChanged = (first !== undefined && isWordOf('change', first.text)) || /(?:^|[\s(:])[+−-]\s?\d/u.test(text);
  return (unit === '%' || text.includes('%')) && !isChanged;
}

/** Whether what is measured is so much per something, or how long something takes. */
function isRatio(metric: string): boolean {
  return tokensOf(metric).some(({ kind, text }) => kind === 'word' && isOfRatio(text));
}

const isOfRatio = firstWordTest(
  (kind, value) =>
    (kind === 'link' && value === 'per') || (kind === 'unit' && (value === 'minute' || value === 'hour')),
);

/** The outcomes that aren't measurable, and have no number anywhere that a person would look for it. */
export function surelyUnmeasured(plan: Plan, values: ValueContext): readonly Entity[] {
  const unmeasured = plan.outcomes.filter((outcome) => isSure(plan, outcome) && !isMeasurable(outcome, values));
  if (unmeasured.length === 0) return unmeasured;
  const isExpected = expectsNumber(plan, values);
  const details = nestedIn(plan);
  return unmeasured.filter((outcome) => {
    const target = field(outcome, 'target');
    if (target && !target.isMissing) return !/\d/.test(target.value.text);
    return (
      isExpected(outcome) &&
      outcome.checked !== true &&
      !details.has(outcome) &&
      !isPoint(plan, outcome) &&
      isMeant(plan, outcome) &&
      !isLevel(plan, outcome) &&
      !isMilestone(plan, outcome) &&
      !isCountedElsewhere(plan, outcome)
    );
  });
}

/**
 * Whether nothing in sight of some work in a document by others tells when it is due. Where the document has a timeline, that
 * may tell it in other words; a column or list in which the other work has its date leaves no doubt.
 */
export function isSurelyUndatedWork(plan: Plan, work: Entity): boolean {
  if (field(work, 'due')) return true;
  const listing = listingAround(plan, work.range);
  const beside = listing
    ? plan.deliverables.filter(({ range }) => range.start !== work.range.start && encloses(listing.range, range))
    : [];
  const areDated = beside.length > 2 && beside.filter((one) => states(one, 'due')).length * 2 > beside.length;
  if (!areDated && (plan.milestones.length > 0 || startOfTimeline(plan))) return false;
  const { own, headers, headings, introductions } = inSight(plan, work);
  const title = planTitle(plan);
  const above = headings.filter((heading) => heading !== title);
  return ![own, ...headers, ...above, introductions[0] ?? ''].some(tellsTime);
}

/** Whether an item of its list is its date: `Deadline: 30 June` after `Goal: 50 clients`. */
function isDatedBeside(plan: Plan, outcome: Entity): boolean {
  const list = listingAround(plan, outcome.range);
  return list?.kind === 'list' && list.items.some((item) => itemField('outcome', item)?.definition?.key === 'by');
}

/** Whether an outcome is one of this document, and no example in it. */
function isMeant(plan: Plan, outcome: Entity): boolean {
  if (natureByTitle(plan.self.name.text) === 'practice') return false;
  const { headings, introductions } = inSight(plan, outcome);
  return ![...headings, introductions[0] ?? ''].some((text) => hasWord(text, 'sample'));
}

/**
 * Whether an outcome has a level that isn't read as one: `min. 3:1`, a rating in quotes, a number in its details, the plan's
 * own date.
 */
function isLevel(plan: Plan, { name, range }: Entity): boolean {
  const { text } = plan.document;
  const around = text.slice(range.start, name.range.start) + text.slice(name.range.end, range.end);
  return (
    /\d/.test(withoutDates(around)) ||
    /\d\s?[:/%x×]|[<>≤≥~]\s?\d|(?<=["“„«])\p{L}+["”“»]/u.test(withoutDates(name.text)) ||
    finderOf('asPlanned').find(name.text) !== undefined
  );
}

function withoutDates(text: string): string {
  return readDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Whether an outcome is done or not by its day, rather than more or less: `Migrate the list by July 1`. */
function isMilestone(plan: Plan, outcome: Entity): boolean {
  if (isChange(outcome.name.text)) return false;
  const { own, headings } = inSight(plan, outcome);
  return tellsTime(own) || (headings.length > 1 && tellsTime(headings[0]!));
}

/** Whether a text says that something becomes more or less, or begins with a verb such as `reach`. */
function isChange(text: string): boolean {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  return (
    findWord(text, 'change') !== undefined ||
    words.some(({ text: word }) => isComparative(word)) ||
    (words[0] !== undefined && isWordOf('change', words[0].text))
  );
}

const isComparative = firstWordTest(
  (kind, value) =>
    (kind === 'measure' && (value === 'more' || value === 'fewer')) || (kind === 'change' && value !== 'reach'),
);

/** A longer item is no name of a group. In words. */
const longestGroupName = 4;

/** Whether an outcome is a point below an item that says something itself: a note on it, rather than one of a group. */
function isPoint(plan: Plan, { range }: Entity): boolean {
  const list = listingAround(plan, range);
  const outer = list?.kind === 'list' ? list.items.find((item) => encloses(item.range, range)) : undefined;
  if (!outer || outer.range.start === range.start || /[:：]\s*$/.test(outer.text.text)) return false;
  return tokensOf(outer.text.text).filter(({ kind }) => kind === 'word').length > longestGroupName;
}

/** What stands within another item of a list, and so is a detail of it. */
function nestedIn(plan: Plan): ReadonlySet<Entity> {
  const nested = new Set<Entity>();
  let outer: Entity | undefined;
  const items = allEntities(plan).filter(({ form }) => form === 'item');
  for (const entity of items.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    if (outer && encloses(outer.range, entity.range)) nested.add(entity);
    else outer = entity;
  }
  return nested;
}

/** Names that are longer are sentences, which nobody repeats; shorter ones are parts of other words. In UTF-16 units. */
const metricLengths = { least: 4, most: 40 };

/** Whether a line elsewhere has the name of what is measured, and a number. */
function isCountedElsewhere(plan: Plan, { name, range }: Entity): boolean {
  const metric = /^[^:(|—–]*/.exec(name.text)![0].trim().toLowerCase();
  if (metric.length < metricLengths.least || metric.length > metricLengths.most) return false;
  return linesWithNumbers(plan).some(
    ({ start, line }) => line.includes(metric) && !(range.start <= start && start < range.end),
  );
}

/** The lines of a document that have a number, in lower case, each from its first character that isn't a space or a mark. */
const linesWithNumbers = memoized(({ document }: Plan) =>
  Array.from(document.text.matchAll(/.+/g), ({ 0: line, index }) => ({
    start: index + line.search(/[^ \t>|*+-]|$/),
    line: line.toLowerCase(),
  })).filter(({ line }) => /\d/.test(line) && /\d/.test(withoutDates(line))),
);

/**
 * Tells of which outcomes a number is to be expected: something beside them has one, or nothing in the whole document has. A
 * list of metrics next to goals with numbers only says how those are followed.
 */
function expectsNumber(plan: Plan, values: ValueContext): (outcome: Entity) => boolean {
  const { outcomes } = plan;
  const measurable = new Set(outcomes.filter((one) => isMeasurable(one, values)));
  if (measurable.size === 0) return () => true;
  const sectionOf = ({ range }: Entity): unknown => innermostSection(plan, range.start) ?? plan;
  const bySection = grouped(outcomes, sectionOf);
  return (outcome) => bySection.get(sectionOf(outcome))!.some((one) => measurable.has(one));
}
