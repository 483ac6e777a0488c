import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import type { EntityKind } from '../../plan/fields';
import { fieldDefinition } from '../../plan/fields';
import type { Plan } from '../../plan/plan';
import { allEntities, writtenMentions } from '../../plan/plan';
import { lineBreak } from '../../rules/insertField';
import type { TextEdit } from '../../text/edit';
import { encloses } from '../../text/range';
import { blockAt } from './blockAt';
import { saysTheSame } from './meaning';

/**
 * The edit that makes a list of the table at `offset`, or a heading of each row where they are vendors. Undefined where a
 * row says something that a list could not.
 */
export function tableToList(plan: Plan, offset: number): TextEdit | undefined {
  const table = blockAt(plan, offset);
  if (table?.kind !== 'table') return undefined;
  const rows = table.rows.map(({ range }) =>
    writtenMentions(plan).find(({ form, range: at }) => form === 'row' && at.start === range.start),
  );
  const [first] = rows;
  if (!first || rows.some((row) => row?.kind !== first.kind)) return undefined;
  const eol = lineBreak(plan.document.text);
  const write = first.kind === 'vendor' ? headings(plan, offset) : items[first.kind];
  if (!write) return undefined;
  const separator = first.kind === 'vendor' ? eol + eol : eol;
  const newText = (rows as Entity[]).map((row) => write(row, partsOf(plan, row)).join(eol)).join(separator);
  const edit = { range: { start: table.range.start, end: table.range.end }, newText };
  return saysTheSame(plan, [edit]) ? edit : undefined;
}

/** What a row says, by key, as it is written but for what only a cell needs. */
type Parts = ReadonlyMap<string, string>;

function partsOf({ document: { text } }: Plan, { fields, name }: Entity): Parts {
  const source = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text
      .slice(start, end)
      .replace(/\\\|/g, '|')
      .replace(/<br\s*\/?>/gi, ' ');
  const said = fields.flatMap(({ definition, value }): [string, string][] =>
    definition && value.text !== '' && !encloses(name.range, value.range)
      ? [[definition.key, source(value.range)]]
      : [],
  );
  return new Map([...said, ['name', source(name.range)]]);
}

type Writer = (entity: Entity, parts: Parts) => string[];

const items: Readonly<Partial<Record<EntityKind, Writer>>> = {
  deliverable: ({ kind }, parts) => {
    const isDone = parts.get('status')?.toLowerCase() === 'done';
    const rest = [...parts].filter(
      ([key]) => !['id', 'name', 'due', 'depends-on'].includes(key) && !(isDone && key === 'status'),
    );
    const head = [parts.get('id'), parts.get('name')].filter(Boolean).join(' ');
    const due = parts.get('due');
    const waits = parts.get('depends-on');
    return [
      [`- [${isDone ? 'x' : ' '}] ${head}`, due, waits && `after ${waits}`, ...rest.map((part) => labelled(kind, part))]
        .filter((part) => part !== undefined && part !== '')
        .join(' — '),
    ];
  },
  milestone: ({ kind }, parts) => {
    const rest = [...parts].filter(([key]) => !['id', 'name', 'due'].includes(key));
    const head = [parts.get('id'), parts.get('name')].filter(Boolean).join(' ');
    return [[`- ${head}`, parts.get('due'), ...rest.map((part) => labelled(kind, part))].filter(Boolean).join(' — ')];
  },
  reference: ({ kind }, parts) => {
    const called = parts.get('called');
    const by = parts.get('by');
    const answers = ['partner', 'learn', 'change'].flatMap((key) =>
      parts.has(key) ? [`${key} ${parts.get(key)!}`] : [],
    );
    const rest = [...parts].filter(
      ([key]) => !['name', 'client', 'called', 'by', 'partner', 'learn', 'change'].includes(key),
    );
    const call = called === undefined ? undefined : `called ${called}${by === undefined ? '' : ` by ${by}`}`;
    return [
      [`- ${parts.get('name')!}`, call, ...rest.map((part) => labelled(kind, part)), answers.join(', ')]
        .filter(Boolean)
        .join(' — '),
    ];
  },
  outcome: ({ kind, id }, parts) => {
    const rest = [...parts].filter(([key]) => !['id', 'name'].includes(key)).map((part) => labelled(kind, part));
    const brackets = rest.length > 0 ? ` (${rest.join(', ')})` : '';
    return [`- ${id ? `**${id.value}** ` : ''}${parts.get('name')!}${brackets}`];
  },
};

function labelled(kind: EntityKind, [key, value]: readonly [string, string]): string {
  return `${fieldDefinition(kind, key).label.toLowerCase()}: ${value}`;
}

/** A heading for each vendor, its fields below it; none where a vendor has a heading already. */
function headings(plan: Plan, offset: number): Writer | undefined {
  const section = plan.sections.findLast(
    ({ kind, range }) => kind === 'vendors' && encloses(range, { start: offset, end: offset }),
  );
  const isSaidTwice = allEntities(plan).some((entity) => entity.kind === 'vendor' && mentionsOf(entity).length > 1);
  if (!section || isSaidTwice) return undefined;
  const marks = '#'.repeat(Math.min(6, section.heading.depth + 1));
  return ({ id }, parts) => [
    `${marks} ${id ? `${id.value} ` : ''}${parts.get('name')!}`,
    '',
    ...[...parts]
      .filter(([key]) => key !== 'id' && key !== 'name')
      .map(([key, value]) => `- **${fieldDefinition('vendor', key).label}:** ${value}`),
  ];
}
