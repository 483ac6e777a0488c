import { strict as assert } from 'node:assert';
import { english } from '../../../src/text/message';
import { budget } from '../../../src/views/tables/budget';
import { budgetTables } from '../../../src/views/tables/budgetTable';
import { ViewEntities } from '../../../src/views/viewEntities';
import { coverage } from '../../../src/views/tables/coverage';
import { coverageMatrix, coverageTable } from '../../../src/views/tables/coverageTable';
import { raci } from '../../../src/views/tables/raci';
import { raciMatrix, raciTable } from '../../../src/views/tables/raciTable';
import { scheduleFactsOf } from '../../../src/views/scheduleFacts';
import { describeTable, sourceOf, trimmed } from '../../support/views';

const all = (): boolean => true;

function budgetOf(fixture: string): ReturnType<typeof budget> {
  const source = sourceOf(fixture);
  return budget(source, new ViewEntities());
}

const money = `
---
type: campaign
budget: €100,000
currency: EUR
---
## Outcomes

- **O1** 40 demos
- **O2** 8 articles
- **O3** 3 partners

## Vendors

| Vendor | Sourcing | Outcomes | Fee |
| --- | --- | --- | --- |
| Alpha | outsourced | O1, O2, O3 | €10,000.00 |
| Beta | outsourced | O1 | €4,000/month × 6 |
| Gamma | outsourced | | |
| Delta | outsourced | O2 | $2,500 |
| Epsilon | outsourced | O2 | TBD |
| Desk | in-house | O2 | |

## Deliverables

| ID | Deliverable | Vendor | Amount |
| --- | --- | --- | --- |
| D1 | Film | Gamma | €3,000 |
| D2 | Cut | Gamma | €500 |
`;

describe('The budget', () => {
  it('is by vendor and by outcome, for each currency', () => {
    assert.equal(
      budgetTables(budgetOf(money), all, english)
        .map((table) => describeTable(table).join('\n'))
        .join('\n\n'),
      trimmed(`
By vendor, EUR
Vendor | Amount | Share of the budget | Source
Beta | EUR 24,000 | 24% | its fee
Alpha | EUR 10,000 | 10% | its fee
Gamma | EUR 3,500 | 3.5% | its deliverables
All vendors | EUR 37,500 | 37.5% |
Budget | EUR 100,000 | 100% |
Not assigned to a vendor | EUR 62,500 | 62.5% |

By outcome, EUR: each vendor’s money is split equally among the outcomes it serves
Outcome | Amount | Share
O1 40 demos | EUR 27,333.34 | 72.9%
O2 8 articles | EUR 3,333.33 | 8.9%
O3 3 partners | EUR 3,333.33 | 8.9%
(gap) No outcome | EUR 3,500 | 9.3%

By vendor, USD
Vendor | Amount | Share | Source
Delta | USD 2,500 | 100% | its fee
All vendors | USD 2,500 | 100% |

By outcome, USD: each vendor’s money is split equally among the outcomes it serves
Outcome | Amount | Share
O2 8 articles | USD 2,500 | 100%

Vendors without an amount
Vendor
(gap) Epsilon`),
    );
  });

  it('says what is over the budget', () => {
    const tables = budgetTables(budgetOf(money.replace('€100,000', '€30,000')), all, english);
    assert.ok(describeTable(tables[0]!).includes('(late) Over budget | EUR 7,500 | 25% |'));
  });

  it('says what no sum includes, and shows a budget that is a range as one', () => {
    const vague = money
      .replace('€100,000', '€90–100k')
      .replace('€4,000/month × 6', '€20–24k')
      .replace('€10,000.00', '€10,000 + 19% VAT');
    const tables = budgetTables(budgetOf(vague), all, english).map((table) => describeTable(table).join('\n'));
    assert.ok(tables[0]!.includes('Budget | EUR 90,000–100,000'), tables[0]);
    const left = tables.find((table) => table.startsWith('Not included in any sum'));
    assert.ok(left?.includes('Beta | €20–24k | it is a range or a limit'), tables.join('\n\n'));
    assert.ok(left?.includes('Alpha | €10,000 + 19% VAT | tax is added on top of it'), left);
  });

  it('counts what goes to a vendor as the Outcomes view does: media beside the fee, else what the lines say', () => {
    const lines =
      '\n## Budget\n\n| Item | Vendor | Amount |\n| --- | --- | --- |\n| Media | Beta | €40,000 |\n| Films | Gamma | €3,200 |\n';
    const rows = describeTable(budgetTables(budgetOf(money + lines), all, english)[0]!);
    assert.ok(rows.includes('Beta | EUR 64,000 | 64% | its fee, the budget lines'), rows.join('\n'));
    assert.ok(rows.includes('Gamma | EUR 3,200 | 3.2% | the budget lines'), rows.join('\n'));
  });

  it('counts a fee of a vendor’s own file once, however many plans link there', () => {
    const plan = '## Vendors\n\n### [Halyard](halyard.md)\n';
    const { currencies } = budgetOf(
      `//- a.plan.md\n${plan}\n//- b.plan.md\n${plan}\n//- halyard.md\n---\ntype: vendor\nfee: €58,000\n---\n`,
    );
    assert.deepEqual(
      currencies.map(({ total }) => total),
      [5_800_000],
    );
  });
});

const serving = `
---
type: campaign
---
## Outcomes

- **O1** 40 demos
- **O2** 8 articles
- **O3** 3 partners

## Vendors

| Vendor | Sourcing | Outcomes |
| --- | --- | --- |
| Alpha | outsourced | O1 |
| Beta | outsourced | |
| Desk | in-house | |

## Deliverables

| ID | Deliverable | Vendor | Status | Outcomes |
| --- | --- | --- | --- | --- |
| D1 | Film | Alpha | done | |
| D2 | Cut | Alpha | | |
| D3 | Ads | Beta | | O2 |
`;

describe('The coverage', () => {
  const made = (): ReturnType<typeof coverage> => {
    const source = sourceOf(serving);
    return coverage(source, new ViewEntities());
  };

  it('is a matrix in which nobody and nothing is left out', () => {
    assert.equal(
      describeTable(coverageMatrix(made(), all, english)).join('\n'),
      trimmed(`
Who works toward which outcome
Vendor | O1 40 demos | O2 8 articles | O3 3 partners | Note
Alpha | ● 1 |  |  |
Beta |  | ○ 1 |  |
(ours) Desk |  |  |  | (gap) serves no outcome
Served by | 1 | 1 | (gap) nobody |`),
    );
  });

  it('is a list of the same', () => {
    assert.equal(
      describeTable(coverageTable(made(), all, english)).join('\n'),
      trimmed(`
Who works toward which outcome
Outcome | Vendor | Deliverables | Open
O3 3 partners | (gap) nobody |  |
O1 40 demos | Alpha | D1 Film, D2 Cut | 1
O2 8 articles | Beta | D3 Ads | 1
(gap) no outcome | Desk |  |`),
    );
  });
});

const work = `
---
type: campaign
coordinator: Ruth Abara
---
## Team

| Name | Contact |
| --- | --- |
| Priya Raman | @priya |
| Jonas Weber | |

## Vendors

| Vendor | Sourcing | Owner | Contact | Review |
| --- | --- | --- | --- | --- |
| Alpha | outsourced | @priya | Iris Vane | Jonas, 2 days |
| Beta | outsourced | Jonas Weber, Priya | | |
| Gamma | outsourced | | | |

## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Owner |
| --- | --- | --- | --- | --- | --- |
| D1 | Film | Alpha | 2027-01-04 | | |
| D2 | Cut | Beta | 2027-02-01 | D1 | |
| D3 | Ads | Gamma | 2027-03-01 | D2 | |
| D4 | Price list | | 2027-03-01 | | Priya Raman |
| D5 | Kit | | 2027-03-01 | | |
`;

describe('The RACI matrix', () => {
  const made = (): ReturnType<typeof raci> => {
    const source = sourceOf(work);
    return raci(source, new ViewEntities(), scheduleFactsOf(source));
  };

  it('says who does it, answers for it, is asked and is told, with gaps and doubles marked', () => {
    assert.equal(
      describeTable(raciTable(made(), all, english)).join('\n'),
      trimmed(`
R does the work, A is accountable, C is consulted, I is informed
Work | Responsible | Accountable | Consulted | Informed | Note
D1 Film | Alpha | Priya Raman | Jonas Weber | Ruth Abara, Beta |
D2 Cut | Beta | (gap) Jonas Weber, Priya Raman | Alpha | Ruth Abara, Gamma | (gap) 2 are accountable: Jonas Weber, Priya Raman
D3 Ads | Gamma | (gap)  | Beta | Ruth Abara | (gap) nobody is accountable
D4 Price list | Priya Raman | Priya Raman |  | Ruth Abara |
D5 Kit | (gap)  | (gap)  |  | Ruth Abara | (gap) nobody delivers it; nobody is accountable`),
    );
  });

  it('is a matrix of people and vendors', () => {
    assert.equal(
      describeTable(raciMatrix(made(), all, english))
        .slice(1, 4)
        .join('\n'),
      trimmed(`
Work | Priya Raman | Jonas Weber | Ruth Abara | Alpha | Beta | Gamma | Note
D1 Film | A | C | I | R | I |  |
D2 Cut | A | A | I | C | R | I | (gap) 2 are accountable: Jonas Weber, Priya Raman`),
    );
  });

  it('says of each part what it follows from', () => {
    const [film] = made().rows;
    assert.deepEqual(
      film!.parts.map(({ who, letter, because }) => `${letter} ${who}: ${because}`),
      [
        'R Alpha: delivers it; call Iris Vane',
        'A Priya Raman: owns Alpha',
        'C Jonas Weber: approves it',
        'I Ruth Abara: coordinates the plan',
        'I Beta: needs it for D2 Cut',
      ],
    );
  });
});
