import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { automaticFix, fixAll } from '../../../src/editor/fixAll';
import { ruleExamples } from '../../../scripts/ruleExamples';
import { rules } from '../../../src/rules/rules';
import { fillField } from '../../../src/edits/insertField';
import { applyEdits } from '../../../src/text/edit';
import { findings, serviceOf } from '../../support/check';
import { runs } from '../../support/effort';
import { readFixture, uriOf } from '../../support/fixture';
import { randomSlips } from '../../support/randomSlips';

const uri = uriOf('plan.md');

/** Asserts that each automatic fix mends its finding in one step, and that all of them come to an end soon, once and for all. */
function assertSettles(text: string, name = JSON.stringify(text)): void {
  const service = serviceOf([{ uri, text, marks: [] }]);
  const found = findings(service, uri, {});
  const alike = (rule: string, message: string): number =>
    findings(service, uri, {}).filter((other) => other.rule === rule && other.message === message).length;
  // Worked out before the text changes: findings hold for the text that was checked.
  const fixing = found.flatMap(({ fixes, rule, message }) => {
    const fix = fixes().find(({ isAutomatic }) => isAutomatic);
    return fix ? [{ fix, rule, message }] : [];
  });
  for (const { fix, rule, message } of fixing) {
    const before = found.filter((other) => other.rule === rule && other.message === message).length;
    service.setText(uri, applyEdits(text, fix.edits));
    assert.ok(alike(rule, message) < before, `${fix.title} leaves its finding: ${name}`);
  }
  let rounds = 0;
  const edits = fixAll(text, (next) => {
    rounds++;
    service.setText(uri, next);
    return service.check(uri);
  });
  assert.ok(rounds <= 5, `${rounds} rounds: ${name}`);
  service.setText(uri, applyEdits(text, edits));
  assert.deepEqual(service.check(uri).filter(automaticFix), [], name);
  assert.deepEqual(service.fixAll(uri), []);
}

describe('Automatic fixes settle', () => {
  it('whatever slips a plan has', () => {
    fc.assert(
      fc.property(randomSlips, (text) => assertSettles(text)),
      runs(300),
    );
  });

  it('in all that Baton comes with', () => {
    const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(`examples/${file}`, 'utf8'));
    const bad = rules.flatMap((rule) => ruleExamples(rule.id).bad.map((example) => readFixture(example)[0]!.text));
    for (const text of [...examples, ...bad]) assertSettles(text, text);
  });

  const corpus = process.env['BATON_CORPUS'];
  for (const file of corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.md'))) {
    it(`in ${file}`, () => {
      const text = readFileSync(`${corpus}/${file}`, 'utf8');
      const plan = text.replace(/^---\r?\n/, '---\ntype: marketing-plan\n');
      assertSettles(plan === text ? `---\ntype: marketing-plan\n---\n${text}` : plan, file);
    });
  }
});

describe('No fix is automatic', () => {
  const head = '---\ntype: marketing-plan\nowner: Ann Lee\n---\n';
  for (const [what, text] of [
    [
      'where names differ by a number',
      `${head}## Milestones\n\n- 2027-01-16: Phase 1\n\n## Deliverables\n\n- D1 Film — after Phase 2\n`,
    ],
    ['where an anchor is so short that it may mean any other', `${head}See [it](#x).\n\n## P\n`],
    [
      'where a link would go with the name',
      `${head}## Deliverables\n\n- D1 Script\n- D2 Film — after [Scirpt](a.md)\n`.replace('(a.md)', '()'),
    ],
    ['where a link would go with the value', `${head}## Deliverables\n\n- D1 Film\n  - **Status:** [dnoe](a.md)\n`],
    ['where half of a mark would be left', `${head}## Deliverables\n\n- D1 Film\n  - **Status:** *d*noe\n`],
    [
      'where a comment would go with the value',
      `${head}## Deliverables\n\n| ID | Deliverable | Status |\n| - | - | - |\n| D1 | Film | dnoe <!-- since May --> |\n`,
    ],
    ['where half of a label is marked', `${head}## Vendors\n\n### Alpha\n\n- *Onw*er: Ann\n`],
    ['where anchors differ by a number', `${head}See [it](#phase-2).\n\n## Phase 1\n`],
    [
      'where the field is there already',
      `${head}## Vendors\n\n### Alpha\n\n- **Owner:** Priya Raman\n- **Onwer:** Jonas Weber\n`,
    ],
  ] as const) {
    it(what, () => {
      const service = serviceOf([{ uri, text, marks: [] }]);
      const fixes = service.check(uri).flatMap((finding) => finding.fixes());
      assert.ok(fixes.some(({ title }) => title.startsWith('Change to')));
      assert.deepEqual(service.fixAll(uri), []);
    });
  }
});

describe('A value that is put into front matter', () => {
  it('keeps the quotes around it, and is read as it is written', () => {
    for (const [quote, expected] of [
      ['"', '"Ann \\"Bo\\" O\'Hara: x"'],
      ["'", "'Ann \"Bo\" O''Hara: x'"],
      ['', '"Ann \\"Bo\\" O\'Hara: x"'],
    ] as const) {
      const text = `---\ntype: marketing-plan\nowner: ${quote}TBD${quote}\n---\n`;
      const { plan } = serviceOf([{ uri, text, marks: [] }]).workspace.get(uri)!;
      const owner = plan.self.fields.find(({ definition }) => definition?.key === 'owner')!;
      const after = applyEdits(text, [fillField(plan, owner, 'Ann "Bo" O\'Hara: x')]);
      assert.equal(after, `---\ntype: marketing-plan\nowner: ${expected}\n---\n`);
    }
  });
});

describe('An anchor that is fixed', () => {
  const head = '---\ntype: marketing-plan\nowner: Ann Lee\n---\n## Film\n\n## Press kit\n\n';
  const fixed = (link: string): string => {
    const service = serviceOf([{ uri, text: head + link, marks: [] }]);
    return applyEdits(head + link, service.fixAll(uri)).slice(head.length);
  };

  it('changes where the link leads, and neither its words nor its title', () => {
    for (const [link, expected] of [
      ['[#filmm](#filmm "see #filmm")', '[#filmm](#film "see #filmm")'],
      ['[a](<#filmm>)', '[a](<#film>)'],
      ['[a](#press%20kitt)', '[a](#press-kit)'],
      ['[a][r]\n\n[r]: #filmm "#filmm"\n', '[a][r]\n\n[r]: #film "#filmm"\n'],
      ['[`a](#filmm)`](#filmm)', '[`a](#filmm)`](#film)'],
    ] as const)
      assert.equal(fixed(link), expected);
  });

  it('is left alone where its address is written in another way than it reads', () => {
    for (const link of ['[a](#filmm\\_)', '[a](#filmm&amp;)']) assert.equal(fixed(link), link);
  });
});

describe('A fix that is asked for late', () => {
  const text = '---\ntype: marketing-plan\nowner: @ann\n---\n## Vendors\n\n### Alpha\n\n- **Onwer:** Ann\n';

  it('is the one for the text that was checked, whatever has become of it', () => {
    const service = serviceOf([{ uri, text, marks: [] }]);
    const edits = (): unknown => service.check(uri).map(({ fixes }) => fixes().map((fix) => fix.edits));
    const before = edits();
    for (const at of [0, text.indexOf('##'), text.length]) {
      service.setText(uri, text);
      const found = service.check(uri);
      service.setText(uri, `${text.slice(0, at)}\nMore.\n\n${text.slice(at)}`);
      service.check(uri);
      if (at === text.length) service.remove(uri);
      assert.deepEqual(
        found.map(({ fixes }) => fixes().map((fix) => fix.edits)),
        before,
      );
    }
  });
});
