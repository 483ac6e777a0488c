// Runs the tests of a folder that need no VS Code: node scripts/mocha.mjs unit|cli [what mocha takes, as --grep TEXT]
import { run, runOrEnd } from './lib/run.mjs';

const [folder, ...rest] = process.argv.slice(2);
await runOrEnd('node', ['esbuild.js', `--${folder}`]);
const mocha = ['--timeout', '120000', '--reporter', 'scripts/lib/reporter.mjs'];
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const passed = await run('mocha', [...mocha, `out/${folder}.js`, ...rest], { signal: stopping.signal });
process.exit(passed ? 0 : 1);
