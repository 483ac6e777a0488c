import { element } from './dom';
import { t } from './words';

/** What the signs of a picture mean. */
export function legend(signs: readonly string[]): HTMLElement {
  return element('p', { class: 'legend' }, signs.join(' · '));
}

export function graphLegend(): HTMLElement {
  return legend([
    t`◆ and thick: the critical path to launch`,
    t`dashed: late, or in a circular dependency`,
    t`dotted: launch depends on it`,
    t`bar at the side: ours`,
    t`✓ done, ! overdue, ◐ in progress`,
    t`d: working days between`,
  ]);
}

export function timelineLegend(): HTMLElement {
  return legend([
    t`◆ and thick: the critical path to launch`,
    t`dashed: overdue, late, or in a circular dependency`,
    t`hatched: our approval`,
    t`bar at the side: ours`,
    t`dots before a box: only the due date is known`,
    t`dotted box: calculated date`,
    t`✓ done, ! overdue, ◐ in progress`,
  ]);
}
