import type { Entity } from '../../plan/entity';
import type { EntityKind, FieldDefinition } from '../../plan/fields';
import { fieldByLabel, fieldDefinition } from '../../plan/fields';
import { writtenMentions } from '../../plan/plan';
import { introductionOf } from '../../plan/reader/partIntroduction';
import { entityOfSection } from '../../plan/entityKinds';
import { sectionKind } from '../../plan/sections';
import { encloses } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { EnclosingLabel } from './enclosingLabel';
import { entityAt, entityUnder, enclosingLabelOf, itemStart } from './enclosingLabel';
import type { Around, SourceLine } from '../../syntax/linesAround';
import { linesAround } from '../../syntax/linesAround';
import type { Slot } from './slot';
import { typedAt, valueSlot } from './slot';
import { leadLength } from '../../plan/values/waitForm';

/** The completions in a list item, or on a line that begins with a bold label; undefined in prose. */
export function itemSlot(
  snapshot: PlanSnapshot,
  { line, above }: Around,
  before: string,
  offset: number,
): Slot | undefined {
  const item = itemStart.exec(before);
  if (!item) return lineSlot(snapshot, before, offset);
  const content = before.slice(item[0].length);
  const enclosing = enclosingLabelOf(above(), item[1]!.length);
  const of = entityUnder(snapshot, enclosing);
  if (of && !isLabelled(of, content)) return entityItemSlot(snapshot, of, content, offset, line);
  const owner = ownerOf(snapshot, enclosing, line.start);
  // A task in a vendor's section is a deliverable.
  if (owner?.of === 'vendor' && item[0].includes('['))
    return entityItemSlot(snapshot, 'deliverable', content, offset, line);
  return owner && fieldSlot(owner, content, offset);
}

/** `Owner:` in an item of a list of deliverables isn't a deliverable's part but a field nested under it. */
function isLabelled(of: EntityKind, content: string): boolean {
  const label = /^(?:\*\*)?([\p{L}][\p{L} -]{1,30})[:：]/u.exec(content)?.[1];
  return label !== undefined && fieldByLabel(of, label) !== undefined;
}

/** The entity whose fields a list states. */
interface Owner {
  readonly of: EntityKind;
  readonly entity?: Entity;
}

/** The item above or the heading whose fields a list states; an empty heading is identified by its section. */
function ownerOf(snapshot: PlanSnapshot, enclosing: EnclosingLabel | undefined, start: number): Owner | undefined {
  if (!enclosing) return undefined;
  if (enclosing.label !== undefined) {
    const item = itemIn(snapshot, enclosing.line);
    return item ? { of: item.kind, entity: item } : ownerToBe(snapshot, enclosing.line);
  }
  const entity = entityAt(snapshot, start);
  if (entity?.form === 'heading' || entity?.form === 'document') return { of: entity.kind, entity };
  const section = snapshot.plan.sections.find(
    ({ range, heading }) => encloses(range, enclosing.line) && heading.range.start < enclosing.line.start,
  );
  const of = section && entityOfSection[section.kind];
  return of && !sectionKind(enclosing.heading!) ? { of } : undefined;
}

/** An item in a vendors section is a vendor as soon as it has a field, and the first is about to be written. */
function ownerToBe(snapshot: PlanSnapshot, item: SourceLine): Owner | undefined {
  const { text, frontMatter } = snapshot.plan.document;
  const { above } = linesAround(text, item.start, frontMatter?.range.end ?? 0);
  const of = entityUnder(snapshot, enclosingLabelOf(above(), itemStart.exec(item.text)?.[1]!.length ?? 0));
  return of === 'vendor' ? { of } : undefined;
}

function itemIn({ plan }: PlanSnapshot, line: SourceLine): Entity | undefined {
  return writtenMentions(plan).find(
    ({ form, range }) => form === 'item' && line.start <= range.start && range.start <= line.end,
  );
}

/** `**Owner:** Priya` on a separate line. */
function lineSlot(snapshot: PlanSnapshot, before: string, offset: number): Slot | undefined {
  const entity = /^\*\*[^*]+[:：]?\*\*/.test(before) ? entityAt(snapshot, offset) : undefined;
  return entity && entity.form !== 'row' ? fieldSlot({ of: entity.kind, entity }, before, offset) : undefined;
}

const labelled = /^(?:\*\*)?([^*:：]{1,40}?)(?:[:：]\*\*|\*\*[:：]|[:：])[ \t]*(.*)/s;

/** The label of a field or, after its colon, the value. */
function fieldSlot({ of, entity }: Owner, content: string, offset: number): Slot | undefined {
  const split = labelled.exec(content);
  if (!split) {
    const isLabel = /^(?:\*\*)?(?:\p{L}[\p{L}-]*(?: [\p{L}-]*){0,2})?$/u.test(content);
    return isLabel ? { kind: 'label', of, entity, typed: typedAt(offset, content) } : undefined;
  }
  const definition = fieldByLabel(of, split[1]!);
  return definition && valueSlot(of, definition, split[2]!, offset, { entity, form: 'text' });
}

const separator = /\s[—–-]\s+|;\s+|\(|,\s+/g;
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^until\s+/i, 'due'],
  [/^called(?!.*\sby\s)\s+(?:on\s+)?/i, 'called'],
  [/^(?:called\s.*\s)?by\s+/i, 'by'],
  [/^(?:.*,\s*)?partner\s+/i, 'partner'],
  [/^(?:.*,\s*)?learn\s+/i, 'learn'],
  [/^(?:.*,\s*)?change\s+/i, 'change'],
];

const partStart = /(?:^|\s[—–-]\s+|\()(?=\S)/g;

/** Where a part begins that lists what work depends on, or serves; -1 if none does. */
function listStart(text: string): number {
  for (const { 0: sign, index } of text.matchAll(partStart)) {
    const part = text.slice(index + sign.length);
    if (leadLength(part) > 0 || /^(?:serves|outcomes:)\s/i.test(part)) return index;
  }
  return -1;
}

/**
 * Where the parts of an item begin: after its dashes and, in parentheses that are still open, after them and their
 * commas.
 */
function cutsOf(content: string): RegExpExecArray[] {
  const cuts: RegExpExecArray[] = [];
  const bracket = Math.max(content.lastIndexOf('('), content.lastIndexOf(')'));
  separator.lastIndex = 0;
  for (let cut = separator.exec(content); cut; cut = separator.exec(content)) {
    const isOfBrackets = cut[0].startsWith('(') || cut[0].startsWith(',');
    if (isOfBrackets && cut.index < bracket) separator.lastIndex = cut.index + 1;
    else cuts.push(cut);
  }
  return cuts;
}

function entityItemSlot(
  snapshot: PlanSnapshot,
  of: EntityKind,
  content: string,
  offset: number,
  line: SourceLine,
): Slot | undefined {
  const entity = itemIn(snapshot, line);
  if (of === 'collateral') {
    return valueSlot('vendor', fieldDefinition('vendor', 'collateral'), content, offset, { form: 'text' });
  }
  const cuts = cutsOf(content);
  // A list of ids contains commas itself.
  const lastPart = Math.max(content.lastIndexOf('—'), content.lastIndexOf('–'), 1) - 1;
  const list = listStart(content.slice(lastPart));
  const last = list < 0 ? cuts.at(-1) : cuts.findLast(({ index }) => index <= lastPart + list);
  if (!last) {
    const by = of === 'outcome' ? /\sby\s+(\S.*)?$/is.exec(content) : undefined;
    if (by)
      return valueSlot(of, fieldDefinition(of, 'by'), by[1] ?? '', offset, { entity, form: 'text', isProse: true });
    const start = /^(?:\*\*)?[A-Z]{0,4}-?\d*$/.exec(content);
    return start ? { kind: 'item', of, isBold: content.startsWith('**'), typed: typedAt(offset, content) } : undefined;
  }
  const part = content.slice(last.index + last[0].length);
  const lead = leadLength(part);
  const dependencies = lead > 0 ? fieldByKey(of, 'depends-on') : undefined;
  if (dependencies) return valueSlot(of, dependencies, part.slice(lead), offset, { entity, form: 'text' });
  const introduced = introductionOf(of, part);
  // While the words are being typed, their value isn't yet.
  if (introduced && /\s/.test(part[introduced.end - 1] ?? ''))
    return valueSlot(of, fieldDefinition(of, introduced.key), part.slice(introduced.end), offset, {
      entity,
      form: 'text',
    });
  for (const [phrase, key] of phrases) {
    const match = phrase.exec(part);
    const definition = match && fieldByKey(of, key);
    if (match && definition)
      return valueSlot(of, definition, part.slice(match[0].length), offset, { entity, form: 'text' });
  }
  const split = labelled.exec(part);
  const definition = split && fieldByLabel(of, split[1]!);
  if (split && definition) return valueSlot(of, definition, split[2]!, offset, { entity, form: 'text' });
  return split ? undefined : { kind: 'part', of, entity, typed: typedAt(offset, part) };
}

function fieldByKey(of: EntityKind, key: string): FieldDefinition | undefined {
  const definition = fieldByLabel(of, key);
  return definition?.key === key ? definition : undefined;
}
