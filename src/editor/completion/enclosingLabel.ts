import type { Entity } from '../../plan/entity';
import type { EntityKind } from '../../plan/fields';
import { fieldByLabel } from '../../plan/fields';
import { writtenMentions } from '../../plan/plan';
import { entityOfField, entityOfSection } from '../../plan/entityKinds';
import { sectionKind } from '../../plan/sections';
import { before } from '../../text/ends';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { SourceLine } from '../../syntax/linesAround';

/** The text above a line that determines what the line is about. */
export interface EnclosingLabel {
  readonly label?: string;
  readonly heading?: string;
  readonly line: SourceLine;
}

/** An item's bullet or number, and its checkbox. */
export const itemStart = /^(\s*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** The item, lead-in line or heading that a list item or table belongs to. */
export function enclosingLabelOf(above: Iterable<SourceLine>, indent: number): EnclosingLabel | undefined {
  let isBelowProse = false;
  for (const line of above) {
    if (line.text.trim() === '') continue;
    const heading = /^#{1,6}[ \t]+(?![ \t])(.*)$/.exec(line.text);
    if (heading) return { heading: heading[1]!, line };
    const item = itemStart.exec(line.text);
    if (item) {
      if (item[1]!.length >= indent || isBelowProse) continue;
      return { label: line.text.slice(item[0].length), line };
    }
    const lead = /^\s{0,3}(?:\*\*)?([^*:：|]{1,40})(?:[:：]\*\*|\*\*[:：]?|[:：])\s*$/.exec(line.text);
    if (lead && !isBelowProse) return { label: lead[1]!, line };
    // Text between a heading and a list doesn't change what the list belongs to.
    if (!/^\s/.test(line.text)) isBelowProse = true;
  }
  return undefined;
}

/** The kind of entity that items and rows under a label stand for; undefined if they are fields, or prose. */
export function entityUnder(snapshot: PlanSnapshot, enclosing: EnclosingLabel | undefined): EntityKind | undefined {
  if (!enclosing) return undefined;
  // A heading ends whatever is above it.
  const around = entityAt(snapshot, enclosing.line.end);
  const name = before((enclosing.label ?? enclosing.heading)!.replace(/^\*\*(.+?)\*\*/, '$1'), /[:：]/);
  const field = around && fieldByLabel(around.kind, name);
  if (field) return entityOfField[field.type];
  const section = sectionKind(name);
  return section && entityOfSection[section];
}

/** The innermost entity around `offset`. */
export function entityAt({ plan }: PlanSnapshot, offset: number): Entity | undefined {
  let found: Entity | undefined;
  for (const mention of writtenMentions(plan)) {
    const { start, end } = mention.range;
    if (start > offset || offset > end || (mention === plan.self && plan.kind === 'plan')) continue;
    if (!found || end - start <= found.range.end - found.range.start) found = mention;
  }
  return found;
}
