import { callType } from './callValue';
import { answerType, sourcingType } from './choiceValues';
import { contactsType, peopleType } from './peopleValue';
import { dependenciesType, outcomesType, vendorType } from './referenceValues';
import { collateralStatusType, planStatusType, vendorStatusType, workStatusType } from './statusValue';
import type { FieldKey, FieldType, TypeOf } from '../fields';
import { currencyType } from './currency';
import { durationType } from './durationValue';
import { feeType, moneyType } from './moneyValue';
import { cadenceType } from './cadence';
import { noticeType } from './notice';
import { reviewType } from './review';
import { serviceLevelType } from './serviceLevels';
import { timeZoneType } from './timeZones';
import { quantityType } from './quantity';
import { dateType } from './dateValue';
import { daysOffType } from './daysOffValue';
import { periodType } from './periodValue';
import type { ValueType } from './valueType';

/** The reader of each type of value. Types that aren't here are plain text, ids, or lists of other entities. */
export const valueTypes = {
  currency: currencyType,

  fee: feeType,
  money: moneyType,
  answer: answerType,
  call: callType,
  contacts: contactsType,
  dependencies: dependenciesType,
  outcomes: outcomesType,
  people: peopleType,
  'plan-status': planStatusType,
  sourcing: sourcingType,
  vendor: vendorType,
  'work-status': workStatusType,
  'vendor-status': vendorStatusType,
  'collateral-status': collateralStatusType,
  cadence: cadenceType,
  date: dateType,
  period: periodType,
  days: daysOffType,
  duration: durationType,
  notice: noticeType,
  review: reviewType,
  'service-level': serviceLevelType,
  'time-zone': timeZoneType,
  quantity: quantityType,
} as const satisfies Partial<Record<FieldType, unknown>>;

type Readers = typeof valueTypes;

/** The typed value of the fields with a key; never for a field without a reader. */
export type ValueOf<Key extends FieldKey> = {
  [Type in TypeOf<Key>]: Type extends keyof Readers
    ? Readers[Type] extends ValueType<infer Value>
      ? Value
      : never
    : never;
}[TypeOf<Key>];

/** The reader of a type; undefined for plain text and the like. */
export function valueTypeOf(type: FieldType): ValueType<unknown> | undefined {
  return (valueTypes as Partial<Record<FieldType, ValueType<unknown>>>)[type];
}
