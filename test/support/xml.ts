import { strict as assert } from 'node:assert';

const token = /<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<\/([\w:-]+)>|([^<]+)/gy;
const entity = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/i;

/** Asserts that a text is one well-formed XML element, and gives the names of its elements. Knows no comments, and no CDATA. */
export function assertWellFormed(text: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    at = token.lastIndex;
    const [whole, start, attributes = '', isEmpty, end, words] = match;
    assert.ok(!entity.test(whole), `a bare & in ${whole}`);
    // eslint-disable-next-line no-control-regex
    assert.ok(
      !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(whole),
      `a character that XML cannot hold in ${JSON.stringify(whole)}`,
    );
    if (start !== undefined) {
      assert.ok(open.length > 0 || names.length === 0, 'one root');
      names.push(start);
      const keys = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, key]) => key!);
      assert.equal(new Set(keys).size, keys.length, whole);
      if (isEmpty === '') open.push(start);
    } else if (end !== undefined) {
      assert.equal(end, open.pop(), `</${end}> at ${at}`);
    } else {
      assert.ok(open.length > 0 || words!.trim() === '', `words outside: ${words}`);
    }
  }
  assert.equal(at, text.length, `no XML at ${at}: ${text.slice(at, at + 80)}`);
  assert.deepEqual(open, []);
  return names;
}
