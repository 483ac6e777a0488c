import { readPeople } from '../../plan/values/people';
import { samePerson } from '../../plan/values/personMention';
import { PeopleIndex } from '../../plan/names/peopleIndex';
import type { PlanAgenda } from './agenda';
import type { AgendaItem, AgendaKind } from './agendaItem';

/** What to show in the agenda; omitted criteria don't apply. */
export interface AgendaFilter {
  /** Items this person is accountable for. */
  readonly person?: string;
  /** Kinds to hide. */
  readonly hidden?: readonly AgendaKind[];
  /** The address of the only plan to be shown. */
  readonly plan?: string;
}

/** Whether an item passes a filter. Built once for many items. */
export function showsIn({ person, hidden = [], plan }: AgendaFilter): (item: AgendaItem, of: PlanAgenda) => boolean {
  const without = new Set(hidden);
  const isMine = person === undefined ? undefined : isThePerson(person);
  return (item, of) =>
    !without.has(item.kind) && (plan === undefined || of.uri === plan) && (!isMine || item.inCharge.some(isMine));
}

function isThePerson(person: string): (name: string) => boolean {
  const [wanted] = readPeople(person);
  const known = new Map<string, boolean>();
  return (name) => {
    let isSame = known.get(name);
    if (isSame === undefined) {
      isSame = name === person || (wanted !== undefined && readPeople(name).some((one) => samePerson(one, wanted)));
      known.set(name, isSame);
    }
    return isSame;
  };
}

/** The people accountable for items, those with the most items first, with the number of items. */
export function peopleOfAgenda(plans: Iterable<PlanAgenda>): { readonly name: string; readonly count: number }[] {
  const people: { name: string; count: number }[] = [];
  const [byName, index] = [new Map<string, (typeof people)[number]>(), new PeopleIndex<(typeof people)[number]>()];
  const counts = new Map<string, number>();
  for (const { items } of plans)
    for (const { inCharge } of items) for (const name of inCharge) counts.set(name, (counts.get(name) ?? 0) + 1);
  // People named in full come first, so that a first name finds them.
  for (const [name, count] of [...counts].sort(([a], [b]) => b.length - a.length)) {
    const mentions = readPeople(name);
    const same = byName.get(name) ?? mentions.map((one) => index.find(one)).find((one) => one !== undefined);
    if (same) {
      same.count += count;
      continue;
    }
    const person = { name, count };
    people.push(person);
    byName.set(name, person);
    const [first] = mentions;
    if (first) index.add(first, person);
  }
  return people.sort((a, b) => b.count - a.count).map(({ name, count }) => ({ name, count }));
}
