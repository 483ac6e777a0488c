import type { JSX } from 'preact';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly entries: readonly TabEntry<Id>[];
  readonly chosen: Id;
  /** The id of the element that shows the selected tab. */
  readonly panelId: string;
  readonly choose: (id: Id) => void;
}

/** A list of tabs: one of them is a tab stop, the arrow keys move and select. */
export function TabList<Id extends string>({ label, entries, chosen, panelId, choose }: TabListProps<Id>): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const at = entries.findIndex(({ id }) => id === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    const { id } = entries[next % entries.length]!;
    choose(id);
    document.getElementById(`tab-${id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={move}>
      {entries.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabindex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
