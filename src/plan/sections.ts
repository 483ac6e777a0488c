import { comparableLabel, withoutArticle } from './labels';
import { alternation } from '../text/alternation';
import { memoizedStrings } from '../text/memoizedStrings';
import { folded } from '../text/tokens';
import type { English } from './vocabulary/languages';
import type { Words } from './vocabulary/vocabulary';
import { english, listOf, vocabularies, wordsOf } from './vocabulary/words';

/** What a section of a plan is about. */
export type SectionKind = keyof English['sections'];

/** Every section kind with its names, canonical one first. */
export function sectionNames(): Readonly<Record<SectionKind, readonly string[]>> {
  return english().sections;
}

/** The heading that a new section of a kind gets: its canonical name. */
export function sectionTitle(kind: SectionKind): string {
  const [name = ''] = sectionNames()[kind];
  return kind === 'slas' ? 'SLAs' : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The kind of section that each name opens, in every language, as `keyOf` returns them. Made when first asked for. */
let kindByName: Map<string, SectionKind> | undefined;

function readNames(): Map<string, SectionKind> {
  const found = new Map<string, SectionKind>();
  for (const { sections = {} } of vocabularies()) {
    for (const [kind, names] of Object.entries(sections) as [SectionKind, Words][]) {
      // All names of a list at once: one by one takes several times as long.
      for (const key of inOneForm(listOf(names).join(', ').replaceAll('’', "'").replaceAll('-', ' ')).split(', ')) {
        if (!found.has(key)) found.set(key, kind);
      }
    }
  }
  return found;
}

/**
 * The form in which names of sections compare, without accents. An elided article counts as a word, as in `d’achat`; an
 * ampersand is the same as `and` in every language.
 */
function keyOf(name: string): string {
  return inOneForm(comparableLabel(name));
}

function inOneForm(names: string): string {
  return folded(names)
    .replaceAll("'", "' ")
    .replace(/ (?:and|und|et|y|e|en) /g, ' & ');
}

/** The kind of section that a heading or lead-in line opens, undefined if it doesn't open a known one. */
export const sectionKind = memoizedStrings((heading: string): SectionKind | undefined => {
  kindByName ??= readNames();
  const name = keyOf(heading);
  const kind = kindByName.get(name) ?? kindByName.get(withoutArticle(name));
  if (kind) return kind;
  const core = kindByName.get(coreOf(name));
  return core !== undefined && extensible.has(core) ? core : kindOfCompound(name);
}, 2000);

/** In languages with compounds, the kinds of sections that the ends of words name, longest ends first. */
let compoundEnds: readonly (readonly [end: string, kind: SectionKind])[] | undefined;

/** A part before the end of a compound has at least this many letters. */
const shortestPart = 3;

/** `Unsere Messeziele` are goals: of a compound, its last part names the section. */
function kindOfCompound(name: string): SectionKind | undefined {
  compoundEnds ??= vocabularies()
    .flatMap(({ hasCompounds, sections = {} }) => (hasCompounds ? Object.entries(sections) : []))
    .flatMap(([kind, names]) => listOf(names).map((one) => [keyOf(one), kind as SectionKind] as const))
    .filter(([end, kind]) => compounded.has(kind) && /^\p{L}{5,}$/u.test(end))
    .sort(([a], [b]) => b.length - a.length);
  const word = coreOf(name);
  if (word.includes(' ')) return undefined;
  return compoundEnds.find(([end]) => word.endsWith(end) && word.length >= end.length + shortestPart)?.[1];
}

/** Nobody names people, firms or files by such a compound alone: `Ansprechpartner` aren't partners. */
const compounded: ReadonlySet<SectionKind> = new Set(['outcomes', 'budget', 'milestones']);

/** The everyday words, whatever stands before them. */
let everyday: ReadonlySet<string> | undefined;

/** Whether a heading opens a section by an everyday word alone: what is in it decides what it is about. */
export function isEverydayName(heading: string): boolean {
  everyday ??= new Set(wordsOf('everydaySection').map(keyOf));
  const name = keyOf(heading);
  return (
    everyday.has(name.replace(before(), '')) || (kindByName?.has(name) === false && kindOfCompound(name) !== undefined)
  );
}

function coreOf(name: string): string {
  return name.replace(before(), '').replace(behind(), '');
}

const period = String.raw`fy ?\d{2,4}|[hq]\d|20\d\d`;
let beforePattern: RegExp | undefined;
let behindPattern: RegExp | undefined;

/** `Our marketing goals`, `Budget for 2027`: words around a name that don't change the section's subject. */
function before(): RegExp {
  return (beforePattern ??= new RegExp(`^(?:(?:${alternation(wordsOf('aboutSection').map(keyOf))}|${period}) )+`));
}

function behind(): RegExp {
  return (behindPattern ??= new RegExp(` (?:&|${alternation(wordsOf('ofSection').map(keyOf))}|${period})(?: .*)?$`));
}

/** The sections whose names aren't everyday words: `Work in progress` isn't a list of deliverables. */
const extensible: ReadonlySet<SectionKind> = new Set(['outcomes', 'vendors', 'budget', 'milestones']);
