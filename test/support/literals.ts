/** Comments, so that quotes in them count for nothing, and after them the literals of a source text. */
const literal = /\/\/.*|\/\*[^]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[^])*)`/g;

/** The string and template literals of a TypeScript source, as written there, the values of templates as `{…}`. */
export function literalsIn(source: string): string[] {
  return Array.from(source.matchAll(literal), ([, single, double, template]) => single ?? double ?? template)
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{…}'));
}
