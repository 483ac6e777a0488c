import type { JSX } from 'preact';
import type { GraphNodeKind } from '../views/graph/graph';
import type { PanelModel } from '../views/panelModel';
import type { Tab } from './state';
import { t } from './words';

/** Whether a tab has nothing to show. */
export function isEmpty({ graph, budget, coverage, raci }: PanelModel, tab: Tab): boolean {
  return {
    graph: graph.nodes.every(({ kind }) => kind === 'launch' || kind === 'collateral'),
    timeline: graph.nodes.every(({ kind }) => isVendorNode(kind) || kind === 'collateral'),
    budget: budget.currencies.length === 0 && budget.unpriced.length === 0,
    coverage: coverage.vendors.length === 0 || coverage.outcomes.length === 0,
    raci: raci.rows.length === 0,
  }[tab];
}

/** How to add something for a tab to show. */
export function EmptyState({ tab }: { readonly tab: Tab }): JSX.Element {
  return (
    <div class="empty">
      <p>{explanationOf(tab)}</p>
      <pre>{exampleOf(tab)}</pre>
    </div>
  );
}

function isVendorNode(kind: GraphNodeKind): boolean {
  return kind === 'vendor' || kind === 'nobody' || kind === 'outside';
}

function explanationOf(tab: Tab): string {
  if (tab === 'graph') return t`No hand-offs yet. List what each vendor delivers, followed by what that depends on:`;
  if (tab === 'timeline') return t`Nothing has a date yet. Add deliverables with due dates, and milestones:`;
  if (tab === 'budget')
    return t`No vendor has a fee yet. Add what each vendor is paid, and the total budget in the front matter:`;
  if (tab === 'coverage')
    return t`There are no outcomes or no vendors yet. Add outcomes with a number, and the outcomes each vendor serves:`;
  return t`There is no work yet that someone could do or own. Add deliverables and their owners:`;
}

/** The keywords of the format are the same in every language. */
function exampleOf(tab: Tab): string {
  if (tab === 'budget') return '### Lumen Video\n\n- **Fee:** €24,000';
  if (tab === 'coverage')
    return '## Outcomes\n\n- **O1** 40 demo requests a month by 2027-03-31\n\n## Vendors\n\n### Lumen Video\n\n- **Outcomes:** O1';
  if (tab === 'timeline')
    return '## Milestones\n\n- 2027-03-01: film locked\n\n### Lumen Video\n\nDeliverables:\n\n- [ ] D2 Hero film — 2027-02-12';
  return '### Lumen Video\n\n- **Owner:** Priya Raman\n\nDeliverables:\n\n- [ ] D2 Hero film — 2027-02-12 — after D1';
}
