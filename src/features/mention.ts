import type { Entity, Field } from '../plan/entity';
import { findIds } from '../plan/ids';
import { readPeople, samePerson } from '../plan/people';
import { statedField } from '../plan/entity';
import { allEntities, writtenMentions } from '../plan/plan';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import type { KnownPlan } from '../workspace/workspace';

/** An entity that the text speaks of at a place. */
export interface Mention {
  readonly entity: Entity;
  readonly range: Range;
}

/** The field whose label or value is at `offset`, with the entity it belongs to. */
export function fieldAt(
  { plan }: KnownPlan,
  offset: number,
): { entity: Entity; field: Field; onLabel: boolean } | undefined {
  for (const entity of writtenMentions(plan)) {
    for (const field of entity.fields)
      if (field.form !== 'part' && touches(field.label.range, offset)) return { entity, field, onLabel: true };
  }
  for (const entity of allEntities(plan)) {
    for (const field of entity.fields) if (touches(field.value.range, offset)) return { entity, field, onLabel: false };
  }
  return undefined;
}

/** The vendor, outcome, deliverable or person that the text speaks of at `offset`: by id, by name, or by a link. */
export function mentionAt(known: KnownPlan, offset: number): Mention | undefined {
  const { plan, names } = known;
  for (const entity of allEntities(plan)) {
    for (const mention of entity.mentions ?? [entity]) {
      if (mention.id && touches(mention.id.range, offset)) return { entity, range: mention.id.range };
      if (touches(mention.name.range, offset) && mention.form !== 'document')
        return { entity, range: mention.name.range };
    }
  }
  const link = plan.links.find(({ url, range }) => url.startsWith('#') && touches(range, offset));
  const linked = link && names.atSlug(link.url.slice(1));
  if (link && linked) return { entity: linked, range: link.range };
  const line = lineAt(plan.document.text, offset);
  return mentionOfId(known, line, offset) ?? mentionOfName(known, line, offset) ?? mentionOfPerson(known, offset);
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function mentionOfId({ names }: KnownPlan, line: Line, offset: number): Mention | undefined {
  for (const { id, start, end } of findIds(line.text)) {
    const range = { start: line.start + start, end: line.start + end };
    const [entity] = touches(range, offset) ? names.withId(id) : [];
    if (entity) return { entity, range };
  }
  return undefined;
}

/** Names are looked for in the line alone, the longest first, so that `Retail team` is not taken for `Retail`. */
function mentionOfName({ plan }: KnownPlan, line: Line, offset: number): Mention | undefined {
  let found: Mention | undefined;
  for (const entity of [...plan.vendors, ...plan.people, ...plan.outcomes, ...plan.deliverables]) {
    const name = entity.name.text;
    if (name.length < 3 || (found && name.length <= found.range.end - found.range.start)) continue;
    for (let at = line.text.indexOf(name); at >= 0; at = line.text.indexOf(name, at + 1)) {
      const range = { start: line.start + at, end: line.start + at + name.length };
      if (touches(range, offset)) found = { entity, range };
    }
  }
  return found;
}

/** A person spoken of by handle, e-mail or first name in a field of people. */
function mentionOfPerson(known: KnownPlan, offset: number): Mention | undefined {
  const at = fieldAt(known, offset);
  if (at?.field.definition?.type !== 'people' || at.onLabel) return undefined;
  const { value } = at.field;
  for (const mention of readPeople(value.text)) {
    const range = value.at(mention.start, mention.end);
    if (!touches(range, offset)) continue;
    const entity = known.plan.people.find((person) => {
      const contact = statedField(person, 'contact')?.value.text ?? '';
      return [...readPeople(person.name.text), ...readPeople(contact)].some((other) => samePerson(other, mention));
    });
    if (entity) return { entity, range };
  }
  return undefined;
}

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = /[\r\n]|$/.exec(text.slice(offset))!.index + offset;
  return { text: text.slice(start, end), start };
}
