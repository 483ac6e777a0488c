import { strict as assert } from 'node:assert';
import type { CheckOptions, Command } from '../../../src/cli/arguments';
import { parseArguments } from '../../../src/cli/arguments';
import { usage } from '../../../src/cli/usage';

function options(...words: string[]): CheckOptions {
  const command = parseArguments(words);
  assert.equal(command.kind, 'check');
  return (command as Command & { kind: 'check' }).options;
}

function error(...words: string[]): string {
  const command = parseArguments(words);
  assert.equal(command.kind, 'error', words.join(' '));
  return (command as Command & { kind: 'error' }).message;
}

const defaults: Omit<CheckOptions, 'today'> = {
  paths: [],
  format: 'pretty',
  profile: undefined,
  fix: false,
  isDryRun: false,
  isQuiet: false,
  mostFindings: 0,
  changedSince: undefined,
  baseline: undefined,
  newBaseline: undefined,
  standardInputAs: undefined,
};

describe('Arguments of baton', () => {
  it('mean the current folder, pretty, without fixes, where nothing else is said', () => {
    const { today, ...others } = options('check');
    assert.deepEqual(others, defaults);
    assert.match(today, /^\d{4}-\d\d-\d\d$/);
  });

  it('may stand in any order', () => {
    const words = ['a.md', '--fix', '--format', 'json', 'plans/*.md', '--today=2027-01-15', '--profile', 'strict'];
    assert.deepEqual(options('check', ...words), {
      ...defaults,
      paths: ['a.md', 'plans/*.md'],
      format: 'json',
      today: '2027-01-15',
      profile: 'strict',
      fix: true,
    });
  });

  it('ask for help and version before all else', () => {
    assert.deepEqual(parseArguments(['--help']), { kind: 'help' });
    assert.deepEqual(parseArguments(['check', '--help']), { kind: 'help' });
    assert.deepEqual(parseArguments(['--version']), { kind: 'version' });
  });

  it('are refused with a reason', () => {
    assert.equal(error(), 'no command given; for example: baton check');
    assert.equal(
      error('chekc'),
      'unknown command chekc; use check, explain, tree, agenda, schedule, slip, graph, read, brief, or report',
    );
    assert.equal(
      error('check', '--format', 'xml'),
      '--format is xml: it must be pretty, json, github, gitlab, junit, or sarif',
    );
    assert.equal(error('check', '--profile', 'loud'), '--profile is loud: it must be essential, standard, or strict');
    assert.equal(error('check', '--colour'), 'unknown option --colour');
    for (const day of ['2027-02-30', '2027-13-01', '27-01-01', 'tomorrow', ''])
      assert.match(error('check', `--today=${day}`), /^--today is .*: it must be a date/);
  });

  it('are refused where two of them contradict each other', () => {
    assert.equal(error('check', '--fix', '--fix-dry-run'), '--fix and --fix-dry-run can’t be combined');
    assert.equal(error('check', '--stdin', 'a.md'), '--stdin reads one document, so it takes no paths');
    assert.equal(error('check', '--stdin-filename', 'a.md'), '--stdin-filename needs --stdin');
    assert.equal(error('tree', '--quiet'), '--quiet is an option of check, not tree');
    assert.equal(error('check', '--max-findings', '-1'), '--max-findings needs a value');
    assert.equal(
      error('check', '--max-findings', 'few'),
      '--max-findings is few: it must be a whole number, 0 or more',
    );
    assert.equal(error('explain', 'a', 'b'), 'explain takes one rule; for example: baton explain outcome-missing');
  });

  it('are numbers and dates as people write them', () => {
    for (const days of ['0x10', '1e1', ' 5 ', '+5', '5.0', '05', '٥', '1_0', 'Infinity', '9999'])
      assert.match(
        error('slip', 'D1', days),
        /is not a valid number of working days: it must be from 1 to 1000, or from -1 to -1000 for early$/,
      );
    for (const day of ['0000-01-01', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00', '٢٠٢٦-٠١-٠١', '-001-01-01'])
      assert.match(error('check', `--today=${day}`), /^--today is .*: it must be a date/);
    for (const day of ['0001-01-01', '9999-12-31']) assert.equal(options('check', '--today', day).today, day);
  });

  it('are never empty', () => {
    for (const words of [
      ['check', ''],
      ['tree', 'a.md', ''],
      ['graph', ''],
      ['slip', '', '3'],
      ['slip', 'D1', '3', ''],
    ])
      assert.equal(error(...words), 'an argument is empty; use a file, a folder, or a glob');
    assert.match(error(''), /^unknown command “”/);
    assert.match(error('check', '--format='), /^--format is “”/);
  });

  it('belong to the commands that know them', () => {
    assert.equal(error('tree', '--fix'), '--fix is an option of check, not tree');
    assert.equal(error('graph', '--profile', 'strict'), '--profile is an option of check, not graph');
    assert.equal(error('check', '--needed-by'), '--needed-by is an option of tree, not check');
    for (const command of ['tree', 'agenda', 'schedule', 'slip', 'graph'])
      assert.match(error(command, '--fix'), /--fix/);
  });

  it('are no names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      assert.match(error(name), new RegExp(`^unknown command ${name}; `));
      assert.equal(error('check', `--${name}`), `unknown option --${name}`);
      assert.equal(error('check', `--${name}=1`), `unknown option --${name}`);
      assert.match(error('check', '--profile', name), /^--profile is/);
      assert.match(error('graph', '--format', name), /^--format is/);
    }
  });

  it('have values where they need them, and none where they take none', () => {
    assert.equal(error('check', '--format'), '--format needs a value');
    assert.equal(error('check', '--format', '--fix'), '--format needs a value');
    assert.equal(error('check', '--fix=no'), '--fix takes no value, but no was given');
    assert.equal(error('check', '-x'), 'unknown option -x');
    assert.deepEqual(options('check', '--', '--fix').paths, ['--fix']);
  });

  it('are all in the help, in lines that fit a terminal', () => {
    for (const name of ['--format', '--today', '--profile', '--fix', '--version', '--help'])
      assert.ok(usage.includes(name), name);
    for (const line of usage.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('name a command that shows whole plans', () => {
    const common = { paths: ['a.md'], format: 'pretty', today: '2027-01-15' };
    const read = (...words: string[]): Command => parseArguments([...words, 'a.md', '--today', '2027-01-15']);
    assert.deepEqual(read('tree', '--needed-by'), {
      kind: 'plans',
      command: { kind: 'tree', ...common, direction: 'needed by' },
    });
    assert.deepEqual(read('schedule'), { kind: 'plans', command: { kind: 'schedule', ...common } });
    assert.deepEqual(read('slip', 'D6', '5'), {
      kind: 'plans',
      command: { kind: 'slip', ...common, what: 'D6', days: 5 },
    });
    for (const minus of ['-', '−'])
      assert.deepEqual(read('slip', 'D6', `${minus}12`), {
        kind: 'plans',
        command: { kind: 'slip', ...common, what: 'D6', days: -12 },
      });
    assert.deepEqual(read('graph'), {
      kind: 'graph',
      options: { paths: ['a.md'], format: 'mermaid', today: '2027-01-15' },
    });
    for (const days of ['0', '-0', '-1001', '1.5', '1001', 'soon'])
      assert.match(error('slip', 'D6', '--', days), /is not a valid number of working days/);
  });
});
