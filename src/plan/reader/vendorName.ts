import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import { once } from '../../text/once';
import { memoizedStrings } from '../../text/memoizedStrings';
import { tokensOf } from '../../text/tokens';
import type { Field } from '../entity';
import { fieldDefinition } from '../fields';
import { comparableName, nameKey } from '../labels';
import { isMissing } from '../missing';
import { remarkField } from './partFields';
import { makeField } from './readFields';
import { partField } from './partField';
import { timeZoneType } from '../values/timeZones';
import { noContext } from '../values/valueContext';
import { isWordOf } from '../vocabulary/lexicon';
import { isStatus } from '../values/statusInItems';
import type { Stretch } from '../values/reading';
import { vendorFacts } from './vendorFacts';
import { isTellingWord } from '../vocabulary/evidenceWords';
import { isCue } from '../vocabulary/proseWords';
import { anyOf } from '../vocabulary/words';

/** Where the name of a vendor ends in a text, and what is said about it after that. */
interface NameWithAside {
  readonly end: number;
  readonly aside: Stretch;
}

/**
 * The name in a heading or cell with what the vendor does, or that it is yet to be chosen, after it: `Brightside Studio
 * (branding)`, `Photographer (tbc)`, `Fern & Co – signage`, `Mary Quinn, freelance writer`. Capitals or figures may belong to
 * the
 * name: `Night — Day Studio`, `Northlight (NPR)`.
 */
const nameWithAside = memoizedStrings((text: string): NameWithAside | false => {
  const brackets = bracketsAtEnd(text);
  if (brackets) {
    const { start, inside } = brackets;
    const aside = text.slice(inside.start, inside.end).trim();
    const isAside = isOpen(aside) || isWords(aside) || isCapitalized(aside);
    return start > 0 && isAside ? { end: start, aside: inside } : false;
  }
  const sign = /(?<!\s)\s+[—–-]\s+|,\s+/.exec(text);
  if (!sign || sign.index === 0) return false;
  const start = sign.index + sign[0].length;
  return /^\p{Ll}/u.test(text.slice(start)) && isWords(text.slice(start))
    ? { end: sign.index, aside: { start, end: text.length } }
    : false;
}, 2000);

/** A name without its aside in comparable form; undefined for one without. */
export function shortVendorName(text: string): string | undefined {
  const found = nameWithAside(text);
  return found ? nameKey(comparableName(text.slice(0, found.end))) : undefined;
}

/** The short names that several of these have, or that another is called by: `Textwerk (press)` and `Textwerk (events)`. */
export function sharedVendorNames(names: readonly string[]): ReadonlySet<string | undefined> {
  const [seen, shared] = [new Set<string>(), new Set<string | undefined>()];
  for (const name of names) {
    const short = shortVendorName(name) ?? nameKey(comparableName(name));
    if (seen.has(short)) shared.add(short);
    seen.add(short);
  }
  return shared;
}

/** The name of a vendor, and the fields after it. */
export function vendorName(written: SourceText): { readonly name: SourceText; readonly fields: readonly Field[] } {
  const found = nameWithAside(written.text);
  if (!found) return { name: written, fields: [] };
  const aside = written.slice(found.aside.start, found.aside.end);
  const facts = isOpen(aside.text) ? [remarkField(aside)] : vendorFacts(aside);
  const scope = makeField(fieldDefinition('vendor', 'scope'), aside, aside, 'part', aside.range);
  if (!facts && timeZoneType.read(aside, noContext).state === 'whole')
    return { name: written.slice(0, found.end), fields: [partField('vendor', 'location', aside)] };
  const tells = !isStatus(aside.text) && !isFormer(aside.text) && (isWords(aside.text) || tellsScope(aside.text));
  return { name: written.slice(0, found.end), fields: facts ?? [tells ? scope : remarkField(aside)] };
}

/**
 * Whether a capitalized text has a word for work, as nouns are capitalized in German, and not only the name of a person or
 * place.
 */
function tellsScope(text: string): boolean {
  return tokensOf(text).some(({ text: word }) => isTellingWord(word) || isCue(word, 'crafts'));
}

/** `formerly Oak Two` is another name. */
function isFormer(text: string): boolean {
  return tokensOf(text).some(({ text: word }) => isWordOf('former', word));
}

const open = once(() => new RegExp(`^${anyOf('notChosen')}$`, 'iu'));

function isOpen(text: string): boolean {
  return isMissing(text) || open().test(text.trim());
}

/** `Kampagne` or `Ella Brandt`, but no abbreviation of the name. */
function isCapitalized(text: string): boolean {
  return /^\p{Lu}\p{Ll}[^\d()]+$/u.test(text);
}

/** Plain words, of which the first isn't a name: `posters, programmes`, but not `Ella Brandt` or `since 2019`. */
function isWords(text: string): boolean {
  return /^\p{Ll}[^\d()]*$/u.test(text) && text.length > 1;
}
