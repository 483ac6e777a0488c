import { strict as assert } from 'node:assert';
import { isGivenName } from '../../../src/plan/vocabulary/givenNames';
import { readEntities } from '../../support/readEntities';

/** The people that are read in a document with this body, and the owners of what is to be done in it. */
function people(...lines: string[]): string[] {
  return readEntities(lines)
    .slice(1)
    .flatMap(({ kind, name, fields }) => [
      ...(kind === 'person' ? [name] : []),
      ...fields.flatMap(({ key, text }) => (key === 'owner' ? [text] : [])),
    ]);
}

describe('People in a document that nobody wrote as a plan', () => {
  for (const [line, expected] of [
    ['- No access to the account yet (Leon).', ['Leon']],
    ['- Talk to the school [Anand]', ['Anand']],
    ['- Andre: prints the posters', ['Andre']],
    ['- Call the hall – Ines & Tomás', ['Ines', 'Tomás']],
    ['- Details are open, Leon wird sich darum kümmern', ['Leon']],
    ['- Claire s’occupe du stand', ['Claire']],
    ['- Lucía se encarga de los carteles', ['Lucía']],
    ['- João vai enviar o convite', ['João']],
    ['- Print the flyers – Marketing team', ['Marketing team']],
    ['- Book the room @sam', ['@sam']],
    ['- Sponsorship lead: Dana owns the sponsorship section', ['Dana']],
    ['- Femke regelt de zaal', ['Femke']],
    ['- Giulia si occupa della stampa', ['Giulia']],
  ] as const)
    it(`are called by a given name where they do something: ${line}`, () => {
      assert.deepEqual(people('# Notes', '', line), expected);
    });

  for (const line of [
    '- Meet in the old town (Berlin)',
    '- Posts on two channels (Instagram)',
    '- Blog: one article a month',
    '- Twitter will change its rules',
    '- A song by Leon is played',
  ])
    it(`aren't in other brackets and labels: ${line}`, () => {
      assert.deepEqual(people('# Notes', '', line), []);
    });

  it('have their tasks below their names', () => {
    assert.deepEqual(people('# Actions', '', '### Kat', '', '- [ ] Book the hall', '', '### Blog', '', '- [ ] Write'), [
      'Kat',
    ]);
  });

  it('are named by full names behind a role, and teams by what they will do', () => {
    assert.deepEqual(people('# Fair', '', 'We asked the 2025 organizer, Lucija Marin, who is ready to help.'), [
      'Lucija Marin',
    ]);
    assert.deepEqual(people('# Fair', '', 'The Events Team will plan the booth.'), ['Events Team']);
    assert.deepEqual(people('# Fair', '', 'Day-to-day management by the Harbor Comms Team is agreed.'), [
      'Harbor Comms Team',
    ]);
  });

  it('stand below a bold label, and below whoever sends a message', () => {
    assert.deepEqual(people('# Meeting', '', '**Lead**', 'Daniel Kim'), ['Daniel Kim']);
    assert.deepEqual(
      people(
        '# Plan',
        '',
        '| Objet | Date | Émetteur |',
        '| --- | --- | --- |',
        '| Lancement | 11/06/2027 | Chef de projet |',
      ),
      ['Chef de projet'],
    );
  });

  it('have given names that are no months, places, or words', () => {
    for (const name of ['Leon', 'Zoë', 'João', 'Jürgen', 'Marie-Louise', 'Søren']) assert.ok(isGivenName(name), name);
    for (const word of ['May', 'Berlin', 'Blog', 'Will', 'leon', 'Florence', 'LEON'])
      assert.ok(!isGivenName(word), word);
  });
});
