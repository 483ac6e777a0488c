import { nameOf } from '../../plan/entity';
import {
  bufferInWords,
  criticalPathInWords,
  cycleInWords,
  gapInWords,
  goalInWords,
  nameWithVendor,
  computedInWords,
  spareInWords,
  tightestHandOff,
  whyNoFloat,
} from '../../schedule/scheduleWords';
import type { IsoDate } from '../../plan/calendar';
import { endInWords } from '../../plan/progress';
import type { Message, Words } from '../../text/message';
import { say } from '../../text/message';
import type { Blocker } from '../../schedule/blockers';
import { blockersOn } from '../../schedule/blockers';
import { criticalPath } from '../../schedule/criticalPath';
import { tightestOf } from '../../schedule/float';
import type { Schedule } from '../../schedule/schedule';
import { overdueOn, propagateOverdue } from '../../schedule/delayPropagation';
import { bufferOf } from '../../schedule/availability';
import type { Work } from '../../schedule/work';
import { backwardPass } from '../../schedule/backwardPass';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Report } from './report';

/** What is due when in a plan, its float, its critical path, and what can't be scheduled and why. */
export function scheduleReport(schedule: Schedule, plan: PlanSnapshot, today: IsoDate, words: Words): Report {
  const works = schedule.worksOfPlan(plan);
  const latest = new Map(backwardPass(schedule, plan).map(({ work, due }) => [work, due]));
  const paragraphs = [
    decisive(schedule, plan, today),
    worksInOrder(works).map((work) => lineOf(schedule, work, latest.get(work), words)),
    vendorLines(schedule, plan),
    blockersOn(works, today).map(blockerInWords),
    notPlaced(schedule, plan),
  ];
  const sentences = paragraphs.map((paragraph) =>
    paragraph.map((line) => (typeof line === 'string' ? line : words(line))),
  );
  const lines = sentences.flatMap((paragraph) => (paragraph.length > 0 ? ['', ...paragraph] : [])).slice(1);
  return { lines: lines.length > 0 ? lines : [words(say`No deliverables yet`)], data: dataOf(schedule, plan, latest) };
}

/** The critical path, and what is late already. */
function decisive(schedule: Schedule, plan: PlanSnapshot, today: IsoDate): Message[] {
  const path = criticalPath(schedule, plan);
  const late = overdueOn(schedule.worksOfPlan(plan), today);
  const goal = late.size > 0 ? propagateOverdue(schedule, today).goals.find((move) => move.plan === plan) : undefined;
  return [
    ...(path ? criticalPathInWords(path) : []),
    ...[...late].map(([work, days]) =>
      days === 1
        ? say`${nameOf(work.entity)} is 1 working day overdue`
        : say`${nameOf(work.entity)} is ${days} working days overdue`,
    ),
    ...(goal && (goal.days > 0 || goal.unknown) ? [say`If it’s done today: ${goalInWords(goal)}`] : []),
  ];
}

/** Dated work by date, then the rest in the order of the plan. */
function worksInOrder(works: readonly Work[]): Work[] {
  return works.toSorted((a, b) => order(a.due ?? '~', b.due ?? '~'));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lineOf(schedule: Schedule, work: Work, latest: IsoDate | undefined, words: Words): string {
  const float = schedule.floatOf(work);
  const next = tightestHandOff(work);
  const computed = computedInWords(work);
  const sentences: (Message | undefined)[] = work.isDone
    ? [endInWords(work.entity)]
    : [
        computed,
        next && bufferInWords(next),
        float === undefined ? whyNoFloat(schedule, work) : spareInWords(float),
        work.due === undefined && latest !== undefined ? say`needed by ${latest} for launch` : undefined,
      ];
  const when = work.due ?? words(say`no date`);
  return [`${when.padEnd(10)}  ${nameWithVendor(work)}`, ...sentences.flatMap((one) => (one ? [words(one)] : []))].join(
    '; ',
  );
}

/** The float of each vendor, or why it is unknown. */
function vendorLines(schedule: Schedule, { plan }: PlanSnapshot): Message[] {
  return plan.vendors.flatMap((vendor) => {
    const open = schedule.madeBy(vendor).filter(({ isDone }) => !isDone);
    const tightest = tightestOf(schedule, open);
    if (tightest)
      return [say`${vendor.name.text} has ${spareInWords(tightest.float)}: ${nameOf(tightest.work.entity)}`];
    const [first] = open;
    return first ? [say`${vendor.name.text}: ${nameOf(first.entity)} (${whyNoFloat(schedule, first)})`] : [];
  });
}

function blockerInWords({ work, kind, by, waiting }: Blocker): Message {
  const who = waiting.map(({ entity }) => nameOf(entity)).join(', ');
  const what = nameOf(work.entity);
  if (kind === 'late') return say`You’re blocking ${who}: ${what} was due on ${by!}`;
  return by === undefined
    ? say`You’re blocking ${who}: ${what} is waiting for your approval`
    : say`You’re blocking ${who}: ${what} needs your approval by ${by}`;
}

/** Circular dependencies, and dependencies that lead to no work. */
function notPlaced(schedule: Schedule, plan: PlanSnapshot): Message[] {
  return [...schedule.cyclesOfPlan(plan).map(cycleInWords), ...schedule.gapsOfPlan(plan).map(gapInWords)];
}

function dataOf(schedule: Schedule, plan: PlanSnapshot, latest: ReadonlyMap<Work, IsoDate>): Report['data'] {
  const goal = schedule.goals.get(plan);
  const path = criticalPath(schedule, plan);
  return {
    goal: goal?.day,
    isLaunch: goal?.isLaunch ?? false,
    chain: path && {
      spare: path.spare,
      works: [...path.handOffs.map(({ from }) => from), path.last].map(({ entity }) => nameOf(entity)),
      ties: path.ties.map(({ entity }) => nameOf(entity)),
      unknown: path.unknown.map(({ entity }) => nameOf(entity)),
    },
    works: schedule.worksOfPlan(plan).map((work) => ({
      id: work.entity.id?.value,
      name: work.entity.name.text,
      kind: work.entity.kind,
      vendor: work.vendor?.name.text,
      ...(work.makers.length > 1 && { vendors: work.makers.map(({ name }) => name.text) }),
      isOurs: work.isOurs,
      start: work.start,
      due: work.due,
      isReckoned: work.computedFrom !== undefined,
      ready: work.ready,
      needed: work.needed,
      latest: latest.get(work),
      isDone: work.isDone,
      ...(work.unreadStatus && { isUnsure: true }),
      float: schedule.floatOf(work),
      isInCircle: schedule.inCycle.has(work),
      waitsFor: work.incoming.flatMap(({ from, to, stated, buffer }) =>
        stated.map(({ timing }) => ({
          id: from.entity.id?.value,
          name: from.entity.name.text,
          lag: timing.days,
          ...(timing.kind === 'calendar' && { lagKind: timing.kind }),
          ...(timing.from === 'start' && { isFromStart: true }),
          ...(timing.to === 'finish' && { isToFinish: true }),
          buffer: buffer === undefined ? undefined : bufferOf(from, to, timing),
        })),
      ),
    })),
    vendors: plan.plan.vendors.map((vendor) => ({
      name: vendor.name.text,
      float: tightestOf(schedule, schedule.madeBy(vendor))?.float,
    })),
  };
}
