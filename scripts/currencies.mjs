// node scripts/currencies.mjs: writes the currencies that plans may name. The result is committed and not made at run
// time, because hosts know different versions of these lists. ISO 4217 gives the codes and the minor units, Unicode CLDR
// (through Node's Intl) the names.
import { writeFileSync } from 'node:fs';
import currencies from 'currency-codes';

const languages = ['de', 'fr', 'es', 'pt', 'nl', 'it'];

/** Currencies whose names are known in every language; the others only in English. */
const usual = new Set(
  'EUR USD GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON TRY BRL MXN ZAR SGD HKD KRW ILS AED SAR THB IDR'.split(
    ' ',
  ),
);

/** In force since the published list was last updated. */
const added = { XCG: 2 };

/** No money: metals, funds, and codes for tests. */
const isMoney = (code) => !/^X(?!AF|CD|CG|OF|PF)/.test(code);
const digits = new Map(Object.entries(added));
for (const code of currencies.codes()) if (isMoney(code)) digits.set(code, currencies.code(code).digits);
const codes = [...digits.keys()].sort();

function namesOf(code) {
  const names = ['en', ...(usual.has(code) ? languages : [])].flatMap((language) =>
    [1, 2].map((count) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
      })
        .formatToParts(count)
        .find(({ type }) => type === 'currency')
        .value.replace(/\s*\(.*\)/, '')
        .replaceAll(',', ''),
    ),
  );
  return [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => name !== code.toLowerCase());
}

const exceptions = codes.filter((code) => digits.get(code) !== 2);
const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
writeFileSync(
  'src/plan/vocabulary/currencies.ts',
  `// Written by scripts/currencies.mjs from ISO 4217 and Unicode CLDR.

/** Every currency of ISO 4217, by its code. */
export const currencyCodes: ReadonlySet<string> = new Set(
  '${codes.join(' ')}'.split(' '),
);

/** How many digits of the minor unit a currency has, if there are not two. */
export const minorDigits: Readonly<Record<string, number>> = { ${exceptions.map((code) => `${code}: ${digits.get(code)}`).join(', ')} };

/** The names of currencies; those of the usual ones in every language. */
export const currencyNames: Readonly<Record<string, string>> = {
${codes.flatMap((code) => (namesOf(code).length > 0 ? [`  ${code}: ${quoted(namesOf(code).join(', '))},`] : [])).join('\n')}
};
`,
);
