import type { Mask } from './yamlLines';
import type { Range } from '../text/range';
import type { SyntaxProblem } from './problem';
import type { YamlReading, FrontMatterEntry, FrontMatterValue } from './yaml';
import { readYaml, repeatedKeys } from './yaml';
import { scanYaml } from './yamlScan';
import type { Trap } from './yamlTraps';

/**
 * Reads YAML with everything that it would misread masked, so that the rest can be read. A trap counts only if YAML
 * then sees an entry: inside a text it isn't one.
 */
export function readTrappedYaml(
  text: string,
  content: Range,
): { entries: FrontMatterEntry[]; problems: SyntaxProblem[] } {
  const { traps, tabs, masks } = scanYaml(text, content);
  const readMasked = (): YamlReading =>
    readYaml(masked(source, content.start, [...masks, ...met.flatMap(maskOf)]), content.start);
  // YAML doesn't treat the line break of the classic Mac OS as one.
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  let met = traps;
  let read = readMasked();
  for (let there = met.filter(isSeen(read)); there.length < met.length; there = met.filter(isSeen(read))) {
    // Unmasked text may change how the rest reads; if it does so twice, YAML reads it unchanged.
    met = met === traps ? there : [];
    read = readMasked();
  }
  const byKey = new Map(met.map((trap) => [trap.keyStart, trap]));
  const broken = [...read.problems, ...tabs.filter(({ fixes }) => !fixes[0]?.isCertain)];
  const sound = broken.reduce((first, { range }) => Math.min(first, range.start), Infinity);
  return {
    entries: [...read.entries.map((entry) => recovered(entry, byKey)), ...read.lost],
    problems: [
      ...[...met.map(({ problem }) => problem), ...tabs].map((one) => (one.range.start < sound ? one : unsure(one))),
      ...read.problems,
      ...repeatedKeys(read.entries),
    ],
  };
}

/** Below something that YAML can't read, a line can't be attributed to anything. */
function unsure(problem: SyntaxProblem): SyntaxProblem {
  return { ...problem, fixes: problem.fixes.map((fix) => ({ ...fix, isCertain: false })) };
}

/** Whether YAML sees the entry of a trap, and nothing below it as part of it. */
function isSeen(read: YamlReading): (trap: Trap) => boolean {
  const entries = new Map<number, FrontMatterEntry>();
  collect(read.entries, entries);
  return ({ keyStart, written }) => (entries.get(keyStart)?.range.end ?? Infinity) <= written.end;
}

/** Letters in place of a value, after a space if there is none. */
function maskOf({ written, keyStart, problem }: Trap): Mask[] {
  const length = written.end - written.start;
  const isGlued = problem.range.start === keyStart;
  return [{ range: written, text: isGlued ? ` ${'x'.repeat(length - 1)}` : 'x'.repeat(length) }];
}

/** The text with all masks applied. They don't overlap. */
function masked(source: string, base: number, masks: readonly Mask[]): string {
  if (masks.length === 0) return source;
  let result = '';
  let at = 0;
  for (const { range, text } of [...masks].sort((a, b) => a.range.start - b.range.start)) {
    result += source.slice(at, range.start - base) + text;
    at = range.end - base;
  }
  return result + source.slice(at);
}

/** All entries at any depth, by the position of their keys. */
function collect(entries: readonly FrontMatterEntry[], into: Map<number, FrontMatterEntry>): void {
  for (const entry of entries) {
    into.set(entry.keyRange.start, entry);
    collectIn(entry.value, into);
  }
}

function collectIn(value: FrontMatterValue, into: Map<number, FrontMatterEntry>): void {
  if (value.kind === 'map') collect(value.entries, into);
  else if (value.kind === 'list') for (const item of value.items) collectIn(item, into);
}

/** The entry with the values that masks had hidden. */
function recovered(entry: FrontMatterEntry, traps: ReadonlyMap<number, Trap>): FrontMatterEntry {
  const trap = traps.get(entry.keyRange.start);
  if (!trap) return { ...entry, value: recoveredIn(entry.value, traps) };
  const value = { kind: 'scalar' as const, text: trap.value, range: trap.range, exact: isExact(trap) };
  return { ...entry, value, range: { start: entry.keyRange.start, end: trap.written.end } };
}

function recoveredIn(value: FrontMatterValue, traps: ReadonlyMap<number, Trap>): FrontMatterValue {
  if (value.kind === 'map') return { ...value, entries: value.entries.map((entry) => recovered(entry, traps)) };
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => recoveredIn(item, traps)) };
  return value;
}

function isExact({ value, range }: Trap): boolean {
  return value.length === range.end - range.start;
}
