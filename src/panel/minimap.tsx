import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphLayout } from '../views/graph/graphLayout';
import { shape } from '../views/graph/graphShape';
import { rounded } from '../views/drawing/svg';
import type { Room } from './scroller';
import { roomIn } from './scroller';

const largest = { width: 170, height: 120 };

interface MinimapProps {
  readonly layout: GraphLayout;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The size of the picture at full scale. */
  readonly natural: Room;
  readonly zoom: number;
}

/**
 * A miniature of the whole picture in a corner, with a frame around the visible part; clicking goes there. Shown only
 * if much is out of sight.
 */
export function Minimap({ layout, scroller, natural, zoom }: MinimapProps): JSX.Element {
  const svg = useRef<SVGSVGElement>(null);
  const { width, height, left, top } = useView(scroller);
  const scale = Math.min(largest.width / natural.width, largest.height / natural.height);
  const size = { width: Math.ceil(natural.width * scale), height: Math.ceil(natural.height * scale) };
  const boxes = useMemo(() => outlines(layout, scale), [layout, scale]);
  const isWhole = natural.width * zoom <= width * 1.3 && natural.height * zoom <= height * 1.3;
  const framed = (value: number): number => rounded((value * scale) / zoom);

  const go = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const box = svg.current!.getBoundingClientRect();
    const { scrollWidth, scrollHeight } = scroller.current!;
    scroller.current!.scrollTo({
      left: ((event.clientX - box.left) / size.width) * scrollWidth - width / 2,
      top: ((event.clientY - box.top) / size.height) * scrollHeight - height / 2,
    });
  };
  return (
    <div class="minimap" aria-hidden="true" hidden={isWhole || width < 500}>
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} ref={svg} onPointerDown={go} onPointerMove={go}>
        <path class="all" d={boxes} />
        <rect class="frame" x={framed(left)} y={framed(top)} width={framed(width)} height={framed(height)} />
      </svg>
    </div>
  );
}

function outlines({ placed }: GraphLayout, scale: number): string {
  const at = (value: number): number => rounded((value + shape.margin) * scale);
  return placed
    .map(({ x, y, width, height }) => {
      const wide = rounded(width * scale);
      return `M${at(x)} ${at(y)}h${wide}v${Math.max(1, rounded(height * scale))}h${-wide}Z`;
    })
    .join('');
}

/** The visible part of a scroller, in pixels of its content. */
function useView(scroller: RefObject<HTMLElement | null>): Room & { readonly left: number; readonly top: number } {
  const [view, setView] = useState({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const root = scroller.current!;
    const look = (): void => setView({ ...roomIn(root), left: root.scrollLeft, top: root.scrollTop });
    const sizes = new ResizeObserver(look);
    look();
    sizes.observe(root);
    root.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      root.removeEventListener('scroll', look);
    };
  }, []);
  return view;
}
