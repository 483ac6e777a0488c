import budgetExceeded from './catalog/budget-exceeded';
import budgetMissing from './catalog/budget-missing';
import budgetTotalMismatch from './catalog/budget-total-mismatch';
import checkInOverdue from './catalog/check-in-overdue';
import collateralConfidential from './catalog/collateral-confidential';
import collateralNotFound from './catalog/collateral-not-found';
import coordinatorMissing from './catalog/coordinator-missing';
import currencyMixed from './catalog/currency-mixed';
import dateInvalid from './catalog/date-invalid';
import dateWeekday from './catalog/date-weekday';
import deliverableBlocked from './catalog/deliverable-blocked';
import deliverableDueMissing from './catalog/deliverable-due-missing';
import deliverableMissing from './catalog/deliverable-missing';
import deliverableOutsidePeriod from './catalog/deliverable-outside-period';
import deliverableOwnerMissing from './catalog/deliverable-owner-missing';
import deliverableOverdue from './catalog/deliverable-overdue';
import dependencyCycle from './catalog/dependency-cycle';
import dependencyLate from './catalog/dependency-late';
import dependencyOnVendor from './catalog/dependency-on-vendor';
import dependencyRedundant from './catalog/dependency-redundant';
import dependencyUnknown from './catalog/dependency-unknown';
import feeMismatch from './catalog/fee-mismatch';
import feeMissing from './catalog/fee-missing';
import fieldDuplicate from './catalog/field-duplicate';
import fieldUnknown from './catalog/field-unknown';
import fieldValueInvalid from './catalog/field-value-invalid';
import frontMatterInvalid from './catalog/front-matter-invalid';
import planUnread from './catalog/plan-unread';
import textUnread from './catalog/text-unread';
import goalMissing from './catalog/goal-missing';
import idDuplicate from './catalog/id-duplicate';
import leadHandoverMissing from './catalog/lead-handover-missing';
import linkBroken from './catalog/link-broken';
import moneyInvalid from './catalog/money-invalid';
import outcomeActivity from './catalog/outcome-activity';
import outcomeBaselineMissing from './catalog/outcome-baseline-missing';
import outcomeDueMissing from './catalog/outcome-due-missing';
import outcomeMissing from './catalog/outcome-missing';
import outcomeOverdue from './catalog/outcome-overdue';
import outcomeOwnerMissing from './catalog/outcome-owner-missing';
import outcomeUnmeasurable from './catalog/outcome-unmeasurable';
import outcomeUnserved from './catalog/outcome-unserved';
import outcomeVanityMetric from './catalog/outcome-vanity-metric';
import ownerExternal from './catalog/owner-external';
import ownerOverloaded from './catalog/owner-overloaded';
import ownerShared from './catalog/owner-shared';
import personUnknown from './catalog/person-unknown';
import placeholderText from './catalog/placeholder-text';
import planOwnerMissing from './catalog/plan-owner-missing';
import planPrepackaged from './catalog/plan-prepackaged';
import referenceMissing from './catalog/reference-missing';
import referenceNegative from './catalog/reference-negative';
import referenceNotCalled from './catalog/reference-not-called';
import referenceQuestionsOpen from './catalog/reference-questions-open';
import referenceSpaceMissing from './catalog/reference-space-missing';
import referenceStale from './catalog/reference-stale';
import type { Rule } from './rule';
import slaVague from './catalog/sla-vague';
import strategyOutsourced from './catalog/strategy-outsourced';
import timeZoneOverlap from './catalog/time-zone-overlap';
import vendorBackgroundMissing from './catalog/vendor-background-missing';
import vendorCadenceMissing from './catalog/vendor-cadence-missing';
import vendorCollateralMissing from './catalog/vendor-collateral-missing';
import vendorConcentration from './catalog/vendor-concentration';
import vendorContactMissing from './catalog/vendor-contact-missing';
import vendorDuplicate from './catalog/vendor-duplicate';
import vendorEscalationMissing from './catalog/vendor-escalation-missing';
import vendorExitMissing from './catalog/vendor-exit-missing';
import vendorIncomplete from './catalog/vendor-incomplete';
import vendorLocationMissing from './catalog/vendor-location-missing';
import vendorMicromanaged from './catalog/vendor-micromanaged';
import vendorOutcomeMissing from './catalog/vendor-outcome-missing';
import vendorOwnerMissing from './catalog/vendor-owner-missing';
import vendorScopeMissing from './catalog/vendor-scope-missing';
import vendorSlaMissing from './catalog/vendor-sla-missing';
import vendorSourcingMissing from './catalog/vendor-sourcing-missing';
import vendorUnknown from './catalog/vendor-unknown';
import suppressionUnused from './catalog/suppression-unused';
import valueAmbiguous from './catalog/value-ambiguous';
import valueUnread from './catalog/value-unread';
import recordInFuture from './catalog/record-in-future';
import vendorUnconnected from './catalog/vendor-unconnected';

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
  leadHandoverMissing,
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
  vendorUnknown,
  deliverableMissing,
  deliverableDueMissing,
  deliverableOwnerMissing,
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
  dateWeekday,
  frontMatterInvalid,
  textUnread,
  planUnread,
  fieldUnknown,
  fieldDuplicate,
  fieldValueInvalid,
  valueUnread,
  valueAmbiguous,
  recordInFuture,
  placeholderText,
  planPrepackaged,
  suppressionUnused,
];
