import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { dayInWords } from '../../plan/values/dateInWords';
import { blocks, list, paragraph, table } from '../markdown';
import type { TemplateValues } from '../template';
import { reportSections, ReportWords } from './reportWords';
import type { StatusReport } from './statusReport';

/** What a template of reports may name, in Markdown and in the language of the plan. */
export function reportValues(report: StatusReport, words: Words): TemplateValues {
  const writer = new ReportWords(report, words);
  const inline = (text: string): string => blocks(paragraph(text));
  const sections = reportSections.map((section) => [section, blocks(list(writer.lines(section)))] as const);
  const reasons = writer.reasons();
  return {
    plan: inline(report.plan),
    day: inline(words(dayInWords(report.day))),
    person: inline(report.person ?? ''),
    color: inline(writer.color()),
    reasons: inline(reasons),
    status: blocks(
      paragraph([{ strong: writer.color() }, reasons === '' ? '.' : `: ${reasons}.`]),
      paragraph(writer.circumstances()),
    ),
    outcomes: outcomesOf(report, writer),
    heading: Object.fromEntries(reportSections.map((section) => [section, inline(writer.heading(section))])),
    ...Object.fromEntries(sections),
  };
}

function outcomesOf({ outcomes }: StatusReport, writer: ReportWords): string {
  const header = [say`Outcome`, say`Now`, say`Target`, say`Result`, say`By`, say`Owner`];
  const rows = outcomes.map(({ name, baseline = '', target = '', result = '', by, owner = '' }) => [
    name,
    baseline,
    target,
    result,
    by === undefined ? '' : writer.say(dayInWords(by)),
    owner,
  ]);
  return blocks(
    table(
      header.map((label) => writer.say(label)),
      rows,
    ),
  );
}
