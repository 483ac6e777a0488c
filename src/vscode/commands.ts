import * as vscode from 'vscode';
import { registerCopyLinks } from './copyLinks';
import { registerMakePlan } from './makePlan';
import { registerNewPlan } from './newPlan';
import { registerPlanCommands } from './planCommands';
import { tellContext } from './planContext';
import type { Plans } from './plans';
import { registerDependencyCommands } from './dependencyCommands';
import { provideWhatIf } from './whatIf';
import { registerBackwardPass } from './backwardPass';

/** What somebody asks for in the palette, a menu or by a key, and what tells the editor when that makes sense. */
export function registerCommands(plans: Plans): vscode.Disposable {
  return vscode.Disposable.from(
    registerNewPlan(plans),
    registerMakePlan(plans),
    registerPlanCommands(plans),
    registerDependencyCommands(plans),
    registerCopyLinks(plans),
    provideWhatIf(plans),
    registerBackwardPass(plans),
    tellContext(plans),
    vscode.commands.registerCommand('baton.showLog', () => plans.log.show()),
  );
}
