import { nameOf } from '../plan/entity';
import * as vscode from 'vscode';
import { writeLatest } from '../commands/moveDates';
import { nameWithVendor, spareInWords } from '../schedule/scheduleWords';
import type { LatestDate } from '../schedule/backwardPass';
import { backwardPass } from '../schedule/backwardPass';
import type { PlanSnapshot } from '../workspace/workspace';
import { choosePlan } from './choosePlan';
import { notify, pick } from './plainText';
import type { GivenAnswers } from './planQuestions';
import type { Plans } from './plans';
import type { Row } from './vendorRow';
import { isRow, planOf } from './vendorRow';
import { t, words } from './words';
import { workspaceEditOf } from './workspaceEdit';

/** Proposes dates reckoned back from launch, and writes those that are chosen. */
export function registerBackwardPass(plans: Plans): vscode.Disposable {
  return vscode.commands.registerCommand('baton.workBack', async (given: Row | GivenAnswers | undefined) => {
    await plans.ready;
    const plan = await choosePlan(plans, given && isRow(given) ? planOf(given) : given?.uri, false);
    if (!plan) return;
    if (plan.calendar.launch === undefined) await askForLaunch(plan);
    else await propose(plans, plan);
  });
}

/** There is nothing to reckon back from without a launch day; the way to one is offered. */
async function askForLaunch({ uri }: PlanSnapshot): Promise<void> {
  const open = t`Open the plan`;
  const answer = await notify.information(
    t`The plan has no launch date to schedule backward from: add launch: and a date to its front matter.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));
}

interface DateItem extends vscode.QuickPickItem {
  readonly latest: LatestDate;
}

async function propose(plans: Plans, plan: PlanSnapshot): Promise<void> {
  const items = backwardPass(plans.service.schedule(plan), plan)
    .filter(({ spare }) => spare === undefined || spare < 0)
    .map(itemOf);
  const chosen = await pick(items, {
    canPickMany: true,
    title: t`Schedule backward from launch, ${plan.calendar.launch!}`,
    placeHolder:
      items.length > 0
        ? t`Select the dates to write, each the last day for launch`
        : t`Everything due by launch is on time`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen || chosen.length === 0) return;
  // The text may have gone on while somebody chose: what is written is worked out for it as it is now.
  const now = plans.service.workspace.get(plan.uri);
  const names = new Set(chosen.map(({ latest }) => nameOf(latest.work.entity)));
  const wanted = now
    ? backwardPass(plans.service.schedule(now), now).filter(({ work }) => names.has(nameOf(work.entity)))
    : [];
  const { edits, left } = writeLatest(plans.service.workspace, wanted);
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits }));
  if (left.length > 0)
    await sayLeft(
      plan,
      left.map(({ entity }) => nameOf(entity)),
    );
}

/** A table without a column for dates has no place for one; whoever asked is to know. */
async function sayLeft({ uri }: PlanSnapshot, names: readonly string[]): Promise<void> {
  const open = t`Open the plan`;
  const answer = await notify.warning(
    t`There is no place for a date at ${names.join(', ')}: the table has no Due column.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));
}

/** Those without a date are chosen at first; to change one that somebody wrote is a decision. */
function itemOf(latest: LatestDate): DateItem {
  const { work, due, spare, for: taker } = latest;
  const needed = taker ? t`${nameOf(taker.entity)} needs it by then` : t`for launch itself`;
  const takes = work.takes === undefined ? t`it has no duration` : t`starts by ${latest.needed}`;
  return {
    label: `${nameWithVendor(work)} — ${due}`,
    description: spare === undefined ? t`no date yet` : t`now ${work.due!}, ${words(spareInWords(spare))}`,
    detail: `${needed}; ${takes}`,
    picked: spare === undefined,
    latest,
  };
}
