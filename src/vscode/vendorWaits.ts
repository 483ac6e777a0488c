import type * as vscode from 'vscode';
import { labelOf } from '../features/card';
import type { SaidWait, Subject } from '../features/vendorTree/treeNode';
import { addWaits } from '../features/waits/addWaits';
import { endWaits } from '../features/waits/endWaits';
import { findAgain, isCalledSame } from '../features/waits/findAgain';
import { waitChoices } from '../features/waits/waitChoices';
import type { Pair } from '../features/waits/waitRefusal';
import type { Entity } from '../plan/entity';
import { dueOf, isDone } from '../plan/progress';
import { grouped } from '../text/grouped';
import type { Message } from '../text/message';
import { say, saying } from '../text/message';
import type { KnownPlan } from '../workspace/workspace';
import { applyEdits } from './applyEdits';
import { goTo } from './goTo';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { t, words } from './words';

/** Lets things wait for one, after asking which hand-off is meant where a vendor stands for several. */
export async function letWait(plans: Plans, waiting: readonly Subject[], target: Subject): Promise<void> {
  const [same, others] = [true, false].map((isSame) =>
    waiting.filter(({ known }) => (known.uri === target.known.uri) === isSame),
  );
  const pairs = same!.map(({ entity: from }): Pair => ({ from, to: target.entity }));
  const meant = await askHandOffs(target.known, pairs);
  if (!meant) return;
  const refused = others!.map((subject): Refused => {
    const names = [labelOf(subject.entity), labelOf(target.entity)] as const;
    return {
      subject,
      reason: say`${names[0]} and ${names[1]} are in different plans; a dependency is written within one plan`,
    };
  });
  await writeWaits(plans, target.known, meant, refused);
}

interface Refused {
  readonly reason: Message;
  /** Where to look for it. */
  readonly subject: Subject;
}

/** Writes waits into a plan as it now is, and says why where one cannot be. */
export async function writeWaits(
  plans: Plans,
  known: KnownPlan,
  pairs: readonly Pair[],
  before: readonly Refused[] = [],
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
  const look = t`Go to Line`;
  const reasons = refused.map(({ reason }) => `${words(reason)}.`).join(' ');
  if ((await notify.warning(reasons, look)) !== look) return;
  const { known, entity } = first.subject;
  await goTo(plans, { uri: known.names.uriOf(entity), range: entity.name.range });
}

interface ThingItem extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** A thing in a list to choose from, with who makes it and by when. */
export function thingItem({ names, calendar }: KnownPlan, entity: Entity, isWhole = false): ThingItem {
  const vendor = entity.kind === 'vendor' ? undefined : names.vendorOf(entity)?.name.text;
  const when = isDone(entity) ? words(saying('done')) : dueOf(entity, calendar);
  return {
    label: isWhole ? t`Everything ${labelOf(entity)} does` : labelOf(entity),
    description: [vendor, when].filter((part) => part !== undefined).join(' · '),
    entity,
  };
}

/** Which hand-offs are meant, asked one by one; undefined where somebody gave up. */
export async function askHandOffs(known: KnownPlan, pairs: readonly Pair[]): Promise<Pair[] | undefined> {
  const meant: Pair[] = [];
  for (const pair of pairs) {
    const one = await askHandOff(known, pair);
    if (!one) return undefined;
    meant.push(one);
  }
  return meant;
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
    const items = things.map((one) => thingItem(known, one, one.kind === 'vendor'));
    return (await pick(items, { placeHolder, matchOnDescription: true }))?.entity;
  };
  const [who, what] = [labelOf(pair.from), labelOf(pair.to)];
  const from = await choose('from', choices, t`What in ${who} depends on ${what}?`);
  if (!from) return undefined;
  const among = choices.filter((one) => one.from === from);
  const to = await choose('to', among, t`What does ${labelOf(from)} need from ${what}?`);
  return to && { from, to };
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
