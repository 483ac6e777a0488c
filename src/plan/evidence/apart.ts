import type { Entity } from '../entity';
import type { Offer } from './offer';
import { comparableName, nameKey } from '../labels';

/**
 * What sentences seem to state, without what is a field of the plan (`Budget: 12.000 €` below its title), each person and
 * vendor
 * once, and without the organization whose plan it is: the title names it, as in `Veridia B.V. Marketing Plan`.
 */
export function apartFrom({ fields, name }: Entity, inSentences: readonly Entity[], offer?: Offer): readonly Entity[] {
  const offerer = offer?.offerer;
  // Nor is the client to whom an offer is made.
  const ours = ` ${nameKey(comparableName(`${name.text} ${offer?.client.text ?? ''}`))} `;
  const seen = new Set<string>();
  const isOurs = ({ key }: Entity): boolean => ours.includes(` ${nameKey(withoutForm(key))} `);
  return [...(offerer ? [offerer] : []), ...inSentences].filter((entity) => {
    if (entity === offerer) return true;
    const { start, end } = entity.range;
    if (fields.some(({ range }) => range.start < end && start < range.end)) return false;
    if (entity.kind !== 'vendor') return true;
    if (isOurs(entity)) return false;
    return !seen.has(entity.key) && seen.add(entity.key);
  });
}

function withoutForm(name: string): string {
  return name.replace(/,? (?:gmbh|ltd|llc|inc|b\.?v|s\.?l|s\.?a|srl|sarl|sas|lda|ag|ug)\.?$/, '');
}
