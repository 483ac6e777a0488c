import type { Entity } from '../plan/entity';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { EndangeredOutcome, Move, Slip } from '../workspace/slip';
import type { Work } from '../workspace/work';
import type { KnownPlan } from '../workspace/workspace';
import { labelOf } from './card';
import { goalInWords, nameWithVendor } from './scheduleWords';

/** One thing that a delay brings about. */
export interface Consequence {
  readonly kind: 'move' | 'unknown' | 'outcome' | 'goal';
  readonly message: Message;
  readonly plan: KnownPlan;
  /** What it happens to; the plan itself where it is its goal. */
  readonly entity: Entity;
}

/** What a delay brings about: first what moves, then what nobody can tell, then outcomes and goals. */
export function consequencesOf({ moved, unknown, outcomes, goals }: Slip): Consequence[] {
  const ofWork = (kind: Consequence['kind'], message: Message, { plan, entity }: Work): Consequence => {
    return { kind, message, plan, entity };
  };
  return [
    ...moved.map((move) => ofWork('move', moveInWords(move), move.work)),
    ...unknown.map((work) =>
      ofWork('unknown', say`${nameWithVendor(work)}: nobody can say by how much it moves, for a date is missing`, work),
    ),
    ...outcomes.map((one): Consequence => {
      return { kind: 'outcome', message: outcomeInWords(one), plan: one.plan, entity: one.outcome };
    }),
    ...goals.map((goal): Consequence => {
      return { kind: 'goal', message: goalInWords(goal), plan: goal.plan, entity: goal.plan.plan.self };
    }),
  ];
}

/** `D2 Cut (Lumen Video): 2027-04-05 → 2027-04-08 (+3)`. */
function moveInWords({ work, days, due }: Move): Message {
  return work.due === undefined
    ? say`${nameWithVendor(work)}: no date (+${days})`
    : say`${nameWithVendor(work)}: ${work.due} → ${due ?? '?'} (+${days})`;
}

function outcomeInWords({ outcome, by, work, ready }: EndangeredOutcome): Message {
  return say`${labelOf(outcome)} is due on ${by}, and ${labelOf(work.entity)} is ready on ${ready}`;
}

/** What is late, and by how much: `Framehouse 5 working days late`. */
export function delayInWords(what: string, days: number): Message {
  return days === 1 ? say`${what} 1 working day late` : say`${what} ${days} working days late`;
}
