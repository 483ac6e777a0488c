import { shortened } from '../text/quoting';
import type { TextPart } from './fieldReading';

/** Parts of a value in quotation marks; all that is said of them may be escaped first. */
export function quotedParts(parts: readonly TextPart[], escape: (text: string) => string = (text) => text): string {
  return parts.map(({ text }) => `“${escape(shortened(text))}”`).join(', ');
}

/** Whether a meaning in words tells no more than the text: the same, in any case and with any spaces and commas. */
export function addsNothing(text: string, meaning: string): boolean {
  return comparable(text) === comparable(meaning);
}

function comparable(text: string): string {
  return text
    .replace(/[\s,;]+/g, ' ')
    .trim()
    .toLowerCase();
}
