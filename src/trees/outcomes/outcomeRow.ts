import type { IsoDate } from '../../plan/calendar';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { ViewRow } from '../viewRow';
import { noRows } from '../viewRow';

/** The state of an outcome; among open ones, the worst comes first. */
export type OutcomeState = 'overdue' | 'at risk' | 'unserved' | 'not measurable' | 'on track' | 'result';

/** A row of the Outcomes view. */
export interface OutcomeRow extends ViewRow {
  readonly kind:
    | 'plan'
    | 'outcome'
    | 'fact'
    | 'servers'
    | 'vendor'
    | 'deliverable'
    | 'money'
    | 'payment'
    | 'dangers'
    | 'danger'
    | 'idle'
    | 'nothing';
  /** The state of an outcome; for a plan the worst of its outcomes. */
  readonly state?: OutcomeState;
  readonly parent?: OutcomeRow;
  readonly children: () => readonly OutcomeRow[];
}

/** The source of one plan's rows. */
export interface OutcomeSource {
  readonly snapshot: PlanSnapshot;
  /** The schedule of the plan and of those connected with it. */
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly words: Words;
}

/** A row without children. */
export function leaf(
  kind: OutcomeRow['kind'],
  parent: OutcomeRow,
  id: string,
  content: Pick<OutcomeRow, 'label' | 'place' | 'given' | 'tooltip'> & { readonly description?: string },
): OutcomeRow {
  return { id, kind, description: '', ...content, parent, hasChildren: false, children: noRows };
}

/** A row with children, which are created when it is expanded. */
export function branch(
  content: Omit<OutcomeRow, 'hasChildren' | 'children'>,
  children: (parent: OutcomeRow) => readonly OutcomeRow[],
): OutcomeRow {
  const row: OutcomeRow = { ...content, hasChildren: true, children: () => children(row) };
  return row;
}
