import type { Field } from '../plan/entity';
import type { FieldDefinition } from '../plan/fields';
import type { Plan } from '../plan/plan';
import { readingOfField } from '../plan/readings';
import { isByOthers } from '../plan/planContents';
import type { Reading, Stretch } from '../plan/values/reading';
import { expectedOf } from '../plan/whyUnread';
import { withoutLaunch, withoutPeriod, withoutStart, withoutYear } from '../plan/values/dateForms/unresolved';
import { yamlValue } from '../edits/insertField';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { say } from '../text/message';
import type { Message } from '../text/message';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { DoubtfulValue } from './judgedValues';
import { judgedValues } from './judgedValues';
import type { Fix, Report, Subject } from './rule';

/**
 * Each value of a document that isn't read whole, in whatever form it is written. Those in a vendor's file mean what they
 * mean in the plans that link there, which have the launch and the period that dates depend on.
 */
export function doubtfulValues({
  snapshot,
  workspace,
}: Pick<Subject, 'snapshot' | 'workspace'>): readonly DoubtfulValue[] {
  const alone = judgedValues(snapshot).found;
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
