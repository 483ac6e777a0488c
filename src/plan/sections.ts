import { comparableLabel } from './labels';

/** The subjects of a plan's sections, with every name people give them. */
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

/** The kind of section that a heading or lead-in line opens, undefined if it doesn't open a known one. */
export function sectionKind(heading: string): SectionKind | undefined {
  const name = comparableLabel(heading).replace(/ & /g, ' and ');
  const kind = kindByName.get(name);
  if (kind) return kind;
  const core = kindByName.get(name.replace(before, '').replace(behind, ''));
  return core !== undefined && extensible.has(core) ? core : undefined;
}

/** `Our marketing goals`, `Budget for 2027`: words around a name that don't change the section's subject. */
const before = /^(?:(?:our|the|main|marketing|campaign|business|project|plan|fy ?\d{2,4}|[hq]\d|20\d\d) )+/;
const behind = / (?:for|in|of|and|fy ?\d{2,4}|[hq]\d|20\d\d)(?: .*)?$/;

/** The sections whose names aren't everyday words: `Work in progress` isn't a list of deliverables. */
const extensible: ReadonlySet<SectionKind> = new Set(['outcomes', 'vendors', 'budget', 'milestones']);
