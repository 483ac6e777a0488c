import { strict as assert } from 'node:assert';
import * as phrases from '../../src/plan/vocabulary/phrases.table';
import * as vocabularies from '../../src/plan/vocabulary/vocabularies.table';
import * as zones from '../../src/plan/vocabulary/zonePhrases.table';

describe('A table that is computed when the product is built', () => {
  const tables = Object.entries({ ...phrases, ...vocabularies, ...zones });

  it('is the same as JSON', () => {
    assert.ok(tables.length > 3);
    for (const [name, read] of tables) assert.deepEqual(JSON.parse(JSON.stringify(read())), read(), name);
  });

  it('has a meaning for each phrase', () => {
    const known = phrases.meanings();
    for (const [word, lines] of Object.entries(phrases.phrasesByFirstWord()))
      for (const line of lines.split('\n')) {
        const [kind, value] = known[Number.parseInt(line, 36)]?.split('\t') ?? [];
        assert.ok(kind && value && word !== 'undefined', `${word}: ${line}`);
      }
  });
});
