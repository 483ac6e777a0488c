import { yamlAt, yamlValue } from '../rules/insertField';
import type { Document } from '../syntax/document';
import type { FrontMatterValue } from '../syntax/frontMatter';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import { encloses } from '../text/range';

/**
 * The edit that puts another text where `range` stands in a value of the front matter, so that YAML reads it as it is
 * written: quoted or escaped where need be. Undefined outside the front matter's values.
 */
export function frontMatterEdit({ text, frontMatter }: Document, range: Range, newText: string): TextEdit | undefined {
  if (!frontMatter || range.start >= frontMatter.content.end) return undefined;
  const scalar = frontMatter.entries.flatMap(({ value }) => scalarsOf(value)).find((one) => encloses(one, range));
  if (!scalar) return undefined;
  if (/["']/.test(text[scalar.start - 1] ?? '')) return { range, newText: yamlAt(text, scalar.start, newText) };
  const whole = text.slice(scalar.start, range.start) + newText + text.slice(range.end, scalar.end);
  const written = yamlValue(whole);
  return written === whole ? { range, newText } : { range: scalar, newText: written };
}

/** Where each scalar of a value stands, inside its quotes. */
function scalarsOf(value: FrontMatterValue): Range[] {
  if (value.kind === 'scalar') return [value.range];
  if (value.kind === 'list') return value.items.flatMap(scalarsOf);
  return value.kind === 'map' ? value.entries.flatMap((entry) => scalarsOf(entry.value)) : [];
}
