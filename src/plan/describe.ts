import type { EntityKind } from './fields';
import { fieldsOf } from './fields';
import { sectionNames } from './sections';

/** The tables of fields in the documentation of the format, one for each kind of entity. */
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
        '| Field | Also written | What it is for | Such as |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

/** The table of sections with their names. */
export function sectionsReference(): string {
  const rows = Object.values(sectionNames).map(([first, ...others]) => `| ${first} | ${others.join(', ')} |`);
  return ['| Section | Also called |', '| --- | --- |', ...rows].join('\n');
}
