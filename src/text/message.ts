import { memoized } from './memoized';

/**
 * A sentence for people: English, with its values separate, so that a host can translate it. `template` contains `{0}`,
 * `{1}` … in place of the values.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly MessageValue[];
}

/** A value in a sentence: a name or number as it is, or a phrase that is translated too. */
export type MessageValue = string | number | Message;

/** Renders a sentence in the reader's language. */
export type Words = (message: Message) => string;

/**
 * Makes a sentence from a template: `` say`${vendor} has no owner` ``. Singular and plural are two sentences, never a
 * glued `s`.
 */
export function say(parts: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return { template: templateOf(parts), values };
}

/** One for each place in the source at which a sentence is made. */
const templateOf = memoized((parts: TemplateStringsArray): string =>
  parts.reduce((template, part, index) => `${template}{${index - 1}}${part}`),
);

/** A sentence without values that is defined elsewhere, such as a rule's title. */
export function asMessage(text: string): Message {
  return { template: text, values: [] };
}

/** Several phrases in a row: `a, b, c`. */
export function listed(phrases: readonly MessageValue[]): Message {
  return { template: phrases.map((_, index) => `{${index}}`).join(', '), values: phrases };
}

/** A list of names in a sentence: `A, B, and C`. */
export function both(values: readonly MessageValue[]): MessageValue {
  const [last = '', ...others] = values.toReversed();
  const first = listed(others.toReversed());
  if (others.length === 0) return last;
  return others.length === 1 ? say`${first} and ${last}` : say`${first}, and ${last}`;
}

/** A list of alternatives in a sentence: `A, B, or C`. */
export function either(values: readonly MessageValue[]): MessageValue {
  const [last = '', ...others] = values.toReversed();
  const first = listed(others.toReversed());
  if (others.length === 0) return last;
  return others.length === 1 ? say`${first} or ${last}` : say`${first}, or ${last}`;
}

/** The sentences as written in the source. */
export const english: Words = ({ template, values }) => {
  if (values.length === 0) return template;
  const pieces = piecesOf(template);
  let text = pieces[0]!;
  // Every other piece is the index of a value.
  for (let index = 1; index < pieces.length; index += 2)
    text += textOf(values[Number(pieces[index])]!, english) + pieces[index + 1]!;
  return text;
};

const knownPieces = new Map<string, readonly string[]>();

/** The text of a template and, between, the indexes of its values. Cached and bounded: only lists make ever longer templates. */
function piecesOf(template: string): readonly string[] {
  let pieces = knownPieces.get(template);
  if (!pieces) {
    pieces = template.split(/\{(\d+)\}/);
    if (knownPieces.size > 2000) knownPieces.clear();
    knownPieces.set(template, pieces);
  }
  return pieces;
}

/** A value of a sentence as text. */
export function textOf(value: MessageValue, words: Words): string {
  return typeof value === 'object' ? words(value) : String(value);
}
