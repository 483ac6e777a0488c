import budgetExceeded from './budget-exceeded';
import budgetMissing from './budget-missing';
import budgetTotalMismatch from './budget-total-mismatch';
import checkInOverdue from './check-in-overdue';
import collateralConfidential from './collateral-confidential';
import collateralNotFound from './collateral-not-found';
import coordinatorMissing from './coordinator-missing';
import currencyMixed from './currency-mixed';
import dateAmbiguous from './date-ambiguous';
import dateInvalid from './date-invalid';
import deliverableBlocked from './deliverable-blocked';
import deliverableDueMissing from './deliverable-due-missing';
import deliverableMissing from './deliverable-missing';
import deliverableOutsidePeriod from './deliverable-outside-period';
import deliverableOverdue from './deliverable-overdue';
import dependencyCycle from './dependency-cycle';
import dependencyLate from './dependency-late';
import dependencyOnVendor from './dependency-on-vendor';
import dependencyRedundant from './dependency-redundant';
import dependencyUnknown from './dependency-unknown';
import feeMismatch from './fee-mismatch';
import feeMissing from './fee-missing';
import fieldDuplicate from './field-duplicate';
import fieldUnknown from './field-unknown';
import fieldValueInvalid from './field-value-invalid';
import frontMatterInvalid from './front-matter-invalid';
import textUnread from './text-unread';
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
import placeholderText from './placeholder-text';
import planOwnerMissing from './plan-owner-missing';
import planPrepackaged from './plan-prepackaged';
import referenceMissing from './reference-missing';
import referenceNegative from './reference-negative';
import referenceNotCalled from './reference-not-called';
import referenceQuestionsOpen from './reference-questions-open';
import referenceSpaceMissing from './reference-space-missing';
import referenceStale from './reference-stale';
import type { Rule } from './rule';
import slaVague from './sla-vague';
import strategyOutsourced from './strategy-outsourced';
import timeZoneOverlap from './time-zone-overlap';
import vendorBackgroundMissing from './vendor-background-missing';
import vendorCadenceMissing from './vendor-cadence-missing';
import vendorCollateralMissing from './vendor-collateral-missing';
import vendorConcentration from './vendor-concentration';
import vendorContactMissing from './vendor-contact-missing';
import vendorDuplicate from './vendor-duplicate';
import vendorEscalationMissing from './vendor-escalation-missing';
import vendorExitMissing from './vendor-exit-missing';
import vendorIncomplete from './vendor-incomplete';
import vendorLocationMissing from './vendor-location-missing';
import vendorMicromanaged from './vendor-micromanaged';
import vendorOutcomeMissing from './vendor-outcome-missing';
import vendorOwnerMissing from './vendor-owner-missing';
import vendorScopeMissing from './vendor-scope-missing';
import vendorSlaMissing from './vendor-sla-missing';
import vendorSourcingMissing from './vendor-sourcing-missing';
import vendorUnconnected from './vendor-unconnected';

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
  vendorDuplicate,
  vendorIncomplete,
  vendorScopeMissing,
  vendorSourcingMissing,
  vendorOutcomeMissing,
  vendorContactMissing,
  vendorSlaMissing,
  slaVague,
  vendorCadenceMissing,
  checkInOverdue,
  vendorMicromanaged,
  vendorCollateralMissing,
  collateralNotFound,
  collateralConfidential,
  vendorLocationMissing,
  timeZoneOverlap,
  vendorEscalationMissing,
  vendorExitMissing,
  strategyOutsourced,
  vendorBackgroundMissing,
  vendorConcentration,
  vendorUnconnected,
  deliverableMissing,
  deliverableDueMissing,
  deliverableOverdue,
  deliverableOutsidePeriod,
  deliverableBlocked,
  dependencyCycle,
  dependencyLate,
  dependencyRedundant,
  dependencyOnVendor,
  budgetMissing,
  budgetExceeded,
  budgetTotalMismatch,
  feeMissing,
  feeMismatch,
  currencyMixed,
  moneyInvalid,
  dateInvalid,
  dateAmbiguous,
  frontMatterInvalid,
  textUnread,
  fieldUnknown,
  fieldDuplicate,
  fieldValueInvalid,
  placeholderText,
  planPrepackaged,
];
