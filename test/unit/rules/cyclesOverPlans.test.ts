import { strict as assert } from 'node:assert';
import { today } from '../../support/check';
import { openService } from '../../support/openService';

const rows = (id: string, after: string): string =>
  `---\ntype: launch-plan\n---\n## Deliverables\n\n| ID | Deliverable | Due | Depends on |\n| - | - | - | - |\n| ${id} | Film | 2027-01-11 | ${after} |\n`;
const uris = ['file:///a.md', 'file:///b.md'];

/** Where the circular dependency of two plans is reported, if only some of them are checked. */
function reportedIn(checked: readonly string[]): string[] {
  const service = openService({ today });
  service.setText(uris[0]!, rows('A1', '[B1](b.md)'));
  service.setText(uris[1]!, rows('B1', '[A1](a.md)'));
  service.compareAmong(checked);
  return checked.filter((uri) => service.check(uri).some(({ rule }) => rule === 'dependency-cycle'));
}

describe('A circular dependency over several plans', () => {
  it('is reported once, in the first of those that are checked', () => {
    assert.deepEqual(reportedIn(uris), ['file:///a.md']);
    assert.deepEqual(reportedIn(['file:///b.md']), ['file:///b.md']);
    assert.deepEqual(reportedIn(['file:///a.md']), ['file:///a.md']);
  });
});
