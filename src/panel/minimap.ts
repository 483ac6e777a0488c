import type { GraphLayout } from '../views/graph/graphLayout';
import { shape } from '../views/graph/graphShape';
import { draw, rounded } from '../views/drawing/svg';
import { element, svgNode } from './dom';
import type { Scroller } from './scroller';

const largest = { width: 170, height: 120 };

/** The whole picture small in a corner, with a frame around what is seen; a press goes there. Only where much is out of sight. */
export class Minimap {
  readonly root: HTMLDivElement;
  readonly #frame: SVGElement;
  readonly #scale: number;

  constructor(
    layout: GraphLayout,
    private readonly scroller: Scroller,
    private readonly natural: { readonly width: number; readonly height: number },
  ) {
    this.#scale = Math.min(largest.width / natural.width, largest.height / natural.height);
    const size = { width: Math.ceil(natural.width * this.#scale), height: Math.ceil(natural.height * this.#scale) };
    const at = (value: number): number => rounded((value + shape.margin) * this.#scale);
    const boxes = layout.placed.map(({ x, y, width, height }) => {
      return `M${at(x)} ${at(y)}h${rounded(width * this.#scale)}v${Math.max(1, rounded(height * this.#scale))}h${-rounded(width * this.#scale)}Z`;
    });
    const svg = svgNode(
      draw(
        'svg',
        { ...size, viewBox: `0 0 ${size.width} ${size.height}` },
        draw('path', { class: 'all', d: boxes.join('') }),
      ),
    );
    this.#frame = svgNode(draw('rect', { class: 'frame' }));
    svg.append(this.#frame);
    this.root = element('div', { class: 'minimap', 'aria-hidden': 'true' }, svg);
    const go = (event: PointerEvent): void => {
      if (event.buttons !== 1) return;
      const box = svg.getBoundingClientRect();
      const { scrollWidth, scrollHeight } = scroller.root;
      scroller.scrollTo(
        ((event.clientX - box.left) / size.width) * scrollWidth - scroller.width / 2,
        ((event.clientY - box.top) / size.height) * scrollHeight - scroller.height / 2,
      );
    };
    svg.addEventListener('pointerdown', go);
    svg.addEventListener('pointermove', go);
  }

  /** Puts the frame around what is seen at a zoom. */
  update(zoom: number): void {
    const { root, width, height } = this.scroller;
    const isWhole = this.natural.width * zoom <= width * 1.3 && this.natural.height * zoom <= height * 1.3;
    this.root.hidden = isWhole || width < 500;
    const scale = this.#scale / zoom;
    const frame = {
      x: root.scrollLeft * scale,
      y: root.scrollTop * scale,
      width: width * scale,
      height: height * scale,
    };
    for (const [key, value] of Object.entries(frame)) this.#frame.setAttribute(key, String(rounded(value)));
  }
}
