import type { JSX } from 'preact';
import { t } from './words';

/** The meaning of the symbols of a picture. */
export function Legend({ of }: { readonly of: 'graph' | 'timeline' }): JSX.Element {
  const signs = of === 'graph' ? graphSigns() : timelineSigns();
  return <p class="legend">{signs.join(' · ')}</p>;
}

function graphSigns(): readonly string[] {
  return [
    t`◆ and thick: the critical path to launch`,
    t`dashed: late, or in a circular dependency`,
    t`dotted: launch depends on it`,
    t`bar at the side: yours`,
    t`✓ done, ! overdue, ◐ in progress`,
    t`d: working days between`,
  ];
}

function timelineSigns(): readonly string[] {
  return [
    t`◆ and thick: the critical path to launch`,
    t`dashed: overdue, late, or in a circular dependency`,
    t`hatched: your approval`,
    t`bar at the side: yours`,
    t`dots before a box: only the due date is known`,
    t`dotted box: calculated date`,
    t`✓ done, ! overdue, ◐ in progress`,
  ];
}
