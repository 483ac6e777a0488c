import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly text: string;
  readonly act: () => void;
}

interface MenuButtonProps {
  readonly name: string;
  readonly text: string;
  /** Called while the menu is open. */
  readonly entries: () => readonly MenuEntry[];
}

/** A button that opens a menu: by mouse and keyboard, closed by Escape, by choosing an item and by leaving it. */
export function MenuButton({ name, text, entries }: MenuButtonProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = `menu-${name}`;
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const all = [...list.current!.querySelectorAll('button')];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) all[next % all.length]?.focus();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="menu-holder"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {text}
      </button>
      <div class="menu" role="menu" id={id} ref={list} hidden={!isOpen} onKeyDown={move}>
        {(isOpen ? entries() : []).map(({ text: label, act }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            tabindex={-1}
            onClick={() => {
              leave();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
