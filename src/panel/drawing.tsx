import type { JSX } from 'preact';
import { createElement } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Drawn } from '../views/drawing/svg';

/** Customizes the elements of nodes and lines; undefined shows one as it is drawn. */
export type Special = (drawn: Drawn) => JSX.Element | undefined;

/**
 * A drawing as an element of the page. Its texts stay text: nothing is parsed as markup. `more` overrides its
 * attributes.
 */
export function shapeOf(drawn: Drawn, special?: Special, more?: object): JSX.Element {
  const { name, key, attributes } = drawn;
  return createElement(
    name,
    // The page infers the namespace.
    { key: key ?? attributes['data-id'], ...attributes, xmlns: undefined, ...more },
    drawn.children.map((child) => (typeof child === 'string' ? child : (special?.(child) ?? shapeOf(child, special)))),
  );
}

interface DrawingProps {
  readonly drawn: Drawn;
  /** The nodes to highlight. */
  readonly here?: readonly string[];
}

/** A drawing without anything to select. */
export function Drawing({ drawn, here = none }: DrawingProps): JSX.Element {
  return useMemo(
    () =>
      shapeOf(drawn, (child) => {
        const { 'data-id': id, class: name } = child.attributes;
        if (id === undefined || !here.includes(String(id))) return undefined;
        return shapeOf(child, undefined, { class: `${name} here` });
      }),
    [drawn, here],
  );
}

const none: readonly string[] = [];
