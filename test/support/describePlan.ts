import type { Entity } from '../../src/plan/entity';
import type { Plan } from '../../src/plan/plan';
import { allEntities } from '../../src/plan/plan';
import type { Range } from '../../src/text/range';

/** A plan as lines of text: one an entity, its fields behind it. Two plans that say the same give the same lines. */
export function describePlan(plan: Plan): string[] {
  return [describeEntity(plan.self), ...[...allEntities(plan)].map(describeEntity)];
}

function describeEntity(entity: Entity): string {
  const fields = entity.fields.map(({ definition, label, value, items, isMissing }) => {
    const key = definition?.key ?? `?${label.value}`;
    return `${key}=${isMissing ? '(open)' : value.text}${items.length > 0 ? `+${items.length}` : ''}`;
  });
  const of = entity.parent ? ` of ${entity.parent.name.text}` : '';
  const id = entity.id ? `${entity.id.value} ` : '';
  return `${entity.kind} ${id}${entity.name.text}${of}${fields.length > 0 ? `: ${fields.join(' | ')}` : ''}`;
}

/** Every place that a plan names, for the test that all of them lie inside the text. */
export function* rangesOf(plan: Plan): Iterable<Range> {
  for (const entity of [plan.self, ...allEntities(plan)]) {
    yield entity.range;
    yield entity.name.range;
    if (entity.id) yield entity.id.range;
    for (const field of entity.fields) {
      yield field.range;
      yield field.label.range;
      yield field.value.range;
      for (const item of field.items) yield item.range;
      for (const mark of field.value.marks) yield field.value.rangeOf(mark);
    }
  }
  for (const { heading } of plan.headings) yield heading.range;
  for (const link of plan.links) yield link.range;
  for (const section of plan.sections) yield section.range;
}
