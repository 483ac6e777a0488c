import fc from 'fast-check';

/** Names that would end a quote, a tag, a cell of a diagram or a line, were they not escaped. */
export const hostileNames = [
  'Film "final" cut',
  "Film 'final' cut",
  'A & B <b>bold</b>',
  '</script><script>alert(1)</script>',
  '</svg>]]> --> <!--',
  'Cut [v2] {draft} (new)',
  'Ads; DROP TABLE "x"',
  '=1+1',
  '@sum, +3, -4',
  'end',
  'subgraph',
  'Überzüge 広告 🎬',
  'back\\slash \\" %% #quot;',
  'a:b,c|d',
] as const;

const name = fc.constantFrom('Film', 'Press kit', 'Ads', 'Site', 'Script');
const vendor = fc.constantFrom('Alpha', 'Beta Films', 'Gamma', '');

/** A plan with vendors, in house and out, work with and without dates, reviews and waits, and milestones. */
export const randomPlan = fc
  .record({
    launch: fc.boolean(),
    works: fc.array(
      fc.record({
        name,
        vendor,
        due: fc.option(fc.integer({ min: 0, max: 120 })),
        takes: fc.option(fc.integer({ min: 1, max: 15 })),
        review: fc.option(fc.integer({ min: 1, max: 5 })),
        isDone: fc.boolean(),
        waits: fc.array(fc.oneof(fc.nat({ max: 12 }), fc.constantFrom('Alpha', 'Beta Films', 'Legal', 'm1')), {
          maxLength: 3,
        }),
      }),
      { maxLength: 12 },
    ),
    milestones: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 3 }),
  })
  .map(({ launch, works, milestones }) => {
    const rows = works.map((work, index) => {
      const predecessors = work.waits
        .map((predecessor) => (typeof predecessor === 'number' ? `D${predecessor + 1}` : predecessor))
        .join(', ');
      const review = work.review === null ? '' : `Priya Raman, ${work.review} days`;
      return `| D${index + 1} | ${work.name} | ${work.vendor} | ${dayOf(work.due)} | ${work.takes === null ? '' : `${work.takes} days`} | ${predecessors} | ${review} | ${work.isDone ? 'done' : ''} |`;
    });
    return [
      '---',
      'type: launch-plan',
      ...(launch ? ['launch: 2027-03-01'] : []),
      '---',
      '## Vendors',
      '',
      '| Vendor | Sourcing | Owner | Outcomes | Fee |',
      '| - | - | - | - | - |',
      '| Alpha | outsourced | Priya Raman | O1 | €9,000 |',
      '| Beta Films | in-house | Jonas Weber | O1, O2 | |',
      '| Gamma | co-sourced | | | USD 100 |',
      '',
      '## Outcomes',
      '',
      '- **O1** 40 demos by 2027-03-31',
      '- **O2** 8 articles by 2027-03-31',
      '',
      '## Deliverables',
      '',
      '| ID | Deliverable | Vendor | Due | Takes | Depends on | Review | Status |',
      '| - | - | - | - | - | - | - | - |',
      ...rows,
      '',
      '## Milestones',
      '',
      ...milestones.map((day, index) => `- ${dayOf(day)}: m${index}`),
      '',
    ].join('\n');
  });

function dayOf(days: number | null): string {
  return days === null ? '' : new Date(Date.UTC(2026, 10, 16 + days)).toISOString().slice(0, 10);
}
