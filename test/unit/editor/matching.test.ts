import { strict as assert } from 'node:assert';
import type { Completion } from '../../../src/editor/completion/completion';
import { matching, needsAsking } from '../../../src/editor/completion/matching';
import { english } from '../../../src/text/message';

const labels = ['Scope', 'Sourcing', 'Deliverables', 'Owner'].map((label): Completion => {
  const aliases = label === 'Owner' ? ['dri'] : [];
  return { label, aliases, kind: 'field', insert: label, range: { start: 0, end: 0 } };
});
const proposed = (typed: string): Completion[] => matching(labels, typed, english);
const isAsked = (before: string, typed: string): boolean => needsAsking(proposed(before), proposed(typed), typed);

describe('Asking for proposals again', () => {
  it('is left to the editor while something fits', () => {
    for (const typed of ['S', 'So', 'Sor', 'Srcng', 'own']) assert.equal(isAsked('', typed), false, typed);
  });

  it('happens where the editor takes two characters for changed round, at each character that follows', () => {
    assert.equal(isAsked('', 'Soru'), true);
    assert.equal(isAsked('', 'Soruc'), true);
    assert.equal(isAsked('Soru', 'Soruc'), true);
  });

  it('happens for another word for the same', () => {
    assert.equal(isAsked('', 'dri'), true);
  });

  it('does not happen for a bullet of one’s own', () => {
    for (const typed of ['Vis', 'Visit', 'Scopa']) assert.equal(isAsked('', typed), false, typed);
  });
});
