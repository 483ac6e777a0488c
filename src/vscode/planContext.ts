import * as vscode from 'vscode';
import type { Plans } from './plans';

/** Tells the editor whether a plan is being written, for menus and keys that make sense only then. */
export function tellContext(plans: Plans): vscode.Disposable {
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const isPlan = uri !== undefined && plans.service.has(uri);
    void vscode.commands.executeCommand('setContext', 'baton.isPlan', isPlan);
  };
  tell();
  return vscode.Disposable.from(plans.onDidChange(tell), vscode.window.onDidChangeActiveTextEditor(tell));
}
