import { bracketsAtEnd } from '../text/ends';
import type { Block } from '../syntax/blocks';
import type { Chunk } from '../syntax/chunks';
import { memoized } from '../text/memoized';
import { memoizedStrings } from '../text/memoizedStrings';
import type { Range } from '../text/range';
import { Ranges } from '../text/ranges';
import { fieldByLabel } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { hasFrontMatterOfPlan } from './planContents';
import { isStated } from './evidence/strength';
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
  const { text, frontMatter, chunks } = plan.document;
  const head = text.slice(0, frontMatter?.range.end ?? 0);
  const roles = plan.people.flatMap(({ fields }) =>
    fields.flatMap(({ definition, value }) => (definition?.key === 'role' ? value.text : [])),
  );
  const introduced = introducedIn(plan);
  for (const { label } of labelsIn(head))
    if (fieldByLabel('plan', label) === undefined) addAll(introduced, topicsOf(plain(label)));
  const speech = chunks.map((chunk) => speechIn(chunk.original));
  const isAimed = speech.some((one) => one.isAimed);
  const isOwned = roles.some((role) => topicsOf(role).includes('owner')) || saysOwner(head);
  return {
    ofOwner: introduced.has('owner') || isOwned || speech.some((one) => one.isOwned),
    ofPurpose: introduced.has('purpose') || isAimed,
    ofAims: introduced.has('aim') || isAimed,
    ofMoney: introduced.has('money'),
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

/** So many words may come before whoever answers for something. */
const mostBeforeOwner = 3;

/** Whether a label or heading begins with a word that introduces whoever answers for something, or ends with one. */
export function introducesOwner(label: string): boolean {
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

/** What a label or heading may introduce. */
const topics = ['owner', 'purpose', 'aim', 'money'] as const;
type Topic = (typeof topics)[number];

const topicsOf = memoizedStrings((label: string): readonly Topic[] => {
  return topics.filter((topic) => introduces[topic](label));
});

const introduces: Readonly<Record<Topic, (label: string) => boolean>> = {
  owner: introducesOwner,
  purpose: (label) => speaks('aimOfDocument', label),
  aim: (label) => speaks('aimedAt', label),
  money: speaksOfMoney,
};

function saysOwner(text: string): boolean {
  return speaks('ownedBy', text);
}

/** What a chunk speaks of; the places count from its beginning. */
interface Speech {
  readonly labels: readonly (Range & { readonly topics: readonly Topic[] })[];
  readonly facts: readonly Topic[];
  readonly isAimed: boolean;
  readonly isOwned: boolean;
}

/** Only what an edit changes is read again. */
const speechIn = memoized((chunk: Chunk): Speech => {
  const blocks = chunk.parts.flatMap((part) => part.blocks);
  const labels = labelsIn(chunk.text).map(({ label, start }) => {
    return { start, end: start + label.length, topics: topicsOf(plain(label)) };
  });
  return {
    labels: labels.filter((label) => label.topics.length > 0),
    facts: blocks.flatMap(headersOfFacts).flatMap(topicsOf),
    isAimed: blocks.some((block) => block.kind === 'paragraph' && speaks('aimedAt', block.text.text)),
    isOwned: saysOwner(chunk.text),
  };
});

/** What labels and headings outside the items of the plan introduce: `Author(s)` of `Author(s): Ann Lee`. */
function introducedIn(plan: Plan): Set<Topic> {
  const found = new Set<Topic>();
  // Where the front matter is a plan's, it has a place for the goal; a section of outcomes isn't that.
  const read = new Set(
    plan.outcomes.some(isStated) && hasFrontMatterOfPlan(plan.self) ? plan.sections.map(({ heading }) => heading) : [],
  );
  for (const { heading } of plan.headings) if (!read.has(heading)) addAll(found, topicsOf(plain(heading.text.text)));
  for (const chunk of plan.document.chunks) {
    const { labels, facts } = speechIn(chunk.original);
    const { offset } = chunk.origin;
    addAll(found, facts);
    for (const label of labels)
      if (
        label.topics.some((topic) => !found.has(topic)) &&
        !statedItems(plan).enclose({ start: offset + label.start, end: offset + label.end })
      )
        addAll(found, label.topics);
  }
  return found;
}

const statedItems = memoized(
  (plan: Plan) => new Ranges(allEntities(plan).flatMap((entity) => (isStated(entity) ? [entity.range] : []))),
);

function addAll<Value>(set: Set<Value>, values: readonly Value[]): void {
  for (const value of values) set.add(value);
}

/** More rows than this are no facts about the document, but a list. */
const mostFacts = 2;

/** The headers of a small table of facts, `Budget | Term | Lead (hours a week)`, without what is in brackets. */
function headersOfFacts(block: Block): string[] {
  const headers = block.kind === 'table' && block.rows.length <= mostFacts ? block.header : [];
  return headers.map(({ text }) => plain(text.slice(0, bracketsAtEnd(text)?.start ?? text.length)));
}

interface Label {
  readonly label: string;
  readonly start: number;
}

function labelsIn(text: string): readonly Label[] {
  return Array.from(text.matchAll(labelPattern), (match) => {
    const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    return { label, start: match.index + match[0].indexOf(label) };
  });
}

/** Before a colon at the beginning of a line, alone on it in bold, in the first cell of a row, and in a cell of HTML. */
const labelPattern =
  /^[ \t>*_+|-]*([\p{L}][^:：|\r\n<>]{1,40}?)[*_]*(?:[:：]|\.[*_]{2})|^[ \t]*\|[ \t*_]*([\p{L}][^|\r\n]{1,40}?)[ \t*_]*\||<t[dh][^>]*>(?:<[^>]*>)*([^<>]{2,40})<|^[ \t]*\*\*([\p{L}][^*\r\n]{1,30})\*\*[ \t]*$/gmu;

function plain(label: string): string {
  return label
    .replace(/\(s\)/gi, 's')
    .replace(/[*_:：!?.`]+/g, '')
    .trim();
}
