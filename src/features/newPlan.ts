import type { IsoDate } from '../plan/calendar';
import { addDays, addWorkingDays, dayNumber, isWorkingDay } from '../plan/calendar';
import { yamlValue } from '../rules/insertField';
import type { Message } from '../text/message';
import { say } from '../text/message';

/** The plans that can be begun with. */
export type TemplateName = 'small' | 'campaign' | 'launch';

export const templates: Readonly<Record<TemplateName, { readonly label: Message; readonly about: Message }>> = {
  small: { label: say`A small plan`, about: say`One or two outside experts and a handful of deliverables` },
  campaign: {
    label: say`A campaign with many agencies`,
    about: say`Team, vendors, references and deliverables in tables`,
  },
  launch: { label: say`A launch`, about: say`Everything counts back from launch day` },
};

/** What is asked before a plan is begun. */
export interface PlanAnswers {
  readonly template: TemplateName;
  readonly title: string;
  readonly owner: string;
  /** Who knows what every vendor is doing; the owner where nobody else is named. */
  readonly coordinator?: string;
  /** The first and the last day of the plan. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Launch day; for the template that counts from it. */
  readonly launch?: IsoDate;
}

/**
 * A plan to fill in, as a snippet: what the answers do not say are places to stop at, with an example in each. Nothing in it
 * is wrong or missing for a draft but that the references are not called yet.
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

/** The text that a snippet leaves where nobody changes its examples. */
export function expanded(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$0|\\([\\$}])/g, (_, example?: string, escaped?: string) =>
    example === undefined ? (escaped ?? '') : example.replace(/\\([\\$}])/g, '$1'),
  );
}

/** Numbers the places to stop at; the same words twice are one place, so that typing fills both. */
class Stops {
  readonly #numbers = new Map<string, number>();
  readonly #days: number;

  constructor(private readonly answers: PlanAnswers) {
    this.#days = Math.max(1, dayNumber(answers.end) - dayNumber(answers.start));
  }

  get owner(): string {
    return this.text(oneLine(this.answers.owner));
  }

  get coordinator(): string {
    return this.text(oneLine(this.answers.coordinator ?? this.answers.owner));
  }

  /** Text as it is, whatever it holds. */
  text(said: string): string {
    return said.replace(/[\\$}]/g, '\\$&');
  }

  /** A place to fill in, with an example. */
  stop(example: string): string {
    const number = this.#numbers.get(example) ?? this.#numbers.size + 1;
    this.#numbers.set(example, number);
    return `\${${number}:${this.text(example)}}`;
  }

  /** A working day so far into the plan: 0 is its beginning, 1 its end. */
  day(share: number): string {
    const day = addDays(this.answers.start, Math.round(this.#days * share));
    return isWorkingDay(day, new Set()) ? day : addWorkingDays(day, share > 0.5 ? -1 : 1, new Set());
  }

  get end(): IsoDate {
    return this.answers.end;
  }
}

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
    `budget: ${stops.stop('EUR 40,000')}`,
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
      fee: stops.stop('EUR 12,000'),
      work: [`- [ ] D2 ${stops.stop('What they hand over')} — ${stops.day(0.6)} — after D1`],
    }),
    ...ownTeam(stops, [`- [ ] D1 ${stops.stop('Brief')} — ${stops.day(0.2)}`]),
  ],
  campaign: (stops) => [
    ...outcomesTable(stops),
    ...heading('Team'),
    '| Name | Role |',
    '| --- | --- |',
    ...[...new Set([stops.owner, stops.coordinator])].map((name) => `| ${name} | Marketing |`),
    '',
    ...heading('Vendors'),
    ...vendor(stops, {
      name: stops.stop('Creative agency'),
      scope: stops.stop('idea, words and pictures'),
      fee: stops.stop('EUR 15,000'),
    }),
    ...vendor(stops, {
      name: stops.stop('Media agency'),
      scope: stops.stop('media plan and buying'),
      fee: stops.stop('EUR 9,000'),
    }),
    ...vendor(stops, {
      name: stops.stop('Web agency'),
      scope: stops.stop('landing page'),
      fee: stops.stop('EUR 11,000'),
    }),
    ...ownTeam(stops),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Brief | Own team | ${stops.day(0.1)} | | ${stops.coordinator} |`,
    `| D2 | Idea and message | ${stops.stop('Creative agency')} | ${stops.day(0.25)} | D1 | ${stops.owner} |`,
    `| D3 | Media plan | ${stops.stop('Media agency')} | ${stops.day(0.35)} | D2 | ${stops.coordinator} |`,
    `| D4 | Landing page | ${stops.stop('Web agency')} | ${stops.day(0.5)} | D2 | ${stops.coordinator} |`,
    `| D5 | Campaign live | ${stops.stop('Media agency')} | ${stops.day(0.6)} | D3, D4 | ${stops.owner} |`,
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
      fee: stops.stop('EUR 14,000'),
      isPublic: true,
    }),
    ...vendor(stops, {
      name: stops.stop('Web agency'),
      scope: stops.stop('product page'),
      fee: stops.stop('EUR 12,000'),
    }),
    ...ownTeam(stops),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Message house | Own team | T-8 weeks | | ${stops.owner} |`,
    `| D2 | Product page | ${stops.stop('Web agency')} | T-3 weeks | D1 | ${stops.coordinator} |`,
    `| D3 | Press kit | ${stops.stop('Press agency')} | T-2 weeks | D1 | ${stops.owner} |`,
    `| D4 | Launch announcement | ${stops.stop('Press agency')} | T-1 day | D2, D3 | ${stops.owner} |`,
    '',
    ...heading('Milestones'),
    `- T-2 weeks: go or no-go with everybody — ${stops.coordinator}`,
    `- launch day: everything is live — ${stops.owner}`,
    '',
  ],
};

function heading(name: string): string[] {
  return [`## ${name}`, ''];
}

function outcomesList(stops: Stops): string[] {
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
    `| O1 | ${stops.stop('Demo requests a month')} | ${stops.stop('14')} | ${stops.stop('40')} | ${stops.end} | ${stops.owner} | ${stops.stop('where the number is read')} |`,
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

/** An outside vendor with all that a healthy relationship needs. */
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
    `  - ${stops.stop('Client, role and firm')} — called TBD`,
    `- **Exit:** ${stops.stop("30 days' notice; accounts and files are ours")}`,
    '',
    ...(work ? ['Deliverables:', '', ...work, ''] : []),
  ];
}

/** What is done in house stands in the plan too: it is often what others wait for. */
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
