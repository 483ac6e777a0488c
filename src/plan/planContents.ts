import { memoized } from '../text/memoized';
import { readId } from './names/ids';
import { hasWord } from './vocabulary/evidenceWords';
import { natureByTitle } from './evidence/documentNature';
import type { Entity } from './entity';
import type { EntityKind, FieldKey } from './fields';
import { fieldByLabel } from './fields';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { isStated } from './evidence/strength';

/** How many items of each kind are read in a document: those that it clearly states, and those that are only guessed. */
export interface PlanContents {
  readonly stated: ReadonlyMap<EntityKind, number>;
  readonly guessed: ReadonlyMap<EntityKind, number>;
  /**
   * Whether the document reads like a plan: it states something to reach, to do, to pay for, or someone to do it, it has a
   * section that lists some of that, or its front matter is about a plan. A list of people or files may be in any document.
   */
  readonly isPlanLike: boolean;
}

/** The kinds of items that only plans have, in the order in which they are named to readers. */
export const plannedKinds = ['outcome', 'vendor', 'deliverable', 'milestone', 'budget line'] as const;

/** Of these, several lines in a section of that name are enough, even where each of them is only guessed. */
const listedKinds = ['outcome', 'deliverable'] as const;
const fewestGuessed = 2;

/** Front matter that any document may have. */
const ofAnyDocument: ReadonlySet<FieldKey> = new Set(['type', 'title', 'status', 'lang']);

/** What is read in a document. */
export const contentsOf = memoized((plan: Plan): PlanContents => {
  const stated = new Map<EntityKind, number>();
  const guessed = new Map<EntityKind, number>();
  for (const entity of allEntities(plan)) {
    const counts = isStated(entity) ? stated : guessed;
    counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  }
  const isListed = listedKinds.some((kind) => (guessed.get(kind) ?? 0) >= fewestGuessed);
  for (const { kind } of plan.inSentences) guessed.set(kind, (guessed.get(kind) ?? 0) + 1);
  const isPlanLike =
    plan.kind === 'vendor' ||
    plannedKinds.some((kind) => stated.has(kind)) ||
    isListed ||
    stated.has('reference') ||
    hasFrontMatterOfPlan(plan.self);
  return { stated, guessed, isPlanLike };
});

/** Whether a sentence seems to state something of a kind. */
export function isInSentence({ inSentences }: Plan, kind: EntityKind): boolean {
  return inSentences.some((entity) => entity.kind === kind);
}

/** Whether the front matter says something that only plans say: the document was written for Baton. */
export function hasFrontMatterOfPlan({ fields }: Pick<Entity, 'fields'>): boolean {
  return fields.some(
    ({ form, definition, isMissing, label }) =>
      form === 'front-matter' &&
      definition !== undefined &&
      !isMissing &&
      !ofAnyDocument.has(definition.key) &&
      // The author of any document is read as the owner.
      fieldByLabel('plan', label.value) === definition,
  );
}

/**
 * Whether a document was written without the plan format in mind: nothing in its front matter and no ID is of a plan (rows may
 * have numbers), and no section for vendors has headings of them. In such a document an unusual value or name may be right,
 * because its tables and lists
 * have rules of their own.
 */
export const isByOthers = memoized(
  (plan: Plan): boolean =>
    plan.kind === 'plan' &&
    !hasFrontMatterOfPlan(plan.self) &&
    !hasIds(plan) &&
    (plan.vendors.every(({ form }) => form !== 'heading') || isListOfVendors(plan)),
);

/** Whether its work is numbered: an ID among many items without one is a name that looks like one, as of day 2, `D2`. */
function hasIds(plan: Plan): boolean {
  const entities = [...allEntities(plan)];
  const count = entities.filter(({ id }) => id !== undefined && readId(id.value) !== undefined).length;
  return count * fewIds > entities.length;
}

const fewIds = 10;

/** Whether the whole document is a list of vendors, by its title. Anything may stand below its headings. */
function isListOfVendors({ headings, sections }: Plan): boolean {
  const ofVendors = sections.filter(({ kind }) => kind === 'vendors');
  return (
    ofVendors.length > 0 && ofVendors.every(({ heading }) => heading.depth === 1 && heading === headings[0]?.heading)
  );
}

/**
 * Whether a document is meant to be a plan as a whole, so that something may be missing from it: a handbook, a contract, or
 * minutes with a list of tasks aren't, unless they were written in the plan format.
 */
export const isMeantAsPlan = memoized((plan: Plan): boolean => {
  const title = plan.self.name.text;
  // Of an offer, somebody else's plan is a part.
  return !isByOthers(plan) || (natureByTitle(title) === 'plan' && !hasWord(title, 'offer'));
});
