import type { GraphEdge, GraphNode, HandOffGraph } from '../views/graph/graph';
import { approvedId } from '../views/graph/graph';
import { handOffInWords, linkInWords, nodeInWords } from '../views/graph/graphWords';
import { element } from './dom';
import { tell } from './state';
import { t, words } from './words';

/** What is selected, in words: what it is, what it waits for and what waits for it, each with a way there. */
export function details(
  { nodes, edges, outcomes }: HandOffGraph,
  id: string,
  acts: { readonly show: (id: string) => void; readonly close: () => void },
): HTMLElement | undefined {
  const node = nodes.find((one) => one.id === id);
  if (!node) return undefined;
  const works = nodes.filter(({ parent }) => parent === id);
  const own = new Set([id, ...works.map((work) => work.id)]);
  const nameOf = (other: string): string => nodes.find((one) => one.id === approvedId(other))?.label ?? '';
  const before = edges.filter(({ from, to }) => own.has(to) && !own.has(from));
  const after = edges.filter(({ from, to }) => own.has(from) && !own.has(to));
  const serves = outcomes.filter((outcome) => node.outcomes.includes(outcome.id)).map(({ label }) => label);
  return element(
    'aside',
    { class: 'details', 'aria-label': t`Selected` },
    element(
      'div',
      { class: 'details-head' },
      element('p', {}, describe(node, works, serves)),
      node.places.length === 0 && node.kind === 'nobody'
        ? undefined
        : element(
            'button',
            { type: 'button', onclick: () => tell({ type: 'goTo', id, withFocus: true }) },
            t`Go to Line`,
          ),
      element('button', { type: 'button', 'aria-label': t`Close`, title: t`Close`, onclick: acts.close }, '✕'),
    ),
    element(
      'div',
      { class: 'details-body' },
      ways(t`Depends on`, before, ({ from }) => approvedId(from), nameOf, acts.show, works.length > 0),
      ways(t`Required by`, after, ({ to }) => approvedId(to), nameOf, acts.show, works.length > 0),
    ),
  );
}

function describe(node: GraphNode, works: readonly GraphNode[], serves: readonly string[]): string {
  const said = nodeInWords({ node, works }, words);
  const spare = node.spare === undefined ? '' : `; ${node.spare}`;
  return serves.length === 0 ? `${said}${spare}` : `${said}${spare}; ${t`serves ${serves.join(', ')}`}`;
}

function ways(
  head: string,
  edges: readonly GraphEdge[],
  idOf: (edge: GraphEdge) => string,
  nameOf: (id: string) => string,
  show: (id: string) => void,
  isVendor: boolean,
): HTMLElement | undefined {
  if (edges.length === 0) return undefined;
  return element(
    'div',
    {},
    element('h2', {}, head),
    element(
      'ul',
      {},
      edges.map((edge) => {
        const id = idOf(edge);
        // A vendor hands over several things; work is itself what is handed over.
        const said = isVendor ? linkInWords([edge], words) : handOffInWords(edge, words);
        return element(
          'li',
          {},
          element('button', { type: 'button', class: 'link', onclick: () => show(id) }, nameOf(id)),
          said === '' ? undefined : ` — ${said}`,
        );
      }),
    ),
  );
}
