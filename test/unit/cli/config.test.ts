import { strict as assert } from 'node:assert';
import { parseConfig } from '../../../src/cli/config';
import { defaultInclude } from '../../../src/rules/config';
import { defaultSettings } from '../../../src/rules/settings';

function problems(name: string, text: string): string[] {
  return parseConfig(name, text, name.startsWith('.vscode')).problems.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('Settings of baton check', () => {
  it('are read from .batonrc.json', () => {
    const text = '{ "profile": "strict", "rules": { "money-invalid": "off" }, "include": ["plans/*.md"] }';
    assert.deepEqual(parseConfig('.batonrc.json', text, false), {
      settings: {
        profile: 'strict',
        rules: { 'money-invalid': { severity: 'off' } },
        maxFileSize: 5,
      },
      include: ['plans/*.md'],
      problems: [],
    });
  });

  it("are read from the editor's settings, with comments and commas at the end, in both spellings", () => {
    for (const text of [
      '{ // ours\n "editor.tabSize": 2, "baton.profile": "essential", "baton.rules": { "id-duplicate": "hint", }, }',
      '\ufeff{ "baton": { "profile": "essential", "rules": { "id-duplicate": "hint" } } }',
    ]) {
      const { settings, include, problems: found } = parseConfig('.vscode/settings.json', text, true);
      assert.deepEqual(found, []);
      assert.deepEqual(settings, {
        profile: 'essential',
        rules: { 'id-duplicate': { severity: 'hint' } },
        maxFileSize: 5,
      });
      assert.equal(include, defaultInclude);
    }
  });

  it('are named with their place where they are wrong, and the others hold', () => {
    const text =
      '{\n  "profil": 1,\n  "profile": "loud",\n  "rules": {\n    "money-invalid": "of",\n    "id-duplicat": "off",\n    "link-broken": "hint"\n  },\n  "include": "x"\n}';
    assert.deepEqual(problems('.batonrc.json', text), [
      '.batonrc.json:2:3: unknown setting profil; use profile, rules, include, fiscalYearStart, or maxFileSize',
      '.batonrc.json:3:14: profile is "loud": it must be essential, standard, or strict',
      '.batonrc.json:5:22: rules.money-invalid is "of": it must be off, hint, information, warning, or error',
      '.batonrc.json:6:5: unknown rule id-duplicat; did you mean id-duplicate?',
      '.batonrc.json:9:14: include must be a list of globs, such as ["**/*.plan.md"]',
    ]);
    assert.deepEqual(parseConfig('.batonrc.json', text, false).settings, {
      profile: 'standard',
      rules: { 'link-broken': { severity: 'hint' }, 'money-invalid': {} },
      maxFileSize: 5,
    });
  });

  it('hold the month in which the fiscal year starts, or leave it open', () => {
    const start = (text: string): unknown => parseConfig('.batonrc.json', text, false).settings.fiscalYearStart;
    assert.equal(start('{ "fiscalYearStart": 4 }'), 4);
    assert.equal(start('{ "fiscalYearStart": null }'), undefined);
    assert.equal(start('{}'), undefined);
    assert.match(problems('.batonrc.json', '{ "fiscalYearStart": 13 }').join(), /must be a month from 1 to 12/);
  });

  it('hold the size of the largest file that is read, in MB', () => {
    assert.equal(parseConfig('.batonrc.json', '{ "maxFileSize": 1.5 }', false).settings.maxFileSize, 1.5);
    for (const size of ['0', '-1', '1e9', '"5"', 'true', 'null', '[]'])
      assert.match(
        problems('.batonrc.json', `{ "maxFileSize": ${size} }`).join('\n'),
        /^\.batonrc\.json:1:18: maxFileSize is [^\n]*: it must be a size in MB from 1 to 100$/,
      );
  });

  it('hold the options of rules, and name those that are wrong', () => {
    const text =
      '{ "rules": { "owner-overloaded": { "severity": "warning", "most": 7, "least": 1 }, "reference-stale": { "months": 0 } } }';
    assert.deepEqual(parseConfig('.batonrc.json', text, false).settings.rules, {
      'owner-overloaded': { severity: 'warning', options: { most: 7 } },
      'reference-stale': { options: {} },
    });
    assert.deepEqual(problems('.batonrc.json', text), [
      '.batonrc.json:1:70: owner-overloaded has no option least: use severity or most',
      '.batonrc.json:1:115: rules.reference-stale.months is 0: it must be a number of at least 1',
    ]);
  });

  it('stay at their defaults where brackets stand in each other without end, and say so', () => {
    for (const text of ['['.repeat(40_000), '{"a":'.repeat(40_000), `${'['.repeat(200)}${']'.repeat(200)}`])
      for (const name of ['.batonrc.json', '.vscode/settings.json']) {
        const { settings, problems: found } = parseConfig(name, text, name.startsWith('.vscode'));
        assert.deepEqual(settings, defaultSettings);
        assert.equal(found.length, 1);
        assert.match(found[0]!.reason, /^this is nested more than 100 levels deep/);
      }
    assert.deepEqual(problems('.vscode/settings.json', `{ "a": "${'['.repeat(200)}" } // ${'{'.repeat(200)}`), []);
  });

  it('name what is no setting, also where every object has something of that name', () => {
    const text =
      '{ "constructor": 1, "__proto__": {}, "rules": { "toString": "off", "__proto__": "off", "link-broken": { "constructor": 2, "__proto__": 1 } } }';
    assert.deepEqual(
      problems('.batonrc.json', text).map((problem) => problem.replace(/^\S+ |;.*|: it has.*/g, '')),
      [
        'unknown setting constructor',
        'unknown setting __proto__',
        'unknown rule toString',
        'unknown rule __proto__',
        'link-broken has no option constructor: use severity',
        'link-broken has no option __proto__: use severity',
      ],
    );
  });

  it('hold where a key stands twice', () => {
    const text =
      '{ "rules": { "owner-overloaded": "off", "owner-overloaded": { "most": "x" } }, "rules": { "nothing": 1 } }';
    assert.equal(problems('.batonrc.json', text).length, 1);
    assert.deepEqual(problems('.batonrc.json', '{ "rules": { "link-broken": "off",\n "link-broken": "of" } }'), [
      '.batonrc.json:2:17: rules.link-broken is "of": it must be off, hint, information, warning, or error',
    ]);
  });

  it('name the first mistakes, and how many more there are', () => {
    const found = problems('.batonrc.json', `{ "include": [${'1 '.repeat(200_000)}] }`);
    assert.equal(found.length, 21);
    assert.match(found[20]!, /^\.batonrc\.json: \d+ more problems in this file$/);
  });

  it('are read in time that grows with them, however much in them is wrong', () => {
    const many = (key: (index: number) => string): string =>
      Array.from({ length: 50_000 }, (_, index) => `"${key(index)}": 1`).join();
    const inRules = problems('.batonrc.json', `{ "rules": { ${many((index) => `r${index}`)} } }`);
    const inOptions = problems(
      '.batonrc.json',
      `{ "rules": { "owner-overloaded": { ${many((index) => `o${index}`)} } } }`,
    );
    for (const found of [inRules, inOptions]) {
      assert.equal(found.length, 21);
      assert.equal(found[20], '.batonrc.json: 49980 more problems in this file');
    }
    assert.match(inRules[19]!, /^\.batonrc\.json:1:175: unknown rule r19;/);
  });

  it('quote no more of what is wrong than tells which it is', () => {
    const long = 'x'.repeat(100_000);
    const text = JSON.stringify({
      [long]: 1,
      profile: long,
      maxFileSize: long,
      rules: { [long]: 1, 'link-broken': long },
    });
    const found = problems('.batonrc.json', text);
    assert.equal(found.length, 5);
    for (const one of found) assert.ok(one.length < 250 && one.includes('xxx…'), one);
  });

  it('name a glob whose braces stand for too much', () => {
    assert.match(
      problems('.batonrc.json', `{ "include": ["a.md", "${'{a,b}'.repeat(30)}"] }`).join(),
      /^\.batonrc\.json:1:23: the braces in this glob/,
    );
  });

  it('say where JSON breaks off, and hold as far as it goes', () => {
    assert.deepEqual(problems('.batonrc.json', '{ "profile": "strict"\n  "rules": {} }'), [
      '.batonrc.json:2:3: comma expected; fix the JSON',
    ]);
    assert.deepEqual(problems('.batonrc.json', '[]'), [
      '.batonrc.json:1:1: the settings must be a JSON object; enclose them in { }',
    ]);
    for (const text of ['', '{', '{"rules":', '{"rules":{"a"', 'null', '{"rules":null,"include":null}'])
      assert.ok(problems('.batonrc.json', text).length > 0, text);
    assert.deepEqual(problems('.vscode/settings.json', '{}'), []);
  });
});
