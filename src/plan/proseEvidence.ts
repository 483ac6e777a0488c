import type { Block, Item } from '../syntax/blocks';
import type { SourceText } from '../syntax/sourceText';
import type { Entity, Field } from './entity';
import { entityFrom } from './entityFrom';
import { fieldDefinition } from './fields';
import { makeField } from './readFields';
import { agreementIn } from './proseVendors';
import { sentencesOf } from './sentences';
import { readDates } from './values/dates';
import { readSentence } from './values/outcomeSentence';
import { findWord } from './values/wordMentions';
import { aimOf, dueBefore } from './vocabulary/proseWords';

/**
 * What sentences outside every section of a plan tell: results to reach, firms that work on it, and dates by which
 * something is due. All of it is guessed, and counts only in a document that states nothing of the kind in any other form.
 */
export function proseEntities(block: Block): Entity[] {
  const texts = block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? textsOf(block.items) : [];
  return texts.flatMap((text) => sentencesOf(text).flatMap(entitiesIn));
}

function textsOf(items: readonly Item[]): SourceText[] {
  return items.flatMap(({ text, items: nested }) => [text, ...textsOf(nested)]);
}

function entitiesIn(sentence: SourceText): Entity[] {
  const found: Entity[] = [];
  if (/\d/.test(sentence.text)) {
    const goal = goalIn(sentence) ?? deadlineIn(sentence);
    if (goal) found.push(goal);
  }
  const agreement = agreementIn(sentence);
  if (agreement) found.push(agreement);
  return found;
}

/** `The goal is to grow subscribers from 800 to 2,000 by June`: an aim with a number that is reached. */
function goalIn(sentence: SourceText): Entity | undefined {
  const aim = aimOf(sentence.text);
  if (aim === undefined) return undefined;
  const name = sentence.slice(aim);
  const { target } = readSentence(name.text);
  if (!target || (findWord(name.text, 'change') === undefined && target.quantity.kind === 'level' && isYear(target.quantity)))
    return undefined;
  return entityFrom('outcome', name, [], 'sentence', name.range, { isGuess: true });
}

/** `Drafts are due by 5 March 2027`: what stands before the date is due. */
function deadlineIn(sentence: SourceText): Entity | undefined {
  const { text } = sentence;
  for (const { start, end, date } of readDates(text)) {
    const lead = date.kind === 'span' ? undefined : dueBefore(text, start);
    const name = lead === undefined ? undefined : sentence.slice(0, lead);
    if (!name || !/\p{L}\S*\s+\S*\p{L}/u.test(name.text)) continue;
    const due = partOf('milestone', 'due', sentence.slice(start, end));
    return entityFrom('milestone', name, [due], 'sentence', sentence.range, { isGuess: true });
  }
  return undefined;
}

function isYear({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low === high && low >= 1990 && low <= 2100;
}

function partOf(kind: 'milestone', key: 'due', value: SourceText): Field {
  return makeField(fieldDefinition(kind, key), value, value, 'part', value.range);
}
