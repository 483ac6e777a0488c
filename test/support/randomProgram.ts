import fc from 'fast-check';
import { uriOf } from './fixture';

/** The documents of a program, by their path: three plans that depend on each other, and two vendors' files. */
export type Program = Readonly<Record<string, string>>;

const day = (days: number): string => new Date(Date.UTC(2026, 10, 2 + days)).toISOString().slice(0, 10);

const date = fc.nat({ max: 130 }).map(day);
const rarely = <T>(value: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as people write it: with its year or without, in words or numbers, with its weekday. */
const spelled = fc.tuple(date, fc.nat({ max: 5 })).map(([iso, form]) => {
  const [year, month, of] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  const name = months[month - 1]!;
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(iso).getUTCDay()];
  return [
    `${of} ${name}`,
    `${name.slice(0, 3)} ${of}`,
    `${weekday} ${of} ${name.slice(0, 3)}`,
    `${of}.${month}.${year}`,
    `by ${name} ${of}, ${year}`,
    `${year}-${iso.slice(5, 7)}-${iso.slice(8)} – ${of + 2 > 28 ? 28 : of + 2} ${name} ${year}`,
  ][form]!;
});

/** Dates that depend on the plan, or mean several days, or none. */
const relative = fc.constantFrom(
  'Week 5',
  'Week 19',
  'KW 3',
  'w/c 11 January',
  'T-2 weeks',
  'T-8 weeks',
  'T-10 working days',
  '2 weeks before launch',
  'launch + 3 days',
  'mid-January',
  'end of February',
  'Q1 2027',
  'February 2027',
  'early December',
  'FY27-Q1',
  '31 February 2027',
  '5/7/27',
  'asap',
);

const dueDate = fc.oneof(
  { arbitrary: date, weight: 5 },
  { arbitrary: spelled, weight: 2 },
  { arbitrary: relative, weight: 1 },
);

const often = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: others.length }, fc.constantFrom(...others));

const lag = often(
  '',
  ' + 3 days',
  ' + 1 week',
  ' - 2 days',
  ' - 5 days',
  ' + 5 calendar days',
  ' + 2 calendar days',
  ' SS',
  ' SS + 2 days',
  ' FF',
  ' FF + 1 day',
  ' FF - 3 calendar days',
  ' SF + 4 days',
);

/** What a work may depend on, as an index of what its document may name. */
const wait = fc.tuple(fc.nat({ max: 30 }), lag, fc.constantFrom('', '', '', '', '', 'start of '));

const status = fc.oneof(
  { arbitrary: fc.constantFrom('', '', 'in progress', 'not started'), weight: 5 },
  {
    arbitrary: fc.constantFrom(
      'in review',
      'done',
      'cancelled',
      'on hold',
      '60%',
      'done 2026-11-20',
      'done 16 November',
    ),
    weight: 3,
  },
  { arbitrary: fc.constantFrom('dnoe', 'not yet approved'), weight: 1 },
);

const work = fc.record({
  due: fc.option(dueDate, { nil: undefined, freq: 2 }),
  start: rarely(fc.oneof({ arbitrary: date, weight: 3 }, spelled), 1),
  takes: rarely(fc.integer({ min: 1, max: 9 }), 2),
  takesWhat: often(' days', ' calendar days', ' working days'),
  review: fc.constantFrom(undefined, undefined, 2, 4),
  status,
  waits: fc.array(wait, { maxLength: 3 }),
  vendor: fc.constantFrom('', '', 'Alpha', 'Alpha', 'Beta Films', 'Beta Films', 'Gamma', 'Alpha & Beta Films'),
  slip: fc.constantFrom(...Array.from({ length: 30 }, () => undefined), 'soon', 'Legal', '50%'),
});

type DrawnWork = typeof work extends fc.Arbitrary<infer Value> ? Value : never;

const plan = fc.record({
  launch: fc.option(fc.integer({ min: 60, max: 150 }).map(day), { nil: undefined, freq: 4 }),
  period: fc.constantFrom(
    undefined,
    undefined,
    '2026-11-02 to 2027-03-31',
    '2 Nov – 31 Mar',
    '2026-10-01 to 2027-09-30',
    'winter',
  ),
  holidays: fc.uniqueArray(
    fc
      .tuple(date, often('', ' (Alpha)', ' (Portugal)', ' (PT)', ' (Beta Films)', ' (Germany)'))
      .map((one) => one.join('')),
    { maxLength: 4 },
  ),
  works: fc.array(work, { minLength: 1, maxLength: 6 }),
  milestones: fc.array(fc.record({ due: rarely(dueDate), waits: fc.array(wait, { maxLength: 2 }) }), { maxLength: 2 }),
  vendorReview: fc.constantFrom('', '', '3 days'),
});

type DrawnPlan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

const columns = ['ID', 'Deliverable', 'Vendor', 'Start', 'Due', 'Takes', 'Review', 'Status', 'Depends on', 'Outcomes'];
const table = (rows: readonly string[]): string =>
  [`| ${columns.join(' | ')} |`, `|${' - |'.repeat(columns.length)}`, ...rows, ''].join('\n');

/**
 * A program with leads and lags between starts and finishes, reviews, days off of all, of vendors and of countries, finished and
 * canceled work, dates in every form that clash or are overdue, and a few slips.
 */
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
  const { launch, period, holidays, works, milestones, vendorReview } = drawn;
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
    ...(period === undefined ? [] : [`period: ${period}`]),
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
    '- **Location:** Berlin, Germany',
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
  const location = name === 'Delta' ? ['location: Lisbon, Portugal'] : [];
  return ['---', 'type: vendor', `title: ${name}`, ...location, '---', '', '## Deliverables', '', table(rows)].join(
    '\n',
  );
}

function rowOf(id: string, drawn: DrawnWork, named: readonly string[], vendor: string): string {
  const { due, start, takes, takesWhat, review, status: state, waits, slip } = drawn;
  const hasStart = start !== undefined && due === undefined;
  const odd = slip === '50%' && named.length > 0 ? `${named[0]} + 50%` : slip === 'Legal' ? slip : '';
  const after = [predecessorsOf(waits, named), odd].filter((one) => one !== '').join(', ');
  const cells = [
    id,
    `Work ${id}`,
    vendor,
    hasStart ? start : '',
    slip === 'soon' ? 'soon' : (due ?? ''),
    takes === undefined ? '' : `${takes}${takesWhat}`,
    review === undefined ? '' : `${review} days`,
    state,
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
      // Twice on which end of the other it depends would be no dependency.
      const lead = /[SF]F|SS/.test(behind) ? '' : before;
      return [name, name === 'Gamma' ? name : `${lead}${name}${behind}`];
    }),
  );
  return [...all.values()].join(', ');
}
