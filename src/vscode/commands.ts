import * as vscode from 'vscode';
import { registerMakePlan } from './makePlan';
import { registerNewPlan } from './newPlan';
import { registerOutputs } from './outputs';
import { registerPlanCommands } from './planCommands';
import type { Plans } from './plans';
import type { TextsOfPlans } from './planTexts';
import { registerDependencyCommands } from './dependencyCommands';
import { provideWhatIf } from './whatIf';
import { registerBackwardPass } from './backwardPass';
import type { Row } from './vendorRow';
import { registerWhatIsRead } from './whatIsRead';

/** The commands in the palette, in menus and for keys, and the context keys that enable them. */
export function registerCommands(plans: Plans, texts: TextsOfPlans): vscode.Disposable {
  return vscode.Disposable.from(
    registerNewPlan(plans, texts),
    registerMakePlan(plans),
    registerPlanCommands(plans),
    registerDependencyCommands(plans),
    registerCopyLinks(plans),
    provideWhatIf(plans),
    registerBackwardPass(plans),
    registerWhatIsRead(plans),
    registerOutputs(plans),
    tellContext(plans),
    vscode.commands.registerCommand('baton.showLog', () => plans.log.show()),
  );
}

/** Tells the editor whether a plan is being written, for menus and keys that make sense only then. */
function tellContext(plans: Plans): vscode.Disposable {
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const isPlan = uri !== undefined && plans.service.has(uri);
    void vscode.commands.executeCommand('setContext', 'baton.isPlan', isPlan);
  };
  tell();
  return vscode.Disposable.from(plans.onDidChange(tell), vscode.window.onDidChangeActiveTextEditor(tell));
}

/** Copies Markdown links to what the selected rows are about, one a line. */
function registerCopyLinks(plans: Plans): vscode.Disposable {
  return vscode.commands.registerCommand('baton.copyLink', async (row?: Row, selected?: readonly Row[]) => {
    const rows = selected && selected.length > 0 ? selected : row ? [row] : [];
    const links = rows.flatMap(({ node: { subject } }) =>
      subject ? (plans.service.commands.linkTo(subject) ?? []) : [],
    );
    if (links.length > 0) await vscode.env.clipboard.writeText([...new Set(links)].join('\n'));
  });
}
