// What a window needs only sometimes is kept out of what it loads at its start: some modules become files of their own,
// loaded when one of their functions is first called. The sources import them like any other module.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The functions that a module exports. Nothing else can wait for its first call. */
function functionsOf(path) {
  const source = readFileSync(path, 'utf8');
  const others = source.match(/^export (?!(?:async )?function|type |interface |\{ ?type).*/gm);
  if (others) throw new Error(`${path} can’t be loaded late, because of “${others[0]}”`);
  return Array.from(source.matchAll(/^export (?:async )?function\*? (\w+)/gm), ([, name]) => name);
}

/**
 * An esbuild plugin for these groups of modules, each of which becomes one file with the group's name. `entryPoints` are
 * to be built beside the others, as ESM with code splitting: what several files need is then in files that they share.
 */
function lateModules(root, groups) {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, files]) => files.map((file) => [join(root, file), group])),
  );
  const plugin = {
    name: 'late-modules',
    setup(build) {
      build.onResolve({ filter: /^late:/ }, ({ path }) => ({
        path: path.slice('late:'.length),
        namespace: 'late-group',
      }));
      build.onLoad({ filter: /.*/, namespace: 'late-group' }, ({ path: group }) => ({
        contents: groups[group].map((file) => `export * from ${JSON.stringify(join(root, file))};`).join('\n'),
        resolveDir: root,
      }));
      build.onResolve({ filter: /^\.\.?\// }, async ({ path, kind, pluginData, ...origin }) => {
        if (kind !== 'import-statement' || pluginData === 'resolving' || origin.namespace !== 'file') return undefined;
        const found = await build.resolve(path, { ...origin, kind, pluginData: 'resolving' });
        const group = groupOf.get(found.path);
        if (found.errors.length > 0 || group === undefined || group === groupOf.get(origin.importer)) return undefined;
        return { path: found.path, namespace: 'late', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
        contents: [
          `let loaded; const late = () => (loaded ??= require('./${groupOf.get(path)}.js'));`,
          ...functionsOf(path).map((name) => `export const ${name} = (...given) => late().${name}(...given);`),
        ].join('\n'),
      }));
      build.onResolve({ filter: /^\.\/[\w-]+\.js$/, namespace: 'late' }, ({ path }) => ({ path, external: true }));
    },
  };
  return { plugin, entryPoints: Object.fromEntries(Object.keys(groups).map((group) => [group, `late:${group}`])) };
}

module.exports = { lateModules };
