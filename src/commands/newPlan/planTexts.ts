import type english from '../../../snippets/en.json';
import type { Wording } from '../../plan/wording';
import { wordingOf } from '../../plan/wording';

/** The examples in templates and snippets of one language, as its file in `snippets/` has them. `{0}` is filled in. */
export type Examples = Readonly<Record<keyof typeof english, string>>;

/** What new plans and snippets are written with. */
export interface PlanTexts extends Wording {
  /** The language's code. */
  readonly language: string;
  readonly examples: Examples;
}

/** The texts of a language, given its examples. */
export function planTexts(language: string, examples: Examples): PlanTexts {
  return { language, examples, ...wordingOf(language) };
}

/** A template with its `{0}`, `{1}` and so on replaced by these; the braces may be escaped, as in a snippet. */
export function filled(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d)\\?\}/g, (_, index: string) => values[Number(index)] ?? '');
}
