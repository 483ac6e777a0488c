import type { EntityKind, FieldType } from '../src/plan/fields';
import { fieldsOf } from '../src/plan/fields';
import { typeDocs } from '../src/plan/values/typeDocs';
import { valueTypes } from '../src/plan/values/valueTypes';
import { english } from '../src/text/message';
import { sectionNames } from '../src/plan/sections';

/** The tables of fields for docs/format.md, one for each kind of entity. */
export function fieldsReference(kinds: readonly EntityKind[]): string {
  return kinds
    .map((kind) => {
      const rows = fieldsOf(kind).map(({ label, aliases, about, example, values }) => {
        const may = values
          ? values.map(({ value }) => `\`${value}\``).join(', ')
          : example === undefined
            ? ''
            : `\`${example.replace(/\|/g, '\\|')}\``;
        return `| ${label} | ${aliases.join(', ')} | ${about} | ${may} |`;
      });
      return [
        `### ${kind[0]!.toUpperCase()}${kind.slice(1)}`,
        '',
        '| Field | Other names | Description | Example |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

/** How the values of each type that has a reader may be written, with what they mean. */
export function valuesReference(): string {
  return (Object.keys(valueTypes) as FieldType[])
    .flatMap((type) => {
      const { name, examples } = typeDocs[type]!;
      const title = titles[type] ?? english(name).replace(/^an? /, '');
      const rows = examples.map(([text, means]) => `| ${code(text)} | ${code(means)} |`);
      return examples.length === 0
        ? []
        : [
            [
              `### ${title[0]!.toUpperCase()}${title.slice(1)}`,
              '',
              '| Text | Read as |',
              '| --- | --- |',
              ...rows,
            ].join('\n'),
          ];
    })
    .join('\n\n');
}

/** The titles of types whose names alone don't tell them apart. */
const titles: Readonly<Partial<Record<FieldType, string>>> = {
  'plan-status': 'Status of a plan',
  'work-status': 'Status of a deliverable or milestone',
  'vendor-status': 'Status of a vendor',
  'collateral-status': 'Status of collateral',
};

function code(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}

/** The table of sections for docs/format.md, with the names that start them. */
export function sectionsReference(): string {
  const rows = Object.values(sectionNames()).map(([first, ...others]) => `| ${first} | ${others.join(', ')} |`);
  return ['| Section | Other names |', '| --- | --- |', ...rows].join('\n');
}
