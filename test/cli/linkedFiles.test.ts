import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync } from 'node:fs';
import { buildCli, Folder } from './process';

const commands = [['check'], ['check', '--fix'], ['tree'], ['agenda'], ['schedule'], ['slip', 'D2', '1'], ['graph']];

describe("A vendor's file that only a plan names", function () {
  this.timeout(30_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write(
      'plans/a.plan.md',
      '## Vendors\n\n### [Ada](../vendors/ada.md)\n\n## Deliverables\n\n- [ ] D2 Cut — 2027-01-08 — after D1\n',
    );
    folder.write(
      'vendors/ada.md',
      '---\ntype: vendor\ntitle: Ada\n---\nDeliverables:\n\n- [ ] D1 Words — 2027-01-04\n',
    );
  });
  afterEach(() => folder.remove());

  it('is known to every command, wherever that runs in the repository', () => {
    folder.write('.git/HEAD', '');
    for (const cwd of ['.', 'plans']) {
      folder.cwd = cwd;
      const path = cwd === '.' ? 'plans/a.plan.md' : 'a.plan.md';
      assert.match(folder.run('schedule', path).out, /D1 Words \(Ada\); 4 working days before D2/, cwd);
      const unknown = folder.json(path).filter(({ rule }) => rule === 'dependency-unknown');
      assert.deepEqual(unknown, [], cwd);
    }
  });

  for (const [what, make, reason] of [
    ['is too large', (at: string) => truncateSync(at, 2 ** 34), /^it is 16384\.0 MB/],
    ['is not UTF-8', (at: string) => execFileSync('sh', ['-c', 'printf "\\377" >> "$0"', at]), /^it is not UTF-8/],
  ] as const)
    it(`is named once where it ${what}, and the plan is answered`, function () {
      if (process.platform === 'win32') this.skip();
      make(folder.at('vendors/ada.md'));
      for (let index = 0; index < 70; index++)
        folder.write(`plans/${index}.plan.md`, `## Vendors\n\n### [Ada](../vendors/ada.md)\n`);
      for (const command of [...commands, ['check', 'plans']]) {
        const { code, out, err } = folder.run(...command, ...(command.includes('plans') ? [] : ['plans/a.plan.md']));
        assert.equal(code, 2, command.join(' '));
        const [said, ...rest] = err.trim().split('\n');
        assert.match(said!, /^baton: vendors\/ada\.md: /);
        assert.match(said!.replace(/^baton: \S+: /, ''), reason);
        if (command[0] !== 'slip') assert.notEqual(out, '');
        assert.deepEqual(rest, [], command.join(' '));
      }
    });

  it('may be a folder or a pipe, and is then a file like any other', function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(folder.at('vendors/eve.md'));
    execFileSync('mkfifo', [folder.at('vendors/bob.md')]);
    folder.write('b.plan.md', '## Vendors\n\n### [Eve](vendors/eve.md)\n\n### [Bob](vendors/bob.md)\n');
    const { code, err, out } = folder.run('check', 'b.plan.md');
    assert.deepEqual([code, err], [1, '']);
    assert.doesNotMatch(out, /link-broken/);
  });
});

describe('A plan that is connected with others', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    const plan = (title: string, launch: string, rows: string): string =>
      `---\ntype: launch-plan\ntitle: ${title}\nlaunch: ${launch}\n---\n\n## Deliverables\n\n${rows}`;
    folder.write('a.md', plan('A', '2027-06-01', '- [ ] A1 Cut — after [B1](more/b.md) — takes 5 days\n'));
    folder.write('more/b.md', plan('B', '2027-05-03', '- [ ] B1 Film — after [C1](c.md) — takes 2 days\n'));
    folder.write('more/c.md', plan('C', '2027-04-01', '- [ ] C1 Script — 2027-01-15\n'));
    folder.write('d.md', plan('D', '2027-01-29', '- [ ] D1 Ads — 2027-01-27 — after [A1](a.md)\n'));
  });
  afterEach(() => folder.remove());

  it('has the same dates and floats whether the others are named or not', () => {
    const schedules = (...paths: readonly string[]): Map<string, unknown> =>
      new Map(
        (JSON.parse(folder.run('schedule', '--format', 'json', ...paths).out) as { file: string }[]).map((one) => [
          one.file,
          one,
        ]),
      );
    const all = schedules();
    assert.equal(all.size, 4);
    for (const [path, schedule] of all) assert.deepEqual(schedules(path).get(path), schedule, path);
    assert.match(folder.run('schedule', 'a.md').out, /2027-01-26 {2}A1 Cut/);
  });

  it('is checked with the dates of those that it depends on, however far', () => {
    folder.write(
      'd.md',
      '---\ntype: launch-plan\n---\n\n## Deliverables\n\n- [ ] D1 Ads — 2027-01-22 — after [A1](a.md)\n',
    );
    const late = folder.json('d.md').find(({ rule }) => rule === 'dependency-late');
    assert.match(late!.message, /won’t be ready until 2027-01-26: 2 working days late/);
  });
});
