import type { Heading } from '../syntax/blocks';
import { isSameList } from '../text/lists';
import type { Range } from '../text/range';
import type { Entity, Field } from './entity';
import type { EntityKind, FieldKey } from './fields';
import { textOfField } from './reader/fieldText';
import { originalOf, originalOfField } from './moved';
import type { Plan, PlanHeading } from './plan';
import { isSameListItem, isSameText } from './sameText';
import { allEntities, writtenMentions } from './plan';

/** What is kept of one version of a plan, to see what another has changed. It doesn't refer to that version. */
export interface PlanOutline {
  readonly text: string;
  /** All that is written, as first read, in reading order by kind. */
  readonly mentions: readonly Entity[];
  /** How many of them each item has. */
  readonly sizes: readonly number[];
  /** The fields of the plan itself, as first read. */
  readonly ofSelf: readonly Field[];
  readonly headings: readonly (Pick<PlanHeading, 'slug'> & Pick<Heading, 'text' | 'depth'>)[];
}

/** What differs between two versions of a plan in which the same items have the same fields in the same places. */
export interface ChangedFields {
  /** The keys of the fields that read otherwise, by the kind of their entity; `title` and `name` also for the name itself. */
  readonly keys: ReadonlyMap<EntityKind, ReadonlySet<FieldKey | undefined>>;
  /** The stretch in which the texts differ, in the earlier one; and how far all that follows it has moved. */
  readonly edited: Range;
  readonly shift: number;
}

export function outlineOf(plan: Plan): PlanOutline {
  return {
    text: plan.document.text,
    mentions: writtenMentions(plan).map(originalOf),
    sizes: allEntities(plan).map(({ mentions }) => mentions?.length ?? 1),
    ofSelf: plan.self.fields.map(originalOfField),
    headings: plan.headings.map(({ heading, slug }) => ({ slug, depth: heading.depth, text: heading.text.original })),
  };
}

/**
 * What an edit within one line has changed; undefined for a larger one, and for one after which other items are read, or
 * other fields of them, or by which an id, a heading, a label, or more than one name has changed.
 */
export function changedFields(before: PlanOutline, now: PlanOutline): ChangedFields | undefined {
  const edit = editWithinLine(before.text, now.text);
  if (!edit || !isSameList(before.headings, now.headings, isSameHeading)) return undefined;
  if (before.mentions.length !== now.mentions.length || !isSameList(before.sizes, now.sizes)) return undefined;
  const keys = new Map<EntityKind, Set<FieldKey | undefined>>();
  const add = (kind: EntityKind, key: FieldKey | undefined): void => {
    const changed = keys.get(kind);
    if (changed) changed.add(key);
    else keys.set(kind, new Set([key]));
  };
  let renamed = 0;
  const isSameOtherwise = (kind: EntityKind, one: readonly Field[], other: readonly Field[]): boolean =>
    isSameList(one, other, (a, b) => {
      if (a === b) return true;
      if (!isLabeledTheSame(a, b)) return false;
      if (!isReadTheSame(a, b)) add(kind, a.definition?.key);
      return true;
    });
  for (let index = 0; index < now.mentions.length; index++) {
    const [one, other] = [before.mentions[index]!, now.mentions[index]!];
    if (one === other) continue;
    const isSelf = index === 0;
    if (!isSameItem(one, other)) return undefined;
    if (one.key !== other.key || !isSameText(one.name, other.name)) {
      // Of two that change their names, either may be what the other was.
      if (!isSelf && ++renamed > 1) return undefined;
      add(one.kind, isSelf ? 'title' : 'name');
    }
    if (!isSelf && !isSameOtherwise(one.kind, one.fields, other.fields)) return undefined;
    if (isSelf && !isSameOtherwise(one.kind, before.ofSelf, now.ofSelf)) return undefined;
  }
  return { keys, ...edit };
}

type OutlinedHeading = PlanOutline['headings'][number];

function isSameHeading(one: OutlinedHeading, other: OutlinedHeading): boolean {
  return one.depth === other.depth && one.slug === other.slug && isSameText(one.text, other.text);
}

function isSameItem(one: Entity, other: Entity): boolean {
  return (
    one.kind === other.kind &&
    one.form === other.form &&
    one.id?.value === other.id?.value &&
    one.slug === other.slug &&
    one.link === other.link &&
    one.checked === other.checked &&
    one.isGuess === other.isGuess &&
    one.group?.text === other.group?.text &&
    one.parent?.kind === other.parent?.kind &&
    one.parent?.key === other.parent?.key
  );
}

function isLabeledTheSame(one: Field, other: Field): boolean {
  return (
    one.definition === other.definition &&
    one.form === other.form &&
    one.isMissing === other.isMissing &&
    (one.label.value === other.label.value || (hasNoLabel(one) && hasNoLabel(other)))
  );
}

/** Whether a part of an item, or the text below a heading, is all that there is to it: its text stands for the label. */
function hasNoLabel({ form, label, value }: Field): boolean {
  return form === 'part' && label.value === value.text;
}

function isReadTheSame(one: Field, other: Field): boolean {
  return (
    isSameText(one.value, other.value) &&
    isSameList(one.items, other.items, isSameListItem) &&
    textOfField(one).text === textOfField(other).text
  );
}

/** What differs between two texts, if that is within one line of each. */
function editWithinLine(before: string, now: string): Pick<ChangedFields, 'edited' | 'shift'> | undefined {
  const shorter = Math.min(before.length, now.length);
  const start = longest(shorter, (length) => before.slice(0, length) === now.slice(0, length));
  const rest = longest(
    shorter - start,
    (length) => before.slice(before.length - length) === now.slice(now.length - length),
  );
  const end = before.length - rest;
  const isWithinLine = !/[\r\n]/.test(before.slice(start, end)) && !/[\r\n]/.test(now.slice(start, now.length - rest));
  return isWithinLine ? { edited: { start, end }, shift: now.length - before.length } : undefined;
}

/** The largest number up to `most` for which a condition holds that holds for all smaller ones. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
