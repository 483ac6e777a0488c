import type { MessageValue, Words } from '../text/message';
import { english, say, textOf } from '../text/message';

let bundle: Readonly<Record<string, string>> = {};

/** Takes the translations for the window's language. */
export function speak(sentences: Readonly<Record<string, string>>): void {
  bundle = sentences;
}

/** Renders a sentence in the window's language; in English if the translation is missing. */
export const words: Words = ({ template, values }) => {
  const rendered = values.map((value) => textOf(value, words));
  return english({ template: bundle[template] ?? template, values: rendered });
};

/** A text of the panel itself: `` t`Show as table` ``. */
export function t(parts: TemplateStringsArray, ...values: readonly MessageValue[]): string {
  return words(say(parts, ...values));
}
