import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import type { Words } from '../../text/message';
import type { KnownPlan } from '../../workspace/workspace';
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

/** Something that a day asks for. */
export interface AgendaItem {
  /** The same for the same thing, whatever else changes. */
  readonly id: string;
  readonly kind: AgendaKind;
  /** Undefined where nobody has said when. */
  readonly date?: IsoDate;
  readonly label: string;
  /** Who does it: a vendor, or people of ours. */
  readonly by?: string;
  /** Who waits for it. */
  readonly forWhom: readonly string[];
  /** What else there is to say. */
  readonly note?: string;
  /** Whether others wait for us. */
  readonly isOurs: boolean;
  /** The people in house who answer for it, as the plan calls them. */
  readonly inCharge: readonly string[];
  readonly place: RowPlace;
  /** What it is about, in the plan that was read. */
  readonly entity: Entity;
  /** What the commands that write into a plan are to be told. */
  readonly vendor?: string;
  readonly client?: string;
}

/** An item before it is known which plan it is of, and whose. */
export type AgendaDraft = Omit<AgendaItem, 'id' | 'forWhom' | 'isOurs' | 'inCharge'> &
  Partial<Pick<AgendaItem, 'forWhom' | 'isOurs' | 'inCharge'>> & {
    /** The vendor whose owner answers for it where it has no owner itself. */
    readonly ofVendor?: Entity;
    /** What tells it apart from others of its kind about the same thing. */
    readonly aspect?: string;
  };

/** What the items of one plan are made from. */
export interface AgendaSource {
  readonly known: KnownPlan;
  readonly today: IsoDate;
  readonly words: Words;
  readonly people: PeopleInCharge;
}
