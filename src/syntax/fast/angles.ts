/** What a text may have between angle brackets: an address, a tag, or a comment. Each at `lastIndex` only. */
const address = /<([a-z][a-z\d+.-]{1,31}:[^\0-\u0020<>\u007f]*)>/iy;
const domain = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const mail = new RegExp(`<([a-z\\d.!#$%&'*+/=?^_\`{|}~-]+@${domain}(?:\\.${domain})*)>`, 'iy');

const value = `[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:[^ \\t\\r\\n"'\`<>=/]+|"[^"]*"|'[^']*')`;
const attribute = `[ \\t\\r\\n]+[a-z_:][a-z\\d_.:-]*(?:${value})?`;
const tag = new RegExp(`<(?:[a-z][a-z\\d-]*(?:${attribute})*[ \\t\\r\\n]*/?|/[a-z][a-z\\d-]*[ \\t\\r\\n]*)>`, 'iy');

const spaces = '[ \\t]';
const lineValue = value
  .replaceAll('[ \\t\\r\\n]', spaces)
  .replaceAll(`[^"]`, `[^"\\r\\n]`)
  .replaceAll(`[^']`, `[^'\\r\\n]`);
const lineAttribute = `${spaces}+[a-z_:][a-z\\d_.:-]*(?:${lineValue})?`;

/** A tag alone on its line. */
export const loneTag = new RegExp(
  `<(?:[a-z][a-z\\d-]*(?:${lineAttribute})*${spaces}*/?|/[a-z][a-z\\d-]*${spaces}*)>${spaces}*(?=[\\r\\n]|$)`,
  'iy',
);

/** The address in angle brackets at `at`, and its link; undefined if there is none. */
export function addressAt(text: string, at: number): { readonly text: string; readonly url: string } | undefined {
  const plain = match(address, text, at);
  if (plain) return { text: plain[1]!, url: plain[1]! };
  const found = match(mail, text, at);
  return found ? { text: found[1]!, url: `mailto:${found[1]!}` } : undefined;
}

/** The tag or comment at `at`; undefined if there is none. */
export function tagAt(text: string, at: number): string | undefined {
  if (text.startsWith('<!--', at)) {
    const isShort = /<!---?>/y;
    const short = match(isShort, text, at)?.[0];
    const end = text.indexOf('-->', at + 4);
    return short ?? (end < 0 ? undefined : text.slice(at, end + 3));
  }
  return match(tag, text, at)?.[0];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
