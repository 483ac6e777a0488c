import type { Entity } from '../../plan/entity';
import { addDays } from '../../plan/calendar';
import type { Message } from '../../text/message';
import { listed, say } from '../../text/message';
import { isSlipOf } from '../../editor/completion/matching';
import type { PlanFacts } from './planFacts';
import { countInWords } from './rowWords';
import type { Member } from './vendorGroups';

/** Which vendors are shown. */
export interface VendorFilter {
  /** Words that a vendor must all contain: in its name, scope, owner, contact, outcomes, work, or its plan. */
  readonly text: string;
  readonly withFindings: boolean;
  /** Only vendors with work that is overdue or due within seven days. */
  readonly dueSoon: boolean;
  readonly outside: boolean;
}

export const noFilter: VendorFilter = { text: '', withFindings: false, dueSoon: false, outside: false };

/** The toggles of a filter, without its words. */
export const filterToggles = ['withFindings', 'dueSoon', 'outside'] as const;

export type FilterToggle = (typeof filterToggles)[number];

export const toggleNames: Readonly<Record<FilterToggle, Message>> = {
  withFindings: say`Only with problems`,
  dueSoon: say`Only overdue or due within 7 days`,
  outside: say`Outside vendors only`,
};

export function isFiltering(filter: VendorFilter): boolean {
  return filter.text.trim() !== '' || filterToggles.some((toggle) => filter[toggle]);
}

/** Whether a filter shows a vendor. A word that matches no vendor is taken as a typo, and matches similar ones. */
export function filterOf(filter: VendorFilter, members: readonly Member[]): (member: Member) => boolean {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = words.map((word) => {
    const isHeld = ({ facts, vendor }: Member): boolean => facts.searched(vendor).includes(word);
    if (word.length < 4 || members.some(isHeld)) return isHeld;
    return ({ facts, vendor }: Member): boolean => isSlipOf(facts.searched(vendor), word);
  });
  return (member) => {
    const { facts, vendor } = member;
    if (filter.outside && !facts.snapshot.isOutside(vendor)) return false;
    if (filter.withFindings && facts.of(vendor).findings.length === 0) return false;
    if (filter.dueSoon && !isDueSoon(facts, vendor)) return false;
    return holds.every((isHeld) => isHeld(member));
  };
}

function isDueSoon(facts: PlanFacts, vendor: Entity): boolean {
  const { late, next } = facts.of(vendor);
  return late.length > 0 || (next !== undefined && next.date <= (addDays(facts.today, 7) ?? next.date));
}

/** What a filter shows and why, for anyone who misses a vendor. */
export function filterInWords(filter: VendorFilter, shown: number, all: number): Message {
  const text = filter.text.trim();
  const why = [
    ...(text === '' ? [] : [say`matching “${text}”`]),
    ...filterToggles.filter((toggle) => filter[toggle]).map((toggle) => toggleNames[toggle]),
  ];
  return say`${countInWords(shown, all)} shown: ${listed(why)}. Use Clear Filter to show all.`;
}
