import type { IsoDate } from '../../plan/calendar';
import type { MessageValue } from '../../text/message';

/** Where a plan stands, on one page, as data. */
export interface StatusReport {
  readonly plan: string;
  readonly day: IsoDate;
  /** The person whom it is for; undefined for everybody. */
  readonly person?: string;
  readonly health: Health;
  readonly outcomes: readonly ReportedOutcome[];
  /** How much of the plan's work is done. */
  readonly progress: { readonly done: number; readonly all: number };
  /** What was done in the last two weeks, as far as the plan says when. */
  readonly done: readonly ReportLine[];
  /** Whether anything is expected of the plan now. */
  readonly isActive: boolean;
  /** What is due in the next two weeks, or starts in them. */
  readonly next: readonly ReportLine[];
  readonly late: readonly ReportLine[];
  readonly decisions: readonly ReportLine[];
  readonly waitingForOthers: readonly ReportLine[];
  readonly waitingForUs: readonly ReportLine[];
  readonly budget: readonly MessageValue[];
  readonly risks: readonly MessageValue[];
}

/** `over` is a plan that nothing more is expected of, or nothing for now. */
export interface Health {
  readonly color: 'red' | 'amber' | 'green' | 'over';
  /** Why: the gravest reasons first; for green, what makes it so. */
  readonly reasons: readonly MessageValue[];
}

export interface ReportedOutcome {
  readonly name: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly result?: string;
  readonly by?: IsoDate;
  readonly owner?: string;
}

/** Something that is to be done, or was. */
export interface ReportLine {
  readonly what: MessageValue;
  readonly day?: IsoDate;
  /** Who does it, or decides it. */
  readonly who?: string;
  readonly why?: MessageValue;
}
