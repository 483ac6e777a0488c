import { budgetTables } from '../views/tables/budgetTable';
import { coverageMatrix, coverageTable } from '../views/tables/coverageTable';
import type { ShownModel, ToPanel } from '../views/panelMessages';
import { raciMatrix, raciTable } from '../views/tables/raciTable';
import { chosenNodes, shownGraph } from '../views/graph/shownGraph';
import { details } from './details';
import { element } from './dom';
import { exportsOf } from './exporting';
import { graphTexts, graphView } from './graphView';
import { inShort } from './inShort';
import type { Tab } from './state';
import { remember, state, tabs, tell } from './state';
import { tabList } from './tabList';
import { tablesView } from './tablesView';
import { timelineTexts, timelineView } from './timelineView';
import { toolbar } from './toolbar';
import type { Content, View } from './view';
import { emptyState } from './emptyState';
import { speak, t, words } from './words';

const head = element('header');
const about = element('div', { class: 'about' });
const filterNote = element('p', { class: 'filter-note', role: 'status' });
const body = element('main', { id: 'content', role: 'tabpanel', tabindex: -1 });
const foot = element('div', { class: 'foot' });
document.body.append(head, about, filterNote, body, foot);

let shown: ShownModel | undefined;
let view: View | undefined;
/** What the cursor is in. */
let here: readonly string[] = [];

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'words') {
    speak(data.bundle);
  } else if (data.type === 'model') {
    shown = data;
    remember({ chosen: data.chosen });
    drawHead();
    drawBody();
  } else {
    here = data.ids;
    view?.highlight(here);
  }
});

/** The tabs and the toolbar. What has the focus in them keeps it. */
function drawHead(): void {
  if (!shown) return;
  const focused = [...head.querySelectorAll('button, select')].indexOf(document.activeElement!);
  const tabBar = tabList(
    t`Charts and tables`,
    tabs.map((id) => ({ id, text: nameOf(id) })),
    state().tab,
    'content',
    (tab) => {
      remember({ tab });
      drawHead();
      drawBody();
    },
  );
  head.replaceChildren(tabBar, toolbar(shown, { redraw, zoom: (how) => view?.zoom?.(how), exports: exported }));
  if (focused >= 0) head.querySelectorAll<HTMLElement>('button, select')[focused]?.focus();
}

function redraw(): void {
  drawHead();
  drawBody();
}

function exported(): ReturnType<typeof exportsOf> {
  return view && shown ? exportsOf(view, `${titleOf(shown)} ${nameOf(state().tab)}`) : [];
}

function nameOf(tab: Tab): string {
  if (tab === 'graph') return t`Hand-offs`;
  if (tab === 'timeline') return t`Timeline`;
  if (tab === 'budget') return t`Budget`;
  return tab === 'coverage' ? t`Coverage` : t`RACI`;
}

function titleOf({ plans, chosen }: ShownModel): string {
  return plans.find(({ id }) => id === chosen)?.label ?? t`All plans`;
}

/** What the tab shows. A node that had the focus has it afterwards too. */
function drawBody(): void {
  if (!shown) return;
  const { model } = shown;
  const { tab, selected } = state();
  const focused = body.contains(document.activeElement)
    ? (document.activeElement as HTMLElement | SVGElement).dataset.id
    : undefined;
  const chosen = chosenNodes(model.graph, state().filter);
  const isWhole = Object.values(state().filter).every((one) => one === undefined);
  const content: Content = {
    model,
    title: titleOf(shown),
    chosen,
    isShown: (id) => isWhole || chosen.has(id) || state().filter.outcome === id,
    redraw: drawBody,
    selected: drawFoot,
  };
  const said = tab === 'graph' || tab === 'timeline' ? inShort(model, show) : undefined;
  about.replaceChildren(...(said ? [said] : []));
  filterNote.textContent = isWhole ? '' : filterInWords(content);
  view = emptyState(model, tab) ?? viewOf(tab, content);
  body.setAttribute('aria-labelledby', `tab-${tab}`);
  body.replaceChildren(view.root);
  view.attached?.();
  view.highlight(here);
  drawFoot(selected);
  if (focused !== undefined)
    [...body.querySelectorAll<HTMLElement | SVGElement>('[data-id]')]
      .find((one) => one.dataset.id === focused)
      ?.focus();
}

function viewOf(tab: Tab, content: Content): View {
  const { model, isShown } = content;
  const isTable = state().asTable.includes(tab);
  if (tab === 'graph') return isTable ? asTables(graphTexts(content)) : graphView(content);
  if (tab === 'timeline') return isTable ? asTables(timelineTexts(content)) : timelineView(content);
  if (tab === 'budget') return tablesView(budgetTables(model.budget, isShown, words));
  if (tab === 'coverage')
    return tablesView([(isTable ? coverageTable : coverageMatrix)(model.coverage, isShown, words)]);
  return tablesView([(isTable ? raciTable : raciMatrix)(model.raci, isShown, words)]);
}

function asTables(texts: Pick<View, 'mermaid' | 'dot' | 'tables'>): View {
  return { ...tablesView(texts.tables()), ...texts };
}

/** How much of the plan the filter leaves, and what it asks for. */
function filterInWords({ model }: Content): string {
  const { filter } = state();
  const { asked, all } = shownGraph(model.graph, { filter });
  const names = [
    filter.owner,
    model.graph.nodes.find(({ id }) => id === filter.vendor)?.label,
    model.graph.outcomes.find(({ id }) => id === filter.outcome)?.label,
  ].filter((name) => name !== undefined);
  return t`Filtered by ${names.join(', ')}: ${asked.vendors} of ${all.vendors} vendors and ${asked.works} of ${all.works} deliverables and milestones, with everything handed over to or by them`;
}

/** Selects something and shows it. */
function show(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  view?.highlight(ids);
}

/** What is selected, in words. */
function drawFoot(id: string | undefined): void {
  const made =
    shown && id !== undefined
      ? details(shown.model.graph, id, {
          show: (other) => {
            remember({ selected: other });
            drawBody();
            view?.highlight([other]);
          },
          close: () => {
            remember({ selected: undefined });
            drawBody();
          },
        })
      : undefined;
  foot.replaceChildren(...(made ? [made] : []));
}

tell({ type: 'ready', chosen: state().chosen });
