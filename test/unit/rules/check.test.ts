import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { automaticFix } from '../../../src/editor/fixAll';
import { severityOf } from '../../../src/rules/check';
import { ruleExamples } from '../../../scripts/ruleExamples';
import { rules } from '../../../src/rules/rules';
import type { RuleKind } from '../../../src/rules/rule';
import { readRuleSettings } from '../../../src/rules/readSettings';
import { defaultSettings } from '../../../src/rules/settings';
import { applyEdits } from '../../../src/text/edit';
import { findings, serviceOf } from '../../support/check';
import { someOf, upTo } from '../../support/effort';
import { readFixture, uriOf } from '../../support/fixture';

const plan = (status: string, body = ''): string =>
  `---\ntype: marketing-plan\ngoal: Grow\nstatus: ${status}\n---\n\n## Outcomes\n\n- **O1** 40 demos by 2027-02-28\n${body}`;

function rulesOf(text: string, settings = defaultSettings): string[] {
  const uri = uriOf('plan.md');
  const service = serviceOf([{ uri, text, marks: [] }], { settings });
  return service.check(uri).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('Severity', () => {
  const ofKind = (kind: RuleKind, isEssential = false) =>
    rules.find((rule) => rule.kind === kind && (rule.isEssential ?? false) === isEssential)!;

  it('depends on the rule’s kind and the plan’s status', () => {
    const missing = ofKind('missing', true);
    assert.equal(severityOf(ofKind('broken'), 'done', defaultSettings), 'error');
    assert.equal(severityOf(missing, 'active', defaultSettings), 'warning');
    assert.equal(severityOf(missing, 'draft', defaultSettings), 'information');
    assert.equal(severityOf(missing, 'done', defaultSettings), undefined);
    assert.equal(severityOf(ofKind('advice'), 'active', defaultSettings), 'information');
    assert.equal(severityOf(ofKind('advice'), 'draft', defaultSettings), 'hint');
  });

  it('depends on the profile', () => {
    const advice = ofKind('advice');
    assert.equal(severityOf(advice, 'active', { ...defaultSettings, profile: 'essential' }), undefined);
    assert.equal(severityOf(advice, 'active', { ...defaultSettings, profile: 'strict' }), 'warning');
    assert.equal(
      severityOf(ofKind('missing', true), 'active', { ...defaultSettings, profile: 'essential' }),
      'warning',
    );
  });

  it('is what the settings say of a rule, whatever else', () => {
    const missing = ofKind('missing', true);
    const set = (severity: 'off' | 'error') => ({
      ...defaultSettings,
      rules: { [missing.id]: { severity } },
    });
    assert.equal(severityOf(missing, 'done', set('error')), 'error');
    assert.equal(severityOf(missing, 'active', set('off')), undefined);
  });

  it('depends on the options of the rule', () => {
    const rows = ['Ada', 'Brook', 'Cora'].map((name) => `| ${name} Films | Priya Raman |`).join('\n');
    const text = plan('active', `\n## Vendors\n\n| Vendor | Owner |\n| --- | --- |\n${rows}\n`);
    const withMost = (most: number) => ({ ...defaultSettings, rules: { 'owner-overloaded': { options: { most } } } });
    assert.ok(rulesOf(text, withMost(2)).includes('information owner-overloaded'));
    assert.ok(!rulesOf(text, withMost(3)).includes('information owner-overloaded'));
  });

  it('is followed by messages that count in singular and plural', () => {
    const uri = uriOf('plan.md');
    const text = plan(
      'active',
      '\n## Vendors\n\n### Ada\n\n- **Cadence:** daily\n- **Last check-in:** 2026-11-10\n- **References:**\n  - Mia Wong — called 2026-01-01\n',
    );
    const messages = (months: number): string[] => {
      const settings = { ...defaultSettings, rules: { 'reference-stale': { options: { months } } } };
      return serviceOf([{ uri, text, marks: [] }], { settings })
        .check(uri)
        .flatMap(({ rule, message }) => (['reference-stale', 'check-in-overdue'].includes(rule) ? [message] : []));
    };
    const checkIn = 'The last check-in with Ada was 14 days ago; the cadence allows 1 day';
    assert.deepEqual(messages(1), [checkIn, 'Ada’s reference “Mia Wong” was called more than 1 month ago']);
    assert.deepEqual(messages(2), [checkIn, 'Ada’s reference “Mia Wong” was called more than 2 months ago']);
  });

  it('is seen in the findings', () => {
    assert.deepEqual(rulesOf(plan('active')).sort(), ['warning outcome-owner-missing', 'warning plan-owner-missing']);
    assert.deepEqual(rulesOf(plan('done')), []);
  });
});

describe('Comments that hide findings', () => {
  const line = (comment: string): string =>
    plan('active')
      .replace('- **O1**', `${comment}\n- **O1**`)
      .replace('status: active', 'status: active\nowner: Priya');

  it('hide those of the next line', () => {
    assert.deepEqual(rulesOf(line('<!-- baton-disable-next-line outcome-owner-missing -->')), []);
  });

  it('hide those up to where they are taken back', () => {
    assert.deepEqual(rulesOf(line('<!-- baton-disable outcome-owner-missing -->')), []);
    const closed = line('<!-- baton-disable outcome-owner-missing -->\n<!-- baton-enable -->');
    assert.ok(rulesOf(closed).includes('warning outcome-owner-missing'));
  });

  it('are reported where they hide nothing', () => {
    assert.deepEqual(rulesOf(line('<!-- baton-disable-next-line reference-missing -->')), [
      'information suppression-unused',
      'warning outcome-owner-missing',
    ]);
  });
});

describe('A rule that has got another name', () => {
  const table =
    '---\ntype: marketing-plan\n---\n## Outcomes\n\n| Outcome | By |\n| --- | --- |\n| Trials | 03/04/2027 |\n';
  const ambiguous = (text: string, rulesSet: unknown = {}): string[] => {
    const { settings } = readRuleSettings({ rules: rulesSet }, () => rules);
    return rulesOf(text, settings).filter((rule) => /ambiguous|suppression/.test(rule));
  };

  it('is set by either name, and the present one counts', () => {
    assert.deepEqual(ambiguous(table), ['information value-ambiguous']);
    assert.deepEqual(ambiguous(table, { 'date-ambiguous': 'error' }), ['error value-ambiguous']);
    for (const both of [
      { 'date-ambiguous': 'error', 'value-ambiguous': 'hint' },
      { 'value-ambiguous': 'hint', 'date-ambiguous': 'error' },
    ])
      assert.deepEqual(ambiguous(table, both), ['hint value-ambiguous']);
  });

  it('is suppressed by either name', () => {
    const hidden = table.replace('## Outcomes', '<!-- baton-disable date-ambiguous -->\n\n## Outcomes');
    assert.deepEqual(ambiguous(hidden), []);
    assert.deepEqual(ambiguous(hidden.replace('03/04/2027', '2027-04-03')), ['information suppression-unused']);
  });
});

describe('Fixes', () => {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file): [string, string] => [file, readFileSync(`examples/${file}`, 'utf8')]);
  const bad = rules.flatMap((rule) =>
    ruleExamples(rule.id).bad.map((example, index): [string, string] => [
      `${rule.id} ${index + 1}`,
      readFixture(example)[0]!.text,
    ]),
  );
  const uri = uriOf('plan.md');

  for (const [index, [name, original]] of [...examples, ...bad].entries()) {
    it(`leave every other byte of ${name} alone, with either line ending`, () => {
      for (const text of someOf([original, original.replace(/\n/g, '\r\n'), `\ufeff${original}`], index)) {
        const service = serviceOf([{ uri, text, marks: [] }]);
        for (const fix of findings(service, uri, {}).flatMap(({ fixes }) => fixes())) {
          const sorted = [...fix.edits].sort((a, b) => a.range.start - b.range.start);
          let kept = '';
          let at = 0;
          for (const { range } of sorted) {
            assert.ok(range.start >= at && range.end <= text.length, `${fix.title} stays inside and does not overlap`);
            kept += text.slice(at, range.start);
            at = range.end;
          }
          kept += text.slice(at);
          const fixed = applyEdits(text, fix.edits);
          assert.equal(fixed.length, kept.length + sorted.reduce((sum, { newText }) => sum + newText.length, 0));
          if (text.includes('\r\n')) assert.doesNotMatch(fixed, /(?<!\r)\n/, `${fix.title} keeps the line endings`);
          else assert.doesNotMatch(fixed, /\r/, `${fix.title} keeps the line endings`);
        }
      }
    });
  }

  it('leave nothing to fix where all are applied, in whatever order', () => {
    const texts = [...examples, ...bad];
    for (const index of upTo(texts.length - 1)) {
      const [name, text] = texts[index]!;
      const service = serviceOf([{ uri, text, marks: [] }]);
      const automatic = () => service.check(uri).filter((finding) => automaticFix(finding));
      const all = applyEdits(text, service.fixAll(uri));
      let one = text;
      for (let round = 0; round < 30; round++) {
        service.setText(uri, one);
        const last = automatic().at(-1);
        if (!last) break;
        one = applyEdits(one, automaticFix(last)!.edits);
      }
      assert.equal(one, all, name);
      service.setText(uri, all);
      assert.deepEqual(automatic(), [], name);
    }
  });
});
