import { strict as assert } from 'node:assert';
import { asIconlessLabel, asLabel, asNotice } from '../../../src/vscode/labels';

describe('A name from a plan in the editor', () => {
  it('has no icon where the editor would draw one', () => {
    assert.equal(asIconlessLabel('$(alert) Acme $(sync~spin)'), '\\$(alert) Acme \\$(sync~spin)');
    assert.equal(asIconlessLabel('$5 (net)'), '$5 (net)');
  });

  it('is no link in a message', () => {
    assert.equal(asNotice('[Acme](command:evil)'), '[Acme] (command:evil)');
  });

  it('stays on its line, and in its direction', () => {
    for (const sign of '\n\r\t\0\x1b\u2028\u202e\u2066\u200f') assert.equal(asLabel(`a${sign}b`), 'a b');
    assert.equal(asLabel('Agência Ümit 広告 👍'), 'Agência Ümit 広告 👍');
  });
});
