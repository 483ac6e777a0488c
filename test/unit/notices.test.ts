import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesOf, packagesIn } from '../../scripts/lib/notices.cjs';

describe('The licenses of bundled packages', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'notices-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  /** A package in the folder, with the files that are given. */
  function add(folder: string, license: string, files: Record<string, string>): void {
    mkdirSync(join(root, folder), { recursive: true });
    const manifest = { name: folder.replace(/.*node_modules\//, ''), version: '1.2.3', license };
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text);
  }
  const bundle = (...paths: string[]) => ({
    outputs: { 'dist/x.js': { inputs: Object.fromEntries(paths.map((path) => [path, {}])) } },
  });

  it('are those of all files in all bundles, each package once', () => {
    const metafiles = [
      bundle('src/a.ts', 'node_modules/a/lib/x.js', 'node_modules/a/index.js', 'node_modules/@s/b/index.js'),
      bundle('node_modules/a/node_modules/c/c.js', 'node_modules/a/index.js', 'yaml-slice:node_modules/d/d.js'),
    ];
    assert.deepEqual(packagesIn(metafiles), [
      'node_modules/@s/b',
      'node_modules/a',
      'node_modules/a/node_modules/c',
      'node_modules/d',
    ]);
  });

  it('stand whole under the name of the package', () => {
    add('node_modules/@s/b', 'MIT', { license: 'Copyright b\r\n', NOTICE: 'by b' });
    const text = noticesOf([bundle('node_modules/@s/b/b.js')], root);
    assert.match(text, /^@s\/b 1\.2\.3 \(MIT\)\n\nby b\n\nCopyright b\n/m);
  });

  it('stop the build where one is missing or is not known to be harmless', () => {
    add('node_modules/a', 'MIT', { 'readme.md': 'MIT' });
    add('node_modules/b', 'GPL-3.0', { LICENSE: 'Copyright b' });
    assert.throws(() => noticesOf([bundle('node_modules/a/a.js')], root), /a 1\.2\.3 doesn.t include the text/);
    assert.throws(() => noticesOf([bundle('node_modules/b/b.js')], root), /GPL-3\.0/);
  });
});
