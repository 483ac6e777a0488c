import type { SourceText } from '../syntax/sourceText';
import type { Field } from './entity';
import { partField } from './partField';
import { isAboutCall, isDayOrOpen } from './values/callValue';
import { answersIn } from './values/clientAnswers';
import { Cursor } from './values/cursor';

/** What became of a call, `partner yes, learn no`, an industry, and whatever else the client said. */
export function referencePartFields(text: SourceText, hasSpace: boolean): Field[] {
  if (isAboutCall(text)) return callFields(text);
  const answered = answersIn(text.text).map(({ question, start, end }) =>
    partField('reference', question, text.slice(start, end), text),
  );
  if (answered.length > 0) return answered;
  const isSpace = !text.text.includes(',') && text.text.split(/\s+/).length <= 3;
  return [partField('reference', isSpace && !hasSpace ? 'space' : 'note', text)];
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
