import type { RefObject } from 'preact';
import { csv } from '../views/tables/csv';
import type { Palette } from '../views/drawing/palette';
import { paper } from '../views/drawing/palette';
import type { ExportedFile } from '../views/panelMessages';
import { standaloneSvg } from '../views/graph/graphPicture';
import type { Drawn } from '../views/drawing/svg';
import type { MenuEntry } from './menu';
import type { Outputs } from './outputs';
import type { PictureHandle } from './picture';
import { tell } from './state';
import { t } from './words';

/** The export formats of the current view, for the menu. */
export function exportsOf(
  { mermaid, dot, tables }: Outputs,
  picture: RefObject<PictureHandle | null>,
  name: string,
): MenuEntry[] {
  const text = (ending: ExportedFile['ending'], content: string): void =>
    tell({ type: 'save', file: { name, ending, content, isBase64: false } });
  // The picture as it is when an entry is chosen: the plan may have changed while the menu was open.
  const draw = (palette: Palette, save: (drawn: Drawn) => void): void => {
    const drawn = picture.current?.drawing(palette);
    if (drawn) save(drawn);
  };
  const svg = (palette: Palette): void => draw(palette, (drawn) => text('svg', standaloneSvg(drawn, palette)));
  const png = (palette: Palette): void => draw(palette, (drawn) => void savePng(drawn, palette, name));
  const entries: MenuEntry[] = [];
  if (picture.current)
    entries.push(
      { text: t`SVG on White Background…`, act: () => svg(paper) },
      { text: t`SVG in Current Colors…`, act: () => svg(seen()) },
      { text: t`PNG on White Background…`, act: () => png(paper) },
      { text: t`PNG in Current Colors…`, act: () => png(seen()) },
    );
  if (mermaid) entries.push({ text: t`Mermaid…`, act: () => text('mmd', mermaid()) });
  if (dot) entries.push({ text: t`Graphviz…`, act: () => text('dot', dot()) });
  entries.push({ text: t`Table (CSV)…`, act: () => text('csv', csv(tables())) });
  if (mermaid) entries.push({ text: t`Copy Mermaid`, act: () => tell({ type: 'copy', text: mermaid() }) });
  entries.push({ text: t`Copy Table (CSV)`, act: () => tell({ type: 'copy', text: csv(tables()) }) });
  return entries;
}

/** The current colors of the page, each as a value that needs no style sheet. */
function seen(): Palette {
  const style = getComputedStyle(document.documentElement);
  const ground = getComputedStyle(document.body).backgroundColor;
  const entries = Object.entries(paper).map(([key, value]: [string, string]): [string, string] => {
    const color = style.getPropertyValue(`--baton-${key}`).trim();
    if (key === 'font') return [key, getComputedStyle(document.body).fontFamily];
    return [key, color === '' ? value : onGround(color, ground)];
  });
  return Object.fromEntries(entries) as unknown as Palette;
}

/**
 * A color blended with its background, as `#rrggbb`: themes mix colors and use transparency, which other programs can't
 * read.
 */
function onGround(colour: string, ground: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  for (const one of [ground, colour]) {
    context.fillStyle = one;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red!, green!, blue!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Browsers can't draw anything larger than this, in pixels per side or in total. */
const [longestSide, mostPixels] = [16_000, 120_000_000];

async function savePng(drawn: Drawn, palette: Palette, name: string): Promise<void> {
  const [width, height] = [Number(drawn.attributes.width), Number(drawn.attributes.height)];
  const scale = Math.min(2, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  const url = URL.createObjectURL(new Blob([standaloneSvg(drawn, palette)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '');
    tell({ type: 'save', file: { name, ending: 'png', content, isBase64: true } });
  } finally {
    URL.revokeObjectURL(url);
  }
}
