import type { SourceText } from '../syntax/sourceText';
import type { Field } from './entity';
import { partField } from './partField';
import { isAboutCall, isDayOrOpen } from './values/callValue';
import { answersIn } from './values/clientAnswers';

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
  const called = /^called\s+(?:on\s+)?(?=\S)/i.exec(text.text);
  if (!called || !isDayOrOpen(text.text.slice(called[0].length))) return [partField('reference', 'called', text)];
  const by = /(?<!\s)\s+by\s+(?=[^\s\d][^,;()]*$)/i.exec(text.text.slice(called[0].length - 1));
  const end = by ? called[0].length - 1 + by.index : text.text.length;
  const fields = [partField('reference', 'called', text.slice(called[0].length, end), text)];
  if (by) fields.push(partField('reference', 'by', text.slice(end + by[0].length), text));
  return fields;
}
