import { currencyNames } from './currencies';

/**
 * Signs and abbreviations of currencies, by the currency or, where several share one, by a sign of `sharedSigns`. They
 * are the same in every language.
 */
const short: Readonly<Record<string, string>> = {
  $: 'dollars, dollar, bucks, dólar, dólares, dollaro, dollari',
  '£': 'pounds, pound, sterling, quid, pfund, livres, libras, libra, sterline, sterlina, ponden, pond',
  '¥': 'yen, yens',
  kr: 'kr, krona, krone, kronen',
  SEK: 'kronor, skr',
  NOK: 'nkr',
  DKK: 'dkr',
  Rs: 'rs, rupees, rupee, rupien, roupies, rupias, rupie, roepies',
  peso: 'pesos, peso',
  EUR: 'euro, euros',
  CHF: 'fr, sfr, franken, stutz, francs, franc, franchi, frs',
  CNY: 'rmb, renminbi, yuan, 元, 人民币',
  JPY: '円',
  KRW: 'won, 원',
  PLN: 'zł, zl, złoty, złotych, zloty, zlotys',
  CZK: 'kč, kc, koruna, korun',
  HUF: 'ft, forint',
  RON: 'lei, leu',
  BGN: 'лв',
  TRY: 'tl, lira, liras',
  RUB: 'руб, rubles, ruble, rubel',
  UAH: 'грн, hryvnia',
  ZAR: 'rand',
  BRL: 'real, reais, reales',
  ILS: 'nis, shekels, shekel',
  AED: 'dhs, dirhams, dirham',
  SAR: 'riyals, riyal',
  THB: 'baht',
  IDR: 'rp, rupiah',
  MYR: 'rm, ringgit',
  NGN: 'naira',
  TWD: 'ntd',
  XAF: 'fcfa',
};

/** Signs of one character. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': '£',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  '₨': 'Rs',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₭': 'LAK',
  '₮': 'MNT',
  '₿': 'BTC',
  Ξ: 'ETH',
};

/** Letters directly before a sign that several currencies share: `US$`, `C$`, `E£`. */
export const signPrefixes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    us: 'USD',
    u: 'USD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    a: 'AUD',
    au: 'AUD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    nt: 'TWD',
    mx: 'MXN',
    mex: 'MXN',
    r: 'BRL',
    j: 'JMD',
    tt: 'TTD',
    bz: 'BZD',
    fj: 'FJD',
    n: 'NAD',
    ar: 'ARS',
    cl: 'CLP',
    col: 'COP',
    ec: 'XCD',
  },
  '£': { gb: 'GBP', uk: 'GBP', e: 'EGP', eg: 'EGP', l: 'LBP' },
  '¥': { jp: 'JPY', cn: 'CNY', rmb: 'CNY' },
};

/**
 * A sign or name that several currencies share: those that a plan may mean by it if it is the plan's own currency, and
 * the one that is meant otherwise; none for a sign that then stays ambiguous.
 */
export const sharedSigns: Readonly<Record<string, { readonly usual?: string; readonly others: readonly string[] }>> = {
  $: {
    usual: 'USD',
    others: 'CAD AUD NZD SGD HKD TWD MXN BRL ARS CLP COP JMD TTD BBD BSD BZD FJD NAD XCD GYD LRD SRD'.split(' '),
  },
  '£': { usual: 'GBP', others: ['EGP', 'LBP', 'SYP', 'SSP', 'SDG', 'FKP', 'GIP', 'SHP'] },
  '¥': { usual: 'JPY', others: ['CNY'] },
  Rs: { usual: 'INR', others: ['PKR', 'LKR', 'NPR', 'MUR', 'SCR'] },
  kr: { others: ['SEK', 'NOK', 'DKK', 'ISK'] },
  lakh: { usual: 'INR', others: ['PKR', 'BDT', 'NPR', 'LKR'] },
  peso: { others: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP', 'CUP'] },
};

/** Codes of tokens that budgets and grants are paid in; they are never added to money. */
export const tokenCodes: ReadonlySet<string> = new Set(
  'DAI USDC USDT BUSD EURC EURS PYUSD FRAX LUSD TUSD USDP GUSD ETH WETH STETH BTC WBTC SATS BNB SOL ADA XRP DOT DOGE MATIC POL AVAX ATOM LINK UNI LTC BCH XLM XMR ETC FIL AAVE MKR COMP SNX CRV YFI SUSHI GRT ENS ARB OP NEAR ALGO ICP HBAR VET XTZ EOS FTM TRX TON SUI APT INJ TIA OSMO JUNO AKT SCRT KSM GLM BAT MANA SAND AXS APE DYDX LDO RPL RAD GTC GNO HOPR SAFE DORG IOTX AR STX MINA CELO CUSD ROSE ZEC DASH KAVA ONE RUNE FET OCEAN RNDR BADGER BAL'.split(
    ' ',
  ),
);

/** Every name of a currency in words, as the lexicon takes it. */
export const currencyWords: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set([...Object.keys(short), ...Object.keys(currencyNames)])].map((code) => [
    code,
    [short[code], currencyNames[code]].filter((names) => names !== undefined).join(', '),
  ]),
);
