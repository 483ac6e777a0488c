import type { Entity } from '../../plan/entity';
import { addVendor } from '../../edits/addVendor';
import { isPlainly } from '../../plan/places';
import { didYouMean, isSurely } from '../didYouMean';
import type { Fix, Report, Subject } from '../rule';
import { readsEverywhere } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import type { Reference } from '../../plan/names/reference';
import { cell } from '../../edits/tableRow';

export default defineRule({
  id: 'vendor-unknown',
  kind: 'broken',
  title: 'Every vendor that work or a budget names is described',
  why: 'A firm that the plan names only in a column has no owner, no scope, and no contract. Most often it is a misspelled name, and then the work seems to be yours, and the money seems to go to nobody.',
  reads: {
    team: true,
    ...readsEverywhere('vendor'),
    vendor: ['name'],
    person: ['name', 'contact', 'role'],
  },
  *check(subject) {
    const { plan, names } = subject;
    // A plan that describes no vendor at all lacks more than one of them.
    if (plan.kind === 'vendor' || plan.vendors.length === 0) return;
    for (const entity of [...plan.deliverables, ...plan.budgetLines, ...plan.references, ...plan.collateral])
      for (const mention of names.unknownVendorsOf(entity)) yield unknown(subject, entity, mention);
  },
});

function unknown({ plan, snapshot }: Subject, { kind }: Entity, { text, range }: Reference): Report {
  // Reviews and days off are those of whoever makes the work.
  const changesSchedule = kind === 'deliverable';
  const close = didYouMean(
    text,
    plan.vendors.map(({ name }) => name.text),
  );
  const begun = plan.vendors.map(({ name }) => name.text).filter((name) => name.startsWith(`${text} `));
  const meant = begun.length > 0 ? [...begun, ...close.filter((name) => !begun.includes(name))] : close;
  return {
    at: range,
    kind: meant[0] === undefined ? 'missing' : undefined,
    message:
      meant[0] === undefined
        ? say`“${text}” isn’t a vendor in this plan: add it, or correct the name`
        : say`“${text}” isn’t a vendor in this plan: did you mean ${meant[0]}?`,
    fixes: (): Fix[] => [
      ...meant.map((name) => ({
        title: say`Change to ${name}`,
        edits: [{ range, newText: cell(name) }],
        changesSchedule,
        isAutomatic: !changesSchedule && isPlainly(plan, range, text) && (begun.length === 1 || isSurely(text, close)),
      })),
      {
        title: say`Add the vendor ${text}`,
        edits: [addVendor(snapshot, { name: text, sourcing: 'outsourced' })],
      },
    ],
  };
}
