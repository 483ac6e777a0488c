import collateralNotFound from './collateral-not-found';
import coordinatorMissing from './coordinator-missing';
import dateInvalid from './date-invalid';
import dependencyCycle from './dependency-cycle';
import dependencyUnknown from './dependency-unknown';
import fieldDuplicate from './field-duplicate';
import fieldUnknown from './field-unknown';
import fieldValueInvalid from './field-value-invalid';
import frontMatterInvalid from './front-matter-invalid';
import idDuplicate from './id-duplicate';
import linkBroken from './link-broken';
import moneyInvalid from './money-invalid';
import outcomeDueMissing from './outcome-due-missing';
import outcomeMissing from './outcome-missing';
import outcomeOwnerMissing from './outcome-owner-missing';
import outcomeUnmeasurable from './outcome-unmeasurable';
import ownerExternal from './owner-external';
import personUnknown from './person-unknown';
import planOwnerMissing from './plan-owner-missing';
import referenceMissing from './reference-missing';
import referenceNotCalled from './reference-not-called';
import referenceQuestionsOpen from './reference-questions-open';
import type { Rule } from './rule';
import vendorOwnerMissing from './vendor-owner-missing';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  outcomeMissing,
  outcomeUnmeasurable,
  outcomeDueMissing,
  outcomeOwnerMissing,
  planOwnerMissing,
  coordinatorMissing,
  vendorOwnerMissing,
  ownerExternal,
  personUnknown,
  referenceMissing,
  referenceNotCalled,
  referenceQuestionsOpen,
  linkBroken,
  dependencyUnknown,
  idDuplicate,
  collateralNotFound,
  dependencyCycle,
  moneyInvalid,
  dateInvalid,
  frontMatterInvalid,
  fieldUnknown,
  fieldDuplicate,
  fieldValueInvalid,
];
