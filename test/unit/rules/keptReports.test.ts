import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Chance } from '../../../bench/random';
import { chanceOf } from '../../../bench/random';
import { ruleExamples } from '../../../scripts/ruleExamples';
import { rules } from '../../../src/rules/rules';
import type { Finding } from '../../../src/rules/check';
import { serviceOf } from '../../support/check';
import { runs, upTo } from '../../support/effort';
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

  it('are those of a new document, after any words of it were replaced by others in turn', () => {
    fc.assert(
      fc.property(fc.record({ seed: fc.nat(), edits: fc.integer({ min: 1, max: 12 }) }), ({ seed, edits }) => {
        const chance = chanceOf(seed);
        let text = chance.one(plans);
        const typed = serviceOf([{ uri, text, marks: [] }], {});
        typed.check(uri);
        for (let count = 0; count < edits; count++) {
          text = wordReplaced(text, chance);
          typed.setText(uri, text);
          const fresh = serviceOf([{ uri, text, marks: [] }], {});
          assert.deepEqual(typed.check(uri).map(shown), fresh.check(uri).map(shown), text);
        }
      }),
      runs(40),
    );
  });
});

const uri = 'file:///workspace/spring.plan.md';

/**
 * Plans in which much depends on names: work of one name, a vendor with a short name, a name that contains others, words next
 * to dates, a row and a heading of one vendor, and links.
 */
const plans = [
  `---
title: Spring launch
owner: Priya Raman
coordinator: Jonas Berg
lang: en
team: [Priya Raman, Jonas Berg, Ola]
period: 2027-01-01 to 2027-06-30
launch: 2027-04-06
holidays: [2027-04-02]
goal: Sell the spring range
budget: €20,000
---

# Spring

## Outcomes

| ID | Outcome | Baseline | Target | By | Owner |
| --- | --- | --- | --- | --- | --- |
| O1 | Spring leads | 10 | 25 | 2026-10-01 | Priya Raman |
| O2 | Film views | | 30 | | |

## Team

- Priya Raman — Marketing
- Ola — Sales

## Vendors

| Vendor | Sourcing | Fee | Owner | Outcomes |
| --- | --- | --- | --- | --- |
| Textwerk (press) | outsourced | €9,000 | Priya Raman | O1 |
| Halyard Film | outsourced | €19,000 | Ola, Jonas | Film views |
| Site | in-house | | Jonas Berg | |

### Textwerk (press) {#text}

- **Fee:** €8,000 per month until 2027-02-01
- **Contact:** Mara Holm
- **Cadence:** daily
- **References:**
  - Film, North Works — called 2026-01-10 by Ola

## Deliverables

| Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- |
| Site | Textwerk | 2027-03-01 Halyard | Film and Press | |
| Film | Halyard Film | 2026-11-01 | | in progress |
| Press | Nobody | 2027-07-01 | Site, Film | |
| Site | Site | | [the text](#text) | done |

## Milestones

- Spring — 2027-04-06 — after Film

## Budget

| Item | Vendor | Amount |
| --- | --- | --- |
| Film | Halyard Film | €18,000 |
| Total | | €17,000 |

## Collateral

- Press
`,
  `---
title: Plan 2027
type: marketing-plan
---

## Ziele

- Mehr Anfragen bis 2027-05-01
- **O1** Film from 10 to 20

## Vendors

### Night — Day Studio

- **Owner:** Ola Berg
- **Review:** Ola, 2 days

Deliverables:

- D1 Film — 2027-03-01 — after Night — Day Studio
- D2 Site — Ola Berg — due 15 March — after D1 and Film
- D3 Film and Site — T-2 weeks — takes 3 days

### Halyard

- **Depends on:** Film and Site
- **Owner:** Halyard
`,
];

/** Another word of the same text, a date, or nothing in place of a word; half of the time in the first lines or in a name. */
function wordReplaced(text: string, { below, one }: Chance): string {
  const words = [...text.matchAll(/[\p{L}\d(][\p{L}\d-]*\)?/gu)];
  const near = words.filter(({ index }) => index < text.indexOf('## '));
  const { 0: word, index } = one(below(3) === 0 ? near : words);
  const other = one([one(words)[0], one(words)[0], `${word} ${one(words)[0]}`, `${word}x`, '2027-02-03', '']);
  return text.slice(0, index) + other + text.slice(index + word.length);
}
