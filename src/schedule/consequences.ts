import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { EndangeredOutcome, Move, DelayPropagation } from './delayPropagation';
import type { Work } from './work';
import type { PlanSnapshot } from '../workspace/workspace';
import { goalInWords, nameWithVendor } from './scheduleWords';

/** A single effect of a delay. */
export interface Consequence {
  readonly kind: 'move' | 'unknown' | 'outcome' | 'goal';
  /** The affected item; none for a goal, which is named in its text. */
  readonly what?: string;
  /** The effect. */
  readonly how: Message;
  readonly plan: PlanSnapshot;
  /** Its location; the plan itself for its goal. */
  readonly entity: Entity;
}

/** The effects of a delay: first what moves, then what is unknown, then outcomes and goals. */
export function consequencesOf({ moved, unknown, outcomes, goals }: DelayPropagation): Consequence[] {
  const ofWork = (kind: Consequence['kind'], work: Work, how: Message): Consequence => {
    return { kind, what: nameWithVendor(work), how, plan: work.plan, entity: work.entity };
  };
  return [
    ...moved.map((move) => ofWork('move', move.work, moveInWords(move))),
    ...unknown.map((work) => ofWork('unknown', work, say`the new date can’t be calculated, because a date is missing`)),
    ...outcomes.map((one): Consequence => {
      const { plan, outcome } = one;
      return { kind: 'outcome', what: nameOf(outcome), how: outcomeInWords(one), plan, entity: outcome };
    }),
    ...goals.map((goal): Consequence => {
      return { kind: 'goal', how: goalInWords(goal), plan: goal.plan, entity: goal.plan.plan.self };
    }),
  ];
}

/** `2027-04-05 → 2027-04-08 (+3)`, in working days. */
function moveInWords({ work, days, due }: Move): Message {
  return work.due === undefined ? say`no date (+${days})` : say`${work.due} → ${due ?? '?'} (+${days})`;
}

function outcomeInWords({ by, work, ready }: EndangeredOutcome): Message {
  return say`due on ${by}, but ${nameOf(work.entity)} is ready on ${ready ?? '?'}`;
}

/** What is late, and by how much: `Framehouse 5 working days late`. */
export function delayInWords(what: string, days: number): Message {
  return days === 1 ? say`If ${what} is 1 working day late` : say`If ${what} is ${days} working days late`;
}
