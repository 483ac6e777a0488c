import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A point of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface ScrollerProps {
  readonly label: string;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly scrolled: () => void;
  /** Called to zoom by a factor, with the point of the page that should stay in place. */
  readonly zoom: (factor: number, around: Point) => void;
  readonly children: ComponentChildren;
}

/**
 * A viewport for a picture that may be larger: it scrolls by wheel, scroll bars, keys and by dragging the background;
 * Ctrl and the wheel zoom. Native scrolling, so that everything works as usual, including a screen magnifier.
 */
export function Scroller({ label, element, scrolled, zoom, children }: ScrollerProps): JSX.Element {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
  };
  return (
    <div
      class="scroller"
      role="region"
      aria-label={label}
      ref={element}
      onScroll={scrolled}
      onWheel={wheel}
      onPointerDown={(event) => drag(event.currentTarget, event)}
    >
      {children}
    </div>
  );
}

/** The space that a scroller has for its content, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function roomIn({ clientWidth: width, clientHeight: height }: Element): Room {
  return { width, height };
}

/** The size of a scroller once it is on the page or the window was resized; undefined before. */
export function useRoom(element: RefObject<Element | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const measure = (): void => setRoom(roomIn(element.current!));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return room;
}

/** Scrolls to a position of the content that isn't visible: to the middle. */
export function scrollIntoSight(root: Element, x: number, y: number): void {
  const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = root;
  const edge = 60;
  const isSeen =
    x > scrollLeft + edge &&
    x < scrollLeft + width - edge &&
    y > scrollTop + edge / 2 &&
    y < scrollTop + height - edge / 2;
  if (isSeen) return;
  root.scrollTo({ left: x - width / 2, top: y - height / 2, behavior: isStill() ? 'instant' : 'smooth' });
}

/** Whether the system is set to reduced motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Drags the content along; a press without movement stays a click. */
function drag(root: HTMLElement, event: PointerEvent): void {
  if (event.button !== 0 || event.pointerType === 'touch') return;
  const from = { x: event.clientX, y: event.clientY, left: root.scrollLeft, top: root.scrollTop };
  let isDragging = false;
  const move = (next: PointerEvent): void => {
    const [x, y] = [next.clientX - from.x, next.clientY - from.y];
    if (!isDragging && Math.hypot(x, y) < 4) return;
    if (!isDragging) root.setPointerCapture(event.pointerId);
    isDragging = true;
    root.classList.add('dragging');
    root.scrollTo({ left: from.left - x, top: from.top - y });
  };
  const stop = (): void => {
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', stop);
    root.removeEventListener('pointercancel', stop);
    root.classList.remove('dragging');
    if (isDragging) root.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
  };
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', stop);
  root.addEventListener('pointercancel', stop);
}
