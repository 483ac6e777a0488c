import { defineRule } from '../rule';

export default defineRule({
  id: 'text-unread',
  kind: 'broken',
  title: 'All of the text can be read',
  why: 'Some texts that no person writes, such as a list within a list within a list a hundred times over, would keep the editor waiting for minutes. They are read up to a limit, and what stands beyond it is plain text: no name, date or link in it is seen. Mostly it is something pasted, such as data or code, that belongs between backticks.',
  *check({ plan }) {
    for (const { unread } of plan.document.chunks) {
      for (const { range, message } of unread) yield { at: range, message };
    }
  },
});
