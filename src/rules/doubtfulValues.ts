import type { Entity, Field } from '../plan/entity';
import type { FieldDefinition } from '../plan/fields';
import { originalOf } from '../plan/moved';
import type { Plan } from '../plan/plan';
import { allEntities, writtenMentions } from '../plan/plan';
import type { ValueContext } from '../plan/values/valueContext';
import { textOfField } from '../plan/fieldText';
import { valueTypeOf } from '../plan/values/valueTypes';
import { dependsOn, readingOfField } from '../plan/readings';
import { isStated } from '../plan/strength';
import type { Reading, Stretch } from '../plan/values/reading';
import { typeDocs } from '../plan/values/typeDocs';
import { withoutYear } from '../plan/values/resolveDate';
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
  const areShared = haveNamesakes(plan) || names.deliverables() !== plan.deliverables;
  for (const mention of writtenMentions(plan)) {
    const original = originalOf(mention);
    const open = openFields(original, values);
    for (const index of open) {
      const { type } = original.fields[index]!.definition!;
      // Rules of their own report names that nothing has; here they only matter where two items share one.
      if (!areShared && valueTypeOf(type)?.dependsOnNames === true) continue;
      // Where it stood first, nothing has to be moved to be read.
      const reading = readingOfField(original.fields[index]!, values, names.whole(mention))!;
      if (reading.state === 'whole' || reading.state === 'missing' || !isStated(mention)) continue;
      const field = mention.fields[index]!;
      found.push({ mention, field, definition: field.definition!, text: textOfField(field), reading });
    }
  }
  return found;
});

/**
 * The fields of a mention that may be doubtful: all but those that are read whole whatever the plan's names are. They are
 * found again only when something else has changed that values depend on.
 */
function openFields(original: Entity, values: ValueContext): readonly number[] {
  const known = knownOpen.get(original);
  if (known && known.basis === values.basis) return known.open;
  const open: number[] = [];
  for (const [index, field] of original.fields.entries()) {
    const reader = field.definition && valueTypeOf(field.definition.type);
    if (!reader) continue;
    const isOfOthers = dependsOn(reader, original) || reader.dependsOnNames === true;
    const reading = isOfOthers ? undefined : readingOfField(field, values, original);
    if (reading?.state !== 'missing' && !(reading?.state === 'whole' && reading.notes.length === 0)) open.push(index);
  }
  knownOpen.set(original, { basis: values.basis, open });
  return open;
}

/** Whether two items of a plan have the same name or id. */
const haveNamesakes = memoized((plan: Plan): boolean => {
  const seen = new Set<string>();
  for (const { kind, key, id } of allEntities(plan)) {
    if (kind === 'reference') continue;
    for (const name of [key, id?.value.toUpperCase()]) {
      if (name === undefined || name === '') continue;
      if (seen.has(name)) return true;
      seen.add(name);
    }
  }
  return false;
});

const knownOpen = new WeakMap<Entity, { readonly basis: unknown; readonly open: readonly number[] }>();

/**
 * Reports on the values of some fields that are read in part or not at all. Such a value counts as unknown, so what is
 * reported is what isn't understood.
 */
export function* unreadValues(
  { snapshot }: Subject,
  isOfRule: (definition: FieldDefinition, reading: Reading<unknown>) => boolean,
): Iterable<Report> {
  for (const { field, definition, text, reading } of doubtfulValues(snapshot)) {
    if (reading.state === 'ambiguous' || !isOfRule(definition, reading)) continue;
    const [first, ...more] = reading.unread;
    if (!first) continue;
    const at = (stretch: Stretch): Report['at'] => text.at(stretch.start, stretch.end);
    const lacksYear = reading.reason?.template === withoutYear.template;
    yield {
      at: at(first),
      // The date is no mistake; what it needs is missing elsewhere.
      kind: lacksYear ? 'missing' : undefined,
      together: lacksYear ? yearless : undefined,
      message: unreadMessage(text.text, definition, reading, first),
      related: more.map((other) => ({ range: at(other), message: say`Not understood either` })),
      fixes: () => replacement(field, text, reading.suggestion),
    };
  }
}

const yearless = (count: number): Message =>
  say`${count} dates have no year, and the plan has neither a period nor a launch date`;

function unreadMessage(
  text: string,
  { type, example: ofField }: FieldDefinition,
  { state, reason }: Reading<unknown>,
  { start, end }: Stretch,
): Message {
  const { name = say`a value`, examples = [] } = typeDocs[type] ?? {};
  const example = ofField ?? examples[0]?.[0] ?? '';
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
