import type { Message, MessageValue, Words } from '../../text/message';
import { listed, say, asMessage } from '../../text/message';
import type { GraphEdge, GraphNode } from './graph';
import type { Link } from './shownGraph';

/** A node's kind, state and dates in words: for screen readers, and for hovers. */
export function nodeInWords(
  { node, works }: { readonly node: GraphNode; readonly works: readonly GraphNode[] },
  words: Words,
): string {
  const own = works.filter(({ kind }) => kind === 'deliverable').length;
  const parts: MessageValue[] = [say`${node.label}, ${kindInWords(node)}`];
  if (node.isOurs && node.kind === 'vendor') parts.push(say`in house`);
  if (node.owners.length > 0) parts.push(say`owner ${node.owners.join(', ')}`);
  if (works.length > 0) parts.push(own === 1 ? say`1 deliverable` : say`${own} deliverables`);
  if (node.due !== undefined) parts.push(works.length > 0 ? say`next due ${node.due}` : say`due ${node.due}`);
  if (node.ready !== undefined && node.ready !== node.due) parts.push(say`approval due ${node.ready}`);
  if (node.note !== undefined) parts.push(node.note);
  if (node.state !== 'open') parts.push(stateInWords(node.state));
  if (node.isCritical) parts.push(say`on the critical path`);
  if (node.isInCircle) parts.push(say`circular dependency`);
  return words(listed(parts));
}

function kindInWords({ kind }: GraphNode): Message {
  if (kind === 'nobody') return say`work without a named vendor`;
  if (kind === 'approval') return say`your approval`;
  if (kind === 'launch') return say`launch`;
  if (kind === 'collateral') return say`provided by you`;
  if (kind === 'outside') return say`not in these plans`;
  return asMessage(kind);
}

export function stateInWords(state: GraphNode['state']): Message {
  return state === 'overdue' ? say`overdue` : asMessage(state);
}

/** What is handed over along a line, each piece with its date and buffer. */
export function linkInWords(edges: readonly GraphEdge[], words: Words): string {
  return edges
    .map((edge) => [edge.what, handOffInWords(edge, words)].filter((part) => part !== '').join(', '))
    .join('\n');
}

/** When something is handed over, and details about it. */
export function handOffInWords(edge: GraphEdge, words: Words): string {
  const parts: MessageValue[] = [];
  if (edge.ready !== undefined) parts.push(say`ready ${edge.ready}`);
  if (edge.needed !== undefined) parts.push(say`needed ${edge.needed}`);
  if (edge.isFromStart) parts.push(say`from its start`);
  if (edge.isToFinish) parts.push(say`to its finish`);
  if (edge.lag !== undefined) parts.push(lagInWords(edge.lag, edge.lagKind));
  if (edge.buffer !== undefined) parts.push(daysBetween(edge.buffer));
  if (edge.isCritical) parts.push(say`on the critical path`);
  if (edge.isInCircle) parts.push(say`circular dependency`);
  return words(listed(parts));
}

function lagInWords(days: number, kind: GraphEdge['lagKind']): Message {
  if (kind === 'calendar')
    return days === 1 ? say`requires 1 calendar day between` : say`requires ${days} calendar days between`;
  if (days < 0) return days === -1 ? say`may overlap by 1 working day` : say`may overlap by ${-days} working days`;
  return days === 1 ? say`requires 1 working day between` : say`requires ${days} working days between`;
}

function daysBetween(days: number): Message {
  if (days === 1) return say`1 working day between`;
  if (days >= 0) return say`${days} working days between`;
  return days === -1 ? say`1 working day too late` : say`${-days} working days too late`;
}

/** Above this number of lines, only the most important have labels. */
const mostLabelled = 60;

/** The labels of lines, by the id of the link. */
export function labelsOfLinks(links: readonly Link[], words: Words): ReadonlyMap<string, string> {
  const found = links.flatMap((link): [string, string][] => {
    const isLoud = link.isCritical || link.isInCircle || (link.buffer ?? 0) < 0;
    const label = links.length <= mostLabelled || isLoud ? labelOfLink(link, words) : undefined;
    return label === undefined ? [] : [[link.id, label]];
  });
  return new Map(found);
}

/** A line's label: what is handed over, if its ends don't show it, and the working days between. */
export function labelOfLink({ from, edges, buffer, isCritical }: Link, words: Words): string | undefined {
  const whats = [...new Set(edges.map(({ what }) => /^\S{1,8}\d(?=\s)/.exec(what)?.[0] ?? what))];
  const list = from.row === undefined ? named(whats) : undefined;
  const days = buffer === undefined ? undefined : buffer < 0 ? say`${-buffer} d late` : say`${buffer} d`;
  const parts = [list, days].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return `${isCritical ? '◆ ' : ''}${parts.map((part) => (typeof part === 'string' ? part : words(part))).join(' · ')}`;
}

/** The longest name in a line's label, in characters. */
const longest = 14;

function named(whats: readonly string[]): Message | string {
  const [first = ''] = whats;
  const joined = whats.join(', ');
  if (joined.length <= longest) return joined;
  if (whats.length > 1) return say`${whats.length} hand-offs`;
  return `${first.slice(0, longest - 1).trimEnd()}…`;
}

/** Short names for ids, such as a diagram's language takes: `n1`, `n2`, in the order of the nodes. */
export function shortIds(nodes: readonly { readonly id: string }[]): (id: string) => string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  return (id) => names.get(id)!;
}
