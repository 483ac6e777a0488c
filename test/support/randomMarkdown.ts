import fc from 'fast-check';

/** Lines that open, close and confuse blocks, so that a random document meets every way in which they nest. */
const lines = [
  '# Plan',
  '## Vendors',
  '### Northlight PR',
  '## Outcomes',
  '####### no heading',
  '#no heading',
  ' ## indented heading',
  '- **Owner:** Priya Raman',
  '- Owner: @hana',
  '  - nested: value',
  '- [ ] D1 Message house — 2026-10-16 — after D2',
  '1. **O1** From 11% to 19% by 2027-06-30 (owner: Priya)',
  '| ID | Deliverable | Due |',
  '| --- | --- | ---: |',
  '| D1 | A \\| b | 2026-12-11 |',
  '| D2 |',
  'a | b',
  '---',
  '```',
  '~~~',
  '````',
  '  ```',
  '    ```',
  '<!-- open',
  '-->',
  '<!-- closed -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<br>',
  '  <br>',
  '<a title=">">',
  'text <br>',
  '<!---->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE html>',
  '<details><summary>x</summary>',
  '   <pre>',
  '</pre> # after',
  '-->  # after',
  '- ```sh',
  '  # in an item',
  '- <div>',
  '1. <!-- x',
  '   ~~~',
  '+ a',
  '> <div>',
  '> - ```',
  '    # indented',
  '\t```',
  '```sh # x',
  '``` a`b',
  '~~~ ~',
  '#',
  '#\ttab',
  '# Closed #',
  'text\u2028# no line',
  '> quote',
  '> ```',
  '> # heading in a quote',
  'Setext',
  '===',
  'Deliverables:',
  '**Deliverables**',
  '',
  '',
  '   ',
  '\t',
  'Prose with [a link](#northlight-pr) &amp; `code`',
  '[x](y.md',
  '[x]: y.md',
  '[y]: <z> "t"',
  'A [link][x], [y][], and ![x]',
  '{: #anchor}',
  '## Budget {#money}',
  '**Label:** value<br>more',
] as const;

const lineBreaks = ['\n', '\n', '\n', '\r\n', '\r'] as const;

/** What puts a line into a quote, an item, code, or nowhere. */
const indents = ['', '', '', '', '', '', '  ', '   ', '    ', '> ', '- ', '1. ', '> - ', '  - '] as const;

/** A random document of such lines. */
export const randomMarkdown = fc
  .array(fc.tuple(fc.constantFrom(...indents), fc.constantFrom(...lines), fc.constantFrom(...lineBreaks)), {
    maxLength: 40,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** A random edit: where, as a share of the text, how much goes, and what comes. */
export const randomEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(fc.constantFrom(...lines, '#', '\n', '`', '|', '\r'), fc.string({ maxLength: 3 })),
});

/** The text after a random edit. */
export function edited(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + insert + text.slice(offset + remove);
}
