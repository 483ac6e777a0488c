import type MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { AgendaView } from './vscode/agendaView';
import { registerCommands } from './vscode/commands';
import { provideEditorFeatures } from './vscode/editorFeatures';
import { OutcomesView } from './vscode/outcomesView';
import { PlanPanels } from './vscode/planPanel';
import { Plans } from './vscode/plans';
import { TextsOfPlans } from './vscode/planTexts';
import { extendMarkdownIt } from './vscode/preview';
import { VendorsView } from './vscode/vendorsView';

/** The API for other extensions and the tests. */
export interface Api {
  readonly plans: Plans;
  readonly vendors: VendorsView;
  readonly outcomes: OutcomesView;
  readonly agenda: AgendaView;
  readonly panels: PlanPanels;
  /** The processor time of activation while the window waited for it. */
  readonly activationMilliseconds: number;
  /** Called by VS Code's Markdown preview with its parser. */
  readonly extendMarkdownIt: (engine: MarkdownIt) => MarkdownIt;
}

/** Creates the service and registers each feature of the editor. */
export function activate({ subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext): Api {
  const start = processorMilliseconds();
  const plans = new Plans();
  const vendors = new VendorsView(plans, workspaceState);
  const outcomes = new OutcomesView(plans);
  const agenda = new AgendaView(plans, workspaceState);
  const panels = new PlanPanels(plans, extensionUri);
  const texts = new TextsOfPlans(extensionUri);
  const provided = [provideEditorFeatures(plans, texts, extensionUri), registerCommands(plans, texts)];
  subscriptions.push(plans, vendors, outcomes, agenda, panels, ...provided);
  return {
    plans,
    vendors,
    outcomes,
    agenda,
    panels,
    activationMilliseconds: processorMilliseconds() - start,
    extendMarkdownIt: (engine) => extendMarkdownIt(plans, engine),
  };
}

/** Processor time is reliable on a busy computer. A browser's worker has only the wall clock. */
function processorMilliseconds(): number {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const usage = process?.cpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
}
