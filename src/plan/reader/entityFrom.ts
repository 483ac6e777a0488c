import type { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import type { Entity, EntityForm, Field, Located } from '../entity';
import type { EntityKind } from '../fields';
import { fieldDefinition } from '../fields';
import { readId } from '../names/ids';
import { comparableName, numberingLength } from '../labels';
import { readSentence } from '../values/outcomeSentence';
import { makeField } from './readFields';
import { vendorName } from './vendorName';

/** Kinds whose names may begin with an id. */
const withIds: ReadonlySet<EntityKind> = new Set(['outcome', 'deliverable', 'milestone', 'vendor']);

/** What an entity may have in addition to its name and fields. */
interface Particulars {
  readonly checked?: boolean;
  readonly slug?: string;
  readonly original?: Entity;
  readonly group?: SourceText;
  readonly isGuess?: boolean;
  readonly isAssignment?: boolean;
}

/**
 * An entity from its name as written and its fields; an id before the name and the fields in an outcome's sentence are
 * read from the name. What comes after a vendor's name is a field, too, unless `isWholeName`: others have the same name before
 * it.
 */
export function entityFrom(
  kind: EntityKind,
  written: SourceText,
  fields: readonly Field[],
  form: EntityForm,
  range: Range,
  { isWholeName, ...particulars }: Particulars & { readonly isWholeName?: boolean } = {},
): Entity {
  const numbered = kind === 'vendor' && form === 'heading' ? written.slice(numberingLength(written.text)) : written;
  const leading = withIds.has(kind) ? idBefore(kind, numbered.text) : undefined;
  const called = leading ? numbered.slice(leading.end) : numbered;
  const { name, fields: behind } =
    kind === 'vendor' && form !== 'item' && isWholeName !== true ? vendorName(called) : { name: called, fields: [] };
  const all = kind === 'outcome' ? [...fields, ...sentenceFields(name, fields)] : [...fields, ...behind];
  const id = leading ? { value: leading.id, range: numbered.at(0, leading.id.length) } : idField(kind, all);
  return {
    kind,
    name,
    key: comparableName(name.text),
    writtenKey: name.text === called.text ? undefined : comparableName(called.text),
    id,
    fields: all,
    form,
    range,
    ...particulars,
    link: linkOf(name),
  };
}

/** The id before a name. A vendor of which nothing else is said is called so: `M6`. */
function idBefore(kind: EntityKind, text: string): ReturnType<typeof readId> {
  const found = readId(text);
  return kind === 'vendor' && found && text.slice(found.end).trim() === '' ? undefined : found;
}

function idField(kind: EntityKind, fields: readonly Field[]): Located<string> | undefined {
  if (!withIds.has(kind)) return undefined;
  const value = fields.find((candidate) => candidate.definition?.key === 'id')?.value;
  if (!value || value.text === '') return undefined;
  const id = readId(value.text);
  return id ? { value: id.id, range: value.at(0, id.id.length) } : { value: value.text, range: value.range };
}

/** The fields in an outcome's sentence that it doesn't state otherwise. */
function sentenceFields(name: SourceText, fields: readonly Field[]): Field[] {
  const sentence = readSentence(name.text);
  return (['baseline', 'target', 'by'] as const).flatMap((key) => {
    const part = sentence[key];
    if (!part || fields.some((other) => other.definition?.key === key)) return [];
    const value = name.slice(part.start, part.end);
    return [makeField(fieldDefinition('outcome', key), value, value, 'part', value.range)];
  });
}

function linkOf(name: SourceText): string | undefined {
  return name.marks.find((mark) => mark.kind === 'link')?.url;
}
