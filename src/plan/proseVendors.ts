import type { SourceText } from '../syntax/sourceText';
import type { Entity, Field } from './entity';
import { entityFrom } from './entityFrom';
import { fieldDefinition } from './fields';
import { makeField } from './readFields';
import { readWrittenMoney } from './values/moneyGrammar';
import { isWordOf } from './vocabulary/lexicon';
import { cuesIn } from './vocabulary/proseWords';

/** A name of one to five words with capitals; `of`, `and` and the like may be among them. */
const name = String.raw`\p{Lu}[\p{L}\p{N}'’.&+-]*(?:\s+(?:(?:&|of|and|de|du|und|y|e|et|van|von|der|the)\s+)?\p{Lu}[\p{L}\p{N}'’.&+-]*){0,4}`;
const legalForm = String.raw`(?:Ltd|Limited|LLC|LLP|Inc|Corp|GmbH|AG|KG|UG|GbR|SARL|SAS|SA|S\.A\.|S\.L\.|SL|Lda|Ltda|SpA|S\.p\.A\.|S\.r\.l\.|Srl|BV|B\.V\.|NV|N\.V\.|Oy|AB|ApS|Pty)\b\.?`;
const firm = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}\s*,?\s+${legalForm}`, 'u');
const nameHere = new RegExp(String.raw`^(?:["“„«'(*]|\s|,|:|the\s|a\s|an\s)*(${name})`, 'u');
const nameBefore = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(${name})(?:\s*,\s*(?:(?:a|an|our|the|unsere|eine|une|notre|una|nuestra|uma|nossa|een|ons|un|la nostra)\s+)?(?:[\p{L}-]+\s+){0,2})?\s*$`, 'u');

/**
 * A firm or freelancer whom a sentence names as one, with what is paid if it says so. A name counts with its legal form,
 * after `we hired`, and next to `agency`, `photographer` and the like.
 */
export function agreementIn(sentence: SourceText): Entity | undefined {
  const { text } = sentence;
  if (!/\p{Lu}/u.test(text)) return undefined;
  const at = firmIn(text) ?? hiredIn(text) ?? namedByCraft(text);
  if (!at) return undefined;
  return entityFrom('vendor', sentence.slice(at.start, at.end), feeIn(sentence), 'sentence', sentence.range, {
    isGuess: true,
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function firmIn(text: string): Stretch | undefined {
  const found = firm.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** `we hired Acme Media`, `the logo was designed by Tania Walker`. */
function hiredIn(text: string): Stretch | undefined {
  for (const { end } of cuesIn(text, 'hires')) {
    const found = nameAfter(text, end);
    if (found && isProper(text, found)) return found;
  }
  return undefined;
}

/** `our PR agency Northlight`, `Verticurl Agency`, `Jane Doe, a freelance photographer`. */
function namedByCraft(text: string): Stretch | undefined {
  for (const { start, end } of cuesIn(text, 'crafts')) {
    const after = nameAfter(text, end);
    if (after && isProper(text, after)) return after;
    const before = nameBefore.exec(text.slice(Math.max(0, start - 80), start));
    if (!before) continue;
    const from = Math.max(0, start - 80) + before.index + before[0].indexOf(before[1]!);
    const isTitle = /^\p{Lu}/u.test(text.slice(start)) && !/,\s*\p{L}*\s*$/u.test(before[0]);
    const found = { start: from, end: isTitle ? end : from + before[1]!.length };
    // A comma or the capital of `Agency` tells a name from the words before `agency`.
    if ((isTitle || before[0].includes(',')) && isProper(text, { start: from, end: from + before[1]!.length })) return found;
  }
  return undefined;
}

function nameAfter(text: string, offset: number): Stretch | undefined {
  const found = nameHere.exec(text.slice(offset, offset + 120));
  if (!found) return undefined;
  const start = offset + found[0].length - found[1]!.length;
  return { start, end: start + found[1]!.replace(/[.'’]+$/u, '').length };
}

/** Whether it is a name: at the start of a sentence any word has a capital, and `March` and `Monday` always do. */
function isProper(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end).split(/\s+/);
  if (start === 0 && words.length === 1) return false;
  const [first] = words;
  return !isWordOf('month', first!) && !isWordOf('weekday', first!) && !/^(?:I|The|A|An|We|Our|This|That|It|They)$/.test(first!);
}

/** What the sentence says is paid, if it names one sum in a currency. */
function feeIn(sentence: SourceText): Field[] {
  const { text } = sentence;
  const written = /\d/.test(text) ? readWrittenMoney(text) : undefined;
  if (!written || written.isBare || written.terms.length !== 1) return [];
  const [first] = written.used;
  const value = sentence.slice(first!.start, written.used.at(-1)!.end);
  return value.text.length > 60 ? [] : [makeField(fieldDefinition('vendor', 'fee'), value, value, 'part', value.range)];
}
