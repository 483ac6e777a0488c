import type { Rule, RuleKind } from '../src/rules/rule';
import { usualSeverities } from '../src/rules/settings';
import { readFixture } from '../test/support/fixture';
import type { RuleExamples } from './ruleExamples';

/** The severity of a kind in a draft, where that differs. */
function whileDraft(kind: RuleKind): string {
  const { active, draft } = usualSeverities[kind];
  return draft === active ? '' : `, or ${draft === 'hint' ? 'a hint' : draft} while the plan is a draft`;
}

/** A text in a fence that is longer than any in it. */
function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.replace(/^\n+|\n+$/g, '')}\n\`\`\`\``;
}

const workspace = 'file:///workspace/';

/** The files of an example without the notation of the tests, each under its name if there are several. */
function filesOf(example: string): string[] {
  const files = readFixture(example);
  if (files.length === 1) return [fenced(files[0]!.text), ''];
  return files.flatMap(({ uri, text }) => [`\`${uri.slice(workspace.length)}\`:`, '', fenced(text), '']);
}

/** What is reported in an example: the labels of its marks are `💡 warning some-rule: The message`. */
function messagesOf(example: string): string[] {
  return readFixture(example).flatMap(({ marks }) =>
    marks.flatMap(({ label }) => {
      const message = /^(?:💡 )?\w+ [\w-]+: (.+)$/.exec(label)?.[1];
      return message === undefined ? [] : [`> ${message}`];
    }),
  );
}

function severityLine({ kind, isOffByDefault }: Rule): string {
  if (isOffByDefault) return 'Off by default.';
  return `Severity: ${usualSeverities[kind].active}${whileDraft(kind)}.`;
}

/** The page of a rule in the documentation. */
export function rulePage(rule: Rule, { bad, good }: RuleExamples): string {
  const { id, title, why } = rule;
  const hasFix = bad.some((example) => example.includes('💡'));
  return [
    `# ${id}`,
    '',
    `${title}. ${severityLine(rule)}${hasFix ? ' Quick fixes are available.' : ''}`,
    '',
    '## Why it matters',
    '',
    why,
    '',
    '## Examples with a problem',
    '',
    ...bad.flatMap((example) => [...filesOf(example), messagesOf(example).join('\n>\n'), '']),
    '## Examples without a problem',
    '',
    ...good.flatMap(filesOf),
    ...optionLines(rule),
    '## Suppress or disable the rule',
    '',
    'To suppress a problem, add a comment on the line above it:',
    '',
    fenced(`<!-- baton-disable-next-line ${id} -->`),
    '',
    `To disable the rule, add \`"baton.rules": { "${id}": "off" }\` to your settings.`,
    '',
  ].join('\n');
}

function optionLines({ id, options }: Rule): string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(([name, option]) => `| \`${name}\` | ${option.about} | ${option.default} |`);
  const sample = Object.entries(options).map(([name, option]) => `"${name}": ${option.default}`);
  return [
    '## Options',
    '',
    '| Option | Description | Default |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `For example: \`"baton.rules": { "${id}": { ${sample.join(', ')} } }\`.`,
    '',
  ];
}

/** The table of rules for the README. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, kind, title, isOffByDefault }) =>
      `| [${id}](docs/rules/${id}.md) | ${isOffByDefault ? 'off' : usualSeverities[kind].active} | ${title} |`,
  );
  return ['| Rule | Severity | Requirement |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * The schema of the setting that holds a severity for each rule, or an object with its options too. `described` puts the
 * text about a rule or an option into words, given its key: `rule.sla-vague`, `rule.owner-overloaded.most`.
 */
export function rulesSchema(
  rules: readonly Rule[],
  severities: readonly string[],
  described: (key: string, text: string) => string = (_, text) => text,
): Record<string, unknown> {
  const schemaOf = ({ id, title: text, options }: Rule): Record<string, unknown> => {
    const title = described(`rule.${id}`, text);
    const severity = { enum: [...severities], description: title };
    if (!options) return severity;
    const properties = Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        {
          type: 'number',
          default: option.default,
          minimum: option.minimum,
          description: described(`rule.${id}.${name}`, option.about),
        },
      ]),
    );
    const whole = { type: 'object', additionalProperties: false, properties: { severity, ...properties } };
    return { description: title, anyOf: [{ enum: [...severities] }, whole] };
  };
  const present = rules.map((rule): [string, unknown] => [rule.id, schemaOf(rule)]);
  // Settings under a former id are still valid, but they aren't proposed.
  const former = rules.flatMap((rule) =>
    (rule.formerIds ?? []).map((id): [string, unknown] => [id, { ...schemaOf(rule), doNotSuggest: true }]),
  );
  return Object.fromEntries([...present, ...former]);
}
