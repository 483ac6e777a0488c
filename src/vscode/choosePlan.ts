import * as vscode from 'vscode';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { t } from './words';

/**
 * The address of the intended plan: the one given, the one in the editor, the only one, or the one that the user picks.
 * A vendor's file is possible if the command is about a vendor.
 */
export async function choosePlan(
  plans: Plans,
  uri: string | undefined,
  isOfVendor: boolean,
): Promise<string | undefined> {
  const { service } = plans;
  const meant = uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  if (meant !== undefined && (isOfVendor ? service.has(meant) : service.hasPlan(meant))) return meant;
  const all = service.plans();
  if (all.length === 0) {
    const begin = t`New plan`;
    if ((await notify.information(t`There is no plan to edit yet.`, begin)) === begin)
      await vscode.commands.executeCommand('baton.newPlan');
    return undefined;
  }
  if (all.length === 1) return all[0]!.uri;
  const items = all.map((plan) => ({
    label: plan.title,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(plan.uri)),
    uri: plan.uri,
  }));
  return (await pick(items, { placeHolder: t`Select a plan` }))?.uri;
}
