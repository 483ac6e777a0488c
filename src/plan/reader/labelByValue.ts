import type { SourceText } from '../../syntax/sourceText';
import { tokensOf } from '../../text/tokens';
import type { EntityKind, FieldDefinition, FieldKey } from '../fields';
import { fieldDefinition } from '../fields';
import type { Reading } from '../values/reading';
import { noContext } from '../values/valueContext';
import { valueTypeOf } from '../values/valueTypes';
import { meaningsAt } from '../vocabulary/lexicon';

/**
 * The field of a vendor that a value states whose label is unknown or means something that the value isn't: `Status:
 * external partner`, `Ends: 30 days' notice`, `We talk: every Tuesday`. The label's own field for any other.
 */
export function definitionByValue(
  kind: EntityKind,
  definition: FieldDefinition | undefined,
  value: SourceText,
): FieldDefinition | undefined {
  if (kind !== 'vendor' || value.text.length > longest || (definition && !doubtful.has(definition.key)))
    return definition;
  if (definition && isWhole(definition.key, value)) return definition;
  const key = (likely[definition?.key ?? 'unknown'] ?? []).find((one) => shows[one](value.text) && isWhole(one, value));
  return key === undefined ? definition : fieldDefinition('vendor', key);
}

type Likely = 'sourcing' | 'exit' | 'cadence' | 'ends';

/** What a value may state instead, by the key of its label. */
const likely: Readonly<Partial<Record<FieldKey, readonly Likely[]>> & Record<'unknown', readonly Likely[]>> = {
  status: ['sourcing'],
  ends: ['exit'],
  unknown: ['sourcing', 'exit', 'ends', 'cadence'],
};

/** Whether a text has a word that only such a value has. */
const shows: Readonly<Record<Likely, (text: string) => boolean>> = {
  sourcing: (text) => hasWord(text, ({ kind, value }) => kind === 'sourcing' && value !== 'co-sourced'),
  exit: (text) => hasWord(text, ({ kind, value }) => kind === 'term' && value === 'notice'),
  ends: (text) => /\d/.test(text) && hasWord(text, ({ kind, value }) => kind === 'term' && value === 'ends'),
  // `Sam` is a person as well.
  cadence: (text) =>
    text.trim().length > longestShort && hasWord(text, ({ kind }) => kind === 'weekday' || kind === 'rhythm'),
};

const doubtful: ReadonlySet<FieldKey> = new Set<FieldKey>(['status', 'ends']);

/** In UTF-16 units, of an abbreviated weekday. */
const longestShort = 4;

/** In UTF-16 units. What is longer is prose. */
const longest = 120;

function isWhole(key: FieldKey, value: SourceText): boolean {
  const reading: Reading<unknown> | undefined = valueTypeOf(fieldDefinition('vendor', key).type)?.read(
    value,
    noContext,
  );
  return reading?.state === 'whole' || (key === 'ends' && reading?.state === 'ambiguous');
}

function hasWord(text: string, test: (meaning: { readonly kind: string; readonly value: string }) => boolean): boolean {
  const tokens = tokensOf(text);
  return tokens.some((_, at) => [...meaningsAt(tokens, at)].some(test));
}
