import { strict as assert } from 'node:assert';
import type { FieldType } from '../../src/plan/fields';
import type { PlanCalendar } from '../../src/plan/values/resolveDate';
import type { ValueSetting } from './readValue';
import { meaningOf } from './readValue';

/** A plan of a year: most weeks of the year are in it, and most of its own weeks have the number of one of the year. */
export const calendar: PlanCalendar = { launch: '2027-04-06', periodStart: '2026-10-01', periodEnd: '2027-09-30' };

/** Spellings of a type by kind, each with what it means: `text = meaning`. */
export function reads(
  type: FieldType,
  kinds: Readonly<Record<string, string>>,
  setting: ValueSetting = { calendar },
): void {
  for (const [kind, table] of Object.entries(kinds))
    for (const line of table.trim().split('\n')) {
      const [text = '', expected = ''] = line.split(' = ').map((part) => part.trim());
      it(`${kind}: ${text}`, () => assert.equal(meaningOf(type, text, setting), expected));
    }
}
