import { strict as assert } from 'node:assert';
import { openService } from '../../support/openService';
import { inOneLine, readEntities } from '../../support/readEntities';

const uri = 'file:///plan.md';

describe('The article before a name', () => {
  for (const [work, part] of [
    ['Packaging', 'after the packaging'],
    ['Identité visuelle', "après l'identité visuelle"],
    ['Identité visuelle', 'dépend de l’identité visuelle'],
    ['Verpackung', 'nach der Verpackung'],
    ['Embalaje', 'depende del embalaje'],
    ['Verpakking', 'na de verpakking'],
    ['Confezione', 'dipende dalla confezione'],
    ['Embalagem', 'depois da embalagem'],
  ] as const)
    it(`isn’t part of it: ${part}`, () => {
      const service = openService({ today: '2026-11-24' });
      const items = `- [ ] ${work} — 2026-12-11\n- [ ] Site — 2026-12-18 — ${part}\n`;
      service.setText(uri, `---\ntype: marketing-plan\n---\n\n## Deliverables\n\n${items}`);
      assert.deepEqual(
        service.check(uri).filter(({ rule }) => rule.startsWith('dependency')),
        [],
      );
      const [, , site] = readEntities(['## Deliverables', '', ...items.split('\n')]);
      assert.match(inOneLine(site!), / \| depends-on=/);
    });

  it('may stand before the name of a section', () => {
    for (const heading of ['L’équipe', 'The team', 'Das Team', 'El equipo'])
      assert.equal(readEntities([`## ${heading}`, '', '- Ann Lee', '- Ben Ode']).length, 3, heading);
  });
});
