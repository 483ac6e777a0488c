// npm run generate: writes the files derived from the definitions of rules, fields and style. With --check it writes
// nothing, lists the files that are out of date, and fails if there are any.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rules } from '../src/rules/rules';
import { defaultSettings, mostMegabytes, profiles, severitySettings } from '../src/rules/settings';
import { fieldsReference, sectionsReference, valuesReference } from './formatTables';
import { readSchema } from './readSchema';
import { ruleExamples } from './ruleExamples';
import { rulePage, rulesSchema, rulesTable } from './rulePages';
import type { Setting } from './settingsTable';
import { settingsTable } from './settingsTable';
import { givenUpTable, pairsTable } from './style';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale.push(path);
  if (isCheck) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->` in a file. */
function fill(path: string, name: string, text: string): void {
  const before = readFileSync(path, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}: ${open} … ${close}`);
  write(path, `${before.slice(0, from + open.length)}\n\n${text}\n\n${before.slice(to)}`);
}

for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule, ruleExamples(rule.id)));
for (const file of existsSync('docs/rules') ? readdirSync('docs/rules') : []) {
  if (rules.some(({ id }) => file === `${id}.md`)) continue;
  stale.push(`docs/rules/${file}`);
  if (!isCheck) rmSync(`docs/rules/${file}`);
}
fill('README.md', 'rules', rulesTable(rules));
fill('docs/format.md', 'sections', sectionsReference());
fill('docs/format.md', 'values', valuesReference());
fill(
  'docs/format.md',
  'fields',
  fieldsReference([
    'plan',
    'outcome',
    'person',
    'vendor',
    'deliverable',
    'milestone',
    'reference',
    'budget line',
    'collateral',
  ]),
);

fill('docs/style.md', 'pairs', pairsTable());
fill('docs/style.md', 'given-up', givenUpTable());

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, Setting & { properties?: unknown }> } };
};
const ruleProperties = rulesSchema(rules, severitySettings);
const ruleTexts = new Map<string, string>();
manifest.contributes.configuration.properties['baton.rules']!.properties = rulesSchema(
  rules,
  severitySettings,
  (key, text) => {
    ruleTexts.set(key, text);
    return `%${key}%`;
  },
);
write('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);

/** The texts of the manifest in a language: those written by hand stay, those of the rules come from the rules. */
function writeTexts(path: string, translate: (text: string) => string): void {
  const byHand = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>).filter(
    ([key]) => !key.startsWith('rule.'),
  );
  const ofRules = Array.from(ruleTexts, ([key, text]): [string, string] => [key, translate(text)]);
  write(path, `${JSON.stringify(Object.fromEntries([...byHand, ...ofRules]), undefined, 2)}\n`);
}

const german = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Record<string, string>;
writeTexts('package.nls.json', (text) => text);
writeTexts('package.nls.de.json', (text) => german[text] ?? text);

const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
fill('README.md', 'settings', settingsTable(manifest.contributes.configuration.properties, texts));

/** What a setting is for, as the settings editor describes it, without the marks of Markdown. */
function aboutSetting(name: string): string {
  return texts[`setting.${name}`]!.replaceAll('`', '');
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Baton settings',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    profile: { enum: [...profiles], default: 'standard', description: aboutSetting('profile') },
    include: { type: 'array', items: { type: 'string' }, description: aboutSetting('include') },
    fiscalYearStart: {
      type: ['integer', 'null'],
      minimum: 1,
      maximum: 12,
      default: null,
      description: aboutSetting('fiscalYearStart'),
    },
    maxFileSize: {
      type: 'number',
      minimum: 1,
      maximum: mostMegabytes,
      default: defaultSettings.maxFileSize,
      description: aboutSetting('maxFileSize'),
    },
    rules: {
      type: 'object',
      additionalProperties: false,
      properties: ruleProperties,
      description: aboutSetting('rules'),
    },
  },
};
write('schemas/batonrc.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
write('schemas/read.schema.json', `${JSON.stringify(readSchema(), undefined, 2)}\n`);

if (isCheck && stale.length > 0) {
  process.stderr.write(`Out of date; run npm run generate: ${stale.join(', ')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length > 0 ? `Updated ${stale.length} files\n` : 'Everything is up to date\n');
}
