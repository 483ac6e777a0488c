import { fieldByLabel } from '../../plan/fields';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { linesAround } from '../../syntax/linesAround';
import type { Slot } from './slot';
import { valueSlot } from './slot';

/** A key of the front matter or, after its colon or in the list below it, a value; undefined on its fences. */
export function frontMatterSlot({ plan }: PlanSnapshot, offset: number): Slot | undefined {
  const { text, frontMatter } = plan.document;
  if (!frontMatter || offset < frontMatter.content.start || offset > frontMatter.content.end) return undefined;
  const { line, above } = linesAround(text, offset, frontMatter.content.start);
  const before = text.slice(line.start, offset);
  const entry = /^([\w-]+):\s+(?!\s)(.*)$/.exec(before);
  if (entry) return value(entry[1]!, entry[2]!);
  const item = /^\s*-\s+(?!\s)(.*)$/.exec(before);
  if (item) {
    for (const { text: upper } of above()) {
      const key = /^([\w-]+):\s*$/.exec(upper)?.[1];
      if (key !== undefined) return value(key, item[1]!);
      if (!/^\s*-\s/.test(upper)) return undefined;
    }
  }
  if (!/^[\w-]*$/.test(before) || /^(?:---|\.\.\.)/.test(line.text)) return undefined;
  return { kind: 'key', typed: { start: line.start, end: offset } };

  function value(key: string, written: string): Slot | undefined {
    const definition = key === 'type' ? typeOf : fieldByLabel(plan.self.kind, key);
    const inside = written.replace(/^(?:\[|["'])/, '');
    return (
      definition && valueSlot(plan.self.kind, definition, inside, offset, { entity: plan.self, form: 'front-matter' })
    );
  }
}

/** The first key below the opening fence of an otherwise empty document. */
export function firstKeySlot({ plan }: PlanSnapshot, offset: number): Slot | undefined {
  const { text } = plan.document;
  const [fence] = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? [];
  const isAlone =
    fence !== undefined && /^[\w-]*$/.test(text.slice(fence.length, offset)) && !text.slice(offset).trim();
  return isAlone && offset >= fence.length ? { kind: 'key', typed: { start: fence.length, end: offset } } : undefined;
}

/** The type of a vendor's file isn't a field of a vendor. */
const typeOf = fieldByLabel('plan', 'type');
