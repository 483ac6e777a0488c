import type MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { AgendaView } from './vscode/agendaView';
import { registerCommands } from './vscode/commands';
import { provideEditorFeatures } from './vscode/editorFeatures';
import { OutcomesView } from './vscode/outcomesView';
import { PlanPanels } from './vscode/planPanel';
import { Plans } from './vscode/plans';
import { extendMarkdownIt } from './vscode/preview';
import { VendorsView } from './vscode/vendorsView';

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
export function activate({ subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext): Api {
  const start = performance.now();
  const plans = new Plans();
  const vendors = new VendorsView(plans, workspaceState);
  const outcomes = new OutcomesView(plans);
  const agenda = new AgendaView(plans, workspaceState);
  const panels = new PlanPanels(plans, extensionUri);
  const provided = [provideEditorFeatures(plans, extensionUri), registerCommands(plans)];
  subscriptions.push(plans, vendors, outcomes, agenda, panels, ...provided);
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
