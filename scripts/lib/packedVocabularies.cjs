// The words of all languages are a fifth of the extension and nothing but data. Compressed, they take a third of the room in
// what a window loads and parses; they are inflated when the extension starts to read a plan.
const { readdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const { deflateRawSync } = require('node:zlib');
const { isDeepStrictEqual } = require('node:util');
const esbuild = require('esbuild');

const folder = join(__dirname, '../../src/plan/vocabulary');
/** The modules that only export data, and sets of texts. */
const packed = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'currencies', 'places', 'zones'];

/** What a module of the folder exports, by name. */
async function exportsOf(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return { ...(await import(`data:text/javascript;base64,${code}`)) };
}

/** Throws for what can't be written as data: it would silently be something else when it is read. */
function asData(value) {
  if (value instanceof Set) return [...value];
  const data = JSON.parse(JSON.stringify(value));
  if (!isDeepStrictEqual(data, value)) throw new Error('Not only data');
  return data;
}

/** An esbuild plugin that compiles these modules in as one compressed text. */
function packedVocabularies() {
  const namespace = 'packed-vocabularies';
  return {
    name: namespace,
    setup(plugin) {
      let modules;
      const read = () =>
        (modules ??= Promise.all(packed.map(async (name) => [name, await exportsOf(name)])).then(Object.fromEntries));
      // In watch mode, an edit of one of them has to be seen.
      plugin.onStart(() => {
        modules = undefined;
      });
      plugin.onResolve({ filter: /^packed:vocabularies$/ }, ({ path }) => ({ path, namespace }));
      plugin.onLoad({ filter: /.*/, namespace }, async () => {
        const all = Object.entries(await read()).map(([name, values]) => [
          name,
          Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asData(value)])),
        ]);
        const bytes = deflateRawSync(JSON.stringify(Object.fromEntries(all)), { level: 9 });
        return {
          contents: `import { inflated } from '${join(__dirname, 'inflated.mjs').replaceAll('\\', '/')}';
export const data = JSON.parse(inflated('${bytes.toString('base64')}'));`,
          resolveDir: folder,
          watchFiles: readdirSync(folder).map((file) => join(folder, file)),
        };
      });
      plugin.onLoad(
        { filter: new RegExp(`[\\\\/]plan[\\\\/]vocabulary[\\\\/](?:${packed.join('|')})\\.ts$`) },
        async ({ path }) => {
          const name = basename(path, '.ts');
          const lines = Object.entries((await read())[name]).map(([key, value]) => {
            const at = `data.${name}.${key}`;
            return `export const ${key} = ${value instanceof Set ? `/* @__PURE__ */ new Set(${at})` : at};`;
          });
          return { contents: [`import { data } from 'packed:vocabularies';`, ...lines].join('\n'), resolveDir: folder };
        },
      );
    },
  };
}

module.exports = { packedVocabularies };
