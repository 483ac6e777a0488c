import type { JSX } from 'preact';
import { t } from './words';

/** What the signs of a picture mean. */
function Legend({ signs }: { readonly signs: readonly string[] }): JSX.Element {
  return <p class="legend">{signs.join(' · ')}</p>;
}

export function GraphLegend(): JSX.Element {
  return (
    <Legend
      signs={[
        t`◆ and thick: the chain that decides the launch`,
        t`dashed: too late, or in a circle`,
        t`dotted: launch waits for it`,
        t`bar at the side: ours`,
        t`✓ done, ! overdue, ◐ in progress`,
        t`d: working days between`,
      ]}
    />
  );
}

export function TimelineLegend(): JSX.Element {
  return (
    <Legend
      signs={[
        t`◆ and thick: the chain that decides the launch`,
        t`dashed: overdue, too late, or in a circle`,
        t`hatched: our approval`,
        t`bar at the side: ours`,
        t`dots before a box: only the day it is due is known`,
        t`dotted box: its day is reckoned`,
        t`✓ done, ! overdue, ◐ in progress`,
      ]}
    />
  );
}
