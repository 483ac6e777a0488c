import type { MessageValue } from '../../text/message';
import { say } from '../../text/message';
import { majorInWords, rangeInWords } from './moneyInWords';
import { numberInWords, percentInWords } from './numberInWords';
import type { WrittenQuantity } from './quantityGrammar';

/** `40`, `at least €1,500`, `15% more`, `twice as much`, `top 3`, `5% less compared with a year before`. */
export function quantityInWords(quantity: WrittenQuantity): MessageValue {
  const { bound, comparedTo } = quantity;
  const figures = withoutBound(quantity);
  return compared(bounded(figures, bound), comparedTo);
}

function withoutBound({ kind, low, high, unit, outOf }: WrittenQuantity): MessageValue {
  if (kind === 'break-even') return say`break even`;
  if (kind === 'rank') return say`top ${low}`;
  if (outOf !== undefined) return say`${numberInWords(low)} of ${numberInWords(outOf)}`;
  if (kind === 'multiple') {
    if (low === 2 && high === 2) return say`twice as much`;
    return say`${rangeInWords({ low, high }, (value) => numberInWords(value))} times as much`;
  }
  const inUnit = (value: number): MessageValue => {
    if (unit === '%') return percentInWords(value);
    return unit === 'points' ? numberInWords(value) : majorInWords(value, unit);
  };
  if (kind === 'level') return inPoints(rangeInWords({ low, high }, inUnit), unit);
  const isLess = high < 0;
  const size = isLess ? { low: -high, high: -low } : { low, high };
  const figures = inPoints(rangeInWords(size, inUnit), unit);
  return isLess ? say`${figures} less` : say`${figures} more`;
}

function inPoints(figures: MessageValue, unit: string | undefined): MessageValue {
  return unit === 'points' ? say`${figures} percentage points` : figures;
}

function bounded(figures: MessageValue, bound: WrittenQuantity['bound']): MessageValue {
  switch (bound) {
    case undefined:
      return figures;
    case 'atLeast':
      return say`at least ${figures}`;
    case 'atMost':
      return say`at most ${figures}`;
    case 'above':
      return say`over ${figures}`;
    default:
      return say`under ${figures}`;
  }
}

function compared(figures: MessageValue, to: WrittenQuantity['comparedTo']): MessageValue {
  switch (to) {
    case undefined:
      return figures;
    case 'YoY':
      return say`${figures} compared with a year before`;
    case 'QoQ':
      return say`${figures} compared with a quarter before`;
    default:
      return say`${figures} compared with a month before`;
  }
}
