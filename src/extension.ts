import type MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { AgendaView } from './vscode/agendaView';
import { provideCompletion } from './vscode/completion';
import { registerCopyLinks } from './vscode/copyLinks';
import { showDiagnostics } from './vscode/diagnostics';
import { provideDropAndPaste } from './vscode/dropAndPaste';
import { provideFixAll } from './vscode/fixAll';
import { showAtAGlance } from './vscode/glance';
import { highlightPeople } from './vscode/highlighting';
import { provideHovers } from './vscode/hovers';
import { registerMakePlan } from './vscode/makePlan';
import { updateLinksOnMove } from './vscode/movedFiles';
import { provideNavigation } from './vscode/navigation';
import { registerNewPlan } from './vscode/newPlan';
import { OutcomesView } from './vscode/outcomesView';
import { registerPlanCommands } from './vscode/planCommands';
import { PlanPanels } from './vscode/planPanel';
import { tellContext } from './vscode/planContext';
import { Plans } from './vscode/plans';
import { extendMarkdownIt, refreshPreviews } from './vscode/preview';
import { provideQuickFixes } from './vscode/quickFixes';
import { provideRefactorings } from './vscode/refactorings';
import { provideRename } from './vscode/rename';
import { provideStructure } from './vscode/structure';
import { VendorsView } from './vscode/vendorsView';
import { provideWhatIf } from './vscode/whatIf';
import { registerWorkBack } from './vscode/workBack';
import { registerWaitCommands } from './vscode/waitCommands';

/** What other extensions and the tests may look at. */
export interface Api {
  readonly plans: Plans;
  readonly vendors: VendorsView;
  readonly outcomes: OutcomesView;
  readonly agenda: AgendaView;
  readonly panels: PlanPanels;
  /** How long the window waited for Baton to start. */
  readonly activationMilliseconds: number;
  /** Called by VS Code's Markdown preview with its parser. */
  readonly extendMarkdownIt: (engine: MarkdownIt) => MarkdownIt;
}

/** Builds the service and lets each feature of the editor use it. */
export function activate(context: vscode.ExtensionContext): Api {
  const start = performance.now();
  const plans = new Plans();
  const vendors = new VendorsView(plans, context.workspaceState);
  const outcomes = new OutcomesView(plans);
  const agenda = new AgendaView(plans, context.workspaceState);
  const panels = new PlanPanels(plans, context.extensionUri);
  context.subscriptions.push(
    plans,
    showDiagnostics(plans, context.extensionUri),
    provideQuickFixes(plans),
    provideFixAll(plans),
    provideHovers(plans),
    provideCompletion(plans),
    provideNavigation(plans),
    showAtAGlance(plans),
    highlightPeople(plans),
    provideStructure(plans),
    provideRename(plans),
    provideRefactorings(plans),
    updateLinksOnMove(plans),
    provideDropAndPaste(plans),
    vendors,
    outcomes,
    agenda,
    registerNewPlan(plans),
    registerMakePlan(plans),
    registerPlanCommands(plans),
    panels,
    provideWhatIf(plans),
    registerWorkBack(plans),
    registerWaitCommands(plans),
    registerCopyLinks(plans),
    refreshPreviews(plans),
    tellContext(plans),
  );
  return {
    plans,
    vendors,
    outcomes,
    agenda,
    panels,
    activationMilliseconds: performance.now() - start,
    extendMarkdownIt: (engine) => extendMarkdownIt(plans, engine),
  };
}
