import * as vscode from 'vscode';
import { hover } from '../features/hover';
import { selector } from './documents';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';

/** Shows what there is to say of the text under the mouse. */
export function provideHovers(plans: Plans): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover(document, position) {
      const uri = document.uri.toString();
      const text = document.getText();
      const known = plans.service.workspace.get(uri);
      if (known?.plan.document.text !== text) return undefined;
      const found = hover(known, plans.findings(uri), offsetIn(text, position));
      return found && new vscode.Hover(new vscode.MarkdownString(found.markdown), rangesOf(text)(found.range));
    },
  };
  return vscode.languages.registerHoverProvider(selector, provider);
}
