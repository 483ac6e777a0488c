import type { FieldKey } from '../plan/fields';
import { entityKinds } from '../plan/fields';
import type { Reads } from './rule';

/** These fields, whatever has them. */
export function readsEverywhere(...keys: readonly FieldKey[]): Reads {
  return Object.fromEntries(entityKinds.map((kind) => [kind, keys]));
}

/** What something depends on, and who makes it. */
export const dependencyFields: Reads = {
  deliverable: ['name', 'depends-on', 'vendor'],
  vendor: ['name', 'depends-on'],
  milestone: ['name', 'depends-on'],
  collateral: ['name'],
  person: ['name'],
};

/** All that a schedule is calculated from. */
export const timingFields: Reads = {
  calendar: true,
  team: true,
  plan: ['holidays'],
  vendor: ['name', 'depends-on', 'review', 'sourcing', 'location'],
  person: ['name', 'contact', 'role'],
  deliverable: 'all',
  milestone: 'all',
  collateral: 'all',
};

/** What is recorded of the calls to references, and whose references they are. */
export const readsOfReferences: Reads = {
  calendar: true,
  team: true,
  reference: 'all',
  vendor: ['name'],
  person: ['name'],
};
