import { element } from './dom';

export interface MenuEntry {
  readonly text: string;
  readonly act: () => void;
}

let menus = 0;

/** A button that opens a menu: by mouse and keyboard, closed by Escape, by choosing and by leaving it. */
export function menuButton(text: string, entries: () => readonly MenuEntry[]): HTMLElement {
  const id = `menu-${++menus}`;
  const list = element('div', { class: 'menu', role: 'menu', id, hidden: true });
  const button = element(
    'button',
    { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id },
    text,
  );
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    list.replaceChildren(
      ...entries().map(({ text: label, act }) =>
        element(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            tabindex: -1,
            onclick: () => {
              show(false);
              button.focus();
              act();
            },
          },
          label,
        ),
      ),
    );
    items()[0]?.focus();
  };
  button.addEventListener('click', () => show(list.hidden === true));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    show(true);
  });
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) all[next % all.length]?.focus();
    else if (event.key === 'Escape') {
      show(false);
      button.focus();
    } else return;
    event.preventDefault();
  });
  const root = element('div', { class: 'menu-holder' }, button, list);
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) show(false);
  });
  return root;
}
