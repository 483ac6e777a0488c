import { strict as assert } from 'node:assert';
import type { Finding } from '../../src/rules/check';
import { rules } from '../../src/rules/rules';
import type { RuleSettings } from '../../src/rules/settings';
import { defaultSettings } from '../../src/rules/settings';
import type { OpenService } from './openService';
import { openService } from './openService';
import { applyEdits } from '../../src/text/edit';
import type { FixtureFile } from './fixture';
import { readFixture, writeMarks } from './fixture';

/** The day on which the tests are made. */
export const today = '2026-11-24';

export interface CheckOptions {
  /** Look at the findings of this rule alone. */
  readonly rule?: string;
  readonly today?: string;
  readonly settings?: RuleSettings;
}

/** A service that knows the documents of a fixture. */
export function serviceOf(files: readonly FixtureFile[], options: CheckOptions = {}): OpenService {
  const settings = options.settings ?? settingsFor(options.rule);
  const service = openService({ today: options.today ?? today, settings });
  for (const { uri, text } of files) service.setText(uri, text);
  return service;
}

/** The default settings, with the rule on that is looked at. */
function settingsFor(id: string | undefined): RuleSettings {
  const isOff = rules.find((rule) => rule.id === id)?.isOffByDefault ?? false;
  return isOff ? { ...defaultSettings, rules: { [id!]: { severity: 'information' } } } : defaultSettings;
}

/** Asserts that the documents of a fixture have the findings that are marked in it, and no others. */
export function checkFindings(fixture: string, options: CheckOptions = {}): void {
  const files = readFixture(fixture);
  const service = serviceOf(files, options);
  for (const { uri, text, marks } of files) {
    const found = findings(service, uri, options).map((finding) => ({ range: finding.range, label: labelOf(finding) }));
    assert.equal(writeMarks(text, found), writeMarks(text, [...marks]));
  }
}

/** Asserts that the first fix of the first finding turns `before` into `after`. */
export function checkFix(before: string, after: string, options: CheckOptions & { title?: string } = {}): void {
  const files = readFixture(before);
  const service = serviceOf(files, options);
  const file = files[0]!;
  const fixes = findings(service, file.uri, options).flatMap((finding) => finding.fixes());
  const fix = options.title ? fixes.find(({ title }) => title === options.title) : fixes[0];
  assert.ok(fix, `no fix ${options.title ?? ''} among: ${fixes.map(({ title }) => title).join(' | ')}`);
  assert.equal(applyEdits(file.text, fix.edits), readFixture(after)[0]!.text);
}

/** The findings of a document, of one rule where the options name one. */
export function findings(service: OpenService, uri: string, { rule }: CheckOptions): Finding[] {
  return service.check(uri).filter((finding) => rule === undefined || finding.rule === rule);
}

function labelOf(finding: Finding): string {
  return `${finding.fixes().length > 0 ? '💡 ' : ''}${finding.severity} ${finding.rule}: ${finding.message}`;
}
