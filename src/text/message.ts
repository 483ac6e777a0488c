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
  let template = parts[0]!;
  for (let index = 1; index < parts.length; index++) template += `{${index - 1}}${parts[index]!}`;
  return { template, values };
}

/** A sentence without values that is defined elsewhere, such as a rule's title. */
export function saying(text: string): Message {
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
export const english: Words = ({ template, values }) =>
  values.length === 0
    ? template
    : template.replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)]!, english));

/** A value of a sentence as text. */
export function textOf(value: MessageValue, words: Words): string {
  return typeof value === 'object' ? words(value) : String(value);
}
