import { legalFormsOfKnownFirms } from '../../plan/vocabulary/legalForms';
import { finderOfKind } from '../brief/words/words';
import { kindsOfWork } from '../brief/words/wordsOfBriefs';
import { bare, unescaped } from './comparable';

/** A name as it is looked for: its letters and digits without what separates them. */
export interface NameSpellings {
  /** In text, where a word begins and another ends. */
  readonly inText: readonly string[];
  /** In addresses and names of files, which have no words. */
  readonly inAddresses: readonly string[];
}

/** Shorter names are parts of too many words. */
const shortestInAddress = 5;

/** How a name may be written: glued or hyphenated, without its legal form, with umlauts or without. */
export function spellingsOfName(name: string, own: readonly string[]): NameSpellings {
  const whole = foldings(name).map(({ letters }) => letters);
  // What is written as the vendor's contact may itself name somebody else.
  const ownNames = own.flatMap(foldings).flatMap((one) => (whole.some((it) => isNamedIn(one, it)) ? [] : one.letters));
  const isDistinct = (spelling: string): boolean =>
    spelling.length >= shortestInAddress && !ownNames.some((one) => one.includes(spelling));
  const core = name.trim().split(/[\s,]+/);
  while (core.length > 1 && isLegalForm(core.at(-1)!)) core.pop();
  const isEveryday = kindsOfWork.some((kind) => finderOfKind(kind).find(core.join(' ')) !== undefined);
  const shorter = core.length === 1 && isEveryday ? [] : foldings(core.join(' ')).map(({ letters }) => letters);
  const derived = [...shorter, ...whole.flatMap(withoutPlural)].filter(isDistinct);
  const inText = whole.filter(({ length }) => length >= shortestInAddress);
  return {
    inText: [...new Set([...inText, ...derived])],
    inAddresses: [...new Set([...whole, ...shorter])].filter(isDistinct),
  };
}

function isLegalForm(word: string): boolean {
  return legalFormsOfKnownFirms.has(word.replace(/[^\p{L}]/gu, '').toLowerCase());
}

function withoutPlural(spelling: string): string[] {
  return spelling.length > shortestInAddress && spelling.endsWith('s') ? [spelling.slice(0, -1)] : [];
}

/** Texts, such as the forms of a document, in which names are looked for. */
export class TextWithNames {
  readonly #texts: readonly Folding[];
  readonly #addresses: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts.flatMap((text) => foldings(decodedAddress(bare(text))));
    const runs = texts.flatMap((text) => bare(text).match(/[^\s<>"()[\]{}|]+/g) ?? []);
    const addresses = runs.filter((run) => inAddress.test(run)).map(decodedAddress);
    this.#addresses = [...new Set(addresses.flatMap(foldings).map(({ letters }) => letters))];
  }

  has({ inText, inAddresses }: NameSpellings): boolean {
    return (
      inText.some((spelling) => this.#texts.some((text) => isNamedIn(text, spelling))) ||
      inAddresses.some((spelling) => this.#addresses.some((one) => one.includes(spelling)))
    );
  }
}

/** What has a slash, a query, an extension, or underscores: an address, or the name of a file. */
const inAddress = /[/@#?=%_&]|\.\p{L}/u;

/** The letters and digits of a text, and the offsets in them at which words begin or end. */
interface Folding {
  readonly letters: string;
  readonly borders: ReadonlySet<number>;
}

function foldings(text: string): Folding[] {
  const german = text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (umlaut) => umlauts[umlaut]!);
  return (german === text ? [text] : [text, german]).map(foldingOf);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function foldingOf(text: string): Folding {
  const borders = new Set([0]);
  let end = 0;
  const words = wordsIn(text).map((word) => {
    const folded = word.toLowerCase().replaceAll('ß', 'ss');
    borders.add((end += folded.length));
    return folded;
  });
  return { letters: words.join(''), borders };
}

/** The words of a text without those that only join two others; a capital letter and a number begin one, too. */
function wordsIn(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .match(/\p{L}+|\p{N}+/gu);
  return (words ?? []).filter((word) => !joining.has(word.toLowerCase()));
}

const joining: ReadonlySet<string> = new Set('and und et y e en i'.split(' '));

/** What may follow a name within its last word. */
const endings = ['s', 'es', 'n', 'en', ...legalFormsOfKnownFirms];

function isNamedIn({ letters, borders }: Folding, spelling: string): boolean {
  for (let at = letters.indexOf(spelling); at !== -1; at = letters.indexOf(spelling, at + 1)) {
    if (!borders.has(at)) continue;
    const end = at + spelling.length;
    if (borders.has(end)) return true;
    if (endings.some((ending) => letters.startsWith(ending, end) && borders.has(end + ending.length))) return true;
  }
  return false;
}

function decodedAddress(text: string): string {
  return unescaped(text).at(-1)!;
}
