import type { Drawn } from '../views/drawing/svg';

type Property = string | number | boolean | undefined | ((event: Event) => void);

/** What can stand in an element; what is undefined is left out. */
export type Child = Node | string | undefined | readonly Child[];

/**
 * An element: functions become listeners (`onclick`), booleans attributes without a value, and everything else is set as it
 * is. Nothing is ever read as HTML, so a plan's texts cannot become markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, Property>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
  append(made, children);
  return made;
}

function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else if (child instanceof Node) parent.appendChild(child);
    else append(parent, child);
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A drawing as nodes of the page. */
export function svgNode(drawn: Drawn): SVGElement {
  const made = document.createElementNS(svgNamespace, drawn.name);
  for (const [key, value] of Object.entries(drawn.attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  for (const child of drawn.children)
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : svgNode(child));
  return made;
}

/** A switch between pressed and not, with its words. */
export function toggleButton(text: string, isPressed: boolean, press: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'toggle', 'aria-pressed': String(isPressed), onclick: press },
    text,
  );
}

let choices = 0;

/** A list to choose one of, with its label before it. */
export function choiceOf(
  label: string,
  options: readonly { readonly id: string; readonly label: string }[],
  chosen: string,
  choose: (id: string) => void,
): HTMLElement {
  const id = `choice-${++choices}`;
  const select = element(
    'select',
    { id, onchange: () => choose(select.value) },
    options.map((one) => element('option', { value: one.id, selected: one.id === chosen }, one.label)),
  );
  return element('span', { class: 'choice' }, element('label', { for: id }, label), select);
}
