// npm run soak: hostile edits of a workspace with every question that an editor asks. See docs/reliability.md.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf, partOf } from '../random';
import { writeSection } from '../reliability';
import type { Question } from './ask';
import { ask, assertSameAnswers, bound, measured, someQuestion } from './ask';
import { edit } from './edits';
import type { Failure } from './failure';
import { kindOf, writeFailure } from './failure';
import { inWords, newTally, readTally, writeTally } from './tally';
import { someTexts } from './texts';
import { World } from './world';

const usage = `npm run soak -- [options]
  --seed N       1 where nothing else is said
  --from N       the edit to begin with; 0, or where the tally ends
  --edits N      how many; 20,000 where neither this nor --seconds is said
  --seconds S    for how long, of processor time
  --tally FILE   adds the figures to those of earlier pieces, and goes on where they end
  --spent        says what the time was spent on
  --write        puts the figures of the tally into docs/reliability.md
The exit code is 1 where something failed.`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string' },
    edits: { type: 'string' },
    seconds: { type: 'string' },
    tally: { type: 'string' },
    spent: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** So many edits are made of one set of documents, and each episode can be made again without those before it. */
const episode = 200;

/** So many questions are asked after each edit. */
const questionsEach = 3;

/** So often the answers are compared with those of a fresh service, and the memory is looked at. */
const comparedEvery = 100;
const weighedEvery = 4000;

const output = resolve(__dirname);
const seed = Number(values.seed);
const tally = values.tally === undefined ? newTally(seed, 0) : readTally(values.tally, seed);
const first = Number(values.from ?? tally.next);
const most = Number(values.edits ?? (values.seconds === undefined ? 20_000 : Infinity));
const longest = Number(values.seconds ?? Infinity);
const kinds = new Map<string, number>();
const spentBefore = tally.seconds;

function main(): void {
  let number = first;
  while (number < first + most && secondsSpent() < longest) number = runEpisode(number);
  tally.next = number;
  tally.seconds = spentBefore + secondsSpent();
  const edits =
    values.tally === undefined ? number - first : Object.values(tally.made).reduce((sum, one) => sum + one, 0);
  if (values.spent)
    for (const [name, ms] of Object.entries(tally.spent).sort((a, b) => b[1] - a[1]))
      console.log(`${Math.round(ms)} ms ${name}`);
  for (const [kind, count] of kinds) console.log(`${count} × ${kind}`);
  console.log(inWords(tally, edits));
  if (values.tally !== undefined) writeTally(values.tally, tally);
  if (values.write) writeSection('soak', inWords(tally, edits));
  const leaks = hasGrown(tally.heap);
  if (leaks) console.log(`The memory in use grows: ${tally.heap.join(', ')} MB`);
  console.log(`Go on with: npm run soak -- --seed ${seed} --from ${number}`);
  if (kinds.size > 0 || leaks) process.exitCode = 1;
}

/** The processor time of all threads of this process. */
function secondsSpent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Makes the edits of one episode from this one on; answers the number of the next. */
function runEpisode(from: number): number {
  const index = Math.floor(from / episode);
  const end = Math.min((index + 1) * episode, first + most);
  let world = new World(someTexts(chanceOf(partOf(seed, index))));
  for (let number = index * episode; number < end; number++) {
    const chance = chanceOf(partOf(partOf(seed, index), number));
    let made = '';
    let question: Question | undefined;
    try {
      const start = performance.now();
      made = edit(world, chance);
      tally.spent['making edits'] = (tally.spent['making edits'] ?? 0) + performance.now() - start;
      // What was done before is only made again.
      if (number < from) continue;
      tally.made[made] = (tally.made[made] ?? 0) + 1;
      for (let count = 0; count < questionsEach; count++) {
        question = someQuestion(world, chance);
        askInTime(world, question);
      }
      question = undefined;
      if (number % comparedEvery === 0) {
        made = 'compare with a fresh service';
        tally.compared++;
        const since = performance.now();
        assertSameAnswers(world);
        tally.spent[made] = (tally.spent[made] ?? 0) + performance.now() - since;
      }
    } catch (error) {
      tell({ seed, edit: number, made, question, error: error as Error }, world);
      return end;
    }
    if (number % weighedEvery === 0 && number > from) {
      world = new World(new Map(world.texts), world.options);
      weigh();
    }
  }
  return end;
}

/** An answer that takes too long is asked for again before that counts: the machine may be busy. */
function askInTime(world: World, question: Question): void {
  const start = performance.now();
  ask(world.texts, world.service, question);
  const ms = performance.now() - start;
  tally.questions++;
  tally.spent[question.name] = (tally.spent[question.name] ?? 0) + ms;
  if (ms > tally.slowest.ms) tally.slowest = { ms, question: question.name };
  const allowed = bound(world.texts, question);
  if (ms <= allowed) return;
  const again = measured(world, question);
  if (again > allowed) throw new Error(`takes ${Math.round(again)} ms where ${Math.round(allowed)} are allowed`);
}

/** Says a failure of a new kind with the way to it, and writes its documents. */
function tell(failure: Failure, world: World): void {
  const kind = kindOf(failure);
  const count = (kinds.get(kind) ?? 0) + 1;
  kinds.set(kind, count);
  tally.failures++;
  if (count > 1) return;
  const target = writeFailure(failure, world, join(output, 'failures'));
  console.log(`seed ${seed}, edit ${failure.edit} (${failure.made}): ${kind}\n  ${target}`);
}

function weigh(): void {
  global.gc?.();
  global.gc?.();
  tally.heap.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
}

/** Whether the memory in use at the end is well above what it was when everything had been used once. */
function hasGrown(heap: readonly number[]): boolean {
  const [start, end] = [heap.slice(0, 3), heap.slice(-3)];
  return heap.length >= 6 && Math.min(...end) > Math.max(...start) * 1.3 + 10;
}

if (values.help) console.log(usage);
else main();
