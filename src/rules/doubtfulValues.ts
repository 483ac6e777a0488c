import type { Entity, Field } from '../plan/entity';
import type { EntityKind, FieldDefinition } from '../plan/fields';
import { entityKinds } from '../plan/fields';
import { originalOf } from '../plan/moved';
import type { NamesBasis } from '../plan/namesBasis';
import type { Plan } from '../plan/plan';
import { writtenMentions } from '../plan/plan';
import type { ValueContext } from '../plan/values/valueContext';
import { textOfField } from '../plan/fieldText';
import { valueTypeOf } from '../plan/values/valueTypes';
import { contextOf, readingOfField } from '../plan/readings';
import type { ContextPart } from '../plan/values/readingCache';
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

/**
 * Each value of a document that isn't read whole, in whatever form it is written. Those in a vendor's file mean what they
 * mean in the plans that link there, which have the launch and the period that dates depend on.
 */
export function doubtfulValues({
  snapshot,
  workspace,
}: Pick<Subject, 'snapshot' | 'workspace'>): readonly DoubtfulValue[] {
  const alone = judgedAlone(snapshot).found;
  const plans = snapshot.plan.kind === 'vendor' && alone.length > 0 ? workspace.plansOfFile(snapshot.uri) : [];
  return plans.length === 0 ? alone : alone.flatMap((value) => doubtfulIn(plans, value) ?? []);
}

/** The value as it is in the first of some plans in which it isn't read whole; undefined if there is none. */
function doubtfulIn(plans: readonly PlanSnapshot[], value: DoubtfulValue): DoubtfulValue | undefined {
  for (const { values, names } of plans) {
    const reading = readingOfField(value.field, values, names.whole(value.mention));
    if (reading && reading.state !== 'whole' && reading.state !== 'missing') return { ...value, reading };
  }
  return undefined;
}

/** Whether a value of a document may mean something else if other words began names. */
export function asksForNames(snapshot: PlanSnapshot): boolean {
  return judgedAlone(snapshot).asksForNames;
}

interface JudgedValues {
  readonly found: readonly DoubtfulValue[];
  readonly asksForNames: boolean;
}

const judgedAlone = memoized((snapshot: PlanSnapshot): JudgedValues => {
  const { plan, names, values, versions } = snapshot;
  const context = contextOfValues(snapshot);
  const before = latest.get(versions);
  const isSame = before !== undefined && isSameContext(before.context, context);
  const mentions = writtenMentions(plan);
  // What is written in between, or no longer is, moves all that follows it.
  const moved = (before?.mentions.length ?? 0) - mentions.length;
  const found: DoubtfulValue[] = [];
  const judged = mentions.map((mention, index): JudgedMention => {
    const whole = names.whole(mention);
    const known = before && (knownAt(before, index, mention, whole) ?? knownAt(before, index + moved, mention, whole));
    const now = known && isSame ? known : judgedMention(mention, whole, snapshot, context, known, before?.context);
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

function isSameContext(one: Context, other: Context): boolean {
  return (Object.keys(other) as ContextPart[]).every((part) => one[part] === other[part]);
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

/** A field is judged again only when something has changed that its value may depend on. */
function judgedMention(
  mention: Entity,
  whole: Entity,
  { values, namesBasis }: PlanSnapshot,
  context: Context,
  known: JudgedMention | undefined,
  before: Context | undefined,
): JudgedMention {
  const original = originalOf(mention);
  const judge = (index: number): JudgedField => judgedField(mention, index, whole, values, namesBasis);
  const fields =
    known && before
      ? known.fields.map((one) => (isSameIn(before, one, context) ? one : judge(one.index)))
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
  const state = isJudged ? readingOfField(field, values, whole)?.state : 'whole';
  return { index, isDoubtful: state !== 'whole' && state !== 'missing', depends: contextOf(field, whole) };
}

function isSameIn(before: Context, { depends }: JudgedField, now: Context): boolean {
  if (!depends) return false;
  for (const part of depends) if (before[part] !== now[part]) return false;
  return true;
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

/** Whether a year is written anywhere in a document. */
const namesYear = memoized(({ document }: Plan): boolean => /(?:19|20)\d\d/.test(document.text));

/** Whether a field has its label by chance: whoever didn't write for the format may put below it what they like. */
export function isOfOthers(plan: Plan, { form }: Field): boolean {
  return form !== 'front-matter' && isByOthers(plan);
}

/**
 * Reports on the values of some fields that are read in part or not at all. Such a value counts as unknown, so what is
 * reported is what isn't understood.
 */
export function* unreadValues(
  subject: Subject,
  isOfRule: (definition: FieldDefinition, reading: Reading<unknown>) => boolean,
): Iterable<Report> {
  const { plan } = subject;
  for (const { field, definition, text, reading } of doubtfulValues(subject)) {
    if (reading.state === 'ambiguous' || !isOfRule(definition, reading)) continue;
    const [first, ...more] = reading.unread;
    if (!first) continue;
    const at = (stretch: Stretch): Report['at'] => text.at(stretch.start, stretch.end);
    const together = reading.reason && lackingElsewhere.get(reading.reason.template);
    // A year may stand in a title, or follow from another date.
    if (isOfOthers(plan, field) && (!together || namesYear(plan))) continue;
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
