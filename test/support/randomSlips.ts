import fc from 'fast-check';
import { randomMarkdown } from './randomMarkdown';
import { randomPlan } from './randomPlan';

/** Lines as people write them in a hurry, one or two of the things that an automatic fix mends in each. */
const slips = [
  '- **Onwer:** Priya Raman',
  '- **Sourcing:** outsorced',
  '- **Sorucing:** outsorced',
  '- **Status:** aproved',
  '- **Outcomes:** O1, O7',
  '- **Depends on:** D1, D2, Fillm',
  '- [ ] D20 Posters — 2027-01-16 — after D1, Pres kit',
  '- [ ] D21 Radio — after d1, D-2 — takes 2 days',
  '- [ ] D22 Posters — after D20, D21, D1 + 20 days',
  '- D23 Stills — depends on Beta Flims — satus: done',
  '- D24 Map — after Pres kit, Pres kit, Press kti',
  '### Framehouse',
  '### Framehouse',
  'See [Framehouse](#framehous) and [it](#framehouze).',
  '[both](#outcome) [two](#vendros) [none](#x)',
  '- **Escalaton:** Priya Raman',
  '| Vendor | Ownr | Sourcng |\n| - | - | - |\n| Delta | Priya Raman | in hose |',
  '| ID | Deliverable | Depnds on | Staus |\n| - | - | - | - |\n| D30 | Cuts | D1, D2, Fillm | dnoe |',
  '<!-- baton-disable field-unknown -->',
  '## Deliverables',
  '## Vendors',
  '',
] as const;

const fields = [
  'cordinator: Jonas Weber',
  'status: aproved',
  "status: 'in reveiw'",
  'title: "The "best" plan"',
  "title: 'Priya's plan'",
  'title: Spring: plan',
  'owner: @ann',
  'owner:@ann',
  'onwer: @ann',
  'goal: > 50',
  '\tlaunch: 2027-03-01',
  'tags: #a',
  'budegt: "€9,000',
] as const;

/** A plan with slips of the pen in its front matter and anywhere in its text. */
export const randomSlips = fc
  .record({
    body: fc.oneof(
      randomPlan,
      randomMarkdown.map((text) => `---\ntype: marketing-plan\n---\n${text}`),
    ),
    fields: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 4 }),
    lines: fc.array(fc.tuple(fc.constantFrom(...slips), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    start: fc.constantFrom('', '', '\ufeff'),
  })
  .map(({ body, fields: written, lines, eol, start }) => {
    const all = body.split(/\r\n|\r|\n/);
    const closing = all.indexOf('---', 1);
    for (const [line, at] of lines) all.splice(closing + 1 + Math.floor(at * (all.length - closing)), 0, line);
    all.splice(closing, 0, ...written);
    return start + all.join('\n').replace(/\n/g, eol);
  });
