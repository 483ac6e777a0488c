import type { FieldKey } from '../plan/fields';
import type { Entity, Field } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import { fieldDefinition, fieldsOf } from '../plan/fields';
import type { Plan, PlanSection } from '../plan/plan';
import { labelIn, smallLabelIn, wordIn } from '../plan/wording';
import { headingAt, sectionsAround } from '../plan/plan';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { encloses } from '../text/range';
import { endOfLine, lineBreak, startOfLine, startOfNextLine } from '../text/lines';
import { cell } from './tableRow';

/**
 * The edits that set a field of an entity: in the open field, cell or line if there is one, else as a new line, in
 * canonical order, in the form the entity is written in. A vendor's row without the column gets a separate heading; in
 * other forms without a place for the field there are no edits.
 */
export function insertField(plan: Plan, entity: Entity, key: FieldKey, value: string): TextEdit[] {
  for (const mention of mentionsOf(entity)) {
    const open = mention.fields.find((field) => field.definition?.key === key && field.isMissing);
    if (open) return [fillField(plan, open, value)];
  }
  const mention = mentionsOf(entity).find((place) => place.form !== 'row') ?? entity;
  if (mention.form === 'document') return frontMatterEdits(plan, mention, key, value);
  if (mention.form === 'heading') return [lineEdit(plan, mention, key, value)];
  if (mention.form === 'item') return [partEdit(plan, mention, key, value)];
  return mention.kind === 'vendor' ? headingEdits(plan, mention, key, value) : [];
}

/** The edits that set several fields of an entity to one value, each line in its place. */
export function insertFields(plan: Plan, entity: Entity, keys: readonly FieldKey[], value: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const eol = lineBreak(plan.document.text);
  for (const edit of keys.flatMap((key) => insertField(plan, entity, key, value))) {
    const last = edits[edits.length - 1];
    const isSamePlace = last?.range.start === edit.range.start && edit.range.start === edit.range.end;
    if (last && isSamePlace && /[\r\n]/.test(edit.newText)) edits[edits.length - 1] = joined(last, edit, eol);
    else edits.push(edit);
  }
  return edits;
}

/**
 * Two insertions at one position as one: the second adds its line, and the heading and blank lines around it appear
 * once.
 */
function joined(first: TextEdit, second: TextEdit, eol: string): TextEdit {
  const lines = second.newText.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const end = first.newText.trimEnd().length;
  const newText = `${first.newText.slice(0, end)}${eol}${lines[lines.length - 1]}${first.newText.slice(end)}`;
  return { range: first.range, newText };
}

/** A vendor with only a row gets a heading at the end of its section, where there is room for more fields. */
function headingEdits(plan: Plan, vendor: Entity, key: FieldKey, value: string): TextEdit[] {
  let section: PlanSection | undefined;
  for (const one of sectionsAround(plan, vendor.range.start))
    if (one.kind === 'vendors' && encloses(one.range, vendor.range)) section ??= one;
  if (!section) return [];
  const { text } = plan.document;
  const eol = lineBreak(text);
  const { end } = section.range;
  const before = text.slice(Math.max(0, end - 4), end);
  const gap = end === 0 || /(?:\r\n\r\n|\n\n|\r\r)$/.test(before) ? '' : /[\r\n]$/.test(before) ? eol : eol + eol;
  const heading = `${'#'.repeat(Math.min(6, section.heading.depth + 1))} ${vendor.name.text}`;
  const line = `- **${labelIn(plan, 'vendor', key)}:** ${value}`;
  return [insertion(end, `${gap}${heading}${eol}${eol}${line}${eol}${end < text.length ? eol : ''}`)];
}

/** Puts a value in an open field: in its cell, after its colon, or instead of a `TBD`. */
export function fillField(plan: Plan, field: Field, value: string): TextEdit {
  const { text } = plan.document;
  const { start, end } = field.value.range;
  if (field.form === 'front-matter' && isInQuotes(text, start))
    return { range: { start, end }, newText: yamlAt(text, start, value) };
  const written = field.form === 'front-matter' ? yamlValue(value) : field.form === 'cell' ? cell(value) : value;
  const isGlued = start === end && /[^\s|]/.test(text[start - 1] ?? ' ');
  const isCramped = field.form === 'cell' && start === end && text[start] === '|';
  return { range: { start, end }, newText: `${isGlued ? ' ' : ''}${written}${isCramped ? ' ' : ''}` };
}

/** A value as YAML reads it back: quoted if a plain one would mean something else. */
export function yamlValue(value: string): string {
  const isPlain =
    /^[\p{L}\d€£$][^#:]*$/u.test(value) && !/\s$/.test(value) && !/^(?:true|false|null|yes|no|~)$/i.test(value);
  return isPlain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * A value as YAML reads it back at the start of a front matter value: escaped inside its quotes, else quoted if needed.
 */
export function yamlAt(text: string, start: number, value: string): string {
  if (!isInQuotes(text, start)) return yamlValue(value);
  return text[start - 1] === '"' ? value.replace(/["\\]/g, '\\$&') : value.replace(/'/g, "''");
}

function isInQuotes(text: string, start: number): boolean {
  return /["']/.test(text[start - 1] ?? '');
}

/** A new `key: value` line in the front matter, after the nearest field that precedes it in canonical order. */
function frontMatterEdits(plan: Plan, entity: Entity, key: FieldKey, value: string): TextEdit[] {
  const { frontMatter, text } = plan.document;
  if (!frontMatter) return [];
  const { label } = fieldDefinition(entity.kind, key);
  const before = predecessor(entity, key, 'front-matter');
  const eol = lineBreak(text);
  const line = `${entity.kind === 'vendor' ? label.toLowerCase().replace(/ /g, '-') : label}: ${yamlValue(value)}${eol}`;
  return [insertion(before ? behindLine(text, before.range.end) : frontMatter.content.start, line)];
}

/** A new `- **Label:** value` line under the entity's heading. */
function lineEdit(plan: Plan, entity: Entity, key: FieldKey, value: string): TextEdit {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const line = `- **${labelIn(plan, entity.kind, key)}:** ${value}`;
  const before = predecessor(entity, key, 'item');
  if (before) return insertion(behindLine(text, before.range.end), closedLine(text, before.range.end, line, eol));
  const first = entity.fields.find((field) => field.form === 'item' && field.range.start >= entity.range.start);
  if (first) return insertion(startOfLine(text, first.range.start), `${line}${eol}`);
  const heading = behindLine(text, headingEnd(plan, entity));
  return insertion(
    heading,
    closedLine(text, headingEnd(plan, entity), `${eol}${line}`, eol) + (followsBlank(text, heading) ? '' : eol),
  );
}

/** The line, preceded by a line break if the text ends without one. */
function closedLine(text: string, end: number, line: string, eol: string): string {
  const isLast = behindLine(text, end) === text.length && !/[\r\n]$/.test(text);
  return isLast ? `${eol}${line}` : `${line}${eol}`;
}

/** Another part at the end of a list item's first line. */
function partEdit(plan: Plan, entity: Entity, key: FieldKey, value: string): TextEdit {
  const { text } = plan.document;
  const label = smallLabelIn(plan, entity.kind, key);
  const line = text.slice(entity.range.start, endOfLine(text, entity.range.start));
  const brackets = /\((?=[^()]*:)[^()]*\)\s*$/.exec(line);
  if (brackets) {
    return insertion(entity.range.start + line.lastIndexOf(')'), `, ${label}: ${value}`);
  }
  const end = entity.range.start + line.trimEnd().length;
  if (entity.kind === 'outcome') return insertion(end, ` (${label}: ${value})`);
  return insertion(end, key === 'depends-on' ? ` — ${wordIn(plan, 'after')} ${value}` : ` — ${label}: ${value}`);
}

/** The last field in this form that precedes `key` in canonical order. */
function predecessor(entity: Entity, key: FieldKey, form: Field['form']): Field | undefined {
  const order = fieldsOf(entity.kind).map((definition) => definition.key);
  const place = order.indexOf(key);
  let found: Field | undefined;
  for (const field of entity.fields) {
    if (field.form !== form || !field.definition) continue;
    if (form === 'item' && (field.range.start < entity.range.start || field.range.end > entity.range.end)) continue;
    const rank = order.indexOf(field.definition.key);
    if (rank < place && (!found || rank >= order.indexOf(found.definition!.key))) found = field;
  }
  return found;
}

function headingEnd(plan: Plan, entity: Entity): number {
  return headingAt(plan, entity.range.start)?.range.end ?? entity.name.range.end;
}

/** The offset after a line's line break; `offset` is the line's end with or without it. */
function behindLine(text: string, offset: number): number {
  return startOfNextLine(text, /[\r\n]/.test(text[offset - 1] ?? '') ? offset - 1 : offset);
}

function followsBlank(text: string, offset: number): boolean {
  return offset >= text.length || /^[ \t]*(?:\r|\n|$)/.test(text.slice(offset, offset + 200));
}
