import type { Rule, RuleKind } from './rule';

/** What a kind of rule means for its reader. */
export const kindWords: Readonly<Record<RuleKind, string>> = {
  broken: 'error',
  missing: 'warning',
  advice: 'information',
};

/** A text with its fences long enough for whatever it holds. */
function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text}\n\`\`\`\``;
}

/** An example as a reader sees it, its marks taken out. */
function plain(example: string): string {
  return example
    .split('\n')
    .filter((line) => !/^[ \t]*\^+ .+$/.test(line))
    .join('\n')
    .trim();
}

/** What is said of a bad example, in its marks. */
function said(example: string): string[] {
  return [...example.matchAll(/^[ \t]*\^+ (?:💡 )?\w+ [\w-]+: (.+)$/gm)].map((match) => match[1]!);
}

/** The page of a rule in the documentation. */
export function rulePage(rule: Rule): string {
  const { id, kind, title, why, bad, good } = rule;
  const bads = bad.flatMap((example) => [
    fenced(plain(example)),
    '',
    ...said(example).map((message) => `> ${message}`),
    '',
  ]);
  return [
    `# ${id}`,
    '',
    `${title}. Shown as ${kindWords[kind]}${kind === 'broken' ? '' : ', more quietly while the plan is a draft'}.`,
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
    '## Switch it off',
    '',
    `In the settings with \`"baton.rules": { "${id}": "off" }\`, or in one place with a comment on the line above:`,
    '',
    fenced(`<!-- baton-disable-next-line ${id} -->`),
    '',
  ].join('\n');
}

/** The table of rules for the README. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, kind, title }) => `| [${id}](docs/rules/${id}.md) | ${kindWords[kind]} | ${title} |`);
  return ['| Rule | Shown as | A plan that follows it |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The schema of the setting that holds a severity for each rule. */
export function rulesSchema(rules: readonly Rule[], severities: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(rules.map(({ id, title }) => [id, { enum: [...severities], description: title }]));
}
