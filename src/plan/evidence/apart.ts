import type { Entity } from '../entity';
import { comparableName, nameKey } from '../labels';

/**
 * What sentences seem to state, without what is a field of the plan (`Budget: 12.000 €` below its title), each person and vendor
 * once, and without the organization whose plan it is: the title names it, as in `Veridia B.V. Marketing Plan`.
 */
export function apartFrom(
  { fields, name }: Entity,
  inSentences: readonly Entity[],
  offerer?: Entity,
): readonly Entity[] {
  const title = ` ${nameKey(comparableName(name.text))} `;
  const seen = new Set<string>();
  const isOurs = ({ key }: Entity): boolean => title.includes(` ${nameKey(withoutForm(key))} `);
  return [...(offerer ? [offerer] : []), ...inSentences].filter((entity) => {
    const { start, end } = entity.range;
    if (fields.some(({ range }) => range.start < end && start < range.end)) return false;
    if (entity.kind !== 'vendor') return true;
    if (entity !== offerer && isOurs(entity)) return false;
    return !seen.has(entity.key) && seen.add(entity.key);
  });
}

function withoutForm(name: string): string {
  return name.replace(/[, ]+(?:gmbh|ltd|llc|inc|b\.?v|s\.?l|s\.?a|srl|sarl|sas|lda|ag|ug)\.?$/, '');
}
