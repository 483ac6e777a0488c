import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { EntityReading, FieldReading, PlanReading } from './planReading';

/** What is understood of a document, in lines for people and as data. */
export interface ReadingReport {
  readonly lines: readonly string[];
  readonly reading: PlanReading;
}

/** Each item, and under it each field with its meaning. */
export function readingReport(reading: PlanReading, words: Words): ReadingReport {
  const lines = reading.entities.flatMap((entity) => [
    headOf(entity),
    ...entity.fields.map((field) => `  ${field.label}: ${meaningInWords(field, words)}`),
  ]);
  return { lines, reading };
}

function headOf({ kind, id, name, means }: EntityReading): string {
  const named = [kind, id, name].filter((part) => part !== undefined && part !== '').join(' ');
  return means === undefined ? named : `${named} → ${means}`;
}

/** What a field means, what of it isn't understood, or that it is open. */
function meaningInWords({ text, reading, means = '', unread }: FieldReading, words: Words): string {
  if (reading === 'missing') return words(say`not specified`);
  if (reading === 'whole' || reading === 'ambiguous') return means === text ? text : `${text} → ${means}`;
  const left = unread.map((part) => `“${part.text}”`).join(', ');
  return `${text} → ${words(say`not understood: ${left}`)}`;
}
