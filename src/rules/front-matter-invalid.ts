import { knownLabels } from '../plan/fields';
import { comparableLabel } from '../plan/labels';
import { defineRule } from './rule';

export default defineRule({
  id: 'front-matter-invalid',
  kind: 'broken',
  title: 'The front matter can be read',
  why: 'The few lines at the top say whose plan this is and how far it is. One character that means something to a computer, such as @ or a second colon, and the line is read as something else or not at all, without a word.',
  bad: [
    `
---
type: marketing-plan
owner: @mdelgado
       ^^^^^^^^^ 💡 error front-matter-invalid: A value may not begin with @: put “@mdelgado” in quotes
---
# Spring
`,
    `
---
type: marketing-plan
title: Harbour Light: spring
       ^^^^^^^^^^^^^^^^^^^^^ 💡 error front-matter-invalid: “Harbour Light: spring” has a colon in it, which begins another key: put it in quotes
---
# Spring
`,
  ],
  good: [
    `
---
type: marketing-plan
owner: "@mdelgado"
title: "Harbour Light: spring"
---
# Spring
`,
  ],
  *check({ plan }) {
    const labels = new Set(knownLabels(plan.self.kind));
    for (const { range, message, fixes } of plan.document.frontMatter?.problems ?? []) {
      const written = plan.document.text.slice(range.start, range.end);
      const isTwo = Array.from(written.matchAll(/\s([\w-]+):\s/g)).some(([, word]) =>
        labels.has(comparableLabel(word!)),
      );
      // Two fields on one line are no value with a colon in it.
      yield { at: range, message, fixes: () => fixes.map((fix) => ({ ...fix, isAutomatic: fix.isCertain && !isTwo })) };
    }
  },
});
