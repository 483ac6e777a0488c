/** The template of briefs, if a workspace has none of its own. */
export const briefTemplate = `# {{heading.title}}

{{summary}}

{{people}}

## {{heading.goal}}

{{about}}

{{outcomes}}

## {{heading.scope}}

{{scope}}

{{#outOfScope}}
### {{heading.outOfScope}}

{{outOfScope}}

{{/outOfScope}}
## {{heading.deliverables}}

{{deliverables}}

{{acceptance}}

{{#waitsFor}}
### {{heading.waitsFor}}

{{waitsFor}}

{{/waitsFor}}
{{#waitedFor}}
### {{heading.waitedFor}}

{{waitedFor}}

{{/waitedFor}}
## {{heading.review}}

{{review}}

## {{heading.cooperation}}

{{cooperation}}

## {{heading.collateral}}

{{collateral}}

## {{heading.money}}

{{money}}

## {{heading.exit}}

{{exit}}

## {{heading.open}}

{{openQuestions}}

{{#answers}}
### {{heading.answers}}

{{answers}}

{{/answers}}
`;
