import { strict as assert } from 'node:assert';
import type { FileFinding } from '../../../src/cli/report';
import { prettyReport } from '../../../src/cli/report';
import { jsonText, textOf } from '../../../src/cli/terminal';

function finding(file: string, severity: FileFinding['severity'], line: number): FileFinding {
  const range = { start: { line, column: 3 }, end: { line, column: 9 } };
  return {
    file,
    rule: 'owner-external',
    severity,
    message: 'Somebody is missing',
    range,
    fixes: ['Choose one'],
    fingerprint: '',
  };
}

describe('Reports of baton check', () => {
  it('show findings by file, with a line of sums', () => {
    const findings = [finding('a.md', 'error', 3), finding('a.md', 'hint', 120), finding('b.md', 'information', 1)];
    assert.equal(
      textOf(prettyReport(findings, 3, false)),
      [
        'a.md',
        '  3:3     error       Somebody is missing owner-external',
        '  120:3   hint        Somebody is missing owner-external',
        '',
        'b.md',
        '  1:3     information Somebody is missing owner-external',
        '',
        '1 error, 1 info, 1 hint in 3 plans',
        '',
      ].join('\n'),
    );
  });

  it('count in plain words', () => {
    assert.deepEqual(prettyReport([], 1, false), ['No problems in 1 plan']);
    assert.match(
      textOf(
        prettyReport(
          [1, 2].map((line) => finding('a.md', 'warning', line)),
          1,
          false,
        ),
      ),
      /\n2 warnings in 1 plan\n$/,
    );
  });

  it('are coloured where that is asked for, and say the same', () => {
    const findings = [finding('a.md', 'error', 3)];
    const coloured = textOf(prettyReport(findings, 1, true));
    assert.ok(coloured.includes('\u001B['));
    // oxlint-disable-next-line no-control-regex -- it is colours that are taken out
    assert.equal(coloured.replace(/\u001B\[\d+m/g, ''), textOf(prettyReport(findings, 1, false)));
  });

  it('are a JSON array even where there is nothing', () => {
    assert.deepEqual(JSON.parse(jsonText([])), []);
    const findings = [finding('a.md', 'error', 3)];
    assert.deepEqual(JSON.parse(jsonText(findings)), findings);
  });
});
