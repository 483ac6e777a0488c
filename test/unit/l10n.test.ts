import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { ruleExamples } from '../../scripts/ruleExamples';
import { rules } from '../../src/rules/rules';
import { openService } from '../support/openService';
import type { Words } from '../../src/text/message';
import { english, say, textOf } from '../../src/text/message';
import { today } from '../support/check';
import { upTo } from '../support/effort';
import { readFixture } from '../support/fixture';
import { allMessages } from '../support/messages';

function read(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}

const german = read('l10n/bundle.l10n.de.json');

/** Says sentences as the editor does with a bundle, and keeps those that the bundle lacks. */
function wordsOf(bundle: Readonly<Record<string, string>>, missing: Set<string> = new Set()): Words {
  const words: Words = ({ template, values }) => {
    if (!(template in bundle) && /\p{L}/u.test(template.replace(/\{\d+\}/g, ''))) missing.add(template);
    const said = values.map((value) => textOf(value, words));
    return (bundle[template] ?? template).replace(/\{(\d+)\}/g, (_, index: string) => said[Number(index)]!);
  };
  return words;
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();

describe('Sentences', () => {
  it('are said with their values in place, phrases in the same language', () => {
    const message = say`${'Ada'} waits for ${say`The plan`} and ${2}`;
    assert.equal(english(message), 'Ada waits for The plan and 2');
    assert.equal(
      wordsOf({ '{0} waits for {1} and {2}': '{2}, {1}: {0}', 'The plan': 'Der Plan' })(message),
      '2, Der Plan: Ada',
    );
  });
});

describe('German', () => {
  it('has every sentence that Baton says, and none that it says no more', () => {
    const needed = [...allMessages()];
    const missing = needed.filter((template) => !(template in german));
    assert.equal(JSON.stringify(missing, undefined, 2), '[]', 'missing from l10n/bundle.l10n.de.json');
    const said = allMessages(true);
    const stale = Object.keys(german).filter((template) => !said.has(template));
    assert.deepEqual(stale, []);
  });

  it('has the same values in each', () => {
    for (const [template, text] of Object.entries(german))
      assert.deepEqual(placeholders(text), placeholders(template), template);
  });

  it('says each in other words than English, but for names and signs', () => {
    const same = Object.entries(german).flatMap(([template, text]) =>
      template === text && /\p{L}{3}/u.test(template) ? [template] : [],
    );
    assert.deepEqual(same.sort(), ['Budget', 'Jonas Weber', 'Plan', 'RACI', 'Zoom']);
  });

  it('is what every finding, fix and hover of every example is said in', () => {
    const missing = new Set<string>();
    const words = wordsOf(german, missing);
    const examples = rules.flatMap(({ id }) => ruleExamples(id).bad);
    for (const index of upTo(examples.length - 1)) {
      const files = readFixture(examples[index]!);
      const service = openService({ today, words });
      for (const { uri, text } of files) service.setText(uri, text);
      for (const { uri, text } of files) {
        for (const finding of service.check(uri)) finding.fixes();
        for (const at of upTo(text.length, 9)) service.hover(uri, at);
      }
    }
    assert.deepEqual([...missing], []);
  });

  it('reads as German', () => {
    const service = openService({ today, words: wordsOf(german) });
    service.setText(
      'file:///w/a.md',
      '---\ntype: marketing-plan\nstatus: active\n---\n## Vendors\n\n### Nordlicht PR\n\n- **Owner:** TBD\n',
    );
    const said = service.check('file:///w/a.md').map(({ message }) => message);
    assert.ok(said.includes('Für Nordlicht PR ist im Haus niemand verantwortlich'), said.join('\n'));
  });
});

describe('The manifest', () => {
  it('says everything by keys that both languages have', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!));
    for (const path of ['package.nls.json', 'package.nls.de.json'])
      assert.deepEqual(Object.keys(read(path)).sort(), [...used].sort(), path);
  });

  it('leaves no words of its own in what it contributes', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: unknown };
    const literal = [
      ...JSON.stringify(contributes).matchAll(
        /"(title|description|markdownDescription|contents|altText|name)":"([^"%][^"]*)"/g,
      ),
    ];
    // The matcher of problems is called by its name in tasks, `$baton`.
    assert.deepEqual(new Set(literal.map(([, , text]) => text)), new Set(['Baton', 'baton']));
  });
});
