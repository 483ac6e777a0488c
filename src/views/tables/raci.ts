import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Work } from '../../schedule/work';
import { approversOf } from '../approvers';
import type { ViewEntities, ViewSource } from '../viewEntities';
import { workId } from '../graph/graphDraft';
import type { ScheduleFacts } from '../scheduleFacts';

export type RaciLetter = 'R' | 'A' | 'C' | 'I';

/** A party's role in a piece of work, and how it follows from the plan. */
export interface RaciPart {
  readonly who: string;
  readonly letter: RaciLetter;
  readonly because: string;
}

export interface RaciRow {
  readonly id: string;
  readonly label: string;
  readonly vendor?: string;
  readonly parts: readonly RaciPart[];
  /** The problem with it: nobody does it or is accountable for it, or several are. */
  readonly gaps: readonly { readonly letter: RaciLetter; readonly text: string }[];
}

/** Who is responsible, accountable, consulted and informed for each piece of work. */
export interface Raci {
  /** People, and then vendors, each in the order of their first role. */
  readonly parties: readonly string[];
  readonly rows: readonly RaciRow[];
}

/** The roles in every deliverable and milestone of the plans. */
export function raci({ plans, words }: ViewSource, entities: ViewEntities, facts: ScheduleFacts): Raci {
  const byId = new Map<string, RaciRow>();
  for (const work of plans.flatMap((plan) => facts.schedule.worksOfPlan(plan))) {
    if (work.entity.kind === 'collateral') continue;
    const row = rowOf(entities, facts, work, words);
    if (!byId.has(row.id)) byId.set(row.id, row);
  }
  const rows = [...byId.values()];
  const parties = new Set(rows.flatMap(({ parts }) => parts.map(({ who }) => who)));
  const vendors = new Set(plans.flatMap(({ plan }) => plan.vendors.map(({ name }) => name.text)));
  return { parties: [...parties].toSorted((a, b) => Number(vendors.has(a)) - Number(vendors.has(b))), rows };
}

function rowOf(entities: ViewEntities, facts: ScheduleFacts, work: Work, words: ViewSource['words']): RaciRow {
  const { entity, vendor, plan: snapshot } = work;
  const parts: RaciPart[] = [];
  const lettersOf = new Map<string, RaciLetter[]>();
  const add = (letter: RaciLetter, who: string, because: Message): void => {
    // Responsible parties needn't be consulted, and parties with any role needn't be informed.
    const had = lettersOf.get(who) ?? [];
    const isStated =
      had.includes(letter) || (letter === 'C' && had.includes('R')) || (letter === 'I' && had.length > 0);
    if (isStated) return;
    parts.push({ who, letter, because: words(because) });
    lettersOf.set(who, [...had, letter]);
  };
  const own = entities.peopleOf(snapshot, entity, 'owner');
  const owners = own.length > 0 || !vendor ? own : entities.peopleOf(snapshot, vendor, 'owner');
  for (const maker of work.makers) {
    const contacts = entities.peopleOf(snapshot, maker, 'contact');
    add('R', maker.name.text, contacts.length > 0 ? say`delivers it; call ${contacts.join(', ')}` : say`delivers it`);
  }
  const responsible = entities.peopleOf(snapshot, entity, 'responsible');
  for (const who of responsible) add('R', who, say`is responsible for it`);
  if (!vendor && responsible.length === 0)
    for (const who of owners) add('R', who, say`owns it, and no vendor delivers it`);
  for (const who of owners) add('A', who, own.length > 0 ? say`owns it` : say`owns ${vendor!.name.text}`);
  if (work.review.days > 0) for (const who of approversOf(entities, work)) add('C', who, say`approves it`);
  for (const { from } of work.incoming)
    for (const maker of from.makers) add('C', maker.name.text, say`delivers ${nameOf(from.entity)}, which it needs`);
  for (const { predecessor } of snapshot.dependencies.of(entity))
    if (predecessor.kind === 'vendor') add('C', predecessor.name.text, say`delivers what it depends on`);
  for (const who of entities.peopleOf(snapshot, snapshot.plan.self, 'coordinator'))
    add('I', who, say`coordinates the plan`);
  for (const { to } of work.outgoing) informed(entities, to, work.makers, add);
  const gaps = gapsOf(parts).map(({ letter, text }) => ({ letter, text: words(text) }));
  return { id: workId(entities, facts, work), label: nameOf(entity), vendor: vendor?.name.text, parts, gaps };
}

function informed(
  entities: ViewEntities,
  { entity, makers, plan }: Work,
  own: readonly Entity[],
  add: (letter: RaciLetter, who: string, because: Message) => void,
): void {
  const because = say`needs it for ${nameOf(entity)}`;
  for (const maker of makers) if (!own.includes(maker)) add('I', maker.name.text, because);
  if (makers.length > 0) return;
  for (const who of entities.peopleOf(plan, entity, 'owner')) add('I', who, because);
}

function gapsOf(parts: readonly RaciPart[]): { readonly letter: RaciLetter; readonly text: Message }[] {
  const gaps: { letter: RaciLetter; text: Message }[] = [];
  if (!parts.some(({ letter }) => letter === 'R')) gaps.push({ letter: 'R', text: say`nobody delivers it` });
  const answering = parts.filter(({ letter }) => letter === 'A').map(({ who }) => who);
  if (answering.length === 0) gaps.push({ letter: 'A', text: say`nobody is accountable` });
  if (answering.length > 1)
    gaps.push({ letter: 'A', text: say`${answering.length} are accountable: ${answering.join(', ')}` });
  return gaps;
}
