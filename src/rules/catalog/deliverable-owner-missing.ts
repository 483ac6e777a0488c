import { listingAround } from '../../plan/evidence/inSight';
import { isSure } from '../../plan/evidence/vouched';
import type { Entity } from '../../plan/entity';
import { nameOf, statedField, states } from '../../plan/entity';
import { isDone } from '../../plan/progress';
import { placeOf } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import { grouped } from '../../text/lists';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { tokensOf } from '../../text/tokens';
import { choosePerson } from '../choosePerson';
import { defineRule } from '../rule';

/** So many items make a list in which each has an owner, and this part of them has to have one. */
const fewestItems = 4;
const leastShare = 2 / 3;

export default defineRule({
  id: 'deliverable-owner-missing',
  kind: 'missing',
  title: 'Where most deliverables of a list have an owner, each has one',
  why: 'In a list with a name on nearly every line, a line without one looks as if it were taken care of. Everybody reads their own lines, so nobody notices it until the day it is due.',
  *checkText({ plan, names }) {
    const open = plan.deliverables.filter((work) => isSure(plan, work) && !work.parent);
    for (const [, list] of grouped(open, ({ range }) => listingAround(plan, range))) {
      const owned = list.filter((work) => states(work, 'owner'));
      if (list.length < fewestItems || owned.length < leastShare * list.length) continue;
      const owners = namesOfOwners(owned);
      for (const work of list) {
        if (states(work, 'owner') || states(work, 'vendor') || isDone(work) || isNamedIn(plan, work, owners)) continue;
        yield {
          at: placeOf(work, 'owner'),
          message: say`${nameOf(work)} has no owner, unlike the other work in this list`,
          together: unowned,
          fixes: () => choosePerson(plan, names, work, 'owner'),
        };
      }
    }
  },
});

const unowned = (count: number): Message =>
  say`${count} deliverables have no owner, unlike the other work in their lists`;

/** The words of the owners' names, as tokens spell them. */
function namesOfOwners(owned: readonly Entity[]): ReadonlySet<string> {
  const words = owned.flatMap((work) => tokensOf(statedField(work, 'owner')?.value.text ?? ''));
  return new Set(words.flatMap(({ kind, text }) => (kind === 'word' && text.length > 2 ? text : [])));
}

/** Whether the text of an item says who does it in other words: it has a handle, or the name of who owns another one. */
function isNamedIn({ document }: Plan, { range }: Entity, owners: ReadonlySet<string>): boolean {
  const text = document.text.slice(range.start, range.end);
  return /(?:^|[\s(])@\w/.test(text) || tokensOf(text).some(({ text: word }) => owners.has(word));
}
