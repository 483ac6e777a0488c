import type { Palette } from './palette';
import type { Drawn } from './svg';
import { draw, svgText } from './svg';

/** A picture as the text of a file of its own, its ground painted; its title, where it has one, stays first. */
export function svgFile(drawn: Drawn, { background }: Palette): string {
  const ground = draw('rect', { width: '100%', height: '100%', fill: background });
  const [title, ...others] = drawn.children;
  const isTitle = typeof title === 'object' && title.name === 'title';
  return svgText({ ...drawn, children: isTitle ? [title, ground, ...others] : [ground, ...drawn.children] });
}
