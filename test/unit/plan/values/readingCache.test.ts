import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { planReading } from '../../../../src/views/reading/planReading';
import { doubtfulValues } from '../../../../src/rules/doubtfulValues';
import { runs } from '../../../support/effort';
import type { OpenService } from '../../../support/openService';
import { openService } from '../../../support/openService';
import { today } from '../../../support/check';
import { uriOf } from '../../../support/fixture';

const uri = uriOf('a.md');
const file = uriOf('b.md');

/** What the meaning of values depends on, each as it may be written; the empty text leaves it out. */
const choices = {
  launch: ['', 'launch: 2027-06-01', 'launch: 2027-06-08', 'launch: 1 June'],
  period: ['', 'period: 2027-01-01 to 2027-12-31', 'period: 2027-03-01 to 2028-02-28', 'period: FY27'],
  currency: ['', 'currency: SEK', 'currency: CAD', 'currency: EUR'],
  lang: ['', 'lang: en-US', 'lang: en-GB', 'lang: de'],
  holidays: ['', 'holidays: [2027-05-31]', 'holidays: [2027-05-31, 2027-06-03]', 'holidays: ["2027-05-31 (Acme)"]'],
  team: ['', 'team: [Ada Abel, Priya Lind]', 'team: [Ada Abel, Ada Lind]', 'team: [priya]'],
  member: [
    '',
    '| Ada Abel | Marketing |\n',
    '| Ada Kern | Legal |\n',
    '| Ada Abel | Marketing |\n| Ada Kern | Legal |\n',
  ],
  goal: ['A goal.', 'Another goal, which is longer.', ''],
  outcome: ['Cut costs by 10% by 5/7', 'Grow to 10% — target 10%', 'Raise demos from 5 to 10', 'More demos'],
  ends: ['', '- **Ends:** 2027-09-30\n', '- **Ends:** 13/9/2027\n', '- **Ends:** soon\n'],
  fee: ['€4,000/month', '3.000 kr a month from 1/2 until 3/4', '€5,000/month until launch', 'a lot'],
  row: ['', '| Acme | €2,000/month | 2027-10-31 |\n', '| Acme |  | 2027-11-30 |\n', '| Bolt | $7 | 1/2/2027 |\n'],
  exit: ['30 days’ notice', '3 months before launch', 'notice by 1/3', 'none'],
  due: ['launch - 5 working days', '5/7', '13/4/2027 Ada', 'Q3', '2027-03-05 Story'],
  review: ['Ada, 3 days', 'by 2027-05-01', 'Priya 2 days, then Ada', 'none'],
  after: ['D1', 'Story', 'D1, Copy + 3 days', 'Copy and more', 'D1 + 50%', '[D1](b.md)'],
  name: ['Story', 'Ada', 'Copy', 'Story and copy'],
  link: ['Acme', '[Acme](b.md)'],
  filed: ['Deck', 'Story', 'Copy'],
} as const;

type Key = keyof typeof choices;
type Chosen = Record<Key, number>;
const keys = Object.keys(choices) as Key[];

/** A plan with its vendor's file, in which each of the choices is written. */
function textsOf(chosen: Chosen): readonly (readonly [string, string])[] {
  const of = (key: Key): string => choices[key][chosen[key] % choices[key].length]!;
  const head = (['launch', 'period', 'currency', 'lang', 'holidays', 'team'] as const).map(of).filter(Boolean);
  const plan = `---
type: marketing-plan
${head.join('\n')}
---

# Plan

${of('goal')}

## Outcomes

- O1 ${of('outcome')}

## Team

| Name | Role |
| --- | --- |
${of('member')}
## Vendors

| Vendor | Fee | Ends |
| --- | --- | --- |
${of('row')}
### ${of('link')}

- **Fee:** ${of('fee')}
- **Review:** ${of('review')}
- **Exit:** ${of('exit')}
${of('ends')}- **Owner:** Ada

Deliverables:

- [ ] D1 ${of('name')} — due ${of('due')}
- [ ] D2 Copy — due 2027-05-05 — after ${of('after')}

### Bolt

- **Fee:** ${of('fee')}
- **Due:** ${of('due')}
`;
  const vendor = `---\ntype: vendor\n---\n# Acme\n\nDeliverables:\n\n- [ ] D9 ${of('filed')} — due ${of('due')}\n`;
  return [
    [uri, plan],
    [file, vendor],
  ];
}

function answers(service: OpenService): unknown {
  return [uri, file].map((one) => {
    const snapshot = service.workspace.get(one)!;
    return {
      reads: planReading(snapshot, today),
      doubtful: doubtfulValues({ snapshot, workspace: service.workspace }).map(
        ({ text, field, reading: { state, unread, notes, options } }) => ({
          text: text.text,
          at: [text.range, field.range],
          state,
          unread,
          notes,
          options: options?.map((option) => option.text),
        }),
      ),
      findings: service.check(one),
    };
  });
}

function asText(service: OpenService): string {
  return JSON.stringify(answers(service), (_, value: unknown) => (value instanceof Set ? [...value] : value), 1);
}

describe('A reading that is kept', () => {
  it('is what a fresh workspace reads, whatever else of the plan has changed', () => {
    const index = fc.nat({ max: 59 });
    const start = fc.record(Object.fromEntries(keys.map((key) => [key, index])) as Record<Key, typeof index>);
    const steps = fc.array(fc.tuple(fc.constantFrom(...keys), index), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(start, steps, (from, changes) => {
        const chosen = { ...from };
        const service = openService({ today });
        const set = (one: OpenService): void => {
          for (const [at, text] of textsOf(chosen)) one.setText(at, text);
        };
        set(service);
        asText(service);
        for (const [key, choice] of changes) {
          chosen[key] = choice;
          set(service);
          const fresh = openService({ today });
          set(fresh);
          assert.equal(asText(service), asText(fresh), `after ${key}`);
        }
      }),
      runs(150),
    );
  });

  it('is read again when a word in it becomes a name, and when it is one no more', () => {
    const service = openService({ today });
    const doubtfulWith = (name: string): readonly string[] => {
      service.setText(
        uri,
        `---\ntype: marketing-plan\n---\n\n## Deliverables\n\n| Deliverable | Due |\n| --- | --- |\n| Deck | 2027-03-05 story |\n\n## Milestones\n\n| Milestone | Due |\n| --- | --- |\n| ${name} | 2027-03-05 |\n`,
      );
      return doubtfulValues({ snapshot: service.workspace.get(uri)!, workspace: service.workspace }).map(
        ({ text }) => text.text,
      );
    };
    assert.deepEqual(['Event', 'Story', 'Event', 'Story'].map(doubtfulWith), [
      [],
      ['2027-03-05 story'],
      [],
      ['2027-03-05 story'],
    ]);
  });
});
