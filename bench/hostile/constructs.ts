import { contexts } from './contexts';
import { documents } from './documents';
import { patterns } from './patterns';
import { filled } from './text';
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

/** Every construct, in the order of documents, workspaces and then patterns in each of their places. */
export function* constructs(lineEnds: LineEnds): Iterable<Construct> {
  const made = (name: string, context: string, files: MadeFiles): Construct => ({
    name,
    context,
    lineEnds,
    files: (size) => withLineEnds(files(size), lineEnds),
  });
  const alone = (text: (size: number) => string): MadeFiles => {
    return (size) => [{ uri: `${folder}hostile.plan.md`, text: text(size) }];
  };
  for (const [name, text] of Object.entries(documents)) yield made(name, 'document', alone(text));
  for (const [name, files] of Object.entries(workspaces)) yield made(name, 'workspace', files);
  for (const [context, place] of Object.entries(contexts))
    for (const [name, pattern] of Object.entries(patterns))
      yield made(
        name,
        context,
        alone((size) => place(filled(pattern, size))),
      );
}
