import type { Entity } from '../plan/entity';
import { originalOf } from '../plan/moved';
import type { Plan } from '../plan/plan';
import { writtenMentions } from '../plan/plan';
import { languageOf } from '../plan/planLanguage';
import { contentsOf } from '../plan/planContents';
import { hasConflict } from '../syntax/conflict';
import { isSurelyPlan } from '../workspace/documentKind';
import { oneForEachCause } from './oneCause';
import { memoized } from '../text/memoized';
import type { Message, Words } from '../text/message';
import { english } from '../text/message';
import type { Range } from '../text/range';
import textUnread from './catalog/text-unread';
import { ReportsOfRules } from './keptReports';
import { rules } from './rules';
import type { Fix, Related, Report, Rule, Severity, Subject } from './rule';
import type { RuleSettings } from './settings';
import { readSuppressions } from './suppression';
import { usualSeverities } from './settings';
import type { PlanStatus } from '../plan/values/statusMeanings';
import { isByOthers } from '../plan/planContents';
import { isOver } from '../plan/over';
import { readinessOf } from '../plan/progress';

/** A finding of a rule in a document, ready to show. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly Shown<Required<Related>>[];
  /** Computed when called, for the text that was checked; the likeliest first. */
  readonly fixes: () => readonly ShownFix[];
}

/** A fix as shown to its reader. */
export type ShownFix = Shown<Fix>;

/** The texts are in the reader's language, no longer sentences with separate values. */
type Shown<T> = { readonly [Key in keyof T]: T[Key] extends Message ? string : T[Key] };

const noFixes = (): readonly ShownFix[] => [];

/** The findings of the rules in a document, in the order of its text, in the reader's language. */
export function check(
  looked: Omit<Subject, 'calendar' | 'isOn' | 'option'>,
  settings: RuleSettings,
  words: Words = english,
): Finding[] {
  const readiness = readinessOf(looked.plan);
  const subject: Subject = {
    ...looked,
    calendar: looked.snapshot.calendar,
    isOn: (id) => severityOf(ruleById.get(id)!, readiness, settings) !== undefined,
    option: (id, name) => settings.rules[id]?.options?.[name] ?? ruleById.get(id)!.options![name]!.default,
  };
  const { text } = subject.plan.document;
  const suppressions = readSuppressions(text, (id) => currentIds.get(id) ?? id);
  const findings: Finding[] = [];
  const hasWords = languageOf(subject.plan) !== 'other';
  const isSuppressed = (rule: Rule, { at }: Report): boolean => suppressions?.covers(rule.id, at.start) ?? false;
  const add = (rule: Rule, { at, message, related, fixes, kind = rule.kind }: Report): void => {
    const severity = severityOf(rule, readiness, settings, kind);
    if (!severity || !(hasWords || rule.isWordless)) return;
    findings.push({
      rule: rule.id,
      severity,
      range: { start: at.start, end: at.end },
      message: words(message),
      related: related?.map((one) => ({ uri: subject.snapshot.uri, ...one, message: words(one.message) })) ?? [],
      fixes: fixes ? () => fixes(subject).map((fix) => shown(fix, words)) : noFixes,
    });
  };
  const applied = rulesFor(subject.plan);
  const isOthers = isByOthers(subject.plan);
  const hasEnded = isOver(subject.plan, subject.calendar, subject.today);
  const ofRules = new ReportsOfRules(subject, settings);
  const ofMentions = applied === rules ? groupedReports(subject.plan) : noReports;
  for (const rule of applied) {
    if (!severityOf(rule, readiness, settings) || (rule.isAboutToday && hasEnded)) continue;
    if (rule.isOfFormat && isOthers) continue;
    const reports = [...(rule.checkText?.(subject) ?? []), ...ofRules.of(rule), ...(ofMentions.get(rule) ?? [])];
    for (const report of oneForEachCause(reports.filter((one) => !isSuppressed(rule, one)))) add(rule, report);
  }
  ofRules.keep();
  for (const rule of applied === rules ? rules : []) {
    const { checkUnusedSuppression } = rule;
    if (!checkUnusedSuppression) continue;
    for (const unused of suppressions?.unused((id) => settings.rules[id]?.severity === 'off') ?? []) {
      const report = checkUnusedSuppression(unused);
      if (!isSuppressed(rule, report)) add(rule, report);
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || order(a.rule, b.rule));
}

/** A fix in words. */
function shown(fix: Fix, words: Words): ShownFix {
  const edits = fix.edits.map(({ range: { start, end }, newText }) => ({ range: { start, end }, newText }));
  return { ...fix, title: words(fix.title), edits };
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
/** Of each former id of a rule the present one. */
const currentIds = new Map(rules.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)));
const mentionRules = rules.flatMap((rule) => (rule.checkMention ? { rule, check: rule.checkMention } : []));

interface MentionReport {
  readonly rule: Rule;
  /** Which of the reports of the rule it is. */
  readonly index: number;
  readonly report: Report;
}

/** The rules that apply to a document: of one in which nothing reads like a plan, only what the text itself shows. */
function rulesFor(plan: Plan): readonly Rule[] {
  const { text } = plan.document;
  const { isPlanLike } = contentsOf(plan);
  if (!isPlanLike && !isSurelyPlan(text)) return [];
  // Two versions in one text contradict each other everywhere.
  if (hasConflict(text)) return [textUnread];
  return isPlanLike ? rules : rulesAboutText;
}

const rulesAboutText = rules.filter(({ isAboutText }) => isAboutText);

const noReports: ReadonlyMap<Rule, readonly Report[]> = new Map();

/** The problems of each mention, by their rule. The rows of a table share its header; a problem in it is reported once. */
function groupedReports(plan: Plan): ReadonlyMap<Rule, readonly Report[]> {
  const places = new Set<string>();
  const found = new Map<Rule, Report[]>();
  for (const mention of writtenMentions(plan)) {
    for (const { rule, report } of reportsOfMention(mention)) {
      const place = `${rule.id} ${report.at.start} ${report.at.end}`;
      if (places.has(place)) continue;
      places.add(place);
      const list = found.get(rule);
      if (list) list.push(report);
      else found.set(rule, [report]);
    }
  }
  return found;
}

/** The problems of a single mention. For one that has moved, they are those found at its first position, moved with it. */
function reportsOfMention(mention: Entity): readonly MentionReport[] {
  const original = originalOf(mention);
  const reports = reportsOfOriginal(original);
  if (mention === original || reports.length === 0) return reports;
  const shift = mention.range.start - original.range.start;
  return reports.map((one) => movedReport(one, mention, shift));
}

const reportsOfOriginal = memoized((mention: Entity): readonly MentionReport[] =>
  mentionRules.flatMap(({ rule, check: checkMention }) =>
    Array.from(checkMention(mention), (report, index) => ({ rule, index, report })),
  ),
);

/** The fixes are those that the rule finds for the mention where it is now. */
function movedReport({ rule, index, report }: MentionReport, mention: Entity, shift: number): MentionReport {
  const { at, message, related, fixes, kind, together } = report;
  const moved = (range: Range): Range => ({ start: range.start + shift, end: range.end + shift });
  return {
    rule,
    index,
    report: {
      at: moved(at),
      message,
      kind,
      together,
      related: related?.map((one) => ({ ...one, range: moved(one.range) })),
      fixes: fixes && ((subject) => [...rule.checkMention!(mention)][index]!.fixes!(subject)),
    },
  };
}

/**
 * The severity of a rule in a plan, or of one of its problems that is of another kind; undefined if it is off. Settings
 * take precedence.
 */
export function severityOf(
  rule: Rule,
  readiness: PlanStatus,
  settings: RuleSettings,
  kind = rule.kind,
): Severity | undefined {
  const set = settings.rules[rule.id]?.severity;
  if (set) return set === 'off' ? undefined : set;
  if (rule.isOffByDefault) return undefined;
  if (kind === 'broken') return usualSeverities.broken.active;
  if (readiness === 'done' || readiness === 'canceled') return undefined;
  if (settings.profile === 'essential' && rule.kind !== 'broken' && !rule.isEssential) return undefined;
  const usual = usualSeverities[settings.profile === 'strict' ? 'missing' : kind];
  return readiness === 'draft' ? usual.draft : usual.active;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
