import type { Entity } from '../../plan/entity';
import type { HandOff, Work } from '../../schedule/work';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { ViewEntities, ViewSource } from '../viewEntities';
import { shortAddress } from '../viewEntities';
import type { GraphEdge, GraphNode } from './graph';
import { approvalId } from './graph';
import type { ScheduleFacts } from '../scheduleFacts';
import { stateOfAll } from '../scheduleFacts';
import type { Place } from '../../text/range';

/** A graph under construction: mentions in several plans are merged. */
export class GraphDraft {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly #lists = new Map<string, { readonly list: Place[]; readonly seen: Set<string> }>();
  readonly #handOffs = new Map<Work, ReadonlyMap<Work, HandOff>>();
  #plans?: ReadonlyMap<string, PlanSnapshot>;

  constructor(
    readonly source: ViewSource,
    readonly entities: ViewEntities,
    readonly facts: ScheduleFacts,
  ) {}

  add(node: GraphNode): void {
    const before = this.nodes.get(node.id);
    const places = this.#placesOf(`node ${node.id}`, node.places);
    this.nodes.set(node.id, before ? { ...merged(before, node), places } : node);
  }

  link(edge: Omit<GraphEdge, 'id'>): void {
    const id = `${edge.from} → ${edge.to}`;
    const before = this.edges.get(id);
    const places = this.#placesOf(id, edge.places);
    // Of several between the same two, the tightest counts.
    const isTighter = before !== undefined && (edge.buffer ?? Infinity) < (before.buffer ?? Infinity);
    this.edges.set(id, {
      ...(isTighter ? edge : (before ?? edge)),
      id,
      isCritical: edge.isCritical || before?.isCritical === true,
      isInCircle: edge.isInCircle || before?.isInCircle === true,
      places: before ? places : edge.places,
    });
  }

  /** All mentions of a subject, including these: a list that grows with each call. */
  #placesOf(of: string, more: readonly Place[]): readonly Place[] {
    let known = this.#lists.get(of);
    if (!known) this.#lists.set(of, (known = { list: [], seen: new Set() }));
    for (const place of more) {
      const { uri, range } = place;
      const key = `${uri} ${range.start} ${range.end}`;
      if (known.seen.has(key)) continue;
      known.seen.add(key);
      known.list.push(place);
    }
    return known.list;
  }

  /** One of the shown plans. */
  planAt(uri: string): PlanSnapshot | undefined {
    this.#plans ??= new Map(this.source.plans.toReversed().map((plan) => [plan.uri, plan]));
    return this.#plans.get(uri);
  }

  /** A hand-off between two pieces of work. */
  readonly handOffOf = (from: Work, to: Work): HandOff | undefined => {
    let known = this.#handOffs.get(from);
    if (!known) this.#handOffs.set(from, (known = new Map(from.outgoing.map((handOff) => [handOff.to, handOff]))));
    return known.get(to);
  };

  /** The scheduled work of an entity of a plan. */
  workOf(snapshot: PlanSnapshot, entity: Entity): Work | undefined {
    return this.facts.schedule.worksOf(entity).find(({ plan }) => plan === snapshot);
  }

  /** The id of an entity in the graph. */
  idOf(snapshot: PlanSnapshot, entity: Entity): string {
    const work = entity.kind === 'milestone' ? this.workOf(snapshot, entity) : undefined;
    return work ? workId(this.entities, this.facts, work) : this.entities.idOf(snapshot, entity);
  }

  /** The node from which a piece of work continues: its approval, if it needs one. */
  handsOn(work: Work): string {
    const id = this.idOf(work.plan, work.entity);
    return work.review.days > 0 ? approvalId(id) : id;
  }
}

/** The id of a piece of work in the graph: the launch milestone is the launch. */
export function workId(entities: ViewEntities, { launches }: ScheduleFacts, work: Work): string {
  return launches.has(work) ? launchId(work.plan) : entities.idOf(work.plan, work.entity);
}

export function launchId({ uri }: PlanSnapshot): string {
  return `${shortAddress(uri)}#launch`;
}

/** The id of the node for work without a named vendor. */
export function nobodyId({ uri }: PlanSnapshot): string {
  return `${shortAddress(uri)}#nobody`;
}

function merged(a: GraphNode, b: GraphNode): GraphNode {
  const both = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  // Its float may differ between plans: the least counts.
  const { float, spare } = (a.float ?? Infinity) <= (b.float ?? Infinity) ? a : b;
  // And the earliest dates.
  const { start, due, ready, note, isReckoned } = (a.due ?? '~') <= (b.due ?? '~') ? a : b;
  return {
    ...a,
    plans: both(a.plans, b.plans),
    state: stateOfAll([a.state, b.state]),
    start,
    due,
    ready,
    note,
    isReckoned,
    float,
    spare,
    isCritical: a.isCritical || b.isCritical,
    isInCircle: a.isInCircle || b.isInCircle,
    isStanding: a.isStanding && b.isStanding,
    owners: both(a.owners, b.owners),
    outcomes: both(a.outcomes, b.outcomes),
    places: [],
  };
}
