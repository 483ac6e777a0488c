import { strict as assert } from 'node:assert';
import { readFixture } from '../../support/fixture';
import { openService } from '../../support/openService';
import { defaultInclude } from '../../../src/rules/config';
import { defaultSettings } from '../../../src/rules/settings';
import type { ReportOptions } from '../../../src/outputs/report/writeReport';

const plan = `---
type: marketing-plan
title: Spring launch
owner: Priya Raman
budget: EUR 70,000
launch: 2027-04-06
---

## Outcomes

| ID | Outcome | Baseline | Target | By | Owner |
| --- | --- | --- | --- | --- | --- |
| O1 | Test rides a month | 12 | 40 | 2027-04-30 | Priya Raman |

## Vendors

### Lumen Video

- **Sourcing:** outsourced
- **Owner:** Jonas Weber
- **Fee:** EUR 24,000
- **Exit:** 30 days’ notice
- **Ends:** 2027-04-01

### Northlight PR

- **Sourcing:** outsourced
- **Owner:** Priya Raman
- **Fee:** EUR 36,000

## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Story | Northlight PR | 2027-02-19 | | done |
| D2 | Script | Lumen Video | 2027-02-22 | D1 | |
| D3 | Film | Lumen Video | 2027-03-05 | D2 | |
| D4 | Photos | Northlight PR | 2027-02-26 | | in review |
| D5 | Press kit | Northlight PR | 2027-03-12 | D3, D4 | |

## Risks

- The studio may close in March.
`;

function reportOn(today: string, options: Partial<ReportOptions> & { person?: string; text?: string } = {}): string {
  const service = openService({ settings: defaultSettings, include: defaultInclude, today });
  const [file] = readFixture(options.text ?? plan);
  service.setText(file!.uri, file!.text);
  const output = service.outputs.report([file!.uri], options.person, { format: 'md', ...options });
  assert.equal(output.kind, 'document', JSON.stringify(output));
  return output.kind === 'document' ? output.text : '';
}

describe('The status report', () => {
  it('says how the plan is doing, and why', () => {
    assert.match(reportOn('2027-02-10'), /^# Spring launch\n\n\*\*Green\*\*: No work is overdue; /);
    assert.match(reportOn('2027-02-24'), /\*\*Amber\*\*: 1 item is overdue/);
    assert.match(reportOn('2027-04-14'), /\*\*Red\*\*: /);
    assert.match(reportOn('2027-05-03'), /O1 Test rides a month was due on April 30, 2027, but no result is recorded/);
    assert.match(
      reportOn('2027-02-10', { text: plan.replace('launch:', 'status: paused\nlaunch:') }),
      /\*\*Not active\*\*: paused\./,
    );
  });

  it('lists what is late and why, what is next, and what was done', () => {
    const text = reportOn('2027-02-24');
    assert.match(
      text,
      /## Late\n\n- D2 Script \(Lumen Video\) — February 22, 2027; Jonas Weber; 2 working days overdue; needed for D3 Film\n/,
    );
    assert.match(text, /## Next two weeks\n\n- D3 Film — March 5, 2027; Lumen Video/);
    assert.match(text, /## Done in the last two weeks\n\n- D1 Story \(Northlight PR\) — February 19, 2027\n/);
    assert.match(text, /1 of 5 deliverables done\./);
    const later = reportOn('2027-03-08');
    assert.match(
      later,
      /D3 Film \(Lumen Video\) — March 5, 2027; Jonas Weber; 1 working day overdue; it depends on D2 Script \(Lumen Video\), which is overdue too/,
    );
  });

  it('says who has to decide what by when, and what others are waiting for', () => {
    const text = reportOn('2027-02-24');
    assert.match(text, /## Decisions needed\n\n- Review of D4 Photos ends — February 26, 2027; Priya Raman\n/);
    assert.match(text, /- Last day to give notice to Lumen Video — March 2, 2027; Jonas Weber; /);
    assert.match(
      text,
      /## What others are waiting for\n\n- D4 Photos \(Northlight PR\) — February 26, 2027; Priya Raman; needed for D5 Press kit/,
    );
    assert.match(
      text,
      /## What we are waiting for\n\n- D3 Film \(Lumen Video\) — March 5, 2027; needed for D5 Press kit/,
    );
  });

  it('adds up the budget, and lists the risks', () => {
    const text = reportOn('2027-02-24');
    assert.match(text, /## Budget\n\n- Budget: EUR 70,000\n- Committed to vendors: EUR 60,000; EUR 10,000 left\n/);
    assert.match(reportOn('2027-02-24', { text: plan.replace('70,000', '50,000') }), /EUR 10,000 over budget/);
    assert.match(text, /## Risks\n\n- The studio may close in March\.\n$/);
  });

  it('is about one person if asked', () => {
    const text = reportOn('2027-02-24', { person: 'Priya Raman' });
    assert.doesNotMatch(text, /D2 Script|notice to Lumen/);
    assert.match(text, /Review of D4 Photos/);
  });

  it('shows a person their own share, with its color', () => {
    const text = reportOn('2027-02-24', { person: 'Priya Raman' });
    assert.match(text, /\*\*Green\*\*/);
    assert.doesNotMatch(text, /days? overdue|studio|## Budget/);
    const others = reportOn('2027-02-24', { person: 'Jonas Weber' });
    assert.match(others, /\*\*Amber\*\*: 1 item is overdue/);
    assert.doesNotMatch(others, /Test rides/);
  });

  it('gives as reasons what is blocked, undated, over budget, and missed', () => {
    const changed = (from: string, to: string): string => reportOn('2027-02-10', { text: plan.replace(from, to) });
    assert.match(changed('2027-02-26 | | in review', '2027-02-26 | | blocked'), /Amber\*\*: .*D4 Photos is blocked/);
    assert.match(changed('2027-03-12 | D3, D4', ' | D3, D4'), /D5 Press kit has no date, so it can’t be scheduled/);
    assert.match(changed('70,000', '50,000'), /Amber\*\*: .*What is committed to vendors is EUR 10,000 over budget/);
    const missed = plan
      .replace('| Target | By', '| Target | Result | By')
      .replace('| --- |', '| --- | --- |')
      .replace('| 40 |', '| 40 | 31 |');
    assert.match(reportOn('2027-02-10', { text: missed }), /Red\*\*: .*O1 Test rides a month is missed/);
    assert.doesNotMatch(reportOn('2027-02-10', { text: missed.replace('| 31 |', '| 44 |') }), /missed/);
    assert.match(changed('2027-02-22 | D1', '2027-03-09 | D1'), /D2 Script comes too late for D3 Film/);
  });

  it('lists what starts soon', () => {
    const text = plan.replace('| Due |', '| Start | Due |').replace(/^(\| ID \| Deliv.*)\n\| ---/m, '$1\n| --- | ---');
    const rows = text
      .replace(/^(\| D\d \| [^|]+\| [^|]+\|)/gm, '$1 |')
      .replace('| | 2027-03-12', '| 2027-02-15 | 2027-03-12');
    assert.match(
      reportOn('2027-02-10', { text: rows }),
      /- D5 Press kit \(Northlight PR\) starts — February 15, 2027; Priya Raman/,
    );
  });

  it('lists nothing to do of a plan that is over', () => {
    const text = reportOn('2027-05-10', { text: plan.replace('launch:', 'status: done\nlaunch:') });
    assert.doesNotMatch(text, /## (?:Late|Next|Decisions|What)/);
  });

  it('writes amounts as its language does', () => {
    const text = reportOn('2027-02-10', { text: plan.replace('title:', 'lang: de\ntitle:') });
    assert.match(text, /Gesamtbudget: 70\.000 EUR\n/);
    assert.match(text, /60\.000 EUR/);
    assert.doesNotMatch(text, /hat kein/);
  });

  it('can be pasted as plain text', () => {
    const text = reportOn('2027-02-24', { format: 'text' });
    assert.match(text, /^Spring launch — Amber: 1 item is overdue/);
    assert.match(text, /\n\nLate:\n• D2 Script \(Lumen Video\) — February 22, 2027; Jonas Weber/);
    assert.doesNotMatch(text, /[*#|\\]/);
  });

  it('can have a template of its own', () => {
    const template = '{{#late}}{{heading.late}}:\n{{late}}{{/late}}{{^late}}All well{{/late}}';
    assert.equal(reportOn('2027-02-10', { template }), 'All well\n');
  });
});
