import { criticalPathInWords, cycleInWords, gapInWords } from '../schedule/scheduleWords';
import { planTitle } from '../plan/plan';
import type { Message } from '../text/message';
import { say } from '../text/message';
import { blockersOn } from '../schedule/blockers';
import type { Work } from '../schedule/work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { ViewEntities, ViewSource } from './viewEntities';
import type { GraphEdge, GraphNode, HandOffGraph } from './graph/graph';
import { approvedId } from './graph/graph';
import { workId } from './graph/graphDraft';
import type { ScheduleFacts } from './scheduleFacts';
import { grouped } from '../text/lists';

/** A statement about the whole picture, and the nodes that it is about. */
export interface Headline {
  readonly kind: 'criticalPath' | 'cycle' | 'gap';
  readonly text: string;
  readonly ids: readonly string[];
}

/** Something of ours that others depend on. */
export interface Blocker {
  readonly id: string;
  readonly text: string;
  /** It is our turn: its date has passed, or it is waiting for our approval. */
  readonly isNow: boolean;
}

/**
 * The statements above any picture: the critical paths, circular dependencies, and dependencies that can't be
 * scheduled.
 */
export function headlinesOf({ plans, words }: ViewSource, entities: ViewEntities, facts: ScheduleFacts): Headline[] {
  const { schedule, criticalPaths } = facts;
  const shown = new Set(plans);
  const idOf = (work: Work): string => workId(entities, facts, work);
  const of = (snapshot: PlanSnapshot, message: Message): string =>
    words(plans.length > 1 ? say`${planTitle(snapshot.plan)}: ${message}` : message);
  return [
    ...[...criticalPaths].flatMap(([snapshot, path]): Headline[] => {
      const [main, ...others] = criticalPathInWords(path);
      const works = [...path.handOffs.map(({ from }) => from), path.last];
      return [
        { kind: 'criticalPath', text: of(snapshot, main!), ids: works.map(idOf) },
        ...others.map((other): Headline => {
          return { kind: 'criticalPath', text: of(snapshot, other), ids: [...path.ties, ...path.unknown].map(idOf) };
        }),
      ];
    }),
    ...schedule.cycles
      .filter((cycle) => cycle.some(({ to }) => shown.has(to.plan)))
      .map((cycle): Headline => {
        return { kind: 'cycle', text: words(cycleInWords(cycle)), ids: cycle.map(({ from }) => idOf(from)) };
      }),
    ...schedule.gaps
      .filter((gap) => shown.has(gap.plan))
      .map((gap): Headline => {
        return { kind: 'gap', text: of(gap.plan, gapInWords(gap)), ids: [entities.idOf(gap.plan, gap.from)] };
      }),
  ];
}

/**
 * What others depend on that is ours to make, to approve or to provide: first what is our turn now, then what is due
 * next.
 */
export function blockers(
  { nodes, edges }: HandOffGraph,
  { today, words }: ViewSource,
  entities: ViewEntities,
  facts: ScheduleFacts,
): Blocker[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const onward = grouped(edges, ({ from, kind }) => (kind === 'approval' ? undefined : from));
  const now = new Set(blockersOn(facts.schedule.works, today).map(({ work }) => workId(entities, facts, work)));
  const found = nodes.flatMap((node) => {
    if (!isInOurHands(node)) return [];
    const waiting = (onward.get(node.id) ?? []).filter(({ to }) => isOthers(byId.get(to)));
    return waiting.length === 0 ? [] : [{ node, waiting, isNow: now.has(approvedId(node.id)) }];
  });
  return found
    .sort((a, b) => Number(b.isNow) - Number(a.isNow) || order(a.node.due, b.node.due))
    .map(({ node, waiting, isNow }) => ({ id: node.id, isNow, text: words(blockerInWords(node, waiting, byId)) }));
}

function order(a = '~', b = '~'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isInOurHands({ isOurs, state, isStanding, kind }: GraphNode): boolean {
  return isOurs && state !== 'done' && isStanding !== true && kind !== 'launch' && kind !== 'nobody';
}

/** Not ours, or launch itself, and not ready yet. */
function isOthers(node: GraphNode | undefined): boolean {
  return node !== undefined && node.state !== 'done' && (node.kind === 'launch' || !node.isOurs);
}

function blockerInWords(node: GraphNode, waiting: readonly GraphEdge[], byId: ReadonlyMap<string, GraphNode>): Message {
  const approved = byId.get(approvedId(node.id))!;
  const work = approved === node ? node.label : say`${approved.label}: ${node.label}`;
  const what = node.due === undefined ? work : say`${work}, ${node.due}`;
  const [first = '', ...others] = new Set(waiting.map(({ to }) => dependentOf(to, byId)));
  if (others.length === 0) return say`${what}: ${first} depends on it`;
  if (others.length === 1) return say`${what}: ${first} and 1 more depend on it`;
  return say`${what}: ${first} and ${others.length} more depend on it`;
}

/** The dependent vendor, or an item without a vendor. */
function dependentOf(id: string, byId: ReadonlyMap<string, GraphNode>): string {
  const node = byId.get(id);
  return (node?.parent === undefined ? node?.label : byId.get(node.parent)?.label) ?? '';
}
