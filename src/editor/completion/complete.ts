import type { FieldType } from '../../plan/fields';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { CompletionContext, Completion } from './completion';
import { matching } from './matching';
import type { Slot } from './slot';
import { typedIn } from './slot';
import { slotAt } from './slotAt';
import { headingProposals, itemProposals, keyProposals, labelProposals, partProposals } from './structure';
import { valueProposals } from './values';

/** The completions at the cursor of a plan, most likely first; none in code and in prose. */
export function complete(context: CompletionContext): Completion[] {
  const slot = slotAt(context.snapshot, context.offset);
  if (!slot || (!context.isExplicit && isQuiet(slot))) return [];
  const { text } = context.snapshot.plan.document;
  const replace = wordsAround(text, slot);
  const range = slot.kind in closed ? replace : slot.typed;
  const completions = proposals(context, slot).map((proposal) => ({ ...proposal, range, replace }));
  return matching(completions, typedIn(context.snapshot, slot), context.words);
}

/** Whether the completions at the cursor include the workspace's files. */
export function wantsFiles(snapshot: PlanSnapshot, offset: number): boolean {
  const slot = slotAt(snapshot, offset);
  return slot?.kind === 'value' && slot.definition.type === 'collateral';
}

function proposals(context: CompletionContext, slot: Slot): Omit<Completion, 'range'>[] {
  switch (slot.kind) {
    case 'key':
      return keyProposals(context);
    case 'label':
      return labelProposals(context, slot);
    case 'heading':
      return headingProposals(context, slot);
    case 'item':
      return itemProposals(context, slot);
    case 'part':
      return partProposals(context, slot);
    default:
      return valueProposals(context, slot);
  }
}

/** Where people write free text, a list that opens automatically would be in the way. */
function isQuiet(slot: Slot): boolean {
  if (slot.kind !== 'value') return false;
  const { type, key } = slot.definition;
  return slot.isProse === true || (proseTypes.has(type) && key !== 'type');
}

const proseTypes: ReadonlySet<FieldType> = new Set<FieldType>(['text', 'notice', 'review', 'quantity']);

/** The text that was typed, and the rest of the same word, label or value after the cursor. */
function wordsAround(text: string, { kind, typed }: Slot): Range {
  const behind = closed[kind] ?? value;
  behind.lastIndex = typed.end;
  return { start: typed.start, end: typed.end + (behind.exec(text)?.[0].length ?? 0) };
}

/** The end of the text that a completion's own ending replaces, so that none is duplicated. */
const closed: Readonly<Partial<Record<Slot['kind'], RegExp>>> = {
  label: /[\p{L} -]*(?:[:：]\*\*|\*\*[:：]|[:：])[ \t]?|(?:\*\*)?/uy,
  key: /[\w-]*(?::[ \t]?)?/y,
  item: /(?:[\w.]*\*\*[ \t]?)?/y,
};
const value = /[^\r\n,;|—–()[\]"']*(?<!\s)/y;
