import * as vscode from 'vscode';
import type { State, TreeNode } from '../trees/vendors/treeNode';
import { asMessage } from '../text/message';
import { asLabel } from './labels';
import { badgeUri } from './vendorBadges';
import { t, words } from './words';

/** A row as a tree item; its id and whether it is expanded are up to the view. */
export function itemOf(node: TreeNode, collapsible: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(asLabel(node.label), collapsible);
  item.description = node.description && asLabel(node.description);
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node);
  item.resourceUri = badgeUri(node);
  item.accessibilityInformation = {
    label: [node.label, kindWord(node), stateWords[node.state](), node.description].filter(Boolean).join(', '),
  };
  return item;
}

/**
 * The context value for menus: the kind, `waits` if there is a dependency to remove, `under` if the row is below the
 * other end of one.
 */
function contextOf({ kind, isWaiting, dependencies }: TreeNode): string {
  return `${kind}${isWaiting ? '.waits' : ''}${dependencies.length > 0 ? '.under' : ''}`;
}

function kindWord({ kind }: TreeNode): string {
  return kind === 'group' ? t`group` : words(asMessage(kind));
}

const stateWords: Readonly<Record<State, () => string>> = {
  error: () => t`has an error`,
  warning: () => t`has a warning`,
  overdue: () => t`overdue`,
  done: () => words(asMessage('done')),
  'in progress': () => words(asMessage('in progress')),
  open: () => '',
};

const kindIcons = {
  plan: 'notebook',
  vendor: 'organization',
  deliverable: 'package',
  milestone: 'milestone',
  collateral: 'files',
};
const groupIcons = { plan: 'notebook', owner: 'account', outcome: 'target', state: 'circle-large-outline' };

function iconOf({ state, kind, groupedBy, place, isCycle, id }: TreeNode): vscode.ThemeIcon {
  if (isCycle) return new vscode.ThemeIcon('sync', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'error') return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (state === 'warning') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'overdue') return new vscode.ThemeIcon('watch', new vscode.ThemeColor('list.warningForeground'));
  if (state === 'done') return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  if (state === 'in progress') return new vscode.ThemeIcon('play-circle');
  if (kind !== 'group') return new vscode.ThemeIcon(kindIcons[kind]);
  const isOpenQuestion = groupedBy !== 'state' && !place && !id.startsWith('owner ');
  return new vscode.ThemeIcon(isOpenQuestion ? 'question' : groupIcons[groupedBy ?? 'plan']);
}
