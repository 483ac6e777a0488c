import type { StatusWord } from '../vocabulary/valueWords';

/** How far along work is. */
export type WorkStatus = 'not started' | 'in progress' | 'in review' | 'blocked' | 'paused' | 'done' | 'cancelled';

/** How far along a plan is. */
export type PlanStatus = 'draft' | 'in review' | 'approved' | 'active' | 'paused' | 'done' | 'canceled';

/** What a word for a status says of work; undefined where it leaves that open. */
export const ofWork: Readonly<Partial<Record<StatusWord, WorkStatus>>> = {
  draft: 'in progress',
  planning: 'not started',
  'not started': 'not started',
  'in progress': 'in progress',
  active: 'in progress',
  'in review': 'in review',
  blocked: 'blocked',
  paused: 'paused',
  // It will take place, and has yet to.
  confirmed: 'not started',
  approved: 'done',
  live: 'done',
  done: 'done',
  made: 'done',
  cancelled: 'cancelled',
};

/** The same of a plan. */
export const ofPlan: Readonly<Partial<Record<StatusWord, PlanStatus>>> = {
  draft: 'draft',
  planning: 'draft',
  'not started': 'draft',
  'in progress': 'active',
  active: 'active',
  'in review': 'in review',
  blocked: 'paused',
  paused: 'paused',
  confirmed: 'approved',
  approved: 'approved',
  live: 'active',
  done: 'done',
  cancelled: 'canceled',
};
