import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { mentionsOf, nameOf } from '../../plan/entity';
import { planTitle } from '../../plan/plan';
import { isDone, isProvided, isUnderWay } from '../../plan/progress';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { CardSource } from '../../editor/card';
import type { ConnectedPlans } from '../../schedule/connectedPlans';
import { workAt, workIn } from '../../schedule/schedule';
import { isOverdue } from '../../schedule/work';
import { outcomesOf } from '../../workspace/contributions';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { FindingsIndex } from '../../rules/findingsIndex';
import type { State } from './treeNode';
import { countDependencies } from './dependenciesOf';
import { stateOf } from './treeNode';
import { grouped, minimumOf } from '../../text/lists';

/** Work with its due date. */
export interface Due {
  readonly work: Entity;
  readonly date: IsoDate;
  readonly isLate: boolean;
}

/** The facts that a row shows about a vendor, a deliverable or a milestone. */
export interface EntityFacts {
  readonly state: State;
  readonly findings: readonly Finding[];
  /** Open work that was due before today, longest overdue first. */
  readonly late: readonly Due[];
  /** The open work that is due next, today or later. */
  readonly next?: Due;
  /** There is work, and all of it is done. */
  readonly isDone: boolean;
  /** Working days by which it may be later before launch is; negative if it is too late, undefined if unknown. */
  readonly spare?: number;
  /** The number of its dependencies, and of its dependents. */
  readonly waitsFor: number;
  readonly neededBy: number;
}

/** The source of a plan's facts. */
export interface FactSource {
  readonly snapshot: PlanSnapshot;
  /** The plans that this one depends on, or that depend on it, and itself. */
  readonly connected: ConnectedPlans;
  /** The findings of a document, in the order of its text. */
  readonly findingsOf: (uri: string) => readonly Finding[];
  readonly today: IsoDate;
  readonly words: Words;
  /** The facts of another plan. */
  readonly elsewhere: (snapshot: PlanSnapshot) => PlanFacts;
}

/** The facts for the rows of one plan; each is computed on first use, and once. */
export class PlanFacts {
  readonly snapshot: PlanSnapshot;
  readonly connected: ConnectedPlans;
  readonly title: string;
  readonly today: IsoDate;
  /** By the address of the document. */
  readonly #indexes = new Map<string, FindingsIndex>();
  readonly #entities = new Map<Entity, EntityFacts>();
  readonly #searched = new Map<Entity, string>();
  readonly #written = new Map<Entity, Map<string, string>>();
  #places?: ReadonlyMap<Entity, readonly Entity[]>;
  #keys?: ReadonlyMap<Entity, string>;

  constructor(private readonly source: FactSource) {
    this.snapshot = source.snapshot;
    this.connected = source.connected;
    this.today = source.today;
    this.title = planTitle(source.snapshot.plan);
  }

  /**
   * Whether all facts are still valid: the same plans on the same day, with the same findings there and in their
   * vendors' files.
   */
  isOf(
    snapshot: PlanSnapshot,
    connected: ConnectedPlans,
    today: IsoDate,
    findingsOf: FactSource['findingsOf'],
  ): boolean {
    if (snapshot !== this.snapshot || connected !== this.connected || today !== this.today) return false;
    for (const [uri, { all }] of this.#indexes) if (all !== findingsOf(uri)) return false;
    return true;
  }

  /** The findings of the plan's own document. */
  get findings(): readonly Finding[] {
    return this.#indexOf(this.snapshot.uri).all;
  }

  #indexOf(uri: string): FindingsIndex {
    let index = this.#indexes.get(uri);
    if (!index) this.#indexes.set(uri, (index = new FindingsIndex(this.source.findingsOf(uri))));
    return index;
  }

  /** The facts of the plan that an entity belongs to, if it is another one. */
  elsewhere(snapshot: PlanSnapshot): PlanFacts {
    return snapshot === this.snapshot ? this : this.source.elsewhere(snapshot);
  }

  /**
   * The key of a vendor in the plan, independent of its surroundings: vendors with the same name are distinguished by a
   * counter.
   */
  keyOf(vendor: Entity): string {
    this.#keys ??= keysOf(this.snapshot.plan.vendors);
    return this.#keys.get(vendor) ?? '';
  }

  /** The outcomes that a vendor works toward, from its own field and its deliverables. */
  outcomesOf(vendor: Entity): readonly Entity[] {
    const { snapshot } = this;
    return [
      ...new Set([vendor, ...snapshot.dependencies.deliverablesOf(vendor)].flatMap((one) => outcomesOf(snapshot, one))),
    ];
  }

  get words(): Words {
    return this.source.words;
  }

  /** What cards of the plan's entities are made from. */
  get cardSource(): CardSource {
    const { snapshot, connected, words } = this;
    return { snapshot, schedule: () => connected.schedule, words };
  }

  /** The result of `tell` for an entity; computed once for each `tell`. */
  written(entity: Entity, way: string, write: () => string): string {
    let ways = this.#written.get(entity);
    if (!ways) this.#written.set(entity, (ways = new Map<string, string>()));
    let text = ways.get(way);
    if (text === undefined) ways.set(way, (text = write()));
    return text;
  }

  of(entity: Entity): EntityFacts {
    let facts = this.#entities.get(entity);
    if (!facts) this.#entities.set(entity, (facts = this.#read(entity)));
    return facts;
  }

  /** The text that a vendor is found by, in lower case: names, ids, people, scope, outcomes, work, and the plan. */
  searched(vendor: Entity): string {
    let text = this.#searched.get(vendor);
    if (text === undefined) {
      const fields = (['scope', 'owner', 'contact', 'outcomes'] as const).map(
        (key) => this.snapshot.stated(vendor, key)?.value.text ?? '',
      );
      const others = [...this.outcomesOf(vendor), ...this.snapshot.dependencies.deliverablesOf(vendor)].map(nameOf);
      text = [nameOf(vendor), ...fields, ...others, this.title].join('\n').toLowerCase();
      this.#searched.set(vendor, text);
    }
    return text;
  }

  #read(entity: Entity): EntityFacts {
    const { today } = this;
    const { dependencies } = this.snapshot;
    const { schedule } = this.connected;
    const work = entity.kind === 'vendor' ? dependencies.deliverablesOf(entity) : [entity];
    const open = work.filter((one) => !isOver(one));
    const dues = open
      .flatMap((one): Due[] => {
        const found = workAt(schedule, this.snapshot, one);
        return found?.due === undefined ? [] : [{ work: one, date: found.due, isLate: isOverdue(found, today) }];
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const late = dues.filter(({ isLate }) => isLate);
    const findings = this.#findingsAbout(entity);
    const isAllDone = work.length > 0 && open.length === 0;
    return {
      state: stateOf(findings, isAllDone, late.length > 0, work.some(isUnderWay)),
      findings,
      late,
      next: dues.find(({ isLate }) => !isLate),
      isDone: isAllDone,
      spare: this.#spare(open),
      waitsFor: countDependencies(this, entity, 'waits for'),
      neededBy: countDependencies(this, entity, 'needed by'),
    };
  }

  /**
   * The least float to launch of any open part of the work; a plan without launch ends with its last work, which means
   * little.
   */
  #spare(open: readonly Entity[]): number | undefined {
    const { snapshot } = this;
    if (snapshot.calendar.launch === undefined || open.length === 0) return undefined;
    const { schedule } = this.connected;
    const floats = open.flatMap((one) => {
      const work = workIn(schedule, snapshot, one);
      return (work && schedule.floatOf(work)) ?? [];
    });
    return minimumOf(floats);
  }

  /** For a vendor, including findings about its work, its references and its money, and in its own file. */
  #findingsAbout(entity: Entity): readonly Finding[] {
    const { uri, names } = this.snapshot;
    if (entity.kind !== 'vendor')
      return this.#indexOf(names.uriOf(entity)).within(mentionsOf(entity).map(({ range }) => range));
    this.#places ??= this.#readPlaces();
    const places = [entity, ...(this.#places.get(entity) ?? [])].flatMap(mentionsOf);
    const here = this.#indexOf(uri).within(places.map(({ range }) => range));
    const file = this.snapshot.fileOf(entity);
    return file ? [...here, ...this.#indexOf(file.plan.uri).all] : here;
  }

  /** What a plan states about its vendors outside their headings. */
  #readPlaces(): ReadonlyMap<Entity, readonly Entity[]> {
    const { plan, names } = this.snapshot;
    const others = [...plan.deliverables, ...plan.references, ...plan.budgetLines, ...plan.collateral];
    return grouped(others, (one) => names.vendorOf(one));
  }
}

function keysOf(vendors: readonly Entity[]): ReadonlyMap<Entity, string> {
  const turns = new Map<string, number>();
  return new Map(vendors.map((vendor) => [vendor, turned(turns, `${vendor.kind} ${nameOf(vendor)}`)]));
}

/** A name with a counter, unless it is the first of that name. */
export function turned(turns: Map<string, number>, name: string): string {
  const turn = (turns.get(name) ?? 0) + 1;
  turns.set(name, turn);
  return turn > 1 ? `${name} #${turn}` : name;
}

function isOver(work: Entity): boolean {
  return work.kind === 'collateral' ? isProvided(work) : isDone(work);
}
