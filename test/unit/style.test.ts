import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { givenUp, givenUpIn, pairs } from '../../scripts/style';
import { rules } from '../../src/rules/rules';
import { literalsIn } from '../support/literals';
import { allMessages } from '../support/messages';

/** Options of the command line are called as those of other programs are. */
const optionNames = /--[a-z-]+/g;

/** Prose of a page as its reader sees it: no code, addresses, comments, or tables that are derived from the source. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/<!-- ([\w-]+)(?: [\w-]+)* -->\n[^]*?<!-- \/\1 -->/g, '')
    .replace(/^( *)(`{3,})(?:markdown|jsonc?|ya?ml)?\n[^]*?^\1\2$/gm, (fence) =>
      /```(?:sh|text)/.test(fence) ? fence : '',
    )
    .replace(/<!--[^]*?-->/g, '')
    .replace(/`[^`\n]+`/g, '`…`')
    .replace(optionNames, '--…')
    .replace(/\]\([^)\n]*\)/g, ']');
}

function pages(): string[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    // The pages of rules repeat the rules' own words, which are checked below.
    ...docs.filter((file) => !file.startsWith('rules')).map((file) => join('docs', file)),
  ];
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Texts of a JSON file that people read: the values of some keys, wherever they are. */
function textsOf(path: string, keys: readonly string[]): string[] {
  const found: string[] = [];
  JSON.parse(JSON.stringify(parse(read(path), [], { allowTrailingComma: true })), (key, value: unknown) => {
    if (
      typeof value === 'string' &&
      (keys.length === 0 || keys.includes(key)) &&
      !key.startsWith('rule.') &&
      !value.startsWith('%')
    )
      found.push(value);
    return value;
  });
  return found;
}

/** Sentences of the command line, which speaks English only: its literals of two words or more. */
function sentencesOfTheCommandLine(): string[] {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return ['cli.ts', ...files.map((file) => join('cli', file))].flatMap((file) =>
    literalsIn(read(join('src', file))).filter((text) => /\p{L} \p{L}/u.test(text)),
  );
}

describe('Words given up', () => {
  it('are in no page, except as examples', () => {
    const found = pages().flatMap((page) => givenUpIn(proseOf(read(page))).map((where) => `${page}: ${where}`));
    assert.equal(found.join('\n'), '');
  });

  it('are in no title, setting, walkthrough, snippet or schema', () => {
    const texts = [
      ...textsOf('package.nls.json', []),
      ...textsOf('package.json', ['title', 'description', 'name']),
      ...textsOf('snippets/en.json', ['description']),
    ];
    assert.equal(texts.flatMap((text) => givenUpIn(text)).join('\n'), '');
  });

  it('are in no message, rule, or line of the command line', () => {
    const stories = new Set(rules.map(({ why }) => why));
    const found = [...allMessages(), ...sentencesOfTheCommandLine()].flatMap((text) =>
      givenUpIn(text.replace(optionNames, '--…'), stories.has(text)),
    );
    assert.equal(found.join('\n'), '');
  });

  it('are found where they are, and the texts that replaced them have none', () => {
    assert.ok(pairs.length >= 20 && givenUp.length >= 20);
    const missed = pairs.flatMap(([before]) => (givenUpIn(before).length === 0 ? [before] : []));
    assert.deepEqual(missed, []);
    for (const [, after] of pairs) assert.deepEqual(givenUpIn(after), [], after);
    assert.deepEqual(givenUpIn('Depend on it. There is no file, and it is no longer needed. Carried out.'), []);
  });
});

describe('Prose of a page', () => {
  it('leaves out code, addresses, comments and what is derived', () => {
    const page =
      'See `mend` and [this](mend.md).\n<!-- mend -->\n```markdown\nmend\n```\n<!-- rules -->\n\nmend\n\n<!-- /rules -->\n';
    assert.deepEqual(givenUpIn(proseOf(page)), []);
    assert.equal(givenUpIn(proseOf('```sh\nbaton check # what to mend\n```\n')).length, 1);
  });
});
