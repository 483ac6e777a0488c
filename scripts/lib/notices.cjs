// The licenses of everything compiled in; these texts must be distributed with the bundles.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The file in dist/, in the .vsix and beside the command line. */
const noticesFile = 'THIRD_PARTY_NOTICES.txt';

/** Licenses that require nothing but their text. A person must review any other before it is added. */
const allowed = new Set(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** The folders of the packages that are part of a bundle, from esbuild's metafiles. */
function packagesIn(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const path of Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))) {
      const [folder] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replace(/^[\w-]+:/, '')) ?? [];
      if (folder) folders.add(folder);
    }
  }
  return [...folders].toSorted(byName);
}

function byName(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The texts of all licenses by package. Throws if a package has none, or one that isn't allowed. */
function noticesOf(metafiles, root) {
  const notices = packagesIn(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!allowed.has(license))
      throw new Error(`${name} ${version} has the license ${license}, which hasn't been reviewed`);
    const files = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
    const texts = files.toSorted(byName).map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    if (texts.join('') === '')
      throw new Error(`${name} ${version} doesn't include the text of its license, ${license}`);
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  const head = `Baton has the following ${notices.length} packages compiled in. Their licences ask for these texts.`;
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`).replace(/\r\n?/g, '\n')}\n`;
}

module.exports = { noticesFile, noticesOf, packagesIn };
