import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { buildCli, Folder } from './process';

const plan = (work: string): string => `---
type: marketing-plan
title: Spring
goal: Grow
budget: €10,000
owner: Priya Raman
period: 2027-01-01 to 2027-06-30
---

## Outcomes

- **O1** Demo requests rise from 14 to 40 a month by 2027-02-28 (owner: Priya Raman; handover: Ben Ode, sales)

## Deliverables

${work}
`;

const dated = '- D1 Film — 2027-01-15 — owner: Priya Raman';
const undated = '- D2 Press kit — owner: Priya Raman';

describe('What is new', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const git = (...args: string[]): void => {
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: folder.path, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Plans');
  };
  const found = (...args: string[]): string[] => folder.json(...args).map(({ file, message }) => `${file}: ${message}`);

  describe('since a revision', () => {
    beforeEach(() => {
      git('init', '--quiet', '--initial-branch', 'main');
      folder.write('plans/a.plan.md', plan(`${dated}\n${undated}`));
      commit();
      git('switch', '--quiet', '--create', 'work');
    });

    it('is what wasn’t found there, wherever its lines are now', () => {
      assert.deepEqual(found('--changed', 'main'), []);
      folder.write('plans/a.plan.md', plan(`- D3 Site — owner: Priya Raman\n${dated}\n\n\n${undated}`));
      assert.deepEqual(found('--changed', 'main'), ['plans/a.plan.md: D3 Site has no due date']);
      commit();
      folder.cwd = 'plans';
      assert.deepEqual(found('--changed', 'main'), ['a.plan.md: D3 Site has no due date']);
    });

    it('includes what a change elsewhere causes, and files that Git doesn’t know yet', () => {
      folder.write('plans/b.plan.md', plan(`${dated} — after [D1](a.plan.md#d1-film)`));
      folder.write('plans/notes.md', '# Notes\n');
      folder.write('plans/a.plan.md', plan(`${dated} — see [notes](notes.md)`));
      commit();
      git('branch', '--force', 'main');
      assert.deepEqual(found('--changed', 'main'), []);
      git('rm', '--quiet', 'plans/notes.md');
      folder.write('plans/c.plan.md', plan(undated));
      assert.deepEqual(found('--changed', 'main'), [
        'plans/a.plan.md: File notes.md doesn’t exist',
        'plans/c.plan.md: D2 Press kit has no due date',
      ]);
    });

    it('isn’t what was only moved', () => {
      git('mv', 'plans/a.plan.md', 'plans/spring.plan.md');
      assert.deepEqual(found('--changed', 'main'), []);
    });

    it('is unknown without the revision or its history: everything is reported, with the reason', () => {
      const { code, out, err } = folder.run('check', '--changed', 'release');
      assert.equal(code, 2);
      assert.match(out, /D2 Press kit has no due date/);
      assert.equal(
        err,
        'baton: --changed release: Git knows no commit called release; if it is a branch, fetch it first\n',
      );
      git('switch', '--quiet', '--orphan', 'other');
      folder.write('plans/a.plan.md', plan(undated));
      commit();
      assert.match(folder.run('check', '--changed', 'main').err, /no common commit of main and HEAD/);
    });

    it('is found without running anything that the repository names', () => {
      folder.write('run.sh', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\ncat\n');
      chmodSync(folder.at('run.sh'), 0o755);
      folder.write('.gitattributes', '*.md filter=own diff=own\n');
      commit();
      for (const name of ['filter.own.clean', 'filter.own.smudge', 'diff.own.textconv', 'diff.external', 'core.pager'])
        git('config', name, folder.at('run.sh'));
      git('config', 'core.fsmonitor', folder.at('run.sh'));
      folder.write('plans/a.plan.md', plan(`${dated}\n- D3 Site — owner: Priya Raman`));
      assert.deepEqual(found('--changed', 'main'), ['plans/a.plan.md: D3 Site has no due date']);
      assert.ok(!existsSync(folder.at('ran')));
    });
  });

  it('can’t be told outside a repository', () => {
    folder.write('a.plan.md', plan(undated));
    const { code, err } = folder.run('check', '--changed', 'main');
    assert.equal(code, 2);
    assert.equal(err, 'baton: --changed main: this folder isn’t in a Git repository\n');
  });

  it('is what a baseline doesn’t list', () => {
    folder.write('a.plan.md', plan(undated));
    assert.equal(folder.run('check').code, 1);
    const written = folder.run('check', '--write-baseline', 'baseline.json');
    assert.deepEqual([written.code, written.out], [0, 'No new problems in 1 plan\n']);
    assert.equal(folder.run('check', '--baseline', 'baseline.json').code, 0);
    const site = '- D3 Site — owner: Priya Raman';
    folder.write('a.plan.md', plan(`${site}\n${undated}`));
    assert.deepEqual(found('--baseline', 'baseline.json'), ['a.plan.md: D3 Site has no due date']);
    // Several problems with one cause are one, which is another one as soon as it includes more.
    folder.write('a.plan.md', plan(`${undated}\n${site}\n${site.replace('D3', 'D4')}`));
    folder.run('check', '--write-baseline', 'baseline.json');
    assert.deepEqual(found('--baseline', 'baseline.json'), []);
    folder.write('a.plan.md', plan(`${undated}\n${site}\n${site.replace('D3', 'D4')}\n${site.replace('D3', 'D5')}`));
    assert.deepEqual(found('--baseline', 'baseline.json'), ['a.plan.md: 4 deliverables have no due date']);
    folder.write('a.plan.md', plan(undated));
    folder.run('check', '--write-baseline', 'baseline.json');
    for (const text of ['{', '[]', 'null', '{ "version": 2, "problems": [] }', '{ "version": 1, "problems": [1] }']) {
      folder.write('baseline.json', text);
      const { code, err } = folder.run('check', '--baseline', 'baseline.json');
      assert.equal(code, 2);
      assert.match(err, /^baton: baseline\.json: it isn’t .*; write it again with --write-baseline\n$/);
    }
    assert.equal(
      folder.run('check', '--baseline', 'other.json').err,
      'baton: other.json: there is no such file; write it with --write-baseline\n',
    );
  });

  it('never replaces a plan by a baseline', () => {
    folder.write('a.plan.md', plan(undated));
    const { code, err } = folder.run('check', '--write-baseline', 'a.plan.md');
    assert.equal(code, 2);
    assert.equal(err, 'baton: a.plan.md: it isn’t a baseline, so it isn’t replaced; use another file\n');
    assert.equal(readFileSync(folder.at('a.plan.md'), 'utf8'), plan(undated));
  });

  it('is what fixes would change, as a patch that Git applies', () => {
    const text = plan(dated).replace('owner: Priya Raman\n', 'onwer: Priya Raman\n').replaceAll('\n', '\r\n');
    folder.write('plans/a.plan.md', text);
    const { code, out } = folder.run('check', '--fix-dry-run');
    assert.equal(code, 1);
    assert.match(out, /^--- a\/plans\/a\.plan\.md\n\+\+\+ b\/plans\/a\.plan\.md\n@@ /);
    assert.equal(folder.run('check', 'plans/a.plan.md', '--format', 'json').out.includes('Change to owner'), true);
    folder.write('fix.patch', out);
    git('init', '--quiet');
    git('apply', 'fix.patch');
    const { code: after } = folder.run('check', '--fix-dry-run');
    assert.equal(after, 0);
  });
});
