import type { Block, Heading, Part } from '../syntax/blocks';
import type { Document } from '../syntax/document';
import type { SourceText } from '../syntax/sourceText';
import type { Field } from './entity';
import { fieldByLabel, fieldDefinition } from './fields';
import { claimOf } from './partClaim';
import { makeField, splitLabel, splitLines } from './readFields';
import { readDates } from './values/dates';
import { wholeDateOf } from './values/dateValue';
import { sectionKind } from './sections';
import { withHeader } from './tableEvidence';
import { aboutKey, likelySection } from './vocabulary/evidenceWords';
import type { AboutKey } from './vocabulary/vocabulary';

/**
 * What a document tells about itself outside its front matter: in lines `Author: Priya Raman` before its second section,
 * in a table there, and in a section such as `Leads`. Only values
 * that are understood whole count, and none that the front matter has.
 */
export function fieldsAbout(document: Document, known: readonly Field[]): Field[] {
  const taken = new Set<string>(known.flatMap(({ definition }) => definition?.key ?? []));
  if (taken.has('start') || taken.has('end')) taken.add('period');
  const found: Field[] = [];
  for (const { label, value, form } of candidates(document)) {
    const key = keysAbout(label.text).find((one) => !taken.has(one));
    if (!key || !isPlain(key, value)) continue;
    taken.add(key);
    found.push(makeField(fieldDefinition('plan', key), label, value, form, value.range));
  }
  const title = taken.has('period') ? undefined : periodInTitle(document);
  return title ? [...found, title] : found;
}

/** `Measurable goals: December 2020 - March 2021`: the only dates in the first heading, if they name their year. */
function periodInTitle({ chunks }: Document): Field | undefined {
  const title = chunks.flatMap(({ parts }) => parts).find(({ heading }) => heading)?.heading?.text;
  if (!title) return undefined;
  const [date, ...others] = readDates(title.text);
  const value = date && others.length === 0 ? title.slice(date.start, date.end) : undefined;
  return value && /\d/.test(value.text) && isPlain('period', value)
    ? makeField(fieldDefinition('plan', 'period'), value, value, 'part', value.range)
    : undefined;
}

interface Candidate {
  readonly label: SourceText;
  readonly value: SourceText;
  readonly form: 'line' | 'row' | 'heading';
}

function* candidates(document: Document): Iterable<Candidate> {
  const parts = document.chunks.flatMap((chunk) => chunk.parts);
  for (const part of parts.slice(0, 3)) {
    if (part.heading && isAboutOthers(part.heading)) break;
    if (part.heading) yield* labelled(part.heading.text);
    for (const block of part.blocks) yield* candidatesIn(block);
  }
  for (const part of parts) yield* inOwnSection(part);
}

/** A section of a plan, or anything below one, isn't about the document as a whole. */
function isAboutOthers({ depth, text }: Heading): boolean {
  return depth > 2 || sectionKind(text.text) !== undefined || likelySection(text.text) !== undefined;
}

function* candidatesIn(block: Block): Iterable<Candidate> {
  if (block.kind === 'paragraph') for (const line of splitLines(block.text)) yield* labelled(line);
  else if (block.kind === 'list') for (const { text } of block.items) yield* labelled(text);
  else {
    const { header, rows } = withHeader(block);
    if (header.length !== 2) return;
    for (const [label, value] of [header, ...rows.map(({ cells }) => cells)])
      if (label && value) yield { label, value, form: 'row' };
  }
}

function* labelled(line: SourceText): Iterable<Candidate> {
  const split = splitLabel(line);
  if (split) {
    yield { label: split.label, value: split.value, form: 'line' };
    return;
  }
  // `Proposer:Name`, without a space, where the label is known.
  const tight = /^([\p{L} ()]{3,20}):(?=[^\s/])/u.exec(line.text);
  if (tight) yield { label: line.slice(0, tight[1]!.length), value: line.slice(tight[0].length), form: 'line' };
}

/** `## Leads` with the names below it. */
function* inOwnSection(part: Part): Iterable<Candidate> {
  // Judged where it was first read: to move all blocks of a document at each keystroke takes longer than the rest.
  const { heading, blocks } = part.original;
  if (!heading || heading.depth === 1 || !aboutKey(heading.text.text)) return;
  const [list] = blocks;
  if (list?.kind !== 'list' || !list.items[0] || list.items.length > 3) return;
  const [first] = part.blocks;
  if (part.heading && first?.kind === 'list')
    yield { label: part.heading.text, value: first.items[0]!.text, form: 'heading' };
}

/** The fields of the front matter, those by other labels included: `author` is the owner of a plan without another. */
export function withOtherLabels(fields: readonly Field[]): Field[] {
  const taken = new Set<string>(fields.flatMap(({ definition }) => definition?.key ?? []));
  return fields.map((field) => {
    const key = field.definition ? undefined : keysAbout(field.label.value).find((one) => !taken.has(one));
    if (!key || !isPlain(key, field.value)) return field;
    taken.add(key);
    return { ...field, definition: fieldDefinition('plan', key) };
  });
}

/**
 * What of the whole document a label may introduce, the likeliest first: the `Project manager` of a plan with an owner
 * coordinates it.
 */
function keysAbout(label: string): readonly AboutKey[] {
  const [likeliest, stated] = [aboutKey(label), fieldByLabel('plan', label)?.key];
  const isAbout = stated !== undefined && stated !== likeliest && aboutKeys.has(stated);
  return [...(likeliest ? [likeliest] : []), ...(isAbout ? [stated as AboutKey] : [])];
}

const aboutKeys: ReadonlySet<string> = new Set<AboutKey>([
  'owner',
  'coordinator',
  'status',
  'period',
  'launch',
  'goal',
  'budget',
]);

/** Whether a text is a value of the field and nothing else. */
function isPlain(key: AboutKey, value: SourceText): boolean {
  const { text } = value;
  if (text.trim() === '' || text.length > 120 || /[[{<]\s*\p{L}/u.test(text)) return false;
  if (key === 'goal') return /\s/.test(text.trim());
  if (key === 'owner' || key === 'coordinator') return isName(text);
  if (key === 'period' && wholeDateOf(value)?.kind !== 'span') return false;
  return claimOf(fieldDefinition('plan', key), value) === 'whole';
}

/** One or more names or handles: `Priya Raman, @jonas`. */
function isName(text: string): boolean {
  return text
    .split(/[,;&]| and | und | et /u)
    .map((name) => name.replace(/\([^()]*\)$/, '').trim())
    .every((name) =>
      /^(?:@[\w.-]+|\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|del|di)){1,3})\.?$/u.test(name),
    );
}
