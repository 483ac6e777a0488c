import { addDependencies, findAgain, isCalledSame } from '../commands/dependencies/addDependencies';
import {
  dependencyChoices,
  possiblePredecessors,
  possibleSuccessors,
} from '../commands/dependencies/dependencyChoices';
import type { DependencyPair } from '../commands/dependencies/dependencyRefusal';
import { removeDependencies, type RemovedDependency } from '../commands/dependencies/removeDependencies';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import { isDone } from '../plan/progress';
import { aloneWith } from '../schedule/connectedPlans';
import { dueIn } from '../schedule/schedule';
import type { Shared } from '../service';
import type { DocumentEdits } from '../text/edit';
import type { Message } from '../text/message';
import { statedDependenciesOf } from '../trees/vendors/dependenciesOf';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { predecessorKinds } from '../workspace/dependencyGraph';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { vendorAt } from '../editor/mention';
import { grouped } from '../text/lists';
import type { Place } from '../text/range';

/** An item in a list of choices. */
export interface DependencyItem {
  readonly subject: Subject;
  readonly name: string;
  /** Who makes it. */
  readonly vendor?: string;
  readonly isDone: boolean;
  readonly due?: IsoDate;
}

/** The successor and the predecessor, in one plan. */
export interface WantedDependency {
  readonly successor: Subject;
  readonly predecessor: Subject;
}

/** A dependency that can't be written, and the location of its successor. */
export interface Refused {
  readonly reason: Message;
  readonly place: Pick<Place, 'uri' | 'range'>;
}

/**
 * Commands that change dependencies. Subjects come from rows or lists that were returned before: edits are computed for
 * the current plans, in which each subject is found again by its name.
 */
export class DependencyCommands {
  constructor(private readonly shared: Shared) {}

  /** The entity of a plan with an id or a name. */
  named(uri: string, name: string): Subject | undefined {
    const snapshot = this.shared.workspace.get(uri);
    const entity = snapshot?.names.find(name, predecessorKinds);
    return snapshot && entity && { snapshot, entity };
  }

  /** Everything in a plan that can have dependencies: the item at an offset first. */
  successors(uri: string, offset?: number): DependencyItem[] {
    const snapshot = this.shared.workspace.get(uri);
    if (!snapshot) return [];
    const all = possibleSuccessors(snapshot);
    const here = offset === undefined ? undefined : vendorAt(snapshot, offset);
    const nearest = all.filter((entity) => here && (entity === here || snapshot.names.makersOf(entity).includes(here)));
    return [...new Set([...nearest, ...all])].map((entity) => this.item({ snapshot, entity }));
  }

  /** Everything that one of some items of a plan can depend on. */
  predecessors(successors: readonly Subject[]): DependencyItem[] {
    const [first] = successors;
    if (!first) return [];
    const { snapshot } = first;
    const possible = new Set(successors.flatMap(({ entity }) => possiblePredecessors(snapshot, entity)));
    return [...possible].map((entity) => this.item({ snapshot, entity }));
  }

  /**
   * The possible meanings of a dependency: a vendor stands for each open piece of its work, and for everything it does.
   */
  choices({ successor, predecessor }: WantedDependency): WantedDependency[] {
    const { snapshot } = successor;
    const pairs = dependencyChoices(snapshot, { successor: successor.entity, predecessor: predecessor.entity });
    const subjects = new Map<Entity, Subject>();
    const subjectOf = (entity: Entity): Subject => {
      let subject = subjects.get(entity);
      if (!subject) subjects.set(entity, (subject = { snapshot, entity }));
      return subject;
    };
    return pairs.map((pair) => ({
      successor: subjectOf(pair.successor),
      predecessor: subjectOf(pair.predecessor),
    }));
  }

  item({ snapshot, entity }: Subject): DependencyItem {
    return {
      subject: { snapshot, entity },
      name: nameOf(entity),
      vendor: entity.kind === 'vendor' ? undefined : snapshot.names.vendorOf(entity)?.name.text,
      isDone: isDone(entity),
      due: dueIn(this.shared.service.schedule(snapshot), snapshot, entity),
    };
  }

  /** An item's dependencies, as its plan states them. */
  dependenciesOf({ snapshot, entity }: Subject): StatedDependency[] {
    return statedDependenciesOf({ snapshot, connected: aloneWith(snapshot) }, entity, 'waits for');
  }

  /** The edits that add dependencies to a plan, and why some aren't possible. */
  add(
    uri: string,
    wanted: readonly WantedDependency[],
  ): { readonly edits: readonly DocumentEdits[]; readonly refused: readonly Refused[] } {
    const now = this.shared.workspace.get(uri);
    if (!now) return { edits: [], refused: [] };
    const pairs = wanted.flatMap((pair): DependencyPair[] => {
      const [successor, predecessor] = [findAgain(now, pair.successor.entity), findAgain(now, pair.predecessor.entity)];
      return successor && predecessor ? [{ successor, predecessor }] : [];
    });
    const { edits, refused } = addDependencies(this.shared.workspace, now, pairs);
    return {
      edits,
      refused: refused.map(({ reason, successor }) => ({
        reason,
        place: placeOf({ snapshot: now, entity: successor }),
      })),
    };
  }

  /** The edits that remove dependencies from the current version of their plans. */
  remove(dependencies: readonly StatedDependency[]): DocumentEdits[] {
    const { workspace } = this.shared;
    const byPlan = grouped(dependencies, ({ successorPlan }) => workspace.get(successorPlan.uri));
    return Array.from(byPlan, ([now, removed]) => removeDependencies(workspace, now, asTheyAre(now, removed))).flat();
  }
}

/** The location of a subject's description. */
export function placeOf({ snapshot, entity }: Subject): Pick<Place, 'uri' | 'range'> {
  return { uri: snapshot.names.uriOf(entity), range: entity.name.range };
}

function asTheyAre({ dependencies }: PlanSnapshot, removed: readonly StatedDependency[]): RemovedDependency[] {
  const all = [...dependencies.all, ...dependencies.unresolved];
  return removed.flatMap(({ successor, predecessor, mention }) =>
    all
      .filter((one) => isCalledSame(one.successor, successor) && one.mention.text === mention.text)
      .map((one) => ({ successor: one.successor, predecessor, mention: one.mention })),
  );
}
