/** The template of status reports, if a workspace has none of its own. */
export const reportTemplate = `# {{plan}}

{{status}}

{{outcomes}}

{{#decisions}}
## {{heading.decisions}}

{{decisions}}

{{/decisions}}
{{#late}}
## {{heading.late}}

{{late}}

{{/late}}
{{#next}}
## {{heading.next}}

{{next}}

{{/next}}
{{#done}}
## {{heading.done}}

{{done}}

{{/done}}
{{#waitingForUs}}
## {{heading.waitingForUs}}

{{waitingForUs}}

{{/waitingForUs}}
{{#waitingForOthers}}
## {{heading.waitingForOthers}}

{{waitingForOthers}}

{{/waitingForOthers}}
{{#budget}}
## {{heading.budget}}

{{budget}}

{{/budget}}
{{#risks}}
## {{heading.risks}}

{{risks}}

{{/risks}}
`;
