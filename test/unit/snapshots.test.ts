import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Chance } from '../../bench/random';
import { chanceOf } from '../../bench/random';
import { answers, asText } from '../../bench/soak/answers';
import { edit } from '../../bench/soak/edits';
import {
  linkedPlan,
  linkedPlans,
  linkedTexts,
  linkedVendor,
  linkedVendors,
  shifts,
} from '../../bench/soak/linkedTexts';
import { assertSame } from '../../bench/soak/sameAnswers';
import { World } from '../../bench/soak/world';
import { runs } from '../support/effort';

/** What was answered when it was asked, and a way to read that answer again. */
interface Taken {
  readonly asked: string;
  readonly answer: string;
  readonly read: () => unknown;
}

const names = Object.keys(answers);

/** Comes, changes or goes: most of all the plans and vendors that link to each other, and now and then all that a soak does. */
function change(world: World, chance: Chance): void {
  const { one, below } = chance;
  const uri = one([...linkedPlans, ...linkedVendors]);
  const text = world.texts.get(uri);
  const made = below(10);
  if (made === 0) edit(world, chance);
  else if (made === 1 && world.texts.size > 2 && text !== undefined) world.remove(uri);
  else if (made === 2 || text === undefined)
    world.setText(uri, linkedVendors.includes(uri) ? linkedVendor(chance) : linkedPlan(chance));
  else if (made === 3) world.setFile('file:///workspace/brief.pdf', below(2) === 0);
  else if (made === 4) world.configure({ today: one(['2026-11-24', '2027-02-01', '2027-05-01']) });
  else {
    const at = text.lastIndexOf('\n', below(text.length)) + 1;
    const isOut = below(4) === 0;
    const to = isOut ? text.indexOf('\n', at) + 1 || text.length : at;
    world.setText(uri, text.slice(0, at) + (isOut ? '' : one(shifts)) + text.slice(to));
  }
}

interface Asked {
  readonly name: string;
  readonly uri: string;
  readonly offset: number;
}

function question(world: World, { one, below }: Chance, name = one(names)): Asked {
  const uri = one([...world.texts.keys()]);
  return { name, uri, offset: below(world.texts.get(uri)!.length + 1) };
}

/** Asks twice: one answer is read at once and wholly, the other is left for later. */
function take(world: World, asked: Asked): Taken {
  const { service } = world;
  const { name, uri, offset } = asked;
  const answer = asText(answers[name]!({ service, uri, offset })());
  return { asked: `${name} at ${uri}:${offset}`, answer, read: answers[name]!({ service, uri, offset }) };
}

/** The seed of a run, as fast-check shrinks it: how many changes, and what chance does with them. */
const run = fc.record({ seed: fc.integer({ min: 0 }), changes: fc.integer({ min: 1, max: 8 }) });

describe('a snapshot', () => {
  it('answers as a fresh workspace would, whatever was asked and changed before', () => {
    fc.assert(
      fc.property(run, ({ seed, changes }) => {
        const chance = chanceOf(seed);
        const world = new World(linkedTexts(chance));
        for (let count = 0; count < changes; count++) {
          for (let ask = 0; ask < 4; ask++) take(world, question(world, chance)).read();
          change(world, chance);
        }
        const fresh = world.fresh();
        for (const name of names) {
          const { uri, offset } = question(world, chance, name);
          const [found, expected] = [world.service, fresh].map((service) =>
            asText(answers[name]!({ service, uri, offset })()),
          );
          assertSame(`${name} at ${uri}:${offset}`, found!, expected!);
        }
      }),
      { ...runs(40), examples: [[{ seed: 2147483619, changes: 2 }]] },
    );
  });

  it('keeps what was answered from it true, whatever is asked and changed after', () => {
    fc.assert(
      fc.property(run, ({ seed, changes }) => {
        const chance = chanceOf(seed);
        const world = new World(linkedTexts(chance));
        const taken: Taken[] = [];
        for (let count = 0; count < changes; count++) {
          for (let ask = 0; ask < 3; ask++) taken.push(take(world, question(world, chance)));
          change(world, chance);
        }
        for (const { asked, answer, read } of taken) assertSame(`${asked}, read later,`, asText(read()), answer);
      }),
      { ...runs(40), examples: [[{ seed: 238550930, changes: 1 }]] },
    );
  });

  it('is changed by no question', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const chance = chanceOf(seed);
        const world = new World(linkedTexts(chance));
        const taken = names.map((name) => take(world, question(world, chance, name)));
        const documents = [...world.texts.keys()].map((uri) => world.service.workspace.get(uri)?.plan);
        for (const name of names) take(world, question(world, chance, name)).read();
        for (const { asked, answer, read } of taken) assertSame(`${asked}, read later,`, asText(read()), answer);
        const now = [...world.texts.keys()].map((uri) => world.service.workspace.get(uri)?.plan);
        assert.ok(
          documents.every((plan, index) => plan === now[index]),
          'a question made a plan anew',
        );
      }),
      runs(15),
    );
  });
});
