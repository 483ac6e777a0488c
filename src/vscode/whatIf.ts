import * as vscode from 'vscode';
import { longestDelay, readDelay } from '../schedule/delay';
import type { Delay, DelayConsequence } from '../service/scheduleCommands';
import { asMessage } from '../text/message';
import { selector } from './documents';
import { choosePlan } from './choosePlan';
import { pick } from './plainText';
import { planIn } from './planIn';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { isRow, nameIn, planOf } from './vendorRow';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';
import { goTo } from './navigation';

/** What is late, in which plan. */
interface Late {
  readonly uri: string;
  readonly name: string;
}

/**
 * Shows what happens if something is late: from the tree, the cursor, or the palette. Nothing is written unless the
 * user chooses it.
 */
export function provideWhatIf(plans: Plans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, selection, { only }) {
      if (only && !only.intersects(kind)) return [];
      const plan = planIn(plans, document);
      const work = plan && plans.service.scheduling.workAt(plan.uri, plan.toOffset(selection.start));
      if (!plan || !work) return [];
      const action = new vscode.CodeAction(t`What if ${work.label} is late…`, kind);
      action.command = {
        command: 'baton.whatIfLate',
        title: action.title,
        arguments: [{ uri: plan.uri, what: work.name }],
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

const kind = vscode.CodeActionKind.Refactor.append('schedule');

/** The clicked row, the given argument, the item at the cursor, or what the user picks. */
async function chooseLate(plans: Plans, given: Row | GivenAnswers | undefined): Promise<Late | undefined> {
  const { scheduling } = plans.service;
  const uri = await choosePlan(plans, given && isRow(given) ? planOf(given) : given?.uri, false);
  if (uri === undefined) return undefined;
  const name = given ? named(plans, uri, given) : atCursor(plans, uri);
  if (name !== undefined) return { uri, name };
  const items = scheduling
    .mayBeLate(uri)
    .map((one) => ({ label: one.name, description: words(asMessage(one.kind)), name: one.name }));
  const chosen = await pick(items, { placeHolder: t`Select what is late` });
  return chosen && { uri, name: chosen.name };
}

function named({ service }: Plans, uri: string, given: Row | GivenAnswers): string | undefined {
  const name = isRow(given) ? nameIn(given) : given.what;
  return name === undefined ? undefined : service.scheduling.named(uri, name);
}

function atCursor({ service }: Plans, uri: string): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = service.textOf(uri);
  if (text === undefined || editor?.document.uri.toString() !== uri) return undefined;
  return service.scheduling.lateAt(uri, offsetIn(text, editor.selection.active));
}

async function askDays({ name }: Late, given: Row | GivenAnswers | undefined): Promise<number | undefined> {
  const answered = given && !isRow(given) ? given.days : undefined;
  const days =
    answered ??
    (await vscode.window.showInputBox({
      prompt: t`By how many working days is ${name} late? A negative number means early.`,
      value: '5',
      validateInput: (text) =>
        readDelay(text.trim()) !== undefined
          ? undefined
          : t`Enter a whole number from 1 to ${longestDelay}, or from −1 to −${longestDelay} for early`,
    }));
  return days === undefined ? undefined : readDelay(days.trim());
}

/** An entry of the list of effects: one that leads to its location, or one that writes the suggested dates. */
interface ConsequenceItem extends vscode.QuickPickItem {
  readonly consequence?: DelayConsequence;
  readonly isApply?: boolean;
}

async function showConsequences(plans: Plans, { uri, name }: Late, days: number): Promise<void> {
  const delay = plans.service.scheduling.delay(uri, name, days);
  if (!delay) return;
  const title = words(delay.title);
  const items: ConsequenceItem[] = [...applyItem(delay), ...itemsOf(delay)];
  if (items.length === 0)
    items.push({ label: t`Nothing moves: this work is already done`, iconPath: new vscode.ThemeIcon('pass') });
  const chosen = await pick(items, {
    title,
    placeHolder: t`What moves (select an item to go to it)`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.isApply) await apply(plans, uri, name, days);
  else if (chosen?.consequence) await goTo(plans, chosen.consequence.place);
}

function applyItem({ edits }: Delay): ConsequenceItem[] {
  const count = edits.reduce((sum, document) => sum + document.edits.length, 0);
  if (count === 0) return [];
  const label = count === 1 ? t`Apply: write 1 new date` : t`Apply: write ${count} new dates`;
  return [{ label, isApply: true, iconPath: new vscode.ThemeIcon('edit') }];
}

const icons: Readonly<Record<DelayConsequence['kind'], string>> = {
  move: 'arrow-right',
  unknown: 'question',
  eased: 'watch',
  outcome: 'target',
  goal: 'rocket',
  already: 'history',
};

const headings: Readonly<Record<DelayConsequence['kind'], () => string>> = {
  move: () => t`Moves`,
  unknown: () => t`Can’t be determined`,
  eased: () => t`Has more time`,
  outcome: () => t`Outcomes that would be late`,
  goal: () => t`Launch or end`,
  already: () => t`Moves anyway`,
};

function itemsOf({ consequences }: Delay): ConsequenceItem[] {
  let last: DelayConsequence['kind'] | undefined;
  return consequences.flatMap((consequence): ConsequenceItem[] => {
    const { kind: sort, what, how, plan } = consequence;
    const heading = { label: headings[sort](), kind: vscode.QuickPickItemKind.Separator };
    const isFirst = sort !== last;
    last = sort;
    const item = {
      label: what ?? words(how),
      description: plan ?? '',
      detail: what === undefined ? undefined : words(how),
      iconPath: new vscode.ThemeIcon(icons[sort]),
      consequence,
    };
    return isFirst ? [heading, item] : [item];
  });
}

/**
 * Writes the dates, one undo step over all documents: computed for the current texts, because reading the list takes
 * time.
 */
async function apply(plans: Plans, uri: string, what: string, days: number): Promise<void> {
  const delay = plans.service.scheduling.delay(uri, what, days);
  if (delay) await vscode.workspace.applyEdit(workspaceEditOf(plans, delay));
}
