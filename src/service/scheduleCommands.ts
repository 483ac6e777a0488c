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

/** Something that may be late, as a list to choose from shows it. */
export interface MayBeLate {
  readonly name: string;
  readonly kind: EntityKind;
}

/** One thing that a delay brings about. */
export interface DelayConsequence {
  readonly kind: Consequence['kind'];
  /** What it happens to; none for a goal, which its own words name. */
  readonly what?: string;
  readonly how: Message;
  /** The title of its plan, where that is another than the one that was asked about. */
  readonly plan?: string;
  readonly place: Pick<Place, 'uri' | 'range'>;
}

/** What a delay brings about, and the edits that write its new dates. */
export interface Delay {
  /** What is late, and by how much. */
  readonly title: Message;
  readonly consequences: readonly DelayConsequence[];
  readonly edits: readonly DocumentEdits[];
}

/** By when work must be handed over so that launch holds. */
export interface LatestDueDate {
  /** The work, by which it is found again. */
  readonly name: string;
  readonly nameWithVendor: string;
  readonly due: IsoDate;
  /** What the plan says now; undefined where it says nothing. */
  readonly stated?: IsoDate;
  /** Working days by which that is earlier; negative where it is too late. */
  readonly spare?: number;
  readonly spareInWords?: Message;
  /** The day by which it begins; undefined where it does not say how long it takes. */
  readonly start?: IsoDate;
  /** Who needs it then; undefined where it is the launch itself. */
  readonly successor?: string;
}

/** Questions and commands about dates. Work is named as its plan names it, by its id where it has one. */
export class ScheduleCommands {
  constructor(private readonly shared: Shared) {}

  /** What of a plan may be late: its vendors with open work, and that work. */
  mayBeLate(uri: string): MayBeLate[] {
    const plan = this.#snapshot(uri);
    if (!plan) return [];
    return whatMayBeLate(this.shared.service.schedule(plan), plan).map((one) => ({
      name: nameOf(one),
      kind: one.kind,
    }));
  }

  /** The work that an offset of a plan is in; undefined in a vendor's file. `label` is its id, or its name. */
  workAt(uri: string, offset: number): { readonly name: string; readonly label: string } | undefined {
    const snapshot = this.#snapshot(uri);
    const work = snapshot?.plan.kind === 'plan' ? workAt(snapshot, offset) : undefined;
    return work && { name: nameOf(work), label: work.id?.value ?? work.name.text };
  }

  /** The work or else the vendor that an offset is in. */
  lateAt(uri: string, offset: number): string | undefined {
    const snapshot = this.#snapshot(uri);
    const entity = snapshot && (workAt(snapshot, offset) ?? vendorAt(snapshot, offset));
    return entity && nameOf(entity);
  }

  /** What somebody means by an id or a name, as the plan names it. */
  named(uri: string, name: string): string | undefined {
    const entity = this.#lateNamed(uri, name);
    return entity && nameOf(entity);
  }

  /** What becomes of all plans when something in one of them is so many working days late; undefined where it is gone. */
  delay(uri: string, what: string, days: number): Delay | undefined {
    const snapshot = this.#snapshot(uri);
    const entity = this.#lateNamed(uri, what);
    if (!snapshot || !entity) return undefined;
    const result = whatIfLate(this.shared.service.schedule(snapshot), snapshot, entity, days);
    return {
      title: delayInWords(what, days),
      consequences: consequencesOf(result).map((one) => consequenceIn(snapshot, one)),
      edits: writeMoves(result.moved).edits,
    };
  }

  /** Something of the list first, for names may be ambiguous. */
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
