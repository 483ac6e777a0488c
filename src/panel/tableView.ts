import type { Cell, Table } from '../views/tables/table';
import { element } from './dom';
import { tell } from './state';
import { t } from './words';

/** A table with its caption; cells that speak of something in the plan lead there. */
export function tableView({ caption, columns, rows }: Table): HTMLElement {
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((one, index) =>
        index === 0
          ? element('th', { scope: 'row' }, content(one))
          : element('td', { class: one.isNumber ? 'number' : undefined }, content(one)),
      ),
    ),
  );
  return element(
    'div',
    { class: 'table' },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map((column) => element('th', { scope: 'col' }, column)),
        ),
      ),
      element('tbody', {}, body),
    ),
  );
}

function content({ text, id, mark, because, share }: Cell): (Node | string | undefined)[] {
  const said = mark === undefined ? text : `${signs[mark]} ${text}`;
  const goTo = (): void => tell({ type: 'goTo', id: id!, withFocus: true });
  const shown =
    id === undefined || text === ''
      ? element('span', { class: mark, title: because }, said)
      : element(
          'button',
          {
            type: 'button',
            class: `link ${mark ?? ''}`,
            'data-id': id,
            title: because ?? t`Go to Line`,
            onclick: goTo,
          },
          said,
        );
  // What a title says, a screen reader and the keyboard get too.
  const hidden = because === undefined ? undefined : element('span', { class: 'hidden' }, `, ${because}`);
  return [
    share === undefined ? undefined : bar(share),
    text === '' && because === undefined ? undefined : shown,
    hidden,
  ];
}

const signs = { critical: '◆', late: '!', gap: '⚠', ours: '▌', done: '✓' } as const;

/** How much an amount is beside the largest, as a bar behind it. */
function bar(share: number): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' });
  made.style.width = `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;
  return made;
}
