const name = String.raw`@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}`;
const names = new RegExp(String.raw`^${name}(?:(?:,| ?[&/+]| and| und| et| y| e| en) ?${name}){0,3}$`, 'u');

/** In UTF-16 units; anything longer isn't a list of names. */
const longestNames = 100;

/** Whether a text is written as one to four names are: `Emily`, `Ben & Mara`, `Priya Raman, Ben Ode`. Whose, the plan knows. */
export function mayBeNames(text: string): boolean {
  return text.length <= longestNames && names.test(text);
}
