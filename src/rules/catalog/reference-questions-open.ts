import type { FieldKey } from '../../plan/fields';
import { isCalled, isCallDated } from '../../plan/referenceCalls';
import type { Entity } from '../../plan/entity';
import { field, states } from '../../plan/entity';
import { questionsIn } from '../../plan/values/clientAnswers';
import { insertion } from '../../text/edit';
import { referenceName } from '../references';
import type { Fix } from '../rule';
import { readsOfReferences } from '../reads';
import { defineRule } from '../rule';
import { either, say } from '../../text/message';

const questions = [
  ['partner', say`acts as a partner`],
  ['learn', say`learns`],
  ['change', say`changes course`],
] as const;

export default defineRule({
  id: 'reference-questions-open',
  kind: 'advice',
  title: 'Every called reference says whether the vendor partners, learns, and changes',
  why: 'Clients like to say that everything went well. Three questions bring out what matters to you: do they act as a partner or only take orders, do they learn your business, and do they change course when the facts do?',
  reads: readsOfReferences,
  *check({ plan, snapshot, names, today }) {
    for (const reference of plan.references) {
      if (!isCallDated(reference, snapshot.values) || !isCalled(reference, snapshot.values, today)) continue;
      const open = questions.filter(([key]) => !states(reference, key) && !isAnsweredInWords(reference, key));
      if (open.length === 0) continue;
      yield {
        at: reference.name.range,
        message: say`${referenceName(reference, names)} doesn’t say whether the vendor ${either(open.map(([, question]) => question))}`,
        fixes: () =>
          insertQuestions(
            reference,
            open.map(([key]) => key),
          ),
      };
    }
  },
});

/** Whether a remark speaks of a question. An open one, such as `learn ?`, is a field. */
function isAnsweredInWords(reference: Entity, key: FieldKey): boolean {
  return field(reference, key) === undefined && reference.fields.some(({ value }) => questionsIn(value.text).has(key));
}

/** The questions after the text of the reference, each with a mark where its answer goes. */
function insertQuestions(reference: Entity, open: readonly FieldKey[]): Fix[] {
  const asked = open.filter((key) => !field(reference, key));
  if (reference.form !== 'item' || asked.length === 0) return [];
  const last = reference.fields.reduce((end, { range }) => Math.max(end, range.end), reference.name.range.end);
  const text = ` — ${asked.map((key) => `${key} ?`).join(', ')}`;
  return [{ title: say`Insert placeholders for the open questions`, edits: [insertion(last, text)] }];
}
