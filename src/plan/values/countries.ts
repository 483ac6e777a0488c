import { folded } from '../../text/tokens';

/** The languages in which plans are written. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'];

/** Codes that people write besides those of ISO 3166. */
const otherCodes: Readonly<Record<string, string>> = { UK: 'GB', USA: 'US', UAE: 'AE' };

/** The ISO 3166 code of a country, from its code in capitals or its name: `DE`, `Germany`, `Deutschland`. */
export function countryOf(text: string): string | undefined {
  const code = otherCodes[text] ?? text;
  return /^[A-Z]{2}$/.test(code) ? code : codesByName().get(folded(text));
}

let known: ReadonlyMap<string, string> | undefined;

/** By the names that the host has for countries, folded. Made when the first name is looked up. */
function codesByName(): ReadonlyMap<string, string> {
  if (known) return known;
  const codes = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of everyCode()) {
      const name = names.of(code);
      if (name !== undefined) codes.set(folded(name), code);
    }
  }
  return (known = codes);
}

function* everyCode(): Iterable<string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters) for (const second of letters) yield first + second;
}
