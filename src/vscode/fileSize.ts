import { bytesPerMegabyte } from '../rules/settings';
import { t } from './words';

/** How many bytes a text has as a file, where these are more than so many. */
export function bytesAbove(text: string, most: number): number | undefined {
  if (text.length * 3 <= most) return undefined;
  const bytes = text.length > most ? text.length : new TextEncoder().encode(text).length;
  return bytes > most ? bytes : undefined;
}

/** Why a document of so many bytes is not read where no more than `most` are. */
export function sizeInWords(bytes: number, most: number): string {
  const [size, limit] = [bytes / bytesPerMegabyte, most / bytesPerMegabyte];
  return t`it has ${size.toFixed(1)} MB, and the limit is ${limit} MB. Split it, or raise the setting baton.maxFileSize.`;
}
