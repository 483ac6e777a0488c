import { memoizedStrings } from '../../text/memoizedStrings';
import { folded } from '../../text/tokens';
import { comparable } from '../labels';
import { listOf, vocabularies } from './words';

/** For one kind of entity, or for any: the keys of the fields that each label may mean, without accents. */
type KeysByLabel = Map<string, string[]>;

/** Made when a label that isn't English is first looked up. */
let keysByLabel: Map<string, KeysByLabel> | undefined;

function readLabels(): Map<string, KeysByLabel> {
  const found = new Map<string, KeysByLabel>();
  for (const { labels = {} } of vocabularies()) {
    for (const [place, list] of Object.entries(labels)) {
      const dot = place.indexOf('.');
      const kind = place.slice(0, Math.max(dot, 0));
      const key = place.slice(dot + 1);
      for (const label of folded(list).replaceAll('’', "'").replaceAll('-', ' ').split(', '))
        addKey(found, kind, label, key);
    }
  }
  // An outcome is due, too: its field has a key of its own, but no labels of its own.
  for (const [label, keys] of found.get('') ?? [])
    if (keys.includes('due') && !found.get('outcome')?.has(label)) addKey(found, 'outcome', label, 'by');
  return found;
}

function addKey(found: Map<string, KeysByLabel>, kind: string, label: string, key: string): void {
  let ofKind = found.get(kind);
  if (!ofKind) found.set(kind, (ofKind = new Map()));
  const keys = ofKind.get(label);
  if (!keys) ofKind.set(label, [key]);
  else if (!keys.includes(key)) keys.push(key);
}

/**
 * The keys of the fields that a label, as `comparableLabel` returns it, may mean in an entity of a kind, in any language
 * but English; none for an unknown one.
 */
export function foreignKeys(kind: string, label: string): readonly string[] {
  return keysOf(kind)(label);
}

/** The labels of the fields with these keys in an entity of a kind, in the language with this code. */
export function labelsIn(language: string, kind: string, keys: readonly string[]): readonly string[] {
  const { labels = {} } = vocabularies().find(({ code }) => code === language) ?? {};
  return keys.flatMap((key) => [labels[`${kind}.${key}`], labels[key]].flatMap(listOf));
}

const lookUps = new Map<string, (label: string) => readonly string[]>();

function keysOf(kind: string): (label: string) => readonly string[] {
  let lookUp = lookUps.get(kind);
  if (!lookUp) {
    lookUps.set(
      kind,
      (lookUp = memoizedStrings((label: string): readonly string[] => {
        keysByLabel ??= readLabels();
        for (const spelling of spellingsOf(folded(label))) {
          const keys = keysByLabel.get(kind)?.get(spelling) ?? keysByLabel.get('')?.get(spelling);
          if (keys) return keys;
        }
        return [];
      }, 2000)),
    );
  }
  return lookUp;
}

/**
 * The forms in which a label may be in a vocabulary: as it is, without what makes it fit all genders and numbers
 * (`Ansprechpartner:in`, `Responsable(s)`, `Verantwortliche/r`), and with `ae` for `ä`; a period or a remark in parentheses
 * behind it isn't part of it: `Nr.`, `Honorar (netto)`.
 */
function* spellingsOf(written: string): Iterable<string> {
  const label = written.replace(/ ?\([^()]{2,}\)$/, '').replace(/\.$/, '');
  yield label;
  const plain = label.replace(/[/:·.(]-?\p{L}{1,6}(?:[·.]\p{L})?\)?$|(?<=\p{L}) in(?:nen)?$/u, '').trim();
  if (plain !== label) yield comparable(plain);
  if (/[aou]e/.test(plain)) yield plain.replace(/([aou])e/g, '$1');
}

/**
 * Whether a label names entities of a kind and of no other in some language but English: `Liefergegenstand`, but not
 * `Aufgabe`, which is also what a person does.
 */
export function isNameOf(kind: string, label: string): boolean {
  const comparableForm = folded(comparable(label));
  keysByLabel ??= readLabels();
  if (
    !keysByLabel
      .get(kind)
      ?.get(comparableForm)
      ?.some((key) => key === 'name' || key === 'client')
  )
    return false;
  return [...keysByLabel].every(
    ([other, labels]) =>
      other === kind || other === 'plan' || other === '' || (labels.get(comparableForm) ?? []).every(isList),
  );
}

/** Whether a field lists entities: its label is their name, too. */
function isList(key: string): boolean {
  return ['deliverables', 'references', 'outcomes', 'collateral'].includes(key);
}
