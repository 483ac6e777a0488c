import type { Entity, Field } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { allEntities } from '../plan/plan';

/** Each mention of each entity of the document, the document itself first: what is written in one place. */
export function* writtenMentions(plan: Plan): Iterable<Entity> {
  yield plan.self;
  for (const entity of allEntities(plan)) if (entity !== plan.self) yield* mentionsOf(entity);
}

/** Every field as written, with the mention it stands in. Table headers stand for all their rows: only the first row's count. */
export function* writtenFields(plan: Plan): Iterable<readonly [Entity, Field]> {
  const headers = new Set<number>();
  for (const mention of writtenMentions(plan)) {
    for (const field of mention.fields) {
      if (field.form === 'cell') {
        if (headers.has(field.label.range.start)) continue;
        headers.add(field.label.range.start);
      }
      yield [mention, field];
    }
  }
}

/** Every field that says something, with the entity it is said of. */
export function* statedFields(plan: Plan): Iterable<readonly [Entity, Field]> {
  for (const mention of writtenMentions(plan)) {
    for (const field of mention.fields) if (field.definition && !field.isMissing) yield [mention, field];
  }
}
