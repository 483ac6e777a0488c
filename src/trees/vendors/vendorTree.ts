import type { Entity } from '../../plan/entity';
import type { Words } from '../../text/message';
import { say, textOf } from '../../text/message';
import { card } from '../../editor/card';
import type { PlanFacts } from './planFacts';
import { countInWords, findingsInWords } from './rowWords';
import type { Arrangement, Direction, State, TreeNode } from './treeNode';
import type { VendorFilter } from './vendorFilter';
import { filterOf, isFiltering } from './vendorFilter';
import type { Member, VendorGroup } from './vendorGroups';
import { planGroup, vendorGroups } from './vendorGroups';
import { vendorRow } from './dependencyRows';
import { worst } from './treeNode';

/** How the vendors are shown. */
export interface TreeChoice {
  readonly arrangement: Arrangement;
  readonly direction: Direction;
  readonly filter: VendorFilter;
}

/** The top-level rows, and how many vendors they show. A vendor under two outcomes counts once. */
export interface VendorTree {
  readonly roots: readonly TreeNode[];
  readonly shown: number;
  readonly all: number;
}

/** The vendors of all plans that the filter shows. */
export function vendorTree(plans: readonly PlanFacts[], choice: TreeChoice, words: Words): VendorTree {
  const { arrangement, direction, filter } = choice;
  const members = plans.flatMap((facts) => facts.snapshot.plan.vendors.map((vendor): Member => ({ facts, vendor })));
  const isShown = isFiltering(filter) ? filterOf(filter, members) : () => true;
  const shown = members.filter(isShown);
  const kept = new Set(shown.map(({ vendor }) => vendor));
  const isOfMany = plans.length > 1;
  const roots = vendorGroups(plans, arrangement).flatMap((group) => {
    const fitting = group.members.filter(({ vendor }) => kept.has(vendor));
    if (fitting.length === 0 && shown.length < members.length) return [];
    return [groupRow({ group, fitting, arrangement, direction, words, isOfMany })];
  });
  return { roots, shown: shown.length, all: members.length };
}

/** The number of vendors that are overdue, or have a warning or an error. */
export function countTroubled(plans: readonly PlanFacts[]): number {
  const troubled: ReadonlySet<State> = new Set(['error', 'overdue', 'warning']);
  const countIn = (facts: PlanFacts): number =>
    facts.snapshot.plan.vendors.filter((vendor) => troubled.has(facts.of(vendor).state)).length;
  return plans.reduce((sum, facts) => sum + countIn(facts), 0);
}

/** The row of one plan with its vendors under it. */
export function planTree(facts: PlanFacts, direction: Direction, words: Words): TreeNode {
  const group = planGroup(facts);
  return groupRow({ group, fitting: group.members, arrangement: 'plan', direction, words, isOfMany: false });
}

/** The top-level row of a vendor; the first, if there are several; undefined if a filter hides it. */
export function rowOfVendor({ roots }: VendorTree, vendor: Entity): TreeNode | undefined {
  const root = roots.find(({ holds }) => holds?.(vendor));
  return root?.children().find(({ subject }) => subject?.entity === vendor);
}

interface GroupSource {
  readonly group: VendorGroup;
  /** Those of its vendors that are shown. */
  readonly fitting: readonly Member[];
  readonly arrangement: Arrangement;
  readonly direction: Direction;
  readonly words: Words;
  /** With several plans, each vendor has to show its plan. */
  readonly isOfMany: boolean;
}

function groupRow({ group, fitting, arrangement, direction, words, isOfMany }: GroupSource): TreeNode {
  const { about, state } = group;
  const isPlan = arrangement === 'plan';
  let rows: readonly TreeNode[] | undefined;
  let held: ReadonlySet<Entity> | undefined;
  const node: TreeNode = {
    id: group.key,
    kind: isPlan ? 'plan' : 'group',
    label: textOf(group.label, words),
    description: describe(),
    state: isPlan && about ? worst(about.facts.findings) : (state ?? 'open'),
    subject: isPlan ? about : undefined,
    groupedBy: isPlan ? undefined : arrangement,
    place: about && {
      uri: about.snapshot.names.uriOf(about.entity),
      range: about.entity.name.range,
      whole: about.entity.range,
    },
    findings: isPlan && about ? about.facts.findings.length : 0,
    isWaiting: false,
    dependencies: [],
    isCycle: false,
    holds: (vendor) => (held ??= new Set(fitting.map((member) => member.vendor))).has(vendor),
    hasChildren: fitting.length > 0,
    children: () => (rows ??= fitting.map(childRow)),
    content: () => group.key,
    alone: () => node,
    tooltip: () => (about ? card(about.facts.cardSource, about.entity) : ''),
  };
  return node;

  function childRow({ facts, vendor }: Member): TreeNode {
    const id = `${node.id} › ${isPlan ? '' : `${facts.snapshot.uri} › `}${facts.keyOf(vendor)}`;
    const plan = isOfMany && arrangement !== 'plan' && arrangement !== 'outcome' ? facts.title : undefined;
    const options = { plan, isOwnerShown: arrangement === 'owner' };
    return vendorRow({ facts, direction }, vendor, { id, parent: node, options });
  }

  function describe(): string {
    const late = fitting.filter(({ facts, vendor }) => facts.of(vendor).late.length > 0).length;
    const count = isPlan && about ? about.facts.findings.length : 0;
    const parts = [
      !isPlan && about && isOfMany ? about.facts.title : undefined,
      words(countInWords(fitting.length, group.members.length)),
      late > 0 && state !== 'overdue' ? words(say`${late} overdue`) : undefined,
      count > 0 ? words(findingsInWords(count)) : undefined,
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  }
}
