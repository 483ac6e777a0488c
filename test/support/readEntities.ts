import { createReportService } from '../../src/service/reportService';
import type { EntityReading } from '../../src/views/reading/planReading';

/** What is read of a document with this body that is only marked as a plan, the document itself first. */
export function readEntities(lines: readonly string[]): readonly EntityReading[] {
  const service = createReportService({ today: '2026-11-24' });
  service.setText('file:///plan.md', ['---', 'type: marketing-plan', '---', '', ...lines, ''].join('\n'));
  return service.reports.reading('file:///plan.md')!.reading.entities;
}

/** An entity in one line: its kind, its name, and the values of its known fields. */
export function inOneLine({ kind, name, fields }: EntityReading): string {
  return [kind, name, ...fields.flatMap(({ key, text }) => (key === undefined ? [] : [`${key}=${text}`]))].join(' | ');
}
