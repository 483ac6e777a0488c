import * as vscode from 'vscode';
import type { OutlineEntry } from '../editor/outline';
import { selector } from './documents';
import { locationOf } from './navigation';
import type { PlanInEditor } from './planIn';
import { planOnceOpened } from './planIn';
import type { Plans } from './plans';

const kinds: Readonly<Record<OutlineEntry['kind'], vscode.SymbolKind>> = {
  plan: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  outcome: vscode.SymbolKind.Event,
  person: vscode.SymbolKind.Object,
  vendor: vscode.SymbolKind.Class,
  deliverable: vscode.SymbolKind.Interface,
  milestone: vscode.SymbolKind.Event,
  reference: vscode.SymbolKind.Field,
  'budget line': vscode.SymbolKind.Number,
  collateral: vscode.SymbolKind.Package,
};

/** Provides the structure of a plan: outline and breadcrumbs, workspace symbols, folding, expanding selection. */
export function provideStructure(plans: Plans): vscode.Disposable {
  const { editor } = plans.service;
  return vscode.Disposable.from(
    plans.faults.languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document) {
          const plan = await planOnceOpened(plans, document);
          const root = plan && editor.outline(plan.uri);
          return root && [symbolOf(root, plan)];
        },
      },
      { label: 'Baton' },
    ),
    plans.faults.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        await plans.ready;
        const found = await editor.symbols(query, token);
        return found?.flatMap(({ name, kind, container, uri, range }) => {
          const location = locationOf(plans, { uri, range, whole: range });
          return location ? [new vscode.SymbolInformation(name, kinds[kind], container, location)] : [];
        });
      },
    }),
    plans.faults.languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document) {
        const plan = await planOnceOpened(plans, document);
        if (!plan) return undefined;
        return editor.folding(plan.uri)?.flatMap((found) => {
          const { start, end } = plan.toRange(found);
          return end.line > start.line ? [new vscode.FoldingRange(start.line, end.line)] : [];
        });
      },
    }),
    plans.faults.languages.registerSelectionRangeProvider(selector, {
      async provideSelectionRanges(document, positions) {
        const plan = await planOnceOpened(plans, document);
        if (!plan) return undefined;
        return positions.map((position) => {
          let selection: vscode.SelectionRange | undefined;
          for (const range of editor.selection(plan.uri, plan.toOffset(position))!.toReversed())
            selection = new vscode.SelectionRange(plan.toRange(range), selection);
          return selection!;
        });
      },
    }),
  );
}

function symbolOf(
  { name, detail, kind, range, nameRange, children }: OutlineEntry,
  plan: PlanInEditor,
): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail, kinds[kind], plan.toRange(range), plan.toRange(nameRange));
  symbol.children = children.map((child) => symbolOf(child, plan));
  return symbol;
}
