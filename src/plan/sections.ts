import { memoized } from '../text/memoized';
import { comparableLabel } from './labels';
import type { Plan } from './plan';
import { english } from './vocabulary/en';
import { anyOf } from './vocabulary/vocabulary';

/** What a section of a plan is about. */
export type SectionKind = keyof typeof english.sections;

/** Every section kind with its names, canonical one first. */
export const sectionNames: Readonly<Record<SectionKind, readonly string[]>> = english.sections;

const kindByName = new Map<string, SectionKind>(
  (Object.keys(sectionNames) as SectionKind[]).flatMap((kind) =>
    sectionNames[kind].map((name): [string, SectionKind] => [name, kind]),
  ),
);

/** The kind of section that a heading or lead-in line opens, undefined where it opens none we know. */
export function sectionKind(heading: string): SectionKind | undefined {
  const name = comparableLabel(heading).replace(/ & /g, ' and ');
  const kind = kindByName.get(name);
  if (kind) return kind;
  const core = kindByName.get(name.replace(before, '').replace(behind, ''));
  return core !== undefined && extensible.has(core) ? core : undefined;
}

const period = String.raw`fy ?\d{2,4}|[hq]\d|20\d\d`;
/** `Our marketing goals`, `Budget for 2027`: words around a name that do not change what the section is about. */
const before = new RegExp(`^(?:(?:${anyOf('aboutSection')}|${period}) )+`);
const behind = new RegExp(` (?:${anyOf('ofSection')}|${period})(?: .*)?$`);

/** The sections whose names are not everyday words: `Work in progress` is no list of deliverables. */
const extensible: ReadonlySet<SectionKind> = new Set(['outcomes', 'vendors', 'budget', 'milestones']);

/**
 * Whether the plan's headings are in Latin letters. The names of sections are known in English; where headings are in
 * another script, what a section would say cannot be missed.
 */
export const hasLatinHeadings = memoized((plan: Plan): boolean => {
  const said = plan.headings.map(({ heading }) => heading.text.text).join(' ');
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const latin = said.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
});
