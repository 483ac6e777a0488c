import type { Rule, RuleKind } from './rule';

/** What a kind of rule means for its reader. */
export const kindWords: Readonly<Record<RuleKind, string>> = {
  broken: 'error',
  missing: 'warning',
  advice: 'information',
};

/** A text in a fence long enough for its content. */
function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text}\n\`\`\`\``;
}

/** An example as a reader sees it, without its marks. */
function plain(example: string): string {
  return example
    .split('\n')
    .filter((line) => !/^[ \t]*\^+ .+$/.test(line))
    .join('\n')
    .trim();
}

/** The messages in the marks of a bad example. */
function said(example: string): string[] {
  return [...example.matchAll(/^[ \t]*\^+ (?:💡 )?\w+ [\w-]+: (.+)$/gm)].map((match) => match[1]!);
}

function shownAs({ kind, isOffByDefault }: Rule): string {
  if (isOffByDefault) return 'Off until the settings ask for it.';
  return `Shown as ${kindWords[kind]}${kind === 'broken' ? '' : ', more quietly while the plan is a draft'}.`;
}

/** The page of a rule in the documentation. */
export function rulePage(rule: Rule): string {
  const { id, title, why, bad, good } = rule;
  const bads = bad.flatMap((example) => [
    fenced(plain(example)),
    '',
    ...said(example).map((message) => `> ${message}`),
    '',
  ]);
  return [
    `# ${id}`,
    '',
    `${title}. ${shownAs(rule)}`,
    '',
    '## Why',
    '',
    why,
    '',
    '## Found in',
    '',
    ...bads,
    '## Silent in',
    '',
    ...good.flatMap((example) => [fenced(plain(example)), '']),
    ...optionLines(rule),
    '## Switch it off',
    '',
    `In the settings with \`"baton.rules": { "${id}": "off" }\`, or in one place with a comment on the line above:`,
    '',
    fenced(`<!-- baton-disable-next-line ${id} -->`),
    '',
  ].join('\n');
}

function optionLines({ id, options }: Rule): string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(([name, option]) => `| \`${name}\` | ${option.default} | ${option.about} |`);
  const sample = Object.entries(options).map(([name, option]) => `"${name}": ${option.default}`);
  return [
    '## Options',
    '',
    '| Option | At first | What it means |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `Set as \`"baton.rules": { "${id}": { ${sample.join(', ')} } }\`.`,
    '',
  ];
}

/** The table of rules for the README. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, kind, title, isOffByDefault }) =>
      `| [${id}](docs/rules/${id}.md) | ${isOffByDefault ? 'off' : kindWords[kind]} | ${title} |`,
  );
  return ['| Rule | Shown as | A plan that follows it |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * The schema of the setting that holds a severity for each rule, or an object that includes its options. `described`
 * provides the text for a rule or an option, given its key: `rule.sla-vague`, `rule.owner-overloaded.most`.
 */
export function rulesSchema(
  rules: readonly Rule[],
  severities: readonly string[],
  described: (key: string, text: string) => string = (_, text) => text,
): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({ id, title: text, options }): [string, unknown] => {
      const title = described(`rule.${id}`, text);
      const severity = { enum: [...severities], description: title };
      if (!options) return [id, severity];
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
      return [id, { description: title, anyOf: [{ enum: [...severities] }, whole] }];
    }),
  );
}
