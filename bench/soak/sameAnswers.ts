import { strict as assert } from 'node:assert';
import type { OpenService } from '../../test/support/openService';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import type { World } from './world';

/** What a service says of everything, as text. */
function allAnswers(service: OpenService, uris: readonly string[]): string {
  const { today, words } = service;
  return JSON.stringify(
    [
      uris.map((uri) => service.check(uri)),
      service.workspace.plans().map((snapshot) => [
        scheduleReport(service.schedule(snapshot), snapshot, today, words).lines,
        service.outcomeTree(snapshot).description,
        service
          .vendorTree(snapshot, 'waits for')
          .children()
          .map(({ label, description }) => [label, description]),
        service.agenda(snapshot).items.map(({ id, date, content }) => [id, date, content.label]),
      ]),
      service.panelModel(service.workspace.plans()),
    ],
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );
}

/** After any edits, the answers are those of a service that never saw anything else. */
export function assertSameAnswers(world: World): void {
  const uris = [...world.texts.keys()].sort();
  const grown = allAnswers(world.service, uris);
  const fresh = allAnswers(world.fresh(), uris);
  if (grown === fresh) return;
  let at = 0;
  while (grown[at] === fresh[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 80);
  assert.fail(`a fresh service answers otherwise:\n  grown: ${around(grown)}\n  fresh: ${around(fresh)}`);
}
