import { strict as assert } from 'node:assert';
import { buildCli, Folder } from './process';

/** Names with all that a format has to escape; the bell may not reach a terminal in any of them. */
const odd = 'A & "B" <C>, 50%: \u0007d';

const plan = `---
type: marketing-plan
title: Spring
status: draft
---

## Vendors

### ${odd}

- **Sourcing:** in-house
- **Onwer:** Priya Raman

## Deliverables

- D1 Film — after D7
`;

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
            };
          },
        ];
      }[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    },
  ];
}

describe('The formats of baton check', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('plans/a b#1.plan.md', plan);
  });
  afterEach(() => folder.remove());

  const run = (format: string): string => {
    const { code, out } = folder.run('check', '--format', format, '--today', '2026-11-24');
    assert.equal(code, 1, format);
    assert.ok(!out.includes('\u0007'), format);
    return out;
  };

  it('have the same problems at the same places', () => {
    const findings = folder.json();
    assert.ok(findings.length > 3);
    const placed = findings.map(({ rule, message, range: { start } }) => ({ rule, message, line: start.line }));

    const [{ results }] = (JSON.parse(run('sarif')) as SarifLog).runs;
    assert.deepEqual(
      results.map(({ ruleId: rule, message: { text: message }, locations: [{ physicalLocation }] }) => {
        return { rule, message, line: physicalLocation.region.startLine };
      }),
      placed,
    );
    type Issue = {
      check_name: string;
      description: string;
      fingerprint: string;
      location: { lines: { begin: number } };
    };
    const issues = JSON.parse(run('gitlab')) as readonly Issue[];
    assert.deepEqual(
      issues.map(({ check_name: rule, description: message, location }) => ({
        rule,
        message,
        line: location.lines.begin,
      })),
      placed,
    );
    const unescaped = (text: string): string => decodeURIComponent(text);
    const commands = run('github').trimEnd().split('\n');
    assert.deepEqual(
      commands.map((line) => {
        const [, written, rule, message] = /^::\w+ file=[^,]*,line=(\d+),.*title=Baton%3A ([\w-]+)::(.*)$/.exec(line)!;
        return { rule, message: unescaped(message!).replaceAll('\\x07', '\u0007'), line: Number(written) };
      }),
      placed,
    );
    const cases = [...run('junit').matchAll(/<testcase classname="[^"]*" name="([\w-]+) \((\d+):\d+\)">/g)];
    assert.deepEqual(
      cases.map(([, rule, line]) => ({ rule, line: Number(line) })),
      placed.map(({ rule, line }) => ({ rule, line })),
    );
  });

  it('name files and count failures as their readers do', () => {
    const sarif = JSON.parse(run('sarif')) as SarifLog;
    const [{ tool, results, invocations }] = sarif.runs;
    assert.equal(sarif.version, '2.1.0');
    assert.ok(invocations[0]!.executionSuccessful);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
      assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
      assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'plans/a%20b%231.plan.md');
      assert.match(Object.values(partialFingerprints)[0]!, /^[\da-f]{32}$/);
    }
    const all = results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    assert.equal(new Set(all).size, all.length);

    const counted = results.filter(({ level }) => level !== 'note').length;
    assert.match(run('junit'), new RegExp(`tests="${results.length}" failures="${counted}" errors="0"`));
    folder.write('plans/c.plan.md', Buffer.from([0x2d, 0x2d, 0x2d, 0xff]));
    const { code, out } = folder.run('check', '--format', 'junit');
    assert.equal(code, 2);
    assert.match(out, /<testsuite name="plans\/c\.plan\.md" tests="1" failures="0" errors="1">/);
  });

  it('leave out what is less than a warning, and accept as many problems as they are told to', () => {
    const counted = folder.json().filter(({ severity }) => severity === 'error' || severity === 'warning').length;
    assert.ok(counted > 0);
    assert.equal(folder.json('--quiet').length, counted);
    assert.equal(folder.run('check', '--max-findings', `${counted}`).code, 0);
    assert.equal(folder.run('check', '--max-findings', `${counted - 1}`).code, 1);
  });

  it('take a document from the standard input as the file that it will be', () => {
    const path = 'plans/a b#1.plan.md';
    const before = folder.json();
    folder.write('plans/film.md', '# Film\n');
    const text = plan.replace('- **Onwer:** Priya Raman', '- **Owner:** Priya Raman');
    const { out } = folder.pipe(text, 'check', '--stdin', '--stdin-filename', path, '--format', 'json');
    const after = JSON.parse(out) as typeof before;
    assert.deepEqual(new Set(after.map(({ file }) => file)), new Set([path]));
    assert.ok(
      before.some(({ rule }) => rule === 'field-unknown') && !after.some(({ rule }) => rule === 'field-unknown'),
    );
    assert.match(folder.pipe('# Notes\n', 'check', '--stdin').err, /^baton: no plans found/);
  });
});

describe('baton explain', function () {
  this.timeout(20_000);
  const folder = new Folder();
  before(buildCli);
  after(() => folder.remove());

  it('says what a rule requires, why, and how to change it', () => {
    const { code, out } = folder.run('explain', 'owner-overloaded');
    assert.equal(code, 0);
    assert.match(out, /^owner-overloaded: [^]*Option most: [^]*baton-disable-next-line owner-overloaded/);
    const { out: data } = folder.run('explain', 'owner-overloaded', '--format', 'json');
    assert.equal((JSON.parse(data) as { id: string }).id, 'owner-overloaded');
  });

  it('lists the rules, and suggests one for a name that there is not', () => {
    assert.match(folder.run('explain').out, /^outcome-missing +\S/m);
    const { code, err } = folder.run('explain', 'outcome-mising');
    assert.equal(code, 2);
    assert.match(err, /no rule is called outcome-mising\nDid you mean outcome-missing\?/);
  });
});
