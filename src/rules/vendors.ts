import type { Entity } from '../plan/entity';
import { states } from '../plan/entity';
import { isOutside } from '../plan/sourcing';
import type { Subject } from './rule';

/**
 * The vendors of the document that must state `key`. A vendor with a file of its own is judged there and not in the
 * plans that link to it; there, what one of those plans states counts too.
 */
export function vendorsToJudge({ known, plan, workspace }: Subject, key: string): Entity[] {
  if (plan.kind === 'vendor') {
    return workspace.mentionsOfFile(known.uri).some((mention) => states(mention, key)) ? [] : [...plan.vendors];
  }
  return plan.vendors.filter((vendor) => !workspace.fileOfVendor(known, vendor));
}

/** Those of them that are not our own people. */
export function outsideVendorsToJudge(subject: Subject, key: string): Entity[] {
  return vendorsToJudge(subject, key).filter(isOutside);
}
