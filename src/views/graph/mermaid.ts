import type { GraphNode, HandOffGraph } from './graph';
import type { Timeline } from '../timeline/timeline';
import { shortIds } from './graphWords';
import { grouped } from '../../text/lists';

/** The hand-off graph as a Mermaid flowchart, a subgraph for each vendor. */
export function mermaidFlowchart({ nodes, edges }: HandOffGraph): string {
  const idOf = shortIds(nodes);
  const works = grouped(nodes, ({ parent }) => parent);
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const line = (node: GraphNode): string => `${idOf(node.id)}${shapeOf(node)}`;
  const lines = ['flowchart LR'];
  for (const node of nodes) {
    if (node.parent !== undefined) continue;
    if (!works.has(node.id)) {
      lines.push(`  ${line(node)}`);
      continue;
    }
    lines.push(`  subgraph of_${idOf(node.id)} ["${escaped(node.label)}"]`);
    // The vendor itself is a node of its group too, for its dependencies as a whole.
    if (linked.has(node.id)) lines.push(`    ${line(node)}`);
    for (const work of works.get(node.id) ?? []) lines.push(`    ${line(work)}`);
    lines.push('  end');
  }
  for (const { from, to, buffer, isCritical, kind } of edges) {
    const arrow = isCritical ? '==>' : kind === 'wait' ? '-->' : '-.->';
    lines.push(`  ${idOf(from)} ${arrow}${buffer === undefined ? '' : `|"${buffer} d"|`} ${idOf(to)}`);
  }
  const critical = nodes.filter((node) => node.isCritical && !works.has(node.id)).map(({ id }) => idOf(id));
  const ours = nodes.filter((node) => node.isOurs && !works.has(node.id)).map(({ id }) => idOf(id));
  if (critical.length > 0) lines.push('  classDef critical stroke-width:4px', `  class ${critical.join(',')} critical`);
  if (ours.length > 0) lines.push('  classDef ours stroke-dasharray:4', `  class ${ours.join(',')} ours`);
  return `${lines.join('\n')}\n`;
}

function shapeOf({ kind, label, due }: GraphNode): string {
  const text = `"${escaped(label)}${due === undefined ? '' : `<br>${due}`}"`;
  if (kind === 'milestone' || kind === 'launch') return `{{${text}}}`;
  if (kind === 'outside' || kind === 'collateral') return `([${text}])`;
  return `[${text}]`;
}

/** The timeline as a Mermaid Gantt chart, a section for each vendor. */
export function mermaidGantt({ groups }: Timeline, title: string, milestones: string): string {
  const lines = [
    'gantt',
    `  title ${ganttText(title)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %d',
    '  inclusiveEndDates',
  ];
  let index = 0;
  for (const { node, rows } of groups) {
    lines.push(`  section ${ganttText(node?.label ?? milestones)}`);
    for (const { node: work, bar } of rows) {
      index++;
      const isPoint = work.kind === 'milestone' || work.kind === 'launch';
      const tags = [
        isPoint ? 'milestone' : '',
        work.isCritical ? 'crit' : '',
        work.state === 'done' ? 'done' : work.state === 'in progress' ? 'active' : '',
      ];
      const parts = [
        ...tags.filter((tag) => tag !== ''),
        `n${index}`,
        bar!.start,
        isPoint ? '0d' : bar!.isDay ? '1d' : bar!.due,
      ];
      lines.push(`    ${taskText(work.label)} :${parts.join(', ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/**
 * A quoted text: Mermaid decodes character references, and those don't end a quote or a tag. It interprets a text as
 * Markdown before decoding them, so a character that would start a list is escaped too.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\p{L}\p{N} .,;()/&'’–—-]|&/gu, (character) =>
      character === ';' ? ';' : `#${character.codePointAt(0)};`,
    )
    .replace(/^(\d*)([-.)])(?=-*(?: |$))/, (_, digits: string, mark: string) => `${digits}#${mark.charCodeAt(0)};`);
}

/** A Gantt chart has no quotes: characters that would end a name there are dropped. */
function ganttText(text: string): string {
  const plain = text
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/[:;#<>{}"`\\]/g, ' ')
    .replace(/%{2,}/g, '%')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '-' : plain;
}

/** Keywords that begin a line of a Gantt chart that isn't a task. */
const ganttKeywords =
  /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|weekday|weekend)/i;

/** A task's name. An invisible character keeps one that begins with a keyword from being read as such. */
function taskText(text: string): string {
  const plain = ganttText(text);
  return ganttKeywords.test(plain) ? `\u200b${plain}` : plain;
}
