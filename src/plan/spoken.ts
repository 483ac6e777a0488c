import { bracketsAtEnd } from '../text/ends';
import { memoized } from '../text/memoized';
import { Ranges } from '../text/ranges';
import { fieldByLabel } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { hasFrontMatterOfPlan } from './planContents';
import { isStated } from './strength';
import type { WordList } from './vocabulary/vocabulary';
import { finderOf } from './vocabulary/words';

/**
 * What a document speaks of in words that aren't read as a field. A person who reads them finds what a rule would call
 * missing, so the rule can't claim that it is.
 */
export interface Spoken {
  /** A label or heading introduces whoever answers for the whole, or a sentence names them. */
  readonly ofOwner: boolean;
  readonly ofPurpose: boolean;
  readonly ofAims: boolean;
  readonly ofMoney: boolean;
}

/** What a document speaks of outside the entities that are read in it. */
export const spokenIn = memoized((plan: Plan): Spoken => {
  const { text } = plan.document;
  const isAimed = speaks('aimedAt', proseOf(plan));
  const introduced = introductionsOf(plan);
  const roles = plan.people.flatMap(({ fields }) =>
    fields.flatMap(({ definition, value }) => (definition?.key === 'role' ? value.text : [])),
  );
  return {
    ofOwner: [...introduced, ...roles].some((label) => introducesOwner(label)) || speaks('ownedBy', text),
    ofPurpose: introduced.some((label) => speaks('aimOfDocument', label)) || isAimed,
    ofAims: introduced.some((label) => speaks('aimedAt', label)) || isAimed,
    ofMoney: introduced.some((label) => speaks('moneySpent', label)),
  };
});

/** Whether a text has a word such as `budget` or `cost`. */
export function speaksOfMoney(text: string): boolean {
  return speaks('moneySpent', text);
}

/** Whether a text has a word of a list. */
function speaks(list: WordList, text: string): boolean {
  return finderOf(list).find(text) !== undefined;
}

/** So many words may stand before whoever answers for something. */
const mostBeforeOwner = 3;

/** Whether a label begins with a word that introduces whoever answers for something, or ends with one. */
function introducesOwner(label: string): boolean {
  const finders = [finderOf('namesOwner'), finderOf('ownedBy')];
  const endsAt = (offset: number): number[] => finders.flatMap((finder) => finder.endsAt(label, offset));
  if (endsAt(0).some((end) => isBoundary(label, end))) return true;
  let start = 0;
  for (let before = 0; before <= mostBeforeOwner; before++) {
    if (endsAt(start).includes(label.length)) return true;
    const word = /^\S+ /.exec(label.slice(start));
    if (!word) return false;
    start += word[0].length;
  }
  return false;
}

function isBoundary(text: string, offset: number): boolean {
  const boundary = /\b/y;
  boundary.lastIndex = offset;
  return boundary.test(text);
}

/** Labels and headings outside the items of the plan: `Author(s)` of `Author(s): Ann Lee`, as plain text. */
function introductionsOf(plan: Plan): readonly string[] {
  const { text, frontMatter } = plan.document;
  const head = frontMatter?.range.end ?? 0;
  const items = new Ranges(allEntities(plan).flatMap((entity) => (isStated(entity) ? [entity.range] : [])));
  // Where the front matter is a plan's, it has a place for the goal; a section of outcomes isn't that.
  const read = new Set(
    plan.outcomes.some(isStated) && hasFrontMatterOfPlan(plan) ? plan.sections.map(({ heading }) => heading) : [],
  );
  const found = plan.headings.flatMap(({ heading }) => (read.has(heading) ? [] : plain(heading.text.text)));
  for (const match of text.matchAll(labels)) {
    const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const start = match.index + match[0].indexOf(label);
    const isRead = start < head && fieldByLabel('plan', label) !== undefined;
    if (!isRead && !items.enclose({ start, end: start + label.length })) found.push(plain(label));
  }
  return [...found, ...headersOfFacts(plan)];
}

/** More rows than this are no facts about the document, but a list. */
const mostFacts = 2;

/** The headers of small tables of facts, `Budget | Term | Lead (hours a week)`, without what is in brackets. */
function headersOfFacts({ document }: Plan): string[] {
  return document.chunks
    .flatMap(({ parts }) => parts.flatMap(({ original }) => original.blocks))
    .flatMap((block) => (block.kind === 'table' && block.rows.length <= mostFacts ? block.header : []))
    .map(({ text }) => plain(text.slice(0, bracketsAtEnd(text)?.start ?? text.length)));
}

/** Before a colon at the beginning of a line, alone on it in bold, in the first cell of a row, and in a cell of HTML. */
const labels =
  /^[ \t>*_+|-]*([\p{L}][^:：|\r\n<>]{1,40}?)[*_]*(?:[:：]|\.[*_]{2})|^[ \t]*\|[ \t*_]*([\p{L}][^|\r\n]{1,40}?)[ \t*_]*\||<t[dh][^>]*>(?:<[^>]*>)*([^<>]{2,40})<|^[ \t]*\*\*([\p{L}][^*\r\n]{1,30})\*\*[ \t]*$/gmu;

function plain(label: string): string {
  return label
    .replace(/\(s\)/gi, 's')
    .replace(/[*_:：!?.`]+/g, '')
    .trim();
}

/** The paragraphs of a document, outside its tables and lists. */
function proseOf({ document }: Plan): string {
  return document.chunks
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'paragraph' ? block.text.text : []))
    .join('\n');
}
