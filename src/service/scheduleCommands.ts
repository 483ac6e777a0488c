import { writeLatest, writeMoves } from '../commands/moveDates';
import { whatIfLate, whatMayBeLate } from '../commands/whatIf';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { planTitle } from '../plan/plan';
import { backwardPass, type LatestDate } from '../schedule/backwardPass';
import { consequencesOf, delayInWords, type Consequence } from '../schedule/consequences';
import { nameWithVendor, spareInWords } from '../schedule/scheduleWords';
import type { Shared } from '../service';
import type { DocumentEdits } from '../text/edit';
import type { Message } from '../text/message';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { vendorAt, workAt } from '../editor/mention';
import type { Place } from '../text/range';

/** An item that can be late, as an entry of a quick pick. */
export interface MayBeLate {
  readonly name: string;
  readonly kind: EntityKind;
}

/** One consequence of a delay. */
export interface DelayConsequence {
  readonly kind: Consequence['kind'];
  /** The affected item; undefined for launch or the end of the plan, which `how` names. */
  readonly what?: string;
  readonly how: Message;
  /** The title of its plan; undefined for the plan with the delay. */
  readonly plan?: string;
  readonly place: Pick<Place, 'uri' | 'range'>;
}

/** The consequences of a delay, and the edits that write the new dates. */
export interface Delay {
  /** What is late, and by how much. */
  readonly title: Message;
  readonly consequences: readonly DelayConsequence[];
  readonly edits: readonly DocumentEdits[];
}

/** The latest date for a piece of work that still meets launch. */
export interface LatestDueDate {
  /** The name of the work, which identifies it in later calls. */
  readonly name: string;
  readonly nameWithVendor: string;
  readonly due: IsoDate;
  /** The date that the plan states now; undefined if it states none. */
  readonly stated?: IsoDate;
  /** Working days from the stated date to the latest one; negative if the stated date is too late. */
  readonly spare?: number;
  readonly spareInWords?: Message;
  /** The latest start date; undefined if the duration is unknown. */
  readonly start?: IsoDate;
  /** The item that needs it by then; undefined if that is launch itself. */
  readonly successor?: string;
}

/** Queries and commands about dates. Work is identified by its name in the plan, with its ID if it has one. */
export class ScheduleCommands {
  constructor(private readonly shared: Shared) {}

  /** The items of a plan that can be late: vendors with open work, and that work. */
  mayBeLate(uri: string): MayBeLate[] {
    const plan = this.#snapshot(uri);
    if (!plan) return [];
    return whatMayBeLate(this.shared.service.schedule(plan), plan).map((one) => ({
      name: nameOf(one),
      kind: one.kind,
    }));
  }

  /** The work at an offset of a plan; undefined in a vendor's file. `label` is its ID or else its name. */
  workAt(uri: string, offset: number): { readonly name: string; readonly label: string } | undefined {
    const snapshot = this.#snapshot(uri);
    const work = snapshot?.plan.kind === 'plan' ? workAt(snapshot, offset) : undefined;
    return work && { name: nameOf(work), label: work.id?.value ?? work.name.text };
  }

  /** The work or else the vendor at an offset. */
  lateAt(uri: string, offset: number): string | undefined {
    const snapshot = this.#snapshot(uri);
    const entity = snapshot && (workAt(snapshot, offset) ?? vendorAt(snapshot, offset));
    return entity && nameOf(entity);
  }

  /** The full name of the item that an ID or a name refers to. */
  named(uri: string, name: string): string | undefined {
    const entity = this.#lateNamed(uri, name);
    return entity && nameOf(entity);
  }

  /** The effect on all plans if an item is a number of working days late; undefined if the item no longer exists. */
  delay(uri: string, what: string, days: number): Delay | undefined {
    const snapshot = this.#snapshot(uri);
    const entity = this.#lateNamed(uri, what);
    if (!snapshot || !entity) return undefined;
    const { service } = this.shared;
    const result = whatIfLate(service.schedule(snapshot), snapshot, entity, days, service.today);
    return {
      title: delayInWords(what, days),
      consequences: consequencesOf(result).map((one) => consequenceIn(snapshot, one)),
      edits: writeMoves(this.shared.workspace, result).edits,
    };
  }

  /** Looks among the items of the quick pick first, because names can be ambiguous. */
  #lateNamed(uri: string, name: string): Entity | undefined {
    const plan = this.#snapshot(uri);
    if (!plan) return undefined;
    const listed = whatMayBeLate(this.shared.service.schedule(plan), plan).find((one) => nameOf(one) === name);
    return listed ?? plan.names.find(name, late);
  }

  /** The day of a plan's launch, which a backward pass begins with. */
  launchOf(uri: string): IsoDate | undefined {
    return this.#snapshot(uri)?.calendar.launch;
  }

  /** The latest dates of the open work of a plan; see `backwardPass`. */
  latestDates(uri: string): LatestDueDate[] {
    return this.#latest(uri).map(({ work, due, needed, spare, for: successor }) => ({
      name: nameOf(work.entity),
      nameWithVendor: nameWithVendor(work),
      due,
      stated: spare === undefined ? undefined : work.due,
      spare,
      spareInWords: spare === undefined ? undefined : spareInWords(spare),
      start: work.takes === undefined ? undefined : needed,
      successor: successor && nameOf(successor.entity),
    }));
  }

  /** Writes the latest dates of work, as they are now; `left` has no place for a date. */
  writeLatestDates(
    uri: string,
    names: ReadonlySet<string>,
  ): { readonly edits: readonly DocumentEdits[]; readonly left: readonly string[] } {
    const wanted = this.#latest(uri).filter(({ work }) => names.has(nameOf(work.entity)));
    const { edits, left } = writeLatest(this.shared.workspace, wanted);
    return { edits, left: left.map(({ entity }) => nameOf(entity)) };
  }

  #latest(uri: string): readonly LatestDate[] {
    const plan = this.#snapshot(uri);
    return plan ? backwardPass(this.shared.service.schedule(plan), plan) : [];
  }

  #snapshot(uri: string): PlanSnapshot | undefined {
    return this.shared.workspace.get(uri);
  }
}

const late: readonly EntityKind[] = ['deliverable', 'milestone', 'vendor'];

function consequenceIn(asked: PlanSnapshot, { kind, what, how, plan, entity }: Consequence): DelayConsequence {
  return {
    kind,
    what,
    how,
    plan: plan === asked ? undefined : planTitle(plan.plan),
    place: { uri: plan.names.uriOf(entity), range: entity.name.range },
  };
}
