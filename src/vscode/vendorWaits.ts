import * as vscode from 'vscode';
import { labelOf } from '../features/card';
import type { SaidWait, Subject } from '../features/vendorTree/treeNode';
import { vendorAt } from '../features/vendorTree/vendorAt';
import { saidWaitsOf } from '../features/vendorTree/waitsOf';
import { addWaits } from '../features/waits/addWaits';
import { endWaits } from '../features/waits/endWaits';
import { findAgain, isCalledSame } from '../features/waits/findAgain';
import { allThatCanWait, possibleWaits, waitChoices } from '../features/waits/waitChoices';
import type { Pair } from '../features/waits/waitRefusal';
import type { Entity } from '../plan/entity';
import { dueOf, isDone } from '../plan/progress';
import { grouped } from '../text/grouped';
import type { Message } from '../text/message';
import { say, saying } from '../text/message';
import { aloneWith } from '../workspace/connectedPlans';
import type { KnownPlan } from '../workspace/workspace';
import { applyEdits } from './applyEdits';
import { choosePlan } from './choosePlan';
import { goTo } from './goTo';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { t, words } from './words';

/** The commands that let a thing wait for another, and no longer, for rows of the Vendors view and for the plan in the editor. */
export function registerWaitCommands(plans: Plans): vscode.Disposable {
  const register = (name: string, run: (rows: readonly Row[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, async (row?: Row, selected?: readonly Row[]) => {
      await plans.ready;
      await run(selected && selected.length > 0 ? selected : row ? [row] : []);
    });
  return vscode.Disposable.from(
    register('waitFor', (rows) => askWaits(plans, rows)),
    register('endWait', (rows) => askEnd(plans, rows)),
  );
}

/** Lets things wait for one, after asking which hand-off is meant where a vendor stands for several. */
export async function letWait(plans: Plans, waiting: readonly Subject[], target: Subject): Promise<void> {
  const pairs: Pair[] = [];
  const refused: Refused[] = [];
  for (const { known, entity: from } of waiting) {
    const to = target.entity;
    if (known.uri !== target.known.uri) {
      const reason = say`${labelOf(from)} and ${labelOf(to)} are in two plans, and a wait is written within one`;
      refused.push({ reason, subject: { known, entity: from } });
      continue;
    }
    const pair = await askHandOff(known, { from, to });
    if (!pair) return;
    pairs.push(pair);
  }
  await write(plans, target.known, pairs, refused);
}

interface Refused {
  readonly reason: Message;
  /** Where to look for it. */
  readonly subject: Subject;
}

/** Writes waits into a plan as it now is, and says why where one cannot be. */
async function write(
  plans: Plans,
  known: KnownPlan,
  pairs: readonly Pair[],
  before: readonly Refused[],
): Promise<void> {
  const { workspace } = plans.service;
  const now = workspace.get(known.uri);
  if (!now) return;
  const wanted = pairs.flatMap((pair): Pair[] => {
    const [from, to] = [findAgain(now, pair.from), findAgain(now, pair.to)];
    return from && to ? [{ from, to }] : [];
  });
  const { edits, refused } = addWaits(workspace, now, wanted);
  await applyEdits(plans, edits, { preserveFocus: true });
  await tell(plans, [
    ...before,
    ...refused.map(({ reason, from }) => ({ reason, subject: { known: now, entity: from } })),
  ]);
}

async function tell(plans: Plans, refused: readonly Refused[]): Promise<void> {
  const [first] = refused;
  if (!first) return;
  const look = t`Go to the line`;
  const reasons = refused.map(({ reason }) => `${words(reason)}.`).join(' ');
  if ((await vscode.window.showWarningMessage(reasons, look)) !== look) return;
  const { known, entity } = first.subject;
  await goTo(plans, { uri: known.names.uriOf(entity), range: entity.name.range });
}

interface ThingItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** A thing in a list to choose from, with who makes it and by when. */
function itemOf({ names, calendar }: KnownPlan, entity: Entity, isWhole = false): ThingItem {
  const vendor = entity.kind === 'vendor' ? undefined : names.vendorOf(entity)?.name.text;
  const when = isDone(entity) ? words(saying('done')) : dueOf(entity, calendar);
  return {
    label: isWhole ? t`All that ${labelOf(entity)} does` : labelOf(entity),
    description: [vendor, when].filter((part) => part !== undefined).join(' · '),
    entity,
  };
}

/** Which hand-off is meant: a wait names what is handed over. Undefined where somebody gave up. */
async function askHandOff(known: KnownPlan, pair: Pair): Promise<Pair | undefined> {
  const choices = waitChoices(known, pair);
  // Where nothing is possible, the reason is told for what was asked.
  if (choices.length === 0) return pair;
  const choose = async (
    side: 'from' | 'to',
    among: readonly Pair[],
    placeHolder: string,
  ): Promise<Entity | undefined> => {
    const things = [...new Set(among.map((one) => one[side]))];
    if (things.length === 1) return things[0];
    const items = things.map((one) => itemOf(known, one, one.kind === 'vendor'));
    return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.entity;
  };
  const [who, what] = [labelOf(pair.from), labelOf(pair.to)];
  const from = await choose('from', choices, t`What of ${who} waits for ${what}?`);
  if (!from) return undefined;
  const among = choices.filter((one) => one.from === from);
  const to = await choose('to', among, t`For what of ${what} does ${labelOf(from)} wait?`);
  return to && { from, to };
}

/** What the rows are about, as far as it can wait; where there are none, what is chosen of a plan. */
async function askSubjects(
  plans: Plans,
  rows: readonly Row[],
  placeHolder: string,
  isOffered: (known: KnownPlan, entity: Entity) => boolean,
): Promise<readonly Subject[]> {
  const subjects = rows.flatMap(({ node }) => (node.kind === 'plan' ? [] : (node.subject ?? [])));
  if (subjects.length > 0) return subjects;
  const known = await choosePlan(plans, undefined, false);
  if (!known) return [];
  const here = vendorInEditor(known);
  const all = allThatCanWait(known).filter((entity) => isOffered(known, entity));
  const nearest = all.filter((entity) => here && (entity === here || known.names.vendorOf(entity) === here));
  const items = [...new Set([...nearest, ...all])].map((entity) => itemOf(known, entity));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen ? [{ known, entity: chosen.entity }] : [];
}

/** The vendor that the cursor is in, where its plan is the one in the editor. */
function vendorInEditor(known: KnownPlan): Entity | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText();
  if (editor?.document.uri.toString() !== known.uri || text !== known.plan.document.text) return undefined;
  return vendorAt(known, offsetIn(text, editor.selection.active));
}

async function askWaits(plans: Plans, rows: readonly Row[]): Promise<void> {
  const subjects = await askSubjects(plans, rows, t`Who or what shall wait?`, () => true);
  const [first] = subjects;
  if (!first) return;
  const { known } = first;
  const waiting = subjects.filter((one) => one.known === known).map(({ entity }) => entity);
  const possible = new Set(waiting.flatMap((from) => possibleWaits(known, from)));
  const items = [...possible].map((entity) => itemOf(known, entity));
  const who = waiting.map(labelOf).join(', ');
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: t`For what shall ${who} wait?`,
    canPickMany: true,
    matchOnDescription: true,
  });
  const pairs = (chosen ?? []).flatMap(({ entity: to }) => waiting.map((from): Pair => ({ from, to })));
  await write(plans, known, pairs, []);
}

async function askEnd(plans: Plans, rows: readonly Row[]): Promise<void> {
  const waitsIn = ({ known, entity }: Subject): SaidWait[] =>
    saidWaitsOf({ known, connected: aloneWith(known) }, entity, 'waits for');
  const isWaiting = (known: KnownPlan, entity: Entity): boolean => waitsIn({ known, entity }).length > 0;
  const subjects = await askSubjects(plans, rows, t`Who or what shall no longer wait?`, isWaiting);
  const joining = rows.flatMap(({ node }) => node.waits);
  const all = new Map([...joining, ...subjects.flatMap(waitsIn)].map((wait) => [wait.mention, wait]));
  if (all.size <= 1) return await endAll(plans, [...all.values()]);
  const items = Array.from(all.values(), (wait) => ({
    label: t`${labelOf(wait.from)} waits for ${labelOf(wait.to)}`,
    picked: joining.some(({ mention }) => mention === wait.mention),
    wait,
  }));
  const placeHolder = t`Which waits shall end?`;
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, canPickMany: true });
  await endAll(
    plans,
    (chosen ?? []).map(({ wait }) => wait),
  );
}

/** Ends waits, as the plans have them now. */
export async function endAll(plans: Plans, waits: readonly SaidWait[]): Promise<void> {
  const { workspace } = plans.service;
  const byPlan = grouped(waits, ({ fromPlan }) => workspace.get(fromPlan.uri));
  const edits = Array.from(byPlan, ([now, ended]) => {
    const all = [...now.handOffs.waits, ...now.handOffs.open];
    const again = ended.flatMap(({ from, to, mention }) => {
      const same = all.filter((one) => isCalledSame(one.from, from) && one.mention.text === mention.text);
      return same.map((one) => ({ from: one.from, to, mention: one.mention }));
    });
    return endWaits(workspace, now, again);
  });
  await applyEdits(plans, edits.flat(), { preserveFocus: true });
}
