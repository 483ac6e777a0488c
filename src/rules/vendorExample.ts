const fields: Readonly<Record<string, string>> = {
  Sourcing: 'outsourced',
  Scope: 'trade press and analyst briefings',
  Owner: 'Priya Raman',
  Contact: 'Ellen Marsh, ellen@northlight.example',
  Location: 'London, UK',
  Outcomes: 'O1',
  Fee: '€6,000/month × 6',
  Cadence: 'every Tuesday, 30 minutes',
  SLA: 'press query answered in 4 business hours',
  Collateral: '[Message house](message-house.md)',
  Exit: '30 days’ notice; media list is ours',
};

/** A plan with one vendor that has all fields, for the examples of rules that require one of them. */
export function vendorExample(options: {
  /** Labels of the fields to leave out. */
  readonly without?: readonly string[];
  /** The annotation under the vendor's name. */
  readonly mark?: string;
  /** Values to change or add. */
  readonly also?: Readonly<Record<string, string>>;
  readonly name?: string;
  /** The text after the vendor. */
  readonly behind?: string;
}): string {
  const { without = [], mark, also = {}, name = 'Northlight PR', behind = '' } = options;
  const said = Object.entries({ ...fields, ...also }).filter(([label]) => !without.includes(label));
  return [
    '',
    '---',
    'type: marketing-plan',
    '---',
    '## Vendors',
    '',
    `### ${name}`,
    ...(mark === undefined ? [] : [`    ${'^'.repeat(name.length)} ${mark}`]),
    '',
    ...said.map(([label, value]) => `- **${label}:** ${value}`),
    behind,
  ].join('\n');
}
