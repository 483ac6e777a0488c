import { strict as assert } from 'node:assert';
import fc from 'fast-check';
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

  it('people in brackets that never close are read once, however many', () => {
    assert.equal(readPeople(`(${'a, '.repeat(20_000)}`).length, 1);
    assert.equal(readPeople('Ann Lee, '.repeat(20_000)).length, 20_000);
  });
});
