/** The front matter of a plan in which nothing is wrong, so that what follows it is what is measured. */
export const frontMatter = `---
type: marketing-plan
title: Spring launch
owner: Priya Raman
launch: 2027-03-01
budget: €500,000
---

`;

/** A plan with this body. */
export function planOf(body: string): string {
  return `${frontMatter}${body}`;
}

/** A plan whose front matter says this after its type; it may break it. */
export function headOf(lines: string): string {
  return `---\ntype: marketing-plan\n${lines}\n---\n`;
}

/** A piece as often as it fits into so many UTF-16 units, at least once. */
export function filled(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.floor(size / piece.length)));
}

/** Pieces made of their numbers, from 0 on, until they fill so many UTF-16 units. */
export function counted(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)!.length) pieces.push(piece(pieces.length));
  return pieces.join('');
}

/** So many pieces made of their numbers. */
export function times(count: number, piece: (index: number) => string): string {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => piece(index)).join('');
}

/** A day of January to December 2027, another for the next number. */
export function day(index: number): string {
  return `2027-${String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
}

/** The head of a table with these columns. */
export function columns(...names: readonly string[]): string {
  return `| ${names.join(' | ')} |\n|${' - |'.repeat(names.length)}\n`;
}
