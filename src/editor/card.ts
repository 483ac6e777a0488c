import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { nameOf, statedField } from '../plan/entity';
import { fieldsOf } from '../plan/fields';
import { dueOf, isDone } from '../plan/progress';
import { peopleIn, samePerson, teamMembers } from '../plan/values/people';
import type { Message, Words } from '../text/message';
import { say, asMessage } from '../text/message';
import type { Dependency } from '../workspace/dependencyGraph';
import { contributionsOf } from '../workspace/contributions';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { shortened, escaped } from '../text/quoting';
import { append } from '../text/lists';

/** The fields that a card shows, if the entity states them, in this order. */
const shown: readonly FieldKey[] = [
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

/** Longer values are shortened, for the same reason. */
const mostCharacters = 160;

/** The most lines of one kind: a card is read at a glance. */
const mostLines = 8;

/**
 * What a coordinator wants to know about an entity at a glance, as Markdown: owner, dates, dependencies and dependents.
 */
export function card(snapshot: PlanSnapshot, entity: Entity, words: Words): string {
  const lines = [`**${escaped(nameOf(entity))}** · ${words(asMessage(entity.kind))}`, ''];
  for (const key of shown) {
    const stated = statedField(entity, key);
    const definition = fieldsOf(entity.kind).find((field) => field.key === key);
    if (stated && definition)
      lines.push(`- ${definition.label}: ${escaped(shortened(stated.value.text, mostCharacters))}`);
  }
  const vendor =
    entity.kind === 'deliverable' && !statedField(entity, 'vendor') ? snapshot.names.vendorOf(entity) : undefined;
  if (vendor) lines.push(words(say`- Vendor: ${escaped(vendor.name.text)}`));
  if (entity.checked !== undefined) lines.push(entity.checked ? words(say`- Done: yes`) : words(say`- Done: no`));
  append(lines, relations(snapshot, entity, words));
  return lines.join('\n');
}

function relations(snapshot: PlanSnapshot, entity: Entity, words: Words): string[] {
  const { dependencies } = snapshot;
  if (entity.kind === 'vendor') {
    const delivers = dependencies.deliverablesOf(entity).map((deliverable) => described(snapshot, deliverable, words));
    return [
      ...section(say`Delivers:`, delivers, words),
      ...section(
        say`Depends on:`,
        dependencies
          .ofVendor(entity)
          .map((dependency) => describedDependency(snapshot, dependency.predecessor, dependency, words)),
        words,
      ),
      ...section(
        say`Required by:`,
        dependencies
          .onVendor(entity)
          .map((dependency) => describedDependency(snapshot, dependency.successor, dependency, words)),
        words,
      ),
    ];
  }
  if (entity.kind === 'deliverable' || entity.kind === 'milestone') {
    return [
      ...section(
        say`Depends on:`,
        dependencies.of(entity).map(({ predecessor }) => described(snapshot, predecessor, words)),
        words,
      ),
      ...section(
        say`Required by:`,
        dependencies.on(entity).map(({ successor }) => described(snapshot, successor, words)),
        words,
      ),
    ];
  }
  if (entity.kind === 'outcome')
    return section(
      say`Served by:`,
      contributionsOf(snapshot)
        .contributorsOf(entity)
        .map(({ vendor, works }) => escaped(vendor?.name.text ?? nameOf(works[0]!))),
      words,
    );
  if (entity.kind === 'person')
    return section(
      say`Owns:`,
      ownedBy(snapshot, entity).map((owned) => described(snapshot, owned, words)),
      words,
    );
  return [];
}

/** What a member of the team owns in the plan. */
function ownedBy({ plan }: PlanSnapshot, person: Entity): Entity[] {
  const [member] = teamMembers(person);
  if (!member) return [];
  return [...plan.outcomes, ...plan.vendors, ...plan.deliverables].filter((entity) =>
    peopleIn(entity, 'owner').some((other) => samePerson(member, other)),
  );
}

function section(title: Message, entries: readonly string[], words: Words): string[] {
  if (entries.length === 0) return [];
  const unique = [...new Set(entries)];
  const more = unique.length - mostLines;
  const lines = unique.slice(0, mostLines).map((entry) => `- ${entry}`);
  return ['', words(title), '', ...lines, ...(more > 0 ? [words(say`- and ${more} more`)] : [])];
}

function described(snapshot: PlanSnapshot, entity: Entity, words: Words): string {
  const due = dueOf(entity, snapshot.calendar);
  const vendor = entity.kind === 'deliverable' ? snapshot.names.vendorOf(entity)?.name.text : undefined;
  const details = [vendor, isDone(entity) ? words(asMessage('done')) : due].filter((detail) => detail !== undefined);
  return details.length > 0 ? `${escaped(nameOf(entity))} — ${escaped(details.join(', '))}` : escaped(nameOf(entity));
}

function describedDependency(
  snapshot: PlanSnapshot,
  other: Entity,
  { successor, predecessor }: Dependency,
  words: Words,
): string {
  return `${described(snapshot, other, words)}${escaped(` (${nameOf(other === predecessor ? successor : predecessor)})`)}`;
}
