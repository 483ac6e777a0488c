import { comparableUri } from './uri';

/**
 * The relative link from the document at `base` to the file at `target`: `../brand/book.md`, with reserved characters
 * escaped. Undefined if the two are on different hosts or schemes.
 */
export function relativePath(base: string, target: string): string | undefined {
  const [from, to] = [parsed(base), parsed(target)];
  if (!from || !to || from.protocol !== to.protocol || from.host !== to.host) return undefined;
  const folders = from.pathname.split('/').slice(0, -1);
  const steps = to.pathname.split('/');
  let common = 0;
  while (common < folders.length && common < steps.length - 1 && sameStep(folders[common]!, steps[common]!)) common++;
  const path = [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
  return path.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

function sameStep(a: string, b: string): boolean {
  return a === b || comparableUri(a) === comparableUri(b);
}

function parsed(uri: string): URL | undefined {
  try {
    return new URL(uri);
  } catch {
    return undefined;
  }
}
