import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../src/plan/fields';
import { entityKinds, fieldsOf } from '../../src/plan/fields';
import { rules } from '../../src/rules/rules';

/**
 * Every sentence that Baton can say in another language: those in the source, and those of its definitions. One of values
 * and signs alone is the same in most languages, and is left out unless asked for.
 */
export function allMessages(withSigns = false): ReadonlySet<string> {
  const found = new Set<string>(definitions());
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.startsWith('cli')) continue;
    for (const template of templatesIn(readFileSync(join('src', file), 'utf8'))) {
      if (withSigns || /\p{L}/u.test(template)) found.add(template);
    }
  }
  return found;
}

function* definitions(): Iterable<string> {
  for (const { title, why, options = {} } of rules)
    yield* [title, why, ...Object.values(options).map(({ about }) => about)];
  for (const kind of entityKinds) {
    yield kind satisfies EntityKind;
    for (const { about, values = [] } of fieldsOf(kind))
      yield* [about, ...values.flatMap((one) => (one.value === 'cancelled' ? one.about : [one.about, one.value]))];
  }
  yield* ['in progress', 'negotiating', 'under contract'];
}

/** The templates of `` say`…` `` and `` t`…` `` in a source text, as the bundle has them: `{0} has no owner`. */
export function* templatesIn(source: string): Iterable<string> {
  for (const { index, 0: tag } of source.matchAll(/(?<![\w.’])(?:say|t)`/g)) {
    // In a comment it is an example.
    if (/^\s*(?:\/\/|\/?\*)/.test(source.slice(source.lastIndexOf('\n', index) + 1, index))) continue;
    let template = '';
    let values = 0;
    for (let at = index + tag.length; source[at] !== '`'; at++) {
      if (source[at] === '\\') {
        template += source[++at]!;
      } else if (source.startsWith('${', at)) {
        template += `{${values++}}`;
        at = endOfValue(source, at + 2);
      } else {
        template += source[at]!;
      }
    }
    yield template;
  }
}

/** The place of the brace that closes a value, whatever templates stand in it. */
function endOfValue(source: string, from: number): number {
  let depth = 0;
  for (let at = from; ; at++) {
    if (source[at] === '`') at = endOfTemplate(source, at + 1);
    else if (source[at] === '{') depth++;
    else if (source[at] === '}' && depth-- === 0) return at;
  }
}

function endOfTemplate(source: string, from: number): number {
  for (let at = from; ; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '`') return at;
    else if (source.startsWith('${', at)) at = endOfValue(source, at + 2);
  }
}
