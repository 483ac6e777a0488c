import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { openService } from '../support/openService';
import { today } from '../support/check';
import { rangesOf } from '../support/describePlan';
import { upTo } from '../support/effort';
import { uriOf } from '../support/fixture';

const samples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file): [string, string] => [file, readFileSync(`examples/${file}`, 'utf8')]);

/** Asserts that a text is read and judged without a throw and with every place inside it. */
function assertReads(text: string): void {
  const service = openService({ today });
  const uri = uriOf('sample.plan.md');
  service.setText(uri, text);
  for (const { plan } of service.workspace.all()) {
    for (const { start, end } of rangesOf(plan)) assert.ok(0 <= start && start <= end && end <= text.length);
  }
  for (const finding of service.check(uri)) {
    assert.ok(0 <= finding.range.start && finding.range.end <= text.length, finding.rule);
    for (const fix of finding.fixes())
      for (const { range } of fix.edits) assert.ok(range.end <= text.length, fix.title);
  }
}

describe('Every example', () => {
  for (const [file, text] of samples) {
    it(`${file} is read however it is cut off`, () => {
      for (const length of upTo(text.length, 97)) assertReads(text.slice(0, length));
    });
    it(`${file} is read with other line endings and a byte order mark`, () => {
      assertReads(text.replace(/\n/g, '\r\n'));
      assertReads(text.replace(/\n/g, '\r'));
      assertReads(`\ufeff${text}`);
    });
  }
});
