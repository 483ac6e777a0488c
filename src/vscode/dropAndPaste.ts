import * as vscode from 'vscode';
import type { Linked } from '../editor/collateralLink';
import { readSpreadsheet } from '../editor/pastedTable';
import type { TextEdit } from '../text/edit';
import { isInWorkspace, selector } from './documents';
import type { PlanInEditor } from './planIn';
import { planOnceOpened } from './planIn';
import type { Plans } from './plans';
import { t } from './words';

const linkKind = vscode.DocumentDropOrPasteEditKind.Empty.append('baton', 'collateral');
const rowsKind = vscode.DocumentDropOrPasteEditKind.Empty.append('baton', 'rows');
const uriList = 'text/uri-list';
const plainText = 'text/plain';

/** Writes links for dropped or pasted collateral, and rows for cells of a spreadsheet. */
export function provideDropAndPaste(plans: Plans): vscode.Disposable {
  return vscode.Disposable.from(
    plans.faults.languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, data) {
          const plan = await planOnceOpened(plans, document);
          const edit = plan && (await linkEdit(plans, plan, position, data));
          if (!plan || !edit) return undefined;
          const drop = new vscode.DocumentDropEdit('', t`Link as collateral`, linkKind);
          drop.additionalEdit = editOf(plan, document, edit);
          return drop;
        },
      },
      { dropMimeTypes: [uriList, 'files'], providedDropEditKinds: [linkKind] },
    ),
    plans.faults.languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data) {
          const plan = await planOnceOpened(plans, document);
          const [range] = ranges;
          if (!plan || !range || ranges.length > 1 || !range.isEmpty) return undefined;
          const link = await linkEdit(plans, plan, range.start, data);
          if (link) return [pasteEdit(plan, document, link, t`Link as collateral`, linkKind)];
          const rows = readSpreadsheet((await data.get(plainText)?.asString()) ?? '');
          if (!rows || !plan.isCurrent()) return undefined;
          const table = plans.service.editor.pastedRows(plan.uri, plan.toOffset(range.start), rows);
          return table && [pasteEdit(plan, document, table, t`Insert as rows`, rowsKind)];
        },
      },
      { pasteMimeTypes: [uriList, plainText], providedPasteEditKinds: [linkKind, rowsKind] },
    ),
  );
}

function pasteEdit(
  plan: PlanInEditor,
  document: vscode.TextDocument,
  edit: TextEdit,
  title: string,
  kind: vscode.DocumentDropOrPasteEditKind,
): vscode.DocumentPasteEdit {
  const paste = new vscode.DocumentPasteEdit('', title, kind);
  paste.additionalEdit = editOf(plan, document, edit);
  return paste;
}

/**
 * The text belongs after a row, an item or a value, which isn't where a drop or paste goes: so the edit states the
 * position.
 */
function editOf(
  { toRange }: PlanInEditor,
  { uri }: vscode.TextDocument,
  { range, newText }: TextEdit,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, toRange(range), newText);
  return edit;
}

async function linkEdit(
  plans: Plans,
  { uri: home, toOffset, isCurrent }: PlanInEditor,
  position: vscode.Position,
  data: vscode.DataTransfer,
): Promise<TextEdit | undefined> {
  const listed = (await data.get(uriList)?.asString()) ?? '';
  const plain = listed === '' ? ((await data.get(plainText)?.asString()) ?? '').trim() : '';
  const addresses = listed === '' ? (/^https?:\/\/\S+$/.test(plain) ? [plain] : []) : listed.split(/\r?\n/);
  const linked = addresses.flatMap((address): Linked[] => {
    if (address.trim() === '' || address.startsWith('#')) return [];
    const uri = vscode.Uri.parse(address);
    const isWeb = uri.scheme === 'https' || uri.scheme === 'http';
    // A path out of the workspace wouldn't work on anyone else's computer.
    return isWeb || isInWorkspace(uri) ? [{ uri: isWeb ? address : uri.toString() }] : [];
  });
  if (linked.length === 0 || !isCurrent()) return undefined;
  return plans.service.editor.collateralLink(home, toOffset(position), linked);
}
