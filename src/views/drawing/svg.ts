/** An element of a drawing. Plain data: a browser creates nodes from it, a file contains its text. */
export interface Drawn {
  readonly name: string;
  /** Its identity among its siblings if that isn't its `data-id`, for updating a picture in place. */
  readonly key?: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Drawn | string)[];
}

/** An element's child; undefined is skipped. */
export type Child = Drawn | string | undefined | readonly Child[];

/** An element with its attributes, without those that are undefined, and its children. */
export function draw(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): Drawn {
  const stated = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(stated), children: flat(children) };
}

function flat(children: readonly Child[]): (Drawn | string)[] {
  return children.flatMap((child): (Drawn | string)[] => {
    if (child === undefined) return [];
    return typeof child === 'object' && !('name' in child) ? flat(child) : [child];
  });
}

/** The text of an element: well-formed XML, whatever it contains. */
export function svgText({ name, attributes, children }: Drawn): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlEscaped(String(value))}"`);
  const open = `<${name}${stated.join('')}`;
  if (children.length === 0) return `${open}/>`;
  return `${open}>${children.map((child) => (typeof child === 'string' ? xmlEscaped(child) : svgText(child))).join('')}</${name}>`;
}

/** A text as literal XML; characters that XML doesn't allow, such as control characters, become spaces. */
export function xmlEscaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A coordinate with at most one decimal: more would only make the file larger. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
