import { columns, counted, day, filled, frontMatter, headOf, planOf, times } from './text';

/** A text of about so many UTF-16 units. */
export type MadeText = (size: number) => string;

const deliverables = '## Deliverables\n\n';
const vendors = '## Vendors\n\n';
const acme = `${vendors}### Acme\n\n`;

/** What opens blocks and closes them late or never, and blocks within blocks. */
const blocks: Record<string, MadeText> = {
  'blank CRLF lines at the start': (size) => `${filled('\r\n', size)}# x\n`,
  'blank CRLF lines before an open comment': (size) => `---\r\n${filled('\r\n', size)}<!-- x\r\n`,
  'blank lines before an open comment': (size) => `${filled('\n', size)}<!-- x`,
  'blank lines of all kinds before an open comment': (size) => `${filled('\r\n\n\r \r\n\t\n', size)}<!-- x`,
  'comments before the front matter': (size) => `${filled('<!-- a -->\n\n', size)}${frontMatter}`,
  'open comments before the front matter': (size) => `${filled('<!-- a\n', size)}${frontMatter}`,
  'shell blocks with comments': (size) => planOf(filled('```sh\n# a\nb\n```\n\n', size)),
  'shell blocks between headings': (size) => planOf(filled('## Setup\n\n```sh\n# a\nb\n```\n\n', size)),
  'fences in tildes with headings': (size) => planOf(filled('~~~\n## a\n~~~\n\n', size)),
  'fences of growing length': (size) => planOf(counted((i) => `${'`'.repeat(3 + (i % 60))}\n# a\n`, size)),
  'a fence that is never closed': (size) => planOf(`\`\`\`\n${filled('## a\n\n', size)}`),
  'tags with headings': (size) => planOf(filled('<div>\n# a\n\n', size)),
  'a line break before each heading': (size) => planOf(filled('<br>\n## Section\n\ntext\n\n', size)),
  'details around headings': (size) =>
    planOf(filled('<details>\n<summary>x</summary>\n## Head\n\ntext\n</details>\n\n', size)),
  'comments around headings': (size) => planOf(filled('<!--\n# a\n-->\n\ntext\n\n', size)),
  'scripts around headings': (size) => planOf(filled('<script>\n# a\n</script>\n\ntext\n\n', size)),
  'a script that is never closed': (size) => planOf(`<script>\n${filled('## a\n\n', size)}`),
  'processing instructions around headings': (size) => planOf(filled('<?php\n# a\n?>\n\n', size)),
  'deep list': (size) => {
    const depth = Math.ceil(Math.sqrt(size));
    return planOf(deliverables + times(depth, (i) => `${'  '.repeat(i)}- x${i}\n`));
  },
  'deep quote': (size) => planOf(filled(`${'>'.repeat(50)} a\n`, size)),
  'deep quotes and items': (size) => planOf(filled(`${'> - '.repeat(14)}a\n`, size)),
  'quote of growing depth': (size) => planOf(counted((i) => `${'>'.repeat(i % 70)} a\n`, size)),
  'lazy lines in a deep quote': (size) => planOf(`${'> '.repeat(40)}a\n${filled('a\n', size)}`),
  'lazy lines between those of a quote': (size) => planOf(filled('> a\n===\n', size)),
  'lazy lines in a deep item': (size) => planOf(`${'- '.repeat(40)}a\n${filled('a\n', size)}`),
  'underlined headings': (size) => planOf(filled('a\n===\n\n', size)),
  'a paragraph over an underline': (size) => planOf(`${filled('a\n', size)}===\n`),
  headings: (size) => planOf(counted((i) => `## Heading ${i}\n\n`, size)),
  'headings of one name': (size) => planOf(filled('## Overview\n\ntext\n\n', size)),
  'headings of one name and number': (size) => planOf(counted((i) => `## Overview ${i % 3}\n\ntext\n\n`, size)),
  'headings of all depths': (size) => planOf(counted((i) => `${'#'.repeat(1 + (i % 6))} Part ${i}\n\n`, size)),
  'thematic breaks': (size) => planOf(filled('---\n\n', size)),
  'soft lines': (size) => planOf(`## Approach\n\n${filled('lorem ipsum\n', size)}`),
  'soft lines in an item': (size) => planOf(`## Approach\n\n- ${filled('lorem ipsum\n  ', size)}\n`),
  'one line of words': (size) => planOf(`${filled('lorem ipsum dolor ', size)}\n`),
  'one word': (size) => planOf(`${'a'.repeat(size)}\n`),
  'link definitions': (size) => planOf(counted((i) => `[a${i}]: b${i}.md\n`, size)),
  'link definitions and their use': (size) =>
    planOf(counted((i) => `## H${i}\n\n[a${i}]\n\n[a${i}]: b${i}.md\n\n`, size)),
  'links in paragraphs': (size) => planOf(`## Approach\n\n${filled('[](a)\n\n', size)}`),
  'links in one paragraph': (size) => planOf(`## Approach\n\n${filled('[](a)', size)}\n`),
  'images that are never closed': (size) =>
    planOf(`## Approach\n\n${filled('![', size / 2)}${filled('](a)', size / 2)}\n`),
  'emphasis in emphasis': (size) =>
    planOf(`## Approach\n\n${filled('*a **a ', size / 2)}${filled('a** a*', size / 2)}\n`),
  'code marks of growing length': (size) => planOf(`${counted((i) => `${'`'.repeat(1 + (i % 300))}a`, size)}\n`),
  tables: (size) => planOf(deliverables + filled('| ID | Deliverable |\n|-|-|\n| D1 | a |\n\n', size)),
  'a table of columns': (size) => {
    const row = (cell: string) => `|${filled(cell, size / 3)}\n`;
    return planOf(`${deliverables}${row(' a |')}${row(' - |')}${row(' b |')}`);
  },
  'a table with short rows': (size) => {
    const side = Math.ceil(Math.sqrt(size));
    return planOf(`${deliverables}|${' a |'.repeat(side)}\n|${' - |'.repeat(side)}\n${'| b |\n'.repeat(side)}`);
  },
  items: (size) => planOf(`## Notes\n\n${filled('- a\n', size)}`),
  'items with blank lines': (size) => planOf(`## Notes\n\n${filled('- a\n\n', size)}`),
  'numbered items': (size) => planOf(`## Notes\n\n${counted((i) => `${i + 1}. a\n`, size)}`),
  'unfinished blocks of every kind': (size) => planOf(filled('```\n# a\n<div>\n# b\n<!-- c\n# d\n-->\n```\n', size)),
};

/** Work, and who waits for what. */
const work: Record<string, MadeText> = {
  'a checklist without days': (size) => planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work ${i}\n`, size)),
  'a checklist without ids': (size) => planOf(deliverables + counted((i) => `- [ ] Work number ${i}\n`, size)),
  'a checklist with days': (size) => planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work — ${day(i)}\n`, size)),
  'a checklist below headings': (size) =>
    planOf(deliverables + counted((i) => `### D${i + 1} Work\n\n- **Due:** ${day(i)}\n\n`, size)),
  'a table of work': (size) =>
    planOf(deliverables + columns('ID', 'Deliverable') + counted((i) => `| D${i + 1} | Work ${i} |\n`, size)),
  'work of one id': (size) => planOf(deliverables + filled('- [ ] D1 Work — 2026-12-01\n', size)),
  'work of one name': (size) => planOf(deliverables + filled('- [ ] Press kit — 2026-12-01\n', size)),
  'work that depends on missing work': (size) =>
    planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work — after Xyzzy ${i}\n`, size)),
  'work that depends on misspelled work': (size) =>
    planOf(deliverables + counted((i) => `- [ ] D${i + 1} Brochure ${i} — after Brochur ${i - 1}\n`, size)),
  'work with placeholders': (size) => planOf(deliverables + filled('- [ ] TBD — TBD — after TBD\n', size)),
  'a dependency chain': (size) =>
    planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work — 5 days — after D${i}\n`, size)),
  'a dependency chain with a date at its end': (size) => {
    const count = Math.ceil(size / 40);
    return planOf(
      deliverables +
        times(count, (i) => `- [ ] D${i + 1} Work — ${i + 1 === count ? '2027-02-01' : `after D${i + 2}`}\n`),
    );
  },
  'a tree of dependencies': (size) =>
    planOf(
      deliverables +
        columns('ID', 'Deliverable', 'Due', 'Depends on') +
        counted(
          (i) => `| D${i + 1} | Work ${i + 1} | ${day(i % 28)} | ${i ? `D${i}, D${Math.max(1, i >> 1)}` : ''} |\n`,
          size,
        ),
    ),
  'a circular dependency': (size) => {
    const count = Math.ceil(size / 60);
    return planOf(
      deliverables +
        columns('ID', 'Deliverable', 'Due', 'Depends on') +
        times(
          count,
          (i) =>
            `| D${i + 1} | Work ${i + 1} | ${day(i % 28)} | D${((i + 1) % count) + 1}, D${((i + 7) % count) + 1} |\n`,
        ),
    );
  },
  'many small circular dependencies': (size) =>
    planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work — after D${(i ^ 1) + 1}\n`, size)),
  'all depend on all before': (size) => {
    const ids = Array.from({ length: Math.ceil(Math.sqrt(size / 2.5)) }, (_, i) => `D${i + 1}`);
    const rows = ids.map((id, i) => `| ${id} | Work ${i} | ${ids.slice(0, i).join(', ')} |\n`);
    return planOf(deliverables + columns('ID', 'Deliverable', 'Depends on') + rows.join(''));
  },
  'all depend on one': (size) => planOf(deliverables + counted((i) => `- [ ] D${i + 1} Work — after D1\n`, size)),
  'one depends on all': (size) => {
    const count = Math.ceil(size / 20);
    return planOf(
      `${deliverables}- [ ] D0 Launch — after ${times(count, (i) => `D${i + 1}, `)}D1\n${times(count, (i) => `- [ ] D${i + 1} Work\n`)}`,
    );
  },
  'two layers that depend on each other in full': (size) => {
    const half = Math.ceil(Math.sqrt(size / 5));
    const first = times(half, (i) => `| D${i + 1} | a | 2026-12-01 | |\n`);
    const all = Array.from({ length: half }, (_, i) => `D${i + 1}`).join(', ');
    const second = times(half, (i) => `| D${half + i + 1} | b | 2027-01-11 | ${all} |\n`);
    return planOf(deliverables + columns('ID', 'Deliverable', 'Due', 'Depends on') + first + second);
  },
  'redundant dependencies': (size) =>
    planOf(
      deliverables + counted((i) => `- [ ] D${i + 3} Work — after D${i + 2}, D${i + 1}, D${Math.max(1, i)}\n`, size),
    ),
  'long lists of linked dependencies': (size) =>
    planOf(`${acme}- **Depends on:** ${counted((i) => `[D${i}](#d${i}), `, size)}\n`),
  reviews: (size) =>
    planOf(
      deliverables +
        columns('ID', 'Deliverable', 'Due', 'Review') +
        counted((i) => `| D${i + 1} | Work | ${day(i % 28)} | Person ${i % 40} Last, 2 days |\n`, size),
    ),
  milestones: (size) => planOf(`## Milestones\n\n${counted((i) => `- ${day(i)}: m${i}\n`, size)}`),
  'milestones of one day': (size) => planOf(`## Milestones\n\n${filled('- 2027-01-04: review\n', size)}`),
};

/** Vendors, people and what they are paid for. */
const people: Record<string, MadeText> = {
  'vendors below headings': (size) =>
    planOf(vendors + counted((i) => `### Vendor ${i}\n\n- **Owner:** Owner${i} P\n- **Scope:** Video\n\n`, size)),
  'vendors in a table': (size) =>
    planOf(
      vendors + columns('Vendor', 'Owner', 'Scope') + counted((i) => `| Vendor ${i} | Owner${i} P | Video |\n`, size),
    ),
  'vendors in a list': (size) => planOf(vendors + counted((i) => `- Vendor ${i}, owner: Owner${i} P\n`, size)),
  'vendors of one name': (size) => planOf(vendors + filled('### Acme\n\n- **Owner:** Priya Raman\n\n', size)),
  'vendors of nearly one name': (size) =>
    planOf(vendors + counted((i) => `### Northlight Studio ${i.toString(2)}\n\n- **Owner:** Priya Raman\n\n`, size)),
  'vendors in a circular dependency': (size) => {
    const count = Math.ceil(size / 90);
    return planOf(
      vendors +
        times(
          count,
          (i) =>
            `### Vendor ${i}\n\n- **Owner:** Priya Raman\n- **Depends on:** Vendor ${(i + 1) % count}, Vendor ${(i + 3) % count}\n\n`,
        ),
    );
  },
  'vendors that depend on the two before': (size) =>
    planOf(
      vendors +
        counted(
          (i) =>
            `### Vendor ${i}\n\n- **Owner:** Priya Raman\n${i > 1 ? `- **Depends on:** Vendor ${i - 1}, Vendor ${i - 2}\n` : ''}\n`,
          size,
        ),
    ),
  'vendors with dependent work': (size) =>
    planOf(
      vendors +
        counted(
          (i) =>
            `### Vendor ${i}\n\n- **Owner:** Priya Raman\n\nDeliverables:\n\n- [ ] D${i + 1} Film ${i} — after D${i}\n\n`,
          size,
        ),
    ),
  'one vendor of much work': (size) =>
    planOf(`${acme}- **Owner:** Priya Raman\n\nDeliverables:\n\n${counted((i) => `- [ ] D${i + 1} Cut ${i}\n`, size)}`),
  'a team': (size) => planOf(`## Team\n\n${counted((i) => `- Person${i} Last${i}, role\n`, size)}`),
  'a team of one first name': (size) => planOf(`## Team\n\n${counted((i) => `- Priya Last${i}, role\n`, size)}`),
  'owners of many names': (size) =>
    planOf(`${acme}- **Owner:** ${counted((i) => `Person ${i.toString(36)} X, `, size)}\n`),
  'owners in parentheses that are never closed': (size) => planOf(`${acme}- **Owner:** (${filled('a, ', size)}\n`),
  'text that names people': (size) =>
    planOf(
      `## Team\n\n${times(30, (i) => `- Person${i} Last${i}\n`)}\n## Approach\n\n${counted((i) => `Person${i % 30} Last${i % 30} calls Person${(i + 1) % 30}. `, size)}\n`,
    ),
  outcomes: (size) =>
    planOf(
      `## Outcomes\n\n${counted((i) => `- **O${i + 1}** ${i + 1} demos by 2027-02-01 (owner: Priya Raman)\n`, size)}`,
    ),
  'outcomes that all vendors serve': (size) =>
    planOf(
      `## Outcomes\n\n${counted((i) => `- **O${i + 1}** ${i + 1} demos by 2027-02-01\n`, size / 2)}\n${vendors}${columns('Vendor', 'Outcomes', 'Fee')}${counted((i) => `| Vendor ${i} | O${i + 1}, O1 | €9,000 |\n`, size / 2)}`,
    ),
  'a budget': (size) =>
    planOf(`## Budget\n\n${columns('Line', 'Amount')}${counted((i) => `| Line ${i} | €${i} |\n`, size)}`),
  'a budget of many currencies': (size) =>
    planOf(`## Budget\n\n${counted((i) => `- Line ${i}: ${['€', '$', '£', 'CHF ', 'JPY '][i % 5]!}${i}\n`, size)}`),
  references: (size) => planOf(`## References\n\n${counted((i) => `- Client ${i}, CMO — called 2026-10-21\n`, size)}`),
  'service levels': (size) => planOf(`## SLAs\n\n${filled('- a\n', size)}`),
  collateral: (size) => planOf(`${acme}- **Collateral:** ${filled('a, ', size)}\n`),
  'collateral in a section': (size) =>
    planOf(`## Collateral\n\n${counted((i) => `- [File ${i}](files/${i}.pdf) for Acme\n`, size)}`),
  'links to files of vendors that are not there': (size) =>
    planOf(vendors + counted((i) => `- [Vendor ${i}](vendors/${i}.md)\n`, size)),
  'labels that nobody knows': (size) => planOf(`${acme}${counted((i) => `- **Label ${i}:** a\n`, size)}`),
  'one label again and again': (size) => planOf(`${acme}${filled('- **Owner:** Priya Raman\n', size)}`),
  suppressions: (size) => planOf(filled('<!-- baton-disable owner-shared -->\n\n', size)),
  'suppressions of single lines': (size) =>
    planOf(
      deliverables +
        counted((i) => `<!-- baton-disable-next-line deliverable-due-missing -->\n- [ ] D${i + 1} x\n\n`, size),
    ),
  'suppressions on and off': (size) =>
    planOf(filled('<!-- baton-disable -->\n\nTBD\n\n<!-- baton-enable -->\n\nTBD\n\n', size)),
};

/** Front matter, whole and broken. */
const yaml: Record<string, MadeText> = {
  'open lists in a value': (size) => headOf(`x: ${'['.repeat(size)}`),
  'lists in lists': (size) => headOf(`x: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  'open maps in a value': (size) => headOf(`x: ${filled('{a: ', size)}`),
  'maps in maps': (size) => headOf(`x: ${filled('{a: ', size * 0.8)}${'}'.repeat(size / 5)}`),
  'aliases of aliases': (size) =>
    headOf(
      `a: &a [x,x,x,x,x,x,x,x,x]\n${counted(
        (i) =>
          `b${i}: &k${i} [${Array(9)
            .fill(i ? `*k${i - 1}` : '*a')
            .join(',')}]\n`,
        size,
      )}`,
    ),
  anchors: (size) => headOf(counted((i) => `k${i}: &a${i} v\n`, size)),
  'merge keys': (size) => headOf(`a: &a {x: 1}\n${filled('<<: *a\n', size)}`),
  keys: (size) => headOf(counted((i) => `k${i}: v\n`, size)),
  'one key again and again': (size) => headOf(filled('k: v\n', size)),
  'values that begin with a mark': (size) => headOf(counted((i) => `k${i}: @v\n`, size)),
  'keys behind tabs': (size) => headOf(counted((i) => `\tk${i}: v\n`, size)),
  'an open double quote': (size) => headOf(`title: "${filled('a\\', size)}`),
  'an open single quote': (size) => headOf(`title: '${"'".repeat(size)}`),
  'quotes within quotes': (size) => headOf(counted((i) => `k${i}: "The "best" plan"\n`, size)),
  'apostrophes within quotes': (size) => headOf(counted((i) => `k${i}: 'Priya's plan'\n`, size)),
  'keys in keys': (size) => headOf(times(Math.sqrt(size), (i) => `${'  '.repeat(i)}k${i}:\n`)),
  'dashes in a value': (size) => headOf(`x: ${filled('- ', size)}a`),
  'items in items': (size) => headOf(`x:\n${filled('- ', size)}a`),
  'comments in front matter': (size) => headOf(filled('# c\n', size)),
  'colons in values': (size) => headOf(filled('a: b: c\n  d\n', size)),
  'holidays in one line': (size) => headOf(`holidays: ${filled('2027-01-01, ', size)}`),
  'holidays in a list': (size) =>
    `${headOf(`launch: 2027-03-01\nholidays:\n${counted((i) => `  - ${day(i)}\n`, size)}`)}\n${deliverables}- [ ] D1 a\n`,
  'holidays over years': (size) =>
    `${headOf(`launch: 2027-03-01\nholidays:\n${counted((i) => `  - ${1000 + i}-01-01 to ${1000 + i}-12-31\n`, size)}`)}\n${deliverables}- [ ] D1 a — 30 days\n`,
  'folded text': (size) => headOf(`goal: >\n${filled('  lorem ipsum\n', size)}`),
  'literal text': (size) => headOf(`goal: |\n${filled('  lorem ipsum\n', size)}`),
  'front matter that is never closed': (size) => `---\ntype: marketing-plan\n${counted((i) => `k${i}: v\n`, size)}`,
  'a key of many words': (size) => `---\n${filled('a ', size)}: b\n---\n`,
  'type behind many keys': (size) => `---\n${counted((i) => `k${i}: v\n`, size)}type: marketing-plan\n---\n`,
  'closing lines that are none': (size) => headOf(filled('--- a\n', size)),
  'documents in front matter': (size) => headOf(filled('...\n', size)),
  'tags of types': (size) => headOf(counted((i) => `k${i}: !!binary v\n`, size)),
  'question marks': (size) => headOf(filled('? a\n', size)),
  directives: (size) => `---\n${filled('%YAML 1.2\n', size)}---\n`,
};

/** Every text that is hostile as a whole, by name. */
export const documents: Readonly<Record<string, MadeText>> = { ...blocks, ...work, ...people, ...yaml };
