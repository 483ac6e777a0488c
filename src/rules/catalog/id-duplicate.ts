import { mentionsOf } from '../../plan/entity';
import { FreeIds } from '../../plan/names/ids';
import type { Names } from '../../plan/names/names';
import { memoized } from '../../text/memoized';
import { readsEverywhere } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'id-duplicate',
  kind: 'broken',
  isWordless: true,
  title: 'Every ID identifies exactly one item',
  why: 'IDs are how vendors refer to each other’s work: “we start when D4 is in”. When two deliverables are called D4, one vendor starts too early and the other too late, and both can show it in writing.',
  reads: readsEverywhere('name'),
  *check({ names }) {
    for (const id of names.ids()) {
      const all = names.withId(id);
      if (all.length < 2) continue;
      const [first, ...others] = all.toSorted((a, b) => a.range.start - b.range.start);
      for (const entity of others) {
        if (first!.key === entity.key && first!.kind === entity.kind && first!.form !== entity.form) continue;
        const { value, range } = mentionsOf(entity)[0]!.id ?? entity.id!;
        yield {
          at: range,
          message: say`${value} is already the ID of ${first!.name.text}`,
          related: [{ range: first!.id!.range, message: say`${value} ${first!.name.text}` }],
          fixes: () => {
            const free = freeIdsOf(names).after(value);
            return [
              {
                title: say`Change to the next available ID, ${free}`,
                edits: [{ range, newText: free }],
                changesSchedule: true,
              },
            ];
          },
        };
      }
    }
  },
});

const freeIdsOf = memoized((names: Names) => new FreeIds(new Set(names.ids())));
