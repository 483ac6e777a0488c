import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Point, Room } from './scroller';
import { roomIn } from './scroller';
import type { Look, Tab } from './state';
import { change, remember, state } from './state';

interface ZoomOptions {
  readonly tab: Tab;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The scroll position and zoom, if the user chose them. */
  readonly look: Look | undefined;
  /** The space for the picture; undefined until it is drawn. */
  readonly room: Room | undefined;
  /** The zoom at which the picture fits into a space. */
  readonly fitting: (room: Room) => number;
  /** The minimum initial zoom, so that it is legible. */
  readonly legible: number;
  readonly least: number;
  readonly most: number;
  /** The number of pixels on the left that keep their width at any zoom. */
  readonly margin?: number;
  /** Only the width is zoomed. */
  readonly isFlat?: boolean;
}

export interface Zoom {
  readonly zoom: number;
  readonly zoomTo: (how: number | 'fit') => void;
  readonly zoomAround: (factor: number, around: Point) => void;
  readonly scrolled: () => void;
}

/** A picture's zoom and scroll position, both saved and restored. */
export function useZoom(options: ZoomOptions): Zoom {
  const { tab, scroller, look, room, fitting, legible, least, most, margin = 0, isFlat = false } = options;
  const within = (wanted: number): number => Math.min(most, Math.max(least, wanted));
  const zoom = within(look?.zoom ?? Math.max(legible, room ? fitting(room) : 0));
  const isDrawn = room !== undefined;
  useLayoutEffect(() => {
    if (isDrawn && look) scroller.current!.scrollTo({ left: look.left, top: look.top });
  }, [zoom, isDrawn]);

  const looksWith = (
    left: number,
    top: number,
    next = zoom,
  ): { readonly looks: ReturnType<typeof state>['looks'] } => ({
    looks: { ...state().looks, [tab]: { zoom: next, left, top } },
  });
  const zoomAround = (factor: number, { x, y }: Point): void => {
    const root = scroller.current!;
    const box = root.getBoundingClientRect();
    const next = within(zoom * factor);
    const after = (scroll: number, at: number): number => Math.max(0, ((scroll + at) / zoom) * next - at);
    const left = after(root.scrollLeft, x - box.left - margin);
    change(looksWith(left, isFlat ? root.scrollTop : after(root.scrollTop, y - box.top), next));
  };
  return {
    zoom,
    zoomAround,
    zoomTo: (how) => {
      const root = scroller.current!;
      const { left, top, width, height } = root.getBoundingClientRect();
      if (how !== 'fit') zoomAround(how, { x: left + width / 2, y: top + height / 2 });
      else change(looksWith(root.scrollLeft, root.scrollTop, within(fitting(roomIn(root)))));
    },
    scrolled: () => {
      const { scrollLeft, scrollTop } = scroller.current!;
      remember(looksWith(scrollLeft, scrollTop));
    },
  };
}
