import type { Entity, Field } from '../plan/entity';
import type { FieldDefinition } from '../plan/fields';
import { originalOf } from '../plan/moved';
import type { NamesBasis } from '../plan/namesBasis';
import { writtenMentions } from '../plan/plan';
import type { ValueContext } from '../plan/values/valueContext';
import { textOfField } from '../plan/fieldText';
import { valueTypeOf } from '../plan/values/valueTypes';
import { readingOfField } from '../plan/readings';
import { isByOthers } from '../plan/planContents';
import { isStated } from '../plan/strength';
import type { Reading, Stretch } from '../plan/values/reading';
import { expectedOf } from '../plan/whyUnread';
import { withoutLaunch, withoutPeriod, withoutStart, withoutYear } from '../plan/values/dateForms/unresolved';
import { yamlValue } from '../edits/insertField';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { say } from '../text/message';
import type { Message } from '../text/message';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Fix, Report, Subject } from './rule';

/** A value that isn't read whole: in part, not at all, or with several meanings. */
export interface DoubtfulValue {
  readonly mention: Entity;
  readonly field: Field;
  readonly definition: FieldDefinition;
  readonly text: SourceText;
  readonly reading: Reading<unknown>;
}

/** Each value of a document that isn't read whole, in whatever form it is written. */
export const doubtfulValues = memoized((snapshot: PlanSnapshot): readonly DoubtfulValue[] => {
  const { plan, names, values } = snapshot;
  const found: DoubtfulValue[] = [];
  for (const mention of writtenMentions(plan)) {
    const whole = names.whole(mention);
    const indexes = doubtfulFields(mention, whole, values, snapshot.namesBasis);
    if (indexes.length === 0 || !isStated(mention)) continue;
    for (const index of indexes) {
      const field = mention.fields[index]!;
      const reading = readingOfField(field, values, whole)!;
      found.push({ mention, field, definition: field.definition!, text: textOfField(field), reading });
    }
  }
  return found;
});

/** The fields of a mention, by their index, that aren't read whole; and what that depends on beyond the mention. */
interface DoubtfulFields {
  readonly whole: Entity;
  readonly basis: unknown;
  readonly names: NamesBasis;
  readonly indexes: readonly number[];
}

const knownDoubtful = new WeakMap<Entity, DoubtfulFields>();

/** They are found again only when something has changed that the values of the mention may depend on. */
function doubtfulFields(mention: Entity, whole: Entity, values: ValueContext, names: NamesBasis): readonly number[] {
  const { basis } = values;
  const [original, originalWhole] = [originalOf(mention), originalOf(whole)];
  const known = knownDoubtful.get(original);
  if (known && known.basis === basis && known.names === names && known.whole === originalWhole) return known.indexes;
  const indexes: number[] = [];
  for (const [index, { definition }] of original.fields.entries()) {
    const reader = definition && valueTypeOf(definition.type);
    // Rules of their own report names that nothing has; here they only matter where two items share one.
    if (!reader || (reader.dependsOnNames === true && !areShared(names))) continue;
    const state = readingOfField(mention.fields[index]!, values, whole)?.state;
    if (state !== 'whole' && state !== 'missing') indexes.push(index);
  }
  knownDoubtful.set(original, { whole: originalWhole, basis, names, indexes });
  return indexes;
}

/** Whether a name or id may mean two items: of the plan, or of the plan and a vendor's file. */
const areShared = memoized(({ named, files }: NamesBasis): boolean => {
  const seen = new Set<string>();
  for (const { kind, key, id } of named) {
    if (kind === 'reference') continue;
    for (const name of [key, id?.value.toUpperCase()]) {
      if (name === undefined || name === '') continue;
      if (seen.has(name)) return true;
      seen.add(name);
    }
  }
  return files.length > 0;
});

/**
 * Where the headers of columns begin that only look like columns of a plan: in a document that wasn't written as one, most
 * of their values are something else, such as the shares in *Budget: 25%*. What is in them is no mistake.
 */
const foreignColumns = memoized((snapshot: PlanSnapshot): ReadonlySet<number> => {
  const { plan } = snapshot;
  if (!isByOthers(plan)) return new Set();
  const doubtful = new Map<number, number>();
  for (const { field, reading } of doubtfulValues(snapshot))
    if (field.form === 'cell' && reading.reason === undefined) increase(doubtful, field.label.range.start);
  if (doubtful.size === 0) return new Set();
  const filled = new Map<number, number>();
  for (const { fields } of writtenMentions(plan))
    for (const { form, isMissing, label } of fields)
      if (form === 'cell' && !isMissing) increase(filled, label.range.start);
  return new Set(
    [...doubtful].flatMap(([column, unread]) =>
      unread >= fewestForeign && unread * 2 > (filled.get(column) ?? 0) ? [column] : [],
    ),
  );
});

/** One or two values may be mistakes; more of them are of another kind. */
const fewestForeign = 3;

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Reports on the values of some fields that are read in part or not at all. Such a value counts as unknown, so what is
 * reported is what isn't understood.
 */
export function* unreadValues(
  { snapshot }: Subject,
  isOfRule: (definition: FieldDefinition, reading: Reading<unknown>) => boolean,
): Iterable<Report> {
  const foreign = foreignColumns(snapshot);
  for (const { field, definition, text, reading } of doubtfulValues(snapshot)) {
    if (reading.state === 'ambiguous' || !isOfRule(definition, reading)) continue;
    if (field.form === 'cell' && foreign.has(field.label.range.start)) continue;
    const [first, ...more] = reading.unread;
    if (!first) continue;
    const at = (stretch: Stretch): Report['at'] => text.at(stretch.start, stretch.end);
    const together = reading.reason && lackingElsewhere.get(reading.reason.template);
    yield {
      at: at(first),
      // The date is no mistake; what it needs is missing elsewhere.
      kind: together ? 'missing' : undefined,
      together,
      message: unreadMessage(text.text, definition, reading, first),
      related: more.map((other) => ({ range: at(other), message: say`Not understood either` })),
      fixes: () => replacement(field, text, reading.suggestion),
    };
  }
}

const withoutPlanStart = (count: number): Message =>
  say`${count} dates count from the start of the plan, and the plan has no period`;

/** Why dates have no days that are written properly, with what is said of several of them. */
const lackingElsewhere: ReadonlyMap<string, (count: number) => Message> = new Map([
  [
    withoutYear.template,
    (count: number) => say`${count} dates have no year, and the plan has neither a period nor a launch date`,
  ],
  [withoutStart.template, withoutPlanStart],
  [withoutPeriod.template, withoutPlanStart],
  [withoutLaunch.template, (count: number) => say`${count} dates count from launch, and the plan has no launch date`],
]);

function unreadMessage(
  text: string,
  definition: FieldDefinition,
  { state, reason }: Reading<unknown>,
  { start, end }: Stretch,
): Message {
  const { name, example } = expectedOf(definition);
  const unread = shortened(text.slice(start, end));
  if (reason) return say`“${unread}” can’t be read as ${name}: ${reason}`;
  if (state === 'none') return say`“${unread}” can’t be read as ${name}: use a form such as ${example}`;
  return say`“${unread}” isn’t understood here, so the value counts as unknown: expected ${name} such as ${example}`;
}

/** Values are shown whole in most sentences; a paragraph isn't. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

/** The fix that writes another text for a whole value; none for a list, whose items would be lost. */
export function replacement(field: Field, { range }: SourceText, text: string | undefined): readonly Fix[] {
  if (text === undefined || field.items.length > 0) return [];
  const newText = field.form === 'front-matter' ? yamlValue(text) : text;
  return [{ title: say`Change to ${text}`, edits: [{ range, newText }], changesSchedule: true }];
}
