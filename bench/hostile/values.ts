import type { EntityKind, FieldDefinition, FieldType } from '../../src/plan/fields';
import { entityKinds, fieldsOf } from '../../src/plan/fields';
import { columns, filled, planOf } from './text';

/** The section in which entities of a kind are listed, and the name of one of them. */
const places: Readonly<Record<Exclude<EntityKind, 'plan'>, readonly [section: string, name: string]>> = {
  outcome: ['Outcomes', 'O1 Demos'],
  person: ['Team', 'Priya Raman'],
  vendor: ['Vendors', 'Acme'],
  deliverable: ['Deliverables', 'D1 Film'],
  milestone: ['Milestones', 'Launch'],
  reference: ['References', 'Halyard'],
  'budget line': ['Budget', 'Print'],
  collateral: ['Collateral', 'Flyer'],
};

/** A field of a type, and where it belongs. */
interface Field {
  readonly kind: EntityKind;
  readonly definition: FieldDefinition;
}

/** The fields of each type. */
function fieldsByType(): ReadonlyMap<FieldType, readonly Field[]> {
  const found = new Map<FieldType, Field[]>();
  for (const kind of entityKinds)
    for (const definition of fieldsOf(kind)) {
      if (definition.key === 'type') continue;
      const { type } = definition;
      found.set(type, [...(found.get(type) ?? []), { kind, definition }]);
    }
  return found;
}

/** All examples of fields of a type, and all values that they allow, as one list. */
function examplesOf(fields: readonly Field[]): string {
  const written = fields.flatMap(({ definition: { example, values = [] } }) => [
    ...(example === undefined ? [] : [example]),
    ...values.map(({ value }) => value),
  ]);
  return Array.from(new Set(written), (value) => `${value}, `).join('') || 'a, ';
}

/** The same field in every form in which a plan can state it. */
function formsOf({ kind, definition: { key, label } }: Field): Readonly<Record<string, (value: string) => string>> {
  const [section, name] = places[kind === 'plan' ? 'vendor' : kind];
  return {
    'a table': (value) => planOf(`## ${section}\n\n${columns('Name', label)}| ${name} | ${value} |\n`),
    'an item': (value) => planOf(`## ${section}\n\n- ${name} — ${label}: ${value}\n`),
    'a field': (value) => planOf(`## ${section}\n\n### ${name}\n\n- **${label}:** ${value}\n`),
    'front matter': (value) => `---\ntype: marketing-plan\n${key}: ${value}\n---\n\n## Deliverables\n\n- [ ] D1 Film\n`,
  };
}

/**
 * Long values of each type of field, in each form, made of the fields' examples: a new type or field is covered without a
 * word here. The field of the type that the front matter knows stands there, another one elsewhere.
 */
export const longValues: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  [...fieldsByType()].flatMap(([type, fields]) => {
    const examples = examplesOf(fields);
    const ofPlan = fields.find(({ kind }) => kind === 'plan');
    const ofOthers = fields.find(({ kind }) => kind !== 'plan');
    const forms = { ...formsOf(ofOthers ?? ofPlan!), 'front matter': formsOf(ofPlan ?? ofOthers!)['front matter']! };
    return Object.entries(forms).map(([form, write]) => [
      `${type} of many values in ${form}`,
      (size: number) => write(filled(examples, size)),
    ]);
  }),
);
