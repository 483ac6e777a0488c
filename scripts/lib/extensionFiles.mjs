import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What esbuild wrote down when it built a file, with --metafile. */
export function metafileOf(name) {
  return JSON.parse(readFileSync(join(root, `out/${name}.meta.json`), 'utf8'));
}

/** In bytes. */
export function sizeOf(file) {
  return statSync(join(root, 'dist', file)).size;
}

/** How many bytes a window loads when the extension starts: the files that load one another without a call of a function. */
export function bytesAtActivation() {
  const { outputs } = metafileOf('extension.js');
  const files = new Set(['dist/extension/extension.js']);
  for (const file of files)
    for (const { path, kind } of outputs[file].imports)
      if (kind === 'import-statement' && path in outputs) files.add(path);
  return Array.from(files).reduce((sum, file) => sum + sizeOf(file.slice('dist/'.length)), 0);
}
