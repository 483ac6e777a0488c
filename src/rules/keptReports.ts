import type { ChangedFields, PlanOutline } from '../plan/changedFields';
import { changedFields, outlineOf } from '../plan/changedFields';
import type { FieldKey } from '../plan/fields';
import { isByOthers } from '../plan/planContents';
import { languageOf } from '../plan/planLanguage';
import { readinessOf } from '../plan/progress';
import { isSameList } from '../text/lists';
import type { Range } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { judgedValues } from './judgedValues';
import type { Reads, Report, Rule, Subject } from './rule';
import type { RuleSettings } from './settings';

/** The reports of a rule on one version of a document, and on which its next version can build. They refer to no version. */
interface Kept {
  readonly outline: PlanOutline;
  /** All that reports depend on beyond the text of the document; equal parts are the same objects. */
  readonly basis: readonly unknown[];
  readonly calendar: unknown;
  readonly team: unknown;
  /** The first words of names, if a value depends on them: a date with such a word next to it isn't surely one. */
  readonly firstWords: unknown;
  readonly reports: ReadonlyMap<Rule, readonly KeptReport[]>;
}

interface KeptReport extends Omit<Report, 'fixes' | 'at'> {
  readonly at: Range;
  readonly hasFixes: boolean;
}

/** What was reported on the version of a document that was checked last, by what its versions share. */
const latest = new WeakMap<object, Kept>();

/**
 * The reports of rules on a document. Those of a rule that states what it reads are taken over from the version that was
 * checked last if nothing of that has changed, and moved to where they are now: a keystroke concerns few rules.
 */
export class ReportsOfRules {
  readonly #before?: Kept;
  readonly #changed?: ChangedFields;
  readonly #basis: readonly unknown[] = [];
  readonly #outline?: PlanOutline;
  readonly #reports = new Map<Rule, readonly KeptReport[]>();

  constructor(
    private readonly subject: Subject,
    settings: RuleSettings,
  ) {
    const { plan, snapshot } = subject;
    // A vendor's file is judged by the plans that link there, too.
    if (plan.kind === 'vendor') return;
    this.#outline = outlineOf(plan);
    this.#basis = basisOf(subject, settings);
    const before = latest.get(snapshot.versions);
    if (before && isSameList(before.basis, this.#basis)) {
      this.#changed = changedFields(before.outline, this.#outline);
      if (this.#changed) this.#before = before;
    }
  }

  /** The reports of a rule's check of the whole document. */
  of(rule: Rule): readonly Report[] {
    const { check, reads } = rule;
    if (!check) return [];
    const known = reads && this.#unchanged(reads) ? this.#before?.reports.get(rule) : undefined;
    const kept = known && this.#moved(known);
    if (kept) {
      this.#reports.set(rule, kept);
      return kept.length === 0 ? none : this.#withFixes(rule, kept);
    }
    const reports = [...check(this.subject)];
    if (reads && this.#outline) this.#reports.set(rule, reports.length === 0 ? none : reports.map(withoutVersion));
    return reports;
  }

  /** Keeps the reports for the next version. */
  keep(): void {
    if (!this.#outline) return;
    const { versions, calendar, values, namesBasis } = this.subject.snapshot;
    latest.set(versions, {
      outline: this.#outline,
      basis: this.#basis,
      calendar,
      team: values.team,
      firstWords: judgedValues(this.subject.snapshot).asksForNames ? namesBasis.firstWords : undefined,
      reports: this.#reports,
    });
  }

  #unchanged(reads: Reads): boolean {
    const [before, { calendar, values, namesBasis }] = [this.#before, this.subject.snapshot];
    if (!before || !this.#changed) return false;
    if (reads.calendar && before.calendar !== calendar) return false;
    if (reads.calendar && before.firstWords !== undefined && before.firstWords !== namesBasis.firstWords) return false;
    if (reads.team && before.team !== values.team) return false;
    for (const [kind, keys] of this.#changed.keys) {
      const read: readonly (FieldKey | undefined)[] | 'all' = reads[kind] ?? [];
      if (read === 'all' || read.some((key) => keys.has(key))) return false;
    }
    return true;
  }

  /** The reports at their present places; undefined if one of them touches what was edited. */
  #moved(kept: readonly KeptReport[]): readonly KeptReport[] | undefined {
    if (kept.length === 0) return kept;
    const { edited, shift } = this.#changed!;
    const { uri } = this.subject.snapshot;
    const touches = ({ start, end }: Range): boolean => start <= edited.end && edited.start <= end;
    const isHere = (other: string | undefined): boolean => other === undefined || other === uri;
    const isTouched = kept.some(
      ({ at, related = [] }) => touches(at) || related.some((one) => isHere(one.uri) && touches(one.range)),
    );
    if (isTouched) return undefined;
    if (shift === 0) return kept;
    const moved = (range: Range): Range =>
      range.start > edited.end ? { start: range.start + shift, end: range.end + shift } : range;
    return kept.map((report) => ({
      ...report,
      at: moved(report.at),
      related: report.related?.map((one) => (isHere(one.uri) ? { ...one, range: moved(one.range) } : one)),
    }));
  }

  /** What a fix changes is found by the rule itself, on the version that it is for. */
  #withFixes(rule: Rule, kept: readonly KeptReport[]): readonly Report[] {
    let again: readonly Report[] | undefined;
    const fresh = (index: number): Report | undefined => (again ??= [...rule.check!(this.subject)])[index];
    return kept.map(({ hasFixes, ...report }, index) => ({
      ...report,
      fixes: hasFixes ? (subject) => fresh(index)?.fixes?.(subject) ?? [] : undefined,
    }));
  }
}

const none: readonly never[] = [];

/** A report as plain data: its ranges would keep the version alive to which they belong. */
function withoutVersion({ at, fixes, related, ...report }: Report): KeptReport {
  return {
    ...report,
    at: plain(at),
    hasFixes: fixes !== undefined,
    related: related?.map((one) => ({ ...one, range: plain(one.range) })),
  };
}

function plain({ start, end }: Range): Range {
  return { start, end };
}

function basisOf({ snapshot, plan, today, connected }: Subject, settings: RuleSettings): readonly unknown[] {
  return [
    settings,
    today,
    readinessOf(plan),
    languageOf(plan),
    snapshot.values.currency,
    snapshot.values.language,
    snapshot.values.timeZone,
    snapshot.namesBasis.ways,
    isByOthers(plan),
    snapshot.fiscalYearStart,
    ...others(snapshot, connected()),
  ];
}

/** The versions of the other documents that the reports may depend on: those that the plan uses, and those that use it. */
function others(snapshot: PlanSnapshot, connected: readonly PlanSnapshot[]): readonly unknown[] {
  return [...snapshot.used, ...connected].flatMap((other) => (other && other !== snapshot ? [other.version] : []));
}
