import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import { folded, tokensOf } from '../../text/tokens';
import type { Entity, Field } from '../entity';
import { isMissing } from '../missing';
import { isFee } from '../reader/feeAlone';
import { partField } from '../reader/partField';
import type { Stretch } from '../values/reading';
import { hasWord, isTellingWord } from '../vocabulary/evidenceWords';
import { isGivenName } from '../vocabulary/givenNames';
import { paidServiceIn } from '../vocabulary/paidServices';
import { isCue } from '../vocabulary/proseWords';
import { guessFrom } from './guess';
import { properNames } from './properNames';
import { amountOf, sumIn } from './proseMoney';

/** In UTF-16 units: what an item says about one thing that is paid. */
const longestItem = 160;

/** A known service in an item that has its price: `Google Ads – €500 a month`, `Set up email (Google Workspace, $7/mo)`. */
export function pricedVendors(item: SourceText): Entity[] {
  const { text } = item;
  if (text.length > longestItem || !/[1-9]/.test(text)) return [];
  const service = paidServiceIn(text) ?? firmAtStart(item);
  const sum = service && !hasWord(text, 'rival') ? sumIn(text) : undefined;
  if (!service || !sum) return [];
  const fee = partField('vendor', 'fee', amountOf(item, sum));
  return [guessFrom('vendor', item.slice(service.start, service.end), [fee], item.range)];
}

/** A name such as `Blue Harbor Films` that an item begins with, before a sign: one of its words is what firms are called. */
function firmAtStart({ text }: SourceText): Stretch | undefined {
  const [name] = properNames(text);
  if (name?.start !== 0 || name.words.length < 2 || !/^\s*[–—:,(-]/.test(text.slice(name.end))) return undefined;
  const isFirm = [name.words[0]!, name.words.at(-1)!].some((word) => isCue(word, 'firms'));
  const isCalled = name.words.some((word) => !isCue(word, 'firms') && !isTellingWord(folded(word)));
  return isFirm && isCalled && mayBeFirm(text.slice(0, name.end)) ? name : undefined;
}

/**
 * What a row with an amount is paid to: a known service, a name below `Tool` or `Platform`, and a name in brackets behind
 * what is bought if the row tells of a quote or an order.
 */
export function pricedInRow(cells: readonly SourceText[], hasTools: boolean): Entity[] {
  const [first, ...others] = cells;
  const fee = others.find(({ text }) => isPrice(text));
  const isOrdered = others.some(({ text }) => hasWord(text, 'quoted'));
  const inside = first && isOrdered ? bracketsAtEnd(first.text)?.inside : undefined;
  const maker = inside && first!.slice(inside.start, inside.end);
  if (maker && mayBeFirm(maker.text)) return [guessFrom('vendor', maker, [], maker.range)];
  if (!fee) return [];
  const known = cells.flatMap((cell) => {
    const service = paidServiceIn(cell.text);
    return service ? [vendorWith(cell.slice(service.start, service.end), fee)] : [];
  });
  if (!first || known.length > 0) return known.slice(0, 2);
  const named = first.slice(0, bracketsAtEnd(first.text)?.start ?? first.text.length);
  if (hasTools && mayBeFirm(named.text)) return [vendorWith(named, fee)];
  return [];
}

/** Whoever a cell below `Vendor` or `Agency` names. */
export function vendorOfCell(cell: SourceText): Entity[] {
  const name = cell.slice(0, bracketsAtEnd(cell.text)?.start ?? cell.text.length);
  return mayBeFirm(name.text) ? [guessFrom('vendor', name, [], cell.range)] : [];
}

function vendorWith(name: SourceText, fee: SourceText): Entity {
  const fields: Field[] = isFee(fee) ? [partField('vendor', 'fee', fee)] : [];
  return guessFrom('vendor', name, fields, name.range);
}

/** More than nothing, with a currency. */
function isPrice(text: string): boolean {
  return /[1-9]/.test(text) && /\p{Sc}|\b(?:EUR|USD|GBP|CHF|CAD|AUD|BRL)\b|\d ?k€/u.test(text) && text.length < 40;
}

/** A short name that is neither a person nor a word for work or for people in house: `Select Transporte`. */
export function mayBeFirm(text: string): boolean {
  const names = properNames(text);
  const [name] = names;
  if (names.length !== 1 || !name || name.start > 0 || name.end < text.trimEnd().length || isMissing(text))
    return false;
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > 5 || isGivenName(name.words[0]!)) return false;
  if (name.words.some((word) => isCue(word, 'inHouse'))) return false;
  return words.some(({ text: word }) => !isTellingWord(word) && !isCue(word, 'crafts') && !isCue(word, 'services'));
}
