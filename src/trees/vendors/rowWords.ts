import type { Entity } from '../../plan/entity';
import { endInWords } from '../../plan/progress';
import { distance, weekdayName } from '../../plan/values/weekdays';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { namesOf, spareInWords } from '../../schedule/scheduleWords';
import type { Due, EntityFacts, PlanFacts } from './planFacts';

/** The number of vendors in a row; with the total, if a filter hides some. */
export function countInWords(shown: number, all: number): Message {
  if (shown < all) return say`${shown} of ${all} vendors and teams`;
  return all === 1 ? say`1 vendor` : say`${all} vendors and teams`;
}

export function findingsInWords(count: number): Message {
  return count === 1 ? say`1 problem` : say`${count} problems`;
}

/** What a row's context leaves to it to show, or shows already. */
export interface RowWordsOptions {
  /** The plan, for a row that isn't under it. */
  readonly plan?: string;
  readonly isOwnerShown?: boolean;
}

/** The description of a vendor or deliverable, from the most important to what may be truncated. */
export function rowInWords(facts: PlanFacts, entity: Entity, options: RowWordsOptions = {}): string {
  const way = JSON.stringify([options.plan, options.isOwnerShown]);
  return facts.written(entity, way, () => tellRow(facts, entity, options));
}

function tellRow(facts: PlanFacts, entity: Entity, options: RowWordsOptions): string {
  const { snapshot, today, words } = facts;
  const own = facts.of(entity);
  const isVendor = entity.kind === 'vendor';
  const vendor = isVendor ? undefined : namesOf(snapshot.names.makersOf(entity));
  const owner = options.isOwnerShown ? undefined : snapshot.stated(entity, 'owner')?.value.text;
  const spoken = dependenciesInWords(own);
  if (own.findings.length > 0) spoken.push(findingsInWords(own.findings.length));
  const times = timeInWords(entity, own, today).map(words);
  const parts = [vendor, owner, ...times, options.plan, ...spoken.map(words)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** What is late or, if nothing is, what is next, and its float. */
function timeInWords(entity: Entity, { late, next, isDone, spare }: EntityFacts, today: string): Message[] {
  if (isDone) return [endInWords(entity)];
  const isNamed = entity.kind === 'vendor';
  const [first] = late;
  const due = first ?? next;
  if (!due) return [];
  const left = spare === undefined ? [] : [spareInWords(spare)];
  if (!first) return [dateInWords(due, today, isNamed), ...left];
  return [
    late.length === 1
      ? say`overdue: ${dateInWords(first, today, isNamed)}`
      : say`${late.length} overdue, first ${dateInWords(first, today, isNamed)}`,
    ...left,
  ];
}

/** `D3 Fri 2026-12-11, in 17 days`; without the name in the row of the work itself. */
function dateInWords({ work, date }: Due, today: string, isNamed: boolean): Message {
  const day = say`${weekdayName(date)} ${date}, ${distance(date, today)}`;
  return isNamed ? say`${work.id?.value ?? work.name.text} ${day}` : day;
}

function dependenciesInWords({ waitsFor, neededBy }: EntityFacts): Message[] {
  return [
    ...(waitsFor === 0 ? [] : [waitsFor === 1 ? say`1 dependency` : say`${waitsFor} dependencies`]),
    ...(neededBy === 0 ? [] : [neededBy === 1 ? say`1 dependent` : say`${neededBy} dependents`]),
  ];
}
