import { labelOf } from '../features/card';
import { goalInWords } from '../features/scheduleWords';
import { planTitle } from '../plan/plan';
import type { Message, Words } from '../text/message';
import { say } from '../text/message';
import type { EndangeredOutcome, Move, Slip } from '../workspace/slip';
import type { KnownPlan } from '../workspace/workspace';
import type { Report } from './report';
import { nameOf } from './scheduleReport';

/** What is late, as somebody said it. */
export interface Delay {
  /** The name of the work, or of the vendor all of whose open work is late. */
  readonly what: string;
  /** Working days. */
  readonly days: number;
  /** The plan in which it was said; what moves in others is named with its plan. */
  readonly plan: KnownPlan;
}

/** What moves when something is late, by how much, and what it does to outcomes and goals. */
export function slipReport({ what, days, plan }: Delay, slip: Slip, words: Words): Report {
  const of = (other: KnownPlan): string => (other === plan ? '' : ` [${planTitle(other.plan)}]`);
  const said: [Message, KnownPlan][] = [
    ...slip.moved.map((move): [Message, KnownPlan] => [moveInWords(move), move.work.plan]),
    ...slip.unknown.map((work): [Message, KnownPlan] => [
      say`${nameOf(work)}: nobody can say by how much it moves, for a date is missing`,
      work.plan,
    ]),
    ...slip.outcomes.map((outcome): [Message, KnownPlan] => [outcomeInWords(outcome), outcome.plan]),
    ...slip.goals.map((goal): [Message, KnownPlan] => [goalInWords(goal), goal.plan]),
  ];
  const head = days === 1 ? say`${what} 1 working day late:` : say`${what} ${days} working days late:`;
  return {
    lines: [
      words(head),
      ...(slip.moved.length === 0 ? [words(say`Nothing moves: all of it is done`)] : []),
      ...said.map(([message, home]) => `${words(message)}${of(home)}`),
    ],
    data: dataOf({ what, days, plan }, slip),
  };
}

/** `D2 Cut (Lumen Video): 2027-04-05 → 2027-04-08 (+3)`. */
export function moveInWords({ work, days, due }: Move): Message {
  return work.due === undefined
    ? say`${nameOf(work)}: no date (+${days})`
    : say`${nameOf(work)}: ${work.due} → ${due ?? '?'} (+${days})`;
}

/** For which outcome work comes too late. */
export function outcomeInWords({ outcome, by, work, ready }: EndangeredOutcome): Message {
  return say`${labelOf(outcome)} is due on ${by}, and ${labelOf(work.entity)} is ready on ${ready}`;
}

function dataOf({ what, days, plan }: Delay, { moved, unknown, outcomes, goals }: Slip): Report['data'] {
  const own = goals.find((goal) => goal.plan === plan);
  const titleOf = (other: KnownPlan): string | undefined => (other === plan ? undefined : planTitle(other.plan));
  return {
    late: what,
    days,
    moved: moved.map(({ work, days: by, due }) => ({
      id: work.entity.id?.value,
      name: work.entity.name.text,
      kind: work.entity.kind,
      plan: titleOf(work.plan),
      days: by,
      from: work.due,
      to: due,
    })),
    unknown: unknown.map(({ entity }) => labelOf(entity)),
    outcomes: outcomes.map(({ outcome, by, ready, plan: home }) => ({
      id: outcome.id?.value,
      name: outcome.name.text,
      plan: titleOf(home),
      by,
      ready,
    })),
    goal: own && { from: own.goal.day, to: own.day, days: own.days },
    otherGoals: goals
      .filter((goal) => goal.plan !== plan)
      .map((goal) => ({ plan: titleOf(goal.plan), from: goal.goal.day, to: goal.day, days: goal.days })),
  };
}
