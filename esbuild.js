// Builds everything that runs: node esbuild.js [--production] [--watch] [--unit] [--cli] [--suite] [--web-suite] [--scale] [--soak] [--program] [--metafile]
// Without a flag for tests, it builds what ships: dist/extension, dist/panel.js, dist/cli.js and its late imports,
// with the licenses of everything compiled in.
const { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const esbuild = require('esbuild');
const { lateModules } = require('./scripts/lib/lateModules.cjs');
const { noticesFile, noticesOf } = require('./scripts/lib/notices.cjs');
const { computedTables, tablesIn } = require('./scripts/lib/tables.cjs');

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
  metafile: true,
  alias: {
    'character-entities': join(__dirname, 'src/syntax/characterEntities.ts'),
    // The browser build has one module per function, so that unused code is dropped, in Node too.
    yaml: join(__dirname, 'node_modules/yaml/browser/index.js'),
  },
  plugins: [yamlThatOnlyReads()],
};

/** What a window doesn't need when it opens, in the files that hold it. */
const late = lateModules(__dirname, {
  remark: ['src/syntax/remark.ts'],
  plan: [
    'src/editor/card.ts',
    'src/editor/definition.ts',
    'src/editor/documentLinks.ts',
    'src/editor/hover.ts',
    'src/editor/inlayHints.ts',
    'src/editor/lenses.ts',
    'src/editor/occurrences.ts',
    'src/editor/occurrencesAcross.ts',
    'src/editor/outline.ts',
    'src/editor/planStatus.ts',
    'src/editor/references.ts',
    'src/editor/selection.ts',
    'src/plan/reader/readPlan.ts',
    'src/plan/reader/readTable.ts',
    'src/plan/readings.ts',
    'src/rules/check.ts',
    'src/rules/configFile.ts',
    'src/rules/knownRules.ts',
    'src/syntax/document.ts',
    'src/syntax/trappedYaml.ts',
    'src/syntax/yaml.ts',
    'src/trees/agenda/agenda.ts',
    'src/trees/outcomes/outcomeTree.ts',
    'src/trees/vendors/dependencyRows.ts',
    'src/trees/vendors/vendorTree.ts',
  ],
  drawing: ['src/views/graph/handOffGraph.ts', 'src/views/graph/previewGraph.ts', 'src/views/planCard.ts'],
  panelModel: ['src/views/panelModel.ts', 'src/views/reading/planReading.ts', 'src/views/reading/readingDocument.ts'],
  commands: [
    'src/commands/addDeliverable.ts',
    'src/commands/addOutcome.ts',
    'src/commands/dependencies/addDependencies.ts',
    'src/commands/dependencies/dependencyChoices.ts',
    'src/commands/dependencies/removeDependencies.ts',
    'src/commands/logCheckIn.ts',
    'src/commands/makePlan.ts',
    'src/commands/markDone.ts',
    'src/commands/moveDates.ts',
    'src/commands/newPlan/newPlan.ts',
    'src/commands/newPlan/snippets.ts',
    'src/commands/recordReferenceCall.ts',
    'src/schedule/backwardPass.ts',
    'src/schedule/consequences.ts',
    'src/schedule/delayPropagation.ts',
    'src/commands/whatIf.ts',
  ],
  outputs: ['src/outputs/brief/writeBrief.ts', 'src/outputs/report/writeReport.ts'],
  editing: [
    'src/editor/collateralLink.ts',
    'src/editor/completion/complete.ts',
    'src/editor/movedFiles.ts',
    'src/editor/pastedTable.ts',
    'src/editor/refactor/refactorings.ts',
    'src/editor/rename.ts',
  ],
});

/**
 * The same files for the desktop, the remote and the web extension host, so nothing of Node and nothing of the DOM.
 * The condition `worker` keeps packages from choosing a build that asks for `document`. What a window loads at its start,
 * and what it loads later, are files of their own; esbuild splits code only as ESM.
 */
const host = {
  ...common,
  platform: 'browser',
  conditions: ['worker', 'module'],
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};
const extension = {
  ...host,
  entryPoints: { extension: 'src/extension.ts', ...late.entryPoints },
  chunkNames: 'shared-[hash]',
  outdir: 'dist/extension',
  format: 'esm',
  splitting: true,
  write: false,
  sourcemap: production ? false : 'inline',
  plugins: [...common.plugins, computedTables(), late.plugin, asCommonJs()],
};

/** A window loads CommonJS; in a browser it loads one file, which loads the others. */
function asCommonJs() {
  return {
    name: 'as-common-js',
    setup(plugin) {
      plugin.onEnd(async ({ errors, outputFiles }) => {
        if (errors.length > 0) return;
        const folder = extension.outdir;
        const scripts = outputFiles.map(({ path, text }) => ({ name: basename(path), text }));
        for (const { name, text } of scripts) {
          const { code } = await esbuild.transform(text, {
            format: 'cjs',
            target: common.target,
            charset: 'utf8',
            minify: production,
            sourcemap: production ? false : 'inline',
            sourcefile: name,
          });
          writeFileSync(join(folder, name), code);
        }
        const files = [...scripts.map(({ name }) => name), ...tablesIn(folder)];
        const web = { ...host, entryPoints: { web: 'src/vscode/web.ts' }, outdir: folder, sourcemap: false };
        await build({ ...web, define: { files: JSON.stringify(files) } });
      });
    },
  };
}

/** The Plan panel runs in a separate page, and is the only part that knows the DOM. */
const panel = {
  ...common,
  entryPoints: ['src/panel/panel.tsx', 'src/panel/panel.css', 'src/panel/preview.css'],
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

/** With `--program`, only the command line is built, for its tests, which neither need `dist/` nor disturb it. */
const cliFolder = flags.has('--program') ? 'out/baton' : 'dist';

/** Late imports of src/cli.ts become separate files, dist/cli-*.js, so that `--help` doesn't load the engine. */
function cli(entryPoints, banner) {
  return {
    ...node,
    entryPoints,
    outdir: cliFolder,
    banner: { js: banner },
    plugins: [...node.plugins, computedTables(), lateImportsApart()],
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

/**
 * The parts of `yaml` that stringify, create plain objects, and support other schemas: a third of it, never called when
 * reading front matter. They are left out of the tests too, which proves it.
 */
function yamlThatOnlyReads() {
  const unused = [
    'stringify/.+',
    'schema/(?:core|json|yaml-1\\.1)/.+',
    'doc/(?:anchors|applyReviver|createNode)',
    'nodes/(?:addPairToJSMap|toJS)',
    '(?:parse/cst-)?visit',
  ];
  const filter = new RegExp(`/yaml/browser/dist/(?:${unused.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'));
  return {
    name: 'yaml-that-only-reads',
    setup(plugin) {
      plugin.onLoad({ filter }, ({ path }) => {
        const [, names] = /^export \{ (.+) \};$/m.exec(readFileSync(path, 'utf8'));
        const contents = names.split(', ').map((name) => `export const ${name} = undefined;`);
        return { contents: contents.join('\n') };
      });
    },
  };
}

/** All tests of a folder become one bundle: one load, and mocha sees one file. */
function tests(folder) {
  const files = filesBelow(`test/${folder}`, '.test.ts');
  return {
    ...node,
    minify: false,
    sourcemap: true,
    stdin: {
      contents: files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: __dirname,
      sourcefile: `${folder}.ts`,
    },
    outfile: `out/${folder}.js`,
    external: ['esbuild'],
  };
}

/** Runs inside the extension host, next to the extension under test. mocha is ESM and stays a package. */
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

/**
 * The same tests as a separate extension, for the extension host in a web worker: what they need from Node is replaced by the
 * editor's API.
 */
function webSuite() {
  const files = filesBelow('test/vscode', '.test.ts');
  const instead = { 'node:assert': 'assert', 'node:fs/promises': 'disk', 'node:path': 'disk' };
  const inWeb = Object.entries(instead).map(([name, file]) => [name, join(__dirname, `test/vscode/web/${file}.ts`)]);
  return {
    ...host,
    minify: false,
    sourcemap: 'inline',
    stdin: {
      contents: `import { running } from './test/vscode/web/run';
export const activate = running(async () => { ${files.map((file) => `await import('./${file}');`).join(' ')} });`,
      resolveDir: __dirname,
      sourcefile: 'web.ts',
    },
    outfile: 'out/web-suite/extension.js',
    alias: { ...common.alias, ...Object.fromEntries(inWeb) },
    plugins: [...common.plugins, globalMocha()],
    define: { 'process.env.BATON_GREP': JSON.stringify(process.env.BATON_GREP ?? '') },
  };
}

/** The browser build of mocha would use the exports of the bundle; without them it defines globals. */
function globalMocha() {
  return {
    name: 'global-mocha',
    setup(plugin) {
      plugin.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
        contents: `const exports = undefined;\n${readFileSync(path, 'utf8')}`,
      }));
    },
  };
}

/** The manifest of the extension that runs the tests in the web. */
const webSuiteManifest = {
  name: 'tests',
  publisher: 'baton-plans',
  version: '0.0.1',
  engines: { vscode: '^1.97.0' },
  browser: './extension.js',
  contributes: { commands: [{ command: 'batonTests.run', title: 'Run the tests of Baton' }] },
};

/** Long measurements of the core, as separate programs: out/scale and out/soak. */
function measuring(name, entryPoints) {
  return { ...node, minify: false, sourcemap: true, entryPoints, outdir: `out/${name}` };
}

function filesBelow(folder, ending) {
  if (!existsSync(join(__dirname, folder))) return [];
  return readdirSync(join(__dirname, folder), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
}

/** The metafiles of all bundles built so far. */
const metafiles = [];

/** The name of the first file that is built. */
function nameOf({ entryPoints, outfile }) {
  if (outfile !== undefined) return basename(outfile, '.js');
  return Array.isArray(entryPoints) ? basename(entryPoints[0]).replace(/\.\w+$/, '') : Object.keys(entryPoints)[0];
}

async function build(options) {
  const { metafile } = await esbuild.build(options);
  metafiles.push(metafile);
  if (flags.has('--metafile')) {
    mkdirSync('out', { recursive: true });
    writeFileSync(`out/${nameOf(options)}.js.meta.json`, JSON.stringify(metafile));
  }
}

const cliEntry = () => cli({ cli: 'src/cli.ts' }, '#!/usr/bin/env node');

/** The separate program that checks a share of many files. */
const cliWorker = () => ({
  ...node,
  entryPoints: ['src/cli/worker.ts'],
  outdir: cliFolder,
  plugins: [...node.plugins, computedTables()],
});

async function buildCli() {
  await build(cliEntry());
  chmodSync(join(cliFolder, 'cli.js'), 0o755);
  // Late imports can have late imports, which are added to the map and visited too.
  for (const [name, path] of lateEntries) await build(cli({ [name]: path }, ''));
  await build(cliWorker());
}

/** Builds everything that ships, and each part again whenever its source changes. */
async function watch() {
  await buildCli();
  const lateParts = cli(Object.fromEntries(lateEntries), '');
  for (const options of [extension, panel, cliEntry(), lateParts, cliWorker()])
    await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
}

async function main() {
  process.chdir(__dirname);
  if (flags.has('--program')) return buildCli();
  const folders = ['unit', 'cli'].filter((folder) => flags.has(`--${folder}`));
  for (const folder of folders) await build(tests(folder));
  if (flags.has('--suite')) {
    rmSync('out/suite', { recursive: true, force: true });
    await build(suite());
  }
  if (flags.has('--web-suite')) {
    await build(webSuite());
    writeFileSync('out/web-suite/package.json', JSON.stringify(webSuiteManifest, undefined, 2));
  }
  if (flags.has('--scale')) await build(measuring('scale', ['bench/scale/main.ts', 'bench/scale/measure.ts']));
  if (flags.has('--soak')) await build(measuring('soak', ['bench/soak/main.ts']));
  if (
    folders.length > 0 ||
    flags.has('--scale') ||
    flags.has('--soak') ||
    flags.has('--suite') ||
    flags.has('--web-suite')
  )
    return;

  if (flags.has('--watch')) return watch();
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([build(extension), build(panel), buildCli()]);
  writeFileSync(join('dist', noticesFile), noticesOf(metafiles, __dirname));
}

main().catch((error) => {
  // esbuild has already printed errors in the code.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
});
