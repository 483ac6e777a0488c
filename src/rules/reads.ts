import type { FieldKey } from '../plan/fields';
import { entityKinds } from '../plan/fields';
import type { Reads } from './rule';

/** These fields, whatever has them. */
export function readsEverywhere(...keys: readonly FieldKey[]): Reads {
  return Object.fromEntries(entityKinds.map((kind) => [kind, keys]));
}

/** What something depends on, and who makes it. */
export const dependencyFields: Reads = {
  deliverable: ['depends-on', 'vendor'],
  vendor: ['depends-on'],
  milestone: ['depends-on'],
};

/** All that a schedule is calculated from. */
export const timingFields: Reads = {
  calendar: true,
  team: true,
  plan: ['holidays'],
  vendor: ['depends-on', 'review', 'sourcing', 'location'],
  person: ['contact', 'role'],
  deliverable: 'all',
  milestone: 'all',
  collateral: 'all',
};
