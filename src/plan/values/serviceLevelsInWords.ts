import type { MessageValue } from '../../text/message';
import { listed, say } from '../../text/message';
import { dateInWords } from './dateInWords';
import { lengthInWords } from './lengthInWords';
import type { ServiceLevel } from './serviceLevelModel';

/** `first draft: at most 5 working days; crisis statement: at most 45 minutes, around the clock`. */
export function serviceLevelsInWords(levels: readonly ServiceLevel[]): MessageValue {
  const [first = '', ...others] = levels.map(levelInWords);
  return others.reduce<MessageValue>((before, one) => say`${before}; ${one}`, first);
}

function levelInWords({ what, limit, rounds, share, times, isAlways, window }: ServiceLevel): MessageValue {
  const length =
    limit && (limit.count === 0 ? say`the same day` : say`at most ${lengthInWords(limit.count, limit.unit)}`);
  const inRounds = rounds === undefined ? undefined : rounds === 1 ? say`1 round` : say`${rounds} rounds`;
  const commitment = times ?? (share === undefined ? together(inRounds, length) : together(share, length));
  const parts = [commitment, isAlways ? say`around the clock` : undefined, window && dateInWords(window)];
  const all = listed(parts.filter((part) => part !== undefined));
  return what === '' ? all : say`${what}: ${all}`;
}

function together(first: MessageValue | undefined, second: MessageValue | undefined): MessageValue | undefined {
  return first !== undefined && second !== undefined ? say`${first}, ${second}` : (first ?? second);
}
