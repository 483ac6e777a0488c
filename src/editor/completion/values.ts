import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { zoneNamesKnown } from '../../plan/values/timeZoneTable';
import type { EntityKind } from '../../plan/fields';
import { findIds, nextFreeId } from '../../plan/names/ids';
import { comparableName } from '../../plan/labels';
import { readPeople } from '../../plan/values/people';
import { samePerson } from '../../plan/values/personMention';
import { teamOf } from '../../plan/team';
import { budgetOf } from '../../plan/money';
import { currencyCodes } from '../../plan/vocabulary/currencies';
import { phrasesIn, wordIn } from '../../plan/wording';
import { planTitle, writtenMentions } from '../../plan/plan';
import { peopleInHouse } from '../../rules/choosePerson';
import { yamlValue } from '../../edits/insertField';
import { say, asMessage } from '../../text/message';
import { relativePath } from '../../workspace/relativePath';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { documentTypes } from '../../workspace/documentKind';
import { card } from '../card';
import type { CompletionContext, Completion, CompletionKind } from './completion';
import { dateProposals } from './dates';
import type { Slot } from './slot';
import { typedIn } from './slot';
import { readable } from '../../workspace/uri';

type ValueSlot = Extract<Slot, { kind: 'value' }>;
type Proposal = Omit<Completion, 'range'>;

/**
 * Values for a field: its allowed values, the people and entities of the plan, dates, files, and the values of similar
 * entities.
 */
export function valueProposals(context: CompletionContext, slot: ValueSlot): Proposal[] {
  const proposals = ofType(context, slot);
  if (slot.form === 'text') return proposals;
  const written = slot.form === 'cell' ? inCell : inFrontMatter(context, slot);
  return proposals.map((proposal) => ({ ...proposal, insert: written(proposal.insert) }));
}

function ofType(context: CompletionContext, slot: ValueSlot): Proposal[] {
  const { definition } = slot;
  switch (definition.type) {
    case 'plan-status':
    case 'work-status':
    case 'sourcing':
    case 'answer':
      return choices(context, slot);
    case 'people':
      return people(context, slot);
    case 'contacts':
      return definition.key === 'team' ? people(context, slot) : [];
    case 'outcomes':
      return entities(context, slot, context.snapshot.plan.outcomes);
    case 'dependencies':
      return entities(context, slot, [
        ...context.snapshot.names.deliverables(),
        ...context.snapshot.plan.milestones,
        ...context.snapshot.plan.vendors,
      ]);
    case 'vendor':
      return entities(context, slot, context.snapshot.plan.vendors);
    case 'date':
    case 'period':
    case 'days':
    case 'call':
      return dateProposals(context, definition, typedIn(context.snapshot, slot), slot.value);
    case 'fee':
    case 'money':
      return [...amounts(context), ...elsewhere(context, slot)];
    case 'collateral':
      return [...files(context, slot), ...elsewhere(context, slot)];
    case 'id':
      return nextIds(context.snapshot, slot.of).map((id) => ({ label: id, insert: id, kind: 'id' }));
    default:
      return texts(context, slot);
  }
}

/** In front matter the values are the canonical ones, as the keys are. */
function choices({ words, snapshot }: CompletionContext, { definition, form }: ValueSlot): Proposal[] {
  return (definition.values ?? []).map(({ value, about, aliases = [] }) => {
    const written = form === 'front-matter' ? value : wordIn(snapshot.plan, value);
    return {
      label: written,
      insert: written,
      kind: 'choice',
      aliases: written === value ? aliases : [value, ...aliases],
      documentation: () => words(asMessage(about)),
    };
  });
}

/**
 * People in house, most likely first; by handle if an `@` was typed. People who are named already aren't offered again.
 */
function people(context: CompletionContext, slot: ValueSlot): Proposal[] {
  const { plan, names } = context.snapshot;
  const named = readPeople(slot.value.slice(0, slot.value.length - (slot.typed.end - slot.typed.start)));
  const byHandle = typedIn(context.snapshot, slot).startsWith('@');
  const own = slot.entity && statedField(slot.entity, slot.definition.key);
  return peopleInHouse(plan, names, own).flatMap((text): Proposal[] => {
    const [person] = readPeople(text);
    if (!person || named.some((other) => samePerson(other, person))) return [];
    const entity = teamOf(plan).find(person);
    const handle = person.handle ?? (entity && handleOf(entity));
    if (byHandle && handle === undefined) return [];
    return [
      {
        label: byHandle ? `@${handle}` : text,
        detail: entity && statedField(entity, 'role')?.value.text,
        insert: byHandle ? `@${handle}` : text,
        kind: 'person',
        filter: byHandle ? `@${handle} ${text}` : text,
        documentation: entity && (() => card(context, entity)),
      },
    ];
  });
}

function handleOf(person: Entity): string | undefined {
  const contact = statedField(person, 'contact');
  return contact && readPeople(contact.value.text)[0]?.handle;
}

/**
 * Entities of the plan by id or, if they have none, by name; except the entity itself, those named already, and those
 * that would create a circular dependency.
 */
function entities(context: CompletionContext, slot: ValueSlot, offered: readonly Entity[]): Proposal[] {
  const { snapshot } = context;
  const own = slot.entity && snapshot.names.whole(slot.entity);
  const before = slot.value.slice(0, slot.value.length - (slot.typed.end - slot.typed.start));
  const idsBefore = new Set(findIds(before).map(({ id }) => id.toUpperCase()));
  const names = new Set(comparableName(before).split(/ ?, ?/));
  const dependents =
    slot.definition.type === 'dependencies' && own ? snapshot.dependencies.allDependentOn(own) : undefined;
  return offered.flatMap((entity): Proposal[] => {
    const id = entity.id?.value;
    const name = entity.name.text;
    const isListed = id === undefined ? names.has(entity.key) : idsBefore.has(id.toUpperCase());
    if (entity === own || isListed || dependents?.has(entity) || (id ?? name) === '') return [];
    const documentation = (): string => card(context, entity);
    const kind = kindOf(entity);
    if (id === undefined) return [{ label: name, insert: name, kind, documentation }];
    // A number in the name would make this a match for another id: D12 isn't `D1 Film 2`.
    const filter = `${id} ${name.replace(/\d+/g, '')}`;
    return [{ label: id, detail: name, insert: id, kind, filter, aliases: [name], documentation }];
  });
}

function kindOf({ kind }: Entity): CompletionKind {
  return kind === 'vendor' || kind === 'outcome' ? kind : 'deliverable';
}

/** Amounts begin with the plan's currency. */
function amounts({ snapshot: { plan, values } }: CompletionContext): Proposal[] {
  const budget = statedField(plan.self, 'budget')?.value.text ?? '';
  const sign = /^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}\b)/u.exec(budget)?.[0];
  const own = statedField(plan.self, 'currency')?.value.text ?? sign ?? budgetOf(plan.self, values)?.currency;
  const currencies = own === undefined ? ['EUR', 'USD', 'GBP'] : [own];
  return currencies.map((currency) => {
    const insert = /\p{L}$/u.test(currency) ? `${currency} ` : currency;
    return { label: currency, insert, kind: 'choice' };
  });
}

/** Files next to and below the plan first: what a vendor works from. */
function files({ snapshot, files: all, words }: CompletionContext, { value }: ValueSlot): Proposal[] {
  return all
    .flatMap((uri): (Proposal & { readonly path: string })[] => {
      const path = relativePath(snapshot.uri, uri);
      if (path === undefined || uri === snapshot.uri || value.includes(`(${path})`)) return [];
      const name = readable(uri);
      return [
        { label: name, detail: path, insert: `[${name}](${path})`, kind: 'file', filter: `${name} ${path}`, path },
      ];
    })
    .sort((a, b) => steps(a.path) - steps(b.path) || (a.path < b.path ? -1 : 1))
    .map(({ path, ...proposal }) => ({ ...proposal, documentation: () => words(say`Link to ${path}`) }));
}

function steps(path: string): number {
  return path.split('/').length;
}

/** Fields whose values anything in the plan may repeat. */
const ofAnyKind: ReadonlySet<string> = new Set(['time-zone', 'language']);

/** The values of other entities of the same kind in this field, most frequent first. */
function elsewhere(
  { snapshot: { plan }, words }: CompletionContext,
  { of, definition, entity, form }: ValueSlot,
): Proposal[] {
  const counts = new Map<string, { count: number; name: string }>();
  for (const mention of writtenMentions(plan)) {
    const isAlike = (mention.kind === of || ofAnyKind.has(definition.key)) && mention !== entity;
    const stated = isAlike ? statedField(mention, definition.key) : undefined;
    const text = stated && plan.document.text.slice(stated.value.range.start, stated.value.range.end);
    if (!text || text.length > 120 || /[\r\n]/.test(text) || (form === 'cell' && text.includes('|'))) continue;
    const known = counts.get(text);
    counts.set(text, { count: (known?.count ?? 0) + 1, name: known?.name ?? mention.name.text });
  }
  return [...counts]
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, 8)
    .map(([text, { name }]) => ({ label: text, insert: text, kind: 'text', detail: words(say`as ${name}`) }));
}

function texts(context: CompletionContext, slot: ValueSlot): Proposal[] {
  const { key } = slot.definition;
  const listed = lists[key]?.() ?? [];
  const fixed = listed.map((text): Proposal => ({ label: text, insert: text, kind: 'choice' }));
  if (key === 'title')
    return [{ label: planTitle(context.snapshot.plan), insert: planTitle(context.snapshot.plan), kind: 'text' }];
  if (key === 'name' || (slot.of === 'plan' && !ofAnyKind.has(key))) return fixed;
  const phrases = phrasesIn(context.snapshot.plan, key).map((text): Proposal => ({
    label: text,
    insert: text,
    kind: 'text',
  }));
  const used = elsewhere(context, slot);
  return [...used, ...fixed, ...phrases].filter(
    ({ label }, index, all) => all.findIndex((other) => other.label === label) === index,
  );
}

/** Values with a fixed list that isn't in the catalog. */
const lists: Readonly<Record<string, () => readonly string[]>> = {
  type: () => documentTypes,
  currency: () => ['EUR', 'USD', 'GBP', ...currencyCodes].filter((code, at, all) => all.indexOf(code) === at),
  'time-zone': zoneNamesKnown,
  language: () => ['English', 'German', 'French', 'Spanish', 'Dutch', 'Portuguese', 'Italian', 'Japanese'],
};

/** The next free id of a kind in the existing style; if there are none, the first one. */
export function nextIds({ plan, names }: PlanSnapshot, of: EntityKind): string[] {
  const letter = letters[of];
  if (letter === undefined) return [];
  const taken = new Set(names.ids());
  const ids = writtenMentions(plan).flatMap((mention) => (mention.kind === of && mention.id ? [mention.id.value] : []));
  return [nextFreeId(ids.at(-1) ?? `${letter}0`, taken)];
}

const letters: Readonly<Partial<Record<EntityKind, string>>> = {
  outcome: 'O',
  deliverable: 'D',
  milestone: 'M',
  vendor: 'V',
};

function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

/** YAML reads some values differently than people do, unless they are quoted; existing quotes aren't repeated. */
function inFrontMatter({ snapshot }: CompletionContext, { typed, value }: ValueSlot): (text: string) => string {
  const before = snapshot.plan.document.text[typed.start - 1];
  const isAlone = value.length === typed.end - typed.start;
  if (before === '"' || before === "'") return (text) => text;
  const isWhole = isAlone || before === '[' || before === ' ';
  // The space after a currency is for the number to come.
  return (text) => (isWhole ? yamlValue(text.trimEnd()) + text.slice(text.trimEnd().length) : text);
}
