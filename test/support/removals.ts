import { strict as assert } from 'node:assert';
import type { Entity, Field } from '../../src/plan/entity';
import { field, fieldsOfDependencies } from '../../src/plan/entity';
import type { FieldKey } from '../../src/plan/fields';
import { isOutside } from '../../src/plan/values/sourcing';
import type { TextEdit } from '../../src/text/edit';
import type { Range } from '../../src/text/range';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';

/** What is taken out of a plan, and the rule that must notice. */
export interface Removal {
  readonly what: string;
  readonly rule: string;
  readonly edits: readonly TextEdit[];
}

/** Vendors that are missing several fields have one finding. */
const fieldRules: Readonly<Partial<Record<FieldKey, string>>> = {
  sourcing: 'vendor-sourcing-missing',
  scope: 'vendor-scope-missing',
  owner: 'vendor-owner-missing',
  contact: 'vendor-contact-missing',
  location: 'vendor-location-missing',
  outcomes: 'vendor-outcome-missing',
  cadence: 'vendor-cadence-missing',
  sla: 'vendor-sla-missing',
  collateral: 'vendor-collateral-missing',
  exit: 'vendor-exit-missing',
};

/** Every fact that the rules ask for, one at a time, of a plan in which nothing is missing. */
export function* removalsFrom(snapshot: PlanSnapshot, text: string): Iterable<Removal> {
  const { plan, names } = snapshot;
  const removed = (what: string, rule: string, ranges: readonly Range[]): Removal => ({
    what,
    rule,
    edits: ranges.map((range) => ({ range, newText: '' })),
  });
  for (const outcome of plan.outcomes) {
    const name = outcome.name.text;
    const owner = field(outcome, 'owner');
    assert.ok(owner, `${name} has an owner`);
    yield removed(`owner of ${name}`, 'outcome-owner-missing', [rangeToRemove(text, owner)]);
    const stated = (['target', 'baseline'] as const).flatMap((key) => {
      const one = field(outcome, key);
      return one && one.form !== 'part' ? [rangeToRemove(text, one)] : [];
    });
    const numbers = stated.length > 0 ? stated : numbersIn(text, outcome);
    assert.ok(numbers.length > 0, `${name} has numbers`);
    yield removed(`numbers of ${name}`, 'outcome-unmeasurable', numbers);
  }
  for (const vendor of plan.vendors) {
    const name = vendor.name.text;
    for (const [key, rule] of Object.entries(fieldRules)) {
      const stated = mentionsWith(vendor, key as FieldKey);
      const isNeeded = isOutside(vendor) || ['sourcing', 'scope', 'owner', 'outcomes'].includes(key);
      if (stated.length === 0 || !isNeeded) continue;
      // Without it, the vendor isn't known to be an outside one.
      if (key === 'sourcing' && !isOutside(vendor)) continue;
      yield removed(
        `${key} of ${name}`,
        rule,
        stated.map((one) => rangeToRemove(text, one)),
      );
    }
    const references = plan.references.filter((reference) => names.vendorOf(reference) === vendor);
    if (references.length > 0)
      yield removed(
        `references of ${name}`,
        'reference-missing',
        references.map(({ range }) => linesAround(text, range)),
      );
  }
  for (const work of plan.deliverables) {
    const due = field(work, 'due');
    // Work with a start alone is open-ended.
    if (!due || work.checked === true || field(work, 'start')) continue;
    yield removed(`date of ${work.name.text}`, 'deliverable-due-missing', [rangeToRemove(text, due)]);
    const [wait] = fieldsOfDependencies(work);
    if (wait?.value.text.match(/^\w\d$/))
      yield {
        what: `what ${work.name.text} depends on`,
        rule: 'dependency-unknown',
        edits: [{ range: wait.value.range, newText: 'X99' }],
      };
  }
  const coordinator = field(plan.self, 'coordinator');
  if (!coordinator) return;
  yield removed('coordinator', 'coordinator-missing', [rangeToRemove(text, coordinator)]);
}

/** The fields with a key wherever the vendor has one. */
function mentionsWith(vendor: Entity, key: FieldKey): readonly Field[] {
  return (vendor.mentions ?? [vendor]).flatMap(({ fields }) =>
    fields.filter(({ definition, isMissing }) => definition?.key === key && !isMissing),
  );
}

/** The numbers in an outcome's sentence, except those of its id and of dates. */
function numbersIn(text: string, { form, range, id }: Entity): readonly Range[] {
  if (form !== 'item') return [];
  const line = text.slice(range.start, range.end);
  const date = /\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}º?°?\.?(?: de)? \p{L}+(?: de)? \d{4}|\p{L}{3,} 20\d\d|20\d\d/gu;
  const dates = [...line.matchAll(date)].map(({ index, 0: found }) => [index, index + found.length] as const);
  return [...line.matchAll(/\d[\d.,\u00a0\u202f]*(?:[\u00a0 ]?[%€])?/g)]
    .filter(({ index }) => index > 0 && !dates.some(([start, end]) => start <= index && index < end))
    .map(({ index, 0: found }) => ({ start: range.start + index, end: range.start + index + found.length }))
    .filter(({ start }) => !id || start < id.range.start || start >= id.range.end);
}

/** All that states a field: its lines, what is in its cell, or its part of an item with the separator. */
function rangeToRemove(text: string, { form, range, value, label }: Field): Range {
  if (form === 'cell') return value.range;
  if (form !== 'part') return linesAround(text, range);
  const start = Math.min(range.start, label.range.start);
  const before = /(?:\s+[–—-]\s+|[,;]\s+|\()$/.exec(text.slice(0, start))?.[0] ?? '';
  const isInBrackets = before === '(' && text[range.end] === ')';
  return { start: start - before.length, end: isInBrackets ? range.end + 1 : range.end };
}

/** Whole lines, with the line break behind them. */
function linesAround(text: string, { start, end }: Range): Range {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(from, end - 1));
  return { start: from, end: to < 0 ? text.length : to + 1 };
}
