import { comparableLabel } from './labels';

/** What the sections of a plan are about, with every name people give them. */
const namesOfSections = {
  outcomes: ['outcomes', 'goals', 'objectives', 'key results', 'okrs', 'kpis', 'success metrics', 'targets'],
  team: ['team', 'people', 'roles', "who's who"],
  vendors: [
    'vendors',
    'agencies',
    'agencies and teams',
    'suppliers',
    'freelancers',
    'contractors',
    'partners',
    'vendors and teams',
    'agencies and freelancers',
  ],
  references: ['references', 'reference calls', 'due diligence'],
  deliverables: ['deliverables', 'work', 'hand offs', 'handoffs', 'assets to make'],
  milestones: ['milestones', 'timeline', 'schedule', 'key dates'],
  budget: ['budget', 'costs', 'spend'],
  slas: ['slas', 'service levels'],
  communication: ['communication', 'cadence', 'check ins', 'meetings'],
  collateral: ['collateral', 'inputs', 'assets we provide'],
  risks: ['risks'],
} as const;

export type SectionKind = keyof typeof namesOfSections;

/** Every section kind with its names, canonical one first. */
export const sectionNames: Readonly<Record<SectionKind, readonly string[]>> = namesOfSections;

const kindByName = new Map<string, SectionKind>(
  (Object.keys(namesOfSections) as SectionKind[]).flatMap((kind) =>
    namesOfSections[kind].map((name): [string, SectionKind] => [name, kind]),
  ),
);

/** The kind of section that a heading or lead-in line opens, undefined where it opens none we know. */
export function sectionKind(heading: string): SectionKind | undefined {
  return kindByName.get(comparableLabel(heading).replace(/ & /g, ' and '));
}
