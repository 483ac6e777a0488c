import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { DocumentFormat, Output } from '../output';
import type { OutputLanguage } from '../outputWords';
import { outputLanguageOf, wordsIn } from '../outputWords';
import { pageOf } from '../page';
import { TemplateError, filled } from '../template';
import { makeReport } from './makeReport';
import type { ReportSource } from './makeReport';
import { reportValues } from './reportMarkdown';
import { reportTemplate } from './reportTemplate';
import { reportSections, ReportWords } from './reportWords';
import type { StatusReport } from './statusReport';

/** How a status report is written: `text` is for pasting into a message. */
export interface ReportOptions {
  readonly format: DocumentFormat | 'text';
  /** The template of the workspace, if it has one; plain text has none. */
  readonly template?: string;
}

/** The status reports of plans, one after the other; `language` is that of the first. */
export function writeReport(
  sources: readonly Omit<ReportSource, 'words' | 'language'>[],
  { format, template }: ReportOptions,
): Output {
  const language = languageOfReport(sources);
  const words = wordsIn(language);
  const reports = sources.map((source) => makeReport({ ...source, words, language }));
  const title = words(say`Status report`);
  const document = (text: string): Output => ({ kind: 'document', title, text, omissions: [] });
  if (format === 'text') return document(reports.map((report) => plainText(report, words)).join('\n'));
  try {
    const markdown = reports
      .map((report) => filled(template ?? reportTemplate, reportValues(report, words)))
      .join('\n');
    return document(format === 'html' ? pageOf(markdown, title, language) : markdown);
  } catch (error) {
    if (error instanceof TemplateError) return { kind: 'template', reason: error.reason };
    throw error;
  }
}

/** A report in Markdown, which somebody may have edited, as a page. */
export function pageOfReport(sources: readonly Omit<ReportSource, 'words' | 'language'>[], markdown: string): Output {
  const language = languageOfReport(sources);
  const title = wordsIn(language)(say`Status report`);
  return { kind: 'document', title, text: pageOf(markdown, title, language), omissions: [] };
}

function languageOfReport([first]: readonly Omit<ReportSource, 'words' | 'language'>[]): OutputLanguage {
  return first ? outputLanguageOf(first.snapshot.plan) : 'en';
}

/** A report without markup. */
function plainText(report: StatusReport, words: Words): string {
  const writer = new ReportWords(report, words);
  const reasons = writer.reasons();
  const status = reasons === '' ? writer.color() : `${writer.color()}: ${reasons}`;
  const outcomes = report.outcomes.map((outcome) => `• ${writer.outcome(outcome)}`);
  const paragraphs = [
    [`${report.plan} — ${status}`, writer.circumstances()],
    outcomes,
    ...reportSections.map((section) => {
      const lines = writer.lines(section).map((line) => `• ${line}`);
      return lines.length === 0 ? [] : [`${writer.heading(section)}:`, ...lines];
    }),
  ];
  const text = paragraphs.flatMap((lines) => (lines.length === 0 ? [] : [lines.map(inOneLine).join('\n')]));
  return `${text.join('\n\n')}\n`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
