import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { meaningOfOutcome } from '../../plan/outcomes';
import { quantityType } from '../../plan/values/quantity';
import { certain } from '../../plan/values/reading';
import type { ValueContext } from '../../plan/values/valueContext';

/**
 * Whether the result of an outcome falls short of its target. Only where both are understood and are numbers of the same
 * kind: otherwise nobody can tell.
 */
export function isMissed(outcome: Entity, context: ValueContext): boolean {
  const stated = statedField(outcome, 'result');
  const result = stated && certain(quantityType.read(stated.value, context, outcome));
  const { baseline, target } = meaningOfOutcome(outcome, context);
  if (result?.kind !== 'level' || target?.kind !== 'level' || result.bound !== undefined) return false;
  if (result.unit !== target.unit || result.outOf !== target.outOf || result.comparedTo !== target.comparedTo)
    return false;
  const { bound } = target;
  const isLess =
    bound === 'atMost' ||
    bound === 'below' ||
    (bound === undefined && baseline?.kind === 'level' && baseline.low > target.high);
  return isLess ? result.low > target.high : result.high < target.low;
}
