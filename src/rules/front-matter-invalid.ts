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
    for (const { range, message, fix } of plan.document.frontMatter?.problems ?? []) {
      yield { at: range, message, fixes: () => (fix ? [{ ...fix, isAutomatic: true }] : []) };
    }
  },
});
