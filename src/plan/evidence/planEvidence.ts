import type { Block, Heading, Part } from '../../syntax/blocks';
import type { Document } from '../../syntax/document';
import { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import { memoized } from '../../text/memoized';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { Field } from '../entity';
import { fieldByLabel, fieldDefinition } from '../fields';
import { claimOf } from '../reader/partClaim';
import { makeField, splitLabel, splitLines } from '../reader/readFields';
import type { WrittenDate } from '../values/dates';
import { datesInField } from '../values/dates';
import { wholeDateOf } from '../values/dateValue';
import { sectionKind } from '../sections';
import { withHeader } from './tableEvidence';
import { aboutKey, likelySection } from '../vocabulary/evidenceWords';
import type { AboutKey } from '../vocabulary/vocabulary';

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
  const launch = known.find(({ definition }) => definition?.key === 'launch');
  const title = taken.has('period') ? undefined : periodInTitle(document, launch);
  return title ? [...found, title] : found;
}

/**
 * `Measurable goals: December 2020 - March 2021`, `FY23 marketing`: the only time in the first heading, if it names its year.
 */
function periodInTitle({ chunks }: Document, launch?: Field): Field | undefined {
  const title = firstHeading(chunks)?.text;
  if (!title || title.text.length > 120) return undefined;
  const [date, ...others] = datesInField(title.text).filter(({ start, end }) => hasYear(title.text.slice(start, end)));
  const value = date && others.length === 0 ? title.slice(date.start, date.end) : undefined;
  // The year of a vintage or a study isn't that of the plan: what launches in 2027 isn't planned for 2025.
  const isOfName =
    date?.date.kind === 'year' && hasYear(launch?.value.text ?? '') && !launch!.value.text.includes(value!.text);
  return value && !isOfName && isPlain('period', value)
    ? makeField(fieldDefinition('plan', 'period'), value, value, 'part', value.range)
    : undefined;
}

function firstHeading(chunks: Document['chunks']): Heading | undefined {
  for (const { parts } of chunks) for (const { heading } of parts) if (heading) return heading;
  return undefined;
}

function hasYear(date: string): boolean {
  return /(?:19|20)\d\d|\bfy ?'?\d\d/i.test(date);
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
  for (const line of [...fencedLines(document), ...quotedLines(document)]) yield* labelled(line);
  for (const part of parts) {
    if (!isOwnSection(part.original) || !part.heading) continue;
    const [first] = part.blocks;
    if (first?.kind !== 'list') continue;
    for (const { text } of first.items.slice(0, 1)) yield { label: part.heading.text, value: text, form: 'heading' };
  }
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
    if (rows.length === 1) yield* factsOf(header, rows[0]!.cells);
    if (header.length !== 2) return;
    const cells = rows.map((row) => row.cells);
    // A header is one of the rows only where the others have labels too: `Goal | Target` heads a table of goals.
    const hasLabels = cells.some(([label]) => label !== undefined && aboutKey(label.text) !== undefined);
    for (const [label, value] of hasLabels ? [header, ...cells] : cells)
      if (label && value) yield { label, value, form: 'row' };
  }
}

/** A table with one row has labels in its header: `Budget | Term | Lead (hours a week)`. */
function* factsOf(header: readonly SourceText[], cells: readonly SourceText[]): Iterable<Candidate> {
  for (const [index, whole] of header.entries()) {
    const label = whole.slice(0, bracketsAtEnd(whole.text)?.start ?? whole.text.length);
    const value = cells[index];
    if (value) yield { label, value, form: 'row' };
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

/** Whether a part is a section such as `## Leads`, with the names below it. */
const isOwnSection = memoized(
  ({ heading, blocks: [first] }: Part): boolean =>
    heading !== undefined &&
    heading.depth > 1 &&
    first?.kind === 'list' &&
    first.items.length <= 4 &&
    aboutKey(heading.text.text) !== undefined,
);

/** So far in a document it may tell about itself in code. */
const headLength = 3000;

/** The lines of the first block of code, as far as it is at the top: some documents have their front matter there. */
function fencedLines({ text, frontMatter }: Document): SourceText[] {
  const from = frontMatter?.range.end ?? 0;
  const head = text.slice(from, from + headLength);
  const fence = /^```[\w-]*[ \t]*\r?\n([\s\S]*?)^```/m.exec(head);
  if (!fence) return [];
  const start = from + fence.index + fence[0].indexOf(fence[1]!);
  return Array.from(fence[1]!.matchAll(/[^\r\n]+/g), ({ 0: line, index }) =>
    SourceText.exact(line, { offset: 0 }, start + index),
  );
}

/** The lines of block quotes at the top: `> Owner: Priya Raman`. */
export function quotedLines({ text, frontMatter }: Document): SourceText[] {
  const from = frontMatter?.range.end ?? 0;
  return Array.from(
    text.slice(from, from + headLength).matchAll(/^>[ \t]+(\S[^\r\n]*)$/gm),
    ({ 1: line, index, 0: whole }) =>
      SourceText.exact(line!, { offset: 0 }, from + index + whole.length - line!.length),
  );
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
const keysAbout = memoizedStrings((label: string): readonly AboutKey[] => {
  const [likeliest, stated] = [aboutKey(label), fieldByLabel('plan', label)?.key];
  const isAbout = stated !== undefined && stated !== likeliest && aboutKeys.has(stated);
  return [...(likeliest ? [likeliest] : []), ...(isAbout ? [stated as AboutKey] : [])];
});

const aboutKeys: ReadonlySet<string> = new Set<AboutKey>([
  'owner',
  'coordinator',
  'status',
  'period',
  'launch',
  'goal',
  'budget',
]);

/** Dates that are as long as a plan may be. */
const spans: ReadonlySet<WrittenDate['kind'] | undefined> = new Set(['span', 'quarter', 'half', 'year', 'month']);

/** Whether a text is a value of the field and nothing else. */
function isPlain(key: AboutKey, value: SourceText): boolean {
  const { text } = value;
  if (text.trim() === '' || text.length > 120 || /[[{<]\s*\p{L}/u.test(text)) return false;
  if (key === 'goal') return /\s/.test(text.trim());
  if (key === 'owner' || key === 'coordinator') return isName(text);
  if (key === 'period' && !spans.has(wholeDateOf(value)?.kind)) return false;
  return claimOf(fieldDefinition('plan', key), value) === 'whole';
}

/** One or more names or handles: `Priya Raman, @jonas`. A name may be short, or that of a team: `Marketing team`. */
function isName(text: string): boolean {
  return text
    .split(/[,;&]| and | und | et /u)
    .map((name) => name.replace(/\([^()]*\)$/, '').trim())
    .every((name) =>
      /^(?:@[\w.-]+(?: \p{Lu}[\p{L}'’.-]*)?|\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|del|di|&|team)){0,3})\.?$/u.test(
        name,
      ),
    );
}
