import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { buildCli, Folder } from './process';

interface Read {
  readonly version: number;
  readonly plans: readonly {
    readonly file: string;
    readonly kind: string;
    readonly entities: readonly {
      readonly kind: string;
      readonly name: string;
      readonly fields: readonly {
        readonly key: string;
        readonly means?: string;
        readonly unread: readonly unknown[];
      }[];
    }[];
  }[];
}

describe('baton read', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write(
      'spring.md',
      '---\ntype: launch-plan\ntitle: Spring\n---\n## Deliverables\n\n### D1 Film\n\n- **Takes:** 2 weeks, except in May\n',
    );
    folder.write('vendors/lumen.md', '---\ntype: vendor\ntitle: Lumen\nsourcing: outsourced\n---\n');
    folder.write('notes.md', '# Notes\n');
  });
  afterEach(() => folder.remove());

  const read = (...args: string[]): Read => JSON.parse(folder.run('read', '--format', 'json', ...args).out) as Read;

  it('shows people each item, and each value as it is read', () => {
    assert.equal(
      folder.run('read', 'spring.md').out,
      [
        'spring.md: Spring',
        '  plan Spring',
        '    type: launch-plan',
        '    title: Spring',
        '  deliverable D1 Film',
        '    Takes: 2 weeks, except in May → ⚠ not understood: “except in May” — expected a duration, such as 10 days',
        '',
      ].join('\n'),
    );
  });

  it('gives programs the same of every plan and vendor file, with places in the file', () => {
    const { version, plans } = read();
    assert.equal(version, 1);
    assert.deepEqual(
      plans.map(({ file, kind }) => [file, kind]),
      [
        ['spring.md', 'plan'],
        ['vendors/lumen.md', 'vendor'],
      ],
    );
    const [takes] = plans[0]!.entities.find(({ kind }) => kind === 'deliverable')!.fields;
    assert.equal(takes!.means, 'unread');
    assert.deepEqual(takes!.unread, [
      { text: 'except in May', range: { start: { line: 9, column: 23 }, end: { line: 9, column: 36 } } },
    ]);
  });

  it('prints what the published schema describes', () => {
    const isValid = new Ajv({ allErrors: true }).compile(
      JSON.parse(readFileSync('schemas/read.schema.json', 'utf8')) as object,
    );
    for (const path of [folder.path, resolve('examples')]) {
      const output = read(path);
      assert.ok(isValid(output), JSON.stringify(isValid.errors, undefined, 2));
    }
    assert.ok(!isValid({ ...read(), version: 2 }));
  });

  it('ends with 2 if there is no such file', () => {
    assert.equal(folder.run('read', 'gone.md').code, 2);
  });
});
