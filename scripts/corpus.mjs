// Runs the built CLI on every Markdown file of the folders given, each as a plan: whatever is in it, an answer in JSON
// and exit code 0 or 1. node scripts/corpus.mjs FOLDER...
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './lib/run.mjs';

const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'baton-corpus-'));
const files = process.argv
  .slice(2)
  .filter((path) => existsSync(path))
  .flatMap(plansOf);
const failures = [];

/** Copies under a name that makes each a plan: most of these documents were written without Baton. */
function plansOf(source) {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name));
  return names.map((name) => {
    const copy = join(folder, `${basename(name).replace(/(\.plan)?\.mdx?$/, '')}.plan.md`);
    copyFileSync(join(source, name), copy);
    return copy;
  });
}

async function check(file) {
  const { code, stdout, stderr } = await new Promise((done) => {
    execFile(process.execPath, [cli, 'check', '--format', 'json', file], { timeout: 60_000 }, (error, out, err) =>
      done({ code: error ? (error.code ?? error.signal) : 0, stdout: out, stderr: err }),
    );
  });
  if (code !== 0 && code !== 1) return `exit code ${code}\n${stderr}`;
  try {
    return JSON.stringify(JSON.parse(stdout)).includes(basename(file))
      ? undefined
      : 'the answer does not name the file';
  } catch (error) {
    return `no JSON: ${error.message}`;
  }
}

const waiting = [...files];
async function work() {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const failure = await check(file);
    if (failure) failures.push(`${basename(file)}: ${failure}`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
rmSync(folder, { recursive: true, force: true });

for (const failure of failures) console.error(failure);
console.log(`corpus: ${files.length - failures.length} of ${files.length} documents answered`);
process.exit(failures.length > 0 ? 1 : 0);
