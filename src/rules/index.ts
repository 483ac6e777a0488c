import outcomeMissing from './outcome-missing';
import type { Rule } from './rule';
import vendorOwnerMissing from './vendor-owner-missing';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  outcomeMissing,
  vendorOwnerMissing,
];
