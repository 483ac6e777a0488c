import { memoizedStrings } from '../text/memoizedStrings';
import { folded } from '../text/tokens';

/**
 * The form in which labels, section names and headings compare: case, emoji, numbering, a trailing colon and an anchor
 * are dropped; dashes, `_` and all kinds of spaces are equal, and so are the kinds of quotation marks and the ways to
 * compose an accented letter. A label in any other script is unchanged.
 */
export function comparable(label: string): string {
  return inOneSpelling(label, /^\s*(?:(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|step \d+:?)\s+)/i);
}

/** The same for the name of an entity: a number without a period belongs to it, as in `360 Agency`. */
export const comparableName = memoizedStrings((name: string): string =>
  inOneSpelling(name, /^\s*(?:(?:\d+(?:\.\d+)*[.)]|[ivx]+[.)]|step \d+:?)\s+)/i),
);

/** The length of the number of a chapter before a heading's text: `3.1 Northlight`, `2. Northlight`, but not `360 Agency`. */
export function numberingLength(heading: string): number {
  return /^\s*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+)\s+(?=\S)/.exec(heading)?.[0].length ?? 0;
}

function inOneSpelling(label: string, numbering: RegExp): string {
  return withoutAnchor(label)
    .normalize('NFC')
    .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200b}-\u{200d}\u{feff}*`]/gu, '')
    .replace(numbering, '')
    .replace(/[\s\-_‐-―−]+/g, ' ')
    .replace(/ ?[:：] ?$/, '')
    .trim()
    .toLowerCase()
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

/** A label without the braces at its end: `Budget {#money}`. */
function withoutAnchor(label: string): string {
  const end = label.trimEnd().length - 1;
  if (label[end] !== '}') return label;
  const open = label.indexOf('{', label.lastIndexOf('}', end - 1) + 1);
  return open < 0 ? label : label.slice(0, open);
}

const known = new Map<string, string>();

/** `comparable`, cached: a plan uses the same few labels again and again. The cache is bounded. */
export function comparableLabel(label: string): string {
  let result = known.get(label);
  if (result === undefined) {
    result = comparable(label);
    if (known.size > 2000) known.clear();
    known.set(label, result);
  }
  return result;
}

/** Before a name, where it is part of a sentence: `after the packaging`, `après l'identité`. */
const article = /^(?:(?:the|our|der|die|das|den|dem|le|la|les|el|los|las|os|as|de|het|il|lo|gli)\s+|l'\s?)(?=\S)/;

/** A comparable name without the article before it. */
export function withoutArticle(name: string): string {
  return name.replace(article, '');
}

/**
 * The form in which names of entities compare, given their comparable form: accents, quotation marks around it, the article
 * before it and the spelling of `and` don't matter either.
 */
export const nameKey = memoizedStrings((name: string): string => {
  const quoted = /^["'](.*)["']$/s.exec(name)?.[1] ?? name;
  const plain = withoutArticle(quoted.replaceAll('’', "'")).replaceAll(' & ', ' and ');
  return /^[ -~]*$/.test(plain) ? plain : plain.split(' ').map(folded).join(' ');
});
