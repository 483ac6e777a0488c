import { isCalled, isCallDated } from '../../plan/referenceCalls';
import { states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { referenceName } from '../references';
import { readsOfReferences } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'reference-space-missing',
  kind: 'advice',
  isOfFormat: true,
  title: 'A called reference states the client’s space',
  why: 'A firm that shone for a bakery may be lost in dental software. A reference counts for most when the client sells to people like yours; where none does, that in itself is an answer.',
  reads: readsOfReferences,
  *check({ plan, snapshot, names, today }) {
    for (const reference of plan.references) {
      if (
        !isCallDated(reference, snapshot.values) ||
        !isCalled(reference, snapshot.values, today) ||
        states(reference, 'space')
      )
        continue;
      yield {
        at: placeOf(reference, 'space'),
        message: say`${referenceName(reference, names)} doesn’t state the client’s space: add their industry`,
        fixes: () => insertOpenField(plan, reference, 'space'),
      };
    }
  },
});
