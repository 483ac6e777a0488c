import { quantityInWords } from './quantityInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { fractionAlone, measuresDiffer } from './measures';
import { bracketsAtEnd } from '../../text/ends';
import { isMissing } from '../missing';
import { takeDates } from './dateForms/expression';
import { Cursor } from './cursor';
import { currenciesOf } from './currency';
import { leftOver } from './leftOver';
import { isNumberInName } from './numbersInNames';
import { stretchesIn } from './outcomeNumbers';
import { readSentence } from './outcomeSentence';
import type { WrittenQuantity } from './quantityGrammar';
import { takeQuantity } from './quantityGrammar';
import type { Reading, Stretch } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/** A number that an outcome starts at, is to reach, or has reached. Its unit is resolved to a currency where it names one. */
export type Quantity = WrittenQuantity;

/**
 * A number with its unit: `22`, `1.8 %`, `€1.5m`, `40+`, `+15 %`, `double`, `top 3`. What else is written is kept as a
 * note: it says what is counted.
 */
export const quantityType: ValueType<Quantity> = {
  read: (value, context, entity) =>
    inCurrencyOf(inSentence(value, entity) ?? besideBaseline(value, entity) ?? written(value.text), context),
  means: (quantity) => meansQuantity(quantity),
  inWords: quantityInWords,
  dependsOnEntity: ['outcome'],
};

/** What a part of an outcome's sentence means there: the 10% of `cut costs by 10%` is 10% less. */
function inSentence(value: SourceText, entity: Entity | undefined): Reading<WrittenQuantity> | undefined {
  if (entity?.kind !== 'outcome') return undefined;
  const { name } = entity;
  const isInName = name.range.start <= value.range.start && value.range.end <= name.range.end;
  if (!isInName) return undefined;
  const { baseline, target } = readSentence(name.text);
  const mention = [target, baseline].find(
    (one) =>
      one && name.at(one.start, one.end).start === value.range.start && one.end - one.start === value.text.length,
  );
  return mention && readAs(mention.quantity);
}

/**
 * What a target in a field of its own means next to a baseline: `half` is half of that, and a number that counts something
 * else can't be compared with it. Undefined where the baseline changes nothing.
 */
function besideBaseline(value: SourceText, entity: Entity | undefined): Reading<WrittenQuantity> | undefined {
  if (entity?.kind !== 'outcome' || statedField(entity, 'target')?.value.original !== value.original) return undefined;
  const baseline = statedField(entity, 'baseline')?.value.text;
  if (baseline === undefined || !/\d/.test(baseline)) return undefined;
  if (measuresDiffer(baseline, value.text)) return unreadable(value.text);
  const fraction = fractionAlone(value.text);
  if (fraction === undefined) return undefined;
  // Half of the baseline, or 50%?
  return baseline.includes('%') ? unreadable(value.text) : readAs({ kind: 'multiple', low: fraction, high: fraction });
}

/** In UTF-16 units; whatever is longer is no quantity. */
const longestText = 1000;

const written = memoizedStrings((text: string): Reading<WrittenQuantity> => {
  if (isMissing(text)) return missing;
  if (text.length > longestText) return unreadable(text);
  const reached = fromTo(text);
  if (reached) return reached;
  const cursor = new Cursor(text);
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    if (isNumberInName(cursor)) {
      cursor.at++;
      continue;
    }
    const quantity = takeQuantity(cursor);
    if (!quantity) {
      cursor.at++;
      continue;
    }
    skipPeriod(cursor);
    const { end } = cursor;
    const when = [...timeInBrackets(text, end), ...stretchesIn(text).filter((one) => one.start >= end)];
    const { unread, notes } = leftOver(text, [{ start, end }, ...when]);
    return readAs(quantity, unread, [...notes, ...when]);
  }
  return isAward(text) ? readAs({ kind: 'level', low: 1, high: 1 }) : unreadable(text);
});

/** When a number was counted, which is a note: `45 (2026)`, `3 % (Q2 2026)`. */
function timeInBrackets(text: string, from: number): readonly Stretch[] {
  const brackets = bracketsAtEnd(text);
  if (!brackets || brackets.start < from) return [];
  const cursor = new Cursor(text.slice(brackets.inside.start, brackets.inside.end));
  cursor.word('season');
  const isTime = takeDates(cursor) !== undefined && cursor.isAtEnd;
  return isTime ? [{ start: brackets.start, end: text.length }] : [];
}

/** What a change such as `from 14 to 40` or `14 → 40` reaches; where it starts is a note. */
function fromTo(text: string): Reading<WrittenQuantity> | undefined {
  if (!/\d[^\d]+\d/.test(text)) return undefined;
  const isChange = /→|⇒|[-=]>|\s>\s/.test(text) || new Cursor(text).word('link', 'from') !== undefined;
  const { baseline, target } = isChange ? readSentence(text) : {};
  if (!baseline || !target) return undefined;
  const start = new Cursor(text).word('link', 'from') === undefined ? baseline.start : 0;
  const { unread, notes } = leftOver(text, [{ start, end: target.end }]);
  return readAs(target.quantity, unread, [...notes, { start: baseline.start, end: baseline.end }]);
}

/** `a Lion` is one. */
function isAward(text: string): boolean {
  const cursor = new Cursor(text);
  cursor.word('number', '1');
  return cursor.word('measure', 'award') !== undefined && cursor.isAtEnd;
}

/** `a month`, `per quarter`, `/week`: in what time the number counts; its unit says nothing about its size. */
function skipPeriod(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.literal('/') === undefined && cursor.word('link', 'per') === undefined) return cursor.word('rate');
    return cursor.word('unit') ?? cursor.word('rate');
  });
}

function inCurrencyOf(reading: Reading<WrittenQuantity>, context: ValueContext): Reading<Quantity> {
  if (!reading.value) return reading;
  return { ...reading, value: inCurrency(reading.value, context) };
}

/** The quantity with the currency that the plan means by its sign. */
export function inCurrency(quantity: WrittenQuantity, context: ValueContext): Quantity {
  const { unit } = quantity;
  if (unit === undefined || unit === '%' || unit === 'points' || unit === 'x') return quantity;
  return { ...quantity, unit: currenciesOf(unit, context.currency)[0] };
}

const boundSigns = { atLeast: '>=', atMost: '<=', above: '>', below: '<' } as const;

/** `40`, `1.8%`, `EUR 1500000`, `30..40`, `>=40`, `+15%`, `×2`, `top 3`, `break-even`. */
export function meansQuantity(quantity: Quantity): string {
  const { comparedTo } = quantity;
  return comparedTo === undefined ? withoutComparison(quantity) : `${withoutComparison(quantity)} ${comparedTo}`;
}

function withoutComparison({ kind, low, high, unit, bound, outOf }: Quantity): string {
  if (kind === 'break-even') return 'break-even';
  const limit = bound === undefined ? '' : boundSigns[bound];
  if (kind === 'rank') return `top ${low}`;
  const inUnit = (value: number): string => {
    const sign = kind === 'change' && value > 0 ? '+' : '';
    return `${sign}${value}${unit === '%' ? '%' : ''}`;
  };
  if (outOf !== undefined) return `${limit}${low} of ${outOf}`;
  const figures = low === high ? inUnit(low) : `${inUnit(low)}..${inUnit(high)}`;
  if (kind === 'multiple') return `${limit}×${figures}`;
  if (unit === 'points') return `${limit}${figures} points`;
  return unit === undefined || unit === '%' ? limit + figures : `${limit}${unit} ${figures}`;
}
