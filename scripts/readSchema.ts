import { entityKinds, fieldsOf } from '../src/plan/fields';

/** The JSON schema of what `baton read --format json` prints. */
export function readSchema(): unknown {
  const keys = [...new Set(entityKinds.flatMap((kind) => fieldsOf(kind).map(({ key }) => key)))].sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What Baton reads of plans',
    description: 'The output of baton read --format json. The version changes when programs have to change.',
    ...object(
      {
        version: { const: 1 },
        plans: { type: 'array', items: { $ref: '#/definitions/plan' } },
      },
      [],
    ),
    definitions: {
      plan: object(
        {
          file: { type: 'string', description: 'The path from the current folder.' },
          kind: { enum: ['plan', 'vendor'], description: 'vendor: one vendor in a file of its own.' },
          title: { type: 'string' },
          language: { type: 'string', description: 'As the front matter states it.' },
          entities: { type: 'array', items: { $ref: '#/definitions/entity' } },
        },
        ['language'],
      ),
      entity: object(
        {
          kind: { enum: entityKinds.map((kind) => kind.replace(' ', '-')) },
          id: { type: 'string' },
          name: { type: 'string' },
          vendor: { type: 'string', description: 'The vendor that makes it, gets it, or is its subject.' },
          strength: {
            enum: ['stated', 'guessed'],
            description: 'guessed: only its place tells what it is, such as a heading further up.',
          },
          means: { type: 'string', description: 'What all its fields mean together, in one canonical line.' },
          range: { $ref: '#/definitions/range' },
          fields: { type: 'array', items: { $ref: '#/definitions/field' } },
        },
        ['id', 'vendor', 'means'],
      ),
      field: object(
        {
          key: {
            type: 'string',
            examples: keys,
            description: 'The key of a known field; of another, its label in lower case.',
          },
          label: { type: 'string', description: 'As written.' },
          text: {
            type: 'string',
            description: 'The value as written; the items of a list are separated by semicolons.',
          },
          range: { $ref: '#/definitions/range' },
          reading: {
            enum: ['whole', 'partly', 'none', 'missing', 'ambiguous'],
            description:
              'whole: all of the value is understood; partly: not all of it; none: nothing; missing: it is empty or yet to be filled in; ambiguous: it has several meanings.',
          },
          means: {
            type: 'string',
            description: 'The meaning in one canonical line; unread if the value is read partly or not at all.',
          },
          value: { description: 'The typed value, if all of it is understood.' },
          options: {
            type: 'array',
            items: object({ text: { type: 'string' }, means: { type: 'string' } }, []),
            description: 'The meanings of an ambiguous value, each with a text that has only this one.',
          },
          unread: {
            type: 'array',
            items: { $ref: '#/definitions/part' },
            description: 'What isn’t understood and may change the meaning.',
          },
          notes: {
            type: 'array',
            items: { $ref: '#/definitions/part' },
            description: 'What isn’t understood and doesn’t change the meaning.',
          },
        },
        ['means', 'value'],
      ),
      part: object({ text: { type: 'string' }, range: { $ref: '#/definitions/range' } }, []),
      range: object(
        { start: { $ref: '#/definitions/position' }, end: { $ref: '#/definitions/position' } },
        [],
        'Half-open.',
      ),
      position: object(
        { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
        [],
        'Counted from 1; columns in UTF-16 units.',
      ),
    },
  };
}

/** An object with these properties and no others, all of them required but the optional ones. */
function object(
  properties: Readonly<Record<string, unknown>>,
  optional: readonly string[],
  description?: string,
): Record<string, unknown> {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', ...(description && { description }), additionalProperties: false, required, properties };
}
