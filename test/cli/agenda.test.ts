import { strict as assert } from 'node:assert';
import { buildCli, Folder } from './process';

const plan = (title: string, rest: string, status = 'active'): string =>
  `---\ntype: campaign\ntitle: ${title}\nowner: Ada Byron\nstatus: ${status}\n---\n## Deliverables\n\n${rest}`;

describe('baton agenda', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.md', plan('One', '- [ ] D1 Film — 2026-11-20\n- [ ] D2 Cut — 2026-11-26 — after D1\n'));
    folder.write('b.md', plan('Two', '- [ ] D1 Page\n'));
    folder.write('c.md', plan('Three', '- [ ] D1 Poster — 2026-11-26\n', 'done'));
  });
  afterEach(() => folder.remove());

  it('shows what the days ask for over all plans', () => {
    assert.deepEqual(folder.run('agenda', '--today', '2026-11-24'), {
      code: 0,
      err: '',
      out: `Overdue (1)
  D1 Film — Fri 2026-11-20, 4 days ago · waiting for you · Ada Byron for D2 Cut · One

This week (1)
  D2 Cut — Thu 2026-11-26, in 2 days · Ada Byron · One

No date (1)
  D1 Page — Ada Byron · it has neither a date nor a duration · Two

Plans not included:
Three: done
`,
    });
  });

  it('shows the plans that are named, and says the same as data', () => {
    const { out } = folder.run('agenda', 'a.md', '--today', '2026-11-24', '--format', 'json');
    const { items } = JSON.parse(out) as { items: { span: string; what: string; date: string; for: string[] }[] };
    assert.deepEqual(
      items.map(({ span, what, date }) => [span, what, date]),
      [
        ['overdue', 'D1 Film', '2026-11-20'],
        ['this week', 'D2 Cut', '2026-11-26'],
      ],
    );
    assert.deepEqual(items[0]!.for, ['D2 Cut']);
  });

  it('says where there is no plan', () => {
    const { code, err } = folder.run('agenda', 'nothing.md');
    assert.equal(code, 2);
    assert.match(err, /nothing\.md/);
  });
});
