import type { SourceText } from '../../syntax/sourceText';
import { tokensOf } from '../../text/tokens';
import type { Field } from '../entity';
import { fieldByLabel, fieldDefinition } from '../fields';
import { definitionByValue } from './labelByValue';
import { remarkField, scopeFields } from './partFields';
import { isMissing } from '../missing';
import { introductionOf } from './partIntroduction';
import { makeField, splitLabel } from './readFields';
import { vendorFacts, withFactsBehind } from './vendorFacts';
import { datesInField } from '../values/dates';
import { isStatus } from '../values/statusInItems';
import { isWordOf } from '../vocabulary/lexicon';

/**
 * The fields that the lines below a vendor's heading state, labeled or not: `Press and influencers. £9,500 fixed. Owner:
 * Lucy.` A sentence that states none is a remark, but for one that may say what they do.
 */
export function vendorLines(paragraph: SourceText): Field[] {
  return unwrapped(paragraph).flatMap((line) => (line.text === '' ? [] : lineFields(line)));
}

/** The lines of a paragraph, a sentence that goes on in the next line being one. */
function unwrapped(paragraph: SourceText): SourceText[] {
  const lines: { readonly start: number; readonly isProse: boolean }[] = [];
  let start = 0;
  for (const line of paragraph.text.split('\n')) {
    const text = paragraph.slice(start, start + line.length);
    const isProse = !hasLabel(text) && vendorFacts(text) === undefined;
    if (!isProse || lines.at(-1)?.isProse !== true) lines.push({ start, isProse });
    start += line.length + 1;
  }
  return lines.map((line, index) => paragraph.slice(line.start, lines[index + 1]?.start));
}

/** The fields of several sentences with labels in one item: `Fee: £1,000. Owner: Lucy.` Undefined for any other item. */
export function sentenceFields(item: SourceText): Field[] | undefined {
  const stretches = stretchesOf(item);
  return stretches.filter(hasLabel).length > 1 ? fieldsOfStretches(stretches) : undefined;
}

function lineFields(line: SourceText): Field[] {
  return fieldsOfStretches(stretchesOf(line));
}

function fieldsOfStretches(stretches: readonly SourceText[]): Field[] {
  return stretches.flatMap((stretch, index) => {
    const split = splitLabel(stretch);
    const definition = split && fieldByLabel('vendor', split.label.text);
    if (split && (definition ?? split.isBold)) {
      const meant = definitionByValue('vendor', definition, split.value);
      const value = stretches.length > 1 ? withoutPeriod(split.value) : split.value;
      return withFactsBehind(makeField(meant, split.label, value, 'line', stretch.range));
    }
    const facts = vendorFacts(stretch);
    if (facts) return facts;
    const [scope, fee] = scopeFields(withoutPeriod(stretch));
    if (index === 0 && scope && fee && mayBeScope(scope.value.text)) return [scope, fee];
    return index === 0 && mayBeScope(stretch.text)
      ? [makeField(fieldDefinition('vendor', 'scope'), stretch, withoutPeriod(stretch), 'part', stretch.range)]
      : [remarkField(stretch)];
  });
}

/** The sentences of a line; those after one with a label belong to its value, up to one with another label. */
function stretchesOf(line: SourceText): SourceText[] {
  const starts = [0];
  let isLabeled = hasLabel(line);
  for (const { index, 0: stop } of line.text.matchAll(/[.!;](?=\s+[^\p{Ll}\s])\s+/gu)) {
    if (index > longestLine) break;
    const next = index + stop.length;
    const rest = line.slice(next);
    const isNew = hasLabel(rest);
    if (!isNew && isLabeled) continue;
    isLabeled = isNew;
    starts.push(next);
  }
  return starts.map((start, index) => line.slice(start, starts[index + 1]));
}

function hasLabel(text: SourceText): boolean {
  const split = splitLabel(text);
  return split !== undefined && (split.isBold || fieldByLabel('vendor', split.label.text) !== undefined);
}

function withoutPeriod(text: SourceText): SourceText {
  return /[^.]\.$/.test(text.text) ? text.slice(0, text.text.length - 1) : text;
}

/** In UTF-16 units. Past that, a line isn't split: nobody writes so much about a vendor in one. */
const longestLine = 2000;

/** So many words may say what a vendor does without a label. */
const mostWords = 8;

/** Whether a short first sentence may say what a vendor does: it has no number, time, status or name in it. */
function mayBeScope(text: string): boolean {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > mostWords || /\d|[?:]/.test(text) || isStatus(text)) return false;
  if (isMissing(text) || datesInField(text).length > 0 || introductionOf('deliverable', text) !== undefined)
    return false;
  // `Fee to be agreed` is about a fee that isn't read.
  const beginning = words.slice(0, 2).map(({ end }) => text.slice(words[0]!.start, end));
  if (words.length > 1 && beginning.some((label) => fieldByLabel('vendor', label) !== undefined)) return false;
  return !words.some(({ text: word }) => isWordOf('changing', word) || isWordOf('former', word));
}

/** The fields without the scope that a sentence only seems to state, where another one states it. */
export function withoutGuessedScope(fields: readonly Field[]): Field[] {
  const isScope = ({ definition }: Field): boolean => definition?.key === 'scope';
  const isGuessed = (field: Field): boolean => isScope(field) && field.form === 'part';
  const stated = fields.find((field) => isScope(field) && !isGuessed(field));
  const first = stated ?? fields.find(isGuessed);
  return fields.map((field) => (isGuessed(field) && field !== first ? remarkField(field.value) : field));
}
