import { state } from './state';

/** The focusable element of a node or a cell. */
export function elementOf(root: Element, id: string): HTMLElement | SVGElement | undefined {
  return [...root.querySelectorAll<HTMLElement | SVGElement>('[data-id]:is([tabindex], button)')].find(
    (one) => one.dataset.id === id,
  );
}

/**
 * Redraws, and keeps the focus on its element. An element that the redraw moves may lose the focus, and gets it back.
 * If it is gone, the focus goes to the element for the same subject, to the selection, or else to the content of the
 * tab.
 */
export function keepingFocus(root: Element, redraw: () => void): void {
  const focused = document.activeElement as HTMLElement | SVGElement | null;
  const hadFocus = document.hasFocus() && root.contains(focused);
  redraw();
  if (!focused || !hadFocus || root.contains(document.activeElement)) return;
  const instead = [focused.dataset.id, state().selected].flatMap((id) =>
    id === undefined ? [] : (elementOf(root, id) ?? []),
  );
  const next = root.contains(focused) ? focused : (instead[0] ?? root.querySelector<HTMLElement>('#content'));
  next?.focus({ preventScroll: true });
}
