import type { Entity } from '../plan/entity';
import { grouped } from '../text/grouped';
import { memoized } from '../text/memoized';
import type { KnownPlan } from './workspace';

/** Who says of itself that it works towards which outcome of the plan: vendors, also in their own files, and deliverables. */
const servicesIn = memoized((known: KnownPlan) => {
  const { plan, names } = known;
  const services = [...plan.vendors, ...names.deliverables()].flatMap((server) => {
    const stated = known.stated(server, 'outcomes');
    const outcomes = stated ? names.references(stated.value, ['outcome']).map(({ target }) => target) : [];
    return [...new Set(outcomes)].map((outcome) => ({ server, outcome }));
  });
  return {
    byServer: grouped(services, ({ server }) => server),
    byOutcome: grouped(services, ({ outcome }) => outcome),
  };
});

/** The outcomes that a vendor or deliverable works towards, in the order in which it names them. */
export function outcomesOf(known: KnownPlan, server: Entity): Entity[] {
  return (servicesIn(known).byServer.get(server) ?? []).flatMap(({ outcome }) => outcome ?? []);
}

/** The vendors and deliverables that work towards an outcome, vendors first. */
export function serversOf(known: KnownPlan, outcome: Entity): Entity[] {
  return (servicesIn(known).byOutcome.get(outcome) ?? []).map(({ server }) => server);
}
