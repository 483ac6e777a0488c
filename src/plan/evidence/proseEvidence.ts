import type { Block, Item, ListBlock, TableBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { guessFrom } from './guess';
import { headingEvidence } from './headingEvidence';
import { partField } from '../reader/partField';
import type { Place } from '../reader/partReading';
import type { CellMeaning } from '../reader/columnMeanings';
import { isAmount, meaningsOf } from '../reader/columnMeanings';
import { evidentKind, withHeader } from './tableEvidence';
import { isMissing } from '../missing';
import { aimsIn, boldPiecesOf, introduced, labelledEntities, piecesOf } from './proseLabels';
import { amountsIn, nameFor } from './proseMoney';
import { doersIn, ownersIn, peopleByRole, personsOf } from './proseOwners';
import { vendorsOfGroups } from './paidGroups';
import { pricedInRow, pricedVendors, vendorOfCell } from './pricedVendors';
import { agreementsIn, vendorOfHeading } from './proseVendors';
import { beginsWithTime } from '../reader/workItems';
import { sentencesOf } from '../sentences';
import { Cursor } from '../values/cursor';
import { readDates } from '../values/dates';
import { readSentence } from '../values/outcomeSentence';
import type { Stretch } from '../values/reading';
import { isOneOf } from '../vocabulary/evidenceWords';
import { comparableLabel } from '../labels';
import { cuesIn, dueBefore } from '../vocabulary/proseWords';

/**
 * What sentences and lists outside every section of a plan seem to state: results to reach, firms and people who work on
 * it, amounts, and dates. All of it is guessed. In a document that plans something, any amount and any date with its year
 * counts; elsewhere it may be of the past.
 */
export function proseEntities(
  block: Block,
  { nature, isOther, isWritten }: Pick<Place, 'nature' | 'isOther' | 'isWritten'>,
): Entity[] {
  if (block.kind === 'table' || isWritten === true) return [];
  const isPlanned = nature === 'plan';
  const isItem = block.kind === 'list';
  const texts = isItem ? textsOf(block.items) : piecesOf(block.text);
  return besideOthers(
    texts.flatMap((text) => entitiesIn(text, isItem, isPlanned)),
    isOther,
  );
}

/** What a list or a table names besides what it lists: aims and owners after a label, and freelancers without a name. */
export function asideEntities(block: Block, { isOther, isWritten }: Pick<Place, 'isOther' | 'isWritten'>): Entity[] {
  if (block.kind === 'paragraph' || isWritten === true) return [];
  return besideOthers(asidesOf(block), isOther);
}

/** Competitors and sponsors have names and amounts, too. */
function besideOthers(found: Entity[], isOther = false): Entity[] {
  return isOther ? found.filter(({ kind }) => kind !== 'vendor') : found;
}

function asidesOf(block: ListBlock | TableBlock): Entity[] {
  if (block.kind === 'table') return asidesOfTable(withHeader(block));
  const people = peopleByRole(block);
  if (people.length > 0) return people;
  const paid = vendorsOfGroups(block);
  return [...paid, ...asidesOfItems(block)];
}

/** In UTF-16 units. */
const longestText = 500;

function asidesOfItems({ items }: ListBlock): Entity[] {
  return textsOf(items).flatMap((text) => {
    const label = introduced(text);
    const labelled = (label && labelledEntities(label)) ?? [];
    // Whatever is longer than a sentence may be is no item that tells one thing.
    const isItem = text.text.length <= longestText;
    const firms = isItem && labelled.length === 0 ? agreementsIn(text) : [];
    const told = isItem ? [...firms, ...doersIn(text, true)] : [];
    return [...labelled, ...pricedVendors(text), ...told];
  });
}

/** So many columns of amounts may a table have, each for itself: `Monthly | Annual`. */
const mostAmounts = 3;

/** Of a table of anything else: its freelancers, the results it expects of each row, and amounts in further columns. */
function asidesOfTable(table: TableBlock): Entity[] {
  const kind = evidentKind(table);
  const meanings = meaningsOf(table);
  const columnsOf = (...some: readonly CellMeaning[]): readonly number[] =>
    meanings.flatMap((meaning, index) => (index > 0 && some.includes(meaning) ? index : []));
  const aims = kind === 'outcome' ? [] : columnsOf('outcome', 'target');
  // In a table of nothing else any amount counts: `Price | €2,000 | €5,000`.
  // With a column for each month, the amounts are how one is spread.
  const money = columnsOf('money');
  const further = kind === 'budget line' ? money.slice(1) : [];
  const any = kind === undefined ? meanings.flatMap((_, index) => (index > 0 ? index : [])) : further;
  const amounts = money.length <= mostAmounts ? any : [];
  const planned = kind === undefined ? entriesOfCalendar(table, meanings) : [];
  // Next to people and towns, companies are where somebody works.
  const isOfWork = kind === 'deliverable' || kind === 'milestone' || (kind !== 'vendor' && meanings.includes('money'));
  const vendors = isOfWork ? columnsOf('vendor') : [];
  const hasTools = table.header[0] !== undefined && isOneOf(comparableLabel(table.header[0].text), 'tool');
  const beside = table.rows.flatMap(({ cells }) => {
    const at = (columns: readonly number[]): SourceText[] => columns.flatMap((index) => cells[index] ?? []);
    const [name] = cells;
    return [
      ...cells.flatMap((cell) => agreementsIn(cell)),
      ...pricedInRow(cells, hasTools),
      ...at(vendors).flatMap(vendorOfCell),
      ...(kind === 'person' ? [] : at(columnsOf('owner')).flatMap((cell) => personsOf(ownersIn(cell)))),
      ...at(aims).flatMap((cell) => (/\d/.test(cell.text) ? aimsIn(cell) : [])),
      ...at(amounts).flatMap((cell) =>
        name && isAmount(cell.text)
          ? guessFrom('budget line', name, [partField('budget line', 'amount', cell)], cell.range)
          : [],
      ),
    ];
  });
  return [...planned, ...beside];
}

/** What a calendar plans, in which each column is a channel: `Month | Blog | Events`. */
function entriesOfCalendar({ header, rows }: TableBlock, [first, ...others]: readonly CellMeaning[]): Entity[] {
  const isCalendar =
    first === 'date' && others.length > 0 && others.every((one) => one === undefined || inCalendars.has(one));
  if (!isCalendar || rows.length < 2) return [];
  return rows.flatMap(({ cells: [time, ...cells] }) =>
    cells.flatMap((cell, index) => {
      const isEntry = /\p{L}{3}/u.test(cell.text) && !isMissing(cell.text) && header[index + 1]?.text.trim() !== '';
      if (!isEntry || !time) return [];
      return guessFrom(
        'deliverable',
        cell,
        time.text === '' ? [] : [partField('deliverable', 'due', time)],
        cell.range,
      );
    }),
  );
}

const inCalendars: ReadonlySet<CellMeaning> = new Set([
  'milestone',
  'service',
  'line',
  'task',
  'deliverable',
  'contact',
]);

/** What a section on aims says in its first sentence: `## Goal` with `Get more people through the door` below it. */
export function aimOfSection(paragraph: SourceText): Entity[] {
  return /[:：]$/.test(paragraph.text.trimEnd()) ? [] : aimsIn(paragraph);
}

/**
 * The same of a title: `Phase 2 – Warm-up (15/06 – 01/07)`. A time alone is only that of the list below it, if there is one.
 */
export function titleEntities(title: SourceText, isOfList: boolean): Entity[] {
  const isTimed = headingEvidence(title.text).isDay !== true;
  const found = (isTimed ? datedIn(title, isOfList) : undefined) ?? amountsIn(title, true, false)[0];
  return [...(found ? [found] : []), ...vendorOfHeading(title)];
}

/** What a line outside all blocks says, such as one of a quotation, as that of a list item. */
export function entitiesOfLine(line: SourceText): Entity[] {
  return entitiesIn(line, true, false);
}

function textsOf(items: readonly Item[]): SourceText[] {
  return items.flatMap(({ text, items: nested }) => [...boldPiecesOf(text), ...textsOf(nested)]);
}

function entitiesIn(text: SourceText, isItem: boolean, isPlanned: boolean): Entity[] {
  const label = introduced(text);
  const labelled = label && labelledEntities(label);
  const priced = isItem ? pricedVendors(text) : [];
  const told = labelled
    ? [...labelled]
    : sentencesOf(text).flatMap((sentence) => entitiesOf(sentence, isItem, isPlanned));
  return [...priced, ...told];
}

function entitiesOf(sentence: SourceText, isItem: boolean, isPlanned: boolean): Entity[] {
  const agreements = agreementsIn(sentence);
  if (agreements.length > 0) return [...agreements, ...doersIn(sentence, isItem)];
  const goal = goalIn(sentence);
  if (goal) return [goal];
  const amounts = amountsIn(sentence, isItem, isPlanned);
  const isShort = isItem || sentence.text.length <= longestLine || beginsWithTime(sentence.text);
  const deadline = amounts.length > 0 ? undefined : (deadlineIn(sentence) ?? (isShort ? datedIn(sentence) : undefined));
  const dates = deadline ? [deadline] : isPlanned ? timesIn(sentence) : [];
  return [...amounts, ...dates, ...doersIn(sentence, isItem)];
}

/** `The goal is to grow subscribers from 800 to 2,000 by June`: an aim with a number that is reached. */
function goalIn(sentence: SourceText): Entity | undefined {
  const aim = aimedAtIn(sentence);
  if (!aim || /^\S{30}/.test(aim.name.text)) return undefined;
  const { target, baseline, by } = readSentence(aim.name.text);
  // Whoever writes `the goal is` names one, even without a number.
  if (!target) return aim.isSentence ? outcomeOf(aim.name) : undefined;
  const { kind, unit } = target.quantity;
  // A number alone counts things in what is to be done, unless the sentence says that it is to be reached.
  const isCount = kind === 'rank' || (kind === 'level' && (unit === undefined || isYear(target.quantity)));
  const isReached = aim.isStated
    ? aim.isSentence === true || beginsWithChange(aim.name.text)
    : baseline !== undefined || by !== undefined;
  if (isCount && !isReached) return undefined;
  return outcomeOf(aim.name);
}

function outcomeOf(name: SourceText): Entity {
  return guessFrom('outcome', name, [], name.range);
}

interface Aim {
  readonly name: SourceText;
  /** Whether a word such as `goal` introduces it. */
  readonly isStated: boolean;
  /** Whether words such as `the goal is` do. */
  readonly isSentence?: boolean;
}

/** What a sentence says is aimed at: after `the goal is to`, and after `we want to` where a change follows. */
function aimedAtIn(sentence: SourceText): Aim | undefined {
  const { text } = sentence;
  for (const { start, end } of cuesIn(text, 'aims')) {
    const name = restOf(sentence, end);
    return name && { name, isStated: true, isSentence: /\s/.test(text.slice(start, end)) && /\s/.test(name.text) };
  }
  if (beginsWithChange(text)) return { name: sentence, isStated: false };
  for (const { end } of cuesIn(text, 'wishes')) {
    const name = restOf(sentence, end);
    if (name && beginsWithChange(name.text)) return { name, isStated: false };
  }
  return undefined;
}

/** `Grow …`, `reach …`, `cut …`. */
function beginsWithChange(text: string): boolean {
  return new Cursor(text).word('change') !== undefined;
}

/** What follows in a sentence, without `to` and signs before it: of `the goal of the campaign is to sell`, `sell`. */
function restOf(sentence: SourceText, offset: number): SourceText | undefined {
  const tokens = tokensOf(sentence.text);
  let at = tokens.findIndex(({ start }) => start >= offset);
  if (at < 0) return undefined;
  const verb = tokens.findIndex(
    ({ text }, index) =>
      index > at && index < at + longestSubject && isOrAre.has(text) && toDo.has(tokens[index + 1]?.text ?? ''),
  );
  // `The purpose of this agreement` alone isn't an aim.
  const isOpen = at > 0 && isBetween.has(tokens[at - 1]!.text) && /\p{L}/u.test(tokens[at - 1]!.text);
  if (verb > 0) at = verb;
  else if (isOpen && tokens[at]?.kind !== 'digits') return undefined;
  while (at < tokens.length && [isOrAre, toDo, isBetween].some((words) => words.has(tokens[at]!.text))) at++;
  return at < tokens.length ? sentence.slice(tokens[at]!.start) : undefined;
}

/** The most words between `the goal of` and `is to`. */
const longestSubject = 14;
const isOrAre: ReadonlySet<string> = new Set('is are was be ist sind est sont es son e sao zijn sono'.split(' '));
const toDo: ReadonlySet<string> = new Set('to om zu de a di'.split(' '));
const isBetween: ReadonlySet<string> = new Set([':', ',', '-', 'of', 'for']);

/** `Drafts are due by 5 March 2027`: what comes before the date is due. */
function deadlineIn(sentence: SourceText): Entity | undefined {
  const { text } = sentence;
  if (!/\d/.test(text)) return undefined;
  for (const { start, end, date } of readDates(text)) {
    const lead = date.kind === 'span' ? undefined : dueBefore(text, start);
    const name = lead === undefined ? undefined : sentence.slice(0, lead);
    if (name && tokensOf(name.text).length > 1) return dated(sentence, name, { start, end });
  }
  return undefined;
}

/** `15/06 – Kick-off`, `Warm-up (15/06 – 01/07)`, `Wed 4/22: record the demo`: the one date of a short text. */
function datedIn(text: SourceText, needsName = false): Entity | undefined {
  if (!/\d/.test(text.text) || text.text.length > longestTitle) return undefined;
  const dates = readDates(text.text);
  const spans = dates.filter(({ date }) => date.kind === 'span');
  // In `Warm-up (15/06 – 01/07), 4 weeks` the weeks are how long it takes.
  const [date, ...others] = spans.length === 1 ? spans : dates;
  if (!date || others.length > 0 || isBareNumbers(text.text.slice(date.start, date.end))) return undefined;
  const name = nameFor(text, date.start, date.end);
  return name || !needsName ? dated(text, name ?? text, date) : undefined;
}

/** `15–30` may be ages. */
function isBareNumbers(text: string): boolean {
  return /^[\d\s–-]+$/.test(text) && !/\d{4}-\d\d-\d\d/.test(text);
}

/** In UTF-16 units: a line such as `Version 1.0 | March 2026` has a date and not much else. */
const longestLine = 50;

/** In UTF-16 units. */
const longestTitle = 120;

/** The times of a sentence that name their year: `The budget covers July 2027 to June 2028.` */
function timesIn(sentence: SourceText): Entity[] {
  const { text } = sentence;
  if (!/\d/.test(text)) return [];
  return readDates(text).flatMap(({ start, end, date }) => {
    const isTime =
      date.kind !== 'year' && date.kind !== 'plan' && /(?:19|20)\d\d|\/\d\d\b/.test(text.slice(start, end));
    const name = isTime ? nameFor(sentence, start, end) : undefined;
    return name ? dated(sentence, name, { start, end }) : [];
  });
}

function dated(sentence: SourceText, name: SourceText, { start, end }: Stretch): Entity {
  return guessFrom('milestone', name, [partField('milestone', 'due', sentence.slice(start, end))], sentence.range);
}

function isYear({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low === high && low >= 1990 && low <= 2100;
}
