// Runs the built CLI on every Markdown file of the folders given, as it is and made a plan in two ways: whatever is in
// it, an answer in JSON, exit code 0 or 1, nothing on stderr but that it is no plan, and every place inside the text.
// node scripts/corpus.mjs FOLDER...
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './lib/run.mjs';

const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'baton-corpus-'));

/** What may make a document a plan: nothing, its name, or its front matter. */
const variants = {
  'as it is': (name, text) => ({
    name: `${name}.md`,
    text,
    isPlan: /^type:\s*(marketing-plan|\w+-plan|campaign|vendor)/m.test(text),
  }),
  'by its name': (name, text) => ({ name: `${name}.plan.md`, text, isPlan: true }),
  'by its type': (name, text) => ({ name: `${name}.md`, text: withType(text), isPlan: true }),
};

function withType(text) {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0];
  if (!opening) return `---\ntype: marketing-plan\n---\n\n${text}`;
  const rest = text.slice(opening.length).replace(/^type:.*\r?\n/m, '');
  return `${opening}type: marketing-plan\n${rest}`;
}

const files = process.argv
  .slice(2)
  .filter((path) => existsSync(path))
  .flatMap((source) =>
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name))
      .flatMap((name) =>
        Object.entries(variants).map(([how, vary], index) => {
          const copy = vary(basename(name).replace(/(\.plan)?\.mdx?$/, ''), readFileSync(join(source, name), 'utf8'));
          const path = join(folder, String(index), copy.name);
          mkdirSync(join(folder, String(index)), { recursive: true });
          writeFileSync(path, copy.text);
          return { path, how, ...copy };
        }),
      ),
  );

async function problemWith({ path, text, isPlan }) {
  const { code, stdout, stderr } = await new Promise((done) => {
    execFile(process.execPath, [cli, 'check', '--format', 'json', path], { timeout: 60_000 }, (error, out, err) =>
      done({ code: error ? (error.code ?? error.signal) : 0, stdout: out, stderr: err }),
    );
  });
  if (code !== 0 && code !== 1) return `exit code ${code}\n${stderr}`;
  if (stderr !== '' && (isPlan || !/^baton: no plans found; .*\n$/.test(stderr))) return stderr;
  try {
    const findings = JSON.parse(stdout);
    if (!isPlan) return findings.length > 0 ? 'it is no plan and has findings' : undefined;
    const lines = text.split(/\r\n|\r|\n/);
    const isInside = ({ line, column }) =>
      lines[line - 1] !== undefined && column >= 1 && column <= lines[line - 1].length + 1;
    const outside = findings.find(({ range }) => !isInside(range.start) || !isInside(range.end));
    return outside && `a place outside the text: ${JSON.stringify(outside)}`;
  } catch (error) {
    return `no JSON: ${error.message}`;
  }
}

const waiting = [...files];
const problems = [];
async function work() {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const problem = await problemWith(file);
    if (problem) problems.push(`${file.name}, ${file.how}: ${problem}`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
rmSync(folder, { recursive: true, force: true });

for (const problem of problems) console.error(problem);
console.log(`corpus: ${files.length - problems.length} of ${files.length} documents passed`);
process.exit(problems.length > 0 ? 1 : 0);
