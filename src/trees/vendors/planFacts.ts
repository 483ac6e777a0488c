import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { mentionsOf, nameOf } from '../../plan/entity';
import { planTitle } from '../../plan/plan';
import { dueOf, isDone, isProvided, isUnderWay } from '../../plan/progress';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { ConnectedPlans } from '../../schedule/connectedPlans';
import { outcomesOf } from '../../workspace/contributions';
import type { PlanSnapshot, Workspace } from '../../workspace/workspace';
import { FindingsIndex } from '../../rules/findingsIndex';
import type { State } from './treeNode';
import { countDependencies } from './dependenciesOf';
import { stateOf } from './treeNode';
import { grouped, minimumOf } from '../../text/lists';

/** Work with the day on which it is due. */
export interface Due {
  readonly work: Entity;
  readonly date: IsoDate;
}

/** What a row says of a vendor, a deliverable or a milestone. */
export interface EntityFacts {
  readonly state: State;
  readonly findings: readonly Finding[];
  /** Open work that was due before today, the longest ago first. */
  readonly late: readonly Due[];
  /** The open work that is due next, today or later. */
  readonly next?: Due;
  /** There is work, and all of it is done. */
  readonly isDone: boolean;
  /** Working days by which it may be later before launch is; negative where it is too late, undefined where nobody knows. */
  readonly spare?: number;
  /** How many things it waits for, and how many wait for it. */
  readonly waitsFor: number;
  readonly neededBy: number;
}

/** What the facts of a plan are read from. */
export interface FactSource {
  readonly snapshot: PlanSnapshot;
  /** The plans that this one waits for, or that wait for it, and itself. */
  readonly connected: ConnectedPlans;
  readonly workspace: Workspace;
  /** The findings of a document, in the order of its text. */
  readonly findingsOf: (uri: string) => readonly Finding[];
  readonly today: IsoDate;
  readonly words: Words;
  /** The facts of another plan. */
  readonly elsewhere: (snapshot: PlanSnapshot) => PlanFacts;
}

/** What the rows of one plan are made from; each answer is worked out when it is first asked for, and once. */
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

  /** Whether all of this still holds: the same plans on the same day, with the same findings there and in their vendors' files. */
  isOf(snapshot: PlanSnapshot, connected: ConnectedPlans, today: IsoDate): boolean {
    if (snapshot !== this.snapshot || connected !== this.connected || today !== this.today) return false;
    for (const [uri, { all }] of this.#indexes) if (all !== this.source.findingsOf(uri)) return false;
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

  /** The facts of the plan that an entity belongs to, where that is another. */
  elsewhere(snapshot: PlanSnapshot): PlanFacts {
    return snapshot === this.snapshot ? this : this.source.elsewhere(snapshot);
  }

  /** What a vendor is told by in the plan, whatever stands around it: what is called the same is told apart by its turn. */
  keyOf(vendor: Entity): string {
    this.#keys ??= keysOf(this.snapshot.plan.vendors);
    return this.#keys.get(vendor) ?? '';
  }

  /** The outcomes that a vendor works towards, by what it says of itself and of its deliverables. */
  outcomesOf(vendor: Entity): readonly Entity[] {
    const { snapshot } = this;
    return [
      ...new Set([vendor, ...snapshot.dependencies.deliverablesOf(vendor)].flatMap((one) => outcomesOf(snapshot, one))),
    ];
  }

  get words(): Words {
    return this.source.words;
  }

  /** What `tell` says of an entity; worked out once for each way of telling it. */
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

  /** All that a vendor is found by, in lower case: names, ids, people, scope, outcomes, work, and the plan. */
  searched(vendor: Entity): string {
    let text = this.#searched.get(vendor);
    if (text === undefined) {
      const fields = ['scope', 'owner', 'contact', 'outcomes'].map(
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
    const { dependencies, calendar } = this.snapshot;
    const work = entity.kind === 'vendor' ? dependencies.deliverablesOf(entity) : [entity];
    const open = work.filter((one) => !isOver(one));
    const dues = open
      .flatMap((one): Due[] => {
        const date = dueOf(one, calendar);
        return date === undefined ? [] : [{ work: one, date }];
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const late = dues.filter(({ date }) => date < today);
    const findings = this.#findingsAbout(entity);
    const isAllDone = work.length > 0 && open.length === 0;
    return {
      state: stateOf(findings, isAllDone, late.length > 0, work.some(isUnderWay)),
      findings,
      late,
      next: dues[late.length],
      isDone: isAllDone,
      spare: this.#spare(open),
      waitsFor: countDependencies(this, entity, 'waits for'),
      neededBy: countDependencies(this, entity, 'needed by'),
    };
  }

  /** The least that any open part of the work may be late for launch; a plan without one ends with its last work, which says little. */
  #spare(open: readonly Entity[]): number | undefined {
    const { snapshot } = this;
    if (snapshot.calendar.launch === undefined || open.length === 0) return undefined;
    const { schedule } = this.connected;
    const floats = open.flatMap((one) => {
      const work = schedule.worksOf(one).find(({ plan }) => plan === snapshot);
      return (work && schedule.floatOf(work)) ?? [];
    });
    return minimumOf(floats);
  }

  /** For a vendor also what is found about its work, its references and its money, and in its own file. */
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

  /** What a plan says of its vendors elsewhere than under their names. */
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

/** A name with its turn, where it is not the first of that name. */
export function turned(turns: Map<string, number>, name: string): string {
  const turn = (turns.get(name) ?? 0) + 1;
  turns.set(name, turn);
  return turn > 1 ? `${name} #${turn}` : name;
}

function isOver(work: Entity): boolean {
  return work.kind === 'collateral' ? isProvided(work) : isDone(work);
}
