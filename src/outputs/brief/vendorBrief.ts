import type { IsoDate } from '../../plan/calendar';
import type { MessageValue } from '../../text/message';

/** Everything that a vendor has to know, as data: what the plan states about it, and nothing about anybody else. */
export interface VendorBrief {
  readonly vendor: string;
  readonly plan: string;
  /** The day that the brief is of. */
  readonly day: IsoDate;
  /** Who we are and what this is about: the plan's goal and its introduction. */
  readonly about: readonly string[];
  /** The days on which the plan starts and ends. */
  readonly period?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly launch?: IsoDate;
  readonly outcomes: readonly BriefOutcome[];
  readonly scope: readonly string[];
  readonly outOfScope: readonly string[];
  readonly deliverables: readonly BriefDeliverable[];
  /** What the vendor gets from others before it can start. */
  readonly waitsFor: readonly BriefHandOff[];
  /** What others do with what the vendor hands over. */
  readonly waitedFor: readonly BriefHandOff[];
  readonly people: BriefPeople;
  readonly review?: BriefReview;
  /** When work counts as accepted, for all that the vendor makes. */
  readonly acceptance: readonly string[];
  readonly cadence: readonly string[];
  readonly serviceLevels: readonly string[];
  readonly escalation: readonly string[];
  readonly collateral: readonly BriefCollateral[];
  /** How many confidential items we can give only once an NDA is signed. */
  readonly withheld: number;
  readonly nda?: string;
  readonly fees: readonly string[];
  readonly payment: readonly string[];
  readonly exit: readonly string[];
  readonly questions: readonly BriefQuestion[];
}

export interface BriefOutcome {
  readonly name: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly by?: IsoDate;
  readonly owner?: string;
}

export interface BriefDeliverable {
  readonly name: string;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** Format, quantity, and whatever else its own labels tell the vendor. */
  readonly details: readonly string[];
  readonly acceptance?: string;
  readonly amount?: string;
  readonly state: 'open' | 'in progress' | 'in review' | 'done' | 'canceled';
}

/** A piece of work that is handed over: to the vendor, or by it. */
export interface BriefHandOff {
  /** Its name; undefined if even that would give something away. */
  readonly what?: string;
  readonly whose: 'us' | 'another supplier';
  /** When it is available; or, for what waits, when it is due. */
  readonly day?: IsoDate;
  readonly isDone: boolean;
  /** The vendor's own deliverables on the other side. */
  readonly own: readonly string[];
}

export interface BriefPeople {
  readonly owner?: string;
  readonly coordinator?: string;
  /** The vendor's own contact, as we know it. */
  readonly contact?: string;
}

export interface BriefReview {
  /** Everyone whom the plan names, or else the owner. */
  readonly approvers: readonly string[];
  readonly isNamed: boolean;
  readonly rounds?: number;
  /** How long we take: for each round, or else for all. */
  readonly time?: MessageValue;
  readonly isPerRound: boolean;
}

export interface BriefCollateral {
  readonly name: string;
  readonly url?: string;
  readonly isProvided: boolean;
  readonly due?: IsoDate;
}

/** A question that the vendor would ask, and the line of the plan that answers it; undefined if none does. */
export interface BriefQuestion {
  readonly question: MessageValue;
  readonly answer?: MessageValue;
}
