import { strict as assert } from 'node:assert';
import { ruleExamples } from '../../../scripts/ruleExamples';
import { rules } from '../../../src/rules/rules';
import type { Finding } from '../../../src/rules/check';
import { serviceOf } from '../../support/check';
import { upTo } from '../../support/effort';
import { readFixture } from '../../support/fixture';

/** What a keystroke may do: a letter, a digit, a separator or a digit in place of the next character, and deleting it. */
const keystrokes: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}7${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}, ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}2${text.slice(at + 1)}`,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
];

const shown = ({ rule, severity, range, message, related, fixes }: Finding): unknown => ({
  rule,
  severity,
  range,
  message,
  related: related.map((one) => ({ ...one, range: { start: one.range.start, end: one.range.end } })),
  fixes: fixes(),
});

/**
 * A rule states which fields it reads, and is asked again only if one of them has changed. So wherever something is typed, the
 * findings have to be those of a document that is read for the first time.
 */
describe('The findings after a keystroke', () => {
  for (const [turn, rule] of rules.entries()) {
    it(`are those of a new document, in the examples of ${rule.id}`, () => {
      const { bad, good } = ruleExamples(rule.id);
      for (const example of [...bad, ...good]) {
        const files = readFixture(example);
        const typed = serviceOf(files, {});
        for (const { uri, text } of files) {
          for (const offset of upTo(text.length, 25)) {
            const changed = keystrokes[(offset + turn) % keystrokes.length]!(text, offset);
            // Back and forth: what the last keystroke has left is what the next one begins with.
            for (const now of [changed, text]) {
              typed.setText(uri, now);
              const fresh = serviceOf(
                files.map((file) => (file.uri === uri ? { ...file, text: now } : file)),
                {},
              );
              for (const file of files)
                assert.deepEqual(
                  typed.check(file.uri).map(shown),
                  fresh.check(file.uri).map(shown),
                  `${file.uri} at ${offset}: ${JSON.stringify(now)}`,
                );
            }
          }
        }
      }
    });
  }
});
