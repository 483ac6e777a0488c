import * as vscode from 'vscode';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { nameOf } from '../plan/entity';
import { choosePlan } from './choosePlan';
import { pick } from './plainText';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { isRow } from './vendorRow';
import { askHandOffs, removeAll, quickPickItem, writeDependencies } from './vendorDependencies';
import { t } from './words';

/**
 * The commands that add and remove dependencies: for rows of the Vendors view, for a selection of the plan in the
 * editor, or for the arguments of a key binding, `{ from, to }`.
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
    register('waitFor', (asked) => askDependencies(plans, asked)),
    register('endWait', (asked) => askRemoval(plans, asked)),
  );
}

/** The arguments of a command. */
interface Asked {
  readonly rows: readonly Row[];
  readonly answers: GivenAnswers;
}

/** The subjects of the rows, if they can have dependencies; without rows, what the user picks from a plan. */
async function askSubjects(
  plans: Plans,
  { rows, answers }: Asked,
  placeHolder: string,
  isOffered: (subject: Subject) => boolean,
): Promise<readonly Subject[]> {
  const subjects = rows.flatMap(({ node }) => (node.kind === 'plan' ? [] : (node.subject ?? [])));
  if (subjects.length > 0) return subjects;
  const uri = await choosePlan(plans, answers.uri, false);
  if (uri === undefined) return [];
  const { dependencies } = plans.service;
  const named = answers.from === undefined ? undefined : dependencies.named(uri, answers.from);
  if (named) return [named];
  const all = dependencies.successors(uri, cursorIn(plans, uri)).filter(({ subject }) => isOffered(subject));
  const chosen = await pick(
    all.map((item) => quickPickItem(item)),
    { placeHolder, matchOnDescription: true },
  );
  return chosen ? [chosen.subject] : [];
}

/** The offset of the cursor, if the plan is the one in the editor. */
function cursorIn({ service }: Plans, uri: string): number | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText();
  if (editor?.document.uri.toString() !== uri || text !== service.textOf(uri)) return undefined;
  return offsetIn(text!, editor.selection.active);
}

async function askDependencies(plans: Plans, asked: Asked): Promise<void> {
  const subjects = await askSubjects(plans, asked, t`Which item do you want to add a dependency to?`, () => true);
  const [first] = subjects;
  if (!first) return;
  const { uri } = first.snapshot;
  const successors = subjects.filter((one) => one.snapshot === first.snapshot);
  const named = asked.answers.to === undefined ? undefined : plans.service.dependencies.named(uri, asked.answers.to);
  const targets = named ? [named] : await askTargets(plans, successors);
  const pairs = targets.flatMap((predecessor) => successors.map((successor) => ({ successor, predecessor })));
  const meant = named ? pairs : await askHandOffs(plans, pairs);
  if (meant) await writeDependencies(plans, uri, meant);
}

/** The predecessor, picked from everything that one of the entities can depend on. */
async function askTargets(plans: Plans, successors: readonly Subject[]): Promise<Subject[]> {
  const items = plans.service.dependencies.predecessors(successors).map((item) => quickPickItem(item));
  const who = successors.map(({ entity }) => nameOf(entity)).join(', ');
  const chosen = await pick(items, {
    placeHolder: t`What does ${who} depend on?`,
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ subject }) => subject);
}

async function askRemoval(plans: Plans, asked: Asked): Promise<void> {
  const { dependencies: commands } = plans.service;
  const dependenciesIn = (subject: Subject): StatedDependency[] => commands.dependenciesOf(subject);
  const hasDependencies = (subject: Subject): boolean => dependenciesIn(subject).length > 0;
  const subjects = await askSubjects(
    plans,
    asked,
    t`Which item do you want to remove a dependency from?`,
    hasDependencies,
  );
  const joining = asked.rows.flatMap(({ node }) => node.dependencies);
  const { to } = asked.answers;
  const named =
    to === undefined ? undefined : subjects.map(({ snapshot }) => commands.named(snapshot.uri, to)).find(Boolean);
  const dependencies = [...joining, ...subjects.flatMap(dependenciesIn)].filter(
    ({ predecessor }) => !named || predecessor === named.entity,
  );
  const all = new Map(dependencies.map((dependency) => [dependency.mention, dependency]));
  if (all.size <= 1) return await removeAll(plans, [...all.values()]);
  const items = Array.from(all.values(), (dependency) => ({
    label: t`${nameOf(dependency.successor)} depends on ${nameOf(dependency.predecessor)}`,
    picked: joining.some(({ mention }) => mention === dependency.mention),
    dependency,
  }));
  const placeHolder = t`Which dependencies do you want to remove?`;
  const chosen = await pick(items, { placeHolder, canPickMany: true });
  await removeAll(
    plans,
    (chosen ?? []).map(({ dependency }) => dependency),
  );
}
