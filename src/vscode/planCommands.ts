import * as vscode from 'vscode';
import { addOutcome } from '../features/addOutcome';
import { addVendor, firstOpen } from '../features/addVendor';
import { logCheckIn } from '../features/logCheckIn';
import { recordReferenceCall } from '../features/recordReferenceCall';
import type { Entity } from '../plan/entity';
import { planTitle } from '../plan/plan';
import type { DocumentEdits } from '../text/edit';
import { applyEdits } from '../text/edit';
import { Lines } from '../text/lines';
import type { KnownPlan } from '../workspace/workspace';
import { askDay } from './newPlan';
import type { Given } from './planQuestions';
import { askCall, askOutcome, askVendor, chooseVendor } from './planQuestions';
import type { Plans } from './plans';
import type { Row } from './vendorsView';
import { nodeOf } from './vendorsView';
import { t } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** What is written once all is answered, in the plan as it then is; `cursor` is an offset of the text after it. */
type Written = DocumentEdits & { readonly cursor?: number };
type Write = (now: KnownPlan) => Written | undefined;

/** Asks what a command needs to know; undefined where somebody gave up. */
type Ask = (known: KnownPlan, given: Given) => Promise<Write | undefined>;

/** The commands that write into a plan what happens in it: a vendor or an outcome comes, a client is called, somebody was talked to. */
export function registerPlanCommands(plans: Plans): vscode.Disposable {
  const { service } = plans;
  const register = (name: string, ask: Ask, isOfVendor = false): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, async (given: Row | Given | undefined) => {
      await plans.ready;
      const { uri, answers } = readGiven(plans, given);
      const known = await choosePlan(plans, uri, isOfVendor);
      const write = known && (await ask(known, answers));
      // Questions take their time, and the text may have gone on: what is written is worked out for the text as it is now.
      const now = known && service.workspace.get(known.uri);
      const written = write && now && write(now);
      if (written) await apply(plans, written);
    });
  return vscode.Disposable.from(
    register('addVendor', async (known, given) => {
      const vendor = await askVendor(known, given);
      return vendor && ((now) => withVendor(now, vendor));
    }),
    register('addOutcome', async (known, given) => {
      const outcome = await askOutcome(known, given);
      return outcome && ((now) => ({ uri: now.uri, edits: [addOutcome(now, outcome)] }));
    }),
    register(
      'recordReferenceCall',
      async (known, given) => {
        const name = await chooseVendor(known, given, t`Whose client did you call?`);
        const call = name === undefined ? undefined : await askCall(known, name, given, service.today);
        return call && ofVendor(name!, (now, vendor) => recordReferenceCall(service.workspace, now, vendor, call));
      },
      true,
    ),
    register(
      'logCheckIn',
      async (known, given) => {
        const name = await chooseVendor(known, given, t`With whom did you talk?`);
        if (name === undefined) return undefined;
        const date = given.date ?? (await askDay(t`On which day did you talk with ${name}?`, service.today));
        return date === undefined
          ? undefined
          : ofVendor(name, (now, vendor) => logCheckIn(service.workspace, now, vendor, date));
      },
      true,
    ),
  );
}

function withVendor(now: KnownPlan, vendor: Parameters<typeof addVendor>[1]): Written {
  const edit = addVendor(now, vendor);
  return { uri: now.uri, edits: [edit], cursor: firstOpen(now.plan.document.text, edit) };
}

function ofVendor(name: string, write: (now: KnownPlan, vendor: Entity) => DocumentEdits): Write {
  return (now) => {
    const vendor = now.plan.vendors.find((one) => one.name.text === name);
    return vendor && write(now, vendor);
  };
}

/** What is given is a row of the Vendors view, or answers to what would be asked, the address of the plan among them. */
function readGiven(plans: Plans, given: Row | Given | undefined): { uri?: string; answers: Given } {
  if (!given) return { answers: {} };
  if (!isRow(given)) return { uri: given.uri, answers: given };
  const node = nodeOf(given);
  const known = plans.service.workspace.get(node.uri);
  const vendor = known?.plan.vendors.find(({ name }) => name.range.start === node.range.start);
  return { uri: planOf(given), answers: vendor && node.kind === 'vendor' ? { vendor: vendor.name.text } : {} };
}

export function isRow(given: Row | Given): given is Row {
  return 'node' in given || 'children' in given;
}

/** The plan under which a row stands: that of a vendor's file may be another document. */
export function planOf(row: Row): string {
  let node = nodeOf(row);
  while (node.parent) node = node.parent;
  return node.uri;
}

/**
 * The plan that is meant: the one named, the one in the editor, the only one, or the one that is chosen. A vendor's file is
 * meant where the command speaks of a vendor.
 */
export async function choosePlan(
  plans: Plans,
  uri: string | undefined,
  isOfVendor: boolean,
): Promise<KnownPlan | undefined> {
  const { workspace } = plans.service;
  const meant = uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  const known = meant === undefined ? undefined : workspace.get(meant);
  if (known && (isOfVendor || known.plan.kind === 'plan')) return known;
  const all = plans.service.plans();
  if (all.length === 0) {
    const begin = t`New plan`;
    if ((await vscode.window.showInformationMessage(t`There is no plan here yet to write into.`, begin)) === begin)
      await vscode.commands.executeCommand('baton.newPlan');
    return undefined;
  }
  if (all.length === 1) return all[0];
  const items = all.map((plan) => ({
    label: planTitle(plan.plan),
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(plan.uri)),
    plan,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t`Which plan?` }))?.plan;
}

/** Makes the edits and shows what they wrote: the cursor goes where it is said to, or behind the first of them. */
async function apply(plans: Plans, { uri, edits, cursor }: Written): Promise<void> {
  const before = plans.service.workspace.get(uri)?.plan.document.text;
  const [first] = [...edits].sort((a, b) => a.range.start - b.range.start);
  if (before === undefined || !first) return;
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits: [{ uri, edits }] }));
  const offset = cursor ?? first.range.start + first.newText.trimEnd().length;
  const { line, column } = new Lines(applyEdits(before, edits)).positionAt(offset);
  const place = new vscode.Position(line, column);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(place, place) });
}
