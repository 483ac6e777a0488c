import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Each takes more than linear time on some text, in a way of its own. */
const slow: readonly (readonly [kind: string, code: string])[] = [
  ['what is exponential', String.raw`export const pattern = /^(?:a+)+$/;`],
  ['two quantifiers that trade', String.raw`export const pattern = /^\s*:?\s*$/;`],
  [
    'a search that begins anew at each place',
    String.raw`export const cut = (text: string): string => text.replace(/\s+$/, '');`,
  ],
  ['blanks before a sign', String.raw`export const split = (text: string): string[] => text.split(/\s*;/);`],
  [
    'built of constants',
    'const blanks = String.raw`\\s*`;\nexport const pattern = new RegExp(String.raw`${blanks};`);',
  ],
];

const linear = [
  String.raw`export const pattern = /(?:(?<!\s)\s+)?;\s*/g;`,
  String.raw`export const bounded = /\s{0,20};/;`,
  String.raw`export const anchored = /^\s*a/;`,
];

describe('The checker of regular expressions', () => {
  let complaints: string;
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-patterns-'));
    for (const [index, [, code]] of slow.entries()) writeFileSync(join(folder, `slow${index}.ts`), code);
    for (const [index, code] of linear.entries()) writeFileSync(join(folder, `linear${index}.ts`), code);
    const oxlint = resolve('node_modules/.bin/oxlint');
    complaints = spawnSync(oxlint, ['-c', resolve('.oxlintrc.json'), '-f', 'unix', folder], {
      encoding: 'utf8',
    }).stdout;
    rmSync(folder, { recursive: true });
  });

  for (const [index, [kind]] of slow.entries())
    it(`finds ${kind}`, () => assert.match(complaints, new RegExp(`slow${index}\\.ts.*no-super-linear-`)));

  it('lets what is linear be', () => assert.doesNotMatch(complaints, /linear\d\.ts.*no-super-linear-/));
});
