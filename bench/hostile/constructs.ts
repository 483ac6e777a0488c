import { contexts } from './contexts';
import { documents } from './documents';
import { patterns } from './patterns';
import { filled } from './text';
import { longValues } from './values';
import type { HostileFile, MadeFiles } from './workspaces';
import { folder, workspaces } from './workspaces';

/** How the lines of a document end. */
export type LineEnds = 'lf' | 'crlf' | 'cr';

/** Something hostile in a place of a plan, in as much of it as is asked for. */
export interface Construct {
  /** What is hostile: the name of a pattern, a document or a workspace. */
  readonly name: string;
  /** Where a pattern is repeated; `document` and `workspace` for those. */
  readonly context: string;
  readonly lineEnds: LineEnds;
  /** The documents; it is the first in which something is typed and asked. */
  readonly files: MadeFiles;
}

const separators = { lf: '\n', crlf: '\r\n', cr: '\r' };

function withLineEnds(files: readonly HostileFile[], lineEnds: LineEnds): readonly HostileFile[] {
  if (lineEnds === 'lf') return files;
  return files.map(({ uri, text }) => ({ uri, text: text.replace(/\r?\n/g, separators[lineEnds]) }));
}

/** Every document and workspace, and every pattern in every place. */
export function* allConstructs(lineEnds: LineEnds): Iterable<Construct> {
  yield* wholes(lineEnds);
  for (const context of Object.keys(contexts))
    for (const pattern of Object.keys(patterns)) yield repeated(pattern, context, lineEnds);
}

/** Every document and workspace, and every pattern and every place at least once: the others by turns. */
export function* constructs(lineEnds: LineEnds): Iterable<Construct> {
  yield* wholes(lineEnds);
  const places = Object.keys(contexts);
  for (const [turn, pattern] of Object.keys(patterns).entries())
    yield repeated(pattern, places[turn % places.length]!, lineEnds);
  const names = Object.keys(patterns);
  // A step without a common divisor, so that the pairs are others than before.
  for (const [turn, context] of places.entries())
    yield repeated(names[(turn * 7 + 3) % names.length]!, context, lineEnds);
}

function* wholes(lineEnds: LineEnds): Iterable<Construct> {
  for (const [name, text] of Object.entries({ ...documents, ...longValues }))
    yield made(name, 'document', lineEnds, alone(text));
  for (const [name, files] of Object.entries(workspaces)) yield made(name, 'workspace', lineEnds, files);
}

function repeated(pattern: string, context: string, lineEnds: LineEnds): Construct {
  const files = alone((size) => contexts[context]!(filled(patterns[pattern]!, size)));
  return made(pattern, context, lineEnds, files);
}

function made(name: string, context: string, lineEnds: LineEnds, files: MadeFiles): Construct {
  return { name, context, lineEnds, files: (size) => withLineEnds(files(size), lineEnds) };
}

function alone(text: (size: number) => string): MadeFiles {
  return (size) => [{ uri: `${folder}hostile.plan.md`, text: text(size) }];
}
