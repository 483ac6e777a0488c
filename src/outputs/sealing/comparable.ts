/**
 * A text in the form in which secrets are looked for: words in lower case without accents, with a space around each.
 * Markup, invisible characters, and references to characters don't hide a word.
 */
export function comparable(text: string): string {
  const plain = bare(text)
    .replaceAll('_', '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

/** The forms of a document in which nothing is hidden by its markup: as it is written, and without its tags. */
export function bareForms(document: string): readonly string[] {
  const forms = [
    document,
    ...unescaped(document),
    document.replace(/<[^<>]*>/g, ' '),
    document.replace(/<[^<>]*>/g, ''),
  ];
  return [...new Set(forms)];
}

/** Addresses may be escaped several times over. */
const mostEscapes = 3;

/** A text in which what addresses escape is written out: once, and then what that escapes, as often as anyone escapes it. */
export function unescaped(text: string): readonly string[] {
  const forms: string[] = [];
  for (let form = text; forms.length < mostEscapes;)
    forms.push((form = form.replace(/(?:%[\da-f]{2})+/gi, unescapedAddress)));
  return forms;
}

/** A text without what doesn't show: markup, invisible characters, and references to characters. */
export function bare(text: string): string {
  return decoded(text).replace(/[\p{Cf}*`~\\]/gu, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

function decoded(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});/gi, (whole, digits: string) => character(parseInt(digits, 16), whole))
    .replace(/&#(\d{1,7});/g, (whole, digits: string) => character(Number(digits), whole))
    .replace(/&([a-z]{2,5});/g, (whole, name: string) => (Object.hasOwn(named, name) ? named[name]! : whole));
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function unescapedAddress(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
