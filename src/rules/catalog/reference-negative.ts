import { statedField } from '../../plan/entity';
import { allowedValue, fieldDefinition } from '../../plan/fields';
import { referenceName } from '../references';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'reference-negative',
  kind: 'advice',
  title: 'A client’s no to partnering, learning, or changing has been considered',
  why: 'A client who says no has paid for knowing it. It need not rule a vendor out, but it tells you what to agree on before the start and what to watch in the first weeks.',
  *check({ plan, names }) {
    for (const reference of plan.references) {
      for (const [key, denied] of answers) {
        const answer = statedField(reference, key);
        if (!answer || !/^[n✗✘f]/i.test(answer.value.text)) continue;
        if (allowedValue(fieldDefinition('reference', key), answer.value.text)?.value !== 'no') continue;
        yield {
          at: answer.value.range,
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
      say`${client} says that they don’t act as a partner: agree in advance how you will notice, and what happens then`,
  ],
  [
    'learn',
    (client: Message) =>
      say`${client} says that they don’t learn: agree in advance how you will notice, and what happens then`,
  ],
  [
    'change',
    (client: Message) =>
      say`${client} says that they don’t change course: agree in advance how you will notice, and what happens then`,
  ],
] as const;
