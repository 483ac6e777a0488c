import type { Message, MessageValue } from '../text/message';
import { say } from '../text/message';
import type { CriticalChain } from '../workspace/criticalChain';
import type { HandOff, Schedule, Work } from '../workspace/schedule';
import type { Slip } from '../workspace/slip';
import { labelOf } from './card';

/** What decides when the plan reaches its goal, with the cause named: `Launch waits for D10 Banners, which waits for …`. */
export function chainInWords({ isLaunch }: Schedule, { handOffs, last, spare }: CriticalChain): Message {
  let chain: MessageValue = handOffs.length > 0 ? labelOf(handOffs[0]!.from.entity) : labelOf(last.entity);
  for (const { to, buffer } of handOffs) {
    const label = labelOf(to.entity);
    chain =
      buffer === 0
        ? say`${label}, which waits for ${chain}`
        : say`${label}, which waits (${between(buffer!)}) for ${chain}`;
  }
  return isLaunch
    ? say`Launch waits for ${chain}; ${spareInWords(spare)}`
    : say`The end of the plan waits for ${chain}; ${spareInWords(spare)}`;
}

function between(days: number): Message {
  if (days === 1) return say`with 1 working day between`;
  if (days === -1) return say`1 working day too late`;
  return days > 0 ? say`with ${days} working days between` : say`${-days} working days too late`;
}

/** Working days that are left, or by which it is late. */
export function spareInWords(days: number): Message {
  if (days === 0) return say`no working day to spare`;
  if (days === 1) return say`1 working day to spare`;
  if (days === -1) return say`1 working day late already`;
  return days > 0 ? say`${days} working days to spare` : say`${-days} working days late already`;
}

/** The hand-off to whoever needs a piece of work first; undefined where nobody does or a date is missing. */
export function tightestHandOff({ after }: Work): HandOff | undefined {
  return after.filter(({ buffer }) => buffer !== undefined).sort((a, b) => a.buffer! - b.buffer!)[0];
}

/** How much time a hand-off leaves; its buffer must be known. */
export function bufferInWords({ to, buffer = 0 }: HandOff): Message {
  const who = to.entity.id?.value ?? to.entity.name.text;
  if (buffer === 0) return say`just in time for ${who}`;
  if (buffer === 1) return say`1 working day before ${who}`;
  if (buffer === -1) return say`1 working day late for ${who}`;
  return buffer > 0 ? say`${buffer} working days before ${who}` : say`${-buffer} working days late for ${who}`;
}

/** What a delay does to the goal. */
export function goalInWords({ isLaunch, goal: before }: Schedule, { goalDays, goal }: Slip): Message | undefined {
  if (goal === undefined || before === undefined) return undefined;
  if (goalDays === 0) return isLaunch ? say`Launch holds, ${before}` : say`The end of the plan holds, ${before}`;
  const moved = goalDays === 1 ? say`moves by 1 working day` : say`moves by ${goalDays} working days`;
  return isLaunch ? say`Launch ${moved}, to ${goal}` : say`The end of the plan ${moved}, to ${goal}`;
}
