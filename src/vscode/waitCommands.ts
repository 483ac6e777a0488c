import * as vscode from 'vscode';
import { labelOf } from '../features/card';
import type { SaidWait, Subject } from '../features/vendorTree/treeNode';
import { vendorAt } from '../features/vendorTree/vendorAt';
import { saidWaitsOf } from '../features/vendorTree/waitsOf';
import { allThatCanWait, possibleWaits } from '../features/waits/waitChoices';
import type { Entity } from '../plan/entity';
import { aloneWith } from '../workspace/connectedPlans';
import { awaited } from '../workspace/handOffs';
import type { KnownPlan } from '../workspace/workspace';
import { choosePlan } from './choosePlan';
import { pick } from './plainText';
import type { Given } from './planQuestions';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { isRow } from './vendorRow';
import { askHandOffs, endAll, thingItem, writeWaits } from './vendorWaits';
import { t } from './words';

/**
 * The commands that let a thing wait for another, and no longer: for rows of the Vendors view, for what is chosen of the plan in
 * the editor, or for what a key was bound with, `{ from, to }`.
 */
export function registerWaitCommands(plans: Plans): vscode.Disposable {
  const register = (name: string, run: (asked: Asked) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, async (given?: Row | Given, selected: readonly Row[] = []) => {
      await plans.ready;
      const isGiven = given !== undefined && !isRow(given);
      const row = given === undefined || isGiven ? [] : [given];
      await run({ rows: selected.length > 0 ? selected : row, answers: isGiven ? given : {} });
    });
  return vscode.Disposable.from(
    register('waitFor', (asked) => askWaits(plans, asked)),
    register('endWait', (asked) => askEnd(plans, asked)),
  );
}

/** What a command was given. */
interface Asked {
  readonly rows: readonly Row[];
  readonly answers: Given;
}

/** What the rows are about, as far as it can wait; where there are none, what is chosen of a plan. */
async function askSubjects(
  plans: Plans,
  { rows, answers }: Asked,
  placeHolder: string,
  isOffered: (known: KnownPlan, entity: Entity) => boolean,
): Promise<readonly Subject[]> {
  const subjects = rows.flatMap(({ node }) => (node.kind === 'plan' ? [] : (node.subject ?? [])));
  if (subjects.length > 0) return subjects;
  const known = await choosePlan(plans, answers.uri, false);
  if (!known) return [];
  const named = thingNamed(known, answers.from);
  if (named) return [{ known, entity: named }];
  const here = vendorInEditor(known);
  const all = allThatCanWait(known).filter((entity) => isOffered(known, entity));
  const nearest = all.filter((entity) => here && (entity === here || known.names.vendorOf(entity) === here));
  const items = [...new Set([...nearest, ...all])].map((entity) => thingItem(known, entity));
  const chosen = await pick(items, { placeHolder, matchOnDescription: true });
  return chosen ? [{ known, entity: chosen.entity }] : [];
}

function thingNamed({ names }: KnownPlan, name: string | undefined): Entity | undefined {
  return name === undefined ? undefined : names.find(name, awaited);
}

/** The vendor that the cursor is in, where its plan is the one in the editor. */
function vendorInEditor(known: KnownPlan): Entity | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText();
  if (editor?.document.uri.toString() !== known.uri || text !== known.plan.document.text) return undefined;
  return vendorAt(known, offsetIn(text, editor.selection.active));
}

async function askWaits(plans: Plans, asked: Asked): Promise<void> {
  const subjects = await askSubjects(plans, asked, t`Add a dependency to which item?`, () => true);
  const [first] = subjects;
  if (!first) return;
  const { known } = first;
  const waiting = subjects.filter((one) => one.known === known).map(({ entity }) => entity);
  const named = thingNamed(known, asked.answers.to);
  const targets = named ? [named] : await askTargets(known, waiting);
  const pairs = targets.flatMap((to) => waiting.map((from) => ({ from, to })));
  const meant = named ? pairs : await askHandOffs(known, pairs);
  if (meant) await writeWaits(plans, known, meant);
}

/** What things shall wait for, of all for which one of them can. */
async function askTargets(known: KnownPlan, waiting: readonly Entity[]): Promise<Entity[]> {
  const possible = new Set(waiting.flatMap((from) => possibleWaits(known, from)));
  const items = [...possible].map((entity) => thingItem(known, entity));
  const who = waiting.map(labelOf).join(', ');
  const chosen = await pick(items, {
    placeHolder: t`What does ${who} depend on?`,
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ entity }) => entity);
}

async function askEnd(plans: Plans, asked: Asked): Promise<void> {
  const waitsIn = ({ known, entity }: Subject): SaidWait[] =>
    saidWaitsOf({ known, connected: aloneWith(known) }, entity, 'waits for');
  const isWaiting = (known: KnownPlan, entity: Entity): boolean => waitsIn({ known, entity }).length > 0;
  const subjects = await askSubjects(plans, asked, t`Remove a dependency from which item?`, isWaiting);
  const joining = asked.rows.flatMap(({ node }) => node.waits);
  const named = subjects.map(({ known }) => thingNamed(known, asked.answers.to)).find((entity) => entity);
  const waits = [...joining, ...subjects.flatMap(waitsIn)].filter(({ to }) => !named || to === named);
  const all = new Map(waits.map((wait) => [wait.mention, wait]));
  if (all.size <= 1) return await endAll(plans, [...all.values()]);
  const items = Array.from(all.values(), (wait) => ({
    label: t`${labelOf(wait.from)} depends on ${labelOf(wait.to)}`,
    picked: joining.some(({ mention }) => mention === wait.mention),
    wait,
  }));
  const placeHolder = t`Which dependencies do you want to remove?`;
  const chosen = await pick(items, { placeHolder, canPickMany: true });
  await endAll(
    plans,
    (chosen ?? []).map(({ wait }) => wait),
  );
}
