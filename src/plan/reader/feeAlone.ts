import type { SourceText } from '../../syntax/sourceText';
import { once } from '../../text/once';
import { anyPlan } from './partClaim';
import { feeType } from '../values/moneyValue';
import { anyOf } from '../vocabulary/words';

const flat = once(() => new RegExp(`^${anyOf('flatFee')}$`, 'iu'));

/** Whether nothing but a fee is in a text, except words such as `fixed`. */
export function isFee(text: SourceText): boolean {
  const { state, notes } = feeType.read(text, anyPlan);
  return state === 'whole' && notes.every(({ start, end }) => flat().test(text.text.slice(start, end).trim()));
}
