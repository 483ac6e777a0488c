import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import type { Run } from './process';
import { buildCli, Folder, program } from './process';

const plan = (name = 'Lumen'): string =>
  `---\ntype: marketing-plan\nowner: Ada Byron\n---\n## Vendors\n\n### ${name}\n\n- **Onwer:** Ada Byron\n\nDeliverables:\n\n- [ ] D1 Film — 2027-03-26\n`;

/** Every command that reads plans. */
const commands = [['check'], ['tree'], ['agenda'], ['schedule'], ['slip', 'D1', '2'], ['graph']];
const noPlan = 'baton: no plans found; a plan has type: marketing-plan in its front matter\n';

const isPosix = process.platform !== 'win32';

describe('baton harms nothing and stops at nothing', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.md', plan());
  });
  afterEach(() => folder.remove());

  /** What is said on the error output, each line without its program. */
  const said = (...args: string[]): string[] =>
    folder
      .run(...args)
      .err.trim()
      .split('\n')
      .map((line) => line.replace('baton: ', ''));

  describe('reads files', () => {
    it('up to a size, and names larger ones', () => {
      folder.write('.batonrc.json', '{ "maxFileSize": 1 }');
      folder.write('large.md', `${plan()}\n${'\n'.repeat(1024 * 1024)}`);
      folder.write('no-plan.md', `# Notes\n${'\n'.repeat(1024 * 1024)}`);
      for (const command of commands) {
        const { code, out, err } = folder.run(...command);
        assert.equal(code, 2, command.join(' '));
        assert.equal(
          err,
          'baton: large.md: it is 1.0 MB, and the limit is 1 MB; split it, or raise maxFileSize in the settings\n',
        );
        assert.match(out, /Lumen|Film/);
      }
    });

    it('without reading what only says that it is large', () => {
      folder.write('huge.md', plan());
      truncateSync(folder.at('huge.md'), 2 ** 40);
      assert.match(said('check').join(), /^huge\.md: it is 1048576\.0 MB/);
    });

    it('whose type stands far down in their front matter', () => {
      folder.write('a.md', `---\n${'# a comment\n'.repeat(2000)}type: marketing-plan\n---\n## Vendors\n`);
      assert.match(folder.run('check').out, /in 1 plan\n$/);
      assert.match(folder.run('tree').out, /^a\.md: /);
    });

    it('and nothing else', function () {
      if (!isPosix) this.skip();
      execFileSync(
        'mkfifo',
        ['pipe.md', 'pipe'].map((name) => folder.at(name)),
      );
      symlinkSync('/dev/zero', folder.at('zero.md'));
      symlinkSync('pipe', folder.at('link.md'));
      symlinkSync('loop.md', folder.at('loop.md'));
      mkdirSync(folder.at('folder.md'));
      const { err, out } = folder.run('check');
      assert.match(out, /in 1 plan\n$/);
      assert.match(err, /^baton: loop\.md: .* or back to itself.*\nbaton: zero\.md: it is a link that leads out .*\n$/);
      const named = ['zero.md', 'pipe.md', 'link.md'];
      assert.deepEqual(
        said('check', ...named),
        named.map((name) => `${name}: it is neither a file nor a folder; use a Markdown file`),
      );
    });

    for (const [what, make] of [
      ['devices', (at: string) => symlinkSync('/dev/zero', at)],
      ['pipes', (at: string) => execFileSync('mkfifo', [at])],
      ['folders', (at: string) => mkdirSync(at)],
      ['nowhere', (at: string) => symlinkSync('gone', at)],
    ] as const)
      it(`and goes on where the files of settings are ${what}`, function () {
        if (!isPosix) this.skip();
        const names = ['.vscode/settings.json', '.batonrc.json', '.gitignore'];
        mkdirSync(folder.at('.vscode'));
        for (const name of names) make(folder.at(name));
        const { code, out, err } = folder.run('check');
        assert.match(out, /in 1 plan\n$/);
        const expected = what === 'nowhere' ? [] : names;
        assert.deepEqual(
          err
            .split('\n')
            .slice(0, -1)
            .map((line) => /^baton: (\S+): it is a .* file/.exec(line)?.[1]),
          expected,
        );
        assert.equal(code, what === 'nowhere' ? 1 : 2);
      });

    it('and goes on where settings have brackets without end, or more than anybody writes', () => {
      folder.write('.vscode/settings.json', '['.repeat(40_000));
      folder.write('.batonrc.json', ' '.repeat(2 * 1024 * 1024));
      const { code, out, err } = folder.run('check');
      assert.equal(code, 2);
      assert.match(out, /in 1 plan\n$/);
      assert.match(err, /^baton: \.vscode\/settings\.json:1:101: .*\nbaton: \.batonrc\.json: it is 2\.0 MB.*\n$/);
    });

    it('that ignore patterns with any number of stars do not name', () => {
      folder.write('.git/HEAD', '');
      folder.write('.gitignore', `${'a*'.repeat(60)}b\n${'**/'.repeat(200)}x\n`);
      folder.write(`${'a'.repeat(200)}.md`, plan());
      assert.match(folder.run('check').out, /in 2 plans\n$/);
    });

    it('that a glob names, and says where it stands for too many', () => {
      assert.match(folder.run('check', '{a,{b,c}}.md').out, /in 1 plan\n$/);
      const many = Array.from({ length: 200 }, (_, index) => `plan-${index}.md`).join();
      for (const glob of [`{${many},a.md}`, `${'*'.repeat(300)}.md`])
        assert.match(folder.run('check', glob).out, /in 1 plan\n$/);
      assert.match(said('check', 'x'.repeat(300)).join(), /: its path is longer than the system allows/);
      assert.match(said('check', '{a,b}'.repeat(50)).join(), /: its braces expand to too many patterns/);
    });

    it('with names that are not text', function () {
      if (process.platform !== 'linux') this.skip();
      const bytes = Buffer.concat([Buffer.from(`${folder.path}/b`), Buffer.from([0xff]), Buffer.from('.md')]);
      openSync(bytes, 'w');
      assert.deepEqual(said('check'), ['b\ufffd.md: its name is not UTF-8; rename it']);
    });
  });

  describe('prints nothing that a terminal obeys', () => {
    const hostile = 'A\u001b[2J\u001b]0;pwn\u0007\u009b31m\u202e\u2066\u007f';
    // oxlint-disable-next-line no-control-regex -- it is these that must not come out
    const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
    const isHarmless = ({ out, err }: Run): void => assert.ok(!obeyed.test(out + err), JSON.stringify(out + err));

    it('of a plan, in any format', () => {
      folder.write('a.md', plan(hostile).replace('Film', `Film ${hostile}`).replace('Ada', `Ada ${hostile}`));
      for (const command of commands) isHarmless(folder.run(...command));
      for (const command of commands.slice(0, 5)) {
        const run = folder.run(...command, '--format', 'json');
        isHarmless(run);
        JSON.parse(run.out);
      }
      for (const format of ['dot', 'svg', 'json']) isHarmless(folder.run('graph', '--format', format));
      assert.match(folder.run('tree').out, /A\\x1b\[2J\\x1b\]0;pwn\\x07\\x9b31m\\u202e/);
    });

    it('of names of files, of arguments and of settings', function () {
      isHarmless(folder.run('check', hostile));
      isHarmless(folder.run('slip', hostile, '3'));
      isHarmless(folder.run(hostile));
      isHarmless(folder.run('check', `--${hostile}`));
      isHarmless(folder.run('check', '--format', hostile));
      folder.write('.batonrc.json', JSON.stringify({ [hostile]: 1, profile: hostile, rules: { [hostile]: 'off' } }));
      isHarmless(folder.run('check'));
      if (!isPosix) this.skip();
      folder.write(`x\n${hostile}.md`, plan());
      for (const command of commands) isHarmless(folder.run(...command));
      // A line break in a name begins no line that looks like one of ours.
      assert.ok(
        folder
          .run('check')
          .out.split('\n')
          .includes(`x\\n${hostile.replace(/./gu, shown)}.md`),
      );
    });

    const shown = (letter: string): string => {
      if (!obeyed.test(letter)) return letter;
      const code = letter.codePointAt(0)!.toString(16);
      return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
    };
  });

  describe('looks at nothing outside', () => {
    it('whatever a link or a symbolic link says', function () {
      const outside = new Folder();
      outside.write('there.md', plan());
      try {
        if (isPosix) symlinkSync(outside.path, folder.at('way'));
        if (isPosix) symlinkSync(outside.at('there.md'), folder.at('there.txt'));
        if (isPosix) symlinkSync(outside.at('gone.md'), folder.at('gone.txt'));
        const name = outside.path.replace(/^.*\//, '');
        const ways = ['../', '..%2f', '%2e%2e/', '..%5c', '..\\', '%2e%2e%2f'].map((way) => `${way}${name}/`);
        const links = [...ways, 'way/', `${outside.path}/`, `file://${outside.path}/`]
          .flatMap((way) => [`${way}there.md`, `${way}gone.md`])
          .concat(isPosix ? ['there.txt', 'gone.txt'] : []);
        folder.write('a.md', `${plan()}\n${links.map((link) => `[x](<${link}>)\n`).join('')}\n[y](here.md)\n`);
        const broken = folder.json('a.md').filter(({ rule }) => /link|collateral/.test(rule));
        assert.deepEqual(
          broken.map(({ message }) => message),
          ['File here.md doesn’t exist'],
        );
      } finally {
        outside.remove();
      }
    });

    it('and follows links to what is inside', function () {
      if (!isPosix) this.skip();
      folder.write('docs/brand.md', '# Brand\n');
      symlinkSync('docs', folder.at('way'));
      symlinkSync(folder.at('docs/gone.md'), folder.at('gone.txt'));
      folder.write('a.md', `${plan()}\n[x](way/brand.md) [y](way/no.md) [z](gone.txt)\n`);
      const broken = folder.json('a.md').filter(({ rule }) => rule === 'link-broken');
      assert.deepEqual(
        broken.map(({ message }) => message),
        ['File way/no.md doesn’t exist', 'File gone.txt doesn’t exist'],
      );
    });
  });

  describe('check --fix', () => {
    const isFixed = (name: string): boolean => readFileSync(folder.at(name), 'utf8').includes('**Owner:**');

    it('leaves a file with several names alone, and says so', () => {
      linkSync(folder.at('a.md'), folder.at('b.txt'));
      assert.match(said('check', '--fix').join(), /^a\.md: it couldn’t be written: it has several names/);
      assert.ok(!isFixed('a.md') && !isFixed('b.txt'));
    });

    it('leaves a read-only file alone, also for whoever may write everything', () => {
      chmodSync(folder.at('a.md'), 0o444);
      assert.deepEqual(said('check', '--fix'), [
        'a.md: it couldn’t be written: it is read-only; change its permissions',
      ]);
      assert.ok(!isFixed('a.md'));
    });

    it('does not follow a link that leads outside', function () {
      if (!isPosix) this.skip();
      const outside = new Folder();
      outside.write('b.md', plan());
      symlinkSync(outside.at('b.md'), folder.at('b.md'));
      const { code } = folder.run('check', '--fix');
      const named = said('check', '--fix', 'b.md').join();
      const text = readFileSync(outside.at('b.md'), 'utf8');
      outside.remove();
      assert.equal(code, 2);
      assert.match(named, /^b\.md: it couldn’t be written: it is a link that leads out/);
      assert.equal(text, plan());
      assert.ok(isFixed('a.md'));
    });

    it('fixes a file once that has links inside', function () {
      if (!isPosix) this.skip();
      symlinkSync('a.md', folder.at('b.md'));
      const { err, out } = folder.run('check', '--fix');
      assert.equal(err, '');
      assert.ok(!out.includes('field-unknown'));
      assert.ok(isFixed('a.md'));
    });

    it('keeps owner and attributes', function () {
      if (process.platform !== 'linux' || process.getuid?.() !== 0) this.skip();
      const set = spawnSync('python3', [
        '-c',
        'import os,sys; os.setxattr(sys.argv[1],"user.a",b"b"); os.chown(sys.argv[1],1234,4321)',
        folder.at('a.md'),
      ]);
      if (set.status !== 0) this.skip();
      folder.run('check', '--fix');
      const kept = spawnSync(
        'python3',
        [
          '-c',
          'import os,sys; s=os.stat(sys.argv[1]); print(os.getxattr(sys.argv[1],"user.a"),s.st_uid,s.st_gid)',
          folder.at('a.md'),
        ],
        { encoding: 'utf8' },
      );
      assert.equal(kept.stdout, "b'b' 1234 4321\n");
      assert.ok(isFixed('a.md'));
    });

    it('says where it cannot keep attributes', function () {
      if (process.platform !== 'linux') this.skip();
      const path = process.env['PATH'];
      process.env['PATH'] = folder.at('nothing');
      try {
        assert.match(said('check', '--fix').join(), /^extended attributes .* may be lost, because this system’s cp/);
      } finally {
        process.env['PATH'] = path;
      }
      assert.ok(isFixed('a.md'));
      assert.deepEqual(said('check', '--fix'), ['']);
    });

    it('removes what a run left that was ended in the middle, and nothing else', () => {
      const over = spawnSync(process.execPath, ['--version']).pid;
      const left = `.baton-${over}-0123456789ab.tmp`;
      const others = [
        `.baton-${process.pid}-0123456789ab.tmp`,
        `.baton-${over}-0123456789ab.md`,
        '.baton-x.tmp',
        `x.baton-${over}-0123456789ab.tmp`,
      ];
      for (const name of [left, ...others]) folder.write(name, 'x');
      mkdirSync(folder.at(`.baton-${over}-aaaaaaaaaaaa.tmp`));
      folder.run('check');
      assert.ok(existsSync(folder.at(left)));
      folder.run('check', '--fix');
      assert.deepEqual(readdirSync(folder.path).sort(), [...others, `.baton-${over}-aaaaaaaaaaaa.tmp`, 'a.md'].sort());
    });
  });

  describe('ends with 2 and one line', () => {
    it('where nothing can be written', function () {
      if (!existsSync('/dev/full')) this.skip();
      for (const name of ['b.md', 'c.md']) folder.write(name, plan());
      for (const command of [['check'], ['schedule'], ['--help']]) {
        const { status, stderr } = spawnSync(process.execPath, [program, ...command], {
          cwd: folder.path,
          encoding: 'utf8',
          stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        });
        assert.deepEqual(
          [status, stderr],
          [2, 'baton: the output can’t be written: the disk is full; free up space\n'],
          command.join(' '),
        );
      }
    });

    it('where the current folder is gone', function () {
      if (!isPosix) this.skip();
      mkdirSync(folder.at('gone'));
      const script = `process.chdir(${JSON.stringify(folder.at('gone'))}); require('fs').rmdirSync(process.cwd());
        const { status, stderr } = require('child_process').spawnSync(process.execPath, process.argv.slice(1), { encoding: 'utf8' });
        process.stdout.write(status + ' ' + stderr);`;
      for (const command of [['check'], ['graph']]) {
        mkdirSync(folder.at('gone'), { recursive: true });
        const { stdout } = spawnSync(process.execPath, ['-e', script, program, ...command], { encoding: 'utf8' });
        assert.equal(stdout, '2 baton: the current folder no longer exists; change to another folder\n');
      }
      if (existsSync(folder.at('gone'))) rmdirSync(folder.at('gone'));
    });
  });

  it('says the same of no plan with every command, and that it is no error', () => {
    folder.write('a.md', '# Notes\n');
    for (const command of commands) {
      assert.deepEqual(folder.run(...command), { code: 0, out: '', err: noPlan }, command.join(' '));
      const { code, out, err } = folder.run(...command, '--format', 'json');
      assert.deepEqual([code, err], [0, noPlan]);
      JSON.parse(out);
    }
  });
});
