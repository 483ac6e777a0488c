import { strict as assert } from 'node:assert';
import { fixAll } from '../../../src/editor/fixAll';
import type { Finding } from '../../../src/rules/check';
import type { TextEdit } from '../../../src/text/edit';
import { applyEdits } from '../../../src/text/edit';

function fixed(text: string, findingsIn: (text: string) => readonly Finding[]): string {
  return applyEdits(text, fixAll(text, findingsIn));
}

function finding(edits: TextEdit[], isAutomatic = true): Finding {
  const fixes = [{ title: 'Fix', edits, isAutomatic }];
  return { rule: 'x', severity: 'error', range: { start: 0, end: 0 }, message: '', related: [], fixes: () => fixes };
}

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: { start, end }, newText };
}

describe('Automatic fixes', () => {
  it('leave alone what no fix touches, over all rounds', () => {
    const next = (text: string): Finding[] =>
      text.startsWith('ab') ? [finding([edit(1, 2, 'xx')])] : text === 'axxc' ? [finding([edit(2, 3, 'y')])] : [];
    assert.deepEqual(fixAll('abc', next), [edit(1, 2, 'xy')]);
  });

  it('leave a fix that needs a choice to a person', () => {
    assert.equal(
      fixed('a', () => [finding([edit(0, 1, 'b')], false)]),
      'a',
    );
  });

  it('come again until nothing is left', () => {
    const next = (text: string): Finding[] => (text.length < 4 ? [finding([edit(0, 0, 'x')])] : []);
    assert.equal(fixed('a', next), 'xxxa');
  });

  it('come to nothing where each brings forth the next without an end', () => {
    assert.equal(
      fixed('', (text) => [finding([edit(text.length, text.length, 'x')])]),
      '',
    );
  });

  it('are applied whole or not at all in one round', () => {
    let round = 0;
    const twice = (): Finding[] =>
      round++ === 0 ? [finding([edit(0, 1, 'A')]), finding([edit(0, 1, 'B'), edit(2, 3, 'C')])] : [];
    assert.equal(fixed('abc', twice), 'Abc');
  });
});
