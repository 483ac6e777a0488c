import { dayInWords } from '../../plan/values/dateInWords';
import type { Message, MessageValue, Words } from '../../text/message';
import { say, textOf } from '../../text/message';
import type { Health, ReportedOutcome, ReportLine, StatusReport } from './statusReport';

/** The sections of a report, by the names that templates use, in the order of the report. */
export const reportSections = [
  'decisions',
  'late',
  'next',
  'done',
  'waitingForUs',
  'waitingForOthers',
  'budget',
  'risks',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** The sentences of a report in a language, without any markup: its Markdown and its plain text have the same. */
export class ReportWords {
  constructor(
    private readonly report: StatusReport,
    private readonly words: Words,
  ) {}

  heading(section: ReportSection): string {
    return this.say(headings[section]);
  }

  /** `Red`, and for whom and of which day the report is. */
  color(): string {
    return this.say(colors[this.report.health.color]);
  }

  reasons(): string {
    return this.report.health.reasons.map((reason) => this.say(reason)).join('. ');
  }

  /** Of which day the report is, how much is done, and for whom it is. */
  circumstances(): string {
    const { day, progress, person } = this.report;
    const { done, all } = progress;
    return [
      say`As of ${dayInWords(day)}.`,
      all === 1 ? say`${done} of 1 deliverable done.` : say`${done} of ${all} deliverables done.`,
      ...(person === undefined ? [] : [say`Only what ${person} is accountable for is listed.`]),
    ]
      .map((sentence) => this.say(sentence))
      .join(' ');
  }

  outcome({ name, baseline, target, result, by, owner }: ReportedOutcome): string {
    const numbers = [
      ...(baseline === undefined ? [] : [say`now ${baseline}`]),
      ...(target === undefined ? [] : [say`target ${target}`]),
      ...(result === undefined ? [] : [say`result ${result}`]),
      ...(by === undefined ? [] : [say`by ${dayInWords(by)}`]),
      ...(owner === undefined ? [] : [owner]),
    ].map((part) => this.say(part));
    return numbers.length === 0 ? name : `${name}: ${numbers.join(', ')}`;
  }

  /** The lines of a section; one that says so, if nothing is due next. */
  lines(section: ReportSection): string[] {
    if (section === 'budget' || section === 'risks') return this.report[section].map((line) => this.say(line));
    const lines = this.report[section].map((line) => this.#line(line));
    return lines.length === 0 && section === 'next' && this.report.isActive
      ? [this.say(say`Nothing in the next two weeks`)]
      : lines;
  }

  #line({ what, day, who, why }: ReportLine): string {
    const details = [day === undefined ? undefined : dayInWords(day), who, why].flatMap((part) =>
      part === undefined || part === '' ? [] : this.say(part),
    );
    return details.length === 0 ? this.say(what) : `${this.say(what)} — ${details.join('; ')}`;
  }

  say(value: MessageValue): string {
    return textOf(value, this.words);
  }
}

const headings: Readonly<Record<ReportSection, Message>> = {
  decisions: say`Decisions needed`,
  late: say`Late`,
  next: say`Next two weeks`,
  done: say`Done in the last two weeks`,
  waitingForUs: say`What others are waiting for`,
  waitingForOthers: say`What we are waiting for`,
  budget: say`Budget`,
  risks: say`Risks`,
};

const colors: Readonly<Record<Health['color'], Message>> = {
  red: say`Red`,
  amber: say`Amber`,
  green: say`Green`,
  over: say`Not active`,
};
