import { strict as assert } from 'node:assert';
import type { Move } from '../../../src/editor/movedFiles';
import { linkEditsAfter, movedTo } from '../../../src/editor/movedFiles';
import { relativePath } from '../../../src/workspace/relativePath';
import { serviceOf } from '../../support/check';
import { editedDocuments } from '../../support/documents';
import { readFixture, uriOf } from '../../support/fixture';

function after(fixture: string, ...moves: readonly (readonly [string, string])[]): string {
  const files = readFixture(fixture);
  const { workspace } = serviceOf(files);
  const all: Move[] = moves.map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
  return editedDocuments(files, linkEditsAfter(workspace, all));
}

const fixture = `
//- plans/a.plan.md
See [b](b.plan.md#vendors), [brand](../brand/book%20one.pdf), [web](https://x.example/a) and [here](#vendors).
//- plans/b.plan.md
See [a](./a.plan.md "A") and ![picture](<../brand/a b.png>).`;

describe('Moving files', () => {
  it('rewrites the links to a file, their anchors and titles kept', () => {
    assert.equal(
      after(fixture, ['plans/b.plan.md', 'plans/spring/b two.plan.md']),
      `//- plans/a.plan.md
See [b](spring/b%20two.plan.md#vendors), [brand](../brand/book%20one.pdf), [web](https://x.example/a) and [here](#vendors).
//- plans/b.plan.md
See [a](../a.plan.md "A") and ![picture](<../../brand/a%20b.png>).`,
    );
  });

  it('follows a folder, whether plans are in it or files they link to', () => {
    assert.equal(
      after(fixture, ['brand', 'assets/brand']),
      `//- plans/a.plan.md
See [b](b.plan.md#vendors), [brand](../assets/brand/book%20one.pdf), [web](https://x.example/a) and [here](#vendors).
//- plans/b.plan.md
See [a](./a.plan.md "A") and ![picture](<../assets/brand/a%20b.png>).`,
    );
    assert.equal(after(fixture, ['plans', 'work/plans']).includes('../../brand/book%20one.pdf'), true);
  });

  it('leaves alone what leads where it led', () => {
    assert.equal(after(fixture, ['plans/c.plan.md', 'plans/d.plan.md']), '');
  });

  it('knows where a file goes', () => {
    const moves = [{ from: 'file:///w/a%20b', to: 'file:///w/c' }];
    assert.equal(movedTo('file:///w/a%20b/x%20y.md', moves), 'file:///w/c/x%20y.md');
    assert.equal(movedTo('file:///w/a%20bc/x.md', moves), 'file:///w/a%20bc/x.md');
  });
});

describe('Relative paths', () => {
  it('lead from one file to another', () => {
    const path = (base: string, target: string) => relativePath(base, target);
    assert.equal(path('file:///w/plans/a.md', 'file:///w/plans/b.md'), 'b.md');
    assert.equal(path('file:///w/plans/a.md', 'file:///w/brand/book (1).pdf'), '../brand/book%20%281%29.pdf');
    assert.equal(path('file:///w/a.md', 'https://x.example/b.md'), undefined);
    assert.equal(path('untitled:Untitled-1', 'file:///w/b.md'), undefined);
  });
});
