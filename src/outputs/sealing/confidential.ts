import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Entity } from '../../plan/entity';
import { findWord } from '../../plan/values/wordMentions';
import { anyOf } from '../../plan/vocabulary/words';
import { finderOfTopic } from '../brief/words/words';

/** Whether a text calls something confidential. */
export function isConfidential(text: string): boolean {
  for (let from = 0; ;) {
    const word = findWord(text.slice(from), 'confidential');
    if (!word) return false;
    if (!isTurnedAround().test(text.slice(Math.max(0, from + word.start - longestNegation), from + word.start)))
      return true;
    from += word.end;
  }
}

const longestNegation = 20;
let negation: RegExp | undefined;

/** `not` and the like at the end of what stands before the word. */
function isTurnedAround(): RegExp {
  return (negation ??= new RegExp(String.raw`(?<!\p{L})${anyOf('notConfidential')}[ -]?$`, 'iu'));
}

/**
 * Whether the plan states that an agreement on confidentiality with a vendor is signed. Anything else, such as one that
 * is being drafted, isn't enough to share what is confidential.
 */
export function hasSignedNda(snapshot: PlanSnapshot, vendor: Entity): boolean {
  const text = snapshot.stated(vendor, 'nda')?.value.text ?? '';
  return finderOfTopic('signed').find(text) !== undefined && finderOfTopic('notSigned').find(text) === undefined;
}
