import type { FieldKey } from '../../plan/fields';
import type { Entity, Field } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { reviewersIn, reviewFieldOf } from '../../plan/reviews';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { knownPeopleOf } from '../../editor/knownPeople';

/** Who in house is accountable for what in a plan, each person by the fullest name that the plan gives them. */
export class PeopleInCharge {
  constructor(private readonly snapshot: PlanSnapshot) {}

  /** The owner of an entity, else that of its vendor, else the coordinator, else the owner of the plan. */
  of(entity: Entity, vendor?: Entity): readonly string[] {
    const { self } = this.snapshot.plan;
    return (
      this.#namesIn(this.snapshot.stated(entity, 'owner')) ??
      (vendor && this.#namesIn(this.snapshot.stated(vendor, 'owner'))) ??
      this.#namesIn(statedField(self, 'coordinator')) ??
      this.#namesIn(statedField(self, 'owner')) ??
      []
    );
  }

  /** The reviewers of work: those named by its review or its vendor's, else those accountable for it. */
  reviewersOf(work: Entity, vendor: Entity | undefined): readonly string[] {
    const review = reviewFieldOf(work, vendor && this.snapshot.stated(vendor, 'review'));
    const named = review ? reviewersIn(review, this.snapshot.values, work) : [];
    return named.length > 0 ? named.map((one) => knownPeopleOf(this.snapshot).nameOf(one)) : this.of(work, vendor);
  }

  /** The people whom a field of an entity names. */
  in(entity: Entity, key: FieldKey): readonly string[] {
    return this.#namesIn(statedField(entity, key)) ?? [];
  }

  #namesIn(field: Field | undefined): readonly string[] | undefined {
    return field && knownPeopleOf(this.snapshot).namesIn(field.value, this.snapshot.values.team);
  }
}
