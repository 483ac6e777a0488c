import type * as vscode from 'vscode';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { nameOf } from '../plan/entity';
import type { DependencyItem, Refused, WantedDependency } from '../service/dependencyCommands';
import { placeOf } from '../service/dependencyCommands';
import { say, asMessage } from '../text/message';
import { applyEdits } from './applyEdits';
import { notify, pick } from './plainText';
import type { Plans } from './plans';
import { t, words } from './words';
import { goTo } from './navigation';

/** Adds dependencies on one entity, after asking which hand-off is meant if a vendor stands for several. */
export async function makeDependent(plans: Plans, successors: readonly Subject[], target: Subject): Promise<void> {
  const [same, others] = [true, false].map((isSame) =>
    successors.filter(({ snapshot }) => (snapshot.uri === target.snapshot.uri) === isSame),
  );
  const pairs = same!.map((successor): WantedDependency => ({ successor, predecessor: target }));
  const meant = await askHandOffs(plans, pairs);
  if (!meant) return;
  const refused = others!.map((subject): Refused => {
    const names = [nameOf(subject.entity), nameOf(target.entity)] as const;
    const reason = say`${names[0]} and ${names[1]} are in different plans; dependencies can only be added within one plan`;
    return { reason, place: placeOf(subject) };
  });
  await writeDependencies(plans, target.snapshot.uri, meant, refused);
}

/** Adds dependencies to the current version of a plan, and shows why if one isn't possible. */
export async function writeDependencies(
  plans: Plans,
  uri: string,
  pairs: readonly WantedDependency[],
  before: readonly Refused[] = [],
): Promise<void> {
  const { edits, refused } = plans.service.dependencies.add(uri, pairs);
  await applyEdits(plans, edits, { preserveFocus: true });
  await tell(plans, [...before, ...refused]);
}

async function tell(plans: Plans, refused: readonly Refused[]): Promise<void> {
  const [first] = refused;
  if (!first) return;
  const look = t`Go to Line`;
  const reasons = refused.map(({ reason }) => `${words(reason)}.`).join(' ');
  if ((await notify.warning(reasons, look)) !== look) return;
  await goTo(plans, first.place);
}

interface SubjectItem extends vscode.QuickPickItem {
  readonly subject: Subject;
}

/** A quick pick item, with its vendor and its date. */
export function quickPickItem({ subject, name, vendor, isDone, due }: DependencyItem, isWhole = false): SubjectItem {
  const when = isDone ? words(asMessage('done')) : due;
  return {
    label: isWhole ? t`Everything ${name} does` : name,
    description: [vendor, when].filter((part) => part !== undefined).join(' · '),
    subject,
  };
}

/** The intended hand-offs, asked one by one; undefined if the user canceled. */
export async function askHandOffs(
  plans: Plans,
  pairs: readonly WantedDependency[],
): Promise<WantedDependency[] | undefined> {
  const meant: WantedDependency[] = [];
  for (const pair of pairs) {
    const one = await askHandOff(plans, pair);
    if (!one) return undefined;
    meant.push(one);
  }
  return meant;
}

/** The intended hand-off: a dependency names a deliverable. Undefined if the user canceled. */
async function askHandOff(plans: Plans, pair: WantedDependency): Promise<WantedDependency | undefined> {
  const { dependencies } = plans.service;
  const choices = dependencies.choices(pair);
  // If none is possible, the reason for the original request is shown.
  if (choices.length === 0) return pair;
  const choose = async (
    side: keyof WantedDependency,
    among: readonly WantedDependency[],
    placeHolder: string,
  ): Promise<Subject | undefined> => {
    const subjects = [...new Set(among.map((one) => one[side]))];
    if (subjects.length === 1) return subjects[0];
    const items = subjects.map((one) => quickPickItem(dependencies.item(one), one.entity.kind === 'vendor'));
    return (await pick(items, { placeHolder, matchOnDescription: true }))?.subject;
  };
  const [who, what] = [nameOf(pair.successor.entity), nameOf(pair.predecessor.entity)];
  const successor = await choose('successor', choices, t`Which of ${who}’s deliverables depends on ${what}?`);
  if (!successor) return undefined;
  const among = choices.filter((one) => one.successor.entity === successor.entity);
  const predecessor = await choose(
    'predecessor',
    among,
    t`Which of ${what}’s deliverables does ${nameOf(successor.entity)} depend on?`,
  );
  return predecessor && { successor, predecessor };
}

/** Removes dependencies from the current version of the plans. */
export async function removeAll(plans: Plans, dependencies: readonly StatedDependency[]): Promise<void> {
  await applyEdits(plans, plans.service.dependencies.remove(dependencies), { preserveFocus: true });
}
