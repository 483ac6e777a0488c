import { strict as assert } from 'node:assert';
import type { OpenService } from '../../test/support/openService';
import { answers, asText } from './answers';
import type { World } from './world';

/** What is asked of each document; the rest is about all of them. */
const ofEach = new Set(['check']);
const ofAll = ['schedule', 'outcomes view', 'vendors view', 'agenda view', 'panel model'];

/** What a service says of everything, by what was asked. */
function* allAnswers(
  service: OpenService,
  uris: readonly string[],
): Iterable<readonly [asked: string, answer: string]> {
  for (const name of ofEach)
    for (const uri of uris) yield [`${name} ${uri}`, asText(answers[name]!({ service, uri, offset: 0 })())];
  for (const name of ofAll) yield [name, asText(answers[name]!({ service, uri: uris[0]!, offset: 0 })())];
}

/** After any edits, the answers are those of a service that never saw anything else. */
export function assertSameAnswers(world: World): void {
  const uris = [...world.texts.keys()].sort();
  const fresh = new Map(allAnswers(world.fresh(), uris));
  for (const [asked, grown] of allAnswers(world.service, uris)) assertSame(asked, grown, fresh.get(asked)!);
}

/** Shows where two answers part. */
export function assertSame(asked: string, found: string, expected: string): void {
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 80);
  assert.fail(`${asked} answers otherwise:\n  found:    ${around(found ?? '')}\n  expected: ${around(expected ?? '')}`);
}
