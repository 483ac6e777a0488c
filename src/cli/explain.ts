import { didYouMean } from '../rules/didYouMean';
import type { Rule } from '../rules/rule';
import { rules } from '../rules/rules';
import { usualSeverities } from '../rules/settings';
import type { Line } from './terminal';
import { complain, print, printJson } from './terminal';

/**
 * Runs `baton explain`: what a rule requires and why, or all rules in a line each. Returns the exit code: 0, or 2 for an
 * unknown
 * rule.
 */
export function runExplain(id: string | undefined, format: 'pretty' | 'json'): number {
  if (id === undefined) {
    const widest = rules.reduce((most, rule) => Math.max(most, rule.id.length), 0);
    if (format === 'json') printJson(rules.map(dataOf));
    else print(rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.title}`));
    return 0;
  }
  const rule = rules.find((one) => one.id === id || one.formerIds?.includes(id));
  if (!rule) {
    const [close] = didYouMean(
      id,
      rules.map((one) => one.id),
    );
    complain(
      `no rule is called ${id}`,
      close === undefined ? 'Run baton explain for the list of rules' : `Did you mean ${close}?`,
    );
    return 2;
  }
  if (format === 'json') printJson(dataOf(rule));
  else print(linesOf(rule));
  return 0;
}

/** What is known of a rule, for programs. */
function dataOf({
  id,
  formerIds = [],
  kind,
  title,
  why,
  options = {},
  isOffByDefault = false,
  isEssential,
}: Rule): object {
  return { id, formerIds, title, why, kind, isOffByDefault, isEssential: isEssential ?? kind === 'broken', options };
}

function severityInWords({ kind }: Rule): string {
  const { active, draft } = usualSeverities[kind];
  return draft === active ? active : `${active}; ${draft} while the plan is a draft`;
}

function linesOf(rule: Rule): Line[] {
  const { id, title, why, options = {}, isOffByDefault } = rule;
  const named = Object.entries(options);
  const sample = named.map(([name, option]) => `"${name}": ${option.default}`).join(', ');
  return [
    `${id}: ${title}`,
    '',
    why,
    '',
    `Severity: ${isOffByDefault ? 'off by default' : severityInWords(rule)}`,
    ...named.map(([name, option]) => `Option ${name}: ${option.about} (default: ${option.default})`),
    '',
    'To suppress a problem, add a comment on the line above it:',
    `  <!-- baton-disable-next-line ${id} -->`,
    'To turn the rule off, or change it, add to .batonrc.json:',
    `  { "rules": { "${id}": "off" } }`,
    ...(named.length > 0 ? [`  { "rules": { "${id}": { ${sample} } } }`] : []),
  ];
}
