import type { Entity } from '../entity';
import { originalOf } from '../moved';

/**
 * One entity for each name: a row and a heading of the same name are one, with the fields of both. The heading, if
 * there is one, determines its location; the first mention determines its order.
 */
export function joinMentions(entities: readonly Entity[]): Entity[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    const name = entity.key;
    const same = byName.get(name);
    if (same && (entity.kind === 'vendor' || same.every((other) => other.form !== entity.form))) same.push(entity);
    else byName.set(same ? `${name} ${byName.size}` : name, [entity]);
  }
  return [...byName.values()].map((mentions) => (mentions.length === 1 ? mentions[0]! : joined(mentions)));
}

function joined(mentions: readonly Entity[]): Entity {
  const main = mentions.find((mention) => mention.form === 'heading') ?? mentions[0]!;
  const others = mentions.filter((mention) => mention !== main);
  const fields = [...main.fields, ...others.flatMap((mention) => mention.fields)];
  const id = main.id ?? others.find((mention) => mention.id)?.id;
  const link = main.link ?? others.find((mention) => mention.link)?.link;
  const { kind, name, key, form, range, checked, parent, group, slug } = main;
  const of = mentions.map(originalOf);
  const known = joinedBefore.get(originalOf(main));
  const original =
    known?.of.every((mention, index) => mention === of[index]) && known.of.length === of.length
      ? known.whole
      : undefined;
  const whole = { kind, name, key, id, fields, form, range, checked, link, parent, group, slug, mentions, original };
  if (!original) joinedBefore.set(originalOf(main), { of, whole });
  return whole;
}

/** What a mention was joined to when it was last joined with others than before: the original of what is joined of the same. */
const joinedBefore = new WeakMap<Entity, { readonly of: readonly Entity[]; readonly whole: Entity }>();
