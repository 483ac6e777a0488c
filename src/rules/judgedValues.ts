import type { Entity, Field } from '../plan/entity';
import type { EntityKind, FieldDefinition } from '../plan/fields';
import { entityKinds } from '../plan/fields';
import { textOfField } from '../plan/reader/fieldText';
import { originalOf } from '../plan/moved';
import type { NamesBasis } from '../plan/names/namesBasis';
import { writtenMentions } from '../plan/plan';
import { contextOf, readingOfField } from '../plan/readings';
import type { Reference } from '../plan/names/reference';
import { isStated } from '../plan/evidence/strength';
import type { Reading } from '../plan/values/reading';
import type { ContextPart } from '../plan/values/readingCache';
import type { ValueContext } from '../plan/values/valueContext';
import { valueTypeOf } from '../plan/values/valueTypes';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** A value that isn't read whole: in part, not at all, or with several meanings. */
export interface DoubtfulValue {
  readonly mention: Entity;
  readonly field: Field;
  readonly definition: FieldDefinition;
  readonly text: SourceText;
  readonly reading: Reading<unknown>;
}

/** What was found when all values of a document were judged. */
export interface JudgedValues {
  readonly found: readonly DoubtfulValue[];
  /** Whether a value may mean something else if other words began names. */
  readonly asksForNames: boolean;
}

/** The values of a document by itself. What the version before has in common with it isn't judged again. */
export const judgedValues = memoized((snapshot: PlanSnapshot): JudgedValues => {
  const { plan, names, values, versions } = snapshot;
  const context = contextOfValues(snapshot);
  const before = latest.get(versions);
  const changed = before ? changedParts(before.context, context) : [];
  const mentions = writtenMentions(plan);
  // What is written in between, or no longer is, moves all that follows it.
  const moved = (before?.mentions.length ?? 0) - mentions.length;
  const found: DoubtfulValue[] = [];
  const judged = mentions.map((mention, index): JudgedMention => {
    const whole = names.whole(mention);
    const known = before && (knownAt(before, index, mention, whole) ?? knownAt(before, index + moved, mention, whole));
    const now = judgedMention(mention, whole, snapshot, known, changed);
    if (now.doubtful.length > 0 && isStated(mention)) {
      for (const at of now.doubtful) {
        const field = mention.fields[at]!;
        const reading = readingOfField(field, values, whole)!;
        found.push({ mention, field, definition: field.definition!, text: textOfField(field), reading });
      }
    }
    return now;
  });
  latest.set(versions, { context, mentions: judged });
  return { found, asksForNames: judged.some((one) => one.asksForNames) };
});

/** What was judged of a mention, if it is this one and part of the same. */
function knownAt({ mentions }: Judged, index: number, mention: Entity, whole: Entity): JudgedMention | undefined {
  const known = mentions[index];
  return known?.original === originalOf(mention) && known.whole === originalOf(whole) ? known : undefined;
}

/** The parts of the context that values may depend on; each is the same object as long as it is equal. */
type Context = Readonly<Record<ContextPart, unknown>>;

function contextOfValues({ calendar, values, namesBasis }: PlanSnapshot): Context {
  const { launch, periodStart, periodEnd, unreadPeriod, fiscalYearStart, fiscalYearMayStart, dateOrder, holidays } =
    calendar;
  const { team, currency, language, timeZone } = values;
  const { ways, firstWords, ofKind } = namesBasis;
  const namesOf = Object.fromEntries(entityKinds.map((kind) => [kind, ofKind.get(kind)])) as Record<
    EntityKind,
    unknown
  >;
  return {
    launch,
    periodStart,
    periodEnd,
    unreadPeriod,
    fiscalYearStart,
    fiscalYearMayStart,
    dateOrder,
    holidays,
    team,
    ways,
    firstWords,
    ...namesOf,
    other: [currency, language, timeZone].join('\n'),
  };
}

function changedParts(one: Context, other: Context): readonly ContextPart[] {
  return (Object.keys(other) as ContextPart[]).filter((part) => one[part] !== other[part]);
}

/** What was judged of a document last, by what its versions share. */
interface Judged {
  readonly context: Context;
  readonly mentions: readonly JudgedMention[];
}

const latest = new WeakMap<object, Judged>();

/** The fields of a mention that have a type, and the indexes of those that aren't read whole. */
interface JudgedMention {
  readonly original: Entity;
  readonly whole: Entity;
  readonly fields: readonly JudgedField[];
  readonly doubtful: readonly number[];
  readonly asksForNames: boolean;
}

/** `depends` is what the reading of a field depends on; undefined if that isn't known. */
interface JudgedField {
  readonly index: number;
  readonly isDoubtful: boolean;
  readonly depends: ReadonlySet<ContextPart> | undefined;
}

/** A field is judged again only when a part of the context has changed that its value may depend on. */
function judgedMention(
  mention: Entity,
  whole: Entity,
  { values, namesBasis }: PlanSnapshot,
  known: JudgedMention | undefined,
  changed: readonly ContextPart[],
): JudgedMention {
  const isSame = ({ depends }: JudgedField): boolean =>
    depends !== undefined && !changed.some((part) => depends.has(part));
  if (known && (changed.length === 0 || known.fields.every(isSame))) return known;
  const original = originalOf(mention);
  const judge = (index: number): JudgedField => judgedField(mention, index, whole, values, namesBasis);
  const fields = known
    ? known.fields.map((one) => (isSame(one) ? one : judge(one.index)))
    : original.fields.flatMap(({ definition }, index) =>
        definition && valueTypeOf(definition.type) ? judge(index) : [],
      );
  const doubtful = fields.flatMap(({ index, isDoubtful }) => (isDoubtful ? index : []));
  return {
    original,
    whole: originalOf(whole),
    fields,
    doubtful: doubtful.length === 0 ? none : doubtful,
    asksForNames: fields.some(({ depends }) => depends?.has('firstWords') ?? true),
  };
}

const none: readonly number[] = [];

function judgedField(
  mention: Entity,
  index: number,
  whole: Entity,
  values: ValueContext,
  names: NamesBasis,
): JudgedField {
  const field = mention.fieldAt?.(index) ?? mention.fields[index]!;
  const { dependsOnNames } = valueTypeOf(field.definition!.type)!;
  // Rules of their own report names that nothing has; here they only matter where two items share one.
  const isJudged = !dependsOnNames || areShared(names)(dependsOnNames);
  const reading = isJudged ? readingOfField(field, values, whole) : undefined;
  const isDoubtful = reading !== undefined && reading.state !== 'whole' && reading.state !== 'missing';
  const isById = dependsOnNames !== undefined && !isDoubtful && isId(field.value.text, reading);
  return { index, isDoubtful, depends: isById ? onlyWays : contextOf(field, whole) };
}

const onlyWays: ReadonlySet<ContextPart> = new Set(['ways']);

/** Whether a value is an id and nothing else: whatever has it has it whatever it is called. */
function isId(text: string, reading: Reading<unknown> | undefined): boolean {
  const [only, ...others] = (reading?.value ?? []) as readonly Reference[];
  return others.length === 0 && only?.target?.id?.value.toUpperCase() === text.trim().toUpperCase();
}

/** Whether a name or id may mean two items of some kinds: of the plan, or of the plan and a vendor's file. */
const areShared = memoized(({ ofKind, files }: NamesBasis) =>
  memoized((kinds: readonly EntityKind[]): boolean => {
    const seen = new Set<string>();
    for (const kind of kinds) {
      for (const { key, id } of ofKind.get(kind) ?? []) {
        for (const name of [key, id?.value.toUpperCase()]) {
          if (name === undefined || name === '') continue;
          if (seen.has(name)) return true;
          seen.add(name);
        }
      }
    }
    return files.length > 0;
  }),
);
