import { readFileSync } from 'node:fs';
import { createReportService } from '../../src/service/reportService';
import { defaultSettings } from '../../src/rules/settings';
import type { FieldReading } from '../../src/plan/fieldReading';
import type { EntityReading } from '../../src/views/reading/planReading';
import { planWithValue } from './planWithValue';

/** How a value is written: as a table cell, as a labeled field, or as a part of a list item. */
export type WrittenForm = 'table' | 'field' | 'item';

/** A spelling of a value and its right reading, a row of test/fixtures/writtenValues.tsv. */
export interface WrittenValue {
  readonly kind: string;
  /** What the plan around it states, by name. */
  readonly context: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: string;
  /** Other readings that are as right. */
  readonly also: readonly string[];
}

/** The table of spellings. */
export function writtenValues(): WrittenValue[] {
  const [, ...lines] = readFileSync('test/fixtures/writtenValues.tsv', 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', context = '', text = '', expected = '', note = ''] = line.split('\t');
    const also = /^also ok: ([^;]*)/.exec(note)?.[1]?.split(' | ') ?? [];
    return { kind, context: contextOf(context), text, expected, also };
  });
}

function contextOf(written: string): Record<string, string> {
  return Object.fromEntries(
    written
      .split(/;\s*/)
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

/** The kinds that may be parts of a list item. */
const partKinds: ReadonlySet<string> = new Set(['date', 'wait', 'duration', 'status']);

/** Whether a spelling can be written in a form: a dash or semicolon ends a part of a list item. */
export function canBeWritten({ kind, context, text }: WrittenValue, form: WrittenForm): boolean {
  return form !== 'item' || (partKinds.has(kind) && context.of !== 'plan' && !/ [—–-]+ |;|^[-—–]$/.test(text));
}

/** What a value means as Baton reads it: `missing` for an open one, `not there` if nothing reads it. */
export function readingOf(value: WrittenValue, form: WrittenForm): { means: string; state?: string } {
  const { text, at } = planWithValue(value, form);
  const fiscalYearStart = Number(value.context.fiscalYearStart ?? 1);
  const service = createReportService({
    today: value.context.today ?? '2026-11-24',
    settings: { ...defaultSettings, fiscalYearStart },
  });
  service.setText('file:///plan.md', text);
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  const entity = entities.find(
    ({ kind, id, name }) =>
      kind === at.kind && (at.name === undefined || id === at.name || name === at.name || name.endsWith(at.name)),
  );
  if (!entity) return { means: 'not there' };
  if (at.label === undefined) return { means: entity.means ?? 'unread' };
  const field = fieldCalled(entity, at.label, form);
  if (!field) return { means: 'not there' };
  return { means: field.means ?? (field.reading === 'missing' ? 'missing' : 'unread'), state: field.reading };
}

const keys: Readonly<Record<string, string>> = {
  Due: 'due',
  Takes: 'takes',
  Status: 'status',
  'Depends on': 'depends-on',
};

function fieldCalled({ fields }: EntityReading, label: string, form: WrittenForm): FieldReading | undefined {
  const wanted = comparable(label);
  if (form === 'item') return fields.find(({ key }) => key === keys[label]);
  return fields.find(({ key, label: written }) => comparable(written) === wanted || key === wanted.replace(' ', '-'));
}

/** Whether a reading is right. */
export function isRight({ kind, expected, also }: WrittenValue, read: { means: string; state?: string }): boolean {
  const isOpen = read.means === 'unread' || read.means === 'missing';
  if (expected.startsWith('ambiguous') && read.means.startsWith('ambiguous')) return true;
  return [expected, ...also].some((right) =>
    right === 'unread'
      ? isOpen && read.means !== 'not there'
      : read.state !== 'none' && isSame(kind, read.means, right),
  );
}

/** The words of a metric compare loosely, of a service level only the limits, and names by their first word. */
function isSame(kind: string, means: string, right: string): boolean {
  const [got, wanted] = [comparable(means), comparable(right)];
  if (kind === 'outcome' && wanted.startsWith('measurable')) return isSameOutcome(got, wanted);
  if (kind === 'sla') return limitsOf(got) === limitsOf(wanted);
  if (kind === 'reference' || kind === 'review') return byFirstName(got) === byFirstName(wanted);
  return got === wanted;
}

function isSameOutcome(got: string, wanted: string): boolean {
  const [a, b] = [outcomeParts(got), outcomeParts(wanted)];
  const [words, metric] = [wordsOf(a.metric), wordsOf(b.metric)];
  return (
    got.startsWith('measurable') &&
    (['baseline', 'target', 'by'] as const).every((key) => (a[key] ?? '-') === (b[key] ?? '-')) &&
    [...metric].filter((word) => words.has(word)).length >= metric.size / 2
  );
}

function outcomeParts(text: string): Record<string, string> {
  const parts = text.matchAll(/(metric|baseline|target|by)=(.*?)(?=, (?:metric|baseline|target|by)=|$)/g);
  return Object.fromEntries(Array.from(parts, ([, key, part]): [string, string] => [key!, part!.trim()]));
}

function wordsOf(text = ''): Set<string> {
  return new Set(text.split(/[^\p{L}\p{N}%]+/u).filter((word) => word.length > 2));
}

function limitsOf(text: string): string {
  return text
    .split(/[;|]/)
    .map((part) => part.replace(/^.*: /, '').trim())
    .join();
}

function byFirstName(text: string): string {
  return text.replace(/\bby (\S+).*/, 'by $1');
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
