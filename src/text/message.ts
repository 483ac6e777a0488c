/**
 * A sentence for people: English, with its values apart, so that a host can say it in another language. `template` has
 * `{0}`, `{1}` … where the values stand.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly MessageValue[];
}

/** What stands in a sentence: a name or number as it is, or a phrase that is said in the same language. */
export type MessageValue = string | number | Message;

/** Says a sentence in the language of whoever reads it. */
export type Words = (message: Message) => string;

/** Makes a sentence of a template: `` say`${vendor} has no owner` ``. One and many are two sentences, never a glued `s`. */
export function say(parts: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  let template = parts[0]!;
  for (let index = 1; index < parts.length; index++) template += `{${index - 1}}${parts[index]!}`;
  return { template, values };
}

/** A sentence without values that is defined elsewhere, such as a rule's title. */
export function saying(text: string): Message {
  return { template: text, values: [] };
}

/** Several phrases behind each other: `a, b, c`. */
export function listed(phrases: readonly MessageValue[]): Message {
  return { template: phrases.map((_, index) => `{${index}}`).join(', '), values: phrases };
}

/** Several things of which all are meant: `A, B, and C`. */
export function both(things: readonly string[]): MessageValue {
  const [last = '', ...others] = things.toReversed();
  const first = others.toReversed().join(', ');
  if (others.length === 0) return last;
  return others.length === 1 ? say`${first} and ${last}` : say`${first}, and ${last}`;
}

/** Several things of which one is meant: `A, B, or C`. */
export function either(things: readonly string[]): MessageValue {
  const [last = '', ...others] = things.toReversed();
  const first = others.toReversed().join(', ');
  if (others.length === 0) return last;
  return others.length === 1 ? say`${first} or ${last}` : say`${first}, or ${last}`;
}

/** The sentences as they are written here. */
export const english: Words = ({ template, values }) =>
  values.length === 0
    ? template
    : template.replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)]!, english));

/** A value of a sentence as it stands in it. */
export function textOf(value: MessageValue, words: Words): string {
  return typeof value === 'object' ? words(value) : String(value);
}
