// Makes the .vsix: node scripts/package.mjs [file]
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root, runOrEnd } from './lib/run.mjs';

const packagePath = resolve(process.argv[2] ?? 'baton.vsix');
mkdirSync(dirname(packagePath), { recursive: true });
await runOrEnd('node', ['esbuild.js', '--production', '--metafile']);
await createVSIX({
  // The pictures of the README travel with it: there is no public address yet that its links could be rewritten to.
  rewriteRelativeLinks: false,
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
});
console.log(packagePath);
