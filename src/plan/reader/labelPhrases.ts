import { memoizedStrings } from '../../text/memoizedStrings';
import { folded, tokensOf } from '../../text/tokens';
import { findWord } from '../values/wordMentions';
import { meaningsAt } from '../vocabulary/lexicon';
import { anyOf } from '../vocabulary/words';

/** In UTF-16 units. A longer label is a text that somebody put there: searching it for words takes too long. */
const longestPhrase = 200;

/**
 * The key of the field that a label means which no vocabulary lists, but which is made of words that one has:
 * `Our contact`, `In case of a crisis`, `Adapts?`. Undefined for any other; `listed` gives the keys of a listed label.
 */
export function keyOfPhrase(
  kind: string,
  label: string,
  listed: (label: string) => readonly string[],
): string | undefined {
  if (label.length > longestPhrase) return undefined;
  if (kind === 'reference') return questionIn(label);
  if (kind === 'plan') return keyOfWhole(label, listed);
  const side = sideIn(label);
  const key = side && keyOnSide(kind, side, listed);
  if (key !== undefined) return key;
  return kind === 'vendor' && label.includes(' ') && isAboutBadDay(label) ? 'escalation' : undefined;
}

/** A label without the words that tell on whose side it is. */
interface Side {
  readonly isOurs: boolean;
  readonly label: string;
}

/** Whoever we name on our side is the owner, and on the vendor’s side the contact. */
function keyOnSide(
  kind: string,
  { isOurs, label }: Side,
  listed: (label: string) => readonly string[],
): string | undefined {
  const keys = listed(label);
  const isPerson = keys.some((key) => key === 'owner' || key === 'contact' || key === 'responsible');
  if (kind === 'vendor') return isPerson ? (isOurs ? 'owner' : 'contact') : keys.find((key) => key !== 'name');
  return isPerson && isOurs ? keys.find((key) => key === 'owner' || key === 'responsible') : undefined;
}

let ours: RegExp | undefined;
let theirs: RegExp | undefined;

const sides = memoizedStrings((label: string): Side | false => {
  ours ??= around('ours');
  theirs ??= around('theirs');
  for (const [pattern, isOurs] of [
    [ours, true],
    [theirs, false],
  ] as const) {
    const match = pattern.exec(label);
    if (match) return { isOurs, label: match[1] ?? match[2]! };
  }
  return false;
}, 2000);

function sideIn(label: string): Side | undefined {
  return sides(label) || undefined;
}

/** A label with one of these words before or after it. */
function around(list: 'ours' | 'theirs'): RegExp {
  return new RegExp(`^(?:${anyOf(list)} (.+)|(.+?) ${anyOf(list)})$`, 'u');
}

/** `Pilote du projet`, `Project status`: the same of the whole; `Coordination of the agencies` is the plan’s coordinator. */
function keyOfWhole(label: string, listed: (label: string) => readonly string[]): string | undefined {
  const { ofPlan, ofVendors } = partsOfWhole(label);
  const [key] = ofPlan === undefined ? [] : listed(ofPlan);
  return key ?? (ofVendors !== undefined && listed(ofVendors).includes('coordinator') ? 'coordinator' : undefined);
}

let aroundPlan: RegExp | undefined;
let aroundVendors: RegExp | undefined;

/** What is left of a label without the plan, and without the vendors, that it names. */
const partsOfWhole = memoizedStrings((label: string): { readonly ofPlan?: string; readonly ofVendors?: string } => {
  aroundPlan ??= aroundNoun('planNoun');
  aroundVendors ??= aroundNoun('vendorNoun');
  const [plan, vendors] = [aroundPlan.exec(label), aroundVendors.exec(label)];
  return { ofPlan: plan?.[1] ?? plan?.[2], ofVendors: vendors?.[1] ?? vendors?.[2] };
}, 2000);

/** A label with such a noun before or after it, with what belongs to the noun. */
function aroundNoun(noun: 'planNoun' | 'vendorNoun'): RegExp {
  const article = anyOf('ofSection', 'aboutSection', 'outside');
  return new RegExp(`^(?:(.+?)(?: ${article})* ${anyOf(noun)}|${anyOf(noun)} (.+))$`, 'u');
}

/** The question about a vendor that a label asks in at most four words. */
function questionIn(label: string): string | undefined {
  const tokens = tokensOf(folded(label)).filter(({ kind }) => kind === 'word');
  if (tokens.length > 4) return undefined;
  for (const at of tokens.keys())
    for (const { kind, value } of meaningsAt(tokens, at)) if (kind === 'question') return value;
  return undefined;
}

const isAboutBadDay = memoizedStrings((label: string): boolean => findWord(label, 'badDay') !== undefined, 2000);
