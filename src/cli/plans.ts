import { bufferInWords, chainInWords, goalInWords, spareInWords, tightestHandOff } from '../features/scheduleWords';
import { labelOf } from '../features/card';
import type { TreeNode } from '../features/vendorTree';
import { planTitle } from '../plan/plan';
import { english } from '../text/message';
import { criticalChain } from '../workspace/criticalChain';
import type { Schedule, Work } from '../workspace/schedule';
import { scheduleOf } from '../workspace/schedule';
import { slip } from '../workspace/slip';
import type { KnownPlan } from '../workspace/workspace';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { loadPlans } from './loadPlans';

/** What a command says of a plan: lines for people, and the same as data. */
interface Said {
  readonly lines: readonly string[];
  readonly data: unknown;
}

/** Runs `baton tree`, `schedule` or `slip` and gives the exit code: 0, or 2 where something cannot be read or is not there. */
export function runOnPlans(command: PlanCommand): number {
  const { paths, format, today } = command;
  const loaded = loadPlans(process.cwd(), paths, today);
  for (const { path, reason } of loaded.failures) process.stderr.write(`baton: ${path}: ${reason}\n`);
  const said = loaded.plans.flatMap(({ path, known }) => {
    const one = sayOf(command, loaded, known);
    return one ? [{ path, title: planTitle(known.plan), ...one }] : [];
  });
  if (format === 'json') {
    process.stdout.write(
      `${JSON.stringify(
        said.map(({ path, title, data }) => ({ file: path, title, ...(data as object) })),
        undefined,
        2,
      )}\n`,
    );
  } else {
    process.stdout.write(
      said
        .map(
          ({ path, title, lines }) => `${path}: ${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`,
        )
        .join('\n'),
    );
  }
  if (said.length === 0) {
    const nothing =
      command.kind === 'slip' && loaded.plans.length > 0
        ? `nothing in these plans is called ${command.what}: name an id, a deliverable or a vendor`
        : 'there is no plan here: the front matter of a plan says type: marketing-plan';
    process.stderr.write(`baton: ${nothing}\n`);
    return 2;
  }
  return loaded.failures.length > 0 ? 2 : 0;
}

function sayOf(command: PlanCommand, { service }: LoadedPlans, known: KnownPlan): Said | undefined {
  if (command.kind === 'schedule') return sayOfSchedule(known);
  if (command.kind === 'slip') return sayOfSlip(known, command.what, command.days);
  return sayOfTree(service.vendorTree(known, command.direction));
}

function sayOfTree(root: TreeNode): Said {
  const lines: string[] = [];
  const dataOf = (node: TreeNode, depth: number): unknown => {
    lines.push(`${'  '.repeat(depth)}${node.label}${node.description === '' ? '' : ` — ${node.description}`}`);
    const children = node.children().map((child) => dataOf(child, depth + 1));
    return { label: node.label, kind: node.kind, state: node.state, description: node.description, children };
  };
  const vendors = root.children().map((node) => dataOf(node, 0));
  return { lines: lines.length > 0 ? lines : ['No vendors yet'], data: { vendors } };
}

function sayOfSchedule(known: KnownPlan): Said {
  const schedule = scheduleOf(known);
  const chain = criticalChain(schedule);
  const dated = schedule.works
    .filter(({ due }) => due !== undefined)
    .sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0));
  const undated = schedule.works.filter(({ due }) => due === undefined);
  const lines = [
    ...(chain ? [english(chainInWords(schedule, chain)), ''] : []),
    ...dated.map((work) => lineOf(schedule, work)),
    ...undated.map((work) => `${'no date'.padEnd(10)}  ${nameOf(work)}`),
    ...(schedule.inCircle.size > 0
      ? [
          '',
          `These wait in a circle, or for one: ${[...schedule.inCircle].map(({ entity }) => labelOf(entity)).join(', ')}`,
        ]
      : []),
  ];
  const data = {
    goal: schedule.goal,
    isLaunch: schedule.isLaunch,
    chain: chain && {
      spare: chain.spare,
      works: [...chain.handOffs.map(({ from }) => from), chain.last].map(({ entity }) => labelOf(entity)),
    },
    works: schedule.works.map((work) => ({
      id: work.entity.id?.value,
      name: work.entity.name.text,
      vendor: work.vendor?.name.text,
      due: work.due,
      ready: work.ready,
      needed: work.needed,
      isDone: work.isDone,
      float: schedule.floatOf(work),
      isInCircle: schedule.inCircle.has(work),
      waitsFor: work.before.map(({ from, buffer }) => ({
        id: from.entity.id?.value,
        name: from.entity.name.text,
        buffer,
      })),
    })),
  };
  return { lines: lines.length > 0 ? lines : ['No deliverables yet'], data };
}

function lineOf({ floatOf }: Schedule, work: Work): string {
  const float = floatOf(work);
  const next = tightestHandOff(work);
  const said = [
    work.isDone ? 'done' : undefined,
    next && english(bufferInWords(next)),
    float === undefined ? undefined : english(spareInWords(float)),
  ];
  return [`${work.due!}  ${nameOf(work)}`, ...said.filter((one) => one !== undefined)].join('; ');
}

function nameOf({ entity, vendor }: Work): string {
  return vendor ? `${labelOf(entity)} (${vendor.name.text})` : labelOf(entity);
}

/** Undefined where the plan has nothing that is called so. */
function sayOfSlip(known: KnownPlan, what: string, days: number): Said | undefined {
  const schedule = scheduleOf(known);
  const entity = known.names.find(what, ['deliverable', 'milestone', 'vendor']);
  if (!entity) return undefined;
  const works = (entity.kind === 'vendor' ? known.handOffs.deliverablesOf(entity) : [entity]).flatMap(
    (one) => schedule.workOf(one) ?? [],
  );
  const result = slip(
    known,
    works.filter((work) => !work.isDone),
    days,
  );
  const goal = goalInWords(schedule, result);
  const lines = [
    `${labelOf(entity)} ${days} working ${days === 1 ? 'day' : 'days'} late:`,
    ...(result.moved.length === 0 ? ['Nothing moves: all of it is done'] : []),
    ...result.moved.map(
      ({ work, days: by, due }) => `${nameOf(work)}: ${work.due ?? 'no date'} → ${due ?? '?'} (+${by})`,
    ),
    ...result.unknown.map((work) => `${nameOf(work)}: moves by nobody knows how much, for a date is missing`),
    ...result.outcomes.map(
      ({ outcome, by, work, ready }) =>
        `${labelOf(outcome)} is due on ${by}, and ${labelOf(work.entity)} is ready on ${ready}`,
    ),
    ...(goal ? [english(goal)] : []),
  ];
  const data = {
    late: labelOf(entity),
    days,
    moved: result.moved.map(({ work, days: by, due }) => ({
      id: work.entity.id?.value,
      name: work.entity.name.text,
      days: by,
      from: work.due,
      to: due,
    })),
    unknown: result.unknown.map(({ entity: one }) => labelOf(one)),
    outcomes: result.outcomes.map(({ outcome, by, ready }) => ({
      id: outcome.id?.value,
      name: outcome.name.text,
      by,
      ready,
    })),
    goal: { from: schedule.goal, to: result.goal, days: result.goalDays },
  };
  return { lines, data };
}
