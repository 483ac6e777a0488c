import { strict as assert } from 'node:assert';
import { openService } from '../../support/openService';

const uri = 'file:///work/a.md';
const plan = (more: string): string => `---\ntype: marketing-plan\n---\n\n${more}\n`;

describe('The reading of a document', () => {
  it('is run by the host once for each text', () => {
    const read: string[] = [];
    const service = openService({
      today: '2026-11-24',
      measure: (address, act) => {
        const result = act();
        read.push(address);
        return result;
      },
    });
    service.setText(uri, plan('One'));
    service.setText('file:///work/notes.md', 'No plan');
    assert.deepEqual(read, []);
    service.read(uri);
    service.check(uri);
    assert.deepEqual(read, [uri]);
    service.setText(uri, plan('Two'));
    assert.equal(service.textOf(uri), plan('Two'));
    assert.deepEqual(read, [uri, uri]);
  });

  it('fails for the one document that the host cannot have read', () => {
    const failed: string[] = [];
    const service = openService({
      today: '2026-11-24',
      measure: (address, act) => {
        if (address === uri) throw new RangeError('too deep');
        return act();
      },
      failed: (address) => failed.push(address),
    });
    service.setText(uri, plan('One'));
    service.setText('file:///work/b.md', plan('Two'));
    assert.equal(service.read(uri), false);
    assert.equal(service.read('file:///work/b.md'), true);
    assert.deepEqual(failed, [uri]);
  });
});
