import { grouped, isSameList } from '../../text/lists';
import { memoized } from '../../text/memoized';
import { folded, tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { shortNameKey } from './entityIndex';
import { aliasesOf } from './vendorAliases';
import type { EntityKind } from '../fields';
import { nameKey } from '../labels';
import { originalOf } from '../moved';
import type { Plan } from '../plan';
import { allEntities } from '../plan';

/** All that looking up a name in a plan depends on. Each part stays the same object as long as it is equal. */
export interface NamesBasis {
  readonly uri: string;
  /** What has a name, as first read, in reading order. */
  readonly named: readonly Entity[];
  /** The same by its kind: a lookup of some kinds depends on those, and on `ways`. */
  readonly ofKind: ReadonlyMap<EntityKind, readonly Entity[]>;
  /**
   * How names are found whatever their kind: the ids, the anchors, and what decides which text is taken for a name. Another
   * object if a vendor's file has other names.
   */
  readonly ways: readonly string[];
  /** The first word, folded, of each name. */
  readonly firstWords: ReadonlySet<string | undefined>;
  /** The same of the vendors' files. */
  readonly files: readonly NamesBasis[];
}

/** The basis of a plan's names, with what is the same as in an earlier version; that one if nothing is called anything else. */
export function namesBasisOf(
  plan: Plan,
  files: readonly NamesBasis[],
  mostSeparators: () => number,
  before: NamesBasis | undefined,
): NamesBasis {
  const all = allEntities(plan);
  const { uri } = plan;
  const named = all.map(originalOf);
  const anchors = all.map(anchorsOf);
  const areFilesSame = before?.uri === uri && isSameList(before.files, files);
  const isSame =
    areFilesSame &&
    isSameList(before.named, named, isCalledTheSame) &&
    anchors.every((anchor, index) => anchor === before.ways[index]);
  if (isSame) return before;
  const ways = [...anchors, ...named.map(({ id }) => id?.value ?? ''), `${mostSeparators()}`, ...hiddenNames(named)];
  return {
    uri,
    named,
    ofKind: byKind(named, before?.ofKind),
    ways: areFilesSame && isSameList(before.ways, ways) ? before.ways : ways,
    firstWords: sameWords(firstWordsOf(plan), before?.firstWords),
    files: areFilesSame ? before.files : files,
  };
}

function isCalledTheSame(a: Entity, b: Entity): boolean {
  return (
    a === b || (a.kind === b.kind && a.key === b.key && a.id?.value === b.id?.value && a.name.text === b.name.text)
  );
}

function anchorsOf({ slug, mentions }: Entity): string {
  return mentions ? [slug, ...mentions.map((mention) => mention.slug)].join(' ') : (slug ?? '');
}

function byKind(
  named: readonly Entity[],
  before: NamesBasis['ofKind'] | undefined,
): ReadonlyMap<EntityKind, readonly Entity[]> {
  const now = new Map(grouped(named, ({ kind }) => kind));
  for (const [kind, list] of now) {
    const known = before?.get(kind);
    if (known && isSameList(known, list, isCalledTheSame)) now.set(kind, known);
  }
  return now;
}

/** The short names of vendors that mean nothing because something has that name, whatever its kind. */
function hiddenNames(named: readonly Entity[]): readonly string[] {
  const short = new Set(
    named.flatMap(({ kind, key }) => (kind === 'vendor' ? [shortNameKey(key) ?? [], aliasesOf(key)].flat() : [])),
  );
  return short.size === 0 ? [] : named.flatMap(({ key }) => (short.has(nameKey(key)) ? nameKey(key) : []));
}

function sameWords(now: NamesBasis['firstWords'], before: NamesBasis['firstWords'] | undefined) {
  return before?.size === now.size && [...now].every((word) => before.has(word)) ? before : now;
}

/** The first word, folded, of each name in a plan. */
export const firstWordsOf = memoized(
  (plan: Plan): ReadonlySet<string | undefined> =>
    new Set(allEntities(plan).map((entity) => firstWordOf(originalOf(entity)))),
);

const firstWordOf = memoized(({ name }: Entity): string | undefined => {
  const first = tokensOf(name.text).find(({ kind }) => kind === 'word');
  return first && folded(first.text);
});
