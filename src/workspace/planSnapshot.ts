import type { FieldKey } from '../plan/fields';
import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { mentionsOf, statedField } from '../plan/entity';
import { Names } from '../plan/names/names';
import type { NamesBasis } from '../plan/names/namesBasis';
import type { Plan } from '../plan/plan';
import type { PlanDaysOff } from '../plan/daysOff';
import { daysOffOfVendors } from '../plan/daysOff';
import type { KnownCalendar, PlanTime } from '../plan/planCalendar';
import type { PlanCalendar } from '../plan/values/resolveDate';
import { timeOf } from '../plan/planCalendar';
import { PlanValues } from '../plan/planValues';
import { readingOfField } from '../plan/readings';
import type { Reading } from '../plan/values/reading';
import type { ValueContext } from '../plan/values/valueContext';
import type { ValueOf } from '../plan/values/valueTypes';
import { isOutside, sourcingOf } from '../plan/values/sourcing';
import { memoized } from '../text/memoized';
import type { UnresolvedDependency } from './dependencyGraph';
import { DependencyGraph, predecessorKinds } from './dependencyGraph';
import { anchorOf, comparableUri, resolveLink } from './uri';

/** The documents that a plan uses, directly or indirectly, by their normalized address; undefined for a missing one. */
export type Reach = ReadonlyMap<string, PlanSnapshot | undefined>;

/** A vendor's own file, and the vendor as described there. */
export interface VendorFile {
  readonly plan: PlanSnapshot;
  readonly vendor: Entity;
}

/**
 * What was computed last for any version of a document. A version that comes to an equal result takes that object, so that
 * what is cached by it remains valid. It refers to no version.
 */
export interface LastComputed {
  calendar?: KnownCalendar;
  namesBasis?: NamesBasis;
}

/**
 * A plan or vendor file in a workspace, and what is computed from it on demand. It never changes. It remains the same object in
 * later workspaces until its text or a document that it uses, directly or indirectly, changes, so results can be cached by it.
 */
export class PlanSnapshot {
  #names?: Names;
  #time?: PlanTime;
  #values?: ValueContext;
  readonly #files = new Map<Entity, VendorFile | undefined>();
  /** Stands for this version where a reference to it would keep it alive. */
  readonly version = {};

  constructor(
    readonly uri: string,
    readonly plan: Plan,
    /** The month, 1 to 12, in which the fiscal year begins. */
    readonly fiscalYearStart: number | undefined,
    /** Only what the plan uses: a reference to the workspace would keep the versions of all documents alive. */
    private readonly reach: Reach,
    /** The names in an earlier version of the plan, for reuse. */
    private before: Names | undefined,
    private readonly last: LastComputed,
  ) {}

  /** The names in the plan. The same object until the plan or a vendor's file that it links to changes. */
  get names(): Names {
    if (!this.#names) {
      const linked = this.#linked();
      const before = this.before?.plan === this.plan ? this.before : undefined;
      this.#names = before?.isOf(linked) ? before : new Names(this.plan, linked);
      this.before = undefined;
    }
    return this.#names;
  }

  /** The names in the plan or, until they are computed, in the most recent version for which they were. */
  get latestNames(): Names | undefined {
    return this.#names ?? this.before;
  }

  /** What looking up a name depends on. The same object as long as everything has the same names. */
  get namesBasis(): NamesBasis {
    return (this.last.namesBasis = this.names.basis(this.last.namesBasis));
  }

  /** The vendors of the plan with a separate file. */
  #linked(): { vendor: Entity; names: Names }[] {
    if (this.plan.kind === 'vendor') return [];
    return this.plan.vendors.flatMap((vendor) => {
      const file = this.fileOf(vendor);
      return file ? [{ vendor, names: file.plan.names }] : [];
    });
  }

  /** The vendor file that a vendor of the plan links to; undefined if none is known. */
  fileOf(vendor: Entity): VendorFile | undefined {
    if (!this.#files.has(vendor)) this.#files.set(vendor, this.#readFileOf(vendor));
    return this.#files.get(vendor);
  }

  #readFileOf(vendor: Entity): VendorFile | undefined {
    for (const mention of mentionsOf(vendor)) {
      const snapshot = this.#linkedBy(mention.link);
      if (snapshot?.plan.kind === 'vendor' && snapshot.plan !== this.plan)
        return { plan: snapshot, vendor: snapshot.plan.self };
    }
    return undefined;
  }

  /** The field of an entity with this key: in the plan, or otherwise in the vendor's own file. */
  stated(entity: Entity, key: FieldKey): Field | undefined {
    const stated = statedField(entity, key);
    if (stated || entity.kind !== 'vendor') return stated;
    const file = this.fileOf(entity);
    return file && statedField(file.vendor, key);
  }

  /** What an entity's field with this key means: the one in the plan, or otherwise in the vendor's own file. */
  reading<Key extends FieldKey>(entity: Entity, key: Key): Reading<ValueOf<Key>> | undefined {
    const stated = this.stated(entity, key);
    return stated && (readingOfField(stated, this.values, entity) as Reading<ValueOf<Key>> | undefined);
  }

  /**
   * The entity of another document to which a dependency links: the one named in its text, or else the one at its anchor.
   * The address is relative to the document that states it, which may be a vendor's file.
   */
  elsewhere({
    successor,
    mention: { text, url },
  }: UnresolvedDependency): { readonly snapshot: PlanSnapshot; readonly entity: Entity } | undefined {
    const snapshot = this.#linkedBy(url, this.names.uriOf(successor));
    const entity =
      snapshot && (snapshot.names.find(text, predecessorKinds) ?? snapshot.names.atSlug(anchorOf(url!) ?? ''));
    return entity && predecessorKinds.includes(entity.kind) ? { snapshot, entity } : undefined;
  }

  /** Whether a dependency links to a document that is a plan and doesn't have what it names. */
  isMissingIn(dependency: UnresolvedDependency): boolean {
    const { successor, mention } = dependency;
    const isPlan = this.#linkedBy(mention.url, this.names.uriOf(successor)) !== undefined;
    // A broken anchor is the link's problem.
    return isPlan && (anchorOf(mention.url!) ?? '') === '' && this.elsewhere(dependency) === undefined;
  }

  /** Stands for all versions of the document: the same object for each. */
  get versions(): object {
    return this.last;
  }

  /** The documents that it uses, directly or indirectly; undefined for a missing one. */
  get used(): Iterable<PlanSnapshot | undefined> {
    return this.reach.values();
  }

  /** Whether it uses any. */
  get usesOthers(): boolean {
    return this.reach.size > 0;
  }

  /** Whether it uses another document, directly or indirectly. */
  uses(uri: string): boolean {
    return this.reach.has(comparableUri(uri));
  }

  #linkedBy(url: string | undefined, base = this.uri): PlanSnapshot | undefined {
    const target = url === undefined ? undefined : resolveLink(base, url);
    if (target === undefined) return undefined;
    const key = comparableUri(target);
    return key === comparableUri(this.uri) ? this : this.reach.get(key);
  }

  /**
   * Whether a vendor isn't one of our own teams; one for which neither the plan nor its file states it counts as
   * outside.
   */
  isOutside(vendor: Entity): boolean {
    const sourcing = sourcingOf(vendor);
    if (sourcing !== undefined) return sourcing !== 'in-house';
    const file = this.fileOf(vendor);
    return !file || isOutside(file.vendor);
  }

  /** The plan's period, launch and fiscal year, which dates may refer to. */
  get calendar(): PlanCalendar {
    return this.#timeOfPlan.calendar;
  }

  /** The days off that the plan states: those of all, and those of some vendors. */
  get daysOff(): PlanDaysOff {
    return this.#timeOfPlan.daysOff;
  }

  get #timeOfPlan(): PlanTime {
    if (!this.#time) {
      this.#time = timeOf(this.plan, this.fiscalYearStart, this.#locationOf, this.last.calendar);
      this.last.calendar = this.#time.calendar;
    }
    return this.#time;
  }

  readonly #locationOf = (vendor: Entity): string | undefined => this.stated(vendor, 'location')?.value.text;

  /** What the meaning of the plan's values depends on. */
  get values(): ValueContext {
    return (this.#values ??= new PlanValues(this.plan, this.calendar, this));
  }

  /** The days on which nobody works for this plan, in addition to weekends. */
  get holidays(): ReadonlySet<IsoDate> {
    return this.#timeOfPlan.calendar.holidays;
  }

  /** The days on which one of some vendors doesn't work for this plan; without any, those of the plan. */
  holidaysOf(vendors: readonly Entity[]): ReadonlySet<IsoDate> {
    return daysOffOfVendors(vendors, this.holidays, this.daysOff, this.#locationOf);
  }

  /** What depends on what in this plan and its vendors' files. */
  get dependencies(): DependencyGraph {
    return dependenciesOf(this.names);
  }
}

const dependenciesOf = memoized((names: Names) => new DependencyGraph(names.plan, names));
