import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';

/** Finds the end of a block: the offset after it, searching from `from` on; undefined if nothing closes it. */
export type Ending = (text: string, from: number) => number | undefined;

/** The end of code that begins with this fence: a fence of the same character, as long or longer, or the text's end. */
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

/** How HTML that continues past blank lines begins, and what ends it. */
const signs: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`^<(?:${rawNames})(?:[\\s>]|$)`, 'i'), new RegExp(`</(?:${rawNames})>`, 'gi')],
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]/i, />/g],
];

/** A block of HTML, judged by its first line. */
export interface HtmlStart {
  readonly ending: Ending;
  /** True if a marker ends it, false if a blank line does. */
  readonly hasSign: boolean;
  /** True if it can begin on the line below a paragraph's. */
  readonly interrupts: boolean;
}

/**
 * How a line that begins with `<` begins HTML; undefined if it doesn't. A lone tag is recognized by its first and last
 * characters, so one with `<` or `>` in its attributes is missed.
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

/** The end of HTML that a blank line ends. */
export const behindBlankLine: Ending = behind(/(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g);

function behind(sign: RegExp): Ending {
  return (text, from) => {
    sign.lastIndex = from;
    return sign.test(text) ? sign.lastIndex : undefined;
  };
}
