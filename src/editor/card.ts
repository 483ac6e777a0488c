import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { nameOf, statedField } from '../plan/entity';
import { fieldsOf } from '../plan/fields';
import { endInWords, isDone } from '../plan/progress';
import { peopleIn, teamMembers } from '../plan/values/people';
import { whoIs } from '../plan/values/namedPeople';
import { samePerson } from '../plan/values/personMention';
import type { Schedule } from '../schedule/schedule';
import { namesOf } from '../schedule/scheduleWords';
import { dueIn } from '../schedule/schedule';
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

/** The document that a card is about. */
export interface CardSource {
  readonly snapshot: PlanSnapshot;
  /** The schedule of the document; only some cards need it. */
  readonly schedule: () => Schedule;
  readonly words: Words;
}

/**
 * What a coordinator wants to know about an entity at a glance, as Markdown: owner, dates, dependencies and dependents.
 */
export function card(source: CardSource, entity: Entity): string {
  const { snapshot, words } = source;
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
  append(lines, relations(source, entity));
  return lines.join('\n');
}

function relations(source: CardSource, entity: Entity): string[] {
  const { snapshot, words } = source;
  const { dependencies } = snapshot;
  if (entity.kind === 'vendor') {
    const delivers = dependencies.deliverablesOf(entity).map((deliverable) => described(source, deliverable));
    return [
      ...section(say`Delivers:`, delivers, words),
      ...section(
        say`Depends on:`,
        dependencies
          .ofVendor(entity)
          .map((dependency) => describedDependency(source, dependency.predecessor, dependency)),
        words,
      ),
      ...section(
        say`Required by:`,
        dependencies
          .onVendor(entity)
          .map((dependency) => describedDependency(source, dependency.successor, dependency)),
        words,
      ),
    ];
  }
  if (entity.kind === 'deliverable' || entity.kind === 'milestone') {
    return [
      ...section(
        say`Depends on:`,
        dependencies.of(entity).map(({ predecessor }) => described(source, predecessor)),
        words,
      ),
      ...section(
        say`Required by:`,
        dependencies.on(entity).map(({ successor }) => described(source, successor)),
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
      ownedBy(snapshot, entity).map((owned) => described(source, owned)),
      words,
    );
  return [];
}

/** What a member of the team owns in the plan. */
function ownedBy({ plan, values }: PlanSnapshot, person: Entity): Entity[] {
  const [member] = teamMembers(person);
  if (!member) return [];
  return [...plan.outcomes, ...plan.vendors, ...plan.deliverables].filter((entity) =>
    peopleIn(entity, 'owner', values.team).some((other) => !other.candidates && samePerson(member, whoIs(other))),
  );
}

function section(title: Message, entries: readonly string[], words: Words): string[] {
  if (entries.length === 0) return [];
  const unique = [...new Set(entries)];
  const more = unique.length - mostLines;
  const lines = unique.slice(0, mostLines).map((entry) => `- ${entry}`);
  return ['', words(title), '', ...lines, ...(more > 0 ? [words(say`- and ${more} more`)] : [])];
}

function described({ snapshot, schedule, words }: CardSource, entity: Entity): string {
  const due = dueIn(schedule(), snapshot, entity);
  const makers = entity.kind === 'deliverable' ? snapshot.names.makersOf(entity) : [];
  const details = [
    makers.length > 0 ? namesOf(makers) : undefined,
    isDone(entity) ? words(endInWords(entity)) : due,
  ].filter((detail) => detail !== undefined);
  return details.length > 0 ? `${escaped(nameOf(entity))} — ${escaped(details.join(', '))}` : escaped(nameOf(entity));
}

function describedDependency(source: CardSource, other: Entity, { successor, predecessor }: Dependency): string {
  return `${described(source, other)}${escaped(` (${nameOf(other === predecessor ? successor : predecessor)})`)}`;
}
