import * as vscode from 'vscode';
import type { Plans } from './plans';

/** Sets the context key for menus and keys that make sense only while a plan is being edited. */
export function tellContext(plans: Plans): vscode.Disposable {
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const isPlan = uri !== undefined && plans.service.has(uri);
    void vscode.commands.executeCommand('setContext', 'baton.isPlan', isPlan);
  };
  tell();
  return vscode.Disposable.from(plans.onDidChange(tell), vscode.window.onDidChangeActiveTextEditor(tell));
}
