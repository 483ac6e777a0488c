import fc from 'fast-check';
import { uriOf } from './fixture';

/** The documents of a program, by their path: three plans that depend on each other, and two vendors' files. */
export type Program = Readonly<Record<string, string>>;

const day = (days: number): string => new Date(Date.UTC(2026, 10, 2 + days)).toISOString().slice(0, 10);

const date = fc.nat({ max: 130 }).map(day);
const rarely = <T>(value: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });

const lag = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' + 3 days',
  ' + 1 week',
  ' - 2 days',
  ' - 5 days',
  ' + 5 calendar days',
  ' + 2 calendar days',
);

/** What a work may depend on, as an index of what its document may name. */
const wait = fc.tuple(fc.nat({ max: 30 }), lag, fc.constantFrom('', '', '', '', '', 'start of '));

const work = fc.record({
  due: fc.option(date, { nil: undefined, freq: 2 }),
  start: rarely(date, 1),
  takes: rarely(fc.integer({ min: 1, max: 9 }), 2),
  review: fc.constantFrom(undefined, undefined, 2, 4),
  status: fc.constantFrom('', '', '', '', '', 'in progress', 'in review', 'done', 'cancelled'),
  waits: fc.array(wait, { maxLength: 3 }),
  vendor: fc.constantFrom('', 'Alpha', 'Beta Films', 'Gamma'),
  slip: fc.constantFrom(...Array.from({ length: 30 }, () => undefined), 'soon', 'Legal'),
});

type DrawnWork = typeof work extends fc.Arbitrary<infer Value> ? Value : never;

const plan = fc.record({
  launch: fc.option(fc.integer({ min: 60, max: 150 }).map(day), { nil: undefined, freq: 4 }),
  holidays: fc.uniqueArray(date, { maxLength: 3 }),
  works: fc.array(work, { minLength: 1, maxLength: 6 }),
  milestones: fc.array(fc.record({ due: rarely(date), waits: fc.array(wait, { maxLength: 2 }) }), { maxLength: 2 }),
  vendorReview: fc.constantFrom('', '', '3 days'),
});

type DrawnPlan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

const columns = ['ID', 'Deliverable', 'Vendor', 'Start', 'Due', 'Takes', 'Review', 'Status', 'Depends on', 'Outcomes'];
const table = (rows: readonly string[]): string =>
  [`| ${columns.join(' | ')} |`, `|${' - |'.repeat(columns.length)}`, ...rows, ''].join('\n');

/** A program with leads and lags, reviews, holidays, finished work, dates that clash, and a few slips. */
export const randomProgram: fc.Arbitrary<Program> = fc
  .record({
    plans: fc.tuple(plan, plan, plan),
    files: fc.tuple(fc.array(work, { maxLength: 3 }), fc.array(work, { maxLength: 3 })),
    isForward: fc.constantFrom(true, true, true, false),
  })
  .map(({ plans, files, isForward }) => {
    const documents: Record<string, string> = {};
    const links: string[] = [];
    for (const [at, drawn] of plans.entries()) {
      const letter = 'ABC'[at]!;
      // Every plan has the first file, and the second belongs to one plan.
      const own = [
        ...files[0].map((_, index) => `F${index + 1}`),
        ...(at === 1 ? files[1].map((_, index) => `G${index + 1}`) : []),
      ];
      documents[`${letter.toLowerCase()}.md`] = planText(letter, drawn, [...own, ...links], isForward);
      links.push(...drawn.works.map((_, index) => `[${letter}${index + 1}](${letter.toLowerCase()}.md)`));
    }
    documents['vendors/delta.md'] = fileText('Delta', 'F', files[0]);
    documents['vendors/epsilon.md'] = fileText('Epsilon', 'G', files[1]);
    return documents;
  });

/** The address of a document of a program. */
export const addressOf = (path: string): string => uriOf(path);

function planText(letter: string, drawn: DrawnPlan, others: readonly string[], isForward: boolean): string {
  const { launch, holidays, works, milestones, vendorReview } = drawn;
  const ids = works.map((_, index) => `${letter}${index + 1}`);
  const named = (index: number): string[] => [
    ...(isForward ? ids.slice(0, index) : ids.filter((_, at) => at !== index)),
    ...others,
    'Gamma',
  ];
  return [
    '---',
    'type: launch-plan',
    `title: Plan ${letter}`,
    'owner: Ann Lee',
    ...(launch === undefined ? [] : [`launch: ${launch}`]),
    ...(holidays.length === 0 ? [] : [`holidays: [${holidays.join(', ')}]`]),
    '---',
    '',
    '## Outcomes',
    '',
    `- **O1** 40 demos by ${day(100)} (owner: Ann Lee)`,
    '',
    '## Vendors',
    '',
    '### Alpha',
    '',
    ...(vendorReview === '' ? [] : [`- **Review:** ${vendorReview}`]),
    '- **Outcomes:** O1',
    '',
    '### Beta Films',
    '',
    '- **Sourcing:** in-house',
    '',
    '### Gamma',
    '',
    ...(works.length > 3 ? [`- **Depends on:** ${letter}1`, ''] : []),
    '### [Delta](vendors/delta.md)',
    '',
    ...(letter === 'B' ? ['### [Epsilon](vendors/epsilon.md)', ''] : []),
    '## Deliverables',
    '',
    table(works.map((one, index) => rowOf(`${letter}${index + 1}`, one, named(index), one.vendor))),
    '## Milestones',
    '',
    ...milestones.map(({ due, waits }, index) => {
      const after = predecessorsOf(waits, ids);
      return `- M${index + 1} Gate ${letter}${index + 1}${due === undefined ? '' : ` — ${due}`}${after === '' ? '' : ` — after ${after}`}`;
    }),
    '',
  ].join('\n');
}

function fileText(name: string, letter: string, works: readonly DrawnWork[]): string {
  const ids = works.map((_, index) => `${letter}${index + 1}`);
  const rows = works.map((one, index) => rowOf(ids[index]!, one, ids.slice(0, index), ''));
  return ['---', 'type: vendor', `title: ${name}`, '---', '', '## Deliverables', '', table(rows)].join('\n');
}

function rowOf(id: string, drawn: DrawnWork, named: readonly string[], vendor: string): string {
  const { due, start, takes, review, status, waits, slip } = drawn;
  const hasStart = start !== undefined && due === undefined;
  const after = [predecessorsOf(waits, named), slip === 'Legal' ? 'Legal' : ''].filter((one) => one !== '').join(', ');
  const cells = [
    id,
    `Work ${id}`,
    vendor,
    hasStart ? start : '',
    slip === 'soon' ? 'soon' : (due ?? ''),
    takes === undefined ? '' : `${takes} days`,
    review === undefined ? '' : `${review} days`,
    status,
    after,
    '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function predecessorsOf(waits: readonly (readonly [number, string, string])[], named: readonly string[]): string {
  if (named.length === 0) return '';
  const all = new Map(
    waits.map(([index, behind, before]) => {
      const name = named[index % named.length]!;
      return [name, name === 'Gamma' ? name : `${before}${name}${behind}`];
    }),
  );
  return [...all.values()].join(', ');
}
