import { comparableLabel } from './labels';
import { english } from './vocabulary/en';
import { anyOf } from './vocabulary/words';

/** What a section of a plan is about. */
export type SectionKind = keyof typeof english.sections;

/** Every section kind with its names, canonical one first. */
export const sectionNames: Readonly<Record<SectionKind, readonly string[]>> = english.sections;

/** The heading that a new section of a kind gets: its canonical name. */
export function sectionTitle(kind: SectionKind): string {
  const [name = ''] = sectionNames[kind];
  return kind === 'slas' ? 'SLAs' : name.charAt(0).toUpperCase() + name.slice(1);
}

const kindByName = new Map<string, SectionKind>(
  (Object.keys(sectionNames) as SectionKind[]).flatMap((kind) =>
    sectionNames[kind].map((name): [string, SectionKind] => [name, kind]),
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

/** Names of sections that are everyday words too: what is in such a section decides what it is about. */
const everyday: ReadonlySet<string> = new Set(['references', 'targets', 'people']);

/** Whether a heading opens a section by an everyday word alone. */
export function isEverydayName(heading: string): boolean {
  return everyday.has(comparableLabel(heading).replace(before, ''));
}

const period = String.raw`fy ?\d{2,4}|[hq]\d|20\d\d`;
/** `Our marketing goals`, `Budget for 2027`: words around a name that don't change the section's subject. */
const before = new RegExp(`^(?:(?:${anyOf('aboutSection')}|${period}) )+`);
const behind = new RegExp(` (?:${anyOf('ofSection')}|${period})(?: .*)?$`);

/** The sections whose names aren't everyday words: `Work in progress` isn't a list of deliverables. */
const extensible: ReadonlySet<SectionKind> = new Set(['outcomes', 'vendors', 'budget', 'milestones']);
