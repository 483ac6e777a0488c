import { strict as assert } from 'node:assert';
import { serviceOf } from '../../support/check';
import { readFixture } from '../../support/fixture';

/** What the hover at `<|>` shows, character references read as a reader sees them. */
function hoverAt(fixture: string): string {
  const files = readFixture(fixture);
  const file = files.find(({ cursor }) => cursor !== undefined)!;
  const shown = serviceOf(files).hover(file.uri, file.cursor!)?.markdown ?? '';
  return shown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

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
  it('shows a deliverable with what it waits for and what waits for it', () => {
    const card = hoverAt(`${head}\nWe need D<|>1 soon.\n`);
    assert.match(card, /D1 Message house/);
    assert.match(card, /Due: 2026-10-16/);
    assert.match(card, /Vendor: Northlight PR/);
    assert.match(card, /Waited for by:\n\n- D2 Press kit/);
    assert.match(hoverAt(head.replace('D2 Press', 'D<|>2 Press')), /Waits for:\n\n- D1 Message house/);
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
    assert.match(hoverAt(`${head}\n### Kes<|>trel\n`), /one owner in house/);
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
});
