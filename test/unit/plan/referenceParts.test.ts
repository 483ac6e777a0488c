import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

function referencesOf(...lines: readonly string[]): readonly string[] {
  return readEntities(['## Vendors', '', '### Studio Nine', '', ...lines])
    .filter(({ kind }) => kind === 'reference')
    .map(inOneLine);
}

describe('references in one line', () => {
  for (const [written, ...clients] of [
    ['Kew Gardens (called 2026-11-03 by Nora), Loop Cafe – not called', 'Kew Gardens', 'Loop Cafe'],
    ['Kew Gardens (called 2026-11-03); Loop Cafe', 'Kew Gardens', 'Loop Cafe'],
    ['Kew Gardens – called 2026-11-03 – partner yes; Loop Cafe – not called', 'Kew Gardens', 'Loop Cafe'],
    ['Kew Gardens, London (called 2026-11-03), Loop Cafe, Leeds', 'Kew Gardens, London', 'Loop Cafe, Leeds'],
    ['Kew Gardens, London', 'Kew Gardens, London'],
    ['Kew Gardens (called 2026-11-03 by Nora); Partner: yes, learn: yes', 'Kew Gardens'],
    ['Ann Lee (called 3 October, Nora), Bo Ray (not yet)', 'Ann Lee', 'Bo Ray'],
    ['Neil Farr, Kew School – called 2026-11-03; great to work with', 'Neil Farr, Kew School'],
    ['Uwe Pohl, Nordbad, am 14.10. angerufen von Sam: zufrieden', 'Uwe Pohl, Nordbad'],
    [
      'Kew Gardens (called 2026-11-03), partner yes, learn yes',
      'Kew Gardens (called 2026-11-03), partner yes, learn yes',
    ],
  ] as const)
    it(`are ${clients.length === 1 ? 'one' : 'several'}: ${written}`, () => {
      const names = referencesOf(`- References: ${written}`).map((line) => line.split(' | ')[1]);
      assert.deepEqual(names, clients);
    });
});

describe('a part of a reference', () => {
  for (const [part, fields] of [
    ['2026-11-03', 'called=2026-11-03'],
    ['2026-11-03, Nora', 'called=2026-11-03 | by=Nora'],
    ['2026-11-03 by Nora', 'called=2026-11-03 | by=Nora'],
    ['Nora Vance, 2026-11-03', 'called=2026-11-03 | by=Nora Vance'],
    ['2026-11-03 (Nora): honest, quick', 'called=2026-11-03 | by=Nora | note=honest, quick'],
    ['called 2026-11-03: partner yes, learn no', 'called=2026-11-03 | partner=yes | learn=no'],
    ['had a chat on 2026-11-03', 'called=2026-11-03'],
    ['called (2026-11-03)', 'called=called (2026-11-03)'],
    ['2026-11-03, 20 min', 'called=2026-11-03'],
    ['am 3.11. angerufen von Nora: sehr zufrieden', 'called=am 3.11. angerufen von Nora | note=sehr zufrieden'],
    ['appointment made: 2026-12-03', 'called=appointment made: 2026-12-03'],
    ['retail since 2026-11-03 and still happy', 'note=retail since 2026-11-03 and still happy'],
  ] as const)
    it(`states when they were called, and what they said: ${part}`, () => {
      assert.deepEqual(referencesOf('- References:', `  - Kew Gardens — ${part}`), [
        `reference | Kew Gardens | ${fields}`,
      ]);
    });
});
