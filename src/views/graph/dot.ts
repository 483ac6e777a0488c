import type { GraphNode, HandOffGraph } from './graph';
import { shortIds } from './graphWords';
import { grouped } from '../../text/lists';

/** The hand-off graph in the language of Graphviz, a cluster for each vendor. Names are quoted and escaped. */
export function dot({ nodes, edges }: HandOffGraph, title: string): string {
  const idOf = shortIds(nodes);
  const works = grouped(nodes, ({ parent }) => parent);
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const line = (node: GraphNode): string => `${idOf(node.id)} [label=${quoted(labelOf(node))}${styleOf(node)}];`;
  const lines = [
    `digraph ${quoted(title)} {`,
    '  rankdir=LR;',
    '  compound=true;',
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
  ];
  for (const node of nodes) {
    if (node.parent !== undefined) continue;
    if (!works.has(node.id)) {
      lines.push(`  ${line(node)}`);
      continue;
    }
    // The vendor itself is a node of its cluster too, for its dependencies as a whole.
    lines.push(`  subgraph cluster_${idOf(node.id)} {`, `    label=${quoted(node.label)};`);
    if (linked.has(node.id)) lines.push(`    ${line(node)}`);
    for (const work of works.get(node.id) ?? []) lines.push(`    ${line(work)}`);
    lines.push('  }');
  }
  for (const { from, to, buffer, isCritical, isInCircle, kind } of edges) {
    const style = [
      buffer === undefined ? '' : `label="${buffer} d"`,
      isCritical ? 'penwidth=3' : '',
      isInCircle || (buffer ?? 0) < 0 ? 'color=red' : '',
      kind === 'wait' ? '' : 'style=dashed',
    ].filter((part) => part !== '');
    lines.push(`  ${idOf(from)} -> ${idOf(to)}${style.length > 0 ? ` [${style.join(', ')}]` : ''};`);
  }
  return `${lines.join('\n')}\n}\n`;
}

function labelOf({ label, due }: GraphNode): string {
  return due === undefined ? label : `${label}\n${due}`;
}

function styleOf({ kind, isCritical, isOurs }: GraphNode): string {
  const shape = kind === 'milestone' || kind === 'launch' ? 'hexagon' : kind === 'outside' ? 'ellipse' : undefined;
  return [shape ? `, shape=${shape}` : '', isCritical ? ', penwidth=3' : '', isOurs ? ', peripheries=2' : ''].join('');
}

/**
 * Graphviz reads character references in a text. Characters that change the text direction are written that way, and
 * stay visible.
 */
function quoted(text: string): string {
  const plain = text
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/&(?=#?\w+;)|[\u2028-\u202e\u2066-\u2069]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\"]/g, '\\$&');
  return `"${plain.replaceAll('\n', '\\n')}"`;
}
