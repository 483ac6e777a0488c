import { safelyDecoded } from '../plan/names/names';

/** The normalized form of an address, in which addresses compare: hosts differ in what they escape. */
export function comparableUri(uri: string): string {
  return safelyDecoded(uri);
}

/**
 * The address that a link in the document at `base` leads to, without its anchor; undefined for no link, the web, or
 * the same document. It is resolved before it is checked: it is on the base's own host, and decoding it doesn't add
 * folders to it. So a host can tell from it whether the link leaves the workspace.
 */
export function resolveLink(base: string, url: string): string | undefined {
  // As browsers read an address: without leading whitespace and line breaks, and with slashes in either direction.
  const path = url
    .replace(/[?#].*/s, '')
    .replace(/^[\p{Cc} ]+|[\t\n\r]/gu, '')
    .replaceAll('\\', '/');
  const isOfHost = path !== '' && !/^[a-z][a-z\d+.-]*:/i.test(path) && !path.startsWith('//');
  if (!isOfHost || hidesFolders.test(path)) return undefined;
  const [from, to] = [parsed(base), parsed(path, base)];
  return from && to?.protocol === from.protocol && to.host === from.host ? to.href : undefined;
}

/** A slash, a backslash or a NUL that appears only when the address is decoded. */
const hidesFolders = /%(?:2f|5c|00)/i;

function parsed(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** The anchor of an address, decoded; undefined if it has none. */
export function anchorOf(url: string): string | undefined {
  const hash = url.indexOf('#');
  return hash < 0 ? undefined : safelyDecoded(url.slice(hash + 1));
}

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
