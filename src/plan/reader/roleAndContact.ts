import type { SourceText } from '../../syntax/sourceText';
import type { Field } from '../entity';
import type { FieldKey } from '../fields';
import { partField } from './partField';

/** What comes after a person's name: their role and how to reach them, in either order, as in `CMO, priya@…`. */
export function roleAndContact(text: SourceText): Field[] {
  const stretches: { readonly key: FieldKey; readonly start: number; end: number }[] = [];
  for (const { 0: piece, index: start } of text.text.matchAll(/[^,\s][^,]*/g)) {
    const key = piece.includes('@') ? 'contact' : 'role';
    const end = start + piece.trimEnd().length;
    const last = stretches.at(-1);
    if (last?.key === key) last.end = end;
    else stretches.push({ key, start, end });
  }
  return stretches.map(({ key, start, end }) => partField('person', key, text.slice(start, end)));
}
