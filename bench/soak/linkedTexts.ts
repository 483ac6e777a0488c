import type { Chance } from '../random';
import type { Texts } from './texts';
import { folder } from './texts';

const names = ['spring', 'summer', 'autumn'];
const vendors = ['acme', 'halyard'];
const works = ['Site', 'Film', 'Press kit', 'Landing page'];

export const linkedPlans: readonly string[] = names.map((name) => `${folder}/${name}.plan.md`);
export const linkedVendors: readonly string[] = vendors.map((name) => `${folder}/vendors/${name}.md`);

/** A short plan whose work waits for work of other plans, and whose vendors have files of their own. */
export function linkedPlan(chance: Chance): string {
  const { below, one } = chance;
  const day = (): string => `2027-0${1 + below(6)}-${10 + below(18)}`;
  const other = (): string => `[${one(['D1', 'D2', one(works)])}](${one(names)}.plan.md)`;
  const wait = (): string => one(['', '', ` — after D${1 + below(3)}`, ` — after ${other()}`, ' — after Nobody']);
  const due = (): string => one([` — due ${day()}`, ' — takes 5 days', '']);
  const tasks = Array.from(
    { length: 1 + below(4) },
    (_, index) => `- [${one([' ', ' ', 'x'])}] D${index + 1} ${one(works)}${due()}${wait()}`,
  );
  const ofVendor = vendors.map(
    (name) => `### [${name}](vendors/${name}.md)

- **${one(['Scope', 'Scop'])}:** ${one(works)}
- **Owner:** Priya Raman
- **Fee:** €${1 + below(90)},000
- **Depends on:** ${one(['D1', other(), vendors[0]!, ''])}
`,
  );
  return `---
type: marketing-plan
title: ${one(names)}
owner: Priya Raman
launch: ${day()}
---

# ${one(names)}

## Outcomes

- **O1** From 11% to 19% by ${day()} (owner: Priya)

## Vendors

${ofVendor.slice(0, 1 + below(2)).join('\n')}
## Deliverables

${tasks.join('\n')}

## Milestones

- M1 Launch — ${day()} — after ${one(['D1', other()])}
`;
}

/** The file of a vendor, with work that plans wait for. */
export function linkedVendor({ below, one }: Chance): string {
  return `---
type: vendor
---

# ${one(vendors)}

- **Sourcing:** ${one(['agency', 'in-house'])}
- **Review:** ${1 + below(9)} days
- **Cadence:** weekly
- **Locaton:** ${one(['Lisbon', ''])}

## Deliverables

- [ ] D7 ${one(works)} — due 2027-03-${10 + below(18)}
`;
}

/** Plans that link to each other and to files of vendors. */
export function linkedTexts(chance: Chance): Texts {
  const texts: Texts = new Map();
  for (const uri of linkedVendors) texts.set(uri, linkedVendor(chance));
  for (const uri of linkedPlans) texts.set(uri, linkedPlan(chance));
  return texts;
}

/** Text that sets letters or lines off without a meaning, above all that stands below it. */
export const shifts: readonly string[] = ['x', ' ', '\n', 'A word.\n\n', '<!-- a comment -->\n\n'];
