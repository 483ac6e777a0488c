import type { Entity } from '../../plan/entity';
import { field, statedField } from '../../plan/entity';
import { callOf, callToCome, isCalled } from '../../plan/referenceCalls';
import type { TextEdit } from '../../text/edit';
import { insertion } from '../../text/edit';
import { fillField } from '../../edits/insertField';
import { referenceName } from '../references';
import type { Fix, Subject } from '../rule';
import { readsOfReferences } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'reference-not-called',
  kind: 'missing',
  isOfFormat: true,
  isEssential: true,
  title: 'Every reference has been called',
  why: 'Every vendor can send a list of happy clients; the list is worth nothing until somebody calls. Ten minutes with a client tell you whether the firm partners, learns, and changes course, which no pitch ever will.',
  reads: readsOfReferences,
  *check(subject) {
    const { plan, names, snapshot, today } = subject;
    for (const reference of plan.references) {
      // A planned call is on the agenda.
      if (isCalled(reference, snapshot.values, today) || callToCome(reference, snapshot.values, today)) continue;
      const hasDeclined = callOf(reference, snapshot.values)?.state === 'declined';
      const open = field(reference, 'called');
      const isWritten = open !== undefined && open.value.text !== '';
      yield {
        at: isWritten ? open.value.range : reference.name.range,
        message: hasDeclined
          ? say`${referenceName(reference, names)} declined the call: ask for another client`
          : say`${referenceName(reference, names)} hasn’t been called`,
        fixes: hasDeclined ? undefined : () => recordCall(subject, reference),
      };
    }
  },
});

/** Records a call made today by the vendor's owner, or by the coordinator. */
function recordCall({ plan, names, today }: Subject, reference: Entity): Fix[] {
  const vendor = names.vendorOf(reference);
  const caller =
    (vendor && statedField(vendor, 'owner')?.value.text) ??
    statedField(plan.self, 'coordinator')?.value.text ??
    statedField(plan.self, 'owner')?.value.text;
  const edits =
    reference.form === 'item'
      ? partEdits(plan.document.text, reference, today, caller)
      : cellEdits(plan, reference, today, caller);
  const title =
    caller === undefined ? say`Record a call today, ${today}` : say`Record a call today, ${today} by ${caller}`;
  return edits.length > 0 ? [{ title, edits }] : [];
}

function cellEdits(plan: Subject['plan'], reference: Entity, today: string, caller: string | undefined): TextEdit[] {
  const called = field(reference, 'called');
  const by = field(reference, 'by');
  if (!called) return [];
  const edits = [fillField(plan, called, today)];
  if (by?.isMissing && caller !== undefined) edits.push(fillField(plan, by, caller));
  return edits;
}

/** A new part after the client, or in place of the open one. */
function partEdits(text: string, reference: Entity, today: string, caller: string | undefined): TextEdit[] {
  const written = `called ${today}${caller === undefined ? '' : ` by ${caller}`}`;
  const open = field(reference, 'called');
  if (open?.form === 'item')
    return [
      { range: open.value.range, newText: `${/\s/.test(text[open.value.range.start - 1] ?? '') ? '' : ' '}${today}` },
    ];
  return [open ? { range: open.range, newText: written } : insertion(reference.name.range.end, ` — ${written}`)];
}
