import { strict as assert } from 'node:assert';
import { makePlan } from '../../../bench/plans.mjs';
import { refactorings } from '../../../src/editor/refactor/refactorings';
import { Chunk } from '../../../src/syntax/chunks';
import { english } from '../../../src/text/message';
import { gapInWords } from '../../../src/schedule/scheduleWords';
import { today } from '../../support/check';
import { openService, type OpenService } from '../../support/openService';

const folder = 'file:///workspace';
const vendorFile = (name: string, review: number): string =>
  `---\ntype: vendor\n---\n\n# ${name}\n\n- **Review:** ${review} days\n\n## Deliverables\n\n- [ ] D7 Film — due 2027-03-10\n`;
const planOf = (vendor: string, wait: string): string =>
  `---\ntype: marketing-plan\n---\n\n## Vendors\n\n### [${vendor}](vendors/${vendor}.md)\n\n- **Owner:** Priya\n\n## Deliverables\n\n- [ ] D1 Site — due 2027-04-01${wait}\n`;

/** Plans of which one links to each vendor’s file, and one depends on another. */
function served(): OpenService {
  const service = openService({ today });
  service.setText(`${folder}/vendors/acme.md`, vendorFile('acme', 2));
  service.setText(`${folder}/vendors/brook.md`, vendorFile('brook', 2));
  service.setText(`${folder}/vendors/nobody.md`, vendorFile('nobody', 2));
  service.setText(`${folder}/spring.plan.md`, planOf('acme', ''));
  service.setText(`${folder}/summer.plan.md`, planOf('brook', ' — after [D1](spring.plan.md)'));
  service.setText(`${folder}/autumn.plan.md`, planOf('brook', ''));
  return service;
}

/** The plans that are other objects after a change, of which something is to be computed anew. */
function changedBy(service: OpenService, change: () => void): string[] {
  const before = service.workspace.plans();
  for (const one of before) void service.schedule(one);
  change();
  const kept = new Set(before);
  return service.workspace.plans().flatMap((one) => (kept.has(one) ? [] : [one.uri.replace(/.*\/|\.plan\.md/g, '')]));
}

/** How many chunks are parsed while something is done. */
function parsedBy(act: () => void): number {
  const { of } = Chunk;
  let count = 0;
  Chunk.of = (read) => {
    count++;
    return of(read);
  };
  try {
    act();
  } finally {
    Chunk.of = of;
  }
  return count;
}

describe('What a change concerns', () => {
  it('is no plan where it is in a vendor’s file to which none links', () => {
    const service = served();
    assert.deepEqual(
      changedBy(service, () => service.setText(`${folder}/vendors/nobody.md`, vendorFile('nobody', 5))),
      [],
    );
    assert.deepEqual(
      changedBy(service, () => service.remove(`${folder}/vendors/nobody.md`)),
      [],
    );
  });

  it('is the plans that link to a vendor’s file, and those that depend on them', () => {
    const service = served();
    const change = (name: string) => () => service.setText(`${folder}/vendors/${name}.md`, vendorFile(name, 5));
    assert.deepEqual(changedBy(service, change('acme')), ['spring', 'summer']);
    assert.deepEqual(changedBy(service, change('brook')), ['autumn', 'summer']);
  });

  it('is a plan and those that depend on it', () => {
    const service = served();
    assert.deepEqual(
      changedBy(service, () => service.setText(`${folder}/spring.plan.md`, planOf('acme', ' — takes 3 days'))),
      ['spring', 'summer'],
    );
    assert.deepEqual(
      changedBy(service, () => service.setText(`${folder}/summer.plan.md`, planOf('brook', ''))),
      ['summer'],
    );
  });

  it('leaves what a plan derives from itself and its vendors as it is', () => {
    const service = served();
    const { names } = service.workspace.get(`${folder}/summer.plan.md`)!;
    service.setText(`${folder}/spring.plan.md`, planOf('acme', ' — takes 3 days'));
    assert.equal(service.workspace.get(`${folder}/summer.plan.md`)!.names, names);
  });

  it('includes the schedule of a plan whose predecessor is gone', () => {
    const service = served();
    const gaps = (): string[] => {
      const summer = service.workspace.get(`${folder}/summer.plan.md`)!;
      return service.schedule(summer).gaps.map((gap) => english(gapInWords(gap)));
    };
    assert.deepEqual(gaps(), []);
    service.remove(`${folder}/spring.plan.md`);
    assert.equal(gaps().length, 1);
    const fresh = openService({ today });
    fresh.setText(`${folder}/summer.plan.md`, planOf('brook', ' — after [D1](spring.plan.md)'));
    fresh.setText(`${folder}/vendors/brook.md`, vendorFile('brook', 2));
    const [summer] = fresh.workspace.plans();
    assert.deepEqual(
      gaps(),
      fresh.schedule(summer!).gaps.map((gap) => english(gapInWords(gap))),
    );
  });

  it('is nothing where fixes are tried', () => {
    const service = served();
    const uri = `${folder}/spring.plan.md`;
    service.setText(uri, planOf('acme', '').replace('Owner', 'Onwer'));
    const { workspace } = service;
    assert.deepEqual(
      changedBy(service, () => assert.ok(service.fixAll(uri).length > 0)),
      [],
    );
    assert.equal(service.workspace, workspace);
  });
});

describe('Reading', () => {
  const uri = `${folder}/large.plan.md`;
  const text = makePlan(50_000, 7);

  it('parses one chunk after a keystroke, before and after which nothing is copied but places', () => {
    const service = openService({ today });
    service.setText(uri, text);
    service.check(uri);
    const at = text.indexOf('**Scope:** ', text.length / 2) + 11;
    const parsed = parsedBy(() => {
      service.setText(uri, `${text.slice(0, at)}a${text.slice(at)}`);
      service.check(uri);
    });
    assert.equal(parsed, 1);
  });

  it('is not done to list refactorings, wherever the cursor is', () => {
    const service = openService({ today });
    service.setText(uri, text);
    const snapshot = service.workspace.get(uri)!;
    const titles = new Set<string>();
    const found: { readonly resolve: () => unknown }[] = [];
    const parsed = parsedBy(() => {
      for (let offset = 0; offset < text.length; offset += 97) {
        for (const one of refactorings(service.workspace, snapshot, offset)) {
          if (!titles.has(english(one.title))) found.push(one);
          titles.add(english(one.title));
        }
      }
    });
    assert.equal(parsed, 0);
    assert.ok(titles.size >= 3, [...titles].join(', '));
    const resolved = parsedBy(() => {
      for (const { resolve } of found) resolve();
    });
    assert.ok(resolved > 0 && resolved <= 2 * found.length, `${resolved} chunks for ${found.length} refactorings`);
  });
});
