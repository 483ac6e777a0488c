import * as vscode from 'vscode';
import type { AgendaSpan } from '../trees/agenda/agendaGroups';
import type { AgendaItem, AgendaKind } from '../trees/agenda/agendaItem';
import type { ItemRow } from '../trees/agenda/agendaRows';
import type { ViewRow } from '../trees/viewRow';
import type { Range } from '../text/range';
import { treeItemOf } from './planRows';
import { t } from './words';

/** The row of a span: one object for the lifetime of the window, so that each can be refreshed separately. */
export interface SpanElement {
  readonly span: AgendaSpan;
}

/**
 * The row of an item: it stays as long as what it shows stays the same, and leads to its current position in the text.
 */
export class ItemElement {
  constructor(
    readonly row: ItemRow,
    readonly plan: string,
    private readonly now: () => AgendaItem | undefined,
  ) {}

  get item(): AgendaItem {
    return this.now() ?? this.row.item;
  }

  get uri(): string {
    return this.item.content.place.uri;
  }

  get range(): Range {
    return this.item.content.place.range;
  }

  /** Lets commands of its menu skip questions. */
  get given(): Readonly<Record<string, string>> {
    const { vendor, content } = this.item;
    const { client } = content;
    return { uri: this.plan, ...(vendor && { vendor: vendor.name.text }), ...(client !== undefined && { client }) };
  }
}

export type AgendaElement = SpanElement | ItemElement;

/** Near spans are expanded. */
export function drawSpan(span: AgendaSpan, row: ViewRow): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  const state = !row.hasChildren ? None : isFarOff.has(span) ? Collapsed : Expanded;
  const isPressing = span === 'overdue' && row.hasChildren;
  return treeItemOf(row, state, isPressing ? iconOf('warning', true) : iconOf('calendar'), []);
}

/** Its menu depends on what can be done with it. */
export function drawItem(element: ItemElement, today: string, canBeDone: boolean): vscode.TreeItem {
  const { row, item } = element;
  const isOverdue = item.date !== undefined && item.date < today;
  const spoken = [row.iconLabel, isOverdue ? t`overdue` : undefined];
  const drawn = treeItemOf(row, vscode.TreeItemCollapsibleState.None, iconOf(icons[item.kind], isOverdue), spoken);
  drawn.command = { command: 'baton.reveal', title: t`Go to Line`, arguments: [element] };
  const isOfVendor = item.vendor !== undefined;
  drawn.contextValue = [
    'item',
    canBeDone ? 'done' : '',
    isOfVendor && item.kind === 'check-in' ? 'check-in' : '',
    isOfVendor && item.kind === 'reference call' ? 'call' : '',
  ].join(' ');
  return drawn;
}

const isFarOff: ReadonlySet<AgendaSpan> = new Set(['later', 'undated']);

const icons: Readonly<Record<AgendaKind, string>> = {
  deliverable: 'package',
  start: 'play',
  review: 'eye',
  milestone: 'milestone',
  launch: 'rocket',
  outcome: 'target',
  collateral: 'folder-opened',
  'check-in': 'comment-discussion',
  'reference call': 'call-outgoing',
  'service level': 'watch',
  notice: 'sign-out',
};

function iconOf(name: string, isPressing = false): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, isPressing ? new vscode.ThemeColor('list.warningForeground') : undefined);
}
