import * as vscode from 'vscode';
import { planTitle } from '../plan/plan';
import type { PlanSnapshot } from '../workspace/workspace';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { t } from './words';

/**
 * The plan that is meant: the one named, the one in the editor, the only one, or the one that is chosen. A vendor's file is
 * meant where the command speaks of a vendor.
 */
export async function choosePlan(
  plans: Plans,
  uri: string | undefined,
  isOfVendor: boolean,
): Promise<PlanSnapshot | undefined> {
  const { workspace } = plans.service;
  const meant = uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  const snapshot = meant === undefined ? undefined : workspace.get(meant);
  if (snapshot && (isOfVendor || snapshot.plan.kind === 'plan')) return snapshot;
  const all = plans.service.plans();
  if (all.length === 0) {
    const begin = t`New plan`;
    if ((await notify.information(t`There is no plan to write to yet.`, begin)) === begin)
      await vscode.commands.executeCommand('baton.newPlan');
    return undefined;
  }
  if (all.length === 1) return all[0];
  const items = all.map((plan) => ({
    label: planTitle(plan.plan),
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(plan.uri)),
    plan,
  }));
  return (await pick(items, { placeHolder: t`Which plan?` }))?.plan;
}
