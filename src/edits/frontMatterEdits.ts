import type { FrontMatterValue } from '../syntax/yaml';
import { yamlAt, yamlValue } from './insertField';
import type { Document } from '../syntax/document';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';
import type { Range } from '../text/range';
import { encloses } from '../text/range';
import { grouped } from '../text/lists';

/**
 * Edits of a document, in which values of its front matter are quoted or escaped where YAML needs it. Several edits in
 * one value that has to be quoted become one edit, because quotes enclose the whole.
 */
export function frontMatterEdits({ text, frontMatter }: Document, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!frontMatter || !edits.some(({ range }) => range.start < frontMatter.content.end)) return edits;
  const scalars = frontMatter.entries.flatMap(({ value }) => scalarsOf(value));
  const byScalar = grouped(edits, ({ range }) => scalars.find((one) => encloses(one, range)) ?? 'outside');
  return [...byScalar].flatMap(([scalar, inside]) =>
    scalar === 'outside' ? inside : editsOfScalar(text, scalar, inside),
  );
}

function editsOfScalar(text: string, scalar: Range, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (/["']/.test(text[scalar.start - 1] ?? ''))
    return edits.map(({ range, newText }) => ({ range, newText: yamlAt(text, scalar.start, newText) }));
  const moved = edits.map(({ range, newText }) => ({
    range: { start: range.start - scalar.start, end: range.end - scalar.start },
    newText,
  }));
  const whole = applyEdits(text.slice(scalar.start, scalar.end), moved);
  const written = yamlValue(whole);
  return written === whole ? edits : [{ range: scalar, newText: written }];
}

/** The range of each scalar of a value, inside its quotes. */
function scalarsOf(value: FrontMatterValue): Range[] {
  if (value.kind === 'scalar') return [value.range];
  if (value.kind === 'list') return value.items.flatMap(scalarsOf);
  return value.kind === 'map' ? value.entries.flatMap((entry) => scalarsOf(entry.value)) : [];
}
