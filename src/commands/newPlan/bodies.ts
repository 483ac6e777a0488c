import { rowOf } from '../../edits/tableRow';
import type { EntityKind, FieldKey } from '../../plan/fields';
import type { SectionKind } from '../../plan/sections';
import type { TemplateName } from './planAnswers';
import { filled } from './planTexts';
import type { SnippetParts } from './snippetParts';

/** The lines of each template below the title of the plan. */
export const bodies: Readonly<Record<TemplateName, (parts: SnippetParts) => string[]>> = {
  small: (parts) => [
    ...outcomesList(parts),
    ...heading(parts, 'vendors'),
    ...vendor(parts, {
      name: parts.example('firstAgency'),
      scope: parts.example('scope'),
      fee: parts.money('12,000'),
      work: [`- [ ] D2 ${parts.example('handOver')} — ${parts.day(0.6)} — ${parts.texts.word('after')} D1`],
    }),
    ...ownTeam(parts, [`- [ ] D1 ${parts.example('brief')} — ${parts.day(0.2)}`]),
  ],
  campaign: (parts) => [
    ...outcomesTable(parts),
    ...heading(parts, 'team'),
    ...parts.team,
    '',
    ...heading(parts, 'vendors'),
    ...vendor(parts, {
      name: parts.example('creativeAgency'),
      scope: parts.example('creativeScope'),
      fee: parts.money('15,000'),
    }),
    ...vendor(parts, {
      name: parts.example('mediaAgency'),
      scope: parts.example('mediaScope'),
      fee: parts.money('9,000'),
    }),
    ...vendor(parts, {
      name: parts.example('webAgency'),
      scope: parts.example('webScope'),
      fee: parts.money('11,000'),
    }),
    ...ownTeam(parts),
    ...heading(parts, 'deliverables'),
    ...header(parts, 'deliverable', ['id', 'name', 'vendor', 'due', 'depends-on', 'owner']),
    row('D1', parts.written('brief'), parts.written('ownTeam'), parts.day(0.1), '', parts.coordinatorCell),
    row('D2', parts.written('idea'), parts.example('creativeAgency'), parts.day(0.25), 'D1', parts.ownerCell),
    row('D3', parts.written('mediaPlan'), parts.example('mediaAgency'), parts.day(0.35), 'D2', parts.coordinatorCell),
    row('D4', parts.written('landingPage'), parts.example('webAgency'), parts.day(0.5), 'D2', parts.coordinatorCell),
    row('D5', parts.written('campaignLive'), parts.example('mediaAgency'), parts.day(0.6), 'D3, D4', parts.ownerCell),
    '',
    ...heading(parts, 'milestones'),
    `- ${parts.day(0.25)}: ${parts.written('ideaApproved')} — ${parts.owner}`,
    `- ${parts.day(0.6)}: ${parts.written('campaignIsLive')} — ${parts.owner}`,
    '',
  ],
  launch: (parts) => [
    ...outcomesTable(parts),
    ...heading(parts, 'vendors'),
    ...vendor(parts, {
      name: parts.example('pressAgency'),
      scope: parts.example('pressScope'),
      fee: parts.money('14,000'),
      isPublic: true,
    }),
    ...vendor(parts, {
      name: parts.example('webAgency'),
      scope: parts.example('pageScope'),
      fee: parts.money('12,000'),
    }),
    ...ownTeam(parts),
    ...heading(parts, 'deliverables'),
    ...header(parts, 'deliverable', ['id', 'name', 'vendor', 'due', 'depends-on', 'owner']),
    row('D1', parts.written('messageHouse'), parts.written('ownTeam'), parts.before(56), '', parts.ownerCell),
    row('D2', parts.written('productPage'), parts.example('webAgency'), parts.before(21), 'D1', parts.coordinatorCell),
    row('D3', parts.written('pressKit'), parts.example('pressAgency'), parts.before(14), 'D1', parts.ownerCell),
    row('D4', parts.written('announcement'), parts.example('pressAgency'), parts.before(1), 'D2, D3', parts.ownerCell),
    '',
    ...heading(parts, 'milestones'),
    `- ${parts.before(14)}: ${parts.written('decision')} — ${parts.coordinator}`,
    `- ${parts.written('launchDay')}: ${parts.written('everythingLive')} — ${parts.owner}`,
    '',
  ],
};

function heading({ texts }: SnippetParts, kind: SectionKind): string[] {
  return [`## ${texts.section(kind)}`, ''];
}

/** The header of a table of entities, and the line below it. */
export function header({ texts }: SnippetParts, kind: EntityKind, keys: readonly FieldKey[]): string[] {
  return [rowOf(keys.map((key) => texts.label(kind, key))), rowOf(keys.map(() => '---'))];
}

/** The cells are snippets already. */
function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replace('|  |', '| |');
}

/** A list, unless an owner's own parentheses would end those of the item. */
function outcomesList(parts: SnippetParts): string[] {
  if (/[()]/.test(parts.owner)) return outcomesTable(parts);
  return [...heading(parts, 'outcomes'), outcomeItem(parts, parts.owner, parts.end), ''];
}

/** An outcome as a sentence, with whom to ask about it. */
export function outcomeItem(parts: SnippetParts, owner: string, by: string): string {
  const sentence = filled(parts.written('rise'), parts.example('metric'), parts.stop('14'), parts.stop('40'), by);
  const fields = [
    `${parts.texts.smallLabel('outcome', 'owner')}: ${owner}`,
    `${parts.texts.smallLabel('outcome', 'source')}: ${parts.example('source')}`,
    `${parts.texts.smallLabel('outcome', 'handover')}: ${parts.example('handover')}`,
  ];
  return `- **O1** ${sentence} (${fields.join(', ')})`;
}

function outcomesTable(parts: SnippetParts): string[] {
  const cells = [
    'O1',
    parts.example('metric'),
    parts.stop('14'),
    parts.stop('40'),
    parts.end,
    parts.ownerCell,
    parts.example('source'),
    parts.example('handover'),
  ];
  return [
    ...heading(parts, 'outcomes'),
    ...header(parts, 'outcome', ['id', 'name', 'baseline', 'target', 'by', 'owner', 'source', 'handover']),
    row(...cells),
    '',
  ];
}

interface VendorParts {
  readonly name: string;
  readonly scope: string;
  readonly fee: string;
  /** As a snippet has it; the plan's owner by default. */
  readonly owner?: string;
  /** How they work together, if that is still to be chosen. */
  readonly sourcing?: string;
  readonly isPublic?: boolean;
  readonly work?: readonly string[];
}

/** An outside vendor with everything a healthy relationship needs. */
export function vendor(parts: SnippetParts, given: VendorParts): string[] {
  const { name, scope, fee, owner = parts.owner, isPublic = false, work } = given;
  const { sourcing = parts.texts.word('outsourced') } = given;
  const line = (key: FieldKey, value: string): string => fieldLine(parts, key, value);
  return [
    `### ${name}`,
    '',
    line('sourcing', sourcing),
    line('scope', scope),
    line('owner', owner),
    line('contact', parts.example('contact')),
    line('location', parts.example('location')),
    line('outcomes', 'O1'),
    line('fee', fee),
    line('cadence', parts.example('cadence')),
    line('sla', parts.example('sla')),
    ...(isPublic ? [line('escalation', filled(parts.written('escalation'), owner))] : []),
    line('collateral', parts.example('collateral')),
    line('references', '').trimEnd(),
    `  - ${parts.example('client')} — ${parts.texts.word('called')} TBD`,
    line('exit', parts.example('exit')),
    '',
    ...deliverables(parts, work),
  ];
}

/** Work in house is in the plan too: others often depend on it. */
function ownTeam(parts: SnippetParts, work?: readonly string[]): string[] {
  return [
    `### ${parts.written('ownTeam')}`,
    '',
    fieldLine(parts, 'sourcing', parts.texts.word('in-house')),
    fieldLine(parts, 'scope', parts.example('ownScope')),
    fieldLine(parts, 'owner', parts.coordinator),
    fieldLine(parts, 'outcomes', 'O1'),
    '',
    ...deliverables(parts, work),
  ];
}

function fieldLine({ texts }: SnippetParts, key: FieldKey, value: string): string {
  return `- **${texts.label('vendor', key)}:** ${value}`;
}

function deliverables({ texts }: SnippetParts, work: readonly string[] | undefined): string[] {
  return work ? [`${texts.label('vendor', 'deliverables')}:`, '', ...work, ''] : [];
}
