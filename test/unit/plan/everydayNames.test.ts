import { strict as assert } from 'node:assert';
import { openService } from '../../support/openService';

/** The entities of a plan with this content, by kind and name. */
function entitiesOf(content: string): string[] {
  const service = openService({ today: '2026-11-24' });
  service.setText('file:///plan.md', `---\ntype: marketing-plan\n---\n\n${content}\n`);
  const { plan } = service.workspace.get('file:///plan.md')!;
  const { outcomes, people, references } = plan;
  return [...outcomes, ...people, ...references].map(({ kind, name }) => `${kind} ${name.text}`);
}

describe('A section whose name is an everyday word', () => {
  it('lists references unless its items are sources', () => {
    const sources = [
      '[State of Marketing](https://example.com/state)',
      'Kotler, P. (2020). Marketing Management. Pearson.',
      'https://example.com/report.pdf',
    ];
    const list = sources.map((source) => `- ${source}`).join('\n');
    assert.deepEqual(entitiesOf(`## References\n\n${list}`), []);
    assert.deepEqual(entitiesOf(`## References\n\n${list}\n- Pearl, owner — called 2026-08-19`), [
      'reference Pearl, owner',
    ]);
    assert.deepEqual(entitiesOf('## References\n\n| Title | Link |\n| --- | --- |\n| Report | example.com |'), []);
    assert.deepEqual(entitiesOf('## References\n\n| Client | Called |\n| --- | --- |\n| Pearl | 2026-08-19 |'), [
      'reference Pearl',
    ]);
  });

  it('lists outcomes unless its items are audiences', () => {
    assert.deepEqual(entitiesOf('## Targets\n\n- Millennials in cities\n- Small firms, 25-44 years'), []);
    assert.deepEqual(entitiesOf('## Targets\n\n| Audience | Size |\n| --- | --- |\n| Millennials | 40% |'), []);
    assert.deepEqual(entitiesOf('## Targets\n\n- Sign-ups rise from 10 to 40 by 2027-03-31\n- A better name'), [
      'outcome Sign-ups rise from 10 to 40 by 2027-03-31',
      'outcome A better name',
    ]);
    assert.deepEqual(entitiesOf('## Targets\n\n- **O1** A better name'), ['outcome A better name']);
  });

  it('lists the team unless its items are what people do', () => {
    assert.deepEqual(entitiesOf('## People\n\n- Sales staff need product training\n- Service answers in a day'), []);
    assert.deepEqual(entitiesOf('## People\n\n- Mara Lindholm, CMO\n- Sanne de Wit\n- @dokoro'), [
      'person Mara Lindholm',
      'person Sanne de Wit',
      'person @dokoro',
    ]);
  });

  it('isn’t judged where its name is unmistakable', () => {
    assert.deepEqual(entitiesOf('## Outcomes\n\n- A better name'), ['outcome A better name']);
    assert.deepEqual(entitiesOf('## Team\n\n- marketing staff'), ['person marketing staff']);
  });
});
