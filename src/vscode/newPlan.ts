import * as vscode from 'vscode';

/** A plan to begin with: everything that every plan has, waiting to be filled in. */
const template = `---
type: marketing-plan
title: \${1:What the plan is for}
owner: \${2:Who answers for it}
coordinator: \${3:Who knows what every vendor is doing}
status: draft
period: \${4:2027-01-01 to 2027-06-30}
---

# \${1:What the plan is for}

## Outcomes

| ID | Outcome | Baseline | Target | By | Owner |
| --- | --- | --- | --- | --- | --- |
| O1 | \${5:What will be different} | \${6:14} | \${7:40} | \${8:2027-06-30} | \${2:Who answers for it} |

## Vendors

### \${9:Name of the agency or freelancer}

- **Sourcing:** outsourced
- **Scope:** \${10:What they do}
- **Owner:** \${2:Who answers for it}
- **Contact:** \${11:Their person}
- **Outcomes:** O1
- **References:**
  - \${12:Client, role and firm} — called TBD

Deliverables:

- [ ] D1 \${13:What they hand over} — \${14:2027-02-26}
$0`;

/** The command that opens a new plan, ready to be filled in field by field. */
export function registerNewPlan(): vscode.Disposable {
  return vscode.commands.registerCommand('baton.newPlan', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(template));
  });
}
