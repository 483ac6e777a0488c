import { strict as assert } from 'node:assert';
import { serviceOf } from '../../support/check';
import { readFixture, uriOf } from '../../support/fixture';

const files = readFixture(`
//- spring.plan.md
[Halyard](vendors/halyard.md), [autumn](autumn.plan.md#vendors)
//- autumn.plan.md
## Vendors
//- winter.plan.md
## Vendors
//- vendors/halyard.md
---
type: vendor
---
# Halyard
`);

const sorted = (uris: readonly string[]): string[] => [...uris].sort();

describe('Neighbors', () => {
  it('are who links to a document and what it links to, and nobody else', () => {
    const service = serviceOf(files);
    service.concerned(files.map(({ uri }) => uri));
    assert.deepEqual(
      sorted(service.concerned([uriOf('autumn.plan.md')])),
      sorted([uriOf('autumn.plan.md'), uriOf('spring.plan.md')]),
    );
    assert.deepEqual(
      sorted(service.concerned([uriOf('spring.plan.md')])),
      sorted(files.map(({ uri }) => uri).filter((uri) => !uri.includes('winter'))),
    );
    assert.deepEqual(service.concerned([uriOf('winter.plan.md')]), [uriOf('winter.plan.md')]);
  });

  it('concerns what a document linked to before it changed, and who links to one that goes', () => {
    const service = serviceOf(files);
    service.concerned(files.map(({ uri }) => uri));
    service.setText(uriOf('spring.plan.md'), 'Nothing is linked.');
    assert.ok(service.concerned([uriOf('spring.plan.md')]).includes(uriOf('vendors/halyard.md')));
    service.setText(uriOf('spring.plan.md'), '[Halyard](vendors/halyard.md)');
    service.concerned([uriOf('spring.plan.md')]);
    service.remove(uriOf('vendors/halyard.md'));
    assert.ok(service.concerned([uriOf('vendors/halyard.md')]).includes(uriOf('spring.plan.md')));
  });

  it('tells which files of a folder are linked', () => {
    const service = serviceOf(files);
    service.concerned(files.map(({ uri }) => uri));
    assert.deepEqual(service.linkedFilesBelow(uriOf('vendors')), [uriOf('vendors/halyard.md')]);
    assert.deepEqual(service.linkedFilesBelow(uriOf('vend')), []);
  });
});
