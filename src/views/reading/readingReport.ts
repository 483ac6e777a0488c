import type { Words } from '../../text/message';
import { asMessage, textOf } from '../../text/message';
import type { FieldReading } from '../../plan/fieldReading';
import { asRead, calledOf } from './asRead';
import type { EntityReading, PlanReading } from './planReading';

/** What is understood of a document, in lines for people and as data. */
export interface ReadingReport {
  readonly lines: readonly string[];
  readonly reading: PlanReading;
}

/** Each item, and under it each field with its meaning. */
export function readingReport(reading: PlanReading, words: Words): ReadingReport {
  const lines = reading.entities.flatMap((entity) => [
    headOf(entity, words),
    ...entity.fields.map((field) => `  ${lineOf(field, words)}`),
  ]);
  return { lines, reading };
}

/** A remark has no label but itself. */
function lineOf(field: FieldReading, words: Words): string {
  const read = asRead(field, words);
  return field.title === field.text ? read : `${field.title}: ${read}`;
}

function headOf(entity: EntityReading, words: Words): string {
  const head = `${words(asMessage(entity.kind))} ${calledOf(entity)}`.trimEnd();
  return entity.inWords === undefined ? head : `${head} → ${textOf(entity.inWords, words)}`;
}
