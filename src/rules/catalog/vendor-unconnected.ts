import type { Entity } from '../../plan/entity';
import { isOutside } from '../../plan/values/sourcing';
import { dependencyFields } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-unconnected',
  kind: 'advice',
  title: 'Every vendor takes part in a hand-off',
  why: 'A vendor that needs nothing and gives nothing to anybody is either not part of this plan or, more often, somebody forgot to write down what they depend on. They will remember on the day it is late.',
  reads: { ...dependencyFields, vendor: ['depends-on', 'sourcing'] },
  *check({ snapshot, plan, names }) {
    const { dependencies } = snapshot;
    const outside = plan.vendors.filter(isOutside);
    if (outside.length < 3 || dependencies.all.length === 0) return;
    const connected = new Set<Entity | undefined>();
    const sideOf = (entity: Entity): Entity | undefined => (entity.kind === 'vendor' ? entity : names.vendorOf(entity));
    for (const { successor, predecessor } of dependencies.all) {
      const [one, other] = [sideOf(successor), sideOf(predecessor)];
      if (one !== other) connected.add(one).add(other);
    }
    for (const vendor of outside) {
      // Without a deliverable there is nothing to connect, which another rule reports.
      if (connected.has(vendor) || dependencies.deliverablesOf(vendor).length === 0) continue;
      yield {
        at: vendor.name.range,
        message: say`${vendor.name.text} isn’t part of any hand-off`,
      };
    }
  },
});
