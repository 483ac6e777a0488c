// Tables that code is looked up in are computed from the vocabularies when the product is built: computing them would
// take most of the time of a short run, and what they are computed from needn't ship.
const { mkdirSync, readdirSync, writeFileSync } = require('node:fs');
const { basename, dirname, join, resolve } = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const esbuild = require('esbuild');

/** The values of what a module exports, each a function without parameters, as JSON. */
async function valuesOf(path) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const functions = await import(`data:text/javascript;base64,${code}`);
  const values = Object.fromEntries(Object.entries(functions).map(([name, read]) => [name, read()]));
  return { json: asJson(values), names: Object.keys(values), sources: Object.keys(metafile.inputs) };
}

/** Throws for what can't be written as data: it would silently be something else when it is read. */
function asJson(value) {
  const json = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(json), value)) throw new Error('A table has more than data in it');
  return json;
}

/**
 * An esbuild plugin that replaces each module named `*.table.ts` by its values, which become a JSON file beside what is
 * built, read when one of them is first asked for.
 */
function computedTables() {
  return {
    name: 'computed-tables',
    setup(plugin) {
      const { absWorkingDir: root, outdir = dirname(plugin.initialOptions.outfile) } = plugin.initialOptions;
      const folder = resolve(root, outdir);
      plugin.onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => {
        const { json, names, sources } = await valuesOf(path);
        const file = `${basename(path, '.table.ts')}.json`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, file), json);
        // Text is looked up in a table for every word: even what Node has read already takes a microsecond to ask for.
        const read = `let table;\nconst read = () => (table ??= require('./${file}'));`;
        return {
          contents: [read, ...names.map((name) => `export const ${name} = () => read().${name};`)].join('\n'),
          loader: 'js',
          watchFiles: sources.map((source) => join(root, source)),
        };
      });
      plugin.onResolve({ filter: /^\.\/\w+\.json$/ }, ({ path, importer }) =>
        importer.endsWith('.table.ts') ? { path, external: true } : undefined,
      );
    },
  };
}

/** The names of the tables beside what was built. */
function tablesIn(folder) {
  return readdirSync(folder).filter((file) => file.endsWith('.json'));
}

module.exports = { computedTables, tablesIn };
