import * as vscode from 'vscode';
import { addOutcome } from '../features/addOutcome';
import { addVendor, firstOpen } from '../features/addVendor';
import { logCheckIn } from '../features/logCheckIn';
import { recordReferenceCall } from '../features/recordReferenceCall';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { readSentence } from '../plan/readSentence';
import { peopleInHouse } from '../rules/choosePerson';
import { comparable, comparableLabel } from '../plan/labels';
import type { DocumentEdits } from '../text/edit';
import { applyEdits } from '../text/edit';
import { Lines } from '../text/lines';
import type { KnownPlan } from '../workspace/workspace';
import { askDay } from './newPlan';
import type { Plans } from './plans';
import type { Row } from './vendorsView';
import { nodeOf } from './vendorsView';
import { t } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** What a command is given: a row of the Vendors view, or answers to what it would ask. */
type Given = Row | Readonly<Record<string, string>> | undefined;

/** The commands that write into a plan what happens in it: a vendor or an outcome comes, a client is called, somebody was talked to. */
export function registerPlanCommands(plans: Plans): vscode.Disposable {
  const register = (
    name: string,
    run: (known: KnownPlan, answers: Readonly<Record<string, string>>) => Promise<void>,
  ) =>
    vscode.commands.registerCommand(`baton.${name}`, async (given: Given) => {
      await plans.ready;
      const { uri, answers } = readGiven(plans, given);
      const known = await choosePlan(plans, uri);
      if (known) await run(known, answers);
    });
  return vscode.Disposable.from(
    register('addVendor', async (known, answers) => addsVendor(plans, known, answers)),
    register('addOutcome', async (known, answers) => addsOutcome(plans, known, answers)),
    register('recordReferenceCall', async (known, answers) => recordsCall(plans, known, answers)),
    register('logCheckIn', async (known, answers) => logsCheckIn(plans, known, answers)),
  );
}

function readGiven(plans: Plans, given: Given): { uri?: string; answers: Readonly<Record<string, string>> } {
  if (!given) return { answers: {} };
  if (!isRow(given)) return { uri: given.uri, answers: given };
  const node = nodeOf(given);
  const known = plans.service.workspace.get(node.uri);
  const vendor = known?.plan.vendors.find(({ name }) => name.range.start === node.range.start);
  return { uri: planOf(given), answers: vendor && node.kind === 'vendor' ? { vendor: vendor.name.text } : {} };
}

function isRow(given: NonNullable<Given>): given is Row {
  return 'node' in given || 'children' in given;
}

/** The plan under which a row stands: that of a vendor's file may be another document. */
function planOf(row: Row): string {
  let node = nodeOf(row);
  while (node.parent) node = node.parent;
  return node.uri;
}

/** The plan that is meant: the one named, the one in the editor, the only one, or the one that is chosen. */
async function choosePlan(plans: Plans, uri: string | undefined): Promise<KnownPlan | undefined> {
  const { workspace } = plans.service;
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const meant = uri ?? active;
  const known = meant === undefined ? undefined : workspace.get(meant);
  if (known?.plan.kind === 'plan') return known;
  // In a vendor's file the plans are meant that link to it.
  const linking = known ? workspace.plansOfFile(known.uri) : [];
  const all = linking.length > 0 ? linking : plans.service.plans();
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

async function addsVendor(plans: Plans, known: KnownPlan, given: Readonly<Record<string, string>>): Promise<void> {
  const name =
    given.name ??
    (await vscode.window.showInputBox({
      prompt: t`Name of the agency, freelancer or team`,
      validateInput: (text) => {
        if (text.trim() === '') return t`A name is needed here`;
        return known.names.named(text).some(({ kind }) => kind === 'vendor')
          ? t`${text} is in the plan already`
          : undefined;
      },
    }));
  if (name === undefined) return;
  const sourcing = given.sourcing ?? (await chooseSourcing());
  if (sourcing !== 'outsourced' && sourcing !== 'co-sourced' && sourcing !== 'in-house') return;
  const owner = given.owner ?? (await choosePerson(known, t`Who in house answers for ${name}?`));
  const edit = addVendor(known, { name: name.trim(), sourcing, owner });
  const { text } = known.plan.document;
  await write(plans, { uri: known.uri, edits: [edit] }, firstOpen(text, edit));
}

async function chooseSourcing(): Promise<string | undefined> {
  const items = [
    { label: t`Outside: an agency or freelancer does it`, value: 'outsourced' },
    { label: t`Both: your people and theirs do it together`, value: 'co-sourced' },
    { label: t`In house: your own people do it`, value: 'in-house' },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: t`Who does the work?` }))?.value;
}

/** Somebody in house; undefined where nobody is chosen, for that can be said later. */
async function choosePerson(known: KnownPlan, placeHolder: string): Promise<string | undefined> {
  const people = peopleInHouse(known.plan, known.names);
  return people.length === 0 ? undefined : await vscode.window.showQuickPick(people, { placeHolder });
}

async function addsOutcome(plans: Plans, known: KnownPlan, given: Readonly<Record<string, string>>): Promise<void> {
  const sentence =
    given.sentence ??
    (await vscode.window.showInputBox({
      prompt: t`What will be different, from which number to which, and by when?`,
      placeHolder: t`Demo requests rise from 14 to 40 a month by 2027-06-30`,
      validateInput: (text) => {
        if (text.trim() === '') return t`A few words are needed here`;
        const { target, by } = readSentence(text);
        const severity = vscode.InputBoxValidationSeverity.Warning;
        if (!target) return { message: t`Without a number nobody can tell whether it was reached`, severity };
        return by ? undefined : { message: t`By when? Without a date it is a wish`, severity };
      },
    }));
  if (sentence === undefined) return;
  const owner = given.owner ?? (await choosePerson(known, t`Who in house answers for reaching it?`));
  const edit = addOutcome(known, { sentence: sentence.trim(), owner });
  await write(plans, { uri: known.uri, edits: [edit] }, edit.range.start + edit.newText.trimEnd().length);
}

async function recordsCall(plans: Plans, known: KnownPlan, given: Readonly<Record<string, string>>): Promise<void> {
  const vendor = await chooseVendor(known, given.vendor, t`Whose client did you call?`);
  if (!vendor) return;
  const client = given.client ?? (await chooseClient(known, vendor));
  if (client === undefined || client.trim() === '') return;
  const space = given.space ?? (await askSpace(known, vendor, client, given));
  if (space === undefined) return;
  const called = given.called ?? (await askDay(t`On which day did you call?`, plans.service.today));
  if (called === undefined) return;
  const by = given.by ?? (await choosePerson(known, t`Who called?`));
  const partner = given.partner ?? (await answer(t`Do they act as a partner, or only take orders?`));
  const learn = given.learn ?? (await answer(t`Do they learn your business, and from what went wrong?`));
  const change = given.change ?? (await answer(t`Do they change course when the facts change?`));
  const call = { client: client.trim(), space: space === '' ? undefined : space, called, by, partner, learn, change };
  await write(plans, recordReferenceCall(plans.service.workspace, known, vendor, call));
}

/** A client that the plan names and nobody has called yet, or another one. */
async function chooseClient(known: KnownPlan, vendor: Entity): Promise<string | undefined> {
  const open = known.plan.references
    .filter((one) => known.names.vendorOf(one) === vendor && !statedField(one, 'called'))
    .map(({ name }) => name.text);
  const another = t`Another client…`;
  const chosen =
    open.length === 0
      ? another
      : await vscode.window.showQuickPick([...open, another], { placeHolder: t`Which client?` });
  if (chosen !== another) return chosen;
  return await vscode.window.showInputBox({
    prompt: t`The client: name, role and firm`,
    placeHolder: t`Amira Haddad, owner of Pearl Practice`,
  });
}

/** The field that the client is in; empty where it is said already, or somebody does not know, undefined where they gave up. */
async function askSpace(
  { plan, names }: KnownPlan,
  vendor: Entity,
  client: string,
  given: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const before = plan.references.find((one) => one.key === comparableLabel(client) && names.vendorOf(one) === vendor);
  if ((before && statedField(before, 'space')) || given.called !== undefined) return '';
  return await vscode.window.showInputBox({
    prompt: t`In which field is the client? A reference outside your own tells little.`,
    placeHolder: t`dental clinics`,
  });
}

async function answer(placeHolder: string): Promise<string | undefined> {
  return await vscode.window.showQuickPick(['yes', 'no', 'partly'], { placeHolder });
}

async function logsCheckIn(plans: Plans, known: KnownPlan, given: Readonly<Record<string, string>>): Promise<void> {
  const vendor = await chooseVendor(known, given.vendor, t`With whom did you talk?`);
  const date =
    vendor &&
    (given.date ?? (await askDay(t`On which day did you talk with ${vendor.name.text}?`, plans.service.today)));
  if (vendor && date !== undefined) await write(plans, logCheckIn(plans.service.workspace, known, vendor, date));
}

async function chooseVendor(
  known: KnownPlan,
  name: string | undefined,
  placeHolder: string,
): Promise<Entity | undefined> {
  const { vendors } = known.plan;
  const named = name === undefined ? undefined : vendors.find(({ key }) => key === comparable(name));
  if (named) return named;
  const items = vendors.map((vendor) => ({
    label: vendor.name.text,
    description: statedField(vendor, 'scope')?.value.text,
    vendor,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.vendor;
}

/** Makes the edits and shows what they wrote: the cursor goes to `cursor`, an offset after them, or behind the first. */
async function write(plans: Plans, { uri, edits }: DocumentEdits, cursor?: number): Promise<void> {
  const before = plans.service.workspace.get(uri)?.plan.document.text;
  const [first] = [...edits].sort((a, b) => a.range.start - b.range.start);
  if (before === undefined || !first) return;
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits: [{ uri, edits }] }));
  const offset = cursor ?? first.range.start + first.newText.trimEnd().length;
  const { line, column } = new Lines(applyEdits(before, edits)).positionAt(offset);
  const place = new vscode.Position(line, column);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(place, place) });
}
