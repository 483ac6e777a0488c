import { strict as assert } from 'node:assert';
import { fieldDefinition, fieldsOf } from '../../../src/plan/fields';
import { sectionNames } from '../../../src/plan/sections';
import { checkAccepted, checkCompletion, completionsAt } from '../../support/checkCompletion';
import { upTo } from '../../support/effort';
import { today } from '../../support/check';
import { uriOf } from '../../support/fixture';
import { openService } from '../../support/openService';

const labels = (fixture: string, options?: Parameters<typeof completionsAt>[1]): string[] =>
  completionsAt(fixture, options).map(({ label }) => label);

const head = `---
type: marketing-plan
owner: Priya Raman
launch: 2027-04-06
budget: USD 90,000
---
`;

const plan = `${head}## Outcomes

- **O1** 40 demo requests by 2027-02-28 (owner: Jonas Weber)
- **O2** 200 trials by 2027-03-31

## Team

| Name | Role | Contact |
| --- | --- | --- |
| Priya Raman | CMO | @priya |
| Jonas Weber | Marketing operations | @jweber |

## Vendors

### Northlight PR

- **Sourcing:** outsourced
- **Owner:** Priya Raman
- **Cadence:** weekly, Thursday 09:30

Deliverables:

- [ ] D1 Message house — 2026-12-11
- [ ] D2 Press kit — 2027-01-08 — after D1

### Lumen Video

- **Scope:** films
`;

describe('Completion in the front matter', () => {
  it('offers the keys that are not there, in canonical order', () => {
    checkCompletion('---\ntype: marketing-plan\nowner: Ada\n<|>\n---\n', [
      'title',
      'coordinator',
      'goal',
      'status',
      'period',
      'start',
      'end',
      'launch',
      'budget',
      'lang',
      'currency',
      'time-zone',
      'holidays',
      'team',
    ]);
    checkAccepted('---\ntype: marketing-plan\nsta<|>\n---\n', 'status', 'status: ');
    checkAccepted('---\ntype: marketing-plan\nsta<|>te: draft\n---\n', 'status', 'status: draft');
  });

  it('offers them before there is a fence below', () => {
    const begun = (text: string): string[] => labels(`//- a.plan.md\n${text}`);
    for (const text of ['---\n<|>', '---\nty<|>\n', '\ufeff---\n<|>']) assert.equal(begun(text)[0], 'type', text);
    assert.deepEqual(begun('---\ntype: marketing-plan\n<|>').slice(0, 2), ['title', 'owner']);
    assert.deepEqual(begun('---\ntype: marketing-plan\nstatus: <|>').slice(0, 2), ['draft', 'in review']);
    for (const text of ['<|>---\n', '--<|>-\n', '---\n\n<|>', '---\n<|>\nWords\n', 'Words\n---\n<|>'])
      assert.deepEqual(begun(text), [], text);
  });

  it('offers the keys of a vendor’s file as such files write them', () => {
    const found = labels('---\ntype: vendor\ntitle: Lumen\n<|>\n---\n');
    assert.ok(found.includes('time-zone') && found.includes('last-check-in') && !found.includes('title'));
  });

  it('offers values', () => {
    assert.deepEqual(labels('//- a.plan.md\n---\ntype: <|>\n---\n').slice(0, 2), ['marketing-plan', 'campaign']);
    assert.deepEqual(labels('---\ntype: marketing-plan\nstatus: <|>\n---\n'), [
      'draft',
      'in review',
      'approved',
      'active',
      'paused',
      'done',
      'canceled',
    ]);
    assert.ok(labels('---\ntype: marketing-plan\ntime-zone: Ber<|>\n---\n').includes('Europe/Berlin'));
    assert.deepEqual(labels('---\ntype: marketing-plan\ncurrency: <|>\n---\n').slice(0, 3), ['EUR', 'USD', 'GBP']);
  });

  it('quotes what YAML would read otherwise', () => {
    const fixture = '---\ntype: marketing-plan\nowner: <|>\n---\n## Vendors\n\n### Ada\n\n- **Owner:** @priya\n';
    checkAccepted(fixture, '@priya', 'owner: "@priya"');
    checkAccepted(fixture.replace('owner: <|>', 'owner: "<|>"'), '@priya', 'owner: "@priya"');
  });

  it('says nothing on the fences', () => {
    checkCompletion('<|>---\ntype: marketing-plan\n---\n', []);
  });
});

describe('Completion of labels', () => {
  it('offers those an entity lacks wherever the plan speaks of it, in canonical order', () => {
    const fixture = `${head}## Vendors

| Vendor | Owner |
| --- | --- |
| Lumen | Ada Byron |

### Lumen

- **Scope:** films
- <|>
`;
    assert.deepEqual(labels(fixture).slice(0, 4), ['Sourcing', 'Out of scope', 'Contact', 'Location']);
    assert.ok(!labels(fixture).includes('Owner') && !labels(fixture).includes('Scope'));
    checkAccepted(fixture, 'Contact', '- **Contact:** ');
  });

  it('knows whose list it is below words and other lists', () => {
    const fixture = `${head}## Vendors\n\n### Lumen\n\nThey know us: well.\nAnd we know them.\n\n- **Scope:** films\n- <|>\n`;
    assert.equal(labels(fixture)[0], 'Sourcing');
    assert.equal(
      labels(fixture.replace('films\n', 'films\n\nDeliverables:\n\n- [ ] D1 Film\n\nNow the rest.\n\n'))[0],
      'Sourcing',
    );
  });

  it('knows another word for a label, and replaces a label that is there', () => {
    const fixture = `${plan}- <|>`;
    assert.ok(completionsAt(fixture).find(({ label, aliases }) => label === 'Owner' && aliases?.includes('dri')));
    checkAccepted(`${plan}- **Sou<|>rce:** x\n`, 'Sourcing', '- **Sourcing:** x');
    checkAccepted(`${plan}- **Sou<|>**\n`, 'Sourcing', '- **Sourcing:** ');
    checkAccepted(`${plan}- Ow<|>\n`, 'Owner', '- **Owner:** ');
    checkAccepted(`${plan}- **Own<|>er:** Priya\n`, 'Owner', '- **Owner:** Priya');
  });

  it('offers those of an item that stands for a vendor, below it', () => {
    const fixture = `${head}## Vendors\n\n- **Lumen**\n  - Owner: Ada\n  - <|>\n`;
    assert.deepEqual(labels(fixture).slice(0, 2), ['Sourcing', 'Scope']);
    for (const first of ['  - <|>', '  - O<|>', '  - **<|>'])
      assert.deepEqual(labels(`${head}## Vendors\n\n- **Lumen** — films\n${first}\n`).slice(0, 2), [
        'Sourcing',
        'Scope',
      ]);
    checkCompletion(`${head}## Risks\n\n- Rain\n  - <|>\n`, []);
  });

  it('offers everything the catalogue has', () => {
    const found = labels(`${head}## Vendors\n\n### Lumen\n\n- <|>\n`);
    const known = fieldsOf('vendor').map(({ label }) => label);
    assert.deepEqual(
      found,
      known.filter((label) => label !== 'Vendor' && label !== 'ID'),
    );
  });
});

describe('Completion of values', () => {
  const value = (label: string, typed = ''): string => `${plan}- **${label}:** ${typed}<|>\n`;

  it('offers choices with what they mean', () => {
    const found = completionsAt(value('Sourcing'));
    assert.deepEqual(
      found.map(({ label }) => label),
      ['outsourced', 'co-sourced', 'in-house'],
    );
    assert.match(found[0]!.documentation!(), /outside firm/);
  });

  it('offers the people in house, by handle behind an @', () => {
    checkCompletion(value('Owner'), ['Priya Raman - CMO', 'Jonas Weber - Marketing operations']);
    checkCompletion(value('Owner', '@'), ['@priya - CMO', '@jweber - Marketing operations']);
    assert.match(completionsAt(value('Owner'))[0]!.documentation!(), /Northlight/);
    checkCompletion(value('Owner', 'Priya Raman and '), ['Jonas Weber - Marketing operations']);
    checkAccepted(value('Owner', 'Priya Raman & '), 'Jonas Weber', '- **Owner:** Priya Raman & Jonas Weber');
  });

  it('takes nobody for known who is being written', () => {
    assert.deepEqual(labels(value('Owner', 'Pri')), ['Priya Raman', 'Jonas Weber']);
    assert.deepEqual(labels('---\ntype: marketing-plan\nowner: Pri<|>\n---\n'), []);
  });

  it('offers outcomes that are not named yet, with their cards', () => {
    checkCompletion(value('Outcomes', 'O1, '), ['O2 - 200 trials by 2027-03-31']);
    checkAccepted(value('Outcomes', 'O1, '), 'O2', '- **Outcomes:** O1, O2');
    checkAccepted(value('Outcomes', 'O1 and '), 'O2', '- **Outcomes:** O1 and O2');
  });

  it('offers what something can depend on, but nothing that would depend on itself', () => {
    const fixture = plan.replace('2026-12-11\n', '2026-12-11 — after <|>\n');
    assert.deepEqual(labels(fixture), ['Northlight PR', 'Lumen Video']);
    assert.deepEqual(labels(`${plan}\nDeliverables:\n\n- [ ] D3 Film — after D1, <|>\n`), [
      'D2',
      'Northlight PR',
      'Lumen Video',
    ]);
  });

  it('offers cadences that the rules understand, and what other vendors say', () => {
    const found = labels(value('Cadence'), { isExplicit: false });
    assert.equal(found[0], 'weekly, Thursday 09:30');
    assert.ok(found.length > 3);
  });

  it('finds what was mistyped', () => {
    const found = completionsAt(`${plan}\nDeliverables:\n\n- [ ] D3 Film — vendor: Norhtli<|>\n`);
    const slip = found.find(({ label }) => label === 'Northlight PR');
    assert.equal(slip?.filter, 'Norhtli');
  });

  it('compares what was typed with the beginnings of words, as editors do', () => {
    const proposed = (typed: string): string[] =>
      labels(`${plan}\nDeliverables:\n\n- [ ] D3 Film — vendor: ${typed}<|>\n`);
    // No editor shows `Northlight PR` for what is in it from its second letter on, so it has to be found as a slip.
    assert.deepEqual(proposed('orthl'), ['orthl', 'Northlight PR']);
    assert.equal(proposed('nrtl')[0], 'Northlight PR');
    assert.equal(proposed('pr')[0], 'Northlight PR');
  });

  it('offers the time zones that the plan speaks of first', () => {
    const fixture = value('Time zone').replace('launch:', 'time-zone: Europe/Prague\nlaunch:');
    assert.equal(labels(fixture)[0], 'Europe/Prague');
  });

  it('begins an amount with the currency of the plan', () => {
    assert.equal(labels(value('Fee'))[0], 'USD');
    checkAccepted(value('Fee'), 'USD', '- **Fee:** USD ');
    checkAccepted('---\ntype: marketing-plan\nbudget: <|>\n---\n', 'EUR', 'budget: EUR ');
  });
});

describe('Completion of dates', () => {
  const due = (typed: string, front = head): string =>
    `${front}## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 | Film | ${typed}<|> |\n`;

  it('offers days in the plan’s way of writing', () => {
    checkAccepted(due(''), 'next Friday', '| D1 | Film | 2026-11-27 |');
    const german = due('').replace('| D1', '| D0 | Cut | 7 Dec 2026 |\n| D1');
    checkAccepted(german.replace('launch: 2027-04-06\n', ''), 'next Friday', '| D1 | Film | 27 Nov 2026 |');
  });

  it('counts from launch where the plan has one, first where the plan does so', () => {
    assert.ok(labels(due('')).includes('T-4 weeks'));
    assert.equal(labels(due('').replace('| D1', '| D0 | Cut | T-3 weeks |\n| D1'))[0], 'T-12 weeks');
    assert.ok(!labels(due('', '---\ntype: marketing-plan\n---\n')).includes('T-4 weeks'));
  });

  it('goes on from the number of weeks or days that was typed, in cells and behind a dash', () => {
    checkAccepted(due('T-5'), 'T-5 weeks', '| D1 | Film | T-5 weeks |');
    checkAccepted(due('t+1'), 'T+1 day', '| D1 | Film | T+1 day |');
    const item = (typed: string): string => `${plan}\nDeliverables:\n\n- [ ] D3 Film — ${typed}<|>\n`;
    checkAccepted(item('T-5'), 'T-5 weeks', '- [ ] D3 Film — T-5 weeks');
    checkAccepted(item('in 3 w'), 'in 3 w', '- [ ] D3 Film — 2026-12-15');
    assert.ok(labels(item('2027-01-1')).includes('next Friday'));
  });

  it('understands a phrase', () => {
    checkAccepted(due('in 3 weeks'), 'in 3 weeks', '| D1 | Film | 2026-12-15 |');
    checkAccepted(due('wednesday'), 'wednesday', '| D1 | Film | 2026-11-25 |');
    checkAccepted(due('31 m'), '31 m', '| D1 | Film | 2029-06-24 |');
  });

  it('looks back where something has happened', () => {
    const fixture = `${plan}- **Last check-in:** <|>\n`;
    assert.deepEqual(labels(fixture).slice(0, 3), ['today', 'yesterday', 'last Monday']);
    checkAccepted(fixture, 'last Monday', '- **Last check-in:** 2026-11-23');
  });

  it('offers whole periods', () => {
    checkAccepted('---\ntype: marketing-plan\nperiod: <|>\n---\n', 'next quarter', 'period: 2027-01-01 to 2027-03-31');
  });

  it('offers the end of a period that has a beginning', () => {
    const fixture = '---\ntype: marketing-plan\nperiod: 2027-02-01 to <|>\n---\n';
    checkAccepted(fixture, 'six months in total', 'period: 2027-02-01 to 2027-07-31');
  });

  it('offers a day in the sentence of an outcome, where it is asked for', () => {
    const fixture = plan.replace('200 trials by 2027-03-31', '200 trials by <|>');
    checkAccepted(fixture, 'next Friday', '- **O2** 200 trials by 2026-11-27');
    checkCompletion(fixture, [], { isExplicit: false });
  });
});

describe('Completion in tables', () => {
  it('goes by the column', () => {
    const row = (cells: string): string =>
      `${plan}\n## Deliverables\n\n| ID | Deliverable | Vendor | Depends on | Owner | Status |\n| --- | --- | --- | --- | --- | --- |\n| ${cells} |\n`;
    checkCompletion(row('<|> | | | | |'), ['D3']);
    checkCompletion(row('D3 | <|> | | | |'), []);
    assert.deepEqual(labels(row('D3 | Film | <|> | | |')), ['Northlight PR', 'Lumen Video']);
    assert.deepEqual(labels(row('D3 | Film | Lumen Video | D1, <|> | |')).slice(0, 1), ['D2']);
    assert.deepEqual(labels(row('D3 | Film | Lumen Video | D1 | <|> |')), ['Priya Raman', 'Jonas Weber']);
    assert.deepEqual(labels(row('D3 | Film | Lumen Video | D1 | | in p<|>')).slice(0, 2), [
      'not started',
      'in progress',
    ]);
  });

  it('knows the last cell of a row that is not closed yet', () => {
    const table = `${plan}\n## Deliverables\n\n| ID | Deliverable | Vendor |\n| --- | --- | --- |\n`;
    assert.deepEqual(labels(`${table}| D3 | Film | <|>\n`), ['Northlight PR', 'Lumen Video']);
    checkCompletion(`${table}| D3 | Film | Lumen Video | <|>\n`, []);
  });

  it('escapes a bar, and is silent in the header and the line below it', () => {
    const table = (header: string, line: string): string =>
      `${head}## Vendors\n\n| ${header} | Owner |\n| ${line} | --- |\n| Ada | |\n`;
    checkCompletion(table('Vendor<|>', '---'), []);
    checkCompletion(table('Vendor', '---<|>'), []);
  });

  it('knows a table of labels and values in a vendor', () => {
    const fixture = `${head}## Vendors\n\n### Ada\n\n| Field | Value |\n| --- | --- |\n| Owner | Bo |\n| Sourcing | <|> |\n`;
    assert.deepEqual(labels(fixture), ['outsourced', 'co-sourced', 'in-house']);
  });

  it('knows amounts, though the section above ends with the line of the heading', () => {
    checkCompletion(`${plan}## Budget\n\n| Line | Amount |\n| --- | --- |\n| Film | <|> |\n`, ['USD']);
  });
});

describe('Completion of items', () => {
  it('offers the next id', () => {
    checkAccepted(`${plan}\nDeliverables:\n\n- [ ] <|>\n`, 'D3', '- [ ] D3 ');
    checkAccepted(plan.replace('\n\n## Team', '\n- <|>\n\n## Team'), 'O3', '- **O3** ');
    checkAccepted(plan.replace('\n\n## Team', '\n- **<|>**\n\n## Team'), 'O3', '- **O3** ');
    checkAccepted(plan.replace('\n\n## Team', '\n- **O<|>** sales\n\n## Team'), 'O3', '- **O3** sales');
  });

  it('offers what an item can say next, without what it says already', () => {
    const fixture = `${plan}\nDeliverables:\n\n- [ ] D3 Film — after D1 — <|>\n`;
    const found = labels(fixture);
    assert.ok(found.includes('next Friday') && found.includes('takes') && !found.includes('after'));
    const dated = labels(fixture.replace('Film — after D1', 'Film — 2027-02-05'));
    assert.ok(dated.includes('after') && !dated.includes('next Friday'));
    checkAccepted(fixture, 'takes', '- [ ] D3 Film — after D1 — takes ');
    checkAccepted(`${plan}\nDeliverables:\n\n- [ ] D3 Film — takes <|>\n`, '5 days', '- [ ] D3 Film — takes 5 days');
  });

  it('knows references', () => {
    const fixture = (item: string): string => `${plan}- **References:**\n  - Pearl Practice ${item}\n`;
    assert.deepEqual(labels(fixture('— <|>')), ['called', 'partner yes, learn yes, change yes']);
    assert.deepEqual(labels(fixture('— called <|>')).slice(0, 2), ['today', 'yesterday']);
    assert.deepEqual(labels(fixture('— called 2026-08-19 by <|>')), ['Priya Raman', 'Jonas Weber']);
    assert.deepEqual(labels(fixture('— called 2026-08-19 — partner yes, learn <|>')), ['yes', 'no', 'partly']);
  });
});

describe('Completion of collateral', () => {
  const files = ['brand/brand-book_2026.pdf', 'plan.md', 'notes (old).md'];

  it('links to files, nearest first', () => {
    const fixture = `${plan}- **Collateral:** <|>\n`;
    checkCompletion(fixture, ['Notes (old) - notes%20%28old%29.md', 'Brand book 2026 - brand/brand-book_2026.pdf'], {
      files,
    });
    checkAccepted(fixture, 'Brand book 2026', '- **Collateral:** [Brand book 2026](brand/brand-book_2026.pdf)', {
      files,
    });
    checkAccepted(
      `${plan}- **Collateral:**\n  - <|>\n`,
      'Brand book 2026',
      '  - [Brand book 2026](brand/brand-book_2026.pdf)',
      { files },
    );
  });

  it('completes the text that was asked about, whatever is typed until the files are found', () => {
    const uri = uriOf('plan.md');
    const service = openService({ today });
    const text = `${plan}- **Collateral:** `;
    service.setText(uri, text);
    const completer = service.editor.completer(uri, text.length)!;
    service.setText(uri, `${text}br`);
    assert.equal(completer.needsFiles, true);
    const found = completer.complete(false, [uriOf('brand-book.pdf')])!;
    assert.deepEqual(
      found.map(({ label, range }) => [label, range.start, range.end]),
      [['Brand book', text.length, text.length]],
    );
  });
});

describe('Completion of headings', () => {
  it('offers the sections that are not there', () => {
    const found = labels(`${plan}\n## <|>\n`);
    assert.deepEqual(found, [
      'References',
      'Deliverables',
      'Milestones',
      'Budget',
      'SLAs',
      'Communication',
      'Collateral',
      'Risks',
    ]);
    assert.equal(labels(`${head}## Ou<|>\n`).length, Object.keys(sectionNames()).length);
  });

  it('offers under a vendor what it lacks that is a list', () => {
    assert.deepEqual(labels(`${plan}\n#### <|>\n`), ['Collateral', 'References', 'Deliverables']);
    assert.deepEqual(labels('---\ntype: vendor\n---\n# Lumen\n\n## References\n\n- A\n\n## <|>\n'), [
      'Collateral',
      'Deliverables',
    ]);
    checkCompletion(`${plan}\n### <|>\n`, []);
  });

  it('offers files of vendors under the vendors', () => {
    const fixture = `//- a.plan.md\n## Vendors\n\n### <|>\n//- vendors/lumen.md\n---\ntype: vendor\ntitle: Lumen Video\n---\n`;
    checkAccepted(fixture, 'Lumen Video', '### [Lumen Video](vendors/lumen.md)');
  });
});

describe('Completion keeps silent', () => {
  it('in prose', () => {
    checkCompletion(`${plan}\nWe ask <|>\n`, []);
    checkCompletion(`${plan}\n- [ ] a remark that goes <|>\n`, []);
    checkCompletion(`${head}Owner: <|>\n`, []);
    checkCompletion(`${head}## Notes\n\n- **Owner:** <|>\n`, []);
  });

  it('in code and comments', () => {
    checkCompletion(`${plan}\n\`\`\`\n- **Owner:** <|>\n\`\`\`\n`, []);
    checkCompletion(`${plan}\n~~~\n\`\`\`\n- **Owner:** <|>\n`, []);
    checkCompletion(`${plan}\n<!--\n- **Owner:** <|>\n-->\n`, []);
    checkCompletion(`${plan}- **Scope:** \`a <|>\`\n`, []);
    assert.ok(labels(`${plan}\n\`\`\`\ncode\n\`\`\`\n\n## Vendors\n\n### X\n\n- **Owner:** <|>\n`).length > 0);
  });

  it('where people write words of their own, unless asked', () => {
    checkCompletion(`${plan}- **Exit:** <|>\n`, [], { isExplicit: false });
    assert.ok(labels(`${plan}- **Exit:** <|>\n`).length > 0);
  });

  it('never throws, wherever the cursor is', () => {
    for (const text of [plan, plan.replace(/\n/g, '\r\n'), '---\n', '', '|', '- ', '# ']) {
      for (const at of upTo(text.length)) completionsAt(`//- a.plan.md\n${text.slice(0, at)}<|>${text.slice(at)}`);
    }
  });
});

describe('The fields of the catalogue', () => {
  it('have the example that completion shows', () => {
    assert.equal(fieldDefinition('vendor', 'cadence').example, 'weekly, Thursday 09:30');
  });
});
