import { bracketsAtEnd } from '../../text/ends';
import { comparableLabel } from '../labels';
import type { AboutKey, ColumnMeaning, EvidenceWords, LikelySection } from './vocabulary';
import { vocabularies } from './words';

/** The meaning of a column by its header, undefined for any other. Units and remarks in brackets don't matter. */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const meanings = (columns ??= byPhrase('columns'));
  const label = comparableLabel(withoutBrackets(header));
  return meanings.get(label) ?? (isCurrency(label) ? 'money' : wordMeaning(meanings, label));
}

function withoutBrackets(header: string): string {
  const brackets = bracketsAtEnd(header);
  return brackets && brackets.start > 0 ? header.slice(0, brackets.start) : header;
}

/** `Estimated cost` holds costs, and `Project owner` owners: the last word decides, for what is plain in any context. */
function wordMeaning(meanings: ReadonlyMap<string, ColumnMeaning>, label: string): ColumnMeaning | undefined {
  const words = label.split(' ');
  const meaning = words.length > 1 && words.length <= 3 ? meanings.get(words.at(-1)!) : undefined;
  return meaning !== undefined && plainAtEnd.has(meaning) ? meaning : undefined;
}

const plainAtEnd: ReadonlySet<ColumnMeaning> = new Set([
  'owner',
  'money',
  'status',
  'deliverable',
  'task',
  'milestone',
]);

/** A currency as a header: `€`, `USD`, `USDC/DAI`, `Total EUR`. */
function isCurrency(label: string): boolean {
  return /^(?:total )?(?:in )?(?:[€$£]|\$?(?:usd|eur|gbp|chf|cad|aud|jpy|usdc|usdt|dai)(?: ?\/ ?[a-z]{3,4})?)$/.test(
    label,
  );
}

/** What the section below a heading may list; undefined if its name doesn't tell. */
export function likelySection(heading: string): LikelySection | undefined {
  const sections = (headings ??= byPhrase('headings'));
  const name = comparableLabel(withoutBrackets(heading)).replace(/ & /g, ' and ');
  // `Event checklist` and `Launch tasks` are about tasks, whatever they are for.
  if (sections.get(name.slice(name.lastIndexOf(' ') + 1)) === 'tasks') return 'tasks';
  return sections.get(name) ?? sections.get(name.replace(/ (?:by|per|for|pro|par|por|voor|für|pour|para) .*$/, ''));
}

/** What of the whole document a label introduces; undefined for any other. */
export function aboutKey(label: string): AboutKey | undefined {
  return (about ??= byPhrase('about')).get(comparableLabel(label));
}

let columns: ReadonlyMap<string, ColumnMeaning> | undefined;
let headings: ReadonlyMap<string, LikelySection> | undefined;
let about: ReadonlyMap<string, AboutKey> | undefined;

/** The meaning of each phrase of a group. A phrase of several meanings has that of the language listed first. */
function byPhrase<Group extends 'columns' | 'headings' | 'about'>(
  group: Group,
): ReadonlyMap<string, keyof EvidenceWords[Group]> {
  const found = new Map<string, keyof EvidenceWords[Group]>();
  for (const { evidence } of vocabularies) {
    for (const [meaning, list] of Object.entries(evidence?.[group] ?? {}))
      for (const phrase of list.split(', '))
        if (!found.has(phrase)) found.set(phrase, meaning as keyof EvidenceWords[Group]);
  }
  return found;
}
