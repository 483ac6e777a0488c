import { append } from '../text/append';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { fieldsOf } from '../plan/fields';
import { dueOf, isDone } from '../plan/progress';
import { readPeople, samePerson } from '../plan/people';
import type { Message, Words } from '../text/message';
import { say, saying } from '../text/message';
import type { Wait } from '../workspace/handOffs';
import { servingOf } from '../workspace/serving';
import type { KnownPlan } from '../workspace/workspace';
import { escaped } from './markdownText';

/** How an entity is called in a list: its id, where it has one, and its name. */
export function labelOf({ id, name }: Entity): string {
  return id ? `${id.value} ${name.text}` : name.text;
}

/** The fields that a card shows, of those the entity states, in this order. */
const shown: readonly string[] = [
  'role',
  'scope',
  'sourcing',
  'metric',
  'baseline',
  'target',
  'by',
  'vendor',
  'owner',
  'contact',
  'location',
  'time-zone',
  'start',
  'due',
  'takes',
  'status',
  'fee',
  'amount',
  'cadence',
  'last-check-in',
  'sla',
  'result',
  'called',
  'partner',
  'learn',
  'change',
];

/** At most this many lines of one sort: a card is read at a glance. */
const mostLines = 8;

/** What a coordinator wants to know of an entity at a glance, as Markdown: owner, dates, what it waits for and what waits for it. */
export function card(known: KnownPlan, entity: Entity, words: Words): string {
  const lines = [`**${escaped(labelOf(entity))}** · ${words(saying(entity.kind))}`, ''];
  for (const key of shown) {
    const stated = statedField(entity, key);
    const definition = fieldsOf(entity.kind).find((field) => field.key === key);
    if (stated && definition) lines.push(`- ${definition.label}: ${escaped(shortened(stated.value.text))}`);
  }
  const vendor =
    entity.kind === 'deliverable' && !statedField(entity, 'vendor') ? known.names.vendorOf(entity) : undefined;
  if (vendor) lines.push(words(say`- Vendor: ${escaped(vendor.name.text)}`));
  if (entity.checked !== undefined) lines.push(entity.checked ? words(say`- Done: yes`) : words(say`- Done: not yet`));
  append(lines, relations(known, entity, words));
  return lines.join('\n');
}

function relations(known: KnownPlan, entity: Entity, words: Words): string[] {
  const { handOffs } = known;
  if (entity.kind === 'vendor') {
    const delivers = handOffs.deliverablesOf(entity).map((deliverable) => described(known, deliverable, words));
    return [
      ...section(say`Delivers:`, delivers, words),
      ...section(
        say`Depends on:`,
        handOffs.vendorWaitsFor(entity).map((wait) => describedWait(known, wait.to, wait, words)),
        words,
      ),
      ...section(
        say`Required by:`,
        handOffs.vendorNeededBy(entity).map((wait) => describedWait(known, wait.from, wait, words)),
        words,
      ),
    ];
  }
  if (entity.kind === 'deliverable' || entity.kind === 'milestone') {
    return [
      ...section(
        say`Depends on:`,
        handOffs.waitsFor(entity).map(({ to }) => described(known, to, words)),
        words,
      ),
      ...section(
        say`Required by:`,
        handOffs.neededBy(entity).map(({ from }) => described(known, from, words)),
        words,
      ),
    ];
  }
  if (entity.kind === 'outcome')
    return section(
      say`Served by:`,
      servingOf(known)
        .serversOf(entity)
        .map(({ vendor, works }) => escaped(vendor?.name.text ?? labelOf(works[0]!))),
      words,
    );
  if (entity.kind === 'person')
    return section(
      say`Owns:`,
      ownedBy(known, entity).map((owned) => described(known, owned, words)),
      words,
    );
  return [];
}

/** What a person of the team owns in the plan. */
function ownedBy({ plan }: KnownPlan, person: Entity): Entity[] {
  const [name] = readPeople(person.name.text);
  const [contact] = readPeople(statedField(person, 'contact')?.value.text ?? '');
  if (!name) return [];
  const whole = { ...contact, ...name, handle: name.handle ?? contact?.handle, email: name.email ?? contact?.email };
  return [...plan.outcomes, ...plan.vendors, ...plan.deliverables].filter((entity) => {
    const owner = statedField(entity, 'owner');
    return owner && readPeople(owner.value.text).some((other) => samePerson(whole, other));
  });
}

function section(title: Message, entries: readonly string[], words: Words): string[] {
  if (entries.length === 0) return [];
  const unique = [...new Set(entries)];
  const more = unique.length - mostLines;
  const lines = unique.slice(0, mostLines).map((entry) => `- ${entry}`);
  return ['', words(title), '', ...lines, ...(more > 0 ? [words(say`- and ${more} more`)] : [])];
}

function described(known: KnownPlan, entity: Entity, words: Words): string {
  const due = dueOf(entity, known.calendar);
  const vendor = entity.kind === 'deliverable' ? known.names.vendorOf(entity)?.name.text : undefined;
  const details = [vendor, isDone(entity) ? words(saying('done')) : due].filter((detail) => detail !== undefined);
  return details.length > 0 ? `${escaped(labelOf(entity))} — ${escaped(details.join(', '))}` : escaped(labelOf(entity));
}

function describedWait(known: KnownPlan, other: Entity, { from, to }: Wait, words: Words): string {
  return `${described(known, other, words)}${escaped(` (${labelOf(other === to ? from : to)})`)}`;
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
