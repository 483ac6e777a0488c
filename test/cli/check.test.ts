import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { buildCli, Folder } from './process';

const plan = (body = ''): string => `---
type: marketing-plan
title: Spring
goal: Grow
owner: Priya Raman
period: 2027-01-01 to 2027-06-30
---

## Outcomes

- **O1** Demo requests rise from 14 to 40 a month by 2027-02-28 (owner: Priya Raman; handover: Ben Ode, sales)
${body}`;

const misspelled = plan('\n## Vendors\n\n### Website team\n\n- **Sourcing:** in-house\n- **Onwer:** Priya Raman\n');

describe('baton', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('prints help and version', () => {
    assert.match(folder.run('check', '--help').out, /^Baton checks[^]*--fix/);
    assert.match(folder.run('--version').out, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends with 0 where nothing is found', () => {
    folder.write('a.plan.md', plan());
    folder.write('notes.md', '# No plan of ours\n\nowner:\n');
    assert.deepEqual(folder.run('check', '--today', '2026-11-24'), {
      code: 0,
      out: 'No problems in 1 plan\n',
      err: '',
    });
    assert.deepEqual(folder.run('check', 'notes.md', '--format', 'json'), {
      code: 0,
      out: '[]\n',
      err: 'baton: no plans found; a plan has type: marketing-plan in its front matter\n',
    });
  });

  it('ends with 1 at a warning, and with 0 at what is less', () => {
    folder.write('a.md', plan().replace('owner: Priya Raman\n', ''));
    assert.equal(folder.run('check').code, 1);
    folder.write('.batonrc.json', '{ "rules": { "plan-owner-missing": "information" } }');
    const { code, out } = folder.run('check');
    assert.equal(code, 0);
    assert.match(out, /1 info in 1 plan\n$/);
  });

  it('takes the settings of the nearest file, and of that alone', () => {
    const text = plan().replace('owner: Priya Raman\n', '');
    folder.write('.batonrc.json', '{ "rules": { "plan-owner-missing": "off" } }');
    folder.write('a.md', text);
    folder.write('team/.batonrc.json', '{ "profile": "essential", "include": ["notes/*.md"] }');
    folder.write('team/b.md', text);
    folder.write('team/notes/c.md', '# Notes\n\n## Deliverables\n\n- D1 Kit — due 2027-02-01\n');
    const places = folder.json().flatMap(({ rule, file }) => (rule === 'plan-owner-missing' ? [file] : []));
    assert.deepEqual(places, ['team/b.md', 'team/notes/c.md']);
  });

  it('gives places that count from 1, and the titles of fixes', () => {
    folder.write('plans/a.md', misspelled);
    assert.deepEqual(
      folder.json().filter(({ rule }) => rule === 'field-unknown'),
      [
        {
          file: 'plans/a.md',
          rule: 'field-unknown',
          severity: 'information',
          message: 'Unknown vendor field “Onwer”: did you mean Owner?',
          range: { start: { line: 18, column: 5 }, end: { line: 18, column: 10 } },
          fixes: ['Change to Owner'],
          fingerprint: '79eefe0b642228d744015482d20aad63',
        },
      ],
    );
  });

  it('ends with 2 and names what it cannot read, and checks the others', () => {
    folder.write('a.md', plan().replace('owner: Priya Raman\n', ''));
    folder.write('b.md', Buffer.concat([Buffer.from(plan()), Buffer.from([0xff, 0xfe, 0x41])]));
    folder.write('c.md', Buffer.from(`\ufeff${plan()}`, 'utf16le'));
    const { code, out, err } = folder.run('check', 'a.md', 'b.md', 'c.md', 'd.md', '*.mdx');
    assert.equal(code, 2);
    assert.match(out, /plan-owner-missing\n\n1 warning in 1 plan\n$/);
    assert.deepEqual(err.split('\n'), [
      'baton: d.md: no such file or folder, and no Markdown file matches it as a glob; check the spelling',
      'baton: *.mdx: no such file or folder, and no Markdown file matches it as a glob; check the spelling',
      'baton: b.md: it is not UTF-8; save it as UTF-8',
      'baton: c.md: it is not UTF-8; save it as UTF-8',
      '',
    ]);
  });

  it('names a folder and a file it has no right to', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    folder.write('a.md', plan());
    folder.write('locked/b.md', plan());
    folder.write('c.md', plan());
    chmodSync(folder.at('locked'), 0);
    chmodSync(folder.at('c.md'), 0);
    const { code, err, out } = folder.run('check');
    chmodSync(folder.at('locked'), 0o755);
    assert.equal(code, 2);
    assert.match(err, /^baton: locked: permission denied.*\nbaton: c\.md: permission denied.*\n$/);
    assert.match(out, /in 1 plan\n$/);
  });

  it('ends with 2 at wrong usage and wrong settings', () => {
    assert.deepEqual(folder.run('check', '--format', 'xml'), {
      code: 2,
      out: '',
      err: 'baton: --format is xml: it must be pretty, json, github, gitlab, junit, or sarif\nTry baton --help\n',
    });
    folder.write('.vscode/settings.json', '{\n  "baton.profile": "loud", // no\n}');
    folder.write('a.md', plan());
    const { code, err } = folder.run('check');
    assert.equal(code, 2);
    assert.match(err, /^baton: \.vscode\/settings\.json:2:20: profile is "loud"/);
  });

  it('passes over what git ignores, unless it is named', () => {
    folder.write('.git/HEAD', '');
    folder.write('.gitignore', 'drafts/\n*.old.md\n!kept.old.md\n');
    const broken = plan('\n[Nowhere](#nowhere)\n');
    for (const name of ['a.md', 'b.old.md', 'kept.old.md', 'drafts/c.md', 'node_modules/x/d.md'])
      folder.write(name, broken);
    const files = (...args: string[]): string[] => [...new Set(folder.json(...args).map(({ file }) => file))];
    assert.deepEqual(files(), ['a.md', 'kept.old.md']);
    assert.deepEqual(files('drafts'), ['drafts/c.md']);
    assert.deepEqual(files('b.old.md', '{k,x}*.md'), ['b.old.md', 'kept.old.md']);
  });

  it('looks for linked files in the folder and in the repository, and nowhere else', () => {
    folder.write('repo/.git/HEAD', '');
    folder.write('repo/brand.md', '# Brand\n');
    folder.write('repo/plans/a.md', plan('\n[Brand](../brand.md) [Gone](../gone.md) [Outside](../../outside.md)\n'));
    const missing = (): string[] =>
      folder.json().flatMap(({ rule, message }) => (rule === 'link-broken' ? [message] : []));
    assert.equal(missing().length, 2);
    folder.cwd = 'repo/plans';
    assert.equal(missing().length, 1);
    assert.match(missing()[0]!, /gone\.md/);
  });

  it('knows the plans that link to a vendor, though only the vendor is named', () => {
    folder.write('a.md', plan('\n## Vendors\n\n### [Halyard](vendors/halyard.md)\n\n- **Owner:** Priya Raman\n'));
    folder.write(
      'vendors/halyard.md',
      '---\ntype: vendor\ntitle: Halyard\nsourcing: in-house\nscope: films\n---\n# Halyard\n',
    );
    const rules = (...args: string[]): string[] => folder.json(...args).map(({ rule }) => rule);
    assert.deepEqual(
      rules('vendors/halyard.md'),
      rules().filter((rule) => rule === 'vendor-owner-missing'),
    );
  });

  it('says the same with workers as without', () => {
    const vendor = (name: string): string => `---\ntype: vendor\ntitle: ${name}\n---\n# ${name}\n\n- **Onwer:** Ada\n`;
    for (let index = 0; index < 70; index++) {
      const name = String(index).padStart(2, '0');
      const link = `\n## Vendors\n\n### [V${name}](v${name}.md)\n\n[Next](p${String(index + 1).padStart(2, '0')}.md#outcomes) [Bad](p00.md#nothing)\n`;
      folder.write(`p${name}.md`, plan(link));
      if (index % 2 === 0) folder.write(`v${name}.md`, vendor(`V${name}`));
    }
    const together = folder.json();
    const files = readdirSync(folder.path).filter((name) => name.endsWith('.md'));
    const [half, rest] = [files.slice(0, 50), files.slice(50)];
    const apart = [...folder.json(...half), ...folder.json(...rest)];
    assert.deepEqual(together, apart);
    assert.ok(together.length > 100);
  });

  describe('check --fix', () => {
    for (const [name, bom, eol] of [
      ['as it is', '', '\n'],
      ['with CRLF and a byte order mark', '\ufeff', '\r\n'],
      ['with lone CR', '', '\r'],
    ] as const) {
      it(`changes what is to be changed and no other byte: ${name}`, () => {
        const written = bom + misspelled.replace(/\n/g, eol);
        folder.write('a.md', written);
        chmodSync(folder.at('a.md'), 0o664);
        const { out } = folder.run('check', '--fix', '--today', '2026-11-24');
        assert.ok(!out.includes('field-unknown'), out);
        assert.equal(readFileSync(folder.at('a.md'), 'utf8'), written.replace('Onwer', 'Owner'));
        assert.equal(statSync(folder.at('a.md')).mode & 0o777, 0o664);
        assert.deepEqual(readdirSync(folder.path), ['a.md']);
      });
    }

    it('writes through a link, and leaves it a link', () => {
      folder.write('real/a.txt', misspelled);
      symlinkSync('real/a.txt', folder.at('a.md'));
      folder.run('check', '--fix', 'a.md');
      assert.ok(lstatSync(folder.at('a.md')).isSymbolicLink());
      assert.ok(readFileSync(folder.at('real/a.txt'), 'utf8').includes('**Owner:**'));
    });

    it('leaves alone what it cannot read whole', () => {
      const bytes = Buffer.concat([Buffer.from(misspelled), Buffer.from([0xc3])]);
      folder.write('a.md', bytes);
      assert.equal(folder.run('check', '--fix').code, 2);
      assert.deepEqual(readFileSync(folder.at('a.md')), bytes);
    });

    it('does not touch a file without such a fix', () => {
      folder.write('a.md', plan());
      const before = statSync(folder.at('a.md'));
      folder.run('check', '--fix');
      const after = statSync(folder.at('a.md'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    });
  });
});
