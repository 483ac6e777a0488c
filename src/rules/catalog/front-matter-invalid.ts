import type { EntityKind } from '../../plan/fields';
import { fieldByLabel } from '../../plan/fields';
import { defineRule } from '../rule';

export default defineRule({
  id: 'front-matter-invalid',
  kind: 'broken',
  isWordless: true,
  isAboutText: true,
  title: 'The front matter is valid',
  why: 'The few lines at the top show whose plan this is and how far along it is. One character that means something to a computer, such as @ or a second colon, and the line is silently read as something else or not at all.',
  *check({ plan }) {
    const { text, frontMatter } = plan.document;
    for (const { range, message, fixes } of frontMatter?.problems ?? []) {
      yield {
        at: range,
        message,
        fixes: () => {
          const isOne = fixes.length > 0 && !holdsField(plan.self.kind, text.slice(range.start, range.end));
          return fixes.map((fix) => ({ ...fix, changesSchedule: true, isAutomatic: fix.isCertain && isOne }));
        },
      };
    }
  },
});

/** Whether another field follows on the same line: two fields aren't one value with a colon in it. */
function holdsField(kind: EntityKind, written: string): boolean {
  return Array.from(written.matchAll(/\s([\w-]+):\s/g)).some(([, label]) => fieldByLabel(kind, label!) !== undefined);
}
