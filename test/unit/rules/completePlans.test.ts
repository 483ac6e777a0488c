import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { entityKinds, fieldsOf } from '../../../src/plan/fields';
import type { SectionKind } from '../../../src/plan/sections';
import { sectionNames } from '../../../src/plan/sections';
import { vocabularies } from '../../../src/plan/vocabulary/words';
import { wordingOf } from '../../../src/plan/wording';
import { applyEdits } from '../../../src/text/edit';
import { grouped } from '../../../src/text/lists';
import { serviceOf } from '../../support/check';
import { someOf } from '../../support/effort';
import { uriOf } from '../../support/fixture';
import type { OpenService } from '../../support/openService';
import { removalsFrom } from '../../support/removals';

/** Plans as native marketers write them, in which nothing is missing. */
const folder = 'test/fixtures/languages';
const plans = [
  ...readdirSync(folder).filter((name) => name.startsWith('complete.')),
  ...readdirSync(`${folder}/complete`).map((name) => `complete/${name}`),
];
const uri = uriOf('plan.md');

function opened(text: string): OpenService {
  return serviceOf([{ uri, text, marks: [] }], { today: '2027-01-20' });
}

function rulesIn(text: string): readonly string[] {
  return opened(text)
    .check(uri)
    .map(({ rule }) => rule);
}

/** The labels in a text that edits insert: `**Label:**`, or `label:` behind a dash or a bracket. */
function labelsIn(inserted: string): readonly string[] {
  return [...inserted.matchAll(/\*\*([^*\n]+):\*\*|(?:— |\(|, )(\p{L}[\p{L} ]*): /gu)].map(
    ([, bold, plain]) => bold ?? plain!,
  );
}

/** The labels that edits write in a language. */
function labelsOf(language: string): ReadonlySet<string> {
  const { label, smallLabel } = wordingOf(language);
  return new Set(
    entityKinds.flatMap((kind) => fieldsOf(kind).flatMap(({ key }) => [label(kind, key), smallLabel(kind, key)])),
  );
}

describe('A complete plan', () => {
  for (const path of plans) {
    const text = readFileSync(`${folder}/${path}`, 'utf8');

    it(`has no problem: ${path}`, () => {
      assert.deepEqual(rulesIn(text), []);
    });

    it(`has a problem for each fact that is taken out of it, and fixes in its language: ${path}`, () => {
      const snapshot = opened(text).workspace.get(uri)!;
      const labels = labelsOf(path.split('.').at(-2)!);
      const missed: string[] = [];
      const counts = new Map<string, number>();
      let written = 0;
      const byRule = grouped(removalsFrom(snapshot, text), ({ rule }) => rule);
      const removals = [...byRule.values()].flatMap((ofRule, turn) => someOf(ofRule, turn));
      for (const { what, rule, edits } of removals) {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        const without = applyEdits(text, edits);
        const found = opened(without).check(uri);
        if (!found.some((finding) => finding.rule === rule))
          missed.push(`${what}: ${found.map((one) => one.rule).join(', ') || 'nothing'} instead of ${rule}`);
        // The fixes of a rule are the same for each of its problems.
        if (counts.get(rule)! > 1) continue;
        const ofRule = found.filter((finding) => finding.rule === rule);
        for (const { title, edits: fix } of ofRule.flatMap((finding) => finding.fixes())) {
          for (const label of fix.flatMap(({ newText }) => labelsIn(newText))) {
            written++;
            if (!labels.has(label)) missed.push(`${what}: “${label}” is written by “${title}”`);
          }
          const left = rulesIn(applyEdits(without, fix)).filter((one) => one === rule).length;
          if (left >= ofRule.length && !title.startsWith('Insert a placeholder'))
            missed.push(`${what}: “${title}” leaves ${rule}`);
        }
      }
      assert.deepEqual(missed, []);
      // In tables they fill cells.
      const areRows = snapshot.plan.vendors.every(({ form }) => form === 'row');
      assert.ok(written > 0 || areRows, 'fixes write labels');
      for (const rule of [
        'outcome-owner-missing',
        'outcome-unmeasurable',
        'vendor-owner-missing',
        'vendor-exit-missing',
      ])
        assert.ok(counts.has(rule), `nothing was taken out for ${rule}`);
    });
  }
});

describe('A complete plan in unusual words', () => {
  for (const name of readdirSync(`${folder}/unusual`))
    it(`has no problem: ${name}`, () => {
      assert.deepEqual(rulesIn(readFileSync(`${folder}/unusual/${name}`, 'utf8')), []);
    });
});

describe('Fixes', () => {
  for (const { code } of vocabularies())
    it(`write the labels and headings of the plan’s language: ${code}`, () => {
      const text = readFileSync(`${folder}/sparse.${code}.md`, 'utf8');
      const labels = labelsOf(code);
      const titles = new Set(
        (Object.keys(sectionNames()) as SectionKind[]).map((kind) => wordingOf(code).section(kind)),
      );
      const variants = [text, text.replace(/## [^]*?(?=\n## )/, ''), text.replace(/\nowner:.*/, '')];
      const rules = new Set<string>();
      for (const variant of variants)
        for (const finding of opened(variant).check(uri))
          for (const { title, edits } of finding.fixes())
            for (const { newText } of edits) {
              rules.add(finding.rule);
              for (const label of labelsIn(newText)) assert.ok(labels.has(label), `${title}: ${label}`);
              for (const [, heading = ''] of newText.matchAll(/^## (.*)$/gm))
                assert.ok(titles.has(heading), `${title}: ${heading}`);
              for (const [, header = ''] of newText.matchAll(/^\|(.*)\|\n\| ?---/gm))
                for (const label of header.split('|')) assert.ok(labels.has(label.trim()), `${title}: ${label}`);
            }
      assert.ok(rules.size > 8, [...rules].join(', '));
    });
});
