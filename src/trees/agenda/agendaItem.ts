import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import type { Words } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import type { PlanSnapshot } from '../../workspace/workspace';
import type { RowPlace } from '../viewRow';
import type { PeopleInCharge } from './peopleInCharge';

/** What there is to remember, in the order in which a choice lists it. */
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

/** What there is to say of an item. */
export interface AgendaContent {
  readonly label: string;
  /** Who does it: a vendor, or people of ours. */
  readonly by?: string;
  /** Who waits for it. */
  readonly forWhom?: readonly string[];
  /** What else there is to say. */
  readonly note?: string;
  /** Whether others wait for us. */
  readonly isOurs?: boolean;
  readonly place: RowPlace;
  /** The client who is to be called. */
  readonly client?: string;
}

/** Something that a day asks for, as it is found: what there is to say of it is worked out when somebody looks. */
export interface AgendaDraft {
  readonly kind: AgendaKind;
  /** Undefined where nobody has said when. */
  readonly date?: IsoDate;
  /** What it is about, in the plan that was read. */
  readonly entity: Entity;
  /** The vendor that it has to do with, whose owner answers for it where it has none itself. */
  readonly vendor?: Entity;
  /** What tells it apart from others of its kind about the same thing. */
  readonly aspect?: string;
  /** The people who answer for it where these are others than its owner, its vendor's or the plan's. */
  readonly inCharge?: () => readonly string[];
  readonly content: () => AgendaContent;
}

/** Something that a day asks for. There may be thousands of them, and few are looked at. */
export class AgendaItem {
  #content: AgendaContent | undefined;

  constructor(
    private readonly draft: AgendaDraft,
    private readonly people: PeopleInCharge,
    private readonly idOf: (draft: AgendaDraft) => string,
  ) {}

  /** The same for the same thing, whatever else changes. */
  get id(): string {
    return this.idOf(this.draft);
  }

  get kind(): AgendaKind {
    return this.draft.kind;
  }

  get date(): IsoDate | undefined {
    return this.draft.date;
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

  /** The people in house who answer for it, as the plan calls them. */
  get inCharge(): readonly string[] {
    const { inCharge, entity, vendor } = this.draft;
    return inCharge ? inCharge() : this.people.of(entity, vendor);
  }
}

/** What the items of one plan are made from. */
export interface AgendaSource {
  readonly snapshot: PlanSnapshot;
  /** That of the plan and of those that are connected with it. */
  readonly schedule: Schedule;
  readonly today: IsoDate;
  readonly words: Words;
  readonly people: PeopleInCharge;
}
