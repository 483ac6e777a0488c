import type { FieldKey } from '../../plan/fields';
import { lineBreak } from '../../text/lines';
import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import type { EntityKind } from '../../plan/fields';
import { isInEnglish, labelIn, smallLabelIn, wordIn } from '../../plan/wording';
import type { Plan } from '../../plan/plan';
import { allEntities, listedAt } from '../../plan/plan';
import type { TableBlock } from '../../syntax/blocks';
import type { TextEdit } from '../../text/edit';
import { encloses } from '../../text/range';
import { listingAt } from './listingAt';
import { saysTheSame } from './meaning';
import type { Later } from './refactoring';
import { indentOf } from '../../edits/tableRow';

/**
 * Converts the table at `offset` to a list, or to a heading for each row if they are vendors. Undefined if the rows aren't
 * entities of one kind.
 */
export function tableToList(plan: Plan, offset: number): Later<TextEdit> {
  const table = listingAt(plan, offset);
  if (table?.kind !== 'table') return undefined;
  const rows = table.rows.map(({ range }) => listedAt(plan, range.start).find(({ form }) => form === 'row'));
  const [first] = rows;
  if (!first || rows.some((row) => row?.kind !== first.kind)) return undefined;
  const write = first.kind === 'vendor' ? headings(plan, offset) : itemsIn(plan)[first.kind];
  return write && (() => listOf(plan, table, rows as Entity[], write));
}

function listOf(plan: Plan, table: TableBlock, rows: readonly Entity[], write: Writer): TextEdit | undefined {
  const eol = lineBreak(plan.document.text);
  const [first] = rows;
  const separator = first!.kind === 'vendor' ? eol + eol : eol;
  const { text } = plan.document;
  const indent = indentOf(text, table.range.start);
  // The blank line that a table in an item needs before it is no longer needed.
  const start = indent === '' ? table.range.start : text.slice(0, table.range.start).trimEnd().length;
  for (const isTerse of [true, false]) {
    const lines = rows.map((row) => write(row, partsOf(plan, row), isTerse).join(eol)).join(separator);
    const newText = indent === '' ? lines : eol + indent + lines.replaceAll(eol, eol + indent);
    const edit = { range: { start, end: table.range.end }, newText };
    if (saysTheSame(plan, [edit])) return edit;
  }
  return undefined;
}

/** The values of a row by key, as written, without what only a cell needs. */
type Parts = ReadonlyMap<FieldKey, string>;

function partsOf({ document: { text } }: Plan, { fields, name }: Entity): Parts {
  const source = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text
      .slice(start, end)
      .replace(/\\\|/g, '|')
      .replace(/<br\s*\/?>/gi, ' ');
  const stated = fields.flatMap(({ definition, value }): [FieldKey, string][] =>
    definition && value.text !== '' && !encloses(name.range, value.range)
      ? [[definition.key, source(value.range)]]
      : [],
  );
  return new Map([...stated, ['name', source(name.range)]]);
}

/** The lines of an entity. In terse form they omit labels that the text usually doesn't need. */
type Writer = (entity: Entity, parts: Parts, isTerse: boolean) => string[];

function itemsIn(plan: Plan): Readonly<Partial<Record<EntityKind, Writer>>> {
  const labelled = (kind: EntityKind, [key, value]: readonly [FieldKey, string]): string =>
    `${smallLabelIn(plan, kind, key)}: ${value}`;
  return {
    deliverable: ({ kind }, parts, isTerse) => {
      const status = parts.get('status')?.toLowerCase();
      const isDone = status === 'done' || status === wordIn(plan, 'done');
      const [start, due, waits] = (['start', 'due', 'depends-on'] as const).map((key) => parts.get(key));
      const period = isTerse && start !== undefined && due !== undefined ? `from ${start} to ${due}` : undefined;
      const inSentence = new Set<unknown>(['id', 'name', 'due', 'depends-on', period && 'start', isDone && 'status']);
      const rest = [...parts].filter(([key]) => !inSentence.has(key));
      const head = [parts.get('id'), parts.get('name')].filter(Boolean).join(' ');
      return [
        [
          `- [${isDone ? 'x' : ' '}] ${head}`,
          period ?? due,
          waits && `${wordIn(plan, 'after')} ${waits}`,
          ...rest.map((part) => labelled(kind, part)),
        ]
          .filter((part) => part !== undefined && part !== '')
          .join(' — '),
      ];
    },
    milestone: ({ kind }, parts) => {
      const rest = [...parts].filter(([key]) => !['id', 'name', 'due'].includes(key));
      const head = [parts.get('id'), parts.get('name')].filter(Boolean).join(' ');
      return [[`- ${head}`, parts.get('due'), ...rest.map((part) => labelled(kind, part))].filter(Boolean).join(' — ')];
    },
    reference: ({ kind }, parts, isTerse) => {
      const called = parts.get('called');
      const by = parts.get('by');
      const answers = (['partner', 'learn', 'change'] as const).flatMap((key) =>
        parts.has(key)
          ? [isInEnglish(plan) ? `${key} ${parts.get(key)!}` : labelled(kind, [key, parts.get(key)!])]
          : [],
      );
      const rest = [...parts].filter(
        ([key]) => !['name', 'client', 'called', 'by', 'partner', 'learn', 'change'].includes(key),
      );
      const call =
        called === undefined
          ? undefined
          : `${wordIn(plan, 'called')} ${called}${by === undefined ? '' : ` ${wordIn(plan, 'by')} ${by}`}`;
      return [
        [
          `- ${parts.get('name')!}`,
          call,
          ...rest.map((part) => (isTerse && terse.has(part[0]) ? part[1] : labelled(kind, part))),
          answers.join(', '),
        ]
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
}

/** The fields of a reference that need no label, in their full form. */
const terse: ReadonlySet<string> = new Set(['space', 'note']);

/** A heading for each vendor, with its fields below; none if a vendor has a heading already. */
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
      .map(([key, value]) => `- **${labelIn(plan, 'vendor', key)}:** ${value}`),
  ];
}
