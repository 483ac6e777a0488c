import type { Entity } from './entity';

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
  return { kind, name, key, id, fields, form, range, checked, link, parent, group, slug, mentions };
}
