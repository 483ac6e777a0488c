import type { JSX } from 'preact';
import type { Choice } from '../views/graph/graph';
import type { ShownModel } from '../views/panelMessages';
import { allPlans } from '../views/panelMessages';
import type { Detail, Filter } from '../views/graph/shownGraph';
import type { MenuEntry } from './menu';
import { MenuButton } from './menu';
import type { Tab } from './state';
import { change, remember, state, tell } from './state';
import { t } from './words';

interface ToolbarProps {
  readonly shown: ShownModel;
  readonly tab: Tab;
  readonly filter: Filter;
  readonly detail: Detail | undefined;
  readonly isTable: boolean;
  readonly zoom: (how: number | 'fit') => void;
  readonly exports: () => readonly MenuEntry[];
}

interface FilterChoice {
  readonly kind: keyof Filter;
  readonly label: string;
  readonly options: readonly Choice[];
}

/** No choice, in a list of choices. */
const none = '';

/** The plan, the filter, the level of detail, and the actions for the picture. */
export function Toolbar({
  shown: { plans, chosen, model },
  tab,
  filter,
  detail,
  isTable,
  zoom,
  exports,
}: ToolbarProps): JSX.Element {
  const { nodes, outcomes } = model.graph;
  const isPicture = (tab === 'graph' || tab === 'timeline') && !isTable;
  const owners = [...new Set(nodes.flatMap((node) => node.owners))].sort((a, b) => a.localeCompare(b));
  const vendors = nodes.filter(({ kind }) => kind === 'vendor' || kind === 'nobody');
  const filters: readonly FilterChoice[] = [
    { kind: 'owner', label: t`Owner`, options: owners.map((name) => ({ id: name, label: name })) },
    { kind: 'vendor', label: t`Vendor`, options: vendors },
    { kind: 'outcome', label: t`Outcome`, options: outcomes },
  ];
  return (
    <div class="toolbar" role="toolbar" aria-label={t`Contents`}>
      {plans.length > 1 && (
        <ChoiceList
          name="plan"
          label={t`Plan`}
          options={[{ id: allPlans, label: t`All plans` }, ...plans]}
          chosen={chosen}
          choose={(id) => {
            // Drawn once the editor has sent the model of that plan.
            remember({ chosen: id, selected: undefined, opened: [], filter: {}, looks: {} });
            tell({ type: 'choose', chosen: id });
          }}
        />
      )}
      {filters
        .filter(({ options }) => options.length > 0)
        .map(({ kind, label, options }) => (
          <ChoiceList
            key={kind}
            name={kind}
            label={label}
            options={[{ id: none, label: t`all` }, ...options]}
            chosen={filter[kind] ?? none}
            choose={(id) => change({ filter: { ...filter, [kind]: id === none ? undefined : id } })}
          />
        ))}
      {isPicture && (
        <ChoiceList
          name="detail"
          label={t`Detail`}
          options={details()}
          chosen={detail ?? none}
          choose={(id) => {
            const looks = { ...state().looks, [tab]: undefined };
            change({ detail: id === none ? undefined : (id as Detail), opened: [], looks });
          }}
        />
      )}
      <span class="space" />
      {isPicture && <ZoomButtons zoom={zoom} />}
      {/* The budget is a table in any case. */}
      {tab !== 'budget' && (
        <button type="button" class="toggle" aria-pressed={isTable} onClick={() => showTable(tab, !isTable)}>
          {tab === 'raci' || tab === 'coverage' ? t`List view` : t`Table view`}
        </button>
      )}
      <MenuButton name="export" text={t`Export`} entries={exports} />
    </div>
  );
}

function showTable(tab: Tab, isTable: boolean): void {
  const others = state().asTable.filter((one) => one !== tab);
  change({ asTable: isTable ? [...others, tab] : others });
}

function details(): readonly Choice[] {
  return [
    { id: none, label: t`automatic` },
    { id: 'vendors' satisfies Detail, label: t`vendors` },
    { id: 'deliverables' satisfies Detail, label: t`deliverables` },
  ];
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Choice[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** A labeled dropdown. A value that no longer exists shows as the first. */
function ChoiceList({ name, label, options, chosen, choose }: ChoiceProps): JSX.Element {
  const id = `choose-${name}`;
  const value = options.some((one) => one.id === chosen) ? chosen : options[0]!.id;
  return (
    <span class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </span>
  );
}

function ZoomButtons({ zoom }: Pick<ToolbarProps, 'zoom'>): JSX.Element {
  const button = (sign: string, label: string, how: number | 'fit'): JSX.Element => (
    <button type="button" aria-label={label} title={label} onClick={() => zoom(how)}>
      {sign}
    </button>
  );
  return (
    <span class="zoom" role="group" aria-label={t`Zoom`}>
      {button('−', t`Zoom out`, 1 / 1.25)}
      {button('+', t`Zoom in`, 1.25)}
      {button('⤢', t`Zoom to fit`, 'fit')}
    </span>
  );
}
