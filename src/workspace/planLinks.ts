import type { Entity } from '../plan/entity';
import { mentionsOf, fieldsOfDependencies } from '../plan/entity';
import { originalOf } from '../plan/moved';
import type { Plan } from '../plan/plan';
import { memoized } from '../text/memoized';
import type { PlanSnapshot } from './planSnapshot';
import { comparableUri, resolveLink } from './uri';

/** A vendor of a plan that links to a separate file. */
export interface LinkingVendor {
  readonly plan: PlanSnapshot;
  readonly vendor: Entity;
}

/** The vendors that link to each vendor file, by its normalized address, in the order of the plans. */
export function vendorsByFile(snapshots: Iterable<PlanSnapshot>): ReadonlyMap<string, readonly LinkingVendor[]> {
  const linking = new Map<string, LinkingVendor[]>();
  for (const snapshot of snapshots) {
    if (snapshot.plan.kind === 'vendor') continue;
    for (const vendor of snapshot.plan.vendors) {
      const file = snapshot.fileOf(vendor);
      if (!file) continue;
      const key = comparableUri(file.plan.uri);
      const list = linking.get(key);
      if (list) list.push({ plan: snapshot, vendor });
      else linking.set(key, [{ plan: snapshot, vendor }]);
    }
  }
  return linking;
}

/**
 * The normalized addresses of the documents that a plan uses, directly or indirectly. `planAt` returns the plan at such an
 * address, or undefined.
 */
export function reachOf(plan: Plan, planAt: (key: string) => Plan | undefined): Set<string> {
  const own = comparableUri(plan.uri);
  const reach = new Set<string>();
  const open = [plan];
  for (const one of open) {
    for (const key of targetsOf(one, planAt)) {
      if (key === own || reach.has(key)) continue;
      reach.add(key);
      const target = planAt(key);
      if (target) open.push(target);
    }
  }
  return reach;
}

/** The documents that a plan's vendors and dependencies link to; its vendors' files count as part of the plan. */
function targetsOf(plan: Plan, planAt: (key: string) => Plan | undefined): Set<string> {
  const targets = new Set<string>(usedKeys(plan));
  for (const key of targets) {
    const file = planAt(key);
    if (file?.kind === 'vendor') for (const target of usedKeys(file)) targets.add(target);
  }
  return targets;
}

/** The addresses, as given, of the documents to which a document's vendors and dependencies link. */
export function usedFiles(plan: Plan): string[] {
  return [...dependencyLinks(plan), ...vendorLinks(plan)].flatMap((link) => resolveLink(plan.uri, link) ?? []);
}

/** The normalized addresses of the same; plans that depend on each other ask for those of all of them. */
const usedKeys = memoized((plan: Plan): readonly string[] => usedFiles(plan).map(comparableUri));

/** The addresses, as written, to which a plan's vendors link. */
const vendorLinks = memoized((plan: Plan): readonly string[] => {
  const found: string[] = [];
  for (const vendor of plan.vendors)
    for (const { link } of mentionsOf(vendor)) if (link !== undefined) found.push(link);
  return found;
});

/** The addresses, as written, of what a plan's work depends on elsewhere. */
const dependencyLinks = memoized((plan: Plan): readonly string[] => {
  const found: string[] = [];
  for (const list of [plan.deliverables, plan.vendors, plan.milestones]) {
    for (const entity of list) {
      // Where the links stand is of no interest here.
      for (const { value } of fieldsOfDependencies(originalOf(entity)))
        for (const { url } of value.marks) if (url !== undefined) found.push(url);
    }
  }
  return found;
});
