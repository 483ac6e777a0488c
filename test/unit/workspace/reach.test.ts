import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultInclude } from '../../../src/rules/config';
import { defaultSettings } from '../../../src/rules/settings';
import { english } from '../../../src/text/message';
import { gapInWords } from '../../../src/schedule/scheduleWords';
import { today } from '../../support/check';
import { openService, type OpenService } from '../../support/openService';

const folder = 'file:///workspace';
const spring = `${folder}/spring.plan.md`;
const summer = `${folder}/summer/summer.plan.md`;
const autumn = `${folder}/autumn.plan.md`;
const acme = `${folder}/acme.md`;

const head = '---\ntype: marketing-plan\n---\n\n';
const work = (line: string): string => `${head}## Deliverables\n\n- [ ] D1 ${line}\n`;
const texts: Readonly<Record<string, string>> = {
  [spring]: work('Site — due 2027-04-01 — after [D1](summer/summer.plan.md)'),
  [summer]: work('Film — due Q2 2027 — after [D1](../autumn.plan.md)'),
  [autumn]: work('Copy — due 2027-03-01'),
};

function known(service: OpenService, ...uris: readonly string[]): OpenService {
  for (const uri of uris) service.setText(uri, texts[uri]!);
  return service;
}

/** The hand-offs of all plans, what leads nowhere, and the dates. */
function told(service: OpenService): unknown {
  return service.workspace.plans().map((plan) => {
    const { gaps, works } = service.schedule(plan);
    const handOffs = works.map(({ entity, due, incoming }) => [entity.name.text, due, incoming.length]);
    return [plan.uri, gaps.map((gap) => english(gapInWords(gap))), handOffs];
  });
}

describe('What a plan reaches', () => {
  it('is what the others are now, after what they depend on came and went', () => {
    const service = known(openService({ today }), spring, summer);
    told(service);
    known(service, autumn);
    // Only this plan is asked about while it is another.
    service.check(summer);
    service.remove(autumn);
    assert.deepEqual(told(service), told(known(openService({ today }), summer, spring)));
  });

  it('is what the others are with other settings of their own folder', () => {
    const service = known(openService({ today }), spring, summer);
    told(service);
    const settings = { ...defaultSettings, fiscalYearStart: 4 };
    const folders = [{ folder: `${folder}/summer`, include: defaultInclude, settings }];
    service.configure({ folders });
    assert.deepEqual(told(service), told(known(openService({ today, folders }), summer, spring)));
  });

  it('knows a plan that links to its own work, whether or not it links to another', () => {
    const text = `${work('Site — due 2027-04-01')}- [ ] D2 Film — due 2027-05-01 — after [the site](spring.plan.md#s)\n`;
    const withAnchor = `${text}\n## Vendors\n\n### Brook {#s}\n\n- **Owner:** Priya\n- **Depends on:** OTHER\n`;
    const gaps = ['[D1](autumn.plan.md)', ''].map((other) => {
      const service = known(openService({ today }), autumn);
      service.setText(spring, withAnchor.replace('OTHER', other));
      return service.schedule(service.workspace.get(spring)!).gaps.map((gap) => english(gapInWords(gap)));
    });
    assert.deepEqual(gaps[0], gaps[1]);
  });

  it('tells a host that a vendor’s file has changed since something was offered', () => {
    const service = openService({ today });
    const vendor = (days: number): string => `---\ntype: vendor\n---\n\n# Acme\n\n- **Review:** ${days} days\n`;
    service.setText(acme, vendor(2));
    service.setText(spring, `${head}## Vendors\n\n### [Acme](acme.md)\n\n- **Owner:** Priya\n`);
    const offered = service.editor.versionOf(spring);
    service.setText(autumn, texts[autumn]!);
    service.configure({ today: '2027-01-01' });
    assert.equal(service.editor.versionOf(spring), offered);
    service.setText(acme, vendor(3));
    assert.notEqual(service.editor.versionOf(spring), offered);
  });

  for (const isMutual of [false, true]) {
    it(`keeps no older version of ${isMutual ? 'a plan that depends on it' : 'another plan'} alive`, async () => {
      const service = openService({ today });
      service.setText(acme, '---\ntype: vendor\n---\n\n# Acme\n\n- **Review:** 2 days\n');
      const plans: WeakRef<object>[] = [];
      for (let version = 0; version < 60; version++) {
        const [uri, other] = version % 2 === 0 ? [spring, 'autumn'] : [autumn, 'spring'];
        const dependency = isMutual ? `- **Depends on:** [D1](${other}.plan.md)\n` : '';
        service.setText(
          uri,
          `${head}## Vendors\n\n### [Acme](acme.md)\n\n${dependency}- **Scope:** ${version}\n\n## Deliverables\n\n- [ ] D1 Site\n`,
        );
        const snapshot = service.workspace.get(uri)!;
        // Of the other plan nobody asks for more at this version.
        void snapshot.names;
        void service.workspace.plans();
        plans.push(new WeakRef(snapshot.plan));
      }
      let count = plans.length;
      for (let round = 0; round < 10 && count > 2; round++) {
        // What a weak reference was asked for stays alive until the end of the task.
        await new Promise(setImmediate);
        collectGarbage();
        count = plans.filter((plan) => plan.deref() !== undefined).length;
      }
      assert.equal(count, 2, 'more than the latest version of each plan are alive');
    });
  }
});

/** Where marking was under way already, a collection completes it, and keeps all that has been made since it began. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
