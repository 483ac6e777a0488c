/** An element of a drawing. Plain data: a browser makes nodes of it, a file gets its text. */
export interface Drawn {
  readonly name: string;
  /** What it is among its siblings where that is not its `data-id`, for whoever draws a picture over an older one. */
  readonly key?: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Drawn | string)[];
}

/** What can stand in an element; what is undefined is left out. */
export type Child = Drawn | string | undefined | readonly Child[];

/** An element with its attributes, those that are undefined left out, and what stands in it. */
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

/** The text of an element: well-formed XML, whatever stands in it. */
export function svgText({ name, attributes, children }: Drawn): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlEscaped(String(value))}"`);
  const open = `<${name}${stated.join('')}`;
  if (children.length === 0) return `${open}/>`;
  return `${open}>${children.map((child) => (typeof child === 'string' ? xmlEscaped(child) : svgText(child))).join('')}</${name}>`;
}

/** A text as XML shows it letter for letter; what XML cannot hold, such as a control character, becomes a blank. */
export function xmlEscaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A coordinate with at most one decimal: more would only make the file longer. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
