import type { FieldKey } from '../plan/fields';
import { knownPeopleOf } from '../editor/knownPeople';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { PersonMention } from '../plan/values/personMention';
import { hashOf } from '../text/hash';
import type { Words } from '../text/message';
import type { Schedule } from '../schedule/schedule';
import { outcomesOf } from '../workspace/contributions';
import { resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import type { Place } from '../text/range';

/** The source of views: one plan or several, on a day, in the reader's language. */
export interface ViewSource {
  readonly workspace: Workspace;
  readonly plans: readonly PlanSnapshot[];
  /** The schedule of these plans and of all that are connected with them. */
  readonly schedule: Schedule;
  readonly today: IsoDate;
  readonly words: Words;
}

/**
 * The entities in the plans of a view. An entity's id stays the same while the text around it changes, so that a
 * selection survives an edit; a vendor with a separate file has one id in all plans that link to it, and so do files
 * that are provided to several vendors.
 */
export class ViewEntities {
  readonly #ids = new Map<Entity, string>();
  /** The number of entities with the same name so far. */
  readonly #turns = new Map<string, number>();
  readonly #served = new Map<PlanSnapshot, Map<Entity, readonly string[]>>();

  /** The id of an entity of a plan. Entities with the same name in one document are distinguished by a counter. */
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

  /** An entity as described in its plan and, for a vendor, finally in its own file. */
  #facesOf(snapshot: PlanSnapshot, entity: Entity): readonly Entity[] {
    const file = entity.kind === 'vendor' ? snapshot.fileOf(entity) : undefined;
    return file ? [entity, file.vendor] : [entity];
  }

  /** The people that a field names, each by the fullest name that the plan gives them. */
  peopleOf(snapshot: PlanSnapshot, entity: Entity, key: FieldKey): readonly string[] {
    const stated = snapshot.stated(entity, key);
    return stated ? knownPeopleOf(snapshot).namesIn(stated.value, snapshot.values.team) : [];
  }

  /** A person's full name in the plan. */
  nameOf(snapshot: PlanSnapshot, person: PersonMention): string {
    return knownPeopleOf(snapshot).nameOf(person);
  }

  /** The ids of the outcomes that a vendor or a deliverable states it serves. */
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

  /** Each mention of an entity; the cursor goes to the first. */
  placesOf(snapshot: PlanSnapshot, entity: Entity): readonly Place[] {
    return this.#facesOf(snapshot, entity).flatMap((face) =>
      mentionsOf(face).map(({ name, range }) => ({ uri: snapshot.names.uriOf(face), range: name.range, whole: range })),
    );
  }
}

/** The key of an entity in its document, if it is unique. */
function baseOf(snapshot: PlanSnapshot, entity: Entity): string {
  const uri = snapshot.names.uriOf(entity);
  const file = entity.kind === 'collateral' && entity.link !== undefined ? resolveLink(uri, entity.link) : undefined;
  return file === undefined
    ? `${shortAddress(uri)}#${entity.kind}:${entity.id?.value ?? entity.key}`
    : `${shortAddress(file)}#collateral`;
}

/** A document's address in seven characters: it distinguishes ids, and nobody reads it. */
export function shortAddress(uri: string): string {
  return (hashOf(uri) >>> 0).toString(36);
}
