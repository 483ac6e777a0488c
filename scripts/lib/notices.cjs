// The licences of what is compiled in: whoever gives our bundles on must give these texts with them.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The file in dist/, in the .vsix and beside the command line. */
const noticesFile = 'THIRD_PARTY_NOTICES.txt';

/** Licences that ask for nothing but their text. Another one is for a person to read before it comes in. */
const allowed = new Set(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** The folders of the packages of which something stands in a bundle, from esbuild's metafiles. */
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

/** The texts of all licences, each under its package. Throws where a package has none, or one that is not allowed. */
function noticesOf(metafiles, root) {
  const notices = packagesIn(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!allowed.has(license)) throw new Error(`${name} ${version} has the licence ${license}: may it be compiled in?`);
    const files = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
    const texts = files.toSorted(byName).map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    if (texts.join('') === '') throw new Error(`${name} ${version} comes without the text of its licence, ${license}`);
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  const head = `Baton has the following ${notices.length} packages compiled in. Their licences ask for these texts.`;
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`).replace(/\r\n?/g, '\n')}\n`;
}

module.exports = { noticesFile, noticesOf, packagesIn };
