import type { TemplateName } from './planAnswers';
import type { SnippetParts } from './snippetParts';

/** The lines of each template below the title of the plan. */
export const bodies: Readonly<Record<TemplateName, (parts: SnippetParts) => string[]>> = {
  small: (parts) => [
    ...outcomesList(parts),
    ...heading('Vendors'),
    ...vendor(parts, {
      name: parts.stop('First agency'),
      scope: parts.stop('what they do for you'),
      fee: parts.money('12,000'),
      work: [`- [ ] D2 ${parts.stop('What they hand over')} — ${parts.day(0.6)} — after D1`],
    }),
    ...ownTeam(parts, [`- [ ] D1 ${parts.stop('Brief')} — ${parts.day(0.2)}`]),
  ],
  campaign: (parts) => [
    ...outcomesTable(parts),
    ...heading('Team'),
    ...parts.team,
    '',
    ...heading('Vendors'),
    ...vendor(parts, {
      name: parts.stop('Creative agency'),
      scope: parts.stop('idea, words and pictures'),
      fee: parts.money('15,000'),
    }),
    ...vendor(parts, {
      name: parts.stop('Media agency'),
      scope: parts.stop('media plan and buying'),
      fee: parts.money('9,000'),
    }),
    ...vendor(parts, {
      name: parts.stop('Web agency'),
      scope: parts.stop('landing page'),
      fee: parts.money('11,000'),
    }),
    ...ownTeam(parts),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Brief | Own team | ${parts.day(0.1)} | | ${parts.coordinatorCell} |`,
    `| D2 | Idea and message | ${parts.stop('Creative agency')} | ${parts.day(0.25)} | D1 | ${parts.ownerCell} |`,
    `| D3 | Media plan | ${parts.stop('Media agency')} | ${parts.day(0.35)} | D2 | ${parts.coordinatorCell} |`,
    `| D4 | Landing page | ${parts.stop('Web agency')} | ${parts.day(0.5)} | D2 | ${parts.coordinatorCell} |`,
    `| D5 | Campaign live | ${parts.stop('Media agency')} | ${parts.day(0.6)} | D3, D4 | ${parts.ownerCell} |`,
    '',
    ...heading('Milestones'),
    `- ${parts.day(0.25)}: idea signed off — ${parts.owner}`,
    `- ${parts.day(0.6)}: campaign live — ${parts.owner}`,
    '',
  ],
  launch: (parts) => [
    ...outcomesTable(parts),
    ...heading('Vendors'),
    ...vendor(parts, {
      name: parts.stop('Press agency'),
      scope: parts.stop('press work for the launch'),
      fee: parts.money('14,000'),
      isPublic: true,
    }),
    ...vendor(parts, {
      name: parts.stop('Web agency'),
      scope: parts.stop('product page'),
      fee: parts.money('12,000'),
    }),
    ...ownTeam(parts),
    ...heading('Deliverables'),
    '| ID | Deliverable | Vendor | Due | Depends on | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    `| D1 | Message house | Own team | ${parts.before(56)} | | ${parts.ownerCell} |`,
    `| D2 | Product page | ${parts.stop('Web agency')} | ${parts.before(21)} | D1 | ${parts.coordinatorCell} |`,
    `| D3 | Press kit | ${parts.stop('Press agency')} | ${parts.before(14)} | D1 | ${parts.ownerCell} |`,
    `| D4 | Launch announcement | ${parts.stop('Press agency')} | ${parts.before(1)} | D2, D3 | ${parts.ownerCell} |`,
    '',
    ...heading('Milestones'),
    `- ${parts.before(14)}: go or no-go with everybody — ${parts.coordinator}`,
    `- launch day: everything is live — ${parts.owner}`,
    '',
  ],
};

function heading(name: string): string[] {
  return [`## ${name}`, ''];
}

/** A list, unless an owner's own parentheses would end those of the item. */
function outcomesList(parts: SnippetParts): string[] {
  if (/[()]/.test(parts.owner)) return outcomesTable(parts);
  const sentence = parts.stop('Demo requests rise from 14 to 40 a month');
  return [
    ...heading('Outcomes'),
    `- **O1** ${sentence} by ${parts.end} (owner: ${parts.owner}, source: ${parts.stop('where the number is read')}, handover: ${parts.stop('who in sales, within 1 day')})`,
    '',
  ];
}

function outcomesTable(parts: SnippetParts): string[] {
  return [
    ...heading('Outcomes'),
    '| ID | Outcome | Baseline | Target | By | Owner | Source | Handover |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    `| O1 | ${parts.stop('Demo requests a month')} | ${parts.stop('14')} | ${parts.stop('40')} | ${parts.end} | ${parts.ownerCell} | ${parts.stop('where the number is read')} | ${parts.stop('who in sales, within 1 day')} |`,
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
function vendor(parts: SnippetParts, { name, scope, fee, isPublic = false, work }: VendorParts): string[] {
  return [
    `### ${name}`,
    '',
    '- **Sourcing:** outsourced',
    `- **Scope:** ${scope}`,
    `- **Owner:** ${parts.owner}`,
    `- **Contact:** ${parts.stop('their person, name@agency.example')}`,
    `- **Location:** ${parts.stop('where they work')}`,
    '- **Outcomes:** O1',
    `- **Fee:** ${fee}`,
    `- **Cadence:** ${parts.stop('weekly, Thursday 09:30')}`,
    `- **SLA:** ${parts.stop('first draft in 5 business days')}`,
    ...(isPublic ? [`- **Escalation:** ${parts.owner} answers bad press within 30 minutes, every day`] : []),
    `- **Collateral:** ${parts.stop('brand book, customer quotes')}`,
    '- **References:**',
    `  - ${parts.stop('Client, role, and firm')} — called TBD`,
    `- **Exit:** ${parts.stop("30 days' notice; accounts and files are ours")}`,
    '',
    ...(work ? ['Deliverables:', '', ...work, ''] : []),
  ];
}

/** Work in house is in the plan too: others often depend on it. */
function ownTeam(parts: SnippetParts, work?: readonly string[]): string[] {
  return [
    '### Own team',
    '',
    '- **Sourcing:** in-house',
    `- **Scope:** ${parts.stop('what your own people do')}`,
    `- **Owner:** ${parts.coordinator}`,
    '- **Outcomes:** O1',
    '',
    ...(work ? ['Deliverables:', '', ...work, ''] : []),
  ];
}
