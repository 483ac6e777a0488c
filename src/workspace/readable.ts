import { safelyDecoded } from '../plan/names';

/** A readable form of a file's name: `Brand book 2026` for `brand-book_2026.pdf`. */
export function readable(uri: string): string {
  const file = safelyDecoded(uri.slice(uri.lastIndexOf('/') + 1));
  const words = file
    .replace(/(?:\.plan)?\.[\p{L}\d]{1,5}$/u, '')
    .replace(/[-_\s]+/g, ' ')
    .replace(/[[\]|]/g, '')
    .trim();
  return words === '' ? file : words[0]!.toUpperCase() + words.slice(1);
}
