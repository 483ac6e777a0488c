// npm run bench: what Baton costs beside its peers, on plans made for it. --quick takes a minute and is for a first
// look; --write puts the tables into docs/benchmark.md. --compare COMMIT measures this tree beside a commit instead.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bytesAtActivation } from '../scripts/lib/extensionFiles.mjs';
import { makePlan, writePlans } from './plans.mjs';
import { measureProcess, programs } from './processes.mjs';
import { report } from './report.mjs';
import { median } from './statistics.mjs';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, compare: { type: 'string' } },
});
if (values.compare !== undefined) {
  const { compare } = await import('./compare.mjs');
  await compare(values.compare, values);
  process.exit();
}
const effort = values.quick
  ? { plans: 100, counts: [100], rounds: { 100: 3 }, help: 5, keys: { warm: 20, measured: 40, whole: 2 } }
  : {
      plans: 1000,
      counts: [100, 1000],
      rounds: { 100: 7, 1000: 5 },
      help: 15,
      keys: { warm: 60, measured: 120, whole: 7 },
    };

await prepare();
const { measureKeystrokes, measureWhole } = await import('./keystrokes.mjs');
const { measureQuestions } = await import('./questions.mjs');
const { measureViews } = await import('./views.mjs');
const { measureSchedules } = await import('./schedules.mjs');
const { measureVendorRows } = await import('./vendorRows.mjs');
const { measureDrawing } = await import('./drawing.mjs');
const sizes = [10_000, 50_000, 200_000];
const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
try {
  const measured = {
    machine: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    bundle: bytesAtActivation(),
    help: await helps(),
    cold: await colds(),
    keystrokes: await measureKeystrokes({ sizes, rounds: effort.keys }),
    whole: measureWhole({ sizes, rounds: effort.keys }),
    questions: measureQuestions({ size: 50_000, plans: effort.plans, rounds: effort.keys }),
    views: measureViews({ rounds: effort.keys }),
    schedules: measureSchedules({ rounds: effort.keys }),
    vendorRows: measureVendorRows({ rounds: effort.keys }),
    drawing: measureDrawing({ rounds: effort.keys }),
    plans: effort.plans,
  };
  const text = report(measured);
  console.log(text);
  if (values.write) writeFileSync(join(root, 'docs/benchmark.md'), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds what is measured, and installs the peers where they are missing. */
async function prepare() {
  const here = { cwd: root, stdio: 'inherit' };
  execFileSync('node', ['esbuild.js', '--production', '--metafile'], here);
  await build({
    entryPoints: [join(import.meta.dirname, 'core.ts')],
    outfile: join(root, 'out/bench/core.js'),
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { ...here, cwd: import.meta.dirname });
  }
}

/** Milliseconds to print the help, taking turns. */
async function helps() {
  const names = Object.keys(programs).filter((name) => programs[name].help);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < effort.help; round++) {
    for (const name of names) times[name].push((await measureProcess(programs[name].help, root, 2)).milliseconds);
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** A cold check of each number of plans, and of one large plan of each size, taking turns. */
async function colds() {
  const inputs = [
    ...effort.counts.map((count) => ({
      name: `${count} plans of 10 KB`,
      count,
      write: (path) => writePlans(path, count),
    })),
    ...[50, 200].map((size) => ({
      name: `one plan of ${size} KB`,
      write: (path) => writeFileSync(join(path, 'plan.md'), makePlan(size * 1000, 7)),
    })),
  ];
  const rows = [];
  for (const { name, count = 100, write } of inputs) {
    const below = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(below);
    write(below);
    const runs = Object.fromEntries(Object.keys(programs).map((program) => [program, []]));
    for (let round = 0; round < effort.rounds[count]; round++) {
      for (const program of Object.keys(programs)) {
        runs[program].push(await measureProcess(programs[program].check, below));
      }
    }
    rows.push({
      name,
      medians: Object.fromEntries(
        Object.entries(runs).map(([program, list]) => [
          program,
          {
            milliseconds: median(list.map(({ milliseconds }) => milliseconds)),
            megabytes: median(list.map(({ megabytes }) => megabytes)),
          },
        ]),
      ),
    });
  }
  return rows;
}
