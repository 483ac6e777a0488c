import type { SourceText } from '../syntax/sourceText';
import { fieldByLabel } from './fields';
import type { EntityKind } from './fields';
import { isMissing } from './missing';

/** A text without the owner at its end, and that. */
export interface OwnedText {
  readonly text: SourceText;
  readonly owner: SourceText;
}

const name = String.raw`@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}`;
const ownerAtEnd = new RegExp(
  String.raw`[,;]?\s*\[(${name}(?:(?:,| ?[&/+]| and| und| et| y| e| en) ?${name}){0,3})\]\.?$`,
  'u',
);

/**
 * `Sign the contract, [Emily]`: whoever does it, in square brackets at the end. A link is none, nor is a blank of a template
 * such as `[Owner]`.
 */
export function ownerInBrackets(kind: EntityKind, text: SourceText): OwnedText | undefined {
  if (!text.text.trimEnd().endsWith(']') && !text.text.trimEnd().endsWith('].')) return undefined;
  const match = ownerAtEnd.exec(text.text.trimEnd());
  if (!match || match.index === 0) return undefined;
  const from = match.index + match[0].indexOf('[') + 1;
  const owner = text.slice(from, from + match[1]!.length);
  if (isMissing(owner.text) || fieldByLabel(kind, owner.text) || owner.marks.length > 0) return undefined;
  return { text: text.slice(0, match.index), owner };
}
