import type { Choice } from '../views/graph/graph';
import type { ShownModel } from '../views/panelMessages';
import { allPlans } from '../views/panelMessages';
import type { Detail, Filter } from '../views/graph/shownGraph';
import { choiceOf, element, toggleButton } from './dom';
import type { MenuEntry } from './menu';
import { menuButton } from './menu';
import { remember, state, tell } from './state';
import { t } from './words';

/** What the buttons do. */
export interface ToolbarActs {
  /** Draws the tab anew, after a choice was made. */
  readonly redraw: () => void;
  readonly zoom: (how: number | 'fit') => void;
  readonly exports: () => readonly MenuEntry[];
}

/** No choice, in a list of choices. */
const none = '';

/** Which plan, which part of it, how much of it, and what can be done with the picture. */
export function toolbar({ plans, chosen, model: { graph } }: ShownModel, acts: ToolbarActs): HTMLElement {
  const { tab, filter, detail, asTable } = state();
  const isTable = asTable.includes(tab);
  const isPicture = (tab === 'graph' || tab === 'timeline') && !isTable;
  const narrow = (change: Filter): void => {
    remember({ filter: { ...state().filter, ...change } });
    acts.redraw();
  };
  const owners = [...new Set(graph.nodes.flatMap((node) => node.owners))].sort((a, b) => a.localeCompare(b));
  const vendors = graph.nodes.filter(({ kind }) => kind === 'vendor' || kind === 'nobody');
  return element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': t`Contents` },
    plans.length > 1
      ? choiceOf(t`Plan`, [{ id: allPlans, label: t`All plans` }, ...plans], chosen ?? allPlans, (id) => {
          remember({ chosen: id, selected: undefined, opened: [], filter: {}, looks: {} });
          tell({ type: 'choose', chosen: id });
        })
      : undefined,
    filterOf(
      t`Owner`,
      owners.map((name) => ({ id: name, label: name })),
      filter.owner,
      (owner) => narrow({ owner }),
    ),
    filterOf(t`Vendor`, vendors, filter.vendor, (vendor) => narrow({ vendor })),
    filterOf(t`Outcome`, graph.outcomes, filter.outcome, (outcome) => narrow({ outcome })),
    isPicture
      ? choiceOf(t`Show`, detailsOf(), detail ?? none, (id) => {
          remember({
            detail: id === none ? undefined : (id as Detail),
            opened: [],
            looks: { ...state().looks, [tab]: undefined },
          });
          acts.redraw();
        })
      : undefined,
    element('span', { class: 'space' }),
    isPicture ? zoomButtons(acts) : undefined,
    // The budget is a table in any case.
    tab === 'budget'
      ? undefined
      : toggleButton(tab === 'raci' || tab === 'coverage' ? t`As a list` : t`As a table`, isTable, () => {
          const { asTable: before } = state();
          remember({ asTable: isTable ? before.filter((one) => one !== tab) : [...before, tab] });
          acts.redraw();
        }),
    menuButton(t`Export`, acts.exports),
  );
}

function detailsOf(): readonly Choice[] {
  return [
    { id: none, label: t`fit` },
    { id: 'vendors' satisfies Detail, label: t`vendors` },
    { id: 'deliverables' satisfies Detail, label: t`deliverables` },
  ];
}

/** Nothing where there is nothing to choose. */
function filterOf(
  label: string,
  options: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string | undefined) => void,
): HTMLElement | undefined {
  if (options.length === 0) return undefined;
  return choiceOf(label, [{ id: none, label: t`all` }, ...options], chosen ?? none, (id) =>
    choose(id === none ? undefined : id),
  );
}

function zoomButtons({ zoom }: ToolbarActs): HTMLElement {
  const button = (sign: string, label: string, how: number | 'fit'): HTMLElement =>
    element('button', { type: 'button', 'aria-label': label, title: label, onclick: () => zoom(how) }, sign);
  return element(
    'span',
    { class: 'zoom', role: 'group', 'aria-label': t`Zoom` },
    button('−', t`Smaller`, 1 / 1.25),
    button('+', t`Larger`, 1.25),
    button('⤢', t`Fit into the window`, 'fit'),
  );
}
