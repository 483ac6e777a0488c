import { conflictIn } from '../../syntax/conflict';
import { say } from '../../text/message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'text-unread',
  kind: 'broken',
  isWordless: true,
  isAboutText: true,
  title: 'All of the text can be parsed',
  why: 'Some text that nobody writes by hand, such as a hundred nested lists, would block the editor for minutes. It is read up to a limit, and anything beyond is treated as plain text: no name, date, or link in it is recognized. Usually it is something pasted, such as data or code, that belongs between backticks.',
  *check({ plan }) {
    const conflict = conflictIn(plan.document.text);
    if (conflict) {
      yield {
        at: conflict,
        kind: 'advice',
        message: say`Two versions of this document are in conflict: merge them, and it’s checked again`,
      };
      return;
    }
    for (const { unread } of plan.document.chunks) {
      for (const { range, message } of unread) yield { at: range, message };
    }
  },
});
