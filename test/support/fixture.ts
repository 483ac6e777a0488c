import type { Range } from '../../src/text/range';

/** A document of a fixture, its marks taken out. */
export interface FixtureFile {
  readonly uri: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where `<|>` stood. */
  readonly cursor?: number;
}

/** A range that a line of carets marks, and what is said of it. */
export interface Mark {
  readonly range: Range;
  readonly label: string;
}

const markLine = /^([ \t]*)(\^+) (.+)$/;

/**
 * Reads the notation of the tests: files begin with `//- path`; a line of blanks, carets and a label marks the line
 * above; `<|>` is the cursor. Without a `//-` line there is one file, `plan.md`.
 */
export function readFixture(fixture: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const path = /^\/\/- (\S+)$/.exec(line)?.[1];
    if (path) files.push({ path, lines: [] });
    else if (files.length === 0) files.push({ path: 'plan.md', lines: [line] });
    else files[files.length - 1]!.lines.push(line);
  }
  return files.map(({ path, lines }) => readFile(uriOf(path), lines));
}

/** The address of a fixture's path. */
export function uriOf(path: string): string {
  return `file:///workspace/${path}`;
}

function readFile(uri: string, lines: readonly string[]): FixtureFile {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let cursor: number | undefined;
  let lineStart = 0;
  let offset = 0;
  for (const line of lines) {
    const mark = markLine.exec(line);
    if (mark && kept.length > 0) {
      const start = lineStart + mark[1]!.length;
      marks.push({ range: { start, end: start + mark[2]!.length }, label: mark[3]! });
      continue;
    }
    const at = line.indexOf('<|>');
    if (at >= 0) cursor = offset + at;
    const text = line.replace('<|>', '');
    kept.push(text);
    lineStart = offset;
    offset += text.length + 1;
  }
  return { uri, text: kept.join('\n'), marks, cursor };
}

/** The text with its marks written in again, so that a failing test shows the difference where it is. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = start + line.length;
    const here = marks.filter(({ range }) => start <= range.start && range.start <= end);
    for (const { range, label } of here.sort((a, b) => a.range.start - b.range.start || (a.label < b.label ? -1 : 1))) {
      lines.push(`${' '.repeat(range.start - start)}${'^'.repeat(Math.max(1, range.end - range.start))} ${label}`);
    }
    start = end + 1;
  }
  return lines.join('\n');
}
