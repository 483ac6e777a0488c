import { element } from './dom';

/** A point of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A window onto a picture that may be larger: it scrolls by wheel, bars, keys and by dragging the ground; Ctrl and the wheel
 * zoom. Native scrolling, so that everything works as people know it, a screen magnifier included.
 */
export class Scroller {
  readonly root: HTMLDivElement;
  #zoom: (factor: number, around: Point) => void = () => {};

  constructor(label: string) {
    this.root = element('div', { class: 'scroller', role: 'region', 'aria-label': label });
    this.root.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.root.addEventListener('pointerdown', (event) => this.#drag(event));
  }

  /** Says where it was scrolled, and asks for another zoom, with the point of the page that is to stay where it is. */
  listen(scrolled: () => void, zoom: (factor: number, around: Point) => void): void {
    this.#zoom = zoom;
    this.root.addEventListener('scroll', scrolled, { passive: true });
  }

  get width(): number {
    return this.root.clientWidth;
  }

  get height(): number {
    return this.root.clientHeight;
  }

  /** The middle of what is seen. */
  get middle(): Point {
    const { left, top, width, height } = this.root.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  scrollTo(left: number, top: number): void {
    this.root.scrollTo({ left, top });
  }

  /** Brings a place of the content into sight, where it is not: to the middle. */
  show(x: number, y: number, isSmooth: boolean): void {
    const { scrollLeft, scrollTop } = this.root;
    const edge = 60;
    const isSeen =
      x > scrollLeft + edge &&
      x < scrollLeft + this.width - edge &&
      y > scrollTop + edge / 2 &&
      y < scrollTop + this.height - edge / 2;
    if (isSeen) return;
    this.root.scrollTo({
      left: x - this.width / 2,
      top: y - this.height / 2,
      behavior: isSmooth && !isStill() ? 'smooth' : 'instant',
    });
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
  }

  /** Drags the content along; a press without a move stays a click. */
  #drag(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = { x: event.clientX, y: event.clientY, left: this.root.scrollLeft, top: this.root.scrollTop };
    let isDragging = false;
    const move = (next: PointerEvent): void => {
      const [x, y] = [next.clientX - from.x, next.clientY - from.y];
      if (!isDragging && Math.hypot(x, y) < 4) return;
      if (!isDragging) this.root.setPointerCapture(event.pointerId);
      isDragging = true;
      this.root.classList.add('dragging');
      this.root.scrollTo({ left: from.left - x, top: from.top - y });
    };
    const stop = (): void => {
      this.root.removeEventListener('pointermove', move);
      this.root.removeEventListener('pointerup', stop);
      this.root.removeEventListener('pointercancel', stop);
      this.root.classList.remove('dragging');
      if (isDragging)
        this.root.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
    };
    this.root.addEventListener('pointermove', move);
    this.root.addEventListener('pointerup', stop);
    this.root.addEventListener('pointercancel', stop);
  }
}

/** Whether somebody asked their system for less motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
