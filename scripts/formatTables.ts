import type { EntityKind } from '../src/plan/fields';
import { fieldsOf } from '../src/plan/fields';
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

/** The table of sections for docs/format.md, with the names that start them. */
export function sectionsReference(): string {
  const rows = Object.values(sectionNames).map(([first, ...others]) => `| ${first} | ${others.join(', ')} |`);
  return ['| Section | Other names |', '| --- | --- |', ...rows].join('\n');
}
