import { strict as assert } from 'node:assert';
import { collateralLink } from '../../../src/editor/collateralLink';
import { pasteRows, readSpreadsheet } from '../../../src/editor/pastedTable';
import { applyEdits } from '../../../src/text/edit';
import { serviceOf } from '../../support/check';
import { readFixture, uriOf } from '../../support/fixture';

const head = '---\ntype: marketing-plan\n---\n';

/** The text after `text` was pasted at `<|>`; undefined where it is left to the editor. */
function pasted(fixture: string, text: string): string | undefined {
  const [file] = readFixture(head + fixture);
  const snapshot = serviceOf([file!]).workspace.get(file!.uri)!;
  const rows = readSpreadsheet(text);
  const edit = rows && pasteRows(snapshot, file!.cursor!, rows);
  return edit && applyEdits(file!.text, [edit]).slice(head.length);
}

function linked(fixture: string, ...paths: readonly string[]): string | undefined {
  const [file] = readFixture(`//- plans/a.plan.md\n${fixture}`);
  const snapshot = serviceOf([file!]).workspace.get(file!.uri)!;
  const edit = collateralLink(
    snapshot,
    file!.cursor!,
    paths.map((path) => ({ uri: path.includes(':') ? path : uriOf(path) })),
  );
  return edit && applyEdits(file!.text, [edit]);
}

describe('Cells of a spreadsheet', () => {
  it('are read with their quotes and line breaks', () => {
    assert.deepEqual(readSpreadsheet('a\tb\r\n"c\n""d"""\te\r\n'), [
      ['a', 'b'],
      ['c\n"d"', 'e'],
    ]);
    assert.deepEqual(readSpreadsheet('a\t\nb\tc'), [
      ['a', ''],
      ['b', 'c'],
    ]);
    assert.deepEqual(readSpreadsheet('"a\tb\n'), [['"a', 'b']]);
    assert.equal(readSpreadsheet('words\nmore'), undefined);
    assert.equal(readSpreadsheet('\tindented code\n\tmore\tand more'), undefined);
  });
});

describe('Pasting rows', () => {
  const table =
    '## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 | Fi<|>lm | |\n| D2 | Cut | |\n\nWords.\n';

  it('puts them behind the row of the cursor', () => {
    assert.equal(
      pasted(table, 'D3\tA | b\t2027-01-08\nD4\t"two\nlines"\t\n'),
      '## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 | Film | |\n| D3 | A \\| b | 2027-01-08 |\n| D4 | two<br>lines | |\n| D2 | Cut | |\n\nWords.\n',
    );
  });

  it('goes by the names of columns where they come along', () => {
    assert.match(
      pasted(table, 'Due\tDeliverable\tNote\n2027-01-08\tReel\tx\n')!,
      /\| D1 \| Film \| \|\n\| \| Reel \| 2027-01-08 \|\n\| D2/,
    );
  });

  it('goes by what columns mean, whatever they are called', () => {
    assert.match(pasted(table, 'What\tDeadline\tID\nReel\t2027-01-08\tD7\n')!, /\n\| D7 \| Reel \| 2027-01-08 \|\n/);
  });

  it('fills an empty row, goes on below the table, and keeps what cells hold', () => {
    const short = '## Deliverables\n\n| ID | Due |\n| - | - |\n';
    assert.equal(pasted(`${short}| <|> | |\n`, 'D1\tx\nD2\ty\n'), `${short}| D1 | x |\n| D2 | y |\n`);
    assert.equal(
      pasted(`${short}| D1 | x |\n<|>\n\nWords.\n`, 'D2\t`a  b`'),
      `${short}| D1 | x |\n| D2 | \`a  b\` |\n\n\nWords.\n`,
    );
    assert.equal(
      pasted('## Deliverables\n\n| I<|>D | Due |\n| - | - |\n| D1 | x |\n', 'D0\ty'),
      `${short}| D0 | y |\n| D1 | x |\n`,
    );
  });

  it('makes columns for what a vendor hands over, and ids where there are some', () => {
    assert.match(
      pasted('## Vendors\n\n### Bo\n\nDeliverables:\n\n<|>\n', 'Film\t2027-01-08')!,
      /\n\| Deliverable \| Due \|\n\| --- \| --- \|\n\| Film \| 2027-01-08 \|\n/,
    );
    assert.match(
      pasted('## Deliverables\n\n### Phase 1\n\n<|>\n', 'D3\tFilm\tBo')!,
      /\| ID \| Deliverable \| Vendor \|\n/,
    );
    assert.equal(pasted('## Vendors\n\n### Bo\n\n<|>\n', 'Film\t2027-01-08'), undefined);
  });

  it('makes a table in an empty line of a section', () => {
    assert.equal(
      pasted('## Deliverables\n\n<|>\n\nWords.\n', 'Deliverable\tDue\nFilm\t2027-01-08\n'),
      '## Deliverables\n\n| Deliverable | Due |\n| --- | --- |\n| Film | 2027-01-08 |\n\nWords.\n',
    );
    assert.match(
      pasted('## Budget\n\n<|>\n', 'Ads\tNorthlight\n')!,
      /\| Line \| Vendor \|\n\| --- \| --- \|\n\| Ads \| Northlight \|/,
    );
  });

  it('leaves prose, code and other places to the editor', () => {
    assert.equal(pasted('## Deliverables\n\nWords<|>\n', 'a\tb\n'), undefined);
    assert.equal(pasted('## Deliverables\n\n```\n<|>\n```\n', 'a\tb\n'), undefined);
    assert.equal(pasted('## Notes\n\n<|>\n', 'a\tb\n'), undefined);
  });
});

describe('Dropping collateral', () => {
  const vendor = (value: string): string => `## Vendors\n\n### Bo\n\n- **Scope:** x\n${value}\n`;

  it('links to the file, parted from what is there', () => {
    assert.match(
      linked(vendor('- **Collateral:** <|>'), 'brand/brand-book (1).pdf')!,
      /Collateral:\*\* \[Brand book \(1\)\]\(\.\.\/brand\/brand-book%20%281%29\.pdf\)\n/,
    );
    assert.match(linked(vendor('- **Collateral:**<|>'), 'plans/a.pdf')!, /Collateral:\*\* \[A\]\(a\.pdf\)\n/);
    assert.match(
      linked(vendor('- **Collateral:** brand book<|>'), 'plans/a.pdf', 'plans/b.pdf')!,
      /brand book, \[A\]\(a\.pdf\), \[B\]\(b\.pdf\)\n/,
    );
    assert.match(
      linked(vendor('- **Collateral:**\n  - <|>'), 'https://x.example/press/kit?v=1')!,
      / {2}- \[Kit\]\(https:\/\/x\.example\/press\/kit\?v=1\)\n/,
    );
  });

  it('works in a table', () => {
    const text = '## Vendors\n\n| Vendor | Collateral |\n| --- | --- |\n| Bo | <|> |\n';
    assert.match(linked(text, 'plans/a.pdf')!, /\| Bo \| \[A\]\(a\.pdf\) \|/);
  });

  it('adds items to a list', () => {
    const list = '- **Collateral:**\n  - brand book\n  - quotes';
    assert.match(
      linked(vendor(list.replace('book', 'bo<|>ok')), 'plans/a.pdf', 'plans/c d.pdf')!,
      / {2}- brand book\n {2}- \[A\]\(a\.pdf\)\n {2}- \[C d\]\(c%20d\.pdf\)\n {2}- quotes\n/,
    );
    assert.match(linked(vendor(list.replace(':**', ':**<|>')), 'plans/a.pdf')!, /quotes\n {2}- \[A\]\(a\.pdf\)\n/);
    assert.match(
      linked(vendor('- **Collateral:**\n  - <|>'), 'plans/a.pdf', 'plans/b.pdf')!,
      / {2}- \[A\]\(a\.pdf\)\n {2}- \[B\]\(b\.pdf\)\n/,
    );
  });

  it('never lands in a label, a word or a link', () => {
    for (const value of ['**Colla<|>teral:** brand book', '**Collateral:** bra<|>nd book'])
      assert.match(linked(vendor(`- ${value}`), 'plans/a.pdf')!, /- \*\*Collateral:\*\* brand book, \[A\]\(a\.pdf\)\n/);
    assert.match(linked(vendor('- **Collateral:** [Br<|>and](x.pdf)'), 'plans/a.pdf')!, /\[Brand\]\(x\.pdf\), \[A\]/);
    assert.match(linked(vendor('- **Collateral:** TBD<|>'), 'plans/a.pdf')!, /Collateral:\*\* \[A\]\(a\.pdf\)\n/);
  });

  it('works in a section of its own: a list, a table, or nothing yet', () => {
    const section = (text: string): string => `## Collateral\n\n${text}\n`;
    assert.equal(linked(section('- book<|>'), 'plans/a.pdf'), section('- book\n- [A](a.pdf)'));
    assert.equal(linked(section('<|>'), 'plans/a.pdf'), section('- [A](a.pdf)'));
    const table = '| Item | Vendor |\n| - | - |\n';
    assert.equal(
      linked(section(`${table}| Book<|> | Bo |`), 'plans/a.pdf'),
      section(`${table}| Book | Bo |\n| [A](a.pdf) | |`),
    );
    assert.equal(linked(section(`${table}| <|> | Bo |`), 'plans/a.pdf'), section(`${table}| [A](a.pdf) | Bo |`));
    assert.equal(linked(section('Words<|>'), 'plans/a.pdf'), undefined);
  });

  it('is left to the editor anywhere else', () => {
    assert.equal(linked('---\ntype: vendor\ncollateral: <|>\n---\n', 'plans/a.pdf'), undefined);
    assert.equal(linked(vendor('- **Scope:** <|>'), 'plans/a.pdf'), undefined);
    assert.equal(linked('## Notes\n\n<|>\n', 'plans/a.pdf'), undefined);
  });
});
