// Builds everything that runs: node esbuild.js [--production] [--watch] [--unit] [--suite] [--metafile]
// Without --unit or --suite it builds what ships: dist/extension.js, dist/panel.js, dist/cli.js and what the CLI loads late.
const { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const esbuild = require('esbuild');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  minify: production,
  sourcemap: !production,
  metafile: flags.has('--metafile'),
  alias: { 'character-entities': join(__dirname, 'src/syntax/characterEntities.ts') },
};

/**
 * One bundle for the desktop, the remote and the web extension host, so nothing of Node and nothing of the DOM.
 * The condition `worker` keeps packages from choosing a build that asks for `document`.
 */
const extension = {
  ...common,
  entryPoints: { extension: 'src/extension.ts' },
  outdir: 'dist',
  platform: 'browser',
  conditions: ['worker', 'module'],
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  plugins: production ? [withoutExamples()] : [],
};

/** The Plan panel runs in a page of its own, and alone knows the DOM. */
const panel = {
  ...common,
  entryPoints: ['src/panel/panel.ts', 'src/panel/panel.css', 'src/panel/preview.css'],
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  mainFields: ['browser', 'module', 'main'],
};

/** Node 20 has no ESM cost to pay this way: a late `import()` becomes a late `require()`. */
const node = {
  ...common,
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20',
  supported: { 'dynamic-import': false },
};

/** What src/cli.ts imports late gets a file of its own, dist/cli-*.js, so that `--help` does not load the engine. */
function cli(entryPoints, banner) {
  return {
    ...node,
    entryPoints,
    outdir: 'dist',
    banner: { js: banner },
    plugins: [lateImportsApart(), ...(production ? [withoutExamples()] : [])],
  };
}

const lateEntries = new Map();

function lateImportsApart() {
  return {
    name: 'late-imports-apart',
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\.?\// }, async ({ kind, path, ...origin }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await plugin.resolve(path, { ...origin, kind: 'import-statement' });
        if (found.errors.length > 0) return { errors: found.errors };
        const name = `cli-${basename(found.path).replace(/\.[^.]+$/, '')}`;
        lateEntries.set(name, found.path);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}

/** The examples of rules are for the documentation and the tests: a third of the bundle that nobody would ever load. */
function withoutExamples() {
  return {
    name: 'without-examples',
    setup(plugin) {
      plugin.onLoad({ filter: /[\\/]src[\\/]rules[\\/][a-z]+(?:-[a-z]+)+\.ts$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(
          /^  (bad|good): \[(?:.*\],\n|\n[^]*?^  \],\n)/gm,
          '  $1: [],\n',
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** All files that match become one bundle: one load, and mocha sees one file. */
function unit() {
  const tests = filesBelow('test/unit', '.test.ts');
  return {
    ...node,
    minify: false,
    sourcemap: true,
    stdin: {
      contents: tests.map((file) => `import './${file}';`).join('\n'),
      resolveDir: __dirname,
      sourcefile: 'unit.ts',
    },
    outfile: 'out/unit.js',
    external: ['esbuild', 'typescript'],
  };
}

/** Runs inside the extension host, beside the extension under test. mocha is ESM and stays a package. */
function suite() {
  return {
    ...node,
    minify: false,
    sourcemap: true,
    entryPoints: ['test/vscode/index.ts', ...filesBelow('test/vscode', '.test.ts')],
    outbase: 'test/vscode',
    outdir: 'out/suite',
    external: ['vscode', 'mocha'],
    supported: {},
  };
}

function filesBelow(folder, ending) {
  if (!existsSync(join(__dirname, folder))) return [];
  return readdirSync(join(__dirname, folder), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
}

async function build(options) {
  const result = await esbuild.build(options);
  if (result.metafile) {
    mkdirSync('out', { recursive: true });
    const name = Object.keys(result.metafile.outputs).find((file) => file.endsWith('.js'));
    writeFileSync(`out/${basename(name)}.meta.json`, JSON.stringify(result.metafile));
  }
}

async function buildCli() {
  await build(cli({ cli: 'src/cli.ts' }, '#!/usr/bin/env node'));
  chmodSync('dist/cli.js', 0o755);
  const built = new Set();
  for (const [name, path] of lateEntries) {
    if (!built.has(name)) await build(cli({ [name]: path }, ''));
    built.add(name);
  }
  if (existsSync('src/cli/worker.ts'))
    await build({
      ...node,
      entryPoints: ['src/cli/worker.ts'],
      outdir: 'dist',
      plugins: production ? [withoutExamples()] : [],
    });
}

async function main() {
  process.chdir(__dirname);
  if (flags.has('--unit')) await build(unit());
  if (flags.has('--suite')) {
    rmSync('out/suite', { recursive: true, force: true });
    await build(suite());
  }
  if (flags.has('--unit') || flags.has('--suite')) return;

  if (flags.has('--watch')) {
    for (const options of [extension, panel]) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
    return;
  }
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([build(extension), build(panel), buildCli()]);
}

main().catch((error) => {
  // esbuild has printed what is wrong with the code.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
});
