import { readFileSync } from 'node:fs';

/** The examples of a rule, in the notation of the tests (test/support/fixture.ts). */
export interface RuleExamples {
  /** Plans with the problem, each marked where it is reported. */
  readonly bad: readonly string[];
  /** Plans in which the rule reports nothing. */
  readonly good: readonly string[];
}

/** Reads the examples of a rule, which are next to it: src/rules/catalog/<id>.md. Throws where there are none of a kind. */
export function ruleExamples(id: string): RuleExamples {
  const path = `src/rules/catalog/${id}.md`;
  const [, bad = '', good = ''] = readFileSync(path, 'utf8').split(/^## (?:Problem|No problem)$/m);
  const examples = { bad: fencesOf(bad), good: fencesOf(good) };
  if (examples.bad.length === 0 || examples.good.length === 0)
    throw new Error(`${path} needs examples under both headings, Problem and No problem`);
  return examples;
}

function fencesOf(section: string): string[] {
  return Array.from(section.matchAll(/^````markdown\n([^]*?)^````$/gm), ([, text]) => text!);
}
