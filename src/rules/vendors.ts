import type { Entity } from '../plan/entity';
import { states } from '../plan/entity';
import { isOutside } from '../plan/values/sourcing';
import type { Subject } from './rule';

/**
 * The vendors of the document that are to be judged; given a key, only where none of the plans that link to a vendor's
 * own file states it. A vendor with a file of its own is judged there and not in the plans.
 */
export function vendorsToJudge({ snapshot, plan, workspace }: Subject, key?: string): Entity[] {
  if (plan.kind === 'vendor') {
    const isStated =
      key !== undefined && workspace.mentionsOfFile(snapshot.uri).some((mention) => states(mention, key));
    return isStated ? [] : [...plan.vendors];
  }
  return plan.vendors.filter((vendor) => !snapshot.fileOf(vendor));
}

/** Those of them that are not our own people. */
export function outsideVendorsToJudge(subject: Subject, key?: string): Entity[] {
  return vendorsToJudge(subject, key).filter(isOutside);
}
