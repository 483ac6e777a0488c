import { once } from '../text/once';
import { lineBreak } from '../text/lines';
import { comparableLabel } from '../plan/labels';
import type { Plan } from '../plan/plan';
import { allEntities } from '../plan/plan';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { nextFreeId } from '../plan/names/ids';
import { isStated } from '../plan/evidence/strength';
import { readPlan } from '../plan/reader/readPlan';
import type { SectionKind } from '../plan/sections';
import { sectionKind, sectionTitle } from '../plan/sections';
import { english } from '../plan/vocabulary/words';
import { yamlValue } from '../edits/insertField';
import { readDocument } from '../syntax/document';
import { frontMatterType } from '../syntax/frontMatter';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { splitLines } from '../plan/reader/readFields';
import { documentTypes } from '../workspace/documentKind';
import { fieldByLabel } from '../plan/fields';
import { ownAnchorEdits } from '../edits/renamedAnchors';

/** Common names of sections that the format doesn't have, if they are unambiguous. */
const otherNames = once(
  () =>
    new Map(
      Object.entries(english().otherSections).flatMap(([kind, names]) =>
        names.map((name): [string, SectionKind] => [name, kind as SectionKind]),
      ),
    ),
);

/** Front matter that a line `Label: value` at the beginning of a document may state. */
const proposed = ['owner', 'coordinator', 'goal', 'period', 'launch', 'budget'] as const;

/** A line of a document that is only guessed to be an item of a plan. */
export interface GuessedItem {
  readonly kind: 'outcome' | 'deliverable' | 'milestone';
  readonly name: string;
  /** Its position in the document, by which it is told from others of the same name. */
  readonly start: number;
}

/** The lines of a document that may be items of a plan: only its author knows. */
export function guessedItems(uri: string, text: string): GuessedItem[] {
  return guessesIn(readPlan(uri, 'plan', readDocument(text))).map(({ kind, name }) => ({
    kind: kind as GuessedItem['kind'],
    name: name.text,
    start: name.range.start,
  }));
}

function guessesIn(plan: Plan): Entity[] {
  return [...plan.outcomes, ...plan.deliverables, ...plan.milestones].filter(
    (entity) => entity.form === 'item' && !entity.mentions && !isStated(entity),
  );
}

/**
 * The edits that convert a document to a plan: the type, what was read of the owner, period and budget, the usual names for
 * unambiguous sections, and an ID for each guessed item that its author confirms, by its position. A document of another
 * type becomes a plan; one that is a plan already gets what it lacks of that, and a vendor's file nothing.
 */
export function makePlan(uri: string, text: string, confirmed: ReadonlySet<number> = new Set()): TextEdit[] {
  const document = readDocument(text);
  const plan = readPlan(uri, 'plan', document);
  const { frontMatter } = document;
  const written = frontMatterType(text) ?? '';
  if (written === 'vendor') return [];
  const type = frontMatter?.entries.find(({ key }) => key === 'type')?.value;
  const eol = lineBreak(text);
  const lines = frontMatterLines(plan);
  const named = sectionEdits(plan);
  const sections = [...named, ...ownAnchorEdits({ uri, plan }, named), ...idEdits(plan, confirmed)];
  if (frontMatter && type) {
    const { start, end } = type.range;
    const rest = lines.slice(1).map((line) => line + eol);
    const isKnown = documentTypes.includes(written);
    const stated = isKnown
      ? []
      : [{ range: { start, end }, newText: `${text[start - 1] === ':' ? ' ' : ''}marketing-plan` }];
    return [insertion(frontMatter.content.start, rest.join('')), ...stated, ...sections].filter(isChange);
  }
  const head = frontMatter
    ? insertion(frontMatter.content.start, lines.map((line) => line + eol).join(''))
    : insertion(text.startsWith('\ufeff') ? 1 : 0, ['---', ...lines, '---', '', ''].join(eol));
  return [head, ...sections];
}

/** An ID makes a line what its author says it is. */
function idEdits(plan: Plan, confirmed: ReadonlySet<number>): TextEdit[] {
  const taken = new Set(allEntities(plan).flatMap(({ id }) => id?.value.toUpperCase() ?? []));
  const last = { outcome: 'O0', deliverable: 'D0', milestone: 'M0' };
  return guessesIn(plan).flatMap(({ kind, name }) => {
    if (!confirmed.has(name.range.start)) return [];
    const of = kind as GuessedItem['kind'];
    const id = (last[of] = nextFreeId(last[of], taken));
    taken.add(id);
    return [insertion(name.range.start, of === 'outcome' ? `**${id}** ` : `${id} `)];
  });
}

function isChange({ range, newText }: TextEdit): boolean {
  return newText !== '' || range.end > range.start;
}

function frontMatterLines(plan: Plan): string[] {
  const has = new Set(plan.document.frontMatter?.entries.map(({ key }) => key.toLowerCase()));
  const lines = ['type: marketing-plan'];
  const title = plan.headings[0]?.heading.text.text;
  if (title !== undefined && title !== '' && !has.has('title')) lines.push(`title: ${yamlValue(title)}`);
  const stated = statedInHead(plan);
  for (const key of proposed) {
    const field = statedField(plan.self, key);
    const value = stated.get(key) ?? (field?.form === 'front-matter' ? undefined : field?.value.text);
    if (value !== undefined && !has.has(key)) lines.push(`${key}: ${yamlValue(value)}`);
  }
  if (!has.has('status')) lines.push('status: draft');
  return lines;
}

/** The fields in the lines above the second heading, as `Owner: Priya Raman` or in a list item. */
function statedInHead({ document }: Plan): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  const parts = document.chunks.flatMap((chunk) => chunk.parts).slice(0, 2);
  for (const part of parts.filter(({ heading }) => !heading || heading.depth === 1)) {
    const texts = part.blocks.flatMap((one) =>
      one.kind === 'paragraph' ? splitLines(one.text) : one.kind === 'list' ? one.items.map(({ text }) => text) : [],
    );
    for (const { text } of texts) {
      const match = /^([\p{L} ]{2,20}?)\s*[:：]\s+(\S.{0,120})$/u.exec(text);
      const key = match ? fieldByLabel('plan', match[1]!)?.key : undefined;
      if (match && key !== undefined && !stated.has(key)) stated.set(key, match[2]!.trim());
    }
  }
  return stated;
}

/**
 * The usual name in place of a synonym, if the plan has no section of the kind; the author's words stay everywhere
 * else.
 */
function sectionEdits({ headings, sections }: Plan): TextEdit[] {
  const has = new Set(sections.map(({ kind }) => kind));
  return headings.flatMap(({ heading: { text, depth } }) => {
    if (depth === 1 || sectionKind(text.text)) return [];
    const name = comparableLabel(text.text).replace(/ & /g, ' and ');
    const kind = otherNames().get(name);
    if (!kind || has.has(kind)) return [];
    has.add(kind);
    const { start, end } = text.range;
    return [{ range: { start, end }, newText: sectionTitle(kind) }];
  });
}

/** Whether a document that isn't a plan reads like one: it has at least two sections that plans have. */
export function looksLikePlan(uri: string, text: string): boolean {
  if (text.length > 200_000) return false;
  const plan = readPlan(uri, 'plan', readDocument(text));
  const kinds = new Set(plan.sections.map(({ kind }) => kind));
  return kinds.size >= 2 && (kinds.has('vendors') || kinds.has('outcomes') || kinds.has('deliverables'));
}
