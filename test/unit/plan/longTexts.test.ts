import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { contexts } from '../../../bench/hostile/contexts';
import { patterns } from '../../../bench/hostile/patterns';
import { readWrittenMoney } from '../../../src/plan/values/moneyGrammar';
import { readDates } from '../../../src/plan/values/dates';
import { waitForm } from '../../../src/plan/values/waitForm';
import { runs } from '../../support/effort';
import { openService } from '../../support/openService';
import { stepsOf } from '../../support/steps';

const uri = 'file:///workspace/a.plan.md';

/** What opening and checking a plan takes, with every fix offered. */
function stepsOfPlan(text: string): number {
  return stepsOf(() => {
    const service = openService({ today: '2026-11-24' });
    service.setText(uri, text);
    for (const finding of service.check(uri)) finding.fixes();
  });
}

/** Four times the text takes about four times the steps; what is looked at a bounded number of times may take more. */
function assertLinear(stepsAt: (size: number) => number, what: string): void {
  const [few, many] = [stepsAt(1500), stepsAt(6000)];
  assert.ok(many <= 6 * few + 60_000, `${what}: ${few} steps, then ${many} for four times the text`);
}

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

describe('Reading takes steps in proportion to the text', () => {
  const items: Readonly<Record<string, (size: number) => string>> = {
    'a name with many words for when': (size) => `- [ ] D1 Film ${filled('by a ', size)}`,
    'a name of many words with a date at its end': (size) =>
      `- [ ] D1 Film ${filled('lorem ipsum ', size)}12 March 2027`,
    'a name with many words for when, and a date': (size) =>
      `- [ ] D1 Film ${filled('by due ', size)}x 12 March 2027 y`,
    'a part of many words': (size) => `- [ ] D1 Film — ${filled('lorem ipsum ', size)}`,
    'brackets with many commas': (size) => `- [ ] D1 Film (a: ${filled('b, ', size)}c)`,
  };
  for (const [name, item] of Object.entries(items)) {
    it(`in an item: ${name}`, () => {
      assertLinear((size) => stepsOfPlan(`---\ntype: marketing-plan\n---\n\n## Deliverables\n\n${item(size)}\n`), name);
    });
  }

  it('in a list of dates that turns out to be none', () => {
    assertLinear((size) => stepsOf(() => void readDates(`before launch ~ ${filled('March, ', size)}`)), 'months');
    assertLinear((size) => stepsOf(() => void readDates(`${filled('1 May, ', size)}2 Mayor`)), 'days');
  });

  it('in words around a dependency', () => {
    assertLinear((size) => stepsOf(() => void waitForm(`${filled('after ', size)}D1`)), 'before the name');
    assertLinear((size) => stepsOf(() => void waitForm(`after D1 ${filled('done ', size)}x`)), 'after the name');
    assert.ok(waitForm(`${filled('after ', 6000)}D1`)!.names.length < 20);
  });

  it('in a sum behind many signs', () => {
    for (const piece of ['( ', '; ( ', '- '])
      assertLinear((size) => stepsOf(() => void readWrittenMoney(`€5,000 ${filled(piece, size)} 7`)), piece);
  });

  it('in a list of places, which may be time zones', () => {
    for (const piece of ['Europe/Berlin, ', 'CET, ', 'Lisbon, PT, ', 'MT, '])
      assertLinear(
        (size) => stepsOfPlan(`---\ntype: marketing-plan\ntime-zone: ${filled(piece, size)}x\n---\n`),
        piece,
      );
  });

  it('in a list of names where one name has many commas', () => {
    const plan = (size: number): string =>
      [
        '---\ntype: marketing-plan\n---\n\n## Deliverables\n',
        `- [ ] D1 ${filled('a, ', size)}b`,
        `- [ ] D2 Cut — after ${filled('c, ', size)}d`,
      ].join('\n');
    assertLinear((size) => stepsOfPlan(plan(size)), 'names');
  });

  it('in fixes of redundant dependencies', () => {
    const plan = (count: number): string => {
      const ids = Array.from({ length: count }, (_, index) => `D${index + 1}`);
      const rows = ids.map((id, index) => `| ${id} | Work | ${ids.slice(0, index).join(', ')} |`);
      return `---\ntype: marketing-plan\n---\n\n## Deliverables\n\n| ID | Deliverable | Depends on |\n| - | - | - |\n${rows.join('\n')}\n`;
    };
    // Twice as many items are four times as many dependencies.
    assertLinear((size) => stepsOfPlan(plan(size / 1500 === 1 ? 20 : 40)), 'dependencies');
  });

  it('in any place, whatever is repeated', () => {
    const words = [
      'by ',
      'due ',
      'after ',
      'owner: ',
      'Acme, ',
      'March ',
      '12 ',
      '2027 ',
      'T-8, ',
      ' und ',
      'semaine ',
      'fee: €5 ',
    ];
    const pieces = [...Object.values(patterns), ...words].filter((piece) => !/[*_\n\r]/.test(piece));
    const piece = fc.constantFrom(...pieces);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(contexts)),
        fc.tuple(piece, fc.array(piece, { minLength: 1, maxLength: 3 }), piece),
        (context, [before, repeated, after]) => {
          const text = (size: number): string =>
            contexts[context]!(`${before} ${filled(repeated.join(''), size)} ${after}`);
          assertLinear((size) => stepsOfPlan(text(size)), JSON.stringify([context, before, repeated, after]));
        },
      ),
      runs(200),
    );
  });
});
