import type * as vscode from 'vscode';
import { provideCompletion } from './vscode/completion';
import { showDiagnostics } from './vscode/diagnostics';
import { provideDropAndPaste } from './vscode/dropAndPaste';
import { provideFixAll } from './vscode/fixAll';
import { showAtAGlance } from './vscode/glance';
import { provideHovers } from './vscode/hovers';
import { registerMakePlan } from './vscode/makePlan';
import { updateLinksOnMove } from './vscode/movedFiles';
import { provideNavigation } from './vscode/navigation';
import { registerNewPlan } from './vscode/newPlan';
import { registerPlanCommands } from './vscode/planCommands';
import { registerPlanPanel } from './vscode/planPanel';
import { tellContext } from './vscode/planContext';
import { Plans } from './vscode/plans';
import type { MarkdownIt } from './vscode/preview';
import { extendMarkdownIt, refreshPreviews } from './vscode/preview';
import { provideQuickFixes } from './vscode/quickFixes';
import { provideRefactorings } from './vscode/refactorings';
import { provideRename } from './vscode/rename';
import { provideStructure } from './vscode/structure';
import { VendorsView } from './vscode/vendorsView';
import { provideWhatIf } from './vscode/whatIf';
import { registerWorkBack } from './vscode/workBack';

/** What other extensions and the tests may look at. */
export interface Api {
  readonly plans: Plans;
  readonly vendors: VendorsView;
  /** How long the window waited for Baton to start. */
  readonly activationMilliseconds: number;
  /** Called by VS Code's Markdown preview with its parser. */
  readonly extendMarkdownIt: <Engine extends MarkdownIt>(engine: Engine) => Engine;
}

/** Builds the service and lets each feature of the editor use it. */
export function activate(context: vscode.ExtensionContext): Api {
  const start = performance.now();
  const plans = new Plans();
  const vendors = new VendorsView(plans, context.workspaceState);
  context.subscriptions.push(
    plans,
    showDiagnostics(plans, context.extensionUri),
    provideQuickFixes(plans),
    provideFixAll(plans),
    provideHovers(plans),
    provideCompletion(plans),
    provideNavigation(plans),
    showAtAGlance(plans),
    provideStructure(plans),
    provideRename(plans),
    provideRefactorings(plans),
    updateLinksOnMove(plans),
    provideDropAndPaste(plans),
    vendors,
    registerNewPlan(plans),
    registerMakePlan(plans),
    registerPlanCommands(plans),
    registerPlanPanel(plans, context.extensionUri),
    provideWhatIf(plans),
    registerWorkBack(plans),
    refreshPreviews(plans),
    tellContext(plans),
  );
  return {
    plans,
    vendors,
    activationMilliseconds: performance.now() - start,
    extendMarkdownIt: (engine) => extendMarkdownIt(plans, engine),
  };
}
