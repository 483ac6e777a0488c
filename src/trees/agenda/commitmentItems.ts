import { nameOf, statedField, states } from '../../plan/entity';
import { dayOfOutcome } from '../../plan/outcomes';
import { isProvided, dueOf } from '../../plan/progress';
import { placeOf } from '../../plan/places';
import { say } from '../../text/message';
import type { AgendaDraft, AgendaSource } from './agendaItem';

/** The collateral that we have committed to provide and that isn't available: it has a date, or an unchecked box. */
export function* collateralOwed({ snapshot, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { names, calendar } = snapshot;
  for (const item of names.collateral()) {
    if (isProvided(item)) continue;
    const vendor = names.vendorOf(item);
    yield {
      kind: 'collateral',
      date: dueOf(item, calendar),
      entity: item,
      vendor,
      content: () => ({
        label: words(say`Provide ${nameOf(item)}`),
        by: people.of(item, vendor).join(', '),
        forWhom: vendor ? [vendor.name.text] : [],
        isOurs: true,
        place: { uri: names.uriOf(item), range: (statedField(item, 'due')?.value ?? item.name).range },
      }),
    };
  }
}

/** The dates on which to check whether an outcome was reached. */
export function* outcomeDays({ snapshot, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, calendar } = snapshot;
  for (const outcome of plan.outcomes) {
    const found = states(outcome, 'result') ? undefined : dayOfOutcome(plan, outcome, calendar);
    if (!found) continue;
    yield {
      kind: 'outcome',
      date: found.day,
      entity: outcome,
      content: () => {
        const target = statedField(outcome, 'target')?.value.text;
        return {
          label: nameOf(outcome),
          by: people.of(outcome).join(', '),
          note: words(target === undefined ? say`record the result` : say`record whether ${target} was reached`),
          place: { uri: snapshot.uri, range: placeOf(outcome, found.source === 'outcome' ? 'by' : 'result') },
        };
      },
    };
  }
}
