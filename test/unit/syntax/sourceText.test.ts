import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readChunks } from '../../../src/syntax/chunks';
import type { SourceText } from '../../../src/syntax/sourceText';
import { runs } from '../../support/effort';

function paragraph(markdown: string): SourceText {
  const block = readChunks(`${markdown}\n`, 0, [])[0]!.parts[0]!.blocks[0]!;
  assert.ok(block.kind === 'paragraph');
  return block.text;
}

describe('A text of the source', () => {
  it('is cut with the marks and places of what is left', () => {
    const pieces = ['a', ' ', '**b**', '[c](d)', '`e`', '&amp;', '[**f** g](h)', '**i [j](k) l**', '\\*', ','];
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(12), fc.nat(12), (parts, start, length) => {
        const whole = paragraph(`x${parts.join('')}x`);
        const cut = whole.slice(start, start + length);
        assert.ok(whole.text.includes(cut.text));
        if (cut.text === '') return;
        const from = whole.text.indexOf(cut.text, start);
        const kept = whole.marks.filter((mark) => mark.start < from + cut.text.length && mark.end > from);
        assert.deepEqual(
          cut.marks.map((mark) => cut.rangeOf(mark).toJSON()),
          kept.map((mark) => whole.rangeOf(mark).toJSON()),
        );
        for (let at = 0; at < cut.text.length; at++) {
          assert.deepEqual(cut.at(at, at + 1).toJSON(), whole.at(from + at, from + at + 1).toJSON());
        }
      }),
      runs(1000),
    );
  });

  it('has nothing that is struck out, and each character where it is in the source', () => {
    for (const [markdown, text] of [
      ['~~2026-12-04~~ 2026-12-11', '2026-12-11'],
      ['by ~~4~~ 11 December', 'by 11 December'],
      ['~~all of it~~', ''],
      ['a ~~b **c** d~~ **e**', 'a **e**'.replaceAll('*', '')],
      ['a~~b~~c~~d~~e', 'ace'],
      ['~~ not struck ~~', '~~ not struck ~~'],
      ['`~~code~~`', '~~code~~'],
      ['\\~~escaped\\~~', '~~escaped~~'],
      ['~5 days~', '~5 days~'],
      ['~~open', '~~open'],
      ['<del>4 May</del> 11 May', '11 May'],
      ['~~a~~&amp;~~b~~ [c](d)', '& c'],
    ] as const) {
      const found = paragraph(markdown);
      assert.equal(found.text, text, markdown);
      for (let at = 0; at < text.length; at++) {
        const { start, end } = found.at(at, at + 1);
        if (end - start === 1) assert.equal(markdown[start], text[at], markdown);
      }
    }
  });
});
