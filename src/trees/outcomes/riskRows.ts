import { say } from '../../text/message';
import { idsBelow } from '../viewRow';
import type { Risk } from './risks';
import type { OutcomeRow, OutcomeSource } from './outcomeRow';
import { branch, leaf } from './outcomeRow';

/** The risks of an outcome, each with its location. */
export function riskRows({ words }: OutcomeSource, risks: readonly Risk[], parent: OutcomeRow): OutcomeRow {
  const id = `${parent.id} › dangers`;
  const { place } = parent;
  if (risks.length === 0)
    return leaf('nothing', parent, id, { label: words(say`Nothing in the plan puts it at risk`), place });
  const label = words(say`What puts it at risk`);
  const description = String(risks.length);
  return branch({ id, kind: 'dangers', label, description, place, parent }, (row) => {
    const idOf = idsBelow(row.id);
    return risks.map(({ message, place: where }) => {
      const sentence = words(message);
      return leaf('danger', row, idOf(sentence), { label: sentence, place: where });
    });
  });
}
