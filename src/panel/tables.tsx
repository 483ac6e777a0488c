import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Cell, Table } from '../views/tables/table';
import { elementOf } from './focus';
import type { Outputs } from './outputs';
import { tell } from './state';
import { t } from './words';

interface TablesProps {
  readonly outputs: Outputs;
  /** The rows of these nodes are highlighted, and the first is scrolled to. */
  readonly here: readonly string[];
}

/** Tables below each other. */
export function Tables({ outputs, here }: TablesProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const tables = useMemo(() => outputs.tables(), [outputs]);
  useLayoutEffect(() => {
    const found = here.map((id) => elementOf(root.current!, id)).find((one) => one !== undefined);
    found?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return useMemo(
    () => (
      <div class="tables" tabindex={0} role="region" aria-label={tables[0]?.caption} ref={root}>
        {tables.map((table) => (
          <TableView key={table.caption} table={table} here={new Set(here)} />
        ))}
      </div>
    ),
    [tables, here],
  );
}

interface TableProps {
  readonly table: Table;
  readonly here: ReadonlySet<string>;
}

/** A table with its caption; cells about something in the plan link there. */
function TableView({ table: { caption, columns, rows }, here }: TableProps): JSX.Element {
  return (
    <div class="table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={keyOf(row)}
              row={row}
              columns={columns}
              isHere={row.some(({ id, text }) => id !== undefined && text !== '' && here.has(id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: readonly Cell[];
  readonly columns: readonly string[];
  readonly isHere: boolean;
}

/** A row; highlighting another one costs nothing here. */
function Row({ row, columns, isHere }: RowProps): JSX.Element {
  return useMemo(
    () => (
      <tr class={isHere ? 'here' : undefined}>
        {row.map((one, index) =>
          index === 0 ? (
            <th key={columns[0]} scope="row">
              <Content cell={one} />
            </th>
          ) : (
            <td key={columns[index]} class={one.isNumber ? 'number' : undefined}>
              <Content cell={one} />
            </td>
          ),
        )}
      </tr>
    ),
    [row, columns, isHere],
  );
}

/**
 * A row is the same as long as it is about the same subject; without a subject in the plan, as long as its header is
 * the same.
 */
function keyOf(row: readonly Cell[]): string {
  const ids = row.flatMap(({ id }) => id ?? []);
  return ids.length > 0 ? ids.join('\n') : (row[0]?.text ?? '');
}

function Content({ cell: { text, id, mark, because, share } }: { readonly cell: Cell }): JSX.Element {
  const content = mark === undefined ? text : `${signs[mark]} ${text}`;
  const shown =
    id === undefined || text === '' ? (
      <span class={mark} title={because}>
        {content}
      </span>
    ) : (
      <button
        type="button"
        class={mark === undefined ? 'link' : `link ${mark}`}
        data-id={id}
        title={because ?? t`Go to Line`}
        onClick={() => tell({ type: 'goTo', id, withFocus: true })}
      >
        {content}
      </button>
    );
  return (
    <>
      {share === undefined ? undefined : <Bar share={share} />}
      {text === '' && because === undefined ? undefined : shown}
      {/* What a title says, a screen reader and the keyboard get too. */}
      {because === undefined ? undefined : <span class="hidden">{`, ${because}`}</span>}
    </>
  );
}

const signs = { critical: '◆', late: '!', gap: '⚠', ours: '▌', done: '✓' } as const;

/** The share of an amount in the largest, as a bar behind it. */
function Bar({ share }: { readonly share: number }): JSX.Element {
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 100);
  return <span class="bar" aria-hidden="true" style={{ width: `${percent}%` }} />;
}
