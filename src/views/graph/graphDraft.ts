import type { Place } from '../../features/place';
import type { Entity } from '../../plan/entity';
import type { Work } from '../../workspace/work';
import type { KnownPlan } from '../../workspace/workspace';
import type { Cast, ViewSource } from '../cast';
import { shortAddress } from '../cast';
import type { GraphEdge, GraphNode } from './graph';
import { approvalId } from './graph';
import type { Reckoning } from '../reckoning';
import { stateOfAll } from '../reckoning';

/** A graph in the making: what several plans speak of is put together. */
export class GraphDraft {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();

  constructor(
    readonly source: ViewSource,
    readonly cast: Cast,
    readonly reckoning: Reckoning,
  ) {}

  add(node: GraphNode): void {
    const before = this.nodes.get(node.id);
    this.nodes.set(node.id, before ? merged(before, node) : node);
  }

  link(edge: Omit<GraphEdge, 'id'>): void {
    const id = `${edge.from} → ${edge.to}`;
    const before = this.edges.get(id);
    this.edges.set(id, {
      ...(before ?? edge),
      id,
      isCritical: edge.isCritical || before?.isCritical === true,
      isInCircle: edge.isInCircle || before?.isInCircle === true,
      places: before ? joined(before.places, edge.places) : edge.places,
    });
  }

  /** What an entity of a plan is in time. */
  workOf(known: KnownPlan, entity: Entity): Work | undefined {
    return this.reckoning.schedule.worksOf(entity).find(({ plan }) => plan === known);
  }

  /** The id of a thing in the graph. */
  idOf(known: KnownPlan, entity: Entity): string {
    const work = entity.kind === 'milestone' ? this.workOf(known, entity) : undefined;
    return work ? workId(this.cast, this.reckoning, work) : this.cast.idOf(known, entity);
  }

  /** The node from which a piece of work goes on: its approval, where it needs one. */
  handsOn(work: Work): string {
    const id = this.idOf(work.plan, work.entity);
    return work.review > 0 ? approvalId(id) : id;
  }
}

/** The id of a piece of work in the graph: the milestone that is the launch is the launch. */
export function workId(cast: Cast, { launches }: Reckoning, work: Work): string {
  return launches.has(work) ? launchId(work.plan) : cast.idOf(work.plan, work.entity);
}

export function launchId({ uri }: KnownPlan): string {
  return `${shortAddress(uri)}#launch`;
}

/** The id of the node that holds the work that no vendor is named for. */
export function nobodyId({ uri }: KnownPlan): string {
  return `${shortAddress(uri)}#nobody`;
}

function merged(a: GraphNode, b: GraphNode): GraphNode {
  const both = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  // In each plan it has a time of its own to spare: the least counts.
  const { float, spare } = (a.float ?? Infinity) <= (b.float ?? Infinity) ? a : b;
  return {
    ...a,
    plans: both(a.plans, b.plans),
    state: stateOfAll([a.state, b.state]),
    due: [a.due, b.due].filter((day) => day !== undefined).sort()[0],
    float,
    spare,
    isCritical: a.isCritical || b.isCritical,
    isInCircle: a.isInCircle || b.isInCircle,
    isStanding: a.isStanding && b.isStanding,
    owners: both(a.owners, b.owners),
    outcomes: both(a.outcomes, b.outcomes),
    places: joined(a.places, b.places),
  };
}

function joined(a: readonly Place[], b: readonly Place[]): Place[] {
  const isThere = ({ uri, range }: Place): boolean =>
    a.some((one) => one.uri === uri && one.range.start === range.start && one.range.end === range.end);
  return [...a, ...b.filter((place) => !isThere(place))];
}
