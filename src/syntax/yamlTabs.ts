import type { TextEdit } from '../text/edit';
import { say } from '../text/message';
import type { SyntaxFix, SyntaxProblem } from './problem';
import type { YamlEntry, YamlLine, Mask } from './yamlLines';
import { entryOf } from './yamlLines';

/** Consecutive lines that are indented with tabs. */
interface TabGroup {
  readonly problem: SyntaxProblem;
  readonly masks: readonly Mask[];
  /** The content of the lines, if they are certain to be entries. */
  readonly entries: readonly YamlEntry[];
  /** The index of the first line after them. */
  readonly end: number;
}

/**
 * The lines from `at` on that are indented with tabs, below the line `above`. If they are clearly a level below it, a
 * tab is as good as two spaces; if they are entries below a value, nothing can be nested below that, so they belong at
 * its level.
 */
export function tabsIn(lines: readonly YamlLine[], at: number, above: YamlLine | undefined): TabGroup {
  const group: YamlLine[] = [];
  let end = at;
  for (let next = at; next < lines.length && lines[next]!.kind !== 'text'; next++) {
    if (lines[next]!.kind !== 'tab') continue;
    group.push(lines[next]!);
    end = next + 1;
  }
  const indents = group.map(({ text }) => /^[ \t]*/.exec(text)![0]);
  const entries = group.map((line) => entryOf(line));
  const first = { start: group[0]!.start, end: group[0]!.start + indents[0]!.length };
  const problem = (fixes: SyntaxFix[]): SyntaxProblem => ({
    range: first,
    message:
      group.length === 1
        ? say`The line is indented with a tab, which YAML doesn’t allow: use spaces`
        : say`${group.length} lines are indented with tabs, which YAML doesn’t allow: use spaces`,
    fixes,
  });
  const edits = (indent: (tabs: string) => string): TextEdit[] =>
    group.map(({ start }, index) => ({
      range: { start, end: start + indents[index]!.length },
      newText: indent(indents[index]!),
    }));
  const masks = (blank: string): Mask[] =>
    group.map(({ start }, index) => ({
      range: { start, end: start + indents[index]!.length },
      text: blank.repeat(indents[index]!.length),
    }));
  const isPure = indents.every((indent) => !indent.includes(' '));
  const isFollowed = (lines[end]?.indent ?? 0) > 0;
  const isAtTheEdge = above === undefined || (above.kind === 'text' && above.indent === 0);
  const role = isPure && isAtTheEdge && !isFollowed ? roleOf(above, indents, entries) : undefined;
  if (role === 'beside') {
    const fix = { title: say`Remove the indentation`, edits: edits(() => ''), isCertain: true };
    return {
      problem: problem([fix]),
      masks: masks('\n'),
      entries: entries.flatMap((entry) => (entry ? { ...entry, column: 0 } : [])),
      end,
    };
  }
  const below = edits((tabs) => tabs.replace(/\t/g, '  '));
  const fix = { title: say`Replace tabs with spaces`, edits: below, isCertain: role !== undefined };
  const inside = role === 'entries' ? entries.flatMap((entry) => entry ?? []) : [];
  return { problem: problem([fix]), masks: masks(' '), entries: inside, end };
}

/** How lines relate to the line above them; undefined if that is unclear. */
function roleOf(
  above: YamlLine | undefined,
  indents: readonly string[],
  entries: readonly (YamlEntry | undefined)[],
): 'beside' | 'entries' | 'text' | undefined {
  const areEntries = entries.every((entry) => entry !== undefined);
  const isOneLevel = indents.every((indent) => indent.length === 1);
  const areKeys = entries.every((entry) => entry?.key !== undefined && !entry.isGlued);
  if (!above) return areKeys && isOneLevel ? 'beside' : undefined;
  const rest = entryOf(above)?.rest;
  if (rest === undefined) return undefined;
  if (rest === '') return areEntries && isStairs(indents) ? 'entries' : undefined;
  if (/^[|>][+-]?$/.test(rest)) return 'text';
  if (!/^[\p{L}\d"']/u.test(rest) || /:(?:\s|$)|\s#/.test(rest)) return undefined;
  if (areKeys && isOneLevel) return 'beside';
  return entries.every((entry) => entry === undefined) && /^[\p{L}\d]/u.test(rest) ? 'text' : undefined;
}

/** Whether the first line is one level in, and none is more than one level further in than the one above it. */
function isStairs(indents: readonly string[]): boolean {
  return indents.every((indent, index) => indent.length <= (indents[index - 1]?.length ?? 0) + 1);
}
