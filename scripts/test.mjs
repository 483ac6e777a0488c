// npm test: all checks, the fastest first; the unit tests run beside those that need no window. Stops at the first that fails.
// node scripts/test.mjs STEP... runs only these steps, e.g. `npm test -- types unit`.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bytesAtActivation, metafileOf, sizeOf } from './lib/extensionFiles.mjs';
import { noticesFile } from './lib/notices.cjs';
import { root, run } from './lib/run.mjs';

/**
 * In KB: what a window loads when it opens on Markdown, so that its weight is felt; all that it may load later; and the
 * panel, loaded when it is opened.
 */
const largest = { 'at activation': 420, 'the extension': 2000, 'panel.js': 150 };

const totals = join(root, 'out/totals');

const steps = {
  generated: () => run('npm', ['run', '--silent', 'generate', '--', '--check']),
  types: async () => (await run('tsc', ['--noEmit'])) && (await run('tsc', ['--noEmit', '-p', 'src/panel'])),
  lint: () => run('oxlint', ['--type-aware', '--deny-warnings']),
  format: () => run('oxfmt', ['--check']),
  cli: () => run('node', ['scripts/mocha.mjs', 'cli'], counted('cli')),
  grammar: () => run('node', ['scripts/grammar.mjs']),
  bundle: async () => (await run('node', ['scripts/package.mjs', 'out/baton.vsix'])) && smallEnough() && noticed(),
  unit: showUnitTests,
  suite: () => run('node', ['scripts/suite.mjs', '--no-build'], counted('suite')),
  'web-suite': () => run('node', ['scripts/webSuite.mjs', '--no-build'], counted('web-suite')),
  ui: () => run('node', ['scripts/ui.mjs', '--no-build'], counted('ui')),
};

/** Every test does all of its work here, and the same work each time, see test/support/effort.ts. */
function counted(name) {
  return { env: { BATON_EFFORT: '1', BATON_SEED: '1', ...process.env, BATON_TOTALS: join(totals, `${name}.json`) } };
}

function smallEnough() {
  const sizes = {
    'at activation': bytesAtActivation(),
    'the extension': readdirSync(join(root, 'dist/extension')).reduce(
      (sum, file) => sum + sizeOf(`extension/${file}`),
      0,
    ),
    'panel.js': sizeOf('panel.js'),
  };
  return Object.entries(largest).every(([what, most]) => {
    console.log(`${what}: ${Math.round(sizes[what] / 1024)} KB of ${most}`);
    return sizes[what] <= most * 1024;
  });
}

/** True if the package and the command line come with the license of everything that esbuild compiled into them. */
function noticed() {
  const notices = readFileSync(join(root, 'dist', noticesFile), 'utf8');
  const missing = new Set(
    [...readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js')), 'extension.js', 'web.js']
      .flatMap((file) => Object.values(metafileOf(file).outputs).flatMap(({ inputs }) => Object.keys(inputs)))
      .flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [])
      .filter((name) => !notices.includes(`\n\n${name} `)),
  );
  for (const name of missing) console.error(`${name} is compiled in, but isn't listed in dist/${noticesFile}`);
  // File names are uncompressed in a .vsix.
  const isPacked = readFileSync(join(root, 'out/baton.vsix')).includes(`extension/dist/${noticesFile}`);
  if (!isPacked) console.error(`The package doesn't contain ${noticesFile}`);
  return missing.size === 0 && isPacked;
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

rmSync(totals, { recursive: true, force: true });
mkdirSync(totals, { recursive: true });
const names = chosen.length > 0 ? chosen : Object.keys(steps);

/** The unit tests take one core for as long as all that needs no window takes another, so they start with the first step. */
const unitTests = names.includes('unit') ? startUnitTests() : undefined;

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const name of names) {
  console.log(`\n> ${name}`);
  const start = performance.now();
  const ok = await steps[name]();
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const failures = add(name);
  if (!ok) {
    // A step that is no test counts as one when it fails, so that the last line never looks green.
    if (failures === 0) sum.failed += 1;
    process.exitCode = 1;
    unitTests?.stop();
    break;
  }
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);

function startUnitTests() {
  const output = [];
  const stopping = new AbortController();
  const options = { ...counted('unit'), kept: output, signal: stopping.signal };
  return { passed: run('node', ['scripts/mocha.mjs', 'unit'], options), output, stop: () => stopping.abort() };
}

/** Waits for the unit tests and prints what they said. */
async function showUnitTests() {
  const passed = await unitTests.passed;
  for (const data of unitTests.output) process.stdout.write(data);
  return passed;
}

/** Adds what this step's mocha run counted; answers how many tests failed in it. */
function add(name) {
  let counts;
  try {
    counts = JSON.parse(readFileSync(join(totals, `${name}.json`), 'utf8'));
  } catch {
    return 0;
  }
  sum.passed += counts.passes;
  sum.failed += counts.failures;
  sum.skipped += counts.pending;
  return counts.failures;
}
