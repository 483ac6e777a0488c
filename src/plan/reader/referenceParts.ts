import type { SourceText } from '../../syntax/sourceText';
import type { Field } from '../entity';
import { mayBeNames } from '../evidence/nameForms';
import { partField } from './partField';
import { isAboutCall, isDayOrOpen } from '../values/callValue';
import { answersIn } from '../values/clientAnswers';
import { Cursor } from '../values/cursor';
import { datesOf } from '../values/dates';
import { takeLength } from '../values/durationForms';

/** What became of a call, `partner yes, learn no`, an industry, and whatever else the client said. */
export function referencePartFields(text: SourceText, hasSpace: boolean): Field[] {
  const colon = /(?<=\p{L}{2}|\d{2}|\)):\s/u.exec(text.text)?.index;
  const head = colon === undefined ? undefined : text.slice(0, colon);
  // `called 2026-11-03 by Nora: great partner`; one word before a colon, or one before the day of a call, is a label.
  const isLabel = head?.text.includes(' ') !== true || datesOf(text.slice(colon! + 1))[0]?.from === 0;
  const told = head && !isLabel ? callPart(head) : undefined;
  // What comes after a call is what they said.
  if (told) return [...told, ...referencePartFields(text.slice(colon! + 1), true)];
  const call = callPart(text);
  if (call) return call;
  const answered = answersIn(text.text).map(({ question, start, end }) =>
    partField('reference', question, text.slice(start, end), text),
  );
  if (answered.length > 0) return answered;
  const isSpace = !text.text.includes(',') && text.text.split(/\s+/).length <= 3;
  return [partField('reference', isSpace && !hasSpace ? 'space' : 'note', text)];
}

function callPart(text: SourceText): Field[] | undefined {
  return isAboutCall(text) ? callFields(text) : datedCall(text);
}

/** `3 November 2026, Nora`: a day alone, or with a name, is when they were called and by whom. */
function datedCall(text: SourceText): Field[] | undefined {
  const [day, second] = datesOf(text);
  if (!day || second || day.date.kind === 'invalid') return undefined;
  const called = partField('reference', 'called', text.slice(day.from, day.to), text);
  const names = [text.slice(0, day.from), text.slice(day.to)]
    .map(withoutSigns)
    .flatMap((rest) => withoutHow(rest))
    .filter((rest) => !isLength(rest.text))
    .filter(({ text: rest }) => rest !== '');
  if (names.length === 0) return [called];
  const [by] = names;
  return names.length === 1 && mayBeNames(by!.text) ? [called, partField('reference', 'by', by!, text)] : undefined;
}

/** What is left of a text without how they spoke, if that is all it says: the `by phone` of `Nora, 2026-11-03, by phone`. */
function withoutHow(text: SourceText): readonly SourceText[] {
  const cursor = new Cursor(text.text);
  return cursor.word('call', 'conversation') !== undefined && cursor.isAtEnd ? [] : [text];
}

/** The `20 min` of `2026-11-02, 20 min`. */
function isLength(text: string): boolean {
  const cursor = new Cursor(text);
  return takeLength(cursor) !== undefined && cursor.isAtEnd;
}

/** A name without the comma, the brackets or the `by` next to it. */
function withoutSigns(text: SourceText): SourceText {
  const cursor = new Cursor(text.text);
  while (cursor.literal(',', '(') !== undefined || cursor.word('link', 'agent') !== undefined);
  const rest = text.slice(cursor.start);
  return /[,)]$/.test(rest.text) ? rest.slice(0, rest.text.length - 1) : rest;
}

/** `called DATE by NAME` states the day and who called; anything else is one value. */
function callFields(text: SourceText): Field[] {
  const cursor = new Cursor(text.text);
  const isCalled = cursor.word('call', 'called') !== undefined;
  cursor.word('link', 'on');
  const { start } = cursor;
  const caller = isCalled ? callerIn(cursor) : undefined;
  const end = caller?.before ?? text.text.length;
  if (!isCalled || end <= start || !isDayOrOpen(text.text.slice(start, end)))
    return [partField('reference', 'called', text)];
  const fields = [partField('reference', 'called', text.slice(start, end), text)];
  if (caller) fields.push(partField('reference', 'by', text.slice(caller.start), text));
  return fields;
}

/** Where the name of who called begins, and where the text before its preposition ends: `by Priya`, `von Priya`. */
function callerIn(cursor: Cursor): { readonly before: number; readonly start: number } | undefined {
  for (; !cursor.isAtEnd; cursor.at++) {
    const before = cursor.end;
    const found = cursor.attempt(() => {
      if (cursor.word('link', 'agent') === undefined || (cursor.next?.kind ?? 'digits') === 'digits') return undefined;
      return /[,;()]/.test(cursor.text.slice(cursor.start)) ? undefined : { before, start: cursor.start };
    });
    if (found) return found;
  }
  return undefined;
}
