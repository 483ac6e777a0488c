import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

/** The outcome of one item in a plan with a team. */
function outcomeOf(item: string): string | undefined {
  const team = ['## Team', '', '- Priya Raman, CMO', '- Ben Ode', ''];
  const read = readEntities([...team, '## Outcomes', '', `- ${item}`]).find(({ kind }) => kind === 'outcome');
  return read && inOneLine({ ...read, fields: read.fields.filter(({ isKnown }) => isKnown) });
}

const sentence = 'Demo requests from 14 to 40 by 2027-02-28';
const rest = 'baseline=14 | target=40 | by=2027-02-28';

describe('the owner behind the sentence of an outcome', () => {
  for (const [written, owner] of [
    [' — owner Priya Raman', 'Priya Raman'],
    [' — owner: Priya Raman', 'Priya Raman'],
    [', owned by Ben', 'Ben'],
    ['; assigned to Ben', 'Ben'],
    [' (led by Ben Ode)', 'Ben Ode'],
    ['. Owner: Ben Ode', 'Ben Ode'],
    [' – Verantwortlich: Ben Ode', 'Ben Ode'],
    [' – verantwortet von Ben', 'Ben'],
    [' — pilotée par Ben', 'Ben'],
    [' — a cargo de Ben', 'Ben'],
    [', a cura di Ben Ode', 'Ben Ode'],
    [' — in handen van Ben', 'Ben'],
    [' — responsável Ben', 'Ben'],
    [' — @ben', '@ben'],
  ] as const)
    it(`is read from “${written}” and isn't part of the sentence`, () => {
      assert.equal(outcomeOf(sentence + written), `outcome | ${sentence} | owner=${owner} | ${rest}`);
    });

  for (const written of [' — Priya Raman', ' (Ben Ode)', ' – Ben', ' — Priya Raman, Ben Ode'])
    it(`is somebody of the team in “${written}”`, () => {
      const owner = written.replace(/^ [—–(] ?|\)$/g, '');
      assert.equal(outcomeOf(sentence + written), `outcome | ${sentence}${written} | owner=${owner} | ${rest}`);
    });

  for (const written of [' — North America', ' (Germany)', ' — run by volunteers', ', owner to be found soon'])
    it(`isn't any name, so not “${written}”`, () => {
      assert.equal(outcomeOf(sentence + written), `outcome | ${sentence}${written} | ${rest}`);
    });
});

describe('the owner of a list item', () => {
  for (const [written, owner] of [
    ['owner Ben', 'Ben'],
    ['owned by Ben Ode', 'Ben Ode'],
    ['assigned to Agnes Lund', 'Agnes Lund'],
    ['verantwortlich Ben', 'Ben'],
    ['owner TBD', 'TBD'],
  ] as const)
    it(`is read from “${written}”`, () => {
      const [, work] = readEntities(['## Deliverables', '', `- [ ] D1 Press kit — ${written} — 2026-12-18`]);
      assert.equal(inOneLine(work!), `deliverable | Press kit | owner=${owner} | due=2026-12-18`);
    });
});
