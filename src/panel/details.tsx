import type { JSX } from 'preact';
import type { GraphEdge, GraphNode, HandOffGraph } from '../views/graph/graph';
import { approvedId } from '../views/graph/graph';
import { handOffInWords, linkInWords, nodeInWords } from '../views/graph/graphWords';
import { change, tell } from './state';
import { t, words } from './words';

interface DetailsProps {
  readonly graph: HandOffGraph;
  /** The selected nodes. */
  readonly id: string;
}

/** The selected item in words, with links to its predecessors and successors. */
export function Details({ graph: { nodes, edges, outcomes }, id }: DetailsProps): JSX.Element | null {
  const node = nodes.find((one) => one.id === id);
  if (!node) return null;
  const works = nodes.filter(({ parent }) => parent === id);
  const own = new Set([id, ...works.map((work) => work.id)]);
  const before = edges.filter(({ from, to }) => own.has(to) && !own.has(from));
  const after = edges.filter(({ from, to }) => own.has(from) && !own.has(to));
  const serves = outcomes.filter((outcome) => node.outcomes.includes(outcome.id)).map(({ label }) => label);
  const others = { nodes, isVendor: works.length > 0 };
  return (
    <aside class="details" aria-label={t`Selected`}>
      <div class="details-head">
        <p>{described(node, works, serves)}</p>
        {node.places.length === 0 && node.kind === 'nobody' ? undefined : (
          <button type="button" onClick={() => tell({ type: 'goTo', id, withFocus: true })}>
            {t`Go to Line`}
          </button>
        )}
        <button type="button" aria-label={t`Close`} title={t`Close`} onClick={() => change({ selected: undefined })}>
          ✕
        </button>
      </div>
      <div class="details-body">
        <Ways head={t`Depends on`} edges={before} idOf={({ from }) => approvedId(from)} {...others} />
        <Ways head={t`Required by`} edges={after} idOf={({ to }) => approvedId(to)} {...others} />
      </div>
    </aside>
  );
}

function described(node: GraphNode, works: readonly GraphNode[], serves: readonly string[]): string {
  const summary = nodeInWords({ node, works }, words);
  const spare = node.spare === undefined ? '' : `; ${node.spare}`;
  return serves.length === 0 ? `${summary}${spare}` : `${summary}${spare}; ${t`serves ${serves.join(', ')}`}`;
}

interface WaysProps {
  readonly head: string;
  readonly edges: readonly GraphEdge[];
  readonly nodes: readonly GraphNode[];
  /** The node at the other end of an edge. */
  readonly idOf: (edge: GraphEdge) => string;
  readonly isVendor: boolean;
}

function Ways({ head, edges, nodes, idOf, isVendor }: WaysProps): JSX.Element | null {
  if (edges.length === 0) return null;
  return (
    <div>
      <h2>{head}</h2>
      <ul>
        {edges.map((edge) => {
          const id = idOf(edge);
          // A vendor hands over several items; work is itself what is handed over.
          const details = isVendor ? linkInWords([edge], words) : handOffInWords(edge, words);
          return (
            <li key={edge.id}>
              <button type="button" class="link" onClick={() => change({ selected: id, here: [id] })}>
                {nodes.find((one) => one.id === id)?.label ?? ''}
              </button>
              {details === '' ? undefined : ` — ${details}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
