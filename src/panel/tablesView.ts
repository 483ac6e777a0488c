import type { Table } from '../views/tables/table';
import { element } from './dom';
import { tableView } from './tableView';
import type { View } from './view';

/** Tables below each other. */
export function tablesView(tables: readonly Table[]): View {
  const root = element(
    'div',
    { class: 'tables', tabindex: 0, role: 'region', 'aria-label': tables[0]?.caption },
    tables.map(tableView),
  );
  return {
    root,
    highlight: (ids) => {
      for (const one of root.querySelectorAll('.here')) one.classList.remove('here');
      const found = [...root.querySelectorAll<HTMLElement>('[data-id]')].filter((one) => ids.includes(one.dataset.id!));
      for (const one of found) one.closest('tr')?.classList.add('here');
      found[0]?.scrollIntoView({ block: 'nearest' });
    },
    tables: () => tables,
  };
}
