import { nameOf } from '../../plan/entity';
import { consequencesOf, delayInWords } from '../../schedule/consequences';
import { planTitle } from '../../plan/plan';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { DelayPropagation } from '../../schedule/delayPropagation';
import type { PlanSnapshot } from '../../workspace/workspace';
import type { Report } from './report';

/** What is late, as the user put it. */
export interface Delay {
  /** The name of the work, or of the vendor whose entire open work is late. */
  readonly what: string;
  /** Working days. */
  readonly days: number;
  /** The plan it was stated for; work in other plans is shown with its plan. */
  readonly plan: PlanSnapshot;
}

/** What moves when something is late, how far, and the effects on outcomes and goals. */
export function slipReport(delay: Delay, slip: DelayPropagation, words: Words): Report {
  const { what, days, plan } = delay;
  const lines = consequencesOf(slip).map(({ what: one, how, plan: home }) => {
    const line = one === undefined ? words(how) : `${one}: ${words(how)}`;
    return home === plan ? line : `${line} [${planTitle(home.plan)}]`;
  });
  return {
    lines: [
      `${words(delayInWords(what, days))}:`,
      ...(slip.moved.length === 0 ? [words(say`Nothing moves: this work is already done`)] : []),
      ...lines,
    ],
    data: dataOf(delay, slip),
  };
}

function dataOf({ what, days, plan }: Delay, { moved, unknown, outcomes, goals }: DelayPropagation): Report['data'] {
  const titleOf = (home: PlanSnapshot): string | undefined => (home === plan ? undefined : planTitle(home.plan));
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
    unknown: unknown.map(({ entity }) => nameOf(entity)),
    outcomes: outcomes.map(({ outcome, by, ready, plan: home }) => ({
      id: outcome.id?.value,
      name: outcome.name.text,
      plan: titleOf(home),
      by,
      ready,
    })),
    goals: goals.map(({ plan: home, goal, days: by, day }) => ({
      plan: titleOf(home),
      isLaunch: goal.isLaunch,
      from: goal.day,
      to: day,
      days: by,
    })),
  };
}
