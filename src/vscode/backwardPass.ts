import * as vscode from 'vscode';
import type { LatestDueDate } from '../service/scheduleCommands';
import { choosePlan } from './choosePlan';
import { notify, pick } from './plainText';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import type { Row } from './vendorRow';
import { isRow, planOf } from './vendorRow';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** Suggests dates scheduled backward from launch, and writes those that are selected. */
export function registerBackwardPass(plans: Plans): vscode.Disposable {
  return vscode.commands.registerCommand('baton.workBack', async (given: Row | GivenAnswers | undefined) => {
    await plans.ready;
    const plan = await choosePlan(plans, given && isRow(given) ? planOf(given) : given?.uri, false);
    if (!plan) return;
    const launch = plans.service.scheduling.launchOf(plan);
    if (launch === undefined) await askForLaunch(plan);
    else await propose(plans, plan, launch);
  });
}

/** Without a launch day there is nothing to schedule from; adding one is offered. */
async function askForLaunch(uri: string): Promise<void> {
  const open = t`Open Plan`;
  const answer = await notify.information(
    t`The plan has no launch date to schedule backward from: add launch: and a date to its front matter.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));
}

interface DateItem extends vscode.QuickPickItem {
  readonly latest: LatestDueDate;
}

async function propose(plans: Plans, uri: string, launch: string): Promise<void> {
  const { scheduling } = plans.service;
  const items = scheduling
    .latestDates(uri)
    .filter(({ spare }) => spare === undefined || spare < 0)
    .map(itemOf);
  const chosen = await pick(items, {
    canPickMany: true,
    title: t`Schedule backward from launch, ${launch}`,
    placeHolder:
      items.length > 0
        ? t`Select the dates to write; each is the latest that still meets launch`
        : t`Everything due by launch is on time`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen || chosen.length === 0) return;
  // The text may have changed during selection: the edits are computed for the current one.
  const { edits, left } = scheduling.writeLatestDates(uri, new Set(chosen.map(({ latest }) => latest.name)));
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits }));
  if (left.length > 0) await sayLeft(uri, left);
}

/** A table without a date column has no place for a date; the user should know. */
async function sayLeft(uri: string, names: readonly string[]): Promise<void> {
  const open = t`Open Plan`;
  const answer = await notify.warning(
    t`Can’t write a date for ${names.join(', ')}: the table has no Due column.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));
}

/** Undated work is selected by default; changing an existing date is the user's decision. */
function itemOf(latest: LatestDueDate): DateItem {
  const { nameWithVendor, due, stated, spareInWords, start, successor } = latest;
  const needed = successor === undefined ? t`for launch itself` : t`${successor} needs it by then`;
  const takes = start === undefined ? t`it has no duration` : t`starts by ${start}`;
  return {
    label: `${nameWithVendor} — ${due}`,
    description: spareInWords ? t`now ${stated!}, ${words(spareInWords)}` : t`no date yet`,
    detail: `${needed}; ${takes}`,
    picked: !spareInWords,
    latest,
  };
}
