// npm run scale: how the time of every part of Baton grows with a text, whatever the text holds. See docs/reliability.md.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LineEnds } from '../hostile/constructs';
import { allConstructs, constructs } from '../hostile/constructs';
import { writeSection } from '../reliability';
import { chosen } from './choice';
import { exponentOf } from './growth';
import { Kept } from './kept';
import { layerNames } from './layers';
import type { Order } from './measure';
import { nameOf, spread, table, worstFirst } from './report';
import type { Row } from './run';
import { measureAll } from './run';
import { writeFiles } from './writeFiles';

const usage = `npm run scale -- [options]
  --all              every pattern in every place; else each of both at least once
  --construct TEXT   only constructs whose name holds this
  --context TEXT     only places whose name holds this: "document", "workspace", or a place of a plan
  --layer TEXT       only layers whose name holds this
  --sizes A,B,C      in KB; 10,40,160 where nothing else is said
  --line-ends KIND   lf, crlf or cr
  --sample N         only so many of the constructs, picked by --seed
  --seed N           1 where nothing else is said
  --goal K           the largest exponent that is no fault; 1.2 where nothing else is said
  --rows N           how many rows are shown, the worst first; 40 where nothing else is said
  --minutes N        ends after so many minutes, and says how many constructs were measured
  --results FILE     keeps there what is measured; what it holds already without a fault isn't measured again
  --part             what a submission has to pass: a sample of 40 at small sizes, with a wide margin
  --write            puts the summary into docs/reliability.md
  --write-files DIR  writes every construct at the first of the sizes into files, and measures nothing
  --list             names the constructs, and measures nothing
The exit code is 1 where a row grows more than the goal, throws, or does not end.`;

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    construct: { type: 'string', default: '' },
    context: { type: 'string', default: '' },
    layer: { type: 'string', default: '' },
    sizes: { type: 'string' },
    'line-ends': { type: 'string', default: 'lf' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    goal: { type: 'string' },
    rows: { type: 'string', default: '40' },
    minutes: { type: 'string' },
    results: { type: 'string' },
    part: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'write-files': { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const program = join(__dirname, 'measure.js');
const lineEnds = values['line-ends'] as LineEnds;
const all = [...(values.all ? allConstructs : constructs)(lineEnds)];
const goal = Number(values.goal ?? (values.part ? 1.6 : 1.2));
const sizes = (values.sizes ?? (values.part ? '4,16' : '10,40,160')).split(',').map((size) => Number(size) * 1000);
const sample = values.sample === undefined ? (values.part ? 40 : undefined) : Number(values.sample);
const indexes = chosen(all, {
  construct: values.construct,
  context: values.context,
  sample,
  seed: Number(values.seed),
});

async function main(): Promise<void> {
  const picked = indexes.map((index) => all[index]!);
  if (values.help) return console.log(usage);
  if (values.list) return console.log(picked.map(nameOf).join('\n'));
  const target = values['write-files'];
  if (target !== undefined) return console.log(`${writeFiles(target, picked, sizes[0]!)} files in ${target}`);
  const kept = new Kept(values.results);
  const nameAt = (index: number): string => nameOf(all[index]!);
  const order: Order = {
    lineEnds,
    all: values.all,
    sizes,
    larger: values.part ? [4, 16].map((times) => sizes.at(-1)! * times) : [],
    goal,
    // What looked bad may have been the machine: it is measured once more, too.
    jobs: indexes
      .filter((index) => !kept.has(nameAt(index)) || kept.rows(nameAt(index), index).some(isFault))
      .map((index) => ({ index, without: [] })),
    enough: 1500,
    layers: layerNames.filter((layer) => layer.includes(values.layer)),
  };
  const end = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
  await measureAll(order, program, {
    onConstruct: (index, rows) => kept.add(nameAt(index), rows),
    onEnding: sayEnding,
    onProgress: progress(),
    isTimeUp: () => Date.now() >= end,
  });
  const rows = indexes.flatMap((index) => kept.rows(nameAt(index), index));
  const measured = new Set(rows.map(({ index }) => index)).size;
  const many = measured < picked.length ? `The first ${measured} of ${picked.length}` : `${measured}`;
  const said = `${many} constructs with ${lineEnds.toUpperCase()}, ${spread(rows)}.`;
  const shown = [...new Set(rows.flatMap(({ times }) => [...times.keys()]))].sort((a, b) => a - b);
  console.log(`\n${table(worstFirst(rows).slice(0, Number(values.rows)), all, shown)}\n\n${said}`);
  if (values.write) writeSection(`scale ${lineEnds}`, `${said}\n\n${table(worstFirst(rows).slice(0, 15), all, sizes)}`);
  const faults = rows.filter(isFault);
  console.log(faults.length === 0 ? `Nothing grows more than ${goal}.` : `${faults.length} rows are faults.`);
  if (faults.length > 0) process.exitCode = 1;
}

function isFault(row: Row): boolean {
  return row.ending !== undefined || (exponentOf(row) ?? 0) > goal;
}

/** Says at once what did not end. */
function sayEnding(row: Row): void {
  console.error(table([row], all, sizes).split('\n').at(-1));
}

/** Says now and then how far it is, where somebody watches. */
function progress(): (done: number) => void {
  let said = Date.now();
  return (done) => {
    if (Date.now() - said < 20_000) return;
    said = Date.now();
    console.error(`Measured: ${done}`);
  };
}

void main();
