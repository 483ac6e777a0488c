import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';

/** Where a block ends: the offset behind its end, looked for from `from` on; undefined where nothing closes it. */
export type Ending = (text: string, from: number) => number | undefined;

/** The ending of code that begins with this fence: a fence of the same sign, as long or longer, or the text's end. */
export function endingOfFence(fence: string): Ending {
  return (text, from) => {
    const closing = /[\r\n] {0,3}(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/g;
    closing.lastIndex = Math.max(0, from - 1);
    for (let match = closing.exec(text); match; match = closing.exec(text)) {
      if (match[1]![0] === fence[0] && match[1]!.length >= fence.length) return closing.lastIndex;
    }
    return undefined;
  };
}

const rawNames = htmlRawNames.join('|');
const blockNames = new Set(htmlBlockNames);

/** How HTML begins that goes on past blank lines, and the sign that ends it. */
const signs: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`^<(?:${rawNames})(?:[\\s>]|$)`, 'i'), new RegExp(`</(?:${rawNames})>`, 'gi')],
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]/i, />/g],
];

/** A block of HTML as its first line has it. */
export interface HtmlStart {
  readonly ending: Ending;
  /** True where it ends at a sign, false where a blank line ends it. */
  readonly hasSign: boolean;
  /** True where it begins even on the line below a paragraph's. */
  readonly interrupts: boolean;
}

/**
 * How a line that begins with `<` begins HTML; undefined where it does not. A lone tag is known by its first and last
 * letters, so one with `<` or `>` among its attributes is not seen.
 */
export function htmlStart(line: string): HtmlStart | undefined {
  for (const [opening, sign] of signs) {
    if (opening.test(line)) return { ending: behind(sign), hasSign: true, interrupts: true };
  }
  const name = /^<\/?([a-z][a-z\d-]*)(?=[\s>]|\/>|$)/i.exec(line)?.[1];
  const isBlock = name !== undefined && blockNames.has(name.toLowerCase());
  if (!isBlock && !/^<\/?[a-z][a-z\d-]*(?:[ \t/][^<>]*)?>[ \t]*$/i.test(line)) return undefined;
  return { ending: behindBlankLine, hasSign: false, interrupts: isBlock };
}

/** The ending of HTML that a blank line ends. */
export const behindBlankLine: Ending = behind(/(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g);

function behind(sign: RegExp): Ending {
  return (text, from) => {
    sign.lastIndex = from;
    return sign.test(text) ? sign.lastIndex : undefined;
  };
}
