import type { Entity, Field } from '../plan/entity';
import type { FieldDefinition } from '../plan/fields';
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
  const alone = doubtfulAlone(snapshot);
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

const doubtfulAlone = memoized((snapshot: PlanSnapshot): readonly DoubtfulValue[] => {
  const { plan, names, values } = snapshot;
  const { launch, periodStart, periodEnd, unreadPeriod, fiscalYearStart, fiscalYearMayStart, dateOrder, holidays } =
    snapshot.calendar;
  const { team, currency, language, timeZone } = values;
  const other = [currency, language, timeZone].join('\n');
  const context = sameContext(snapshot.versions, {
    launch,
    periodStart,
    periodEnd,
    unreadPeriod,
    fiscalYearStart,
    fiscalYearMayStart,
    dateOrder,
    holidays,
    team,
    names: snapshot.namesBasis,
    other,
  });
  const found: DoubtfulValue[] = [];
  for (const mention of writtenMentions(plan)) {
    const whole = names.whole(mention);
    const indexes = doubtfulFields(mention, whole, values, context);
    if (indexes.length === 0 || !isStated(mention)) continue;
    for (const index of indexes) {
      const field = mention.fields[index]!;
      const reading = readingOfField(field, values, whole)!;
      found.push({ mention, field, definition: field.definition!, text: textOfField(field), reading });
    }
  }
  return found;
});

/** The parts of the context that values may depend on; each is the same object as long as it is equal. */
type Context = Readonly<Record<Exclude<ContextPart, 'names'>, unknown>> & { readonly names: NamesBasis };

/** The context, or that of the version before if every part of it is the same. */
function sameContext(versions: object, now: Context): Context {
  const before = latestContexts.get(versions);
  if (before && (Object.keys(now) as ContextPart[]).every((part) => before[part] === now[part])) return before;
  latestContexts.set(versions, now);
  return now;
}

const latestContexts = new WeakMap<object, Context>();

/** The fields of a mention that aren't read whole, and what that depends on beyond the mention. */
interface DoubtfulFields {
  readonly whole: Entity;
  readonly context: Context;
  readonly fields: readonly JudgedField[];
  readonly indexes: readonly number[];
}

/** A field whose value has a type; `depends` is undefined if what its reading depends on isn't known. */
interface JudgedField {
  readonly index: number;
  readonly isDoubtful: boolean;
  readonly depends: ReadonlySet<ContextPart> | undefined;
}

const knownDoubtful = new WeakMap<Entity, DoubtfulFields>();

/** Their indexes. A field is judged again only when something has changed that its value may depend on. */
function doubtfulFields(mention: Entity, whole: Entity, values: ValueContext, context: Context): readonly number[] {
  const [original, originalWhole] = [originalOf(mention), originalOf(whole)];
  const known = knownDoubtful.get(original);
  const before = known?.whole === originalWhole ? known : undefined;
  if (before?.context === context) return before.indexes;
  const judge = (index: number): JudgedField => judged(mention, index, whole, values, context.names);
  const fields = before
    ? before.fields.map((one) => (isSameIn(before.context, one, context) ? one : judge(one.index)))
    : original.fields.flatMap(({ definition }, index) =>
        definition && valueTypeOf(definition.type) ? judge(index) : [],
      );
  const indexes = fields.flatMap(({ index, isDoubtful }) => (isDoubtful ? index : []));
  knownDoubtful.set(original, { whole: originalWhole, context, fields, indexes });
  return indexes;
}

function judged(mention: Entity, index: number, whole: Entity, values: ValueContext, names: NamesBasis): JudgedField {
  const field = mention.fieldAt?.(index) ?? mention.fields[index]!;
  const { dependsOnNames } = valueTypeOf(field.definition!.type)!;
  // Rules of their own report names that nothing has; here they only matter where two items share one.
  const isJudged = dependsOnNames !== true || areShared(names);
  const state = isJudged ? readingOfField(field, values, whole)?.state : 'whole';
  return { index, isDoubtful: state !== 'whole' && state !== 'missing', depends: contextOf(field, whole) };
}

function isSameIn(before: Context, { depends }: JudgedField, now: Context): boolean {
  if (!depends) return false;
  for (const part of depends) if (before[part] !== now[part]) return false;
  return true;
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
    if (!first || (isRelative(reading) && isByOthers(plan))) continue;
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

/** Whether a date counts from the beginning of the plan or its launch, which aren't known: many plans have weeks only. */
function isRelative({ reason }: Reading<unknown>): boolean {
  return reason !== undefined && relative.has(reason.template);
}

const relative: ReadonlySet<string> = new Set(
  [withoutStart, withoutPeriod, withoutLaunch].map(({ template }) => template),
);

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
