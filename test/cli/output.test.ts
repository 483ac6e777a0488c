import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import type { Run } from './process';
import { buildCli, Folder, program } from './process';

const plan = (name: string): string => `---\ntype: marketing-plan\n---\n## Vendors\n\n### ${name}\n`;

describe('What baton prints', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    for (let index = 0; index < 40; index++) folder.write(`${index}.md`, plan(`Lumen ${index}`));
  });
  afterEach(() => folder.remove());

  const run = (variables: NodeJS.ProcessEnv): Run => {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '', ...variables };
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI']) if (!(name in variables)) delete env[name];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check'], {
      cwd: folder.path,
      encoding: 'utf8',
      env,
    });
    return { code: status, out: stdout, err: stderr };
  };

  it('is painted for nobody but people at a terminal, unless somebody asks for it', () => {
    for (const variables of [{}, { CI: 'true' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }])
      assert.ok(!run(variables).out.includes('\u001b'), JSON.stringify(variables));
    assert.ok(run({ FORCE_COLOR: '1' }).out.includes('\u001b['));
  });

  it('is whole in a file, or ends with 2', function () {
    if (process.platform !== 'linux') this.skip();
    const whole = folder.run('check', '--format', 'json').out;
    const into = (limit: string): { code: number | null; err: string } => {
      const command = `ulimit -f ${limit}; exec "$0" "$1" check --format json > out.txt`;
      const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, program], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      return { code: status, err: stderr };
    };
    assert.deepEqual(into('unlimited'), { code: 1, err: '' });
    assert.equal(readFileSync(folder.at('out.txt'), 'utf8'), whole);
    // The first block still fits, which Node takes for all of it.
    assert.deepEqual(into('4'), {
      code: 2,
      err: 'baton: the output can’t be written: it would be larger than the system allows; raise the file size limit\n',
    });
  });

  it('goes to the end of a file that is written on', () => {
    const log = folder.at('log.txt');
    for (const word of ['--version', '--version'])
      execFileSync(process.execPath, [program, word], { stdio: ['ignore', openSync(log, 'a'), 'inherit'] });
    assert.match(readFileSync(log, 'utf8'), /^(\d+\.\d+\.\d+)\n\1\n$/);
  });
});
