import { makePlan } from '../plans.mjs';
import { counted, day, planOf, times } from './text';

/** A document of a workspace. */
export interface HostileFile {
  readonly uri: string;
  readonly text: string;
}

/** The folder in which all hostile documents lie. */
export const folder = 'file:///workspace/';

/** Documents of together about so many UTF-16 units; it is the first in which something is typed. */
export type MadeFiles = (size: number) => readonly HostileFile[];

const file = (name: string, text: string): HostileFile => ({ uri: folder + name, text });
const vendorFile = (body: string): string => `---\ntype: vendor\n---\n\n${body}`;
const several = (count: number, made: (index: number) => HostileFile): HostileFile[] =>
  Array.from({ length: Math.max(2, Math.floor(count)) }, (_, index) => made(index));

/** What is hostile in the number of documents, or in what they say of each other. */
export const workspaces: Readonly<Record<string, MadeFiles>> = {
  'many plans': (size) => several(size / 2000, (i) => file(`${i}.md`, makePlan(2000, i + 1))),
  'many plans of one text': (size) => several(size / 2000, (i) => file(`${i}.md`, makePlan(2000, 1))),
  'many tiny plans': (size) =>
    several(size / 120, (i) => file(`${i}.md`, planOf(`## Deliverables\n\n- [ ] D${i} a\n`))),
  'plans that depend on each other': (size) => {
    const count = Math.floor(size / 250);
    return several(count, (i) =>
      file(
        `${i}.md`,
        planOf(
          `## Deliverables\n\n- [ ] D1 Film ${i} — ${day(i)} — after [D1](${(i + 1) % count}.md#film)\n- [ ] D2 Cut — after D1\n`,
        ),
      ),
    );
  },
  'a plan and many files of vendors': (size) => [
    file('plan.md', planOf(`## Vendors\n\n${counted((i) => `- [Vendor ${i}](vendors/${i}.md)\n`, size / 4)}`)),
    ...several(size / 120, (i) => file(`vendors/${i}.md`, vendorFile(`# Vendor ${i}\n\n- **Owner:** Priya Raman\n`))),
  ],
  'a file of a vendor and many plans': (size) => [
    file('vendor.md', vendorFile('# Acme\n\n- **Owner:** Priya Raman\n- **Fee:** €9,000\n')),
    ...several(size / 150, (i) => file(`${i}.md`, planOf(`## Vendors\n\n- [Acme](vendor.md)\n`))),
  ],
  'a long file of a vendor': (size) => [
    file('vendor.md', vendorFile(`# Acme\n\nDeliverables:\n\n${counted((i) => `- [ ] D${i + 1} Cut ${i}\n`, size)}`)),
    file('plan.md', planOf('## Vendors\n\n- [Acme](vendor.md)\n')),
  ],
  'a file of a vendor that links to itself': (size) => [
    file('vendor.md', vendorFile(`# Acme\n\n${counted(() => '- [Acme](vendor.md)\n', size)}`)),
    file('plan.md', planOf('## Vendors\n\n- [Acme](vendor.md)\n')),
  ],
  'copies of a long section': (size) => {
    const section = times(size / 100, (i) => `Words of a section that was copied, sentence ${i}. `);
    return several(4, (i) => file(`${i}.md`, planOf(`## Vendors\n\n### Acme\n\n${section}\n\n- **Fee:** €${i}\n`)));
  },
};
