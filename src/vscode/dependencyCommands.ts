import * as vscode from 'vscode';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { vendorAt } from '../trees/vendors/vendorAt';
import { statedDependenciesOf } from '../trees/vendors/dependenciesOf';
import { possibleSuccessors, possiblePredecessors } from '../commands/dependencies/dependencyChoices';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import { aloneWith } from '../schedule/connectedPlans';
import { predecessorKinds } from '../workspace/dependencyGraph';
import type { PlanSnapshot } from '../workspace/workspace';
import { choosePlan } from './choosePlan';
import { pick } from './plainText';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { isRow } from './vendorRow';
import { askHandOffs, endAll, thingItem, writeWaits } from './vendorDependencies';
import { t } from './words';

/**
 * The commands that let a thing wait for another, and no longer: for rows of the Vendors view, for what is chosen of the plan in
 * the editor, or for what a key was bound with, `{ from, to }`.
 */
export function registerDependencyCommands(plans: Plans): vscode.Disposable {
  const register = (name: string, run: (asked: Asked) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(
      `baton.${name}`,
      async (given?: Row | GivenAnswers, selected: readonly Row[] = []) => {
        await plans.ready;
        const isGiven = given !== undefined && !isRow(given);
        const row = given === undefined || isGiven ? [] : [given];
        await run({ rows: selected.length > 0 ? selected : row, answers: isGiven ? given : {} });
      },
    );
  return vscode.Disposable.from(
    register('waitFor', (asked) => askWaits(plans, asked)),
    register('endWait', (asked) => askEnd(plans, asked)),
  );
}

/** What a command was given. */
interface Asked {
  readonly rows: readonly Row[];
  readonly answers: GivenAnswers;
}

/** What the rows are about, as far as it can wait; where there are none, what is chosen of a plan. */
async function askSubjects(
  plans: Plans,
  { rows, answers }: Asked,
  placeHolder: string,
  isOffered: (snapshot: PlanSnapshot, entity: Entity) => boolean,
): Promise<readonly Subject[]> {
  const subjects = rows.flatMap(({ node }) => (node.kind === 'plan' ? [] : (node.subject ?? [])));
  if (subjects.length > 0) return subjects;
  const snapshot = await choosePlan(plans, answers.uri, false);
  if (!snapshot) return [];
  const named = thingNamed(snapshot, answers.from);
  if (named) return [{ snapshot, entity: named }];
  const here = vendorInEditor(snapshot);
  const all = possibleSuccessors(snapshot).filter((entity) => isOffered(snapshot, entity));
  const nearest = all.filter((entity) => here && (entity === here || snapshot.names.vendorOf(entity) === here));
  const items = [...new Set([...nearest, ...all])].map((entity) => thingItem(snapshot, entity));
  const chosen = await pick(items, { placeHolder, matchOnDescription: true });
  return chosen ? [{ snapshot, entity: chosen.entity }] : [];
}

function thingNamed({ names }: PlanSnapshot, name: string | undefined): Entity | undefined {
  return name === undefined ? undefined : names.find(name, predecessorKinds);
}

/** The vendor that the cursor is in, where its plan is the one in the editor. */
function vendorInEditor(snapshot: PlanSnapshot): Entity | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText();
  if (editor?.document.uri.toString() !== snapshot.uri || text !== snapshot.plan.document.text) return undefined;
  return vendorAt(snapshot, offsetIn(text, editor.selection.active));
}

async function askWaits(plans: Plans, asked: Asked): Promise<void> {
  const subjects = await askSubjects(plans, asked, t`Add a dependency to which item?`, () => true);
  const [first] = subjects;
  if (!first) return;
  const { snapshot } = first;
  const waiting = subjects.filter((one) => one.snapshot === snapshot).map(({ entity }) => entity);
  const named = thingNamed(snapshot, asked.answers.to);
  const targets = named ? [named] : await askTargets(snapshot, waiting);
  const pairs = targets.flatMap((to) => waiting.map((from) => ({ successor: from, predecessor: to })));
  const meant = named ? pairs : await askHandOffs(snapshot, pairs);
  if (meant) await writeWaits(plans, snapshot, meant);
}

/** What things shall wait for, of all for which one of them can. */
async function askTargets(snapshot: PlanSnapshot, waiting: readonly Entity[]): Promise<Entity[]> {
  const possible = new Set(waiting.flatMap((from) => possiblePredecessors(snapshot, from)));
  const items = [...possible].map((entity) => thingItem(snapshot, entity));
  const who = waiting.map(nameOf).join(', ');
  const chosen = await pick(items, {
    placeHolder: t`What does ${who} depend on?`,
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ entity }) => entity);
}

async function askEnd(plans: Plans, asked: Asked): Promise<void> {
  const waitsIn = ({ snapshot, entity }: Subject): StatedDependency[] =>
    statedDependenciesOf({ snapshot, connected: aloneWith(snapshot) }, entity, 'waits for');
  const isWaiting = (snapshot: PlanSnapshot, entity: Entity): boolean => waitsIn({ snapshot, entity }).length > 0;
  const subjects = await askSubjects(plans, asked, t`Remove a dependency from which item?`, isWaiting);
  const joining = asked.rows.flatMap(({ node }) => node.dependencies);
  const named = subjects.map(({ snapshot }) => thingNamed(snapshot, asked.answers.to)).find((entity) => entity);
  const dependencies = [...joining, ...subjects.flatMap(waitsIn)].filter(
    ({ predecessor }) => !named || predecessor === named,
  );
  const all = new Map(dependencies.map((dependency) => [dependency.mention, dependency]));
  if (all.size <= 1) return await endAll(plans, [...all.values()]);
  const items = Array.from(all.values(), (dependency) => ({
    label: t`${nameOf(dependency.successor)} depends on ${nameOf(dependency.predecessor)}`,
    picked: joining.some(({ mention }) => mention === dependency.mention),
    dependency,
  }));
  const placeHolder = t`Which dependencies do you want to remove?`;
  const chosen = await pick(items, { placeHolder, canPickMany: true });
  await endAll(
    plans,
    (chosen ?? []).map(({ dependency }) => dependency),
  );
}
