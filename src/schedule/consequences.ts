import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { EasedHandOff, EndangeredOutcome, Move, DelayPropagation } from './delayPropagation';
import type { Work } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { goalInWords, nameWithVendor, whyNotMoved } from './scheduleWords';

/** A single effect of a delay. */
export interface Consequence {
  readonly kind: 'move' | 'unknown' | 'outcome' | 'goal' | 'eased' | 'already';
  /** The affected item; none for a goal, which is named in its text. */
  readonly what?: string;
  /** The effect. */
  readonly how: Message;
  readonly plan: PlanSnapshot;
  /** Its location; the plan itself for its goal. */
  readonly entity: Entity;
}

/**
 * The effects of a delay: first what moves, then what is unknown, then what has more time, outcomes and goals, and last
 * what moves anyway.
 */
export function consequencesOf(effects: DelayPropagation): Consequence[] {
  const { moved, unknown, eased, outcomes, goals, already } = effects;
  const ofWork = (kind: Consequence['kind'], work: Work, how: Message): Consequence => {
    return { kind, what: nameWithVendor(work), how, plan: work.plan, entity: work.entity };
  };
  return [
    ...moved.map((move) => ofWork('move', move.work, moveInWords(move))),
    ...unknown.map((work) => ofWork('unknown', work, whyNotMoved(work))),
    ...eased.map((handOff) => ofWork('eased', handOff.to, easedInWords(handOff))),
    ...outcomes.map((one): Consequence => {
      const { plan, outcome } = one;
      return { kind: 'outcome', what: nameOf(outcome), how: outcomeInWords(one), plan, entity: outcome };
    }),
    ...goals.map((goal): Consequence => {
      return { kind: 'goal', how: goalInWords(goal), plan: goal.plan, entity: goal.plan.plan.self };
    }),
    ...already.map((move) => ofWork('already', move.work, say`${moveInWords(move)}, as it would anyway`)),
  ];
}

/** `2027-04-05 → 2027-04-08 (+3)`, in working days. */
function moveInWords({ work, days, already, due = '?' }: Move): Message {
  const by = days > 0 ? `+${days}` : String(days).replace('-', '−');
  if (work.due === undefined) return say`no date (${by})`;
  if (already === 0 || already === days) return say`${work.due} → ${due} (${by})`;
  return say`${work.due} → ${due} (${by}, ${already} of them anyway)`;
}

function easedInWords({ to, buffer }: EasedHandOff): Message {
  const due = to.due ?? to.needed ?? '?';
  return buffer === 1
    ? say`stays on ${due}, with 1 working day in between`
    : say`stays on ${due}, with ${buffer} working days in between`;
}

function outcomeInWords({ by, work, ready }: EndangeredOutcome): Message {
  return say`due on ${by}, but ${nameOf(work.entity)} is ready on ${ready ?? '?'}`;
}

/** What is late, and by how much: `Framehouse 5 working days late`. */
export function delayInWords(what: string, days: number): Message {
  if (days < 0)
    return days === -1 ? say`If ${what} is 1 working day early` : say`If ${what} is ${-days} working days early`;
  return days === 1 ? say`If ${what} is 1 working day late` : say`If ${what} is ${days} working days late`;
}
