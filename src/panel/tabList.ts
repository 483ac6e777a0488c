import { element } from './dom';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

/** A list of tabs: one of them is a stop of the Tab key, the arrow keys move and choose. `panelId` is what they show. */
export function tabList<Id extends string>(
  label: string,
  entries: readonly TabEntry<Id>[],
  chosen: Id,
  panelId: string,
  choose: (id: Id) => void,
): HTMLElement {
  const list = element('div', { role: 'tablist', 'aria-label': label });
  const buttons = entries.map(({ id, text }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-selected': String(id === chosen),
        'aria-controls': panelId,
        tabindex: id === chosen ? 0 : -1,
        onclick: () => choose(id),
      },
      text,
    ),
  );
  list.append(...buttons);
  list.addEventListener('keydown', (event) => {
    const at = entries.findIndex(({ id }) => id === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    const { id } = entries[next % entries.length]!;
    choose(id);
    // The list is made anew, and the focus belongs where it was.
    document.getElementById(`tab-${id}`)?.focus();
  });
  return list;
}
