import { safelyDecoded } from '../plan/names';

/** The form in which addresses compare: hosts differ in what they escape. */
export function comparableUri(uri: string): string {
  return safelyDecoded(uri);
}

/** The address that a link in the document at `base` leads to, without its anchor; undefined for none, the web, or the same document. */
export function resolveLink(base: string, url: string): string | undefined {
  const path = url.replace(/[?#].*/s, '');
  if (path === '' || /^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//')) return undefined;
  try {
    return new URL(path, base).href;
  } catch {
    return undefined;
  }
}

/** The anchor of an address, decoded; undefined where it has none. */
export function anchorOf(url: string): string | undefined {
  const hash = url.indexOf('#');
  return hash < 0 ? undefined : safelyDecoded(url.slice(hash + 1));
}
