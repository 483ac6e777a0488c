import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import type { Words } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { RowPlace } from '../viewRow';
import type { PeopleInCharge } from './peopleInCharge';

/** The kinds of agenda items, in the order in which they are listed for filtering. */
export const agendaKinds = [
  'deliverable',
  'start',
  'review',
  'milestone',
  'launch',
  'outcome',
  'collateral',
  'check-in',
  'reference call',
  'service level',
  'notice',
] as const;

export type AgendaKind = (typeof agendaKinds)[number];

/** The details of an item. */
export interface AgendaContent {
  readonly label: string;
  /** Who does it: a vendor, or people of ours. */
  readonly by?: string;
  /** The successors. */
  readonly forWhom?: readonly string[];
  /** A note. */
  readonly note?: string;
  /** Whether others are waiting for us. */
  readonly isOurs?: boolean;
  readonly place: RowPlace;
  /** The client to call. */
  readonly client?: string;
}

/** An agenda item as found: its details are computed on demand. */
export interface AgendaDraft {
  readonly kind: AgendaKind;
  /** Undefined if no date is stated. */
  readonly date?: IsoDate;
  /** Whether nobody knows if it is still open, so that it isn't overdue. */
  readonly isUnsure?: boolean;
  /** Its subject, in the plan that was read. */
  readonly entity: Entity;
  /** The related vendor, whose owner is accountable if the item has none. */
  readonly vendor?: Entity;
  /** Distinguishes it from others of its kind about the same subject. */
  readonly aspect?: string;
  /** The accountable people, if they differ from its owner, its vendor's or the plan's. */
  readonly inCharge?: () => readonly string[];
  readonly content: () => AgendaContent;
}

/** An agenda item. There may be thousands of them, and few are looked at. */
export class AgendaItem {
  #content: AgendaContent | undefined;

  constructor(
    private readonly draft: AgendaDraft,
    private readonly people: PeopleInCharge,
    private readonly idOf: (draft: AgendaDraft) => string,
  ) {}

  /** A stable id of the subject. */
  get id(): string {
    return this.idOf(this.draft);
  }

  get kind(): AgendaKind {
    return this.draft.kind;
  }

  get date(): IsoDate | undefined {
    return this.draft.date;
  }

  get isUnsure(): boolean {
    return this.draft.isUnsure ?? false;
  }

  get entity(): Entity {
    return this.draft.entity;
  }

  get vendor(): Entity | undefined {
    return this.draft.vendor;
  }

  get content(): AgendaContent {
    return (this.#content ??= this.draft.content());
  }

  /** The people in house who are accountable for it, by the names the plan uses. */
  get inCharge(): readonly string[] {
    const { inCharge, entity, vendor } = this.draft;
    return inCharge ? inCharge() : this.people.of(entity, vendor);
  }
}

/** The source of one plan's items. */
export interface AgendaSource {
  readonly snapshot: PlanSnapshot;
  /** The schedule of the plan and of those connected with it. */
  readonly schedule: Schedule;
  readonly today: IsoDate;
  readonly words: Words;
  readonly people: PeopleInCharge;
}
