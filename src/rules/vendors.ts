import { isSure } from '../plan/evidence/vouched';
import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { states } from '../plan/entity';
import { isOutside } from '../plan/values/sourcing';
import type { Subject } from './rule';

/**
 * The vendors of the document to check; given a key, only those for which no plan that links to a vendor's own file
 * states it. A vendor with a separate file is checked there and not in the plans.
 */
export function vendorsToJudge({ snapshot, plan, workspace }: Subject, key?: FieldKey): Entity[] {
  if (plan.kind === 'vendor') {
    const isKnown = key !== undefined && workspace.mentionsOfFile(snapshot.uri).some((mention) => states(mention, key));
    return isKnown ? [] : [...plan.vendors];
  }
  return plan.vendors.filter((vendor) => isSure(plan, vendor) && !snapshot.fileOf(vendor));
}

/** Those of them that aren't our own teams. */
export function outsideVendorsToJudge(subject: Subject, key?: FieldKey): Entity[] {
  return vendorsToJudge(subject, key).filter(isOutside);
}
