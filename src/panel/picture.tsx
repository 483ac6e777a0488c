import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Drawn } from '../views/drawing/svg';
import type { Palette } from '../views/drawing/palette';
import { shapeOf } from './drawing';
import { elementOf } from './focus';
import { change, state, tell } from './state';

/** Controls a picture from outside. */
export interface PictureHandle {
  readonly zoom: (how: number | 'fit') => void;
  /** The picture as shown, in the given colors. */
  readonly drawing: (palette: Palette) => Drawn;
}

/** What can be reached from each node of a picture, by the arrow keys and by the highlight of a selection. */
export interface Ways {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/** The paths along hand-offs between nodes. */
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

/** The ids of the nodes in a picture, in the order in which they are drawn. */
export function nodesIn(drawn: Drawn, found = new Set<string>()): Set<string> {
  if (isNode(drawn)) found.add(String(drawn.attributes['data-id']));
  for (const child of drawn.children) if (typeof child !== 'string') nodesIn(child, found);
  return found;
}

function isNode({ attributes }: Drawn): boolean {
  return attributes['data-id'] !== undefined && !isLine(attributes);
}

function isLine(attributes: Drawn['attributes']): boolean {
  return attributes['data-from'] !== undefined;
}

interface PictureProps {
  readonly drawn: Drawn;
  /** The nodes in it, in the order of the arrow keys up and down. */
  readonly nodes: ReadonlySet<string>;
  readonly ways: Ways;
  /** Its kind and usage, for screen readers. */
  readonly label: string;
  readonly kind: string;
  readonly selected: string | undefined;
  readonly here: ReadonlySet<string>;
  /** Overrides the attributes of the drawing. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Shown from so far away that only the largest text is legible. */
  readonly isFar?: boolean;
  /** Expands or collapses a node. */
  readonly toggle?: (id: string) => void;
  /** Scrolls to a node that received the focus. */
  readonly reveal: (id: string) => void;
}

/**
 * A picture for keyboard and mouse: one of its nodes is a tab stop, the arrow keys move from it along hand-offs or to
 * the neighbor above and below; the focused node is selected, and everything before and after it highlighted.
 */
export function Picture(props: PictureProps): JSX.Element {
  const { drawn, nodes, ways, selected, here, size, toggle, reveal } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState(selected);
  const lit = useMemo(() => litBy(selected, ways), [selected, ways]);
  const stop = [focused, selected].find((id) => id !== undefined && nodes.has(id)) ?? [...nodes][0];

  const open = (id: string): void => {
    toggle?.(id);
    const next = document.activeElement && idAt(document.activeElement);
    if (next) select(next);
  };
  const key = (event: KeyboardEvent): void => {
    const id = idAt(event.target as Element);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf(id, event.key, nodes, ways);
    if (event.key === 'Enter') tell({ type: 'goTo', id, withFocus: true });
    else if (event.key === ' ') open(id);
    else if (event.key === 'Escape') select(undefined);
    else if (next !== undefined) elementOf(svg.current!, next)?.focus();
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  const focus = (event: FocusEvent): void => {
    const id = idAt(event.target as Element);
    if (id === undefined || !nodes.has(id)) return;
    setFocused(id);
    select(id);
    reveal(id);
  };
  const click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const line = target.closest<SVGElement>('[data-from]');
    const id = idAt(target);
    if (id !== undefined && nodes.has(id)) {
      elementOf(svg.current!, id)?.focus({ preventScroll: true });
      tell({ type: 'goTo', id, withFocus: false });
    } else if (line) {
      const [edge = ''] = (line.dataset.edges ?? line.dataset.id ?? '').split('\n');
      tell({ type: 'goTo', id: edge, withFocus: false });
    } else if (!target.closest('[data-id]')) select(undefined);
  };
  const doubleClick = (event: MouseEvent): void => {
    const id = idAt(event.target as Element);
    if (id !== undefined) open(id);
  };
  return shapeOf(
    drawn,
    (child) => {
      const { attributes } = child;
      const id = attributes['data-id'];
      if (id === undefined) return undefined;
      if (isLine(attributes)) {
        const isLit = lit.has(String(attributes['data-from'])) && lit.has(String(attributes['data-to']));
        return <Item key={id} drawn={child} marks={isLit ? ' lit' : ''} />;
      }
      const node = String(id);
      const marks = `${lit.has(node) ? ' lit' : ''}${node === selected ? ' selected' : ''}${here.has(node) ? ' here' : ''}`;
      return <Item key={id} drawn={child} marks={marks} tabindex={node === stop ? 0 : -1} />;
    },
    {
      ...size,
      ref: svg,
      class: [lit.size > 1 && 'lighted', props.isFar && 'far'].filter(Boolean).join(' '),
      role: 'application',
      'aria-roledescription': props.kind,
      'aria-label': props.label,
      onKeyDown: key,
      onFocusIn: focus,
      onClick: click,
      onDblClick: doubleClick,
    },
  );
}

interface ItemProps {
  readonly drawn: Drawn;
  /** Additional classes. */
  readonly marks: string;
  /** For a node, which is a button; undefined for a line. */
  readonly tabindex?: number;
}

/** A node or a line; a change elsewhere in the picture costs nothing here. */
function Item({ drawn, marks, tabindex }: ItemProps): JSX.Element {
  return useMemo(() => {
    const marked = { class: `${drawn.attributes.class ?? ''}${marks}` };
    return shapeOf(drawn, undefined, tabindex === undefined ? marked : { ...marked, role: 'button', tabindex });
  }, [drawn, marks, tabindex]);
}

/** Selects a node; undefined clears the selection. */
export function select(id: string | undefined): void {
  if (state().selected !== id) change({ selected: id });
}

/** A node with all its predecessors and successors, direct and indirect. */
function litBy(id: string | undefined, { before, after }: Ways): ReadonlySet<string> {
  return id === undefined ? new Set() : new Set([...reached(id, before), ...reached(id, after)]);
}

function reached(id: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const other of next.get(one) ?? []) found.add(other);
  return found;
}

/** The node at a point of the page; undefined on a line. */
function idAt(target: Element): string | undefined {
  const found = target.closest<SVGElement>('[data-id]');
  return found && found.dataset.from === undefined ? found.dataset.id : undefined;
}

/** The node that an arrow key leads to. */
function nextOf(id: string, key: string, nodes: ReadonlySet<string>, { before, after }: Ways): string | undefined {
  const ids = [...nodes];
  const at = ids.indexOf(id);
  if (key === 'ArrowRight') return after.get(id)?.find((one) => nodes.has(one));
  if (key === 'ArrowLeft') return before.get(id)?.find((one) => nodes.has(one));
  if (key === 'ArrowDown') return ids[at + 1];
  if (key === 'ArrowUp') return ids[at - 1];
  if (key === 'Home') return ids[0];
  return key === 'End' ? ids.at(-1) : undefined;
}
