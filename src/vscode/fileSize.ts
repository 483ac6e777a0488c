import { bytesPerMegabyte } from '../rules/settings';
import { t } from './words';

/** The size of a text as a file in bytes, if it is above a limit. */
export function bytesAbove(text: string, most: number): number | undefined {
  if (text.length * 3 <= most) return undefined;
  const bytes = text.length > most ? text.length : new TextEncoder().encode(text).length;
  return bytes > most ? bytes : undefined;
}

/** The reason why a document of this size in bytes isn't read with the limit `most`. */
export function sizeInWords(bytes: number, most: number): string {
  const [size, limit] = [bytes / bytesPerMegabyte, most / bytesPerMegabyte];
  return t`it is ${size.toFixed(1)} MB, and the limit is ${limit} MB. Split it, or increase the setting baton.maxFileSize.`;
}
