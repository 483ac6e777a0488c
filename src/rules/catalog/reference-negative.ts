import { statedField } from '../../plan/entity';
import { valueOf } from '../../plan/readings';
import { referenceName } from '../references';
import { readsOfReferences } from '../reads';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'reference-negative',
  kind: 'advice',
  title: 'Negative answers from a client have been considered',
  why: 'A client who says no has paid for knowing it. It need not rule a vendor out, but it tells you what to agree on before the start and what to watch in the first weeks.',
  reads: readsOfReferences,
  *check({ snapshot, plan, names }) {
    for (const reference of plan.references) {
      for (const [key, denied] of answers) {
        if (valueOf(reference, key, snapshot.values) !== 'no') continue;
        yield {
          at: statedField(reference, key)!.value.range,
          message: denied(referenceName(reference, names)),
        };
      }
    }
  },
});

const answers = [
  [
    'partner',
    (client: Message) =>
      say`${client} says the vendor doesn’t act as a partner: agree in advance on how you’ll notice and what you’ll do`,
  ],
  [
    'learn',
    (client: Message) =>
      say`${client} says the vendor doesn’t learn: agree in advance on how you’ll notice and what you’ll do`,
  ],
  [
    'change',
    (client: Message) =>
      say`${client} says the vendor doesn’t change course: agree in advance on how you’ll notice and what you’ll do`,
  ],
] as const;
