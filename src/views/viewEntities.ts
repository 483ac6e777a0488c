import { knownPeopleOf } from '../editor/knownPeople';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { PersonMention } from '../plan/values/people';
import { peopleOf } from '../plan/values/people';
import { hashOf } from '../text/hash';
import type { Words } from '../text/message';
import type { Schedule } from '../schedule/schedule';
import { outcomesOf } from '../workspace/contributions';
import { resolveLink } from '../workspace/uri';
import type { PlanSnapshot, Workspace } from '../workspace/workspace';
import type { Place } from '../text/range';

/** What views are made of: one plan or several, looked at on a day, in the reader's language. */
export interface ViewSource {
  readonly workspace: Workspace;
  readonly plans: readonly PlanSnapshot[];
  /** A schedule that has these plans in it, and maybe others that they wait for; reckoned of these where none is given. */
  readonly schedule?: Schedule;
  readonly today: IsoDate;
  readonly words: Words;
}

/**
 * Who and what the plans of a view speak of. A thing has an id that stays the same while the text around it changes, so
 * that a selection outlives an edit; a vendor with a file of its own has one id in all plans that link to it, and so have
 * files that are provided to several vendors.
 */
export class ViewEntities {
  readonly #ids = new Map<Entity, string>();
  /** How many things of the same name there are so far. */
  readonly #turns = new Map<string, number>();
  readonly #served = new Map<PlanSnapshot, Map<Entity, readonly string[]>>();

  /** The id of a thing of a plan. What is called the same in one document is told apart by its turn. */
  idOf(snapshot: PlanSnapshot, entity: Entity): string {
    const face = this.#facesOf(snapshot, entity).at(-1)!;
    let id = this.#ids.get(face);
    if (id === undefined) {
      const base = baseOf(snapshot, face);
      id = this.#turned(base, face.kind !== 'collateral');
      this.#ids.set(face, id);
    }
    return id;
  }

  #turned(base: string, isNumbered: boolean): string {
    const turn = (this.#turns.get(base) ?? 0) + 1;
    this.#turns.set(base, turn);
    return turn === 1 || !isNumbered ? base : this.#turned(`${base}~${turn}`, true);
  }

  /** A thing as its plan has it and, for a vendor, last as its own file does. */
  #facesOf(snapshot: PlanSnapshot, entity: Entity): readonly Entity[] {
    const file = entity.kind === 'vendor' ? snapshot.fileOf(entity) : undefined;
    return file ? [entity, file.vendor] : [entity];
  }

  /** The people that a field names, each by the fullest name that the plan gives them. */
  peopleOf(snapshot: PlanSnapshot, entity: Entity, key: string): readonly string[] {
    const stated = snapshot.stated(entity, key);
    return stated ? peopleOf(stated.value).map((person) => this.nameOf(snapshot, person)) : [];
  }

  /** What the plan calls a person in full. */
  nameOf(snapshot: PlanSnapshot, person: PersonMention): string {
    return knownPeopleOf(snapshot).nameOf(person);
  }

  /** The ids of the outcomes that a vendor or a deliverable says it serves. */
  outcomesOf(snapshot: PlanSnapshot, contributor: Entity): readonly string[] {
    let ofPlan = this.#served.get(snapshot);
    if (!ofPlan) this.#served.set(snapshot, (ofPlan = new Map<Entity, readonly string[]>()));
    let ids = ofPlan.get(contributor);
    if (!ids) {
      ids = outcomesOf(snapshot, contributor).map((outcome) => this.idOf(snapshot, outcome));
      ofPlan.set(contributor, ids);
    }
    return ids;
  }

  /** Each place that speaks of a thing; the cursor goes to the first. */
  placesOf(snapshot: PlanSnapshot, entity: Entity): readonly Place[] {
    return this.#facesOf(snapshot, entity).flatMap((face) =>
      mentionsOf(face).map(({ name, range }) => ({ uri: snapshot.names.uriOf(face), range: name.range, whole: range })),
    );
  }
}

/** What a thing is known by in its document, where no other is known by the same. */
function baseOf(snapshot: PlanSnapshot, entity: Entity): string {
  const uri = snapshot.names.uriOf(entity);
  const file = entity.kind === 'collateral' && entity.link !== undefined ? resolveLink(uri, entity.link) : undefined;
  return file === undefined
    ? `${shortAddress(uri)}#${entity.kind}:${entity.id?.value ?? entity.key}`
    : `${shortAddress(file)}#collateral`;
}

/** A document's address in seven characters: ids are told apart by it, and nobody reads it. */
export function shortAddress(uri: string): string {
  return (hashOf(uri) >>> 0).toString(36);
}
