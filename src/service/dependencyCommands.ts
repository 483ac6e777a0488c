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
import { dueOf, isDone } from '../plan/progress';
import { aloneWith } from '../schedule/connectedPlans';
import type { Shared } from '../service';
import type { DocumentEdits } from '../text/edit';
import type { Message } from '../text/message';
import { statedDependenciesOf } from '../trees/vendors/dependenciesOf';
import type { StatedDependency, Subject } from '../trees/vendors/treeNode';
import { predecessorKinds } from '../workspace/dependencyGraph';
import type { PlanSnapshot } from '../workspace/workspace';
import { vendorAt } from '../editor/mention';
import { grouped } from '../text/lists';
import type { Place } from '../text/range';

/** An item as a list to choose from shows it. */
export interface DependencyItem {
  readonly subject: Subject;
  readonly name: string;
  /** Who makes it. */
  readonly vendor?: string;
  readonly isDone: boolean;
  readonly due?: IsoDate;
}

/** What is to depend on what, of one plan. */
export interface WantedDependency {
  readonly successor: Subject;
  readonly predecessor: Subject;
}

/** A dependency that cannot be written, and where its successor is. */
export interface Refused {
  readonly reason: Message;
  readonly place: Pick<Place, 'uri' | 'range'>;
}

/**
 * Who depends on whom, to be changed by commands. Subjects are those of rows or of lists that were given before: what is written
 * is worked out for the plans as they are now, in which each is found again by its name.
 */
export class DependencyCommands {
  constructor(private readonly shared: Shared) {}

  /** What a plan means by an id or a name. */
  named(uri: string, name: string): Subject | undefined {
    const snapshot = this.shared.workspace.get(uri);
    const entity = snapshot?.names.find(name, predecessorKinds);
    return snapshot && entity && { snapshot, entity };
  }

  /** All of a plan that can depend on something: what is at an offset first. */
  successors(uri: string, offset?: number): DependencyItem[] {
    const snapshot = this.shared.workspace.get(uri);
    if (!snapshot) return [];
    const all = possibleSuccessors(snapshot);
    const here = offset === undefined ? undefined : vendorAt(snapshot, offset);
    const nearest = all.filter((entity) => here && (entity === here || snapshot.names.vendorOf(entity) === here));
    return [...new Set([...nearest, ...all])].map((entity) => this.item({ snapshot, entity }));
  }

  /** All on which one of some items of a plan can depend. */
  predecessors(successors: readonly Subject[]): DependencyItem[] {
    const [first] = successors;
    if (!first) return [];
    const { snapshot } = first;
    const possible = new Set(successors.flatMap(({ entity }) => possiblePredecessors(snapshot, entity)));
    return [...possible].map((entity) => this.item({ snapshot, entity }));
  }

  /** What may be meant by a dependency: a vendor stands for each open piece of its work, and for all it does. */
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
      due: dueOf(entity, snapshot.calendar),
    };
  }

  /** What an item depends on, as its plan states it. */
  dependenciesOf({ snapshot, entity }: Subject): StatedDependency[] {
    return statedDependenciesOf({ snapshot, connected: aloneWith(snapshot) }, entity, 'waits for');
  }

  /** The edits that write dependencies into a plan, and why some are not written. */
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

  /** The edits that remove dependencies, as their plans have them now. */
  remove(dependencies: readonly StatedDependency[]): DocumentEdits[] {
    const { workspace } = this.shared;
    const byPlan = grouped(dependencies, ({ successorPlan }) => workspace.get(successorPlan.uri));
    return Array.from(byPlan, ([now, removed]) => removeDependencies(workspace, now, asTheyAre(now, removed))).flat();
  }
}

/** Where a subject is described. */
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
