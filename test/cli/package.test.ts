import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';

describe('The npm package', function () {
  this.timeout(60_000);

  it('has the command line, its licenses, schemas and pages, and nothing else', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
    const paths = files.map(({ path }) => path);
    const wanted =
      /^(?:dist\/(?:cli|cli-\w+|worker)\.js|dist\/\w+\.json|dist\/THIRD_PARTY_NOTICES\.txt|schemas\/\w+\.schema\.json|docs\/ci\.md|README\.md|LICENSE|package\.json)$/;
    assert.deepEqual(
      paths.filter((path) => !wanted.test(path)),
      [],
    );
    for (const path of ['README.md', 'LICENSE', 'schemas/read.schema.json', 'docs/ci.md'])
      assert.ok(paths.includes(path));
  });
});
