import * as vscode from 'vscode';
import type { Consequence } from '../schedule/consequences';
import { consequencesOf, delayInWords } from '../schedule/consequences';
import { longestDelay, readDelay } from '../schedule/delay';
import type { DateChange } from '../commands/moveDates';
import { writeMoves } from '../commands/moveDates';
import { vendorAt } from '../trees/vendors/vendorAt';
import { whatIfLate, whatMayBeLate } from '../commands/whatIf';
import { workAt } from '../editor/workAt';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { planTitle } from '../plan/plan';
import { saying } from '../text/message';
import type { PlanSnapshot } from '../workspace/workspace';
import { selector } from './documents';
import { choosePlan } from './choosePlan';
import { pick } from './plainText';
import { planIn } from './planIn';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';
import type { Row } from './vendorRow';
import { isRow, planOf } from './vendorRow';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** What is late, in which plan. */
interface Late {
  readonly plan: PlanSnapshot;
  readonly entity: Entity;
}

/** Answers what happens when something is late: from the tree, the cursor, or the palette. Nothing is written unless that is chosen. */
export function provideWhatIf(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, selection, { only }) {
      if (only && !only.intersects(kind)) return [];
      const plan = planIn(plans, document);
      const work = plan && workAt(plan.snapshot, plan.toOffset(selection.start));
      if (!plan || !work || plan.snapshot.plan.kind === 'vendor') return [];
      const action = new vscode.CodeAction(t`What if ${work.id?.value ?? work.name.text} is late…`, kind);
      action.command = {
        command: 'baton.whatIfLate',
        title: action.title,
        arguments: [{ uri: document.uri.toString(), what: nameOf(work) }],
      };
      return [action];
    },
  };
  return vscode.Disposable.from(
    plans.faults.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [kind] }),
    vscode.commands.registerCommand('baton.whatIfLate', async (given: Row | GivenAnswers | undefined) => {
      await plans.ready;
      const chosen = await chooseLate(plans, given);
      const days = chosen && (await askDays(chosen, given));
      if (chosen && days !== undefined) await showConsequences(plans, chosen, days);
    }),
  );
}

const late: readonly EntityKind[] = ['deliverable', 'milestone', 'vendor'];
const kind = vscode.CodeActionKind.Refactor.append('schedule');

/** The row that was clicked, what was named, what the cursor is in, or what is chosen. */
async function chooseLate(plans: Plans, given: Row | GivenAnswers | undefined): Promise<Late | undefined> {
  const uri = given && isRow(given) ? planOf(given) : given?.uri;
  const plan = await choosePlan(plans, uri, false);
  if (!plan) return undefined;
  const entity = given ? named(plan, given) : atCursor(plan);
  if (entity) return { plan, entity };
  const schedule = plans.service.schedule(plan);
  const items = whatMayBeLate(schedule, plan).map((one) => ({
    label: nameOf(one),
    description: words(saying(one.kind)),
    entity: one,
  }));
  const chosen = await pick(items, { placeHolder: t`What is late?` });
  return chosen && { plan, entity: chosen.entity };
}

function named({ names }: PlanSnapshot, given: Row | GivenAnswers): Entity | undefined {
  if (!isRow(given)) return given.what === undefined ? undefined : names.find(given.what, late);
  const { subject } = given.node;
  return subject && names.find(nameOf(subject.entity), late);
}

function atCursor(plan: PlanSnapshot): Entity | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== plan.uri) return undefined;
  const offset = offsetIn(plan.plan.document.text, editor.selection.active);
  return workAt(plan, offset) ?? vendorAt(plan, offset);
}

async function askDays({ entity }: Late, given: Row | GivenAnswers | undefined): Promise<number | undefined> {
  const said = given && !isRow(given) ? given.days : undefined;
  const days =
    said ??
    (await vscode.window.showInputBox({
      prompt: t`By how many working days is ${nameOf(entity)} late?`,
      value: '5',
      validateInput: (text) =>
        readDelay(text.trim()) !== undefined ? undefined : t`Enter a whole number from 1 to ${longestDelay}`,
    }));
  return days === undefined ? undefined : readDelay(days.trim());
}

/** A line of the list of consequences: one that leads to its place, or one that writes what is proposed. */
interface ConsequenceItem extends vscode.QuickPickItem {
  readonly consequence?: Consequence;
  readonly isApply?: boolean;
}

async function showConsequences(plans: Plans, { plan, entity }: Late, days: number): Promise<void> {
  const result = whatIfLate(plans.service.schedule(plan), plan, entity, days);
  const change = writeMoves(result.moved);
  const title = words(delayInWords(nameOf(entity), days));
  const items: ConsequenceItem[] = [...applyItem(change), ...itemsOf(result, plan)];
  if (items.length === 0)
    items.push({ label: t`Nothing moves: all of it is done`, iconPath: new vscode.ThemeIcon('pass') });
  const chosen = await pick(items, {
    title,
    placeHolder: t`What moves; select a line to go to it`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.isApply) await apply(plans, plan.uri, nameOf(entity), days);
  else if (chosen?.consequence) await goTo(plans, chosen.consequence);
}

function applyItem({ edits }: DateChange): ConsequenceItem[] {
  const count = edits.reduce((sum, document) => sum + document.edits.length, 0);
  if (count === 0) return [];
  const label = count === 1 ? t`Apply: write 1 new date` : t`Apply: write ${count} new dates`;
  return [{ label, isApply: true, iconPath: new vscode.ThemeIcon('edit') }];
}

const icons: Readonly<Record<Consequence['kind'], string>> = {
  move: 'arrow-right',
  unknown: 'question',
  outcome: 'target',
  goal: 'rocket',
};

const headings: Readonly<Record<Consequence['kind'], () => string>> = {
  move: () => t`Moves`,
  unknown: () => t`Can’t be determined`,
  outcome: () => t`Outcomes that would be late`,
  goal: () => t`Launch or end`,
};

function itemsOf(result: Parameters<typeof consequencesOf>[0], plan: PlanSnapshot): ConsequenceItem[] {
  let last: Consequence['kind'] | undefined;
  return consequencesOf(result).flatMap((consequence): ConsequenceItem[] => {
    const { kind: sort, what, how, plan: home } = consequence;
    const heading = { label: headings[sort](), kind: vscode.QuickPickItemKind.Separator };
    const isFirst = sort !== last;
    last = sort;
    const item = {
      label: what ?? words(how),
      description: home === plan ? '' : planTitle(home.plan),
      detail: what === undefined ? undefined : words(how),
      iconPath: new vscode.ThemeIcon(icons[sort]),
      consequence,
    };
    return isFirst ? [heading, item] : [item];
  });
}

/** Writes the dates, one step to undo over all documents: worked out for the texts as they are now, for reading takes its time. */
async function apply(plans: Plans, uri: string, what: string, days: number): Promise<void> {
  const plan = plans.service.workspace.get(uri);
  const entity = plan?.names.find(what, late);
  if (!plan || !entity) return;
  const { edits } = writeMoves(whatIfLate(plans.service.schedule(plan), plan, entity, days).moved);
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits }));
}

async function goTo(plans: Plans, { plan, entity }: Consequence): Promise<void> {
  const uri = plan.names.uriOf(entity);
  const text = plans.service.workspace.get(uri)?.plan.document.text ?? '';
  const { start } = entity.name.range;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), {
    selection: rangesOf(text)({ start, end: start }),
  });
}
