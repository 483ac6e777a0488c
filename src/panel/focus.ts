import { state } from './state';

/** The focusable element of a node or a cell. */
export function elementOf(root: Element, id: string): HTMLElement | SVGElement | undefined {
  return [...root.querySelectorAll<HTMLElement | SVGElement>('[data-id]:is([tabindex], button)')].find(
    (one) => one.dataset.id === id,
  );
}

/**
 * Redraws, and leaves the focus on what had it. An element that the redraw moves may lose the focus, and gets it back; where
 * the element is gone, the focus goes to what is selected, or else to the content of the tab.
 */
export function keepingFocus(root: Element, redraw: () => void): void {
  const focused = document.activeElement;
  const hadFocus = document.hasFocus() && root.contains(focused);
  redraw();
  if (!hadFocus || root.contains(document.activeElement)) return;
  const { selected } = state();
  const instead =
    (selected === undefined ? undefined : elementOf(root, selected)) ?? root.querySelector<HTMLElement>('#content');
  const next = root.contains(focused) ? (focused as HTMLElement | SVGElement) : instead;
  next?.focus({ preventScroll: true });
}
