import type { SourceText } from '../../syntax/sourceText';
import { fieldByLabel } from '../fields';
import type { EntityKind } from '../fields';
import { isMissing } from '../missing';
import { mayBeNames } from '../evidence/nameForms';

/** A text without the owner at its end, and that. */
export interface OwnedText {
  readonly text: SourceText;
  readonly owner: SourceText;
}

/**
 * `Sign the contract, [Emily]`: whoever does it, in square brackets at the end. A link is none, nor is a blank of a template
 * such as `[Owner]`.
 */
export function ownerInBrackets(kind: EntityKind, text: SourceText): OwnedText | undefined {
  const end = text.text.endsWith('.') ? text.text.length - 2 : text.text.length - 1;
  const start = text.text.lastIndexOf('[');
  if (text.text[end] !== ']' || start <= 0) return undefined;
  const owner = text.slice(start + 1, end);
  if (!mayBeNames(owner.text) || owner.marks.length > 0) return undefined;
  if (isMissing(owner.text) || fieldByLabel(kind, owner.text)) return undefined;
  const rest = text.slice(0, start);
  return { text: /[,;]$/.test(rest.text) ? rest.slice(0, rest.text.length - 1) : rest, owner };
}
