import fc from 'fast-check';

/** Documents with secrets in them: words that nobody but the author may read, each of which is found nowhere else. */
export interface SealedWorkspace {
  /** By path; the plan is `plan.md`. */
  readonly documents: Readonly<Record<string, string>>;
  readonly vendor: string;
  /** Words that mustn't be in the vendor's brief, in lower case. */
  readonly canaries: readonly string[];
  /** Words that the vendor's brief needs. */
  readonly needed: readonly string[];
  readonly template?: string;
}

/** Ways to write a word that keep it readable for whoever opens the brief. */
const disguises: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `**${word}**`,
  (word) => `${word.slice(0, 2)}**${word.slice(2, 4)}**${word.slice(4)}`,
  (word) => `“${word}”`,
  (word) => `\`${word}\``,
  (word) => `[${word}](#${word.toLowerCase()})`,
  (word) => `[our plan](clients/${word}/plan.md "${word}")`,
  (word) => `![${word}](https://files.example/${word}.png)`,
  (word) => `<!-- ${word} --> ${word}`,
  (word) => `<span title="${word}">${word}</span>`,
  (word) => `&#${word.codePointAt(0)};${word.slice(1)}`,
  (word) => `${word.slice(0, 3)}\u200b${word.slice(3)}`,
  (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`,
  (word) => `https://${word}.example/a?b=${word}`,
  (word) => `[offer](shared/${word}_offer.pdf)`,
  (word) => `[offer](shared/our${capitalized(word)}Offer.pdf)`,
  (word) => `[offer](https://files.example/x#${word}_contract)`,
  (word) => `[write](mailto:us@files.example?subject=${word}_offer)`,
  (word) => `https://files.example/a_${word}_b.pdf`,
  (word) => `https://${word.replace(/\s+/g, '')}films.example`,
  (word) => `[offer](shared/%25${word.charCodeAt(0).toString(16)}${word.slice(1)}.pdf)`,
  (word) => `${word}s`,
  (word) => `${word}’s`,
];

/** What may be said about somebody next to a name; the secret is the name, or else the number. */
const remarks: readonly ((word: string) => string)[] = [
  (word) => `together with ${word}`,
  (word) => `trade press (as agreed with ${word})`,
  (word) => `after ${word}; then alone. Weekly`,
  (word) => `${word} does the rest`,
  (word) => `first draft in 5 business days, ${word} in 3`,
];

const fieldsOfOwn = [
  'Scope',
  'Out of scope',
  'Cadence',
  'SLA',
  'Escalation',
  'Exit',
  'Handover',
  'Payment',
  'Acceptance',
  'Paid planning',
  'Collateral',
  'NDA',
  'Contact',
  'Status',
  'Background',
  'Ends',
  'Fee',
  'Review',
  'Embargo',
  'Audience',
];

const isItsOwn: ReadonlySet<string> = new Set(['Fee', 'Payment', 'Contact']);

const drawn = fc.record({
  isGerman: fc.boolean(),
  form: fc.constantFrom('headings', 'table', 'files'),
  others: fc.integer({ min: 1, max: 4 }),
  names: fc.constantFrom('', ' Partners', ' & Co', '-Media GmbH', ' (branding)'),
  mentions: fc.array(
    fc.record({
      field: fc.nat({ max: 100 }),
      who: fc.nat({ max: 20 }),
      disguise: fc.nat({ max: 100 }),
      remark: fc.nat({ max: 100 }),
    }),
    { maxLength: 6 },
  ),
  elsewhere: fc.array(
    fc.record({ place: fc.nat({ max: 7 }), who: fc.nat({ max: 20 }), disguise: fc.nat({ max: 100 }) }),
    {
      maxLength: 4,
    },
  ),
  nda: fc.constantFrom('', '', 'signed 2026-09-01', 'not signed yet', 'pending', 'being drafted', 'TBD'),
  template: fc.constantFrom('none', 'none', 'none', 'plain', 'comment', 'attribute', 'broken'),
  seed: fc.nat({ max: 899 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** A workspace of two plans and vendors' files, full of what a vendor must not learn. */
export const sealedWorkspace: fc.Arbitrary<SealedWorkspace> = drawn.map((one) => new Writer(one).workspace());

class Writer {
  readonly #canaries: string[] = [];
  readonly #documents: Record<string, string> = {};
  readonly #otherClient: Other;
  #count = 0;

  constructor(private readonly given: Drawn) {
    const other = this.#other();
    this.#otherClient = { ...other, name: `${other.name} Autumn` };
  }

  workspace(): SealedWorkspace {
    const others = Array.from({ length: this.given.others }, () => this.#other());
    // Canceled, other clients' and other people's: everything that may be mentioned by mistake.
    const names = [...others, this.#otherClient].flatMap(({ name, person, email, amount }) => [
      name,
      person,
      email,
      amount,
    ]);
    const { isGerman, elsewhere } = this.given;
    const at = (place: number): string =>
      elsewhere
        .filter((one) => one.place === place)
        .map(({ who, disguise }) => {
          // An amount in the name of an outcome is what the vendor works toward.
          const among = place === 1 ? names.filter((_, index) => index % 4 !== 3) : names;
          return this.#disguised(among[who % among.length]!, disguise);
        })
        .join(' and ');
    this.#documents['clients/other.md'] = this.#otherPlan();
    this.#documents['plan.md'] = [
      '---',
      'type: marketing-plan',
      `title: Spring launch`,
      ...(isGerman ? ['lang: de'] : []),
      `owner: Priya Raman`,
      `budget: EUR ${this.#amount()}`,
      `notes: ${this.#canary()}`,
      'launch: 2027-04-06',
      'period: 2026-10-01 to 2027-06-30',
      '---',
      '',
      '# Spring launch',
      '',
      `We make bicycles. ${at(0)}`,
      '',
      `<!-- ${this.#canary()} -->`,
      '',
      '## Outcomes',
      '',
      `- O1 Okoutcome trial rides: 40 by 2027-03-31, from 12 ${at(1) === '' ? '' : `(source: ${at(1)})`}`,
      `- O2 ${this.#canary()} reach 12 to 90 by 2027-03-31`,
      '',
      '## Team',
      '',
      '| Name | Role | Contact |',
      '| --- | --- | --- |',
      '| Priya Raman | CMO | priya@millbrook.example |',
      '',
      '## Vendors',
      '',
      ...this.#vendors(others, names),
      '',
      '## Deliverables',
      '',
      '| ID | Deliverable | Vendor | Due | Depends on | Status | Format | Note | Amount |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      `| D1 | Okfirst kit | Okvendor Press | 2026-12-11 | D2 | | PDF | ${this.#canary()} | |`,
      `| D2 | Okbefore film | ${others[0]!.name} | 2026-11-20 | | in progress | ${this.#canary()} | ${this.#canary()} | EUR ${this.#amount()} |`,
      `| D3 | Okafter ads | ${others.at(-1)!.name} | 2027-01-20 | D1 | | | ${this.#canary()} | EUR ${this.#amount()} |`,
      ...others.map(
        ({ name }, index) =>
          `| D${index + 10} | ${this.#canary()} asset | ${name} | 2027-02-0${index + 1} | | ${this.#canary()} | | | |`,
      ),
      `| D4 | Okelse list | [Elsewhere](clients/other.md) | 2027-02-20 | | | | ${this.#canary()} | |`,
      `| D5 | Oksecond round | Okvendor Press | 2027-03-01 | [X1](clients/other.md) | | | | |`,
      '',
      '## Budget',
      '',
      '| Line | Vendor | Amount |',
      '| --- | --- | --- |',
      ...others.map(({ name }) => `| ${this.#canary()} | ${name} | EUR ${this.#amount()} |`),
      `| ${this.#canary()} | | EUR ${this.#amount()} |`,
      '',
      '## References',
      '',
      '| Vendor | Client | Their space | Called | By | Partner | Note |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      `| Okvendor Press | ${this.#canary()} | bikes | 2026-09-14 | Priya | no | ${this.#canary()} |`,
      ...others.map(({ name }) => `| ${name} | ${this.#canary()} | bikes | TBD | | | ${this.#canary()} |`),
      '',
      '## SLAs',
      '',
      `- All agencies: answer in 1 business day ${at(2)}`,
      `- ${others[0]!.name}: ${this.#canary()} in 3 hours`,
      '',
      '## Communication',
      '',
      `- All-agency call every second Thursday ${at(3)}`,
      `- Escalation for all agencies: Priya Raman ${at(4)}`,
      `- ${others.at(-1)!.name}: ${this.#canary()} weekly`,
      '',
      '## Risks',
      '',
      `- ${this.#canary()} may leave. ${at(5)}`,
      '',
      '```',
      this.#canary(),
      '```',
    ].join('\n');
    return {
      documents: this.#documents,
      vendor: 'Okvendor Press',
      canaries: this.#canaries,
      needed: ['okvendor press', 'okfirst kit', 'okbefore film', 'okafter ads'],
      template: this.#template(names),
    };
  }

  #vendors(others: readonly Other[], names: readonly string[]): string[] {
    const { form } = this.given;
    const own = this.#ownFields(names);
    if (form === 'table') {
      const header = ['Vendor', 'Sourcing', 'Contact', 'Fee', 'SLA', 'Exit', 'Cadence'];
      const rows = others.map(
        ({ name, person, email, amount }) =>
          `| ${name} | outsourced | ${person}, ${email} | EUR ${amount} | ${this.#canary()} in 2 days | ${this.#canary()} | ${this.#canary()} |`,
      );
      const row = `| Okvendor Press | outsourced | Ellen Marsh | EUR 36,000 | | | |`;
      return [
        `| ${header.join(' | ')} |`,
        `|${' --- |'.repeat(header.length)}`,
        row,
        ...rows,
        '',
        '### Okvendor Press',
        '',
        ...own,
      ];
    }
    const heads = others.flatMap((other, index) => {
      const lines = [
        '- **Sourcing:** outsourced',
        `- **Contact:** ${other.person}, ${other.email}`,
        `- **Fee:** EUR ${other.amount}`,
        `- **SLA:** ${this.#canary()} in 2 days`,
        `- **Escalation:** ${this.#canary()}`,
        `- **Collateral:** ${this.#canary()} deck (confidential), [${this.#canary()}](brand/${this.#canary()}.pdf)`,
        `- **NDA:** ${this.#canary()}`,
        '',
        `${this.#canary()} is what we think of them.`,
        '',
      ];
      if (form !== 'files') return [`### ${other.name}`, '', ...lines];
      const path = `vendors/v${index}.md`;
      this.#documents[path] = ['---', 'type: vendor', '---', '', `# ${other.name}`, '', ...lines].join('\n');
      return [`### [${other.name}](${path})`, ''];
    });
    return ['### Okvendor Press', '', '- **Sourcing:** outsourced', '- **Outcomes:** O1', ...own, '', ...heads];
  }

  #ownFields(names: readonly string[]): string[] {
    const { mentions, nda } = this.given;
    const isSigned = nda.startsWith('signed');
    const secret = isSigned ? 'okdeck' : this.#canary();
    const fields = new Map<string, string>([
      ['Scope', 'trade press and events'],
      ['Collateral', `[Brand book](brand/book.md), ${secret} deck (confidential)`],
      ['Owner', 'Priya Raman'],
    ]);
    if (nda !== '') fields.set('NDA', nda);
    for (const { field, who, disguise, remark } of mentions) {
      const key = fieldsOfOwn[field % fieldsOfOwn.length]!;
      // An amount in the vendor's own fee is its fee, and a person in its own contact is its contact.
      const among = isItsOwn.has(key) ? names.filter((_, index) => index % 4 === 0) : names;
      const word = this.#disguised(among[who % among.length]!, disguise);
      fields.set(key, remarks[remark % remarks.length]!(word));
    }
    return Array.from(fields, ([key, value]) => `- **${key}:** ${value}`);
  }

  #other(): Other {
    const name = `${capitalized(this.#canary())}${this.given.names}`;
    const person = `Vera ${capitalized(this.#canary())}`;
    return {
      name,
      person,
      email: `${this.#canary()}@vera.example`,
      amount: this.#amount(),
    };
  }

  #otherPlan(): string {
    const { name, person, email, amount } = this.#otherClient;
    return [
      '---',
      'type: marketing-plan',
      `title: ${name}`,
      `owner: ${person}`,
      `budget: EUR ${amount}`,
      '---',
      '',
      `# ${name}`,
      '',
      '## Vendors',
      '',
      `### ${capitalized(this.#canary())} Prints`,
      '',
      `- **Scope:** ${this.#canary()} posters`,
      `- **Contact:** ${capitalized(this.#canary())} Doe, ${email}`,
      `- **Fee:** EUR ${this.#amount()}`,
      '',
      'Deliverables:',
      '',
      `- X1 ${this.#canary()} poster — 2026-12-01`,
      '',
    ].join('\n');
  }

  #template(names: readonly string[]): string | undefined {
    const word = names[this.given.seed % names.length]!;
    const needed = '{{vendor}}\n\n{{deliverables}}\n\n{{waitsFor}}\n\n{{waitedFor}}\n';
    switch (this.given.template) {
      case 'plain':
        return `# For {{vendor}}\n\n${needed}`;
      case 'comment':
        return `<!-- ${word} -->\n\n${needed}`;
      case 'attribute':
        return `[Plan](https://files.example/${encodeURIComponent(word)})\n\n${needed}`;
      case 'broken':
        return `${needed}{{#${word}`;
      default:
        return undefined;
    }
  }

  #disguised(word: string, disguise: number): string {
    return disguises[disguise % disguises.length]!(word);
  }

  /** A word that is found once. */
  #canary(): string {
    const word = `qz${this.given.seed}k${String(this.#count++).padStart(2, '0')}x`;
    this.#canaries.push(word);
    return word;
  }

  /** An amount that is found once. */
  #amount(): string {
    const digits = `${41 + (this.#count % 50)}${String(this.given.seed + 100)}`;
    this.#count++;
    this.#canaries.push(digits);
    return `${digits.slice(0, 2)},${digits.slice(2)}`;
  }
}

interface Other {
  readonly name: string;
  readonly person: string;
  readonly email: string;
  readonly amount: string;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
