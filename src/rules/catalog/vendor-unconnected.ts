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
  reads: { ...dependencyFields, vendor: ['name', 'depends-on', 'sourcing'] },
  *check({ snapshot, plan, names }) {
    const { dependencies } = snapshot;
    const outside = plan.vendors.filter(isOutside);
    if (outside.length < 3 || dependencies.all.length === 0) return;
    const sideOf = (entity: Entity): readonly Entity[] =>
      entity.kind === 'vendor' ? [entity] : names.makersOf(entity);
    const connected = new Set<Entity>();
    for (const { successor, predecessor } of dependencies.all) {
      const [to, from] = [sideOf(successor), sideOf(predecessor)];
      for (const one of to) if (!from.includes(one)) connected.add(one);
      for (const one of from) if (!to.includes(one)) connected.add(one);
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
