import type { IsoDate } from '../plan/calendar';
import { addDays, addWorkingDays, dayNumber, isWorkingDay } from '../plan/calendar';
import { readPeople } from '../plan/values/people';
import { yamlValue } from '../edits/insertField';
import type { Message } from '../text/message';
import { say } from '../text/message';
import { cell, rowOf } from '../edits/tableRow';

/** The templates for new plans. */
export type TemplateName = 'small' | 'campaign' | 'launch';

export const templates: Readonly<Record<TemplateName, { readonly label: Message; readonly about: Message }>> = {
  small: { label: say`A small plan`, about: say`One or two outside experts and a handful of deliverables` },
  campaign: {
    label: say`A campaign with many agencies`,
    about: say`Team, vendors, references, and deliverables in tables`,
  },
  launch: { label: say`A launch`, about: say`Everything is scheduled backward from launch day` },
};

/** The questions for a new plan. */
export interface PlanAnswers {
  readonly template: TemplateName;
  readonly title: string;
  readonly owner: string;
  /** The coordinator; the owner by default. */
  readonly coordinator?: string;
  /** The first and the last day of the plan. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Launch day; for the launch template. */
  readonly launch?: IsoDate;
  /** The three-letter currency of the examples; the euro by default. */
  readonly currency?: string;
}

/**
 * A plan to fill in, as a snippet: missing answers become placeholders with an example in each. Nothing in it is wrong
 * or missing for a draft, except that the references haven't been called yet.
 */
export function newPlan(answers: PlanAnswers): string {
  const stops = new Stops(answers);
  const lines = [
    ...frontMatter(answers, stops),
    '',
    `# ${stops.text(oneLine(answers.title))}`,
    '',
    ...bodies[answers.template](stops),
  ];
  return `${lines.join('\n')}\n$0`;
}

/** The text of a snippet with its examples unchanged. */
export function expanded(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$0|\\([\\$}])/g, (_, example?: string, escaped?: string) =>
    example === undefined ? (escaped ?? '') : example.replace(/\\([\\$}])/g, '$1'),
  );
}

/** Numbers the placeholders; equal texts are one placeholder, so that typing fills both. */
class Stops {
  readonly #numbers = new Map<string, number>();
  readonly #days: number;

  constructor(private readonly answers: PlanAnswers) {
    this.#days = Math.max(0, dayNumber(answers.end) - dayNumber(answers.start)) + 1;
  }

  get owner(): string {
    return this.text(oneLine(this.answers.owner));
  }

  get coordinator(): string {
    return this.text(oneLine(this.answers.coordinator ?? this.answers.owner));
  }

  /** The owner, escaped for a cell. */
  get ownerCell(): string {
    return this.text(cell(this.answers.owner));
  }

  get coordinatorCell(): string {
    return this.text(cell(this.answers.coordinator ?? this.answers.owner));
  }

  /** Literal text, whatever it contains. */
  text(said: string): string {
    return said.replace(/[\\$}]/g, '\\$&');
  }

  /** A placeholder with an example. */
  stop(example: string): string {
    const number = this.#numbers.get(example) ?? this.#numbers.size + 1;
    this.#numbers.set(example, number);
    return `\${${number}:${this.text(example)}}`;
  }

  /** An amount of money as a placeholder. */
  money(amount: string): string {
    const { currency = '' } = this.answers;
    return this.stop(`${/^[A-Z]{3}$/.test(currency) ? currency : 'EUR'} ${amount}`);
  }

  /**
   * A day at a fraction of the plan, from 0 at its start to 1 at its end: a working day if the plan is long enough for
   * one.
   */
  day(share: number): string {
    const { start, end } = this.answers;
    const day = addDays(start, Math.round((this.#days - 1) * share)) ?? start;
    // Always forward, so that the order is kept.
    const working = isWorkingDay(day, noHolidays) ? day : addWorkingDays(day, 1, noHolidays);
    return working !== undefined && working <= end && this.#days > 7 ? working : day;
  }

  /** A day before launch: the usual number of weeks, or the same share of the available time if that is less. */
  before(days: number): string {
    const { start, launch, end } = this.answers;
    const there = Math.max(0, dayNumber(launch ?? end) - dayNumber(start));
    const left = there >= earliest ? days : Math.floor((there * days) / earliest);
    if (left === 0) return 'launch day';
    if (left % 7 === 0) return left === 7 ? 'T-1 week' : `T-${left / 7} weeks`;
    return left === 1 ? 'T-1 day' : `T-${left} days`;
  }

  /** A row for each accountable person; someone known only by an address is called by its beginning. */
  get team(): string[] {
    const { owner, coordinator = owner } = this.answers;
    const people = [owner, coordinator].flatMap((said) => {
      const text = oneLine(said);
      return readPeople(text).map(({ start, end, name, handle, email }): readonly [name: string, contact: string] =>
        name === undefined && handle === undefined && email !== undefined
          ? [email.slice(0, email.indexOf('@')), email]
          : [text.slice(start, end), ''],
      );
    });
    const rows = new Map(people.map(([name, contact]) => [name, rowOf([cell(name), 'Marketing', cell(contact)])]));
    return ['| Name | Role | Contact |', '| --- | --- | --- |', ...[...rows.values()].map((row) => this.text(row))];
  }

  get end(): IsoDate {
    return this.answers.end;
  }
}

const noHolidays: ReadonlySet<IsoDate> = new Set();

/** The first work of a launch is due this many days before launch. */
const earliest = 56;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function frontMatter(
  { template, title, owner, coordinator = owner, start, end, launch }: PlanAnswers,
  stops: Stops,
): string[] {
  const value = (said: string): string => stops.text(yamlValue(oneLine(said)));
  return [
    '---',
    `type: ${template === 'launch' ? 'launch-plan' : template === 'campaign' ? 'campaign' : 'marketing-plan'}`,
    `title: ${value(title)}`,
    `owner: ${value(owner)}`,
    `coordinator: ${value(coordinator)}`,
    `goal: ${stops.stop('The business goal that the plan serves')}`,
    'status: draft',
    `period: ${start} to ${end}`,
    ...(template === 'launch' ? [`launch: ${launch ?? end}`] : []),
    `budget: ${stops.money('40,000')}`,
    '---',
  ];
}

const bodies: Readonly<Record<TemplateName, (stops: Stops) => string[]>> = {
  small: (stops) => [
    ...outcomesList(stops),
    ...heading('Vendors'),
    ...vendor(stops, {
      name: stops.stop('First agency'),
      scope: stops.stop('what they do for you'),
      fee: stops.money('12,000'),
      work: [`- [ ] D2 ${stops.stop('What they hand over')} — ${stops.day(0.6)} — after D1`],
    }),
    ...ownTeam(stops, [`- [ ] D1 ${stops.stop('Brief')} — ${stops.day(0.2)}`]),
  ],
  campaign: (stops) => [
    ...outcomesTable(stops),
    ...heading('Team'),
    ...stops.team,
    '',
    ...heading('Vendors'),
    ...vendor(stops, {
      name: stops.stop('Creative agency'),
      scope: stops.stop('idea, words and pictures'),
      fee: stops.money('15,000'),
    }),
    ...vendor(stops, {
      name: stops.stop('Media agency'),
      scope: stops.stop('media plan and buying'),
      fee: stops.money('9,000'),
    }),
    ...vendor(stops, {
      name: stops.stop('Web agency'),
      scope: stops.stop('landing page'),
      fee: stops.money('11,000'),
    }),
    ...ownTeam(stops),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Brief | Own team | ${stops.day(0.1)} | | ${stops.coordinatorCell} |`,
    `| D2 | Idea and message | ${stops.stop('Creative agency')} | ${stops.day(0.25)} | D1 | ${stops.ownerCell} |`,
    `| D3 | Media plan | ${stops.stop('Media agency')} | ${stops.day(0.35)} | D2 | ${stops.coordinatorCell} |`,
    `| D4 | Landing page | ${stops.stop('Web agency')} | ${stops.day(0.5)} | D2 | ${stops.coordinatorCell} |`,
    `| D5 | Campaign live | ${stops.stop('Media agency')} | ${stops.day(0.6)} | D3, D4 | ${stops.ownerCell} |`,
    '',
    ...heading('Milestones'),
    `- ${stops.day(0.25)}: idea signed off — ${stops.owner}`,
    `- ${stops.day(0.6)}: campaign live — ${stops.owner}`,
    '',
  ],
  launch: (stops) => [
    ...outcomesTable(stops),
    ...heading('Vendors'),
    ...vendor(stops, {
      name: stops.stop('Press agency'),
      scope: stops.stop('press work for the launch'),
      fee: stops.money('14,000'),
      isPublic: true,
    }),
    ...vendor(stops, {
      name: stops.stop('Web agency'),
      scope: stops.stop('product page'),
      fee: stops.money('12,000'),
    }),
    ...ownTeam(stops),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Message house | Own team | ${stops.before(56)} | | ${stops.ownerCell} |`,
    `| D2 | Product page | ${stops.stop('Web agency')} | ${stops.before(21)} | D1 | ${stops.coordinatorCell} |`,
    `| D3 | Press kit | ${stops.stop('Press agency')} | ${stops.before(14)} | D1 | ${stops.ownerCell} |`,
    `| D4 | Launch announcement | ${stops.stop('Press agency')} | ${stops.before(1)} | D2, D3 | ${stops.ownerCell} |`,
    '',
    ...heading('Milestones'),
    `- ${stops.before(14)}: go or no-go with everybody — ${stops.coordinator}`,
    `- launch day: everything is live — ${stops.owner}`,
    '',
  ],
};

function heading(name: string): string[] {
  return [`## ${name}`, ''];
}

/** A list, unless an owner's own parentheses would end those of the item. */
function outcomesList(stops: Stops): string[] {
  if (/[()]/.test(stops.owner)) return outcomesTable(stops);
  const sentence = stops.stop('Demo requests rise from 14 to 40 a month');
  return [
    ...heading('Outcomes'),
    `- **O1** ${sentence} by ${stops.end} (owner: ${stops.owner}, source: ${stops.stop('where the number is read')})`,
    '',
  ];
}

function outcomesTable(stops: Stops): string[] {
  return [
    ...heading('Outcomes'),
    '| ID | Outcome | Baseline | Target | By | Owner | Source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| O1 | ${stops.stop('Demo requests a month')} | ${stops.stop('14')} | ${stops.stop('40')} | ${stops.end} | ${stops.ownerCell} | ${stops.stop('where the number is read')} |`,
    '',
  ];
}

interface VendorParts {
  readonly name: string;
  readonly scope: string;
  readonly fee: string;
  readonly isPublic?: boolean;
  readonly work?: readonly string[];
}

/** An outside vendor with everything a healthy relationship needs. */
function vendor(stops: Stops, { name, scope, fee, isPublic = false, work }: VendorParts): string[] {
  return [
    `### ${name}`,
    '',
    '- **Sourcing:** outsourced',
    `- **Scope:** ${scope}`,
    `- **Owner:** ${stops.owner}`,
    `- **Contact:** ${stops.stop('their person, name@agency.example')}`,
    `- **Location:** ${stops.stop('where they work')}`,
    '- **Outcomes:** O1',
    `- **Fee:** ${fee}`,
    `- **Cadence:** ${stops.stop('weekly, Thursday 09:30')}`,
    `- **SLA:** ${stops.stop('first draft in 5 business days')}`,
    ...(isPublic ? [`- **Escalation:** ${stops.owner} answers bad press within 30 minutes, every day`] : []),
    `- **Collateral:** ${stops.stop('brand book, customer quotes')}`,
    '- **References:**',
    `  - ${stops.stop('Client, role, and firm')} — called TBD`,
    `- **Exit:** ${stops.stop("30 days' notice; accounts and files are ours")}`,
    '',
    ...(work ? ['Deliverables:', '', ...work, ''] : []),
  ];
}

/** Work in house is in the plan too: others often depend on it. */
function ownTeam(stops: Stops, work?: readonly string[]): string[] {
  return [
    '### Own team',
    '',
    '- **Sourcing:** in-house',
    `- **Scope:** ${stops.stop('what your own people do')}`,
    `- **Owner:** ${stops.coordinator}`,
    '- **Outcomes:** O1',
    '',
    ...(work ? ['Deliverables:', '', ...work, ''] : []),
  ];
}
