import type { Rule } from './rule';
import { rules } from './rules';

/** All rules, for whoever needs them only sometimes: a window loads them with the first plan that it checks. */
export function knownRules(): readonly Rule[] {
  return rules;
}

/** Whether there is a rule with this id. */
export function isRule(id: string): boolean {
  return rules.some((rule) => rule.id === id);
}
