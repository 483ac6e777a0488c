import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readCadence } from '../../../src/plan/values/cadence';
import { comparable } from '../../../src/plan/labels';
import { readPeople } from '../../../src/plan/values/people';
import { before, blanksBefore, bracketsAtEnd, matchesAt, withoutColon } from '../../../src/text/ends';
import { runs } from '../../support/effort';

/** Texts of a few pieces that readers look for, blanks of all kinds among them. */
function textsOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(' ', '  ', '\t', '\u00a0', '\u2028', '\ufeff', 'a', 'B', '1', ...pieces), { maxLength: 12 })
    .map((all) => all.join(''));
}

/** Asserts that a reader answers as a plain pattern does, which says the same shorter and takes the square of the length. */
function sameAs<Answer>(
  texts: fc.Arbitrary<string>,
  read: (text: string) => Answer,
  plainly: (text: string) => Answer,
): void {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(read(text), plainly(text))),
    runs(2000),
  );
}

describe('Readers that go through a text once answer as plain patterns do', () => {
  it('brackets at the end', () => {
    sameAs(
      textsOf('(', ')', '(a)', ': '),
      (text) => {
        const found = bracketsAtEnd(text);
        return found && [found.start, text.slice(found.inside.start, found.inside.end)];
      },
      (text) => {
        const found = /\s*\(([^()]*)\)\s*$/.exec(text);
        return found ? [found.index, found[1]] : undefined;
      },
    );
  });

  it('a colon at the end', () => {
    sameAs(textsOf(':', '：'), withoutColon, (text) => text.replace(/\s*[:：]\s*$/, ''));
  });

  it('what stands before a sign', () => {
    sameAs(
      textsOf(',', ';', '('),
      (text) => before(text, /[(,;–—]/),
      (text) => text.replace(/\s*[(,;–—].*$/s, ''),
    );
  });

  it('blanks before a place', () => {
    sameAs(
      textsOf('\n'),
      (text) => blanksBefore(text, text.length),
      (text) => /[ \t]*$/.exec(text)![0].length,
    );
  });

  it('words before a place', () => {
    sameAs(
      textsOf('by', ' by ', 'the ', 'end of '),
      (text) => matchesAt(/(?<=\bby\s+(?:the\s+)?(?:end of\s+)?)/iy, text, text.length),
      (text) => /\bby\s+(?:the\s+)?(?:end of\s+)?$/i.test(text),
    );
  });

  it('labels', () => {
    sameAs(textsOf('{', '}', '{#a}', '{: #a}', ':', '-', '1. ', '*'), comparable, (text) =>
      text
        .replace(/\{:?\s*#?[^}]*\}\s*$/, '')
        .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200b}-\u{200d}\u{feff}*`]/gu, '')
        .replace(/^\s*(?:(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|step \d+:?)\s+)/i, '')
        .replace(/[\s\-_]+/g, ' ')
        .replace(/\s*[:：]\s*$/, '')
        .trim()
        .toLowerCase(),
    );
  });

  it('weekdays that stand alone', () => {
    const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:days?)?';
    const alone = new RegExp(
      String.raw`^\s*(?:on\s+)?${day}(?:\s+(?:and|at|to|${day}|\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|h|min(?:ute)?s?)?|[a-z]{2,4}))*\s*$`,
      'i',
    );
    sameAs(
      textsOf(' and ', ' Monday ', 'tue', ' 9', ' 9:30 ', ' am', ' minutes', 'on ', ' h').map(
        (text) => `Friday ${text}`,
      ),
      // Behind a rhythm, a weekday alone names its day; anything else is a date of its own.
      (text) => readCadence(`monthly,${text}`).timesAWeek === readCadence(`monthly ${text}`).timesAWeek,
      (text) =>
        alone.test(text) || readCadence(`monthly,${text}`).timesAWeek === readCadence(`monthly ${text}`).timesAWeek,
    );
  });

  it('a weekday with many times behind it, of which the last is none', () => {
    assert.equal(readCadence(`weekly, monday${' 9 am'.repeat(5000)} !`).days, 7);
  });

  it('people in brackets that never close are read once, however many', () => {
    assert.equal(readPeople(`(${'a, '.repeat(20_000)}`).length, 1);
    assert.equal(readPeople('Ann Lee, '.repeat(20_000)).length, 20_000);
  });
});
