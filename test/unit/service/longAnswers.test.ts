import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../src/rules/settings';
import type { Cancellation } from '../../../src/text/steps';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';

const count = 40;
const uriOf = (index: number): string => `file:///work/${String(index).padStart(2, '0')}.md`;
const textOf = (index: number): string => `---
type: marketing-plan
owner: Priya Raman
---

## Vendors

### Lumen Video

- **Owner:** Priya Raman
- **Deliverables:** D${index + 1} Film
`;
/** Within a mention of Priya Raman. */
const offset = textOf(0).indexOf('Priya') + 1;

/** A service that knows many plans, and what happens in its pauses. */
function serviceWith(inPause: (pauses: number) => void = () => undefined): OpenService {
  let pauses = 0;
  const service = openService({
    today: '2026-11-24',
    settings: defaultSettings,
    pause: async () => {
      await Promise.resolve();
      inPause(++pauses);
    },
  });
  for (let index = 0; index < count; index++) service.setText(uriOf(index), textOf(index));
  return service;
}

/** The addresses of the documents that are looked at from now on. */
function lookedAt(service: OpenService): Set<string> {
  const seen = new Set<string>();
  for (const snapshot of service.workspace.all()) {
    const { plan, uri } = snapshot;
    Object.defineProperty(snapshot, 'plan', {
      get: () => {
        seen.add(uri);
        return plan;
      },
    });
  }
  return seen;
}

const answers: Readonly<Record<string, (service: OpenService, cancellation?: Cancellation) => Promise<unknown>>> = {
  references: async ({ editor }, cancellation) => editor.references(uriOf(0), offset, true, cancellation),
  rename: async ({ editor }, cancellation) => editor.rename(uriOf(0), offset, 'Jonas Weber', cancellation),
  symbols: async ({ editor }, cancellation) => editor.symbols('lumen', cancellation),
  'rows of vendors': async ({ views }, cancellation) => {
    const isDone = await views.vendorRows(() => []).prepare((_, error) => assert.fail(String(error)), cancellation);
    return isDone || undefined;
  },
};

describe('A long answer', () => {
  for (const [name, answer] of Object.entries(answers)) {
    it(`looks at every plan where nobody gives it up: ${name}`, async () => {
      const service = serviceWith();
      const seen = lookedAt(service);
      assert.ok((await answer(service)) !== undefined);
      assert.equal(seen.size, count);
    });

    it(`looks at no plan after it is given up: ${name}`, async () => {
      const cancellation = { isCancellationRequested: false };
      let then = 0;
      const service = serviceWith((pauses) => {
        if (pauses < 5) return;
        cancellation.isCancellationRequested = true;
        then = seen.size;
      });
      const seen = lookedAt(service);
      assert.equal(await answer(service, cancellation), undefined);
      assert.equal(seen.size, then);
      assert.ok(then > 0 && then <= 6, `${then} plans`);
    });

    it(`is not begun where it is given up before: ${name}`, async () => {
      const service = serviceWith();
      const seen = lookedAt(service);
      assert.equal(await answer(service, { isCancellationRequested: true }), undefined);
      assert.deepEqual([...seen], []);
    });
  }

  it('of the panel stops between its views', async () => {
    const cancellation = { isCancellationRequested: false };
    let pauses = 0;
    const service = serviceWith((now) => {
      pauses = now;
      cancellation.isCancellationRequested = now === 2;
    });
    const uris = service.plans().map(({ uri }) => uri);
    assert.equal(await service.views.panelModel(uris, cancellation), undefined);
    assert.equal(pauses, 2);
    assert.equal((await service.views.panelModel(uris))?.graph.plans.length, count);
  });

  it('is of one version, though a text changes in a pause', async () => {
    const changed = `\n\n${textOf(3)}`.replace('\n\n---', '---\nlaunch: 2027-02-01');
    const service = serviceWith((pauses) => {
      if (pauses === 20) service.setText(uriOf(3), changed);
    });
    const fresh = serviceWith();
    fresh.setText(uriOf(3), changed);
    const renamed = await service.editor.rename(uriOf(0), offset, 'Jonas Weber');
    assert.deepEqual(renamed, await fresh.editor.rename(uriOf(0), offset, 'Jonas Weber'));
  });

  it('comes to an end though texts change in every pause', async () => {
    let changes = 0;
    const service = serviceWith(() => service.setText(uriOf(5), `${textOf(5)}\nAnd ${++changes}.\n`));
    const places = await service.editor.references(uriOf(0), offset, true);
    assert.equal(places?.length, 2 * count);
    assert.ok(changes <= 2, `begun ${changes} times before`);
  });
});
