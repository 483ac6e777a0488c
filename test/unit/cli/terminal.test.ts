import { strict as assert } from 'node:assert';
import { jsonText, shownXml, textOf, unwrapped, visible } from '../../../src/cli/terminal';

const bidi = [0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

/** All that a terminal obeys, and what turns the order of letters around. */
const unshown = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index),
  ...bidi,
].map((code) => String.fromCodePoint(code));

describe('What is printed', () => {
  it('holds nothing that a terminal obeys', () => {
    const printed = textOf(unshown.map((character) => `a${character}b`));
    assert.equal(printed.split('\n').length, unshown.length + 1);
    for (const character of unshown.filter((one) => one !== '\n')) assert.ok(!printed.includes(character));
  });

  it('shows such characters as they are spelled in programs', () => {
    assert.equal(visible('A\u001b[2J\u009b0m\r\n\t\u202ez\u0000'), 'A\\x1b[2J\\x9b0m\\r\\n\\t\\u202ez\\x00');
  });

  it('leaves every other character as it is', () => {
    const text = 'Ünïcödé — “שלום” 👩‍👩‍👧 e\u0301 C:\\plans a\u00a0b \ufeff';
    assert.equal(visible(text), text);
  });

  it('has in one line what its author has wrapped', () => {
    assert.equal(unwrapped('  weekly, Thursday \r\n   09:30\nat noon'), '  weekly, Thursday 09:30 at noon');
    assert.equal(unwrapped(' a '), ' a ');
  });

  it('is painted by us alone', () => {
    const paint = (text: string): string => `<${text}>`;
    assert.equal(textOf([['\u001b[31m', { text: '\u001b[1m', paint }]]), '\\x1b[31m<\\x1b[1m>\n');
  });

  it('says the same as JSON, also in characters that JSON itself lets through', () => {
    const data = { [unshown.join('')]: unshown };
    const json = jsonText(data);
    assert.deepEqual(JSON.parse(json), data);
    for (const character of unshown.filter((one) => one !== '\n')) assert.ok(!json.includes(character));
  });

  it('says the same as XML', () => {
    assert.equal(shownXml('<a>\n\u202eb\t</a>'), '<a>\n&#8238;b&#9;</a>');
  });
});
