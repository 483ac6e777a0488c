import { isSameList } from '../text/lists';
import type { Entity } from './entity';
import { originalOf } from './moved';
import type { Plan } from './plan';
import { allEntities } from './plan';

/** All that looking up a name in a plan depends on. It stays the same object while everything has the same names. */
export interface NamesBasis {
  readonly uri: string;
  /** What has a name, as first read, in reading order. */
  readonly named: readonly Entity[];
  /** The anchors of each of them, and of its mentions. */
  readonly anchors: readonly string[];
  /** The same of the vendors' files. */
  readonly files: readonly NamesBasis[];
}

/** The basis of a plan's names: the one of an earlier version if nothing is called anything else since. */
export function namesBasisOf(plan: Plan, files: readonly NamesBasis[], before: NamesBasis | undefined): NamesBasis {
  const all = allEntities(plan);
  const now = { uri: plan.uri, named: all.map(originalOf), anchors: all.map(anchorsOf), files };
  return before && isSame(before, now) ? before : now;
}

function isSame(one: NamesBasis, other: NamesBasis): boolean {
  return (
    one.uri === other.uri &&
    isSameList(one.named, other.named, isCalledTheSame) &&
    isSameList(one.anchors, other.anchors) &&
    isSameList(one.files, other.files)
  );
}

function isCalledTheSame(a: Entity, b: Entity): boolean {
  return (
    a === b || (a.kind === b.kind && a.key === b.key && a.id?.value === b.id?.value && a.name.text === b.name.text)
  );
}

function anchorsOf({ slug, mentions }: Entity): string {
  return mentions ? [slug, ...mentions.map((mention) => mention.slug)].join(' ') : (slug ?? '');
}
