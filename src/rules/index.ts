import collateralNotFound from './collateral-not-found';
import coordinatorMissing from './coordinator-missing';
import dateInvalid from './date-invalid';
import dependencyCycle from './dependency-cycle';
import dependencyUnknown from './dependency-unknown';
import feeMissing from './fee-missing';
import fieldDuplicate from './field-duplicate';
import fieldUnknown from './field-unknown';
import fieldValueInvalid from './field-value-invalid';
import frontMatterInvalid from './front-matter-invalid';
import goalMissing from './goal-missing';
import idDuplicate from './id-duplicate';
import linkBroken from './link-broken';
import moneyInvalid from './money-invalid';
import outcomeActivity from './outcome-activity';
import outcomeBaselineMissing from './outcome-baseline-missing';
import outcomeDueMissing from './outcome-due-missing';
import outcomeMissing from './outcome-missing';
import outcomeOverdue from './outcome-overdue';
import outcomeOwnerMissing from './outcome-owner-missing';
import outcomeUnmeasurable from './outcome-unmeasurable';
import outcomeUnserved from './outcome-unserved';
import outcomeVanityMetric from './outcome-vanity-metric';
import ownerExternal from './owner-external';
import ownerOverloaded from './owner-overloaded';
import ownerShared from './owner-shared';
import personUnknown from './person-unknown';
import planOwnerMissing from './plan-owner-missing';
import referenceMissing from './reference-missing';
import referenceNegative from './reference-negative';
import referenceNotCalled from './reference-not-called';
import referenceQuestionsOpen from './reference-questions-open';
import referenceSpaceMissing from './reference-space-missing';
import referenceStale from './reference-stale';
import type { Rule } from './rule';
import vendorCadenceMissing from './vendor-cadence-missing';
import vendorCollateralMissing from './vendor-collateral-missing';
import vendorContactMissing from './vendor-contact-missing';
import vendorEscalationMissing from './vendor-escalation-missing';
import vendorExitMissing from './vendor-exit-missing';
import vendorIncomplete from './vendor-incomplete';
import vendorLocationMissing from './vendor-location-missing';
import vendorOwnerMissing from './vendor-owner-missing';
import vendorScopeMissing from './vendor-scope-missing';
import vendorSlaMissing from './vendor-sla-missing';
import vendorSourcingMissing from './vendor-sourcing-missing';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  outcomeMissing,
  outcomeUnmeasurable,
  outcomeBaselineMissing,
  outcomeDueMissing,
  outcomeOwnerMissing,
  outcomeActivity,
  outcomeVanityMetric,
  outcomeUnserved,
  outcomeOverdue,
  goalMissing,
  planOwnerMissing,
  coordinatorMissing,
  vendorOwnerMissing,
  ownerExternal,
  ownerShared,
  ownerOverloaded,
  personUnknown,
  referenceMissing,
  referenceNotCalled,
  referenceQuestionsOpen,
  referenceNegative,
  referenceSpaceMissing,
  referenceStale,
  linkBroken,
  dependencyUnknown,
  idDuplicate,
  vendorIncomplete,
  vendorScopeMissing,
  vendorSourcingMissing,
  vendorContactMissing,
  vendorSlaMissing,
  vendorCadenceMissing,
  vendorCollateralMissing,
  collateralNotFound,
  vendorLocationMissing,
  vendorEscalationMissing,
  vendorExitMissing,
  dependencyCycle,
  feeMissing,
  moneyInvalid,
  dateInvalid,
  frontMatterInvalid,
  fieldUnknown,
  fieldDuplicate,
  fieldValueInvalid,
];
