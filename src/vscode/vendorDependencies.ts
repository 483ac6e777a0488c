import type * as vscode from 'vscode';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { addDependencies } from '../commands/dependencies/addDependencies';
import { removeDependencies } from '../commands/dependencies/removeDependencies';
import { findAgain, isCalledSame } from '../commands/dependencies/findAgain';
import { dependencyChoices } from '../commands/dependencies/dependencyChoices';
import type { DependencyPair } from '../commands/dependencies/dependencyRefusal';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import { dueOf, isDone } from '../plan/progress';
import { grouped } from '../text/grouped';
import type { Message } from '../text/message';
import { say, saying } from '../text/message';
import type { PlanSnapshot } from '../workspace/workspace';
import { applyEdits } from './applyEdits';
import { goTo } from './goTo';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { t, words } from './words';

/** Lets things wait for one, after asking which hand-off is meant where a vendor stands for several. */
export async function letWait(plans: Plans, waiting: readonly Subject[], target: Subject): Promise<void> {
  const [same, others] = [true, false].map((isSame) =>
    waiting.filter(({ snapshot }) => (snapshot.uri === target.snapshot.uri) === isSame),
  );
  const pairs = same!.map(({ entity: from }): DependencyPair => ({ successor: from, predecessor: target.entity }));
  const meant = await askHandOffs(target.snapshot, pairs);
  if (!meant) return;
  const refused = others!.map((subject): Refused => {
    const names = [nameOf(subject.entity), nameOf(target.entity)] as const;
    return {
      subject,
      reason: say`${names[0]} and ${names[1]} are in different plans; a dependency is written within one plan`,
    };
  });
  await writeWaits(plans, target.snapshot, meant, refused);
}

interface Refused {
  readonly reason: Message;
  /** Where to look for it. */
  readonly subject: Subject;
}

/** Writes waits into a plan as it now is, and says why where one cannot be. */
export async function writeWaits(
  plans: Plans,
  snapshot: PlanSnapshot,
  pairs: readonly DependencyPair[],
  before: readonly Refused[] = [],
): Promise<void> {
  const { workspace } = plans.service;
  const now = workspace.get(snapshot.uri);
  if (!now) return;
  const wanted = pairs.flatMap((pair): DependencyPair[] => {
    const [from, to] = [findAgain(now, pair.successor), findAgain(now, pair.predecessor)];
    return from && to ? [{ successor: from, predecessor: to }] : [];
  });
  const { edits, refused } = addDependencies(workspace, now, wanted);
  await applyEdits(plans, edits, { preserveFocus: true });
  await tell(plans, [
    ...before,
    ...refused.map(({ reason, successor }) => ({ reason, subject: { snapshot: now, entity: successor } })),
  ]);
}

async function tell(plans: Plans, refused: readonly Refused[]): Promise<void> {
  const [first] = refused;
  if (!first) return;
  const look = t`Go to Line`;
  const reasons = refused.map(({ reason }) => `${words(reason)}.`).join(' ');
  if ((await notify.warning(reasons, look)) !== look) return;
  const { snapshot, entity } = first.subject;
  await goTo(plans, { uri: snapshot.names.uriOf(entity), range: entity.name.range });
}

interface ThingItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** A thing in a list to choose from, with who makes it and by when. */
export function thingItem({ names, calendar }: PlanSnapshot, entity: Entity, isWhole = false): ThingItem {
  const vendor = entity.kind === 'vendor' ? undefined : names.vendorOf(entity)?.name.text;
  const when = isDone(entity) ? words(saying('done')) : dueOf(entity, calendar);
  return {
    label: isWhole ? t`Everything ${nameOf(entity)} does` : nameOf(entity),
    description: [vendor, when].filter((part) => part !== undefined).join(' · '),
    entity,
  };
}

/** Which hand-offs are meant, asked one by one; undefined where somebody gave up. */
export async function askHandOffs(
  snapshot: PlanSnapshot,
  pairs: readonly DependencyPair[],
): Promise<DependencyPair[] | undefined> {
  const meant: DependencyPair[] = [];
  for (const pair of pairs) {
    const one = await askHandOff(snapshot, pair);
    if (!one) return undefined;
    meant.push(one);
  }
  return meant;
}

/** Which hand-off is meant: a wait names what is handed over. Undefined where somebody gave up. */
async function askHandOff(snapshot: PlanSnapshot, pair: DependencyPair): Promise<DependencyPair | undefined> {
  const choices = dependencyChoices(snapshot, pair);
  // Where nothing is possible, the reason is told for what was asked.
  if (choices.length === 0) return pair;
  const choose = async (
    side: 'successor' | 'predecessor',
    among: readonly DependencyPair[],
    placeHolder: string,
  ): Promise<Entity | undefined> => {
    const things = [...new Set(among.map((one) => one[side]))];
    if (things.length === 1) return things[0];
    const items = things.map((one) => thingItem(snapshot, one, one.kind === 'vendor'));
    return (await pick(items, { placeHolder, matchOnDescription: true }))?.entity;
  };
  const [who, what] = [nameOf(pair.successor), nameOf(pair.predecessor)];
  const from = await choose('successor', choices, t`What in ${who} depends on ${what}?`);
  if (!from) return undefined;
  const among = choices.filter((one) => one.successor === from);
  const to = await choose('predecessor', among, t`What does ${nameOf(from)} need from ${what}?`);
  return to && { successor: from, predecessor: to };
}

/** Ends waits, as the plans have them now. */
export async function endAll(plans: Plans, dependencies: readonly StatedDependency[]): Promise<void> {
  const { workspace } = plans.service;
  const byPlan = grouped(dependencies, ({ successorPlan }) => workspace.get(successorPlan.uri));
  const edits = Array.from(byPlan, ([now, ended]) => {
    const all = [...now.dependencies.all, ...now.dependencies.unresolved];
    const again = ended.flatMap(({ successor, predecessor, mention }) => {
      const same = all.filter((one) => isCalledSame(one.successor, successor) && one.mention.text === mention.text);
      return same.map((one) => ({ successor: one.successor, predecessor, mention: one.mention }));
    });
    return removeDependencies(workspace, now, again);
  });
  await applyEdits(plans, edits.flat(), { preserveFocus: true });
}
