import { statedField } from './entity';
import { allowedValue, fieldDefinition } from './fields';
import type { Plan } from './plan';

/** How far a plan is; one that does not say is taken for active. */
export type Readiness = 'draft' | 'in review' | 'approved' | 'active' | 'paused' | 'done';

/** What the plan's status says, in one of the words of the catalogue. */
export function readinessOf(plan: Plan): Readiness {
  const status = statedField(plan.self, 'status');
  const value = status && allowedValue(fieldDefinition('plan', 'status'), status.value.text);
  return (value?.value as Readiness | undefined) ?? 'active';
}
