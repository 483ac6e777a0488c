import * as vscode from 'vscode';
import type { MessageValue, Words } from '../text/message';
import { say, textOf } from '../text/message';

/** Renders a sentence in the display language of the window. */
export const words: Words = ({ template, values }) =>
  vscode.l10n.t(template, ...values.map((value) => textOf(value, words)));

/** A text of the editor integration itself: `` t`Select a plan` ``. */
export function t(parts: TemplateStringsArray, ...values: readonly MessageValue[]): string {
  return words(say(parts, ...values));
}
