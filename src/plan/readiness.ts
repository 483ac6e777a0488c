import { statedField } from './entity';
import { allowedValue, fieldDefinition } from './fields';
import type { Plan } from './plan';

/** How far along a plan is; without a status, a plan counts as active. */
export type Readiness = 'draft' | 'in review' | 'approved' | 'active' | 'paused' | 'done';

/** The plan's status as a value of the catalog. */
export function readinessOf(plan: Plan): Readiness {
  const status = statedField(plan.self, 'status');
  const value = status && allowedValue(fieldDefinition('plan', 'status'), status.value.text);
  return (value?.value as Readiness | undefined) ?? 'active';
}
