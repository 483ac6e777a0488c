import { bracketsAtEnd } from '../text/ends';
import { memoized } from '../text/memoized';
import { Ranges } from '../text/ranges';
import { fieldByLabel } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { hasFrontMatterOfPlan } from './planContents';
import { isStated } from './strength';
import { anyOf } from './vocabulary/words';

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
  const { owner, ownedBy, purpose, aim, money } = (patterns ??= readPatterns());
  const isAimed = aim.test(proseOf(plan));
  const introduced = introductionsOf(plan);
  const roles = plan.people.flatMap(({ fields }) =>
    fields.flatMap(({ definition, value }) => (definition?.key === 'role' ? value.text : [])),
  );
  return {
    ofOwner: [...introduced, ...roles].some((label) => owner.test(label)) || ownedBy.test(text),
    ofPurpose: introduced.some((label) => purpose.test(label)) || isAimed,
    ofAims: introduced.some((label) => aim.test(label)) || isAimed,
    ofMoney: introduced.some((label) => money.test(label)),
  };
});

/** Whether a text has a word such as `budget` or `cost`. */
export function speaksOfMoney(text: string): boolean {
  return (patterns ??= readPatterns()).money.test(text);
}

/** Whether a label or heading introduces whoever answers for something: `Rehearsal coordinator`. */
export function introducesOwner(label: string): boolean {
  return (patterns ??= readPatterns()).owner.test(plain(label));
}

/** What the words of all languages look like in a text, made when a plan is first asked about. */
let patterns: ReturnType<typeof readPatterns> | undefined;

function readPatterns() {
  const owner = anyOf('namesOwner', 'ownedBy');
  return {
    owner: new RegExp(String.raw`^(?:${owner}\b|(?:\S+ ){0,3}${owner}$)`, 'iu'),
    ownedBy: wholeWords('ownedBy'),
    purpose: wholeWords('aimOfDocument'),
    aim: wholeWords('aimedAt'),
    money: wholeWords('moneySpent'),
  };
}

function wholeWords(list: 'ownedBy' | 'aimOfDocument' | 'aimedAt' | 'moneySpent'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d-])${anyOf(list)}(?![\p{L}\d-])`, 'iu');
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
