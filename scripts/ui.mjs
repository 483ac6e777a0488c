// Runs test/ui, the packaged extension in a browser: node scripts/ui.mjs [--no-build] [what mocha takes, as --grep TEXT]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureServer } from '../host/install.mjs';
import { root, run, runOrEnd } from './lib/run.mjs';

const rest = process.argv.slice(2).filter((argument) => argument !== '--no-build');
const vsix = join(root, 'out/baton.vsix');
if (!process.argv.includes('--no-build') || !existsSync(vsix)) await runOrEnd('node', ['scripts/package.mjs', vsix]);
// What writes the hostile files that one of the tests has beside its plan.
await runOrEnd('node', ['esbuild.js', '--scale']);
ensureServer();
ensureBrowser();
const mocha = [
  '--timeout',
  '60000',
  '--slow',
  '10000',
  '--reporter',
  'scripts/lib/reporter.mjs',
  'test/ui/**/*.test.mjs',
];
const passed = await run('mocha', [...mocha, ...rest], { env: { BATON_SPEC: '1', BATON_VSIX: vsix } });
process.exit(passed ? 0 : 1);
