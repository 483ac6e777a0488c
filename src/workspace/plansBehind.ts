import type { Schedule } from './schedule';
import { scheduleOf, scheduleOfPlans } from './schedule';
import type { KnownPlan } from './workspace';

/** The plans that a plan waits for, directly or through others, itself first. */
export function plansBehind(known: KnownPlan): readonly KnownPlan[] {
  const plans = new Set([known]);
  for (const plan of plans) {
    for (const { mention } of plan.handOffs.open) {
      const other = plan.elsewhere(mention)?.known;
      if (other?.plan.kind === 'plan') plans.add(other);
    }
  }
  return [...plans];
}

/** The schedule of a plan with all that it waits for in others. Not kept: it would be out of date with any of them. */
export function scheduleWithOthers(known: KnownPlan): Schedule {
  const plans = plansBehind(known);
  return plans.length === 1 ? scheduleOf(known) : scheduleOfPlans(plans);
}

/** The addresses of these documents, and of the plans that wait for something in one of them. */
export function withThoseWaiting(plans: readonly KnownPlan[], uris: readonly string[]): string[] {
  const changed = new Set(uris);
  const waiting = plans
    .filter(({ uri }) => !changed.has(uri))
    .filter((known) => plansBehind(known).some(({ uri }) => changed.has(uri)));
  return [...uris, ...waiting.map(({ uri }) => uri)];
}
