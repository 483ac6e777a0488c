import type { Entity } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { allEntities } from '../../plan/plan';
import { entityOfField } from '../../plan/entityKinds';
import { readPlan } from '../../plan/reader/readPlan';
import { endsOfSpan } from '../../plan/values/dateValue';
import { readDocument } from '../../syntax/document';
import type { TextEdit } from '../../text/edit';
import { applyEdits } from '../../text/edit';

/**
 * Whether a plan has the same meaning after edits: the same entities with the same fields, however they are written.
 */
export function saysTheSame(plan: Plan, edits: readonly TextEdit[]): boolean {
  const after = readPlan(plan.uri, plan.kind, readDocument(applyEdits(plan.document.text, edits), plan.document), plan);
  const [before, now] = [meaningOf(plan), meaningOf(after)];
  return before.length === now.length && before.every((line, index) => line === now[index]);
}

/** The meaning of a plan, one line for each entity, in alphabetical order. */
export function meaningOf(plan: Plan): string[] {
  return [...allEntities(plan)].map(lineOf).sort();
}

/** A checked box means the same as the status `done`, and an unchecked one means nothing. */
function lineOf(entity: Entity): string {
  const fields = new Map<string, string>();
  for (const { definition, label, value, items } of entity.fields) {
    // The entries of such a list have their own lines.
    const isOfThings = definition !== undefined && definition.type in entityOfField;
    const nested = isOfThings ? '' : items.map(({ text }) => text.text).join(' / ');
    if (definition?.key === 'id' || (value.text === '' && nested === '')) continue;
    fields.set(definition?.key ?? `? ${label.value}`, [value.text, nested].join(' ').replace(/\s+/g, ' ').trim());
  }
  // A span states both its ends, as two fields do.
  const due = entity.fields.find(({ definition }) => definition?.key === 'due');
  const ends = due && fields.get('start') === fields.get('due') ? endsOfSpan(due.value) : undefined;
  if (ends) fields.set('start', ends.from.text).set('due', ends.to.text);
  if (entity.checked === true && entity.kind === 'deliverable' && !fields.has('status')) fields.set('status', 'done');
  const parent = entity.parent?.kind === 'vendor' ? entity.parent.name.text : '';
  const stated = [...fields].map(([key, text]) => `${key}=${text}`).sort();
  return [entity.kind, entity.id?.value ?? '', entity.name.text.replace(/\s+/g, ' '), parent, ...stated].join(' | ');
}
