import type { Entity } from '../../src/plan/entity';
import type { FieldType } from '../../src/plan/fields';
import { certain } from '../../src/plan/values/reading';
import type { ValueType } from '../../src/plan/values/valueType';
import type { valueTypes } from '../../src/plan/values/valueTypes';
import { valueTypeOf } from '../../src/plan/values/valueTypes';
import type { ValueContext } from '../../src/plan/values/valueContext';
import { noContext } from '../../src/plan/values/valueContext';
import { SourceText } from '../../src/syntax/sourceText';

export interface ValueSetting extends Partial<ValueContext> {
  readonly today?: string;
  readonly entity?: Entity;
}

/**
 * What a text means as a value of a type, in one line: `unread` if it isn't read whole, else its meaning. Of an
 * ambiguous one all the meanings.
 */
export function meaningOf(type: FieldType, text: string, setting: ValueSetting = {}): string {
  const { today = '2026-11-24', entity, ...context } = setting;
  const reader = valueTypeOf(type)!;
  const known: ValueContext = { ...noContext, ...context };
  const reading = reader.read(SourceText.exact(text, { offset: 0 }, 0), known, entity);
  const means = (value: unknown): string => reader.means(value, known, today, entity);
  if (reading.state === 'whole') return means(reading.value);
  if (reading.state !== 'ambiguous') return reading.state === 'missing' ? 'missing' : 'unread';
  return `ambiguous: ${reading.options!.map(({ value }) => means(value)).join(' | ')}`;
}

type ValueAs<Type extends keyof typeof valueTypes> =
  (typeof valueTypes)[Type] extends ValueType<infer Value> ? Value : never;

/** The value of a type that a text means; undefined if it isn't read whole. */
export function valueOf<Type extends keyof typeof valueTypes>(
  type: Type,
  text: string,
  setting: ValueSetting = {},
): ValueAs<Type> | undefined {
  const { entity, ...context } = setting;
  const value = SourceText.exact(text, { offset: 0 }, 0);
  return certain(valueTypeOf(type)!.read(value, { ...noContext, ...context }, entity)) as ValueAs<Type> | undefined;
}
