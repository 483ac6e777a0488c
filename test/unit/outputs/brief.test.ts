import { strict as assert } from 'node:assert';
import type { DocumentFormat, Output } from '../../../src/outputs/output';
import { english } from '../../../src/text/message';
import { readFixture } from '../../support/fixture';
import { openService } from '../../support/openService';
import { optionsOf } from '../../support/outputs';

/** The brief of a vendor of the first document of a fixture. */
function briefOf(fixture: string, vendor: string, format: DocumentFormat = 'md', template?: string): Output {
  const service = openService(optionsOf());
  const files = readFixture(fixture);
  for (const { uri, text } of files) service.setText(uri, text);
  const { uri } = files[0]!;
  const output = service.outputs.brief(uri, vendor, { format, base: uri, template });
  assert.ok(output, `no vendor ${vendor}`);
  return output;
}

function textOf(output: Output): string {
  assert.equal(output.kind, 'document', JSON.stringify(output));
  return output.kind === 'document' ? output.text : '';
}

const plan = `---
type: marketing-plan
title: Spring launch
goal: Sell 2,000 folding bikes
launch: 2027-04-06
---

# Spring launch

We make folding bikes.

## Outcomes

| ID | Outcome | Baseline | Target | By | Owner |
| --- | --- | --- | --- | --- | --- |
| O1 | Test rides a month | 12 | 40 | 2027-03-31 | Priya Raman |
| O2 | Dealers | 3 | 9 | 2027-03-31 | Priya Raman |

## Team

| Name | Role | Contact |
| --- | --- | --- |
| Priya Raman | CMO | priya@millbrook.example |

## Vendors

### Lumen Video

- **Sourcing:** outsourced
- **Scope:** one launch film
- **Out of scope:** paid promotion
- **Owner:** Priya Raman
- **Outcomes:** O1
- **Fee:** EUR 24,000
- **Payment:** 40% on signature, 60% on acceptance
- **Acceptance:** approved in writing
- **Review:** Priya Raman, 2 rounds, 3 days each
- **Cadence:** weekly, Thursday 09:30 (not with Northlight)
- **Collateral:** [Brand book](brand/book.md), roadmap (confidential)
- **Background:** slow learners
- **References:** none yet

### Northlight PR

- **Sourcing:** outsourced
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Fee:** EUR 36,417

## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Format | Our note |
| --- | --- | --- | --- | --- | --- | --- |
| D1 | Story | Northlight PR | 2026-12-04 | | | |
| D2 | Film | Lumen Video | 2027-02-12 | D1 | 16:9, MP4 | margin is thin |
| D3 | Press kit | Northlight PR | 2027-03-05 | D2 | | |
`;

describe('The brief of a vendor', () => {
  const text = textOf(briefOf(plan, 'Lumen Video'));

  it('says what we want, with numbers, and what the vendor makes for it', () => {
    assert.match(text, /\| O1 Test rides a month \| 12 +\| 40 +\| March 31, 2027 \| Priya Raman \|/);
    assert.doesNotMatch(text, /Dealers/);
    assert.match(text, /\| D2 Film +\| February 12, 2027 \| Format: 16:9, MP4 \|/);
    assert.match(text, /## Scope\n\n- one launch film\n\n### Out of scope\n\n- paid promotion/);
  });

  it('names what others hand over, and not who they are', () => {
    assert.match(text, /\| D1 Story \| another supplier \| December 4, 2026 \| D2 Film +\|/);
    assert.match(text, /\| D3 Press kit \| another supplier \| March 5, 2027 \| D2 Film +\|/);
    assert.doesNotMatch(text, /Northlight|Ellen|36,417/);
  });

  it('says that a hand-off is overdue, instead of a day that has passed', () => {
    const late = textOf(
      briefOf(plan.replace('2026-12-04', '2026-10-02').replace('2027-02-12', '2026-10-09'), 'Lumen Video'),
    );
    assert.match(late, /\| D1 Story \| another supplier \| overdue since October 2, 2026 \| D2 Film/);
    assert.match(late, /\| D2 Film .*\| overdue +\|/);
  });

  it('isn’t refused because another plan without a title begins with a section', () => {
    const service = openService(optionsOf());
    service.setText('file:///workspace/a.plan.md', plan);
    service.setText('file:///workspace/b.plan.md', '---\ntype: marketing-plan\n---\n\n## Outcomes\n\n- O1 40 demos\n');
    const uri = 'file:///workspace/a.plan.md';
    const output = service.outputs.brief(uri, 'Lumen Video', { format: 'md', base: uri });
    assert.equal(output?.kind, 'document');
  });

  it('keeps our notes about the vendor to ourselves', () => {
    assert.doesNotMatch(text, /slow learners|margin|none yet/);
  });

  it('says how we approve, talk, and pay', () => {
    assert.match(
      text,
      /- Approved by Priya Raman\n- 2 rounds of changes\n- Our time to review: 3 working days for each round/,
    );
    assert.match(text, /\*\*Check-ins:\*\* weekly, Thursday 09:30\n/);
    assert.match(text, /\*\*Budget:\*\* EUR 24,000\n- \*\*Payment:\*\* 40% on signature, 60% on acceptance/);
  });

  it('withholds what is confidential until an NDA is signed', () => {
    assert.match(text, /- \[Brand book\]\(brand\/book\.md\)\n- 1 more item once an NDA is signed/);
    assert.doesNotMatch(text, /roadmap/);
    const signed = plan.replace('- **Background:**', '- **NDA:** signed 2026-09-01\n- **Background:**');
    assert.match(textOf(briefOf(signed, 'Lumen Video')), /roadmap \(confidential\)/);
    const pending = plan.replace('- **Background:**', '- **NDA:** sent, not signed yet\n- **Background:**');
    assert.doesNotMatch(textOf(briefOf(pending, 'Lumen Video')), /roadmap/);
  });

  for (const nda of [
    'signed 2026-09-01',
    'yes',
    'signed by both parties, 1 October 2026',
    'mutual NDA signed',
    'unterzeichnet am 1.10.2026',
    'signé le 1er octobre 2026',
    'firmado en octubre de 2026',
    'in force since 2025',
    'ondertekend door beide partijen',
    'assinado por ambas as partes',
    'firmato il 1 ottobre 2026',
  ])
    it(`takes an NDA for signed that is ${nda}`, () => {
      const signed = plan.replace('- **Background:**', `- **NDA:** ${nda}\n- **Background:**`);
      assert.match(textOf(briefOf(signed, 'Lumen Video')), /roadmap \(confidential\)/);
    });

  for (const nda of [
    'never signed',
    'isn’t signed',
    "hasn't been signed",
    'nobody signed',
    'must be signed before kickoff',
    'signed? ask legal',
    'if signed, share the deck',
    'once signed, all of it',
    'terminated; was signed 2024',
    'signed until 2025-12-31',
    'signed 2099-01-01',
    'signed by us',
    'signed 1 of 2',
    'yes?',
    'mutual NDA',
    'hardly signed',
    'signed 2030',
    'muss noch unterschrieben werden',
    'unterschrieben bis 2025',
    'wenn unterschrieben',
    'jamais signé',
    'signé sous réserve',
    'si se firma: firmado',
    'nunca firmado',
    'nunca assinado',
    'se assinado',
    'mai firmato',
    'se firmato',
    'nooit getekend',
    'indien getekend',
    'signed 2025-01-01 – 2025-12-31',
  ])
    it(`takes no NDA for signed that is ${nda}`, () => {
      const unsigned = plan.replace('- **Background:**', `- **NDA:** ${nda}\n- **Background:**`);
      assert.doesNotMatch(textOf(briefOf(unsigned, 'Lumen Video')), /roadmap/);
    });

  it('lists the questions of that kind of work, and answers those it can', () => {
    const [, open, answers] = /## Open questions([^]*)### Questions that this brief answers([^]*)/.exec(text)!;
    assert.match(open!, /Which rights do you need, where, and for how long\?/);
    assert.match(open!, /Whom do we call on a bad day\?/);
    assert.doesNotMatch(open!, /embargo/);
    assert.match(
      answers!,
      /How long is each film, in which format, and where will it be shown\? \*\*Format: 16:9, MP4\*\*/,
    );
  });

  it('takes a word of a topic elsewhere for no answer', () => {
    const ads = plan
      .replace('one launch film', 'paid search ads')
      .replace('- **Background:**', '- **SLA:** broken landing page in 4 hours\n- **Background:**')
      .replace('| D1 | Story |', '| D1 | Message house, English and German |');
    const open = (written: string): string =>
      /## Open questions([^]*?)###/.exec(textOf(briefOf(written, 'Lumen Video')))![1]!;
    assert.match(open(ads), /Where does an ad lead\?/);
    assert.match(open(ads), /What is the one message/);
    const told = ads.replace(
      '- **Background:**',
      '- **Landing page:** our shop\n- **Key message:** it folds\n- **Background:**',
    );
    assert.doesNotMatch(open(told), /Where does an ad lead|What is the one message/);
  });

  it('says what it left out', () => {
    const output = briefOf(plan, 'Lumen Video');
    const omissions = output.kind === 'document' ? output.omissions : [];
    assert.deepEqual(
      omissions.map(({ text: line, why }) => `${line}: ${english(why)}`),
      ['(not with Northlight): the name of another vendor: Northlight PR'],
    );
  });

  it('is in the language of its plan', () => {
    const german = textOf(briefOf(plan.replace('title:', 'lang: de\ntitle:'), 'Lumen Video'));
    assert.match(german, /# Briefing für Lumen Video\n/);
    assert.match(german, /\| Was +\| Wer +\| Fällig/);
    assert.match(german, /Unsere Zeit zur Prüfung: 3 Arbeitstage je Runde/);
    assert.match(german, /\| D3 Press kit \| anderer Dienstleister \| 5\. März 2027 \|/);
  });

  it('leads to no other plan, and to no vendor’s file', () => {
    const linked = `${plan.replace('brand/book.md', 'other.md')}//- other.md
---
type: marketing-plan
title: Another client
---
`.replace('---\n//-', '//-');
    const files = readFixture(linked.replace(/\/\/- other/, '\n//- other'));
    assert.equal(files.length, 2);
    const service = openService(optionsOf());
    for (const { uri, text: written } of files) service.setText(uri, written);
    const output = service.outputs.brief(files[0]!.uri, 'Lumen Video', { format: 'md', base: files[0]!.uri });
    assert.match(textOf(output!), /- Brand book\n/);
  });

  it('shows text of the plan literally', () => {
    const hostile = plan.replace(
      'one launch film',
      '<img src=x onerror=alert(1)> `a` [b](javascript:alert(1)) & {{vendor}}',
    );
    const html = textOf(briefOf(hostile, 'Lumen Video', 'html'));
    assert.doesNotMatch(html, /<img|javascript:/);
    assert.match(html, /\{\{vendor\}\}/);
  });
});

describe('The template of briefs', () => {
  it('may be the workspace’s own', () => {
    const output = briefOf(plan, 'Lumen Video', 'md', 'Hello {{vendor}}{{#nothing}}{{/nothing}}');
    assert.deepEqual(output.kind === 'template' && english(output.reason), 'line 1: {{nothing}} isn’t a known name');
    assert.equal(
      textOf(
        briefOf(plan, 'Lumen Video', 'md', '{{#outOfScope}}Not: {{{outOfScope}}}{{/outOfScope}}\n{{! a remark }}'),
      ),
      'Not: - paid promotion\n',
    );
  });

  for (const [template, reason] of [
    ['a\n{{#scope}}', 'line 2: Unclosed section "scope"'],
    ['{{/scope}}', 'line 1: Unopened section "scope"'],
    ['a\nb {{scope', 'line 2: Unclosed tag'],
    ['{{> secrets}}', 'line 1: {{>…}} isn’t supported'],
    ['{{constructor}}', 'line 1: {{constructor}} isn’t a known name'],
    ['{{heading.constructor}}', 'line 1: {{heading.constructor}} isn’t a known name'],
    ['{{.}}', 'line 1: {{.}} isn’t a known name'],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(template)}`, () => {
      const output = briefOf(plan, 'Lumen Video', 'md', template);
      assert.equal(output.kind === 'template' ? english(output.reason) : output.kind, reason);
    });

  it('brings no markup into a page but Markdown’s', () => {
    const template = '<script>alert(1)</script>\n\n![x](https://x.example/y.png) {{vendor}} <b onclick="x()">b</b>';
    const html = textOf(briefOf(plan, 'Lumen Video', 'html', template));
    assert.doesNotMatch(html, /<script|<img|onclick|x\.example/);
    assert.match(html, /Lumen Video/);
  });
});

describe('A brief next to another client’s plan', () => {
  const workspace = (scope: string): string => {
    const service = openService(optionsOf());
    const own = plan.replace('one launch film', scope).replace('owner:', 'coordinator: Priya Raman\nowner:');
    const other = `---
type: marketing-plan
title: Globex relaunch
owner: Al Othmar
---
## Vendors

### Lumen Video

- **Owner:** Priya Raman

## Deliverables

- D9 Globex secret event — 2026-12-06
- D10 Press kit — 2026-12-06
`;
    service.setText('file:///w/a.md', own);
    service.setText('file:///w/b.md', other);
    const output = service.outputs.brief('file:///w/a.md', 'Lumen Video', { format: 'md', base: 'file:///w/a.md' });
    return textOf(output!);
  };

  for (const scope of [
    'film for the Globex relaunch',
    'film; ask Al Othmar',
    'for the Globex Secret Event',
    'see globex_relaunch.pdf',
  ])
    it(`says nothing of: ${scope}`, () => {
      assert.doesNotMatch(workspace(scope), /Globex|Othmar/i);
    });

  it('keeps what is of both plans', () => {
    assert.match(workspace('film; Priya Raman helps with the press kit'), /Priya Raman helps with the press kit/);
  });
});
