import { strict as assert } from 'node:assert';
import type { EntityKind } from '../../../src/plan/fields';
import { fieldByLabel } from '../../../src/plan/fields';
import { sectionKind } from '../../../src/plan/sections';
import { describePlan } from '../../support/describePlan';
import { serviceOf } from '../../support/check';
import { readFixture } from '../../support/fixture';

function keyOf(kind: EntityKind, label: string): string | undefined {
  return fieldByLabel(kind, label)?.key;
}

function described(body: string): readonly string[] {
  const files = readFixture(`---\ntype: marketing-plan\nowner: Ann Lee\n---\n${body}`);
  return describePlan(serviceOf(files).workspace.get(files[0]!.uri)!.plan);
}

describe('A label made of known words', () => {
  for (const [kind, label, key] of [
    ['vendor', 'Our lead', 'owner'],
    ['vendor', 'Our contact', 'owner'],
    ['vendor', 'Their lead', 'contact'],
    ['vendor', 'Agency contact', 'contact'],
    ['vendor', 'Ansprechpartner bei uns', 'owner'],
    ['vendor', 'Ansprechpartner bei der Agentur', 'contact'],
    ['vendor', 'Responsable chez nous', 'owner'],
    ['vendor', 'Contactpersoon bij ons', 'owner'],
    ['vendor', 'Nostro referente', 'owner'],
    ['vendor', 'Unterlagen von uns', 'collateral'],
    ['vendor', 'In case of complaints', 'escalation'],
    ['vendor', 'Bij een crisis', 'escalation'],
    ['vendor', 'Our mood', undefined],
    ['vendor', 'Negative', undefined],
    ['reference', 'Good partner?', 'partner'],
    ['reference', 'Passt sich an', 'change'],
    ['reference', 'Lernt dazu', 'learn'],
    ['reference', 'Mood', undefined],
    ['plan', 'Project status', 'status'],
    ['plan', 'Coordination des prestataires', 'coordinator'],
    ['plan', 'Agency coordinator', 'coordinator'],
    ['plan', 'Agency budget', undefined],
    ['outcome', 'Fecha límite', 'by'],
  ] as const)
    it(`means what they mean: ${kind}, ${label}`, () => assert.equal(keyOf(kind, label), key));
});

describe('A compound heading', () => {
  it('is about what its last part names', () => {
    assert.equal(sectionKind('Unsere Messeziele'), 'outcomes');
    assert.equal(sectionKind('Reisekosten'), 'budget');
    assert.equal(sectionKind('Beursdoelen'), 'outcomes');
    assert.equal(sectionKind('Medienpartner'), undefined);
    assert.equal(sectionKind('Zielgruppen'), undefined);
  });
});

describe('A field of a vendor', () => {
  it('is what its value shows if its label doesn’t tell', () => {
    const line = described(
      "## Vendors\n\n### Ada\n\n- Status: freelancer\n- Ends: 30 days' notice\n- We talk: every Tuesday\n- Mood: shared\n",
    ).find((one) => one.startsWith('vendor'))!;
    for (const said of ['sourcing=freelancer', "exit=30 days' notice", 'cadence=every Tuesday'])
      assert.ok(line.includes(said), line);
    assert.ok(!line.includes('sourcing=shared'), line);
    const stated = described('## Vendors\n\n### Ada\n\n- Status: in progress\n- Ends: 2027-03-31\n').find((one) =>
      one.startsWith('vendor'),
    )!;
    assert.ok(stated.includes('status=in progress') && stated.includes('ends=2027-03-31'), stated);
  });
});

describe('A part of a list item', () => {
  it('is the vendor if it is the name of one', () => {
    const lines = described(
      '## Vendors\n\n### Studio Nine (film)\n\n- Scope: film\n\n## Deliverables\n\n- D1 Film — 2027-03-05 — Studio Nine\n- D2 Cut — 2027-03-12 — Studio Ten\n- D3 Mix — 2027-03-19 — Studio Nine — Studio Nine\n',
    );
    const ofVendor = (id: string): boolean =>
      lines.find((line) => line.startsWith(`deliverable ${id}`))!.includes('vendor=');
    assert.deepEqual(['D1', 'D2', 'D3'].map(ofVendor), [true, false, false]);
  });
});
