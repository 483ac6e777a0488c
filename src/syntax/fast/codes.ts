/** The characters that Markdown is made of, by their codes. */
export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  hash: 35,
  ampersand: 38,
  parenthesis: 40,
  closingParenthesis: 41,
  asterisk: 42,
  plus: 43,
  dash: 45,
  dot: 46,
  zero: 48,
  one: 49,
  nine: 57,
  colon: 58,
  lessThan: 60,
  equals: 61,
  greaterThan: 62,
  bracket: 91,
  backslash: 92,
  closingBracket: 93,
  underscore: 95,
  backtick: 96,
  bar: 124,
  tilde: 126,
} as const;

export function isBlank(character: number): boolean {
  return character === code.space || character === code.tab;
}

export function isLineBreak(character: number): boolean {
  return character === code.lineFeed || character === code.carriageReturn;
}
