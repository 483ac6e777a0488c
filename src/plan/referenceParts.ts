import type { SourceText } from '../syntax/sourceText';
import type { Field } from './entity';
import { partField } from './partField';

const answers = /\b(partner|learn|change)(?:s|ed)?(?:\s*[:=])?\s*(yes|no|partly|mostly|somewhat|tbd|\?)(?=[\s,.;]|$)/gi;

/** `called DATE by NAME`, `partner yes, learn no`, an industry, and whatever else the client said. */
export function referencePartFields(text: SourceText, hasSpace: boolean): Field[] {
  const called = /^called\b\s*(?:on\s+)?/i.exec(text.text);
  if (called) {
    const by = /(?<!\s)\s+by\s+(?=\S)/i.exec(text.text.slice(called[0].length - 1));
    const end = by ? called[0].length - 1 + by.index : text.text.length;
    const fields = [
      partField('reference', 'called', text.slice(called[0].length, Math.max(called[0].length, end)), text),
    ];
    if (by) fields.push(partField('reference', 'by', text.slice(end + by[0].length), text));
    return fields;
  }
  const answered = [...text.text.matchAll(answers)].map((match) => {
    const start = match.index + match[0].length - match[2]!.length;
    return partField(
      'reference',
      match[1]!.toLowerCase() as 'partner' | 'learn' | 'change',
      text.slice(start, start + match[2]!.length),
      text,
    );
  });
  if (answered.length > 0) return answered;
  const isSpace = !text.text.includes(',') && text.text.split(/\s+/).length <= 3;
  return [partField('reference', isSpace && !hasSpace ? 'space' : 'note', text)];
}
