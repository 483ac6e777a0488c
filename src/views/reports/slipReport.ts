import { nameOf } from '../../plan/entity';
import { consequencesOf, delayInWords } from '../../schedule/consequences';
import { planTitle } from '../../plan/plan';
import type { Message, Words } from '../../text/message';
import { say } from '../../text/message';
import type { DelayPropagation, Move } from '../../schedule/delayPropagation';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
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
      ...(slip.moved.length === 0 ? [words(nothingMoves(slip))] : []),
      ...lines,
    ],
    data: dataOf(delay, slip),
  };
}

function nothingMoves({ late, already }: DelayPropagation): Message {
  if (late.size === 0) return say`Nothing moves: this work is already done`;
  return already.some(({ work }) => late.has(work))
    ? say`Nothing else moves: this work is later than that anyway`
    : say`Nothing moves`;
}

function dataOf({ what, days, plan }: Delay, slip: DelayPropagation): Report['data'] {
  const { moved, unknown, eased, outcomes, goals, already } = slip;
  const titleOf = (home: PlanSnapshot): string | undefined => (home === plan ? undefined : planTitle(home.plan));
  const moveOf = ({ work, days: by, already: anyway, due }: Move) => ({
    id: work.entity.id?.value,
    name: work.entity.name.text,
    kind: work.entity.kind,
    plan: titleOf(work.plan),
    days: by,
    anyway,
    from: work.due,
    to: due,
  });
  return {
    late: what,
    days,
    moved: moved.map(moveOf),
    already: already.map(moveOf),
    unknown: unknown.map(({ entity }) => nameOf(entity)),
    eased: eased.map(({ to, buffer }) => ({ name: nameOf(to.entity), plan: titleOf(to.plan), buffer })),
    outcomes: outcomes.map(({ outcome, by, ready, plan: home }) => ({
      id: outcome.id?.value,
      name: outcome.name.text,
      plan: titleOf(home),
      by,
      ready,
    })),
    goals: goals.map(({ plan: home, goal, days: by, already: anyway, day, unknown: open }) => ({
      plan: titleOf(home),
      isLaunch: goal.isLaunch,
      from: goal.day,
      to: day,
      days: by,
      anyway,
      isKnown: open === undefined,
    })),
  };
}
