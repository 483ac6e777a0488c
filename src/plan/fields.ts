import { comparableLabel } from './labels';
import { keyOfPhrase } from './reader/labelPhrases';
import { foreignKeys } from './vocabulary/foreignLabels';

/** The kinds of entity in a plan. `plan` is the document itself, with its front matter. */
export type EntityKind =
  | 'plan'
  | 'outcome'
  | 'person'
  | 'vendor'
  | 'deliverable'
  | 'milestone'
  | 'reference'
  | 'budget line'
  | 'collateral';

/** How the value of a field is read: each type but the plain ones has one reader, in `values/`. */
export type FieldType =
  | 'text'
  | 'id'
  | 'plan-status'
  | 'work-status'
  | 'vendor-status'
  | 'collateral-status'
  | 'sourcing'
  | 'answer'
  | 'people'
  | 'contacts'
  | 'vendor'
  | 'outcomes'
  | 'deliverables'
  | 'collateral'
  | 'references'
  | 'dependencies'
  | 'date'
  | 'period'
  | 'days'
  | 'duration'
  | 'review'
  | 'cadence'
  | 'notice'
  | 'money'
  | 'fee'
  | 'currency'
  | 'quantity'
  | 'call'
  | 'service-level'
  | 'time-zone';

/** One of the values a field allows, with its meaning and its aliases. */
export interface AllowedValue {
  readonly value: string;
  readonly about: string;
  readonly aliases?: readonly string[];
}

/** A field of the catalog: hover, completion, rules and the format's documentation are derived from it. */
export interface FieldDefinition {
  readonly key: FieldKey;
  /** As fixes write it. */
  readonly label: string;
  /** Other labels with the same meaning, in comparable form. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  /** What the field is for, in a sentence or two for a marketer. */
  readonly about: string;
  /** An example value. */
  readonly example?: string;
  readonly values?: readonly AllowedValue[];
}

const status: readonly AllowedValue[] = [
  { value: 'draft', about: 'Being written: missing information is reported as information only.' },
  { value: 'in review', about: 'Written, and under review by the people it commits.', aliases: ['review'] },
  { value: 'approved', about: 'Agreed; work may start.', aliases: ['final', 'agreed', 'signed off'] },
  { value: 'active', about: 'Work is under way.', aliases: ['running', 'live'] },
  { value: 'paused', about: 'On hold, to be resumed later.', aliases: ['on hold'] },
  { value: 'done', about: 'Finished: nothing more is expected of it.', aliases: ['complete', 'completed', 'closed'] },
  {
    value: 'canceled',
    about: 'Rejected, withdrawn, or superseded: nothing more is expected of it.',
    aliases: ['cancelled', 'rejected', 'withdrawn', 'superseded', 'archived'],
  },
];

const workStatus: readonly AllowedValue[] = [
  { value: 'not started', about: 'Not started.', aliases: ['todo', 'to do', 'open', 'planned', 'not yet'] },
  {
    value: 'in progress',
    about: 'Someone is working on it.',
    aliases: ['started', 'doing', 'active', 'wip', 'ongoing'],
  },
  { value: 'in review', about: 'Handed over and waiting for approval.', aliases: ['review', 'for approval'] },
  {
    value: 'blocked',
    about: 'Can’t continue until something else is ready.',
    aliases: ['waiting', 'stuck'],
  },
  { value: 'paused', about: 'On hold, to be resumed later.', aliases: ['on hold', 'postponed'] },
  {
    value: 'done',
    about: 'Handed over and accepted.',
    aliases: ['complete', 'completed', 'finished', 'delivered', 'approved', 'live'],
  },
  { value: 'cancelled', about: 'Won’t be delivered.', aliases: ['canceled', 'dropped'] },
];

const sourcing: readonly AllowedValue[] = [
  {
    value: 'outsourced',
    about: 'An outside firm or freelancer does it.',
    aliases: ['external', 'agency', 'freelance', 'freelancer', 'outsource'],
  },
  { value: 'co-sourced', about: 'Your people and theirs do it together.', aliases: ['cosourced', 'shared', 'hybrid'] },
  {
    value: 'in-house',
    about: 'Your own people do it; no references, fee, or contract are needed.',
    aliases: ['inhouse', 'internal', 'insourced', 'own team'],
  },
];

const answer: readonly AllowedValue[] = [
  { value: 'yes', about: 'The client said yes.', aliases: ['y', '✓', '✔', 'true'] },
  { value: 'no', about: 'The client said no.', aliases: ['n', '✗', '✘', 'false'] },
  { value: 'partly', about: 'Yes, with reservations.', aliases: ['mostly', 'somewhat', 'partially', 'mixed'] },
];

type Row = readonly [
  key: string,
  label: string,
  aliases: string,
  type: FieldType,
  about: string,
  more?: Partial<Omit<FieldDefinition, 'key'>>,
];

/** In a plan that names nobody as accountable, whoever is responsible is the owner. */
const responsibleLabels = 'assignee,assigned to,done by';

/** Aliases are separated by commas. The order is the canonical one, in which fixes insert fields. */
const rows = {
  plan: [
    [
      'type',
      'type',
      '',
      'text',
      'Marks this document as a plan. Without it, Baton ignores the document.',
      { example: 'marketing-plan' },
    ],
    ['title', 'title', 'name', 'text', 'The plan’s name wherever it is listed.'],
    [
      'owner',
      'owner',
      'dri,lead,accountable',
      'people',
      'The one person accountable for the plan and its outcomes.',
      { example: 'Priya Raman' },
    ],
    [
      'coordinator',
      'coordinator',
      'conductor,project manager',
      'people',
      'The person who knows what every vendor is doing, and in which order. With two or more outside vendors, someone has to.',
      { example: 'Jonas Weber' },
    ],
    ['goal', 'goal', 'business goal,why', 'text', 'The business goal the plan serves, in one sentence.'],
    [
      'status',
      'status',
      'state',
      'plan-status',
      'How far along the plan is. It determines how severe problems are.',
      { values: status },
    ],
    ['period', 'period', 'dates', 'period', 'When the plan starts and ends.', { example: '2026-10-01 to 2027-03-31' }],
    ['start', 'start', 'start date', 'date', 'The day the plan starts.', { example: '2026-10-01' }],
    ['end', 'end', 'end date', 'date', 'The day the plan ends.', { example: '2027-03-31' }],
    [
      'launch',
      'launch',
      'launch date,go live',
      'date',
      'Launch day: dates such as T-8 weeks are relative to it.',
      { example: '2027-04-06' },
    ],
    [
      'budget',
      'budget',
      'total budget',
      'money',
      'The plan’s total budget: fees, media, and costs.',
      { example: 'USD 120,000' },
    ],
    [
      'lang',
      'lang',
      'language',
      'text',
      'The language of the plan, as a code, where its words don’t show it. It decides how dates such as 5/7/2027 are read, and in which language edits write labels.',
      { example: 'en-GB' },
    ],
    ['currency', 'currency', '', 'currency', 'The currency of amounts that don’t name one.', { example: 'EUR' }],
    [
      'time-zone',
      'time-zone',
      'timezone',
      'time-zone',
      'Your time zone, as an IANA name.',
      { example: 'Europe/Berlin' },
    ],
    [
      'holidays',
      'holidays',
      'days off',
      'days',
      'Days off, which don’t count as working days; a vendor or country in parentheses after a day is the only one that it applies to.',
      { example: '[2026-12-25, 2027-01-01]' },
    ],
    ['team', 'team', 'people', 'contacts', 'The people in house who can own items in this plan.'],
  ],
  outcome: [
    ['id', 'ID', '#', 'id', 'A short name that vendors use to refer to this outcome.', { example: 'O1' }],
    [
      'name',
      'Outcome',
      'goal,objective,key result,kpi,target outcome,name,metric name',
      'text',
      'What will be different when the work has succeeded.',
    ],
    [
      'metric',
      'Metric',
      'measure,measured by,kpi,indicator',
      'text',
      'What is measured.',
      { example: 'Demo requests per month' },
    ],
    [
      'baseline',
      'Baseline',
      'from,current,today,start,before,starting point,current value,now,as is,this year,as of today,status quo',
      'quantity',
      'Today’s number. Without it nobody can tell what the work changed.',
      { example: '22' },
    ],
    [
      'target',
      'Target',
      'to,goal value,target value,goal,aim,want,we want,wanted',
      'quantity',
      'The number to reach.',
      { example: '60' },
    ],
    [
      'by',
      'By',
      'due,deadline,due date,date,when',
      'date',
      'The date by which the target is reached.',
      { example: '2027-03-31' },
    ],
    [
      'owner',
      'Owner',
      'dri,lead,accountable',
      'people',
      'The one person in house who is accountable for reaching it.',
      { example: 'Priya Raman' },
    ],
    ['responsible', 'Responsible', responsibleLabels, 'people', 'Who works on it, if someone else is accountable.'],
    [
      'source',
      'Source',
      'data source,measured in',
      'text',
      'Where the number is measured, so that nobody argues about it later.',
      { example: 'CRM report' },
    ],
    [
      'handover',
      'Handover',
      'hand over,lead handover,taken up by,handed to',
      'text',
      'Who in sales takes up the leads, and how fast.',
      { example: 'Anil Mehta (Sales), within 1 day' },
    ],
    ['result', 'Result', 'actual', 'quantity', 'What was reached, once the date has passed.'],
    ['minimum', 'Minimum', 'floor', 'quantity', 'The minimum that still counts as success.'],
  ],
  person: [
    ['name', 'Name', 'person,who', 'text', 'The name the plan uses for them.'],
    ['role', 'Role', 'title,function,position', 'text', 'What they do.'],
    [
      'contact',
      'Contact',
      'email,e mail,handle,mail',
      'contacts',
      'How to reach them: an email address or a handle.',
      { example: '@hana-novak' },
    ],
    ['time-zone', 'Time zone', 'timezone', 'time-zone', 'The time zone they work in.', { example: 'Europe/Prague' }],
    ['location', 'Location', 'where', 'text', 'Where they work.'],
  ],
  vendor: [
    [
      'id',
      'ID',
      '#',
      'id',
      'A short name that other parts of the plan use to refer to this vendor.',
      { example: 'V1' },
    ],
    [
      'name',
      'Vendor',
      'agency,name,partner,supplier,firm,company,freelancer,contractor,team,agency or team',
      'text',
      'Who does the work.',
    ],
    [
      'sourcing',
      'Sourcing',
      'arrangement,engagement,outsourced or in house,type of engagement,contract type',
      'sourcing',
      'Who does the work: outside people, your own, or both together.',
      { values: sourcing },
    ],
    [
      'scope',
      'Scope',
      'does,services,service,what,responsibilities,tasks,remit,scope of work,deals with,what they do,what they do for us,what it does,what for,looks after,handles',
      'text',
      'What they do for you, in one line. What isn’t written here will be expected and not delivered.',
    ],
    [
      'out-of-scope',
      'Out of scope',
      'not in scope,exclusions,excluded,not included,what they don’t do,does not do',
      'text',
      'What they don’t do, although someone may expect it.',
      { example: 'paid promotion, translations' },
    ],
    [
      'owner',
      'Owner',
      'dri,lead,accountable',
      'people',
      'The one person in house who is accountable for this vendor, and to whom the vendor answers.',
      { example: 'Priya Raman' },
    ],
    [
      'contact',
      'Contact',
      'contacts,point of contact,contact person,account lead,account manager',
      'contacts',
      'The person to call at the vendor.',
      { example: 'Ellen Marsh, ellen@northlight.example' },
    ],
    [
      'location',
      'Location',
      'where,shore,based in,base,city,based at,office',
      'text',
      'Where the work is done: the right distance depends on how much communication it needs.',
      { example: 'Lisbon, PT (nearshore)' },
    ],
    ['time-zone', 'Time zone', 'timezone', 'time-zone', 'The time zone they work in.', { example: 'Europe/Lisbon' }],
    ['language', 'Language', 'languages', 'text', 'The languages they work in.'],
    [
      'outcomes',
      'Outcomes',
      'serves,outcome,goals,objectives,key results,supports,kpis,kpi,works toward,works towards,contributes to',
      'outcomes',
      'The outcomes this vendor works toward.',
      { example: 'O1, O4' },
    ],
    ['background', 'Background', '', 'text', 'What they know about your field, if your product requires it.'],
    [
      'fee',
      'Fee',
      'budget,cost,fees,price,costs,rate,day rate,daily rate,hourly rate,retainer,flat fee,contract value',
      'fee',
      'What they are paid.',
      { example: '€6,000/month × 6 = €36,000' },
    ],
    [
      'payment',
      'Payment',
      'payment terms,payment schedule,terms of payment,invoicing,paid when,billing',
      'text',
      'When and how they are paid.',
      { example: '40% on signature, 60% on acceptance, within 30 days' },
    ],
    [
      'cadence',
      'Cadence',
      'check in,check ins,we talk,we meet,we speak,meetings,rhythm,communication,meeting,standup,weekly call,calls,catch up,catch ups,status meeting',
      'cadence',
      'How often you check in. Out of sight is out of mind.',
      { example: 'weekly, Thursday 09:30' },
    ],
    [
      'last-check-in',
      'Last check-in',
      'last contact,last call,last on,last one on,last',
      'date',
      'The date of the last check-in.',
      { example: '2026-11-12' },
    ],
    [
      'sla',
      'SLA',
      'service level,service levels,slas,response time,response times,turnaround,turnaround time,delivery time,delivery times,commitment,commitments,response',
      'service-level',
      'How fast and how well they must deliver, in numbers.',
      { example: 'first draft in 5 business days' },
    ],
    [
      'escalation',
      'Escalation',
      'escalation path,if it goes wrong,when it goes wrong,if things go wrong,when things go wrong,emergencies,emergency,crisis,crisis contact',
      'text',
      'Who responds on a bad day, and how fast.',
      { example: 'Priya Raman, within 30 minutes' },
    ],
    [
      'collateral',
      'Collateral',
      'inputs,assets we provide,we provide,we supply,we give them,they get from us,what we provide,what we supply,provided by us,materials,they need from us,need from us,needs from us,needed from us,what they need from us,we need to deliver,we need to provide,we need to supply,we have to deliver,we must deliver,we deliver,we owe them,we owe,owed by us',
      'collateral',
      'What they work from. Vendors can’t read minds.',
      { example: '[Brand book](brand/book.md)' },
    ],
    [
      'nda',
      'NDA',
      'confidentiality',
      'text',
      'The agreement that lets you share confidential material with them.',
      { example: 'signed 2026-09-01' },
    ],
    [
      'references',
      'References',
      'reference,clients,reference calls',
      'references',
      'Clients of the vendor you have called: does the vendor partner, learn, and change?',
    ],
    ['deliverables', 'Deliverables', 'work,delivers', 'deliverables', 'What they hand over, and when.'],
    [
      'depends-on',
      'Depends on',
      'after,needs,blocked by,waits for,depends',
      'dependencies',
      'What they need from others before they can start.',
      { example: 'D1, D6' },
    ],
    [
      'paid-planning',
      'Paid planning',
      'planning',
      'text',
      'Planning you paid for separately, so that the plan is yours no matter who carries it out.',
    ],
    ['handover', 'Handover', 'hand over', 'text', 'How accounts, files, and know-how are transferred to you.'],
    [
      'exit',
      'Exit',
      'notice,notice period,termination,ending it,exit terms,exit clause,termination terms,cancellation',
      'notice',
      'How the work ends, and what you keep.',
      { example: "30 days' notice; media list is ours" },
    ],
    [
      'ends',
      'Ends',
      'end,end date,contract end,contract ends,contract ends on,the contract ends,the contract ends on,contract runs to,contract runs until,contract until,runs until,valid until,until',
      'date',
      'The day the work with them ends, if that isn’t the end of the plan; the notice period counts back from it.',
      { example: '2027-03-31' },
    ],
    [
      'review',
      'Review',
      'approver,revision rounds,review days',
      'review',
      'Who approves their work, and in how many rounds and days.',
      { example: 'Priya Raman, 2 rounds, 3 days each' },
    ],
    [
      'acceptance',
      'Acceptance',
      'acceptance criteria,accepted when,definition of done,done when',
      'text',
      'When their work counts as accepted.',
      { example: 'approved in writing by the owner' },
    ],
    ['status', 'Status', 'state', 'vendor-status', 'The status of the work with this vendor.'],
    ['responsible', 'Responsible', responsibleLabels, 'people', 'Who works with them, if someone else is accountable.'],
  ],
  deliverable: [
    ['id', 'ID', '#', 'id', 'A short name that others use to refer to it.', { example: 'D1' }],
    ['name', 'Deliverable', 'asset,name,title,hand off,work,item,what,task', 'text', 'What is handed over.'],
    [
      'vendor',
      'Vendor',
      'agency,team,supplier,by whom,who,made by,who makes it,produced by,firm,contractor',
      'vendor',
      'Who makes it.',
    ],
    ['start', 'Start', 'starts,start date,from,begins,begin', 'date', 'The day work on it starts.'],
    [
      'due',
      'Due',
      'due date,date,deadline,by,when,end,ends,end date,ready by,due by,complete by,finish,finish date,delivery date,target date',
      'date',
      'The day it is handed over.',
      { example: '2026-12-11' },
    ],
    [
      'takes',
      'Takes',
      'duration,effort,length,lasts',
      'duration',
      'How long it takes, in working days.',
      { example: '10 days' },
    ],
    [
      'depends-on',
      'Depends on',
      'after,needs,blocked by,waits for,waits on,waiting for,dependencies,dependency,depends,predecessor,predecessors,requires,prerequisites',
      'dependencies',
      'What must be ready first.',
      { example: 'D1, D2' },
    ],
    ['owner', 'Owner', 'dri,lead,accountable', 'people', 'Who in house is accountable for it.'],
    ['responsible', 'Responsible', responsibleLabels, 'people', 'Who works on it, if someone else is accountable.'],
    [
      'review',
      'Review',
      'approver,review days,revision rounds',
      'review',
      'Who approves it, and how long that takes.',
      { example: '3 days' },
    ],
    [
      'acceptance',
      'Acceptance',
      'acceptance criteria,accepted when,definition of done,done when',
      'text',
      'When it counts as accepted.',
      { example: 'loads in under 2 seconds on a phone' },
    ],
    ['status', 'Status', 'state,progress', 'work-status', 'How far along it is.', { values: workStatus }],
    ['amount', 'Amount', 'cost,fee,budget', 'fee', 'What it costs.'],
    ['outcomes', 'Outcomes', 'serves,outcome', 'outcomes', 'The outcomes it serves.'],
  ],
  milestone: [
    ['id', 'ID', '#', 'id', 'A short name for the milestone.'],
    ['name', 'Milestone', 'name,what,event,title', 'text', 'What will have happened.'],
    ['due', 'Date', 'due,when,by,due date,deadline', 'date', 'The date.'],
    ['owner', 'Owner', 'dri,lead,accountable,who', 'people', 'Who makes sure it happens.'],
    ['responsible', 'Responsible', responsibleLabels, 'people', 'Who works on it, if someone else is accountable.'],
    ['depends-on', 'Depends on', 'after,needs,blocked by', 'dependencies', 'What must be ready first.'],
    ['status', 'Status', 'state', 'work-status', 'How far along it is.', { values: workStatus }],
  ],
  reference: [
    ['vendor', 'Vendor', 'agency,supplier', 'vendor', 'The vendor whose client this is.'],
    ['client', 'Client', 'name,reference,who,company', 'text', 'The client to call: name, role, and firm.'],
    [
      'space',
      'Their space',
      'space,industry,sector,field',
      'text',
      'The space they are in. A reference from outside yours tells you little.',
    ],
    [
      'called',
      'Called',
      'date,call,called on,call date',
      'call',
      'The day you called them. A list of names is not a reference.',
      { example: '2026-09-14' },
    ],
    ['by', 'By', 'caller,called by', 'people', 'Who made the call.'],
    [
      'partner',
      'Partner',
      'partners',
      'answer',
      'Does the vendor act as a partner, or only take orders?',
      { values: answer },
    ],
    [
      'learn',
      'Learn',
      'learns',
      'answer',
      'Does the vendor learn your business, and from its mistakes?',
      { values: answer },
    ],
    [
      'change',
      'Change',
      'changes',
      'answer',
      'Does the vendor change course when the facts change?',
      { values: answer },
    ],
    ['note', 'Note', 'notes,comment,comments', 'text', 'What else the client said.'],
  ],
  'budget line': [
    ['name', 'Line', 'item,name,what,description,category', 'text', 'What the money is for.'],
    ['vendor', 'Vendor', 'agency,supplier', 'vendor', 'Who gets it.'],
    [
      'amount',
      'Amount',
      'cost,budget,fee,total,spend,price,planned,planned cost,planned budget,budgeted,allocated,allocation,estimated cost',
      'money',
      'How much.',
    ],
    ['owner', 'Owner', 'dri,lead,accountable', 'people', 'Who is allowed to spend it.'],
    ['note', 'Note', 'notes,comment', 'text', 'Anything else.'],
  ],
  collateral: [
    ['name', 'Collateral', 'name,item,asset,what', 'text', 'What is provided.'],
    ['vendor', 'Vendor', 'agency,for,who,for whom,used by', 'vendor', 'Who works from it.'],
    ['owner', 'Owner', 'dri,lead,from', 'people', 'Who provides it.'],
    ['due', 'Due', 'date,by,when', 'date', 'When it will be available.'],
    ['status', 'Status', 'state', 'collateral-status', 'Whether it is available yet.'],
  ],
} as const satisfies Readonly<Record<EntityKind, readonly Row[]>>;

/** The key of any field in the catalog. */
export type FieldKey = (typeof rows)[EntityKind][number][0];

/** The type of the fields with a key. */
export type TypeOf<Key extends FieldKey> = Extract<(typeof rows)[EntityKind][number], readonly [Key, ...unknown[]]>[3];

/** Every kind of entity in a plan. */
export const entityKinds = Object.keys(rows) as readonly EntityKind[];

const definitions = new Map<EntityKind, readonly FieldDefinition[]>();
const byLabel = new Map<EntityKind, Map<string, FieldDefinition[]>>();

for (const kind of entityKinds) {
  const written: readonly Row[] = rows[kind];
  const fields = written.map(([key, label, aliases, type, about, more]): FieldDefinition => {
    return { key: key as FieldKey, label, aliases: aliases === '' ? [] : aliases.split(','), type, about, ...more };
  });
  definitions.set(kind, fields);
  const labels = new Map<string, FieldDefinition[]>();
  for (const field of fields) addLabel(labels, comparableLabel(field.label), field);
  for (const field of fields) for (const alias of field.aliases) addLabel(labels, alias, field);
  byLabel.set(kind, labels);
}

function addLabel(labels: Map<string, FieldDefinition[]>, label: string, field: FieldDefinition): void {
  const others = labels.get(label);
  if (!others) labels.set(label, [field]);
  else if (!others.includes(field)) others.push(field);
}

/** The fields an entity of this kind may have, in canonical order. */
export function fieldsOf(kind: EntityKind): readonly FieldDefinition[] {
  return definitions.get(kind) ?? [];
}

/**
 * The fields that a label may mean in an entity of this kind, in English or else in any other language; none for an
 * unknown one. In the header of a table the columns beside it decide between several.
 */
export function fieldsByLabel(kind: EntityKind, label: string): readonly FieldDefinition[] {
  const comparable = comparableLabel(label);
  const listed = listedFields(kind, comparable);
  if (listed.length > 0) return listed;
  const key = keyOfPhrase(kind, comparable, (part) => listedFields(kind, part).map((field) => field.key));
  return key === undefined ? listed : fieldsOf(kind).filter((field) => field.key === key);
}

/** The fields of which the catalog or a vocabulary lists this label, given in comparable form. */
function listedFields(kind: EntityKind, label: string): readonly FieldDefinition[] {
  const english = byLabel.get(kind)?.get(label);
  if (english) return english;
  const keys = foreignKeys(kind, label);
  if (keys.length === 0) return unknown;
  const known = keys.map((key) => (key === 'name' && kind === 'reference' ? 'client' : key));
  return known.flatMap((key) => fieldsOf(kind).filter((field) => field.key === key));
}

const unknown: readonly FieldDefinition[] = [];

/**
 * The field that a label means in an entity of this kind; undefined for an unknown one. The entity has a name already,
 * so what may mean the name or something else means that.
 */
export function fieldByLabel(kind: EntityKind, label: string): FieldDefinition | undefined {
  const fields = fieldsByLabel(kind, label);
  return fields.length > 1 ? (fields.find(({ key }) => key !== 'name') ?? fields[0]) : fields[0];
}

/** The field with this key; throws if the catalog has none, because that is a bug and not an error in a plan. */
export function fieldDefinition(kind: EntityKind, key: FieldKey): FieldDefinition {
  const found = fieldsOf(kind).find((field) => field.key === key);
  if (!found) throw new Error(`No field ${key} in ${kind}`);
  return found;
}

/** Every label and alias of this kind of entity, in comparable form. */
export function knownLabels(kind: EntityKind): Iterable<string> {
  return byLabel.get(kind)?.keys() ?? [];
}
