import type { EntityKind } from '../../src/plan/fields';
import type { WrittenForm, WrittenValue } from './writtenValues';

/** Where a value stands: its entity, and the label of its field; without one, the entity as a whole. */
export interface Place {
  readonly kind: EntityKind;
  readonly name?: string;
  readonly label?: string;
}

interface Draft {
  /** The front matter, by key. */
  readonly head: Record<string, string>;
  readonly body: readonly string[];
  readonly at: Place;
}

/** A plan with one value in it, and what its context states around it. */
export function planWithValue(value: WrittenValue, form: WrittenForm): { text: string; at: Place } {
  const { head, body, at } = draftOf(value, form);
  const front = Object.entries({ ...headOf(value.context), ...head }).map(([key, text]) =>
    key === at.label ? `${key}: ${yaml(text)}` : `${key}: ${text}`,
  );
  const text = ['---', ...front, '---', '', '# Plan', '', ...teamOf(value.context), ...body].join('\n');
  return { text, at };
}

function headOf(context: WrittenValue['context']): Record<string, string> {
  const head: Record<string, string> = { type: 'marketing-plan', title: 'Plan', status: 'active' };
  if (context.period) head.period = context.period.replace('..', ' to ');
  else if (context.start) head.start = context.start;
  if (context.launch) head.launch = context.launch;
  if (context.currency) head.currency = context.currency;
  if (context.holidays) head.holidays = `[${context.holidays.split(',').join(', ')}]`;
  if (context['plan time-zone']) head['time-zone'] = context['plan time-zone'];
  if (context.locale) head.lang = context.locale;
  return head;
}

function teamOf({ team }: WrittenValue['context']): string[] {
  if (!team) return [];
  const rows = Array.from(team.matchAll(/([^,(]+)\(([^)]*)\)/g), ([, name = '', about = '']) => {
    const [role = '', ...contact] = about.split(/,\s*/);
    return `| ${name.trim()} | ${role} | ${contact.join(' ')} |`;
  });
  return ['## Team', '', '| Name | Role | Contact |', '| --- | --- | --- |', ...rows, ''];
}

/** A front matter value as people write it: quoted only where YAML would read something else. */
function yaml(text: string): string {
  return /^\[.*\]$|^[\w€$£¥][^:#]*$/.test(text) ? text : JSON.stringify(text);
}

function draftOf(value: WrittenValue, form: WrittenForm): Draft {
  const { kind, context, text } = value;
  const vendorLabel = vendorLabels[kind];
  if (vendorLabel !== undefined)
    return vendorWith(kind === 'notice' ? (context.field ?? vendorLabel) : vendorLabel, value);
  const key = planKeys[kind];
  if (key !== undefined || (kind === 'currency' && context.field) || (kind === 'status' && context.of === 'plan')) {
    const label = key ?? kind;
    return { head: { [label]: text }, body: [], at: { kind: 'plan', label } };
  }
  const label = workLabels[kind];
  if (label !== undefined) return workWith(label, value, form);
  if (kind === 'reference') return referenceWith(value);
  if (kind === 'outcome') return outcomeWith(value);
  const body = ['## Budget', '', '| Item | Amount |', '| --- | --- |', `| Print | ${cell(text)} |`, ''];
  return { head: {}, body, at: { kind: 'budget line', name: 'Print', label: 'Amount' } };
}

const planKeys: Readonly<Record<string, string>> = { period: 'period', holidays: 'holidays', budget: 'budget' };

/** The fields whose values are tried, by the kind of the table of written values. */
export const vendorLabels: Readonly<Record<string, string>> = {
  cadence: 'Cadence',
  notice: 'Exit',
  fee: 'Fee',
  person: 'Owner',
  'time-zone': 'Time zone',
  sla: 'SLA',
  sourcing: 'Sourcing',
};

export const workLabels: Readonly<Record<string, string>> = {
  date: 'Due',
  duration: 'Takes',
  review: 'Review',
  wait: 'Depends on',
  status: 'Status',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function vendorWith(label: string, { text, context, kind }: WrittenValue): Draft {
  const fields = label === 'Sourcing' ? [] : ['- **Sourcing:** outsourced'];
  if (kind === 'cadence' && context.last) fields.push(`- **Last check-in:** ${context.last}`);
  const body = ['## Vendors', '', '### Quill Works', '', ...fields, `- **${label}:** ${text}`, ''];
  return { head: {}, body, at: { kind: 'vendor', name: 'Quill Works', label } };
}

/** A deliverable with the value, and before it those that a dependency may name. */
function workWith(label: string, value: WrittenValue, form: WrittenForm): Draft {
  const { context } = value;
  const id = value.kind === 'wait' ? (context.row ?? 'D5') : 'D1';
  const others = (context.works ?? '').split(/,\s*/).filter((work) => work !== '');
  const due = label === 'Due' ? [] : [value.kind === 'review' && context.due ? context.due : '2027-03-31'];
  const work = { id, label, text: value.text, others: others.map(idAndName), due };
  const body = [
    '## Deliverables',
    '',
    ...(form === 'table' ? workTable : form === 'item' ? workList : workHeadings)(work),
  ];
  return { head: {}, body, at: { kind: 'deliverable', name: id, label } };
}

interface WorkDraft {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly others: readonly (readonly [id: string, name: string])[];
  /** One or none. */
  readonly due: readonly string[];
}

function idAndName(work: string): readonly [string, string] {
  return [work.slice(0, work.indexOf(' ')), work.slice(work.indexOf(' ') + 1)];
}

function workTable({ id, label, text, others, due }: WorkDraft): string[] {
  const columns = ['ID', 'Deliverable', ...(label === 'Due' ? [] : ['Due']), label];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns),
    `|${' --- |'.repeat(columns.length)}`,
    ...others.map(([otherId, name]) => row([otherId, name, '2027-01-15', ''])),
    row([id, 'Landing page', ...due, cell(text)]),
    '',
  ];
}

const introduced = /^(?:after|from|once|blocked|needs|waits|takes|due|by|nach|après|tras|después|após|na|dopo)\b/i;
const leads: Readonly<Record<string, string>> = { Due: 'due ', Takes: 'takes ', Status: '', 'Depends on': 'after ' };

function workList({ id, label, text, others, due }: WorkDraft): string[] {
  const part = introduced.test(text) ? text : `${leads[label]}${text}`;
  return [
    ...others.map(([otherId, name]) => `- [ ] ${otherId} ${name} — 2027-01-15`),
    `- [ ] ${[`${id} Landing page`, ...due, part].join(' — ')}`,
    '',
  ];
}

function workHeadings({ id, label, text, others, due }: WorkDraft): string[] {
  return [
    ...others.flatMap(([otherId, name]) => [`### ${otherId} ${name}`, '', '- **Due:** 2027-01-15', '']),
    `### ${id} Landing page`,
    '',
    ...due.map((day) => `- **Due:** ${day}`),
    `- **${label}:** ${text}`,
    '',
  ];
}

function referenceWith({ text, context }: WrittenValue): Draft {
  const vendor = ['## Vendors', '', '### Quill Works', '', '- **Sourcing:** outsourced'];
  const body = context.field
    ? [
        ...vendor,
        '',
        '## References',
        '',
        `| Vendor | Client | ${context.field} |`,
        '| --- | --- | --- |',
        `| Quill Works | Northgate Books | ${cell(text)} |`,
        '',
      ]
    : [...vendor, '- **References:**', `  - Northgate Books — ${text}`, ''];
  return { head: {}, body, at: { kind: 'reference', name: 'Northgate Books' } };
}

function outcomeWith({ text, context }: WrittenValue): Draft {
  const { field, metric, baseline, by } = context;
  const body = field
    ? [
        '## Outcomes',
        '',
        `| ID | Metric | Baseline | ${field} | By |`,
        '| --- | --- | --- | --- | --- |',
        `| O1 | ${metric} | ${baseline} | ${cell(text)} | ${by} |`,
        '',
      ]
    : ['## Outcomes', '', `- **O1** ${text}`, ''];
  return { head: {}, body, at: { kind: 'outcome', name: 'O1' } };
}
