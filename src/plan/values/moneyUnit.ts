import type { Cursor } from './cursor';
import { takeCode } from './currency';

/** What is paid for, where the price has a name of its own. */
const pricedUnits: Readonly<Record<string, string>> = {
  cpc: 'click',
  ppc: 'click',
  cpl: 'lead',
  cpa: 'acquisition',
  cpi: 'install',
  cpv: 'view',
  cpo: 'order',
  cps: 'sale',
};

/** `/month`, `per article`, `a day`, `monthly`, `p.a.` */
export function takeUnit(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const word = cursor.word('rate');
    if (word !== undefined) return word;
    const priced = pricedUnits[cursor.next?.text ?? ''];
    if (priced !== undefined) {
      cursor.at++;
      return priced;
    }
    const isSlash = cursor.literal('/') !== undefined;
    if (!isSlash && cursor.word('link', 'per') === undefined) return undefined;
    return cursor.word('rate') ?? cursor.word('unit') ?? takeNoun(cursor, isSlash);
  });
}

const otherKinds = ['link', 'payment', 'tax', 'bound', 'over', 'currency', 'number', 'scale', 'month'] as const;

/** A word that names what is paid for; undefined where a word of another kind stands, unless nothing else can. */
export function takeNoun(cursor: Cursor, isStated = false): string | undefined {
  const word = cursor.next;
  if (word?.kind !== 'word' || word.text.length < 2 || word.text === 'vs') return undefined;
  const { at } = cursor;
  const isCurrency = takeCode(cursor) !== undefined;
  cursor.at = at;
  if (isCurrency) return undefined;
  for (const kind of isStated ? [] : otherKinds) {
    const isOther = cursor.word(kind) !== undefined;
    cursor.at = at;
    if (isOther) return undefined;
  }
  cursor.at++;
  return cursor.text.slice(word.start, word.end).toLowerCase();
}

/** `article` of `articles`; other plurals stay as they are. */
export function singular(noun: string): string {
  return /[^s]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

/** `articles` and `article`, `Artikel` and `Artikeln`. */
export function isSameNoun(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const length = Math.max(3, shorter.length - 2);
  return longer.length - shorter.length <= 3 && longer.slice(0, length) === shorter.slice(0, length);
}
