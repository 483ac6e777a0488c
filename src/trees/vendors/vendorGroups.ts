import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import { ownersIn } from './ownerNames';
import type { PlanFacts } from './planFacts';
import { turned } from './planFacts';
import type { Arrangement, State, Subject } from './treeNode';
import { states } from './treeNode';

/** A vendor with its plan. */
export interface Member {
  readonly facts: PlanFacts;
  readonly vendor: Entity;
}

/** A group of vendors at the top of the tree. */
export interface VendorGroup {
  /** Unique among the groups of the arrangement. */
  readonly key: string;
  readonly label: MessageValue;
  /** The entity that they are grouped by, if there is one. */
  readonly about?: Subject & { readonly facts: PlanFacts };
  /** For a group of a state. */
  readonly state?: State;
  /** In order of plan, and then as the plan has them. */
  readonly members: readonly Member[];
}

/** The vendors of all plans in groups. A plan without vendors is a group too; otherwise none is empty. */
export function vendorGroups(all: readonly PlanFacts[], arrangement: Arrangement): VendorGroup[] {
  if (arrangement === 'plan') return all.map(planGroup);
  const members = all.flatMap((facts) => facts.snapshot.plan.vendors.map((vendor): Member => ({ facts, vendor })));
  if (arrangement === 'owner') return byOwner(members);
  return arrangement === 'outcome' ? byOutcome(all, members) : byState(members);
}

/** A plan with its vendors, in the plan's order. */
export function planGroup(facts: PlanFacts): VendorGroup {
  const { snapshot, title } = facts;
  return {
    key: snapshot.uri,
    label: title,
    about: { facts, snapshot, entity: snapshot.plan.self },
    members: snapshot.plan.vendors.map((vendor) => ({ facts, vendor })),
  };
}

/** In the order of their names; vendors without an owner come first. */
function byOwner(members: readonly Member[]): VendorGroup[] {
  const nobody: Member[] = [];
  const groups = new Map<string, { name: string; members: Member[] }>();
  for (const member of members) {
    const owner = member.facts.snapshot.stated(member.vendor, 'owner');
    const owners = owner ? ownersIn(member.facts.snapshot, owner.value) : [];
    if (owners.length === 0) nobody.push(member);
    for (const { key, name } of owners) {
      const group = groups.get(key);
      if (!group) groups.set(key, { name, members: [member] });
      else if (group.members.at(-1) !== member) group.members.push(member);
    }
  }
  const owned = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(nobody.length > 0 ? [{ key: 'nobody', label: say`No owner`, members: nobody }] : []),
    ...owned.map(([key, group]) => ({ key: `owner ${key}`, label: group.name, members: group.members })),
  ];
}

/** The outcomes of each plan in its order; vendors without an outcome come first. */
function byOutcome(all: readonly PlanFacts[], members: readonly Member[]): VendorGroup[] {
  const served = new Map<Entity, Member[]>();
  const none: Member[] = [];
  for (const member of members) {
    const outcomes = member.facts.outcomesOf(member.vendor);
    if (outcomes.length === 0) none.push(member);
    for (const outcome of outcomes) {
      const group = served.get(outcome);
      if (group) group.push(member);
      else served.set(outcome, [member]);
    }
  }
  const groups = all.flatMap((facts) => {
    const { snapshot } = facts;
    const turns = new Map<string, number>();
    return snapshot.plan.outcomes.flatMap((entity): VendorGroup[] => {
      const name = nameOf(entity);
      const key = `outcome ${snapshot.uri} › ${turned(turns, name)}`;
      const group = served.get(entity);
      return group ? [{ key, label: name, about: { facts, snapshot, entity }, members: group }] : [];
    });
  });
  return [...(none.length > 0 ? [{ key: 'no outcome', label: say`No outcome`, members: none }] : []), ...groups];
}

const stateNames: Readonly<Record<State, Message>> = {
  error: say`With errors`,
  overdue: say`Overdue`,
  warning: say`With warnings`,
  'in progress': say`In progress`,
  open: say`Not started`,
  done: say`Done`,
};

/** The worst first. */
function byState(members: readonly Member[]): VendorGroup[] {
  return states.flatMap((state): VendorGroup[] => {
    const group = members.filter(({ facts, vendor }) => facts.of(vendor).state === state);
    return group.length > 0 ? [{ key: `state ${state}`, label: stateNames[state], state, members: group }] : [];
  });
}
