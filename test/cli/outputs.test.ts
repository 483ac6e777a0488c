import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { buildCli, Folder } from './process';

const plan = `---
type: launch-plan
title: Spring
launch: 2027-04-06
---

## Vendors

### Lumen Video

- **Scope:** one film
- **Cadence:** weekly with Northlight PR

Deliverables:

- [ ] D1 Film — 2027-03-26

### Northlight PR

- **Fee:** EUR 36,417

Deliverables:

- [ ] D2 Kit — 2027-03-30 — after D1
`;

describe('baton brief', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('spring.md', plan);
  });
  afterEach(() => folder.remove());

  const today = ['--today', '2026-11-24'];

  it('prints a brief, and says what it left out', () => {
    const { code, out, err } = folder.run('brief', 'Lumen Video', ...today);
    assert.equal(code, 0);
    assert.match(out, /^# Brief for Lumen Video\n\n\*\*Spring\*\*\. As of November 24, 2026\./);
    assert.match(out, /\| D2 Kit \| another supplier \| March 30, 2027 \|/);
    assert.equal(err, 'baton: left out “weekly with Northlight PR”: the name of another vendor: Northlight PR\n');
  });

  it('writes a page by the ending of the file, and replaces a file only if asked', () => {
    assert.equal(folder.run('brief', 'lumen video', '--out', 'brief.html', ...today).code, 0);
    assert.match(readFileSync(folder.at('brief.html'), 'utf8'), /^<!doctype html>\n<html lang="en">/);
    const again = folder.run('brief', 'Lumen Video', '--out', 'brief.html', ...today);
    assert.deepEqual(again, {
      code: 2,
      out: '',
      err: 'baton: brief.html: it exists already; use --force to replace it, or another name\n',
    });
    assert.match(readFileSync(folder.at('brief.html'), 'utf8'), /^<!doctype html>/);
    const forced = folder.run('brief', 'Lumen Video', '--out', 'brief.html', '--force', '--today', '2026-11-25');
    assert.equal(forced.code, 0);
    assert.match(readFileSync(folder.at('brief.html'), 'utf8'), /As of November 25/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['brief.html', 'spring.md']);
  });

  it('names the vendor that may be meant', () => {
    assert.deepEqual(folder.run('brief', 'Lumen Vidoe'), {
      code: 2,
      out: '',
      err: 'baton: no vendor in these plans is called Lumen Vidoe; did you mean Lumen Video?\n',
    });
    folder.write('autumn.md', plan);
    const { code, err } = folder.run('brief', 'Lumen Video');
    assert.equal(code, 2);
    assert.equal(err, 'baton: Lumen Video is in several plans; name the one: autumn.md, spring.md\n');
    assert.equal(folder.run('brief', 'Lumen Video', 'spring.md').code, 0);
  });

  it('says in one line what is wrong with a template, and writes nothing', () => {
    folder.write('.baton/templates/brief.md', '# {{vendor}}\n\n{{#scope}}');
    assert.deepEqual(folder.run('brief', 'Lumen Video', '--out', 'brief.md'), {
      code: 2,
      out: '',
      err: 'baton: .baton/templates/brief.md: line 3: Unclosed section "scope"\n',
    });
    folder.write('.baton/templates/brief.md', '# {{vendor}}, better than Northlight PR\n');
    const { code, err } = folder.run('brief', 'Lumen Video', '--out', 'brief.md');
    assert.equal(code, 2);
    assert.match(
      err,
      /spring\.md: nothing was written, because the brief would give away:\nbaton: {3}the name of another vendor: Northlight PR/,
    );
    folder.write('.baton/templates/brief.md', '# For {{vendor}}\n');
    assert.equal(folder.run('brief', 'Lumen Video').out, '# For Lumen Video\n');
    assert.ok(!readdirSync(folder.path).includes('brief.md'));
  });

  it('reads no template from elsewhere', () => {
    const elsewhere = new Folder();
    try {
      elsewhere.write('brief.md', 'a secret of {{vendor}}');
      folder.write('.baton/templates/other.md', '');
      symlinkSync(elsewhere.at('brief.md'), folder.at('.baton/templates/brief.md'));
      const { code, out, err } = folder.run('brief', 'Lumen Video');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /it leads outside the workspace/);
    } finally {
      elsewhere.remove();
    }
  });

  it('replaces nothing but regular files, even if asked', () => {
    folder.write('target.md', 'mine');
    folder.write('folder/kept.md', 'kept');
    symlinkSync(folder.at('target.md'), folder.at('link.md'));
    symlinkSync(folder.at('nowhere.md'), folder.at('dangling.md'));
    for (const name of ['link.md', 'dangling.md', 'folder']) {
      const { code, err } = folder.run('brief', 'Lumen Video', '--out', name, '--force');
      assert.equal(code, 2, name);
      assert.match(err, /it isn’t a regular file, so it isn’t replaced/);
    }
    assert.equal(readFileSync(folder.at('target.md'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(folder.path).sort(), ['dangling.md', 'folder', 'link.md', 'spring.md', 'target.md']);
    const { err } = folder.run('brief', 'Lumen Video', '--out', 'no/such.md');
    assert.equal(err, 'baton: no/such.md: its folder doesn’t exist; create it first\n');
  });

  it('never replaces a plan', () => {
    folder.write('sub/kept.txt', '');
    symlinkSync(folder.path, folder.at('sub/again'));
    for (const name of ['spring.md', './spring.md', 'sub/again/spring.md']) {
      const { code, err } = folder.run('brief', 'Lumen Video', 'spring.md', '--out', name, '--force');
      assert.equal(code, 2);
      assert.equal(err, `baton: ${name}: it’s a plan or a vendor’s file, so it isn’t replaced; use another name\n`);
      assert.equal(folder.run('report', 'spring.md', '--out', name, '--force').code, 2);
    }
    assert.equal(readFileSync(folder.at('spring.md'), 'utf8'), plan);
  });

  it('refuses a name that ends in another format', () => {
    const usage = (...args: string[]): string => folder.run('brief', 'Lumen Video', ...args).err.split('\n')[0]!;
    assert.equal(usage('--out', 'x.docx'), 'baton: --out is x.docx: it must end with .md or .html');
    assert.equal(
      usage('--out', 'x.html', '--format', 'md'),
      'baton: --out is x.html, but --format is md: a file in that format ends with .md',
    );
    assert.deepEqual(readdirSync(folder.path), ['spring.md']);
  });

  it('explains invalid usage', () => {
    const usage = (...args: string[]): string => folder.run('brief', ...args).err.split('\n')[0]!;
    assert.equal(usage(), 'baton: brief needs a vendor; for example: baton brief "Northlight PR"');
    assert.equal(usage('Lumen Video', '--format', 'pdf'), 'baton: --format is pdf: it must be md or html');
    assert.equal(usage('Lumen Video', '--out', ''), 'baton: --out is empty; use the name of a file');
    assert.equal(folder.run('brief', 'Lumen Video', '--out', 'no/such/folder.md').code, 2);
    assert.match(folder.run('--help').out, /baton brief VENDOR/);
  });
});

describe('baton report', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('spring.md', plan.replace('- **Scope:**', '- **Owner:** Ada Byron\n- **Scope:**'));
  });
  afterEach(() => folder.remove());

  it('prints a page in Markdown, and plain text for a message', () => {
    const today = ['--today', '2027-03-29'];
    assert.match(
      folder.run('report', ...today).out,
      /^# Spring\n\n\*\*Amber\*\*: 1 item is overdue\.\n[^]*\n## Late\n\n- D1 Film \(Lumen Video\)/,
    );
    const text = folder.run('report', '--format', 'text', ...today);
    assert.equal(text.code, 0);
    assert.match(text.out, /\n\nLate:\n• D1 Film \(Lumen Video\) — March 26, 2027; Ada Byron; 1 working day overdue/);
    assert.equal(folder.run('report', '--out', 'status.txt', ...today).code, 0);
    assert.equal(readFileSync(folder.at('status.txt'), 'utf8'), text.out);
    assert.equal(folder.run('report', '--out', 'status.txt', ...today).code, 2);
  });

  it('is about one person, or says who may be meant', () => {
    const today = ['--format', 'text', '--today', '2027-03-29'];
    assert.match(
      folder.run('report', '--for', 'Ada', ...today).out,
      /Only what Ada Byron is accountable for is listed/,
    );
    assert.deepEqual(folder.run('report', '--for', 'Ada Byrom', ...today), {
      code: 2,
      out: '',
      err: 'baton: nobody in these plans is called Ada Byrom; did you mean Ada Byron?\n',
    });
  });

  it('says in one line what is wrong with a template', () => {
    folder.write('.baton/templates/report.md', '{{plan}}\n{{vendor}}');
    const { code, err } = folder.run('report');
    assert.deepEqual([code, err], [2, 'baton: .baton/templates/report.md: line 2: {{vendor}} isn’t a known name\n']);
  });
});
