import { distance } from 'fastest-levenshtein';
import type { EntityKind, FieldKey } from '../../plan/fields';
import { fieldByLabel, fieldsOf, knownLabels } from '../../plan/fields';
import { labelsIn } from '../../plan/vocabulary/foreignLabels';
import type { Entity } from '../../plan/entity';
import { writtenMentions } from '../../plan/plan';
import { languageOf } from '../../plan/planLanguage';
import { Spellings } from '../didYouMean';
import { isPlainly } from '../../plan/places';
import type { Report } from '../rule';
import { defineRule } from '../rule';
import { say, asMessage } from '../../text/message';

export default defineRule({
  id: 'field-unknown',
  kind: 'advice',
  isOfFormat: true,
  title: 'Fields have known names',
  why: 'A field whose name is almost right looks fine to a reader and means nothing to the tree, the timeline, and the other rules. The owner is written down and still counts as missing.',
  reads: {},
  *check({ plan: document }) {
    const language = languageOf(document);
    for (const entity of writtenMentions(document)) yield* misspelled(entity, language);
  },
});

function* misspelled(entity: Entity, language: string | undefined): Iterable<Report> {
  for (const field of entity.fields) {
    if (field.definition || field.form === 'part' || field.label.value.length < 4) continue;
    const all = spellingsOf(entity.kind, language).closestTo(field.label.value);
    const [close] = all;
    if (close === undefined || !isSlip(field.label.value, close)) continue;
    const label = inTheStyleOf(field.label.value, close);
    yield {
      at: field.label.range,
      message: say`Unknown ${asMessage(entity.kind)} field “${field.label.value}”: did you mean ${label}?`,
      fixes: ({ plan }) => {
        const isPlain = isPlainly(plan, field.label.range, field.label.value);
        const meant = new Set(all.map((one) => fieldByLabel(entity.kind, one)));
        // If the field exists already, this is another value of it, or something else.
        const isNew = entity.fields.every(({ definition }) => !definition || !meant.has(definition));
        const edits = [{ range: field.label.range, newText: label }];
        const changesSchedule = [...meant].some(
          (definition) => definition && isOfSchedule(entity.kind, definition.key),
        );
        const isTypo = isMistyped(field.label.value.toLowerCase(), close.toLowerCase());
        const isAutomatic = isTypo && isPlain && meant.size === 1 && isNew && !changesSchedule;
        return [{ title: say`Change to ${label}`, edits, changesSchedule, isAutomatic }];
      },
    };
  }
}

const known = new Map<string, Spellings>();

/** The labels of entities of a kind in a language and in English, which is read everywhere. */
function spellingsOf(kind: EntityKind, language = 'en'): Spellings {
  const key = `${language} ${kind}`;
  let spellings = known.get(key);
  if (!spellings)
    known.set(
      key,
      (spellings = new Spellings([
        ...labelsIn(
          language,
          kind,
          fieldsOf(kind).map((field) => field.key),
        ),
        ...knownLabels(kind),
      ])),
    );
  return spellings;
}

/** What dates follow from, by the kind of whatever states it. */
const ofSchedule: ReadonlySet<FieldKey> = new Set([
  'start',
  'due',
  'takes',
  'review',
  'status',
  'depends-on',
  'vendor',
  'id',
  'name',
  'location',
]);
const ofPlan: ReadonlySet<FieldKey> = new Set(['type', 'launch', 'period', 'start', 'end', 'holidays', 'lang']);

function isOfSchedule(kind: EntityKind, key: FieldKey): boolean {
  return (kind === 'plan' ? ofPlan : ofSchedule).has(key) || (kind === 'vendor' && ofPlan.has(key));
}

/** Short words resemble many others by chance: for them, only swapped characters count as a typo. */
function isSlip(written: string, label: string): boolean {
  return written.length >= 6 || hasSameCharacters(written, label);
}

function hasSameCharacters(one: string, other: string): boolean {
  const [characters, others] = [one, other].map((word) => Array.from(word.toLowerCase()).sort().join(''));
  return characters === others;
}

/**
 * Whether a label is certainly mistyped rather than another word: it has the same characters in another order, or differs
 * by one before its end. `Noticed` isn't `Notice`, and `Next call` isn't `Last call`.
 */
function isMistyped(written: string, label: string): boolean {
  if (hasSameCharacters(written, label)) return true;
  const isLonger = written.startsWith(label) || label.startsWith(written);
  return !isLonger && distance(written, label) === 1;
}

/** Capitalized as the author's label was. */
function inTheStyleOf(written: string, label: string): string {
  return /^\p{Lu}/u.test(written) ? label[0]!.toUpperCase() + label.slice(1) : label;
}
