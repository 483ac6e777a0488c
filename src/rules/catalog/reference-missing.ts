import { lineBreak, startOfLine } from '../../text/lines';
import type { Entity } from '../../plan/entity';
import { field, mentionsOf } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { insertion } from '../../text/edit';
import { blanksBefore } from '../../text/ends';
import { memoized } from '../../text/memoized';
import { insertField } from '../../edits/insertField';
import { placeOf } from '../../plan/places';
import { referencesByVendor } from '../references';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { say } from '../../text/message';
import { cell, rowOf } from '../../edits/tableRow';

export default defineRule({
  id: 'reference-missing',
  kind: 'missing',
  isOfFormat: true,
  isEssential: true,
  title: 'Every outside vendor has a client reference',
  why: 'A firm that cannot name a client like you has not yet done what you are about to pay for. No references, or none in your space, usually means that it is not a good fit; better to learn that before the contract than after the first quarter.',
  reads: { vendor: ['name', 'sourcing'], reference: ['vendor'], person: ['name'] },
  *check(subject) {
    const { plan, names } = subject;
    const references = referencesByVendor(plan, names);
    for (const vendor of outsideVendorsToJudge(subject, 'references')) {
      if (references.has(vendor) || vendor.fields.some((one) => one.definition?.key === 'references' && !one.isMissing))
        continue;
      yield {
        at: placeOf(vendor, 'references'),
        message: say`${vendor.name.text} has no client reference`,
        fixes: () => insertReference(plan, vendor),
      };
    }
  },
});

const client = 'Name of the client, role, and firm';

/** A placeholder reference: a row of the plan's table of references, or an entry under the vendor's field. */
function insertReference(plan: Plan, vendor: Entity): Fix[] {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const title = say`Insert a placeholder reference`;
  const row = lastRow(plan);
  if (row) {
    const cells = row.fields.filter(({ form }) => form === 'cell').length;
    const blanks = Array.from({ length: Math.max(0, cells - 1) }, () => '');
    const added = rowOf([cell(vendor.name.text), client, ...blanks]);
    return [{ title, edits: [insertion(row.range.end, `${eol}${added}`)] }];
  }
  const open = mentionsOf(vendor)
    .flatMap(({ fields }) => fields)
    .find((one) => one.definition?.key === 'references' && one.form === 'item');
  if (open) {
    const indent = ' '.repeat(open.range.start - startOfLine(text, open.range.start) + 2);
    const { start: from, end } = open.value.range;
    const blanks = blanksBefore(text, from);
    return [{ title, edits: [{ range: { start: from - blanks, end }, newText: `${eol}${indent}- ${client}` }] }];
  }
  const edits = insertField(plan, vendor, 'references', client);
  return edits.length > 0 ? [{ title, edits }] : [];
}

const lastRow = memoized((plan: Plan) =>
  plan.references.findLast((reference) => reference.form === 'row' && field(reference, 'vendor')),
);
