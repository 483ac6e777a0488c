import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd, withoutColon } from '../../text/ends';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { fieldDefinition } from '../fields';
import { peopleOnly } from './givenNames';
import { guessFrom } from './guess';
import { comparableLabel } from '../labels';
import { isMissing } from '../missing';
import { partField } from '../reader/partField';
import { mayBeFirm } from './pricedVendors';
import { sumIn } from './proseMoney';
import { ownersIn, personsOf } from './proseOwners';
import { termsIn, untilAside } from './proseVendors';
import { makeField, splitLabel } from '../reader/readFields';
import { sentencesOf } from '../sentences';
import { introducesOwner } from '../spoken';
import { wholeDateOf } from '../values/dateValue';
import { paidServiceIn } from '../vocabulary/paidServices';
import { isCue } from '../vocabulary/proseWords';
import { aboutKey, columnMeaning, isHeadedBy, likelySection } from '../vocabulary/evidenceWords';

/** A text after a label: `Goal: 20 customers`, `**KPIs.** 400 sign-ups`. */
export interface Introduced {
  readonly label: SourceText;
  readonly value: SourceText;
}

/** In UTF-16 units. */
const longestLabel = 40;

/** A text without the label at its beginning, and that; undefined if it has none. */
export function introduced(text: SourceText): Introduced | undefined {
  const bold = text.marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  // `**Lead**` with the name in the next line.
  if (bold && bold.end <= longestLabel && text.text[bold.end] === '\n' && text.text.length - bold.end < longestLabel)
    return { label: text.slice(0, bold.end), value: text.slice(bold.end) };
  if (bold && bold.end <= longestLabel && /^[^.]+\.$/.test(text.text.slice(0, bold.end)))
    return { label: text.slice(0, bold.end - 1), value: text.slice(bold.end) };
  return splitLabel(text);
}

/**
 * The pieces of a paragraph of which each has its own label, and whatever is before the first: lines such as `Owner: Priya
 * Raman`, and bold labels within a line.
 */
export function piecesOf(paragraph: SourceText): SourceText[] {
  const lines = Array.from(
    paragraph.text.matchAll(/(?<=\n)\p{Lu}[^:：\n.]{1,30}[:：](?=\s|$)/gu),
    ({ index }) => index,
  );
  return splitAt(paragraph, [...lines, ...boldLabelsIn(paragraph)]);
}

/** The same, only at bold labels: a line after the last item of a list without a blank line between belongs to the item. */
export function boldPiecesOf(text: SourceText): SourceText[] {
  return splitAt(text, boldLabelsIn(text));
}

/** Where bold labels begin that stand at the beginning of a sentence or a line. */
function boldLabelsIn({ text, marks }: SourceText): number[] {
  return marks.flatMap(({ kind, start, end }) => {
    if (kind !== 'strong' || end - start > longestLabel) return [];
    const isLabel = /[.:：]$/.test(text.slice(start, end)) || /[:：]/.test(text[end] ?? '');
    const isAtStart = /[.!?|·\n]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
    return isLabel && isAtStart ? start : [];
  });
}

function splitAt(text: SourceText, places: readonly number[]): SourceText[] {
  if (places.length === 0) return [text];
  const starts = [...new Set([0, ...places])].sort((a, b) => a - b);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.text.length));
}

/** What a label introduces, as far as the text after it agrees: aims, owners, a date. Undefined for any other label. */
export function labelledEntities({ label, value }: Introduced): readonly Entity[] | undefined {
  const { text } = label;
  if (value.text.trim() === '') return undefined;
  if (isAim(text)) return aimsIn(value);
  if (introducesOwner(text) || columnMeaning(text) === 'owner' || aboutKey(text) === 'owner') {
    const owners = ownersIn(value);
    if (owners.length > 0) return owners.map((owner) => personOf(owner, label));
    // `Content owner: confirms the videos`: the role itself does it.
    return /^\p{Ll}+ \p{Ll}/u.test(value.text) && /\s/.test(text)
      ? [guessFrom('person', label, [], label.range)]
      : undefined;
  }
  // `Name: Priya Raman`
  const named = columnMeaning(text) === 'person' || columnMeaning(text) === 'owner' ? peopleOnly(value) : [];
  const doers = named.length > 0 ? named : peopleOnly(label);
  if (doers.length > 0) return personsOf(doers);
  if (columnMeaning(text) === 'vendor' && isFirmLike(value.text) && peopleOnly(untilAside(value)).length === 0)
    return [guessFrom('vendor', value, [], value.range)];
  if (isService(text)) {
    const name = untilAside(value);
    const service = paidServiceIn(value.text);
    const known = service && service.start === 0 ? value.slice(0, service.end) : undefined;
    if (known ?? mayBeFirm(name.text)) return [guessFrom('vendor', known ?? name, termsIn(value), value.range)];
  }
  if (wholeDateOf(value) && /^\D{0,20}\d/.test(value.text))
    return [guessFrom('milestone', label, [partField('milestone', 'due', value)], label.range)];
  const sum = sumIn(value.text);
  return sum && value.text.slice(0, sum.start).trim().length < 3
    ? [
        guessFrom(
          'budget line',
          label,
          [partField('budget line', 'amount', value.slice(sum.start, sum.end))],
          label.range,
        ),
      ]
    : undefined;
}

function personOf(name: SourceText, label: SourceText): Entity {
  return guessFrom(
    'person',
    name,
    [makeField(fieldDefinition('person', 'role'), label, label, 'part', label.range)],
    name.range,
  );
}

/** A name in a few words: `Northlight Ltd`. */
function isFirmLike(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !isMissing(text) && tokensOf(text).length <= 6;
}

/** `Web hosting`, `PR agency`, `Data/Auth/Storage`: what somebody outside provides, alone or among others. */
function isService(label: string): boolean {
  const name = label.slice(0, bracketsAtEnd(label)?.start ?? label.length).trim();
  return isCue(name, 'services') || name.split(/[/&+]/, 4).some((one) => isCue(one.trim(), 'services'));
}

function isAim(label: string): boolean {
  const name = comparableLabel(label.slice(0, bracketsAtEnd(label)?.start ?? label.length));
  return likelySection(label) === 'outcomes' || isHeadedBy(name, 'aim') || columnMeaning(name) === 'outcome';
}

/** The results that a text lists: `500+ votes, 80 points`, `180 guests. 8 % of them book.` One alone needs no number. */
export function aimsIn(text: SourceText): Entity[] {
  const pieces = sentencesOf(text).flatMap((sentence) => listedIn(sentence));
  const counted = pieces.filter((piece) => /\d/.test(piece.text));
  const aims = counted.length > 0 ? counted : pieces.slice(0, 1).filter(isClause);
  return aims.map((aim) => guessFrom('outcome', aim, [], aim.range));
}

/** The parts between commas, semicolons and the like if each has a number of its own; else the whole. */
function listedIn(sentence: SourceText): SourceText[] {
  const parts: SourceText[] = [];
  let start = 0;
  for (const { index, 0: sign } of sentence.text.matchAll(/(?:,| [·|+]) +|; */g)) {
    parts.push(sentence.slice(start, index));
    start = index + sign.length;
  }
  parts.push(sentence.slice(start));
  return parts.every(({ text }) => /\d/.test(text) && /\p{L}/u.test(text)) ? parts : [sentence];
}

/** Whether a text says something, and isn't only a name. */
function isClause({ text }: SourceText): boolean {
  return withoutColon(text) === text && tokensOf(text).filter(({ kind }) => kind === 'word').length > 2;
}
