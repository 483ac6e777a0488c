import fc from 'fast-check';

/** A value of a front matter: how it is written behind the colon, and what it means. */
export interface RandomValue {
  readonly written: string;
  readonly meant: string;
}

const keys = ['title', 'owner', 'goal', 'status', 'notes', 'agency-lead', 'x'] as const;

const words = fc.array(
  fc.constantFrom(
    'Spring',
    'plan',
    'Priya’s',
    "Priya's",
    '"best"',
    "'new'",
    '#1',
    '#',
    '@ann',
    'a:b',
    'a:',
    ': ',
    ',',
    '[x]',
    '{y}',
    '`z`',
    '%',
    '&',
    '*',
    '!',
    '- ',
    '? ',
    '|',
    '>',
    '\\',
    '\\n',
    '\t',
    'Überzüge',
    '広告',
    '🎬',
    '2027-01-16',
    '€9,000',
    '<b>',
    '---',
    '~',
    "'",
    '"',
  ),
  { minLength: 1, maxLength: 5 },
);

/** One line of text with whatever YAML makes something of, without blanks at its ends. */
export const randomText = fc
  .oneof(
    words.map((all) => all.join(' ')),
    words.map((all) => all.join('')),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replace(/[^\P{C}\t]|[\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');

const double = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const single = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const isPlain = (text: string): boolean => /^[\p{L}\d][\p{L}\d ,.’€]*$/u.test(text);

/** Values in every form that YAML has for a text, on one line and over several. */
export const randomValue: fc.Arbitrary<RandomValue> = fc.oneof(
  { weight: 3, arbitrary: randomText.map((text) => ({ written: isPlain(text) ? text : double(text), meant: text })) },
  { weight: 2, arbitrary: randomText.map((text) => ({ written: double(text), meant: text })) },
  { weight: 2, arbitrary: randomText.map((text) => ({ written: single(text), meant: text })) },
  randomText.map((text) => ({ written: `${single(text)} # ours`, meant: text })),
  fc.constantFrom(
    { written: "'one\n  two'", meant: 'one two' },
    { written: '"one\n\n  owner: @two"', meant: 'one\nowner: @two' },
    { written: '"one \\\n  two" # ours', meant: 'one two' },
    { written: 'one\n  two', meant: 'one two' },
    { written: '|\n  owner: @x\n  "open', meant: 'owner: @x\n"open\n' },
    { written: '>-\n  it: is\n\n  so', meant: 'it: is\nso' },
    { written: '[a, "b: c", \'d\']', meant: '' },
    { written: '[\n  a,\n  owner: b\n]', meant: '' },
    { written: '{ a: b }', meant: '' },
    { written: '\n  - one\n  - lead: two', meant: '' },
    { written: '\n- one', meant: '' },
    { written: '\n  lead: one\n  deputy: "two"', meant: '' },
    { written: '&lead one', meant: '' },
    { written: '', meant: '' },
  ),
);

export interface RandomEntry extends RandomValue {
  readonly key: string;
}

/** The entries of a front matter, each key once. */
export const randomEntries: fc.Arbitrary<RandomEntry[]> = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...keys), randomValue).map(([key, value]) => ({ key, ...value })),
  { selector: ({ key }) => key, minLength: 1, maxLength: 5 },
);

/** A document with these entries, with this line break and what may stand before it. */
export function withFrontMatter(entries: readonly { key: string; written: string }[], eol = '\n', start = ''): string {
  const lines = entries.map(({ key, written }) => `${key}:${/^(?:\n|$)/.test(written) ? '' : ' '}${written}`);
  return `${start}${['---', 'type: marketing-plan', ...lines, '---', '', '# Plan', ''].join('\n').replace(/\n/g, eol)}`;
}

/** How one entry is spoiled: what is written instead, or nothing where it cannot be. */
export const damages: Readonly<Record<string, (entry: RandomEntry) => string | undefined>> = {
  'quotes left out': ({ written, meant }) =>
    /^["']/.test(written) && !/^["']|\n|\s#\s/.test(meant) ? meant : undefined,
  'quotes inside not escaped': ({ written, meant }) =>
    // A backslash before an apostrophe is taken for an escape of other languages, and belongs to no text that people write.
    /^(["']).*\1$/.test(written) && meant.includes(written[0]!) && !meant.includes("\\'")
      ? written[0]! + meant + written[0]!
      : undefined,
  'closing quote left out': ({ written }) => (/^(["']).*\1$/.test(written) ? written.slice(0, -1) : undefined),
  'opening quote left out': ({ written }) => (/^(["']).*\1$/.test(written) ? written.slice(1) : undefined),
  'single for double': ({ written }) => (/^".*"$/.test(written) ? `'${written.slice(1, -1)}'` : undefined),
  'an indent by tabs': ({ written }) => (written.includes('\n  ') ? written.replace(/\n {2}/g, '\n\t') : undefined),
};
