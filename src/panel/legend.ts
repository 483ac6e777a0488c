import { element } from './dom';
import { t } from './words';

/** What the signs of a picture mean. */
export function legend(signs: readonly string[]): HTMLElement {
  return element('p', { class: 'legend' }, signs.join(' · '));
}

export function graphLegend(): HTMLElement {
  return legend([
    t`◆ and thick: the chain that decides the launch`,
    t`dashed: too late, or in a circle`,
    t`dotted: launch waits for it`,
    t`bar at the side: ours`,
    t`✓ done, ! overdue, ◐ in progress`,
    t`d: working days between`,
  ]);
}

export function timelineLegend(): HTMLElement {
  return legend([
    t`◆ and thick: the chain that decides the launch`,
    t`dashed: overdue, too late, or in a circle`,
    t`hatched: our approval`,
    t`bar at the side: ours`,
    t`dots before a box: only the day it is due is known`,
    t`dotted box: its day is reckoned`,
    t`✓ done, ! overdue, ◐ in progress`,
  ]);
}
