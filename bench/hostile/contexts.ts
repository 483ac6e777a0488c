import type { EntityKind } from '../../src/plan/fields';
import { fieldsOf } from '../../src/plan/fields';
import { columns, frontMatter, planOf } from './text';

/** A place of a plan: the text from the plan with something in that place. */
export type Context = (what: string) => string;

/** A value has to stay on its line, or it is not in its place any more. */
const onOneLine = (context: Context): Context => {
  return (what) => context(what.replace(/[\r\n]+/g, ' '));
};

/** The fields of a kind as labelled items behind what opens it. */
function labelled(kind: EntityKind, opening: string): [string, Context][] {
  return fieldsOf(kind).map(({ label }) => [
    `${kind}: ${label}`,
    onOneLine((what) => planOf(`${opening}\n- **${label}:** ${what}\n`)),
  ]);
}

/** Every field of the front matter, the type apart, without which it were no plan. */
const frontMatterFields = fieldsOf('plan')
  .filter(({ key }) => key !== 'type')
  .map(({ key }): [string, Context] => [
    `front matter: ${key}`,
    onOneLine((what) => `---\ntype: marketing-plan\n${key}: ${what}\n---\n\n## Deliverables\n\n- [ ] D1 Film\n`),
  ]);

/** A row of a table with what stands in the cell of one column. */
function cells(section: string, names: readonly string[], id: string): [string, Context][] {
  return names.map((name) => [
    `cell: ${section}, ${name}`,
    onOneLine((what) =>
      planOf(
        `## ${section}\n\n${columns(...names)}| ${names.map((other) => (other === name ? what : other === 'ID' ? id : 'a')).join(' | ')} |\n`,
      ),
    ),
  ]);
}

const sections: Record<string, string> = {
  deliverable: '## Deliverables\n\n- [ ] D1 ',
  'deliverable with a date': '## Deliverables\n\n- [ ] D1 Film — 2026-12-01 — ',
  outcome: '## Outcomes\n\n- **O1** ',
  person: '## Team\n\n- ',
  'budget line': '## Budget\n\n- ',
  milestone: '## Milestones\n\n- ',
  reference: '## References\n\n- ',
  'service level': '## Vendors\n\n### Acme\n\n## SLAs\n\n- Acme ',
  communication: '## Vendors\n\n### Acme\n\n## Communication\n\n- Acme ',
  collateral: '## Collateral\n\n- ',
  risk: '## Risks\n\n- ',
  'item of a vendor': '## Vendors\n\n### Acme\n\nDeliverables:\n\n- [ ] D1 ',
  'list of references': '## Vendors\n\n### Acme\n\n- **References:**\n  - ',
  'item that is a vendor': '## Vendors\n\n- ',
};

/** Every place in which something is tried, by name. */
export const contexts: Readonly<Record<string, Context>> = {
  text: (what) => planOf(`## Approach\n\n${what}\n`),
  heading: (what) => planOf(`## ${what}\n\ntext\n`),
  'name of a vendor': (what) => planOf(`## Vendors\n\n### ${what}\n\n- **Owner:** Priya Raman\n`),
  'name of work': (what) => planOf(`## Deliverables\n\n### D1 ${what}\n\n- **Due:** 2026-12-01\n`),
  ...Object.fromEntries(
    Object.entries(sections).map(([name, opening]) => [name, (what: string) => planOf(`${opening}${what}\n`)]),
  ),
  ...Object.fromEntries([
    ...labelled('vendor', '## Vendors\n\n### Acme\n'),
    ...labelled('deliverable', '## Deliverables\n\n### D1 Film\n'),
    ...labelled('outcome', '## Outcomes\n\n### O1 Demos\n'),
    ...frontMatterFields,
    ...cells('Deliverables', ['ID', 'Deliverable', 'Vendor', 'Due', 'Takes', 'Depends on', 'Review', 'Status'], 'D1'),
    ...cells('Vendors', ['Vendor', 'Sourcing', 'Owner', 'Outcomes', 'Fee'], 'V1'),
    ...cells('Outcomes', ['ID', 'Outcome', 'Baseline', 'Target', 'By', 'Owner'], 'O1'),
    ...cells('Budget', ['Line', 'Amount'], 'B1'),
  ]),
  'two vendor fields': (what) =>
    planOf(`## Vendors\n\n### Acme\n\n- **Location:** ${what}\n- **Time zone:** ${what.slice(0, 5)}\n`),
  'name of a label': onOneLine((what) => planOf(`## Vendors\n\n### Acme\n\n- **${what}:** a\n`)),
  'plain label': onOneLine((what) => planOf(`## Vendors\n\n### Acme\n\n${what}: a\n`)),
  'header of a table': onOneLine((what) => planOf(`## Deliverables\n\n${columns('ID', what)}| D1 | a |\n`)),
  'front matter: a key': onOneLine((what) => frontMatter.replace('owner:', () => `${what}:`)),
  'front matter: a list': (what) =>
    `---\ntype: marketing-plan\nholidays:\n${what.replace(/^/gm, '  - ')}\n---\n\n## Deliverables\n\n- [ ] D1 Film\n`,
  'front matter: a block': (what) => `---\ntype: marketing-plan\ngoal: |\n${what.replace(/^/gm, '  ')}\n---\n`,
  'front matter: double quotes': onOneLine((what) => `---\ntype: marketing-plan\ntitle: "${what}"\n---\n`),
  'front matter: single quotes': onOneLine((what) => `---\ntype: marketing-plan\ntitle: '${what}'\n---\n`),
  'front matter: any lines': (what) => `---\ntype: marketing-plan\n${what}\n---\n`,
  'front matter that is not closed': (what) => `---\ntype: marketing-plan\n${what}\n`,
  address: (what) => planOf(`## Approach\n\n[x](${what.replace(/[\s()<>]/g, 'z')})\n`),
  'address in angles': onOneLine((what) => planOf(`## Approach\n\n[x](<${what}>)\n`)),
  'title of a link': onOneLine((what) => planOf(`## Approach\n\n[x](y.md "${what}")\n`)),
  'definition of a link': onOneLine((what) => planOf(`[x]: ${what}\n\n## Approach\n\n[x]\n`)),
  'open comment': (what) => planOf(`## Approach\n\n<!-- ${what}\n`),
  suppression: onOneLine((what) => planOf(`<!-- baton-disable ${what} -->\n\n## Deliverables\n\n- [ ] D1 Film\n`)),
  'code span': (what) => planOf(`## Approach\n\n\`${what}\`\n`),
  fence: (what) => planOf(`## Approach\n\n\`\`\`\n${what}\n\`\`\`\n`),
  'block of tags': (what) => planOf(`## Approach\n\n<div>\n${what}\n</div>\n`),
  quote: (what) => planOf(`## Approach\n\n> ${what}\n`),
  'beginning of the body': (what) => planOf(`${what}\n`),
  'beginning of the file': (what) => `${what}\n`,
  'before the front matter': (what) => `${what}\n${frontMatter}## Deliverables\n\n- [ ] D1 Film\n`,
  'lines of work': (what) => planOf(`## Deliverables\n\n${what}\n`),
  'lines of vendors': (what) => planOf(`## Vendors\n\n${what}\n`),
  'lines of outcomes': (what) => planOf(`## Outcomes\n\n${what}\n`),
  'lines of a vendor’s file': (what) => `---\ntype: vendor\n---\n\n# Acme\n\n${what}\n`,
  'field of a vendor’s file': onOneLine((what) => `---\ntype: vendor\n---\n\n# Acme\n\n- **Owner:** ${what}\n`),
};
