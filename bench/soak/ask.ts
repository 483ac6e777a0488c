import type { OpenService } from '../../test/support/openService';
import type { Chance } from '../random';
import { chanceOf } from '../random';
import { NotWorded, partsPair } from './holds';
import type { Asked } from './queries';
import { queries } from './queries';
import { assertSameAnswers } from './sameAnswers';
import { fixesAllAtOnce, fixesSettle } from './settling';
import type { World } from './world';

/** A question as chance made it, so that it can be asked again. */
export interface Question {
  readonly name: string;
  readonly uri: string;
  readonly offset: number;
  readonly seed: number;
}

const all: Readonly<Record<string, (asked: Asked) => void>> = {
  ...queries,
  'fix all': fixesAllAtOnce,
  'fix until it settles': fixesSettle,
};

/** What reads everything anew costs as much as many other questions, and is asked less often. */
const costly = new Set(['make a plan', 'graph', 'timeline', 'panel model', 'fix all', 'fix until it settles']);

const names = Object.keys(all).flatMap((name) => (costly.has(name) ? [name] : [name, name, name, name]));

/** A question about one of the documents, most often the one that was changed last. */
export function someQuestion(world: World, { below, one, share }: Chance, name = one(names)): Question {
  const uri = below(4) === 0 || !world.texts.has(world.last) ? one([...world.texts.keys()]) : world.last;
  const text = world.texts.get(uri)!;
  return { name, uri, offset: betweenPairs(text, below(text.length + 1)), seed: Math.floor(share() * 2 ** 31) };
}

/** A place where a cursor can be: not within a line break or a pair of surrogates. */
function betweenPairs(text: string, offset: number): number {
  return partsPair(text, offset) ? offset + 1 : offset;
}

/** Asks a question; throws where the answer cannot be right. */
export function ask(texts: ReadonlyMap<string, string>, service: OpenService, question: Question): void {
  const { name, uri, offset, seed } = question;
  try {
    all[name]!({ service, texts, uri, text: texts.get(uri)!, offset, chance: chanceOf(seed) });
  } catch (error) {
    // What a document says itself may be shown.
    if (error instanceof NotWorded && [...texts.values()].some((text) => text.includes(error.what))) return;
    throw error;
  }
}

/** How many milliseconds an answer may take with so much text. */
export function bound(texts: ReadonlyMap<string, string>, { name }: Question): number {
  let length = 0;
  for (const text of texts.values()) length += text.length;
  return (250 + length / 40) * (name.startsWith('fix ') ? 5 : 1);
}

/** Milliseconds of processor time for a question to a service that knows the documents, the best of three. */
export function measured(world: World, question: Question): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const service = world.fresh();
    service.workspace.all();
    const start = process.cpuUsage();
    ask(world.texts, service, question);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

export { assertSameAnswers };
