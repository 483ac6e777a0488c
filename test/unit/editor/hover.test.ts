import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { serviceOf } from '../../support/check';
import type { Finding } from '../../../src/rules/check';
import { checkHover, hoverAt } from '../../support/checkHover';
import { readFixture } from '../../support/fixture';
import { OpenService, openService } from '../../support/openService';

const head = `
---
type: marketing-plan
---
## Team

| Name | Role | Contact |
| --- | --- | --- |
| Priya Raman | CMO | @priya |

## Vendors

### Northlight PR

- **Sourcing:** outsourced
- **Owner:** Priya Raman

Deliverables:

- D1 Message house — 2026-10-16
- D2 Press kit — 2026-11-13 — after D1
`;

describe('Hover', () => {
  it('shows a deliverable with what it depends on and what depends on it', () => {
    const card = hoverAt(`${head}\nWe need D<|>1 soon.\n`);
    assert.match(card, /D1 Message house/);
    assert.match(card, /Due: 2026-10-16/);
    assert.match(card, /Vendor: Northlight PR/);
    assert.match(card, /Required by:\n\n- D2 Press kit/);
    assert.match(hoverAt(head.replace('D2 Press', 'D<|>2 Press')), /Depends on:\n\n- D1 Message house/);
  });

  it('shows a vendor wherever it is named', () => {
    assert.match(hoverAt(`${head}\nNorth<|>light PR writes.\n`), /Northlight PR.*vendor/);
  });

  it('shows a person by name, handle and first name', () => {
    assert.match(hoverAt(head.replace('**Owner:** Priya Raman', '**Owner:** @pri<|>ya')), /Role: CMO/);
    assert.match(hoverAt(head.replace('**Owner:** Priya Raman', '**Owner:** Pri<|>ya')), /Role: CMO/);
  });

  it('explains a field and its allowed values', () => {
    const about = hoverAt(head.replace('**Sourcing', '**Sour<|>cing'));
    assert.match(about, /co-sourced/);
  });

  it('says why a finding matters', () => {
    assert.match(hoverAt(`${head}\n### Kes<|>trel\n`), /one in-house owner/);
  });

  it('shows nothing where there is nothing to say, and nothing outside plans', () => {
    assert.equal(hoverAt(`${head}\nJust pr<|>ose.\n`), '');
    assert.equal(hoverAt('# Northlight<|> PR\n'), '');
  });

  it('shows markup in a name as it is written', () => {
    const files = readFixture(`${head}\n### <img src=x> [a](command:x)\n`);
    const markdown = serviceOf(files).hover(files[0]!.uri, files[0]!.text.length - 10)?.markdown ?? '';
    assert.doesNotMatch(markdown, /<img|\]\(command/);
  });

  const campaign = readFileSync('test/fixtures/campaign-12-vendors.md', 'utf8');

  it('tells a coordinator of a campaign what D2 holds up', () => {
    checkHover(
      campaign.replace('| D2 |', '| D<|>2 |'),
      `
**D2 Campaign idea and message house** · deliverable

- Vendor: Atlas & Vane
- Owner: @mdelgado
- Due: 2026-12-11
- Status: in progress

Depends on:

- D1 Baseline awareness wave — Meridian Research, done

Required by:

- D3 Hero film master — Longform Films, 2027-02-12
- D5 Media plan US/UK — Fathom Media, 2027-01-15
- D6 Media and PR plan Japan — Kumo Partners, 2027-01-22
- D7 Japanese message house — Verbatim, 2027-01-08
- D8 Pre-order site, EN — Basecoat Web, 2027-02-19
- D11 Press kit and embargo list — Saltwater PR, 2027-03-09
- D12 25 creators under contract — Threadline, 2027-02-09
- D14 Launch email series, 5 mails — Parcel Mail, 2027-03-26
- and 1 more
`,
    );
  });

  it('says the same of a name wherever it stands', () => {
    const inHeading = hoverAt(campaign.replace('### Atlas', '### At<|>las'));
    assert.match(inHeading, /Atlas & Vane\*\* · vendor/);
    const card = (shown: string): string => shown.split('\n---\n')[0]!.trim();
    const inTable = hoverAt(campaign.replace('| Atlas & Vane | Orchard', '| At<|>las & Vane | Orchard'));
    assert.equal(card(inTable), card(inHeading));
  });

  it('reads nothing again, however large the plan', () => {
    const uri = 'file:///workspace/large.plan.md';
    const text = `${campaign}\n## Notes\n\n${'We met and talked about what comes next. '.repeat(1100)}\n`;
    let readings = 0;
    const measure = <Result>(_: string, read: () => Result): Result => {
      readings++;
      return read();
    };
    const service = openService({ today: '2026-11-24', measure });
    service.setText(uri, text);
    for (const name of ['| D2 |', '| D3 |', '| Atlas']) assert.ok(service.hover(uri, text.indexOf(name) + 3), name);
    assert.equal(readings, 1);
  });

  it('checks nothing where the findings are known, however many there are', () => {
    let checks = 0;
    class Counting extends OpenService {
      override check(uri: string): Finding[] {
        checks++;
        return super.check(uri);
      }
    }
    const uri = 'file:///workspace/broken.plan.md';
    const text = `---\r\ntype: marketing-plan\r\n${'[^a]'.repeat(50)}: b\r\n---\r\n`;
    const service = new Counting({ today: '2026-11-24' });
    service.setText(uri, text);
    const findings = service.check(uri);
    assert.ok(findings.length > 50);
    for (let at = 0; at < text.length; at += 9) service.hover(uri, at, findings);
    assert.equal(checks, 1);
  });
});

describe('Hover of a value', () => {
  const work = (takes: string): string =>
    `---\ntype: marketing-plan\n---\n## Deliverables\n\n### D1 Film\n\n- **Takes:** ${takes}\n`;

  it('says how it is read where the text does not', () => {
    assert.match(hoverAt(work('two we<|>eks')), /^Read as \*\*10 working days\*\*$/m);
    assert.match(hoverAt(work('10 cal<|>endar days')), /^$/);
    assert.doesNotMatch(hoverAt(work('10 working da<|>ys')), /Read as/);
  });

  it('says what is a remark, and what is not understood', () => {
    assert.match(hoverAt(work('two weeks, as a<|>greed')), /^Read as a remark: “as agreed”$/m);
    assert.match(
      hoverAt(work('two we<|>eks, not in August')),
      /^Not understood, so the value counts as unknown: “not in August”$/m,
    );
  });
});
