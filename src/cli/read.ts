import { Lines } from '../text/lines';
import type { TextPart } from '../plan/fieldReading';
import type { PlanReading } from '../views/reading/planReading';
import type { ReadOptions } from './arguments';
import { complainOf } from './failure';
import { answersOf, loadPlans } from './loadPlans';
import { fileRange } from './ranges';
import { complain, noPlans, print, printJson, unwrapped } from './terminal';

/** The version of the format of `baton read --format json`; it changes only if programs would have to change. */
const formatVersion = 1;

/** Runs `baton read`: what is understood of each document. Returns the exit code: 0, or 2 if something can't be read. */
export function runRead({ paths, format, today }: ReadOptions): number {
  const loaded = loadPlans(process.cwd(), paths, today);
  const { service, documents, failures } = loaded;
  const readings = answersOf({ plans: documents, failures }, ({ uri, path }) => {
    const report = service.reports.reading(uri);
    return report && { path, ...report, text: service.textOf(uri) ?? '' };
  });
  if (format === 'json') {
    const plans = readings.map(({ path, reading, text }) => planData(path, reading, new Lines(text)));
    printJson({ version: formatVersion, plans });
  } else {
    for (const [index, { path, reading, lines }] of readings.entries())
      print([
        ...(index > 0 ? [''] : []),
        `${path}: ${unwrapped(reading.title)}`,
        ...lines.map((line) => `  ${unwrapped(line)}`),
      ]);
  }
  complainOf(failures);
  if (documents.length === 0 && failures.length === 0) complain(noPlans);
  return failures.length > 0 ? 2 : 0;
}

/** The reading of a document as `schemas/read.schema.json` describes it. */
function planData(file: string, { kind, title, language, entities }: PlanReading, lines: Lines): unknown {
  const partData = ({ text, range }: TextPart): unknown => ({ text, range: fileRange(range, lines) });
  return {
    file,
    kind,
    title,
    language,
    entities: entities.map(({ inWords: _, ...entity }) => ({
      ...entity,
      kind: entity.kind.replace(' ', '-'),
      range: fileRange(entity.range, lines),
      fields: entity.fields.map(({ inWords: _words, why: _why, title: _title, isKnown: _isKnown, ...field }) => ({
        ...field,
        options: field.options.map(({ text, means }) => ({ text, means })),
        range: fileRange(field.range, lines),
        unread: field.unread.map(partData),
        notes: field.notes.map(partData),
      })),
    })),
  };
}
