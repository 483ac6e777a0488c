// npm run bench -- --compare COMMIT: this tree beside an earlier commit, both built here and measured in turns, so that what
// the machine does meanwhile falls on both. Each is spoken to through its own service and its own command line alone.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makePlan, writePlans } from './plans.mjs';
import { measureProcess } from './processes.mjs';
import { median } from './statistics.mjs';
import { typistOf } from './typing.mjs';

const root = resolve(import.meta.dirname, '..');

/** Prints the medians of both, their ratio and how far it spreads. */
export async function compare(commit, { quick = false }) {
  const rounds = quick ? { bursts: 6, cold: 3, many: 0, help: 5 } : { bursts: 20, cold: 9, many: 3, help: 21 };
  const folder = mkdtempSync(join(tmpdir(), 'baton-compare-'));
  const tree = join(folder, 'tree');
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const name = git('rev-parse', '--short', '--verify', `${commit}^{commit}`);
  git('worktree', 'add', '--detach', tree, name);
  try {
    bringModules(tree);
    const sides = [tree, root].map((path) => ({ path, cli: join(path, 'dist/cli.js'), service: builtService(path) }));
    const rows = [...(await keystrokes(sides, rounds.bursts)), ...(await programs(sides, folder, rounds))];
    console.log(`\n${table(name, rows)}\n`);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages of this tree serve the other where both ask for the same. */
function bringModules(tree) {
  const lock = (path) => readFileSync(join(path, 'package-lock.json'), 'utf8');
  if (lock(tree) === lock(root) && existsSync(join(root, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  } else {
    execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: tree, stdio: 'inherit' });
  }
}

/** Builds what ships, and beside it the service alone for use in process; answers where that is. */
function builtService(tree) {
  execFileSync(process.execPath, ['esbuild.js', '--production'], { cwd: tree, stdio: 'inherit' });
  const outfile = join(tree, 'out/compare/service.js');
  const esbuild = createRequire(join(tree, 'package.json'))('esbuild');
  esbuild.buildSync({
    stdin: { contents: "export { createService } from './src/service';", resolveDir: tree },
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  return outfile;
}

/** From a letter in the middle of a plan to what is found, a burst of letters each in turn. */
async function keystrokes(sides, bursts) {
  const rows = [];
  for (const size of [10_000, 50_000, 200_000]) {
    const text = makePlan(size, 7);
    const at = text.indexOf('**Scope:** ', text.length / 2) + '**Scope:** '.length;
    const typists = sides.map(({ service }) => typistOf({ service, text, at }));
    const times = [[], []];
    // The first bursts warm up.
    for (let burst = -3; burst < bursts; burst++)
      for (const side of inTurn(burst)) {
        const milliseconds = await typists[side].type(20);
        if (burst >= 0) times[side].push(milliseconds);
      }
    for (const typist of typists) typist.end();
    rows.push({ what: `a keystroke in ${size / 1000} KB, ms of processor time`, times });
  }
  return rows;
}

/** The command line from its start to its end. */
async function programs(sides, folder, { cold, many, help }) {
  const plans = (count) => {
    const path = join(folder, `plans-${count}`);
    mkdirSync(path);
    writePlans(path, count);
    return path;
  };
  const measured = async (what, count, words, cwd, highest) => {
    const clock = [[], []];
    const processor = [[], []];
    for (let round = 0; round < count; round++)
      for (const side of inTurn(round)) {
        const taken = await measureProcess([sides[side].cli, ...words], cwd, highest);
        clock[side].push(taken.milliseconds);
        processor[side].push(taken.processor);
      }
    return [
      { what: `${what}, ms`, times: clock },
      { what: `${what}, ms of processor time`, times: processor },
    ];
  };
  const rows = [
    ...(await measured('`--help`', help, ['--help'], root, 2)),
    ...(await measured('a cold check of 100 plans', cold, ['check', '.'], plans(100))),
  ];
  if (many > 0) rows.push(...(await measured('a cold check of 1,000 plans', many, ['check', '.'], plans(1000))));
  return rows;
}

/** Whoever was first is second the next time. */
function inTurn(round) {
  return round % 2 === 0 ? [0, 1] : [1, 0];
}

function table(name, rows) {
  const lines = rows.map(({ what, times: [before, now] }) => {
    const ratios = before.map((one, index) => now[index] / one).sort((a, b) => a - b);
    const quarter = (share) => ratios[Math.round((ratios.length - 1) * share)].toFixed(2);
    return [
      what,
      shown(median(before)),
      shown(median(now)),
      median(ratios).toFixed(2),
      `${quarter(0.25)} to ${quarter(0.75)}`,
    ];
  });
  const head = ['', name, 'this tree', 'ratio', 'half of the ratios'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function shown(milliseconds) {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 0);
}
