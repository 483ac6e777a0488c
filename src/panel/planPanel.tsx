import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ShownModel } from '../views/panelMessages';
import { Details } from './details';
import { EmptyState, isEmpty } from './emptyState';
import { exportsOf } from './exporting';
import { GraphView } from './graphView';
import { InShort } from './inShort';
import type { Outputs } from './outputs';
import { contentOf, filterInWords, outputsOf } from './outputs';
import type { PictureHandle } from './picture';
import type { PanelState, Tab } from './state';
import { change, tabs } from './state';
import { Tables } from './tables';
import { TabList } from './tabList';
import { TimelineView } from './timelineView';
import { Toolbar } from './toolbar';
import { t } from './words';

interface PanelProps {
  readonly shown: ShownModel;
  readonly state: PanelState;
}

/** The whole page, rendered from the model and the state alone. */
export function PlanPanel({ shown, state }: PanelProps): JSX.Element {
  const { tab, filter, selected, detail } = state;
  const { model } = shown;
  const isTable = state.asTable.includes(tab);
  const content = useMemo(() => contentOf(shown, filter), [shown, filter]);
  const outputs = useMemo(() => outputsOf(tab, isTable, content), [tab, isTable, content]);
  const hasNothing = isEmpty(model, tab);
  const note = useMemo(() => filterInWords(content), [content]);
  const picture = useRef<PictureHandle>(null);
  const name = `${content.title} ${nameOf(tab)}`;
  const hasPicture = tab === 'graph' || tab === 'timeline';
  // Neither depends on selection and highlighting, which change most often.
  const toolbar = useMemo(
    () => (
      <Toolbar
        {...{ shown, tab, filter, detail, isTable }}
        zoom={(how) => picture.current?.zoom(how)}
        exports={() => exportsOf(hasNothing ? nothing : outputs, picture, name)}
      />
    ),
    [shown, tab, filter, detail, isTable, outputs, hasNothing, name],
  );
  const about = useMemo(
    () => (hasPicture ? <InShort headlines={model.headlines} blockers={model.blockers} /> : undefined),
    [hasPicture, model],
  );
  // Another plan, tab or level of detail is another picture, with its initial size and position.
  const key = `${tab} ${shown.chosen} ${detail}`;
  const View = tab === 'graph' ? GraphView : TimelineView;
  return (
    <>
      <header>
        <TabList
          label={t`Charts and tables`}
          entries={tabs.map((id) => ({ id, text: nameOf(id) }))}
          chosen={tab}
          panelId="content"
          choose={(chosen) => change({ tab: chosen })}
        />
        {toolbar}
      </header>
      <div class="about">{about}</div>
      <p class="filter-note" role="status">
        {note}
      </p>
      <div id="content" role="tabpanel" tabindex={-1} aria-labelledby={`tab-${tab}`}>
        {hasNothing ? (
          <EmptyState tab={tab} />
        ) : hasPicture && !isTable ? (
          <View key={key} content={content} state={state} handle={picture} />
        ) : (
          <Tables key={key} outputs={outputs} here={state.here} />
        )}
      </div>
      <div class="foot">{selected === undefined ? undefined : <Details graph={model.graph} id={selected} />}</div>
    </>
  );
}

const nothing: Outputs = { tables: () => [] };

function nameOf(tab: Tab): string {
  if (tab === 'graph') return t`Hand-offs`;
  if (tab === 'timeline') return t`Timeline`;
  if (tab === 'budget') return t`Budget`;
  return tab === 'coverage' ? t`Coverage` : t`RACI`;
}
