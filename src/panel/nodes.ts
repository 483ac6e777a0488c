import { remember, state, tell } from './state';

/** What can be reached in a picture from each node, by the arrow keys and by the light that a selection sheds. */
export interface Ways {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/** The ways along what is handed from one node to another. */
export function waysAlong(handOffs: readonly { readonly from: string; readonly to: string }[]): Ways {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (ways: Map<string, string[]>, id: string, next: string): void => {
    const known = ways.get(id);
    if (known) known.push(next);
    else ways.set(id, [next]);
  };
  for (const { from, to } of handOffs) {
    add(after, from, to);
    add(before, to, from);
  }
  return { before, after };
}

/**
 * The nodes of a picture for keyboard and mouse: one of them is a stop of the Tab key, the arrow keys move on from it, along
 * what is handed over or to the neighbour above and below; what has the focus is selected, and all before and behind it lit.
 */
export class PictureNodes {
  readonly #elements = new Map<string, SVGElement>();
  /** In the order in which they are drawn. */
  readonly #ids: string[] = [];

  constructor(
    private readonly root: Element,
    private readonly ways: Ways,
    private readonly acts: {
      readonly toggle: (id: string) => void;
      readonly selected: (id: string | undefined) => void;
      /** Brings a node that got the focus into sight. */
      readonly reveal: (id: string) => void;
    },
  ) {
    for (const found of root.querySelectorAll<SVGElement>('.boxes [data-id], .bars [data-id]')) {
      const id = found.dataset.id!;
      if (this.#elements.has(id)) continue;
      this.#elements.set(id, found);
      this.#ids.push(id);
      found.setAttribute('role', 'button');
      found.setAttribute('tabindex', '-1');
    }
    const selected = state().selected;
    const first = selected !== undefined && this.#elements.has(selected) ? selected : this.#ids[0];
    if (first !== undefined) this.#elements.get(first)!.setAttribute('tabindex', '0');
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#focused(event.target as Element));
    root.addEventListener('click', (event) => this.#click(event as MouseEvent));
    root.addEventListener('dblclick', (event) => this.#doubleClick(event as MouseEvent));
    this.light(selected);
  }

  has(id: string): boolean {
    return this.#elements.has(id);
  }

  elementOf(id: string): SVGElement | undefined {
    return this.#elements.get(id);
  }

  focus(id: string): void {
    this.#elements.get(id)?.focus();
  }

  #focused(target: Element): void {
    const id = idAt(target);
    if (id === undefined || !this.#elements.has(id)) return;
    for (const one of this.#elements.values()) one.setAttribute('tabindex', '-1');
    this.#elements.get(id)!.setAttribute('tabindex', '0');
    this.select(id);
    this.acts.reveal(id);
  }

  select(id: string | undefined): void {
    if (state().selected === id) return;
    remember({ selected: id });
    this.light(id);
    this.acts.selected(id);
  }

  /** Lights what hands over to a node, directly or through others, and all that waits for it; nothing lights all. */
  light(id: string | undefined): void {
    const lit =
      id === undefined ? undefined : new Set([...reached(id, this.ways.before), ...reached(id, this.ways.after)]);
    this.root.classList.toggle('lighted', lit !== undefined && lit.size > 1);
    for (const [one, node] of this.#elements) {
      node.classList.toggle('lit', lit?.has(one) === true);
      node.classList.toggle('selected', one === id);
    }
    for (const line of this.root.querySelectorAll<SVGElement>('[data-from]')) {
      const { from, to } = line.dataset;
      line.classList.toggle('lit', lit?.has(from!) === true && lit.has(to!));
    }
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const line = target.closest<SVGElement>('[data-from]');
    const id = idAt(target);
    if (id !== undefined && this.#elements.has(id)) {
      this.#elements.get(id)!.focus({ preventScroll: true });
      tell({ type: 'goTo', id, withFocus: false });
    } else if (line) {
      const [edge = ''] = (line.dataset.edges ?? line.dataset.id ?? '').split('\n');
      tell({ type: 'goTo', id: edge, withFocus: false });
    } else if (!target.closest('[data-id]')) this.select(undefined);
  }

  #doubleClick(event: MouseEvent): void {
    const id = idAt(event.target as Element);
    if (id !== undefined) this.acts.toggle(id);
  }

  #key(event: KeyboardEvent): void {
    const id = idAt(event.target as Element);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#next(id, event.key);
    if (event.key === 'Enter') tell({ type: 'goTo', id, withFocus: true });
    else if (event.key === ' ') this.acts.toggle(id);
    else if (event.key === 'Escape') this.select(undefined);
    else if (next !== undefined) this.focus(next);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  }

  #next(id: string, key: string): string | undefined {
    const there = (ids: readonly string[] | undefined): string | undefined =>
      ids?.find((one) => this.#elements.has(one));
    const at = this.#ids.indexOf(id);
    if (key === 'ArrowRight') return there(this.ways.after.get(id));
    if (key === 'ArrowLeft') return there(this.ways.before.get(id));
    if (key === 'ArrowDown') return this.#ids[at + 1];
    if (key === 'ArrowUp') return this.#ids[at - 1];
    if (key === 'Home') return this.#ids[0];
    return key === 'End' ? this.#ids.at(-1) : undefined;
  }
}

function idAt(target: Element): string | undefined {
  const found = target.closest<SVGElement>('[data-id]');
  return found && found.dataset.from === undefined ? found.dataset.id : undefined;
}

function reached(id: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const other of next.get(one) ?? []) found.add(other);
  return found;
}
