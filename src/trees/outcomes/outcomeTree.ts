import type { Entity } from '../../plan/entity';
import { nameOf, statedField, states } from '../../plan/entity';
import { dayOfOutcome, isMeasurable } from '../../plan/outcomes';
import { planTitle } from '../../plan/plan';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { contributionsOf } from '../../workspace/contributions';
import { card } from '../../editor/card';
import { idsBelow, joined } from '../viewRow';
import type { Risk } from './risks';
import { risksIn } from './risks';
import { riskRows } from './riskRows';
import { factRows } from './factRows';
import { moneyRow } from './moneyRow';
import type { OutcomeRow, OutcomeSource, OutcomeState } from './outcomeRow';
import { branch, leaf } from './outcomeRow';
import { idleRow, contributorsRow } from './contributorRows';

/** The row of a plan, with its outcomes in the plan's order, followed by the vendors that serve none. */
export function outcomeTree(source: OutcomeSource): OutcomeRow {
  const { snapshot, words } = source;
  const { plan } = snapshot;
  const count = plan.outcomes.length;
  const dangersOf = count === 0 ? () => [] : risksIn(source);
  const standings = plan.outcomes.map((outcome) => standingOf(source, outcome, () => dangersOf(outcome)));
  const bad = standings.filter(({ state }) => state !== 'result' && state !== 'on track').length;
  const worst = worstFirst.find((state) => standings.some((one) => one.state === state));
  const place = { uri: snapshot.uri, range: plan.self.name.range };
  return branch(
    {
      id: snapshot.uri,
      kind: 'plan',
      label: planTitle(plan),
      description: joined(
        words(count === 0 ? say`no outcome yet` : count === 1 ? say`1 outcome` : say`${count} outcomes`),
        bad === 0 ? '' : words(bad === 1 ? say`1 needs attention` : say`${bad} need attention`),
      ),
      iconLabel: worst && words(stateWords[worst]),
      state: worst,
      place,
      tooltip: () => card({ ...source, schedule: () => source.schedule }, plan.self),
    },
    (parent) => {
      if (count === 0)
        return [
          leaf('nothing', parent, `${parent.id} › nothing`, { label: words(say`The plan has no outcomes`), place }),
        ];
      const idOf = idsBelow(parent.id);
      const rows = standings.map((one) => outcomeRow(source, one, parent, idOf(`outcome ${nameOf(one.outcome)}`)));
      return [...rows, ...idleRow(source, parent)];
    },
  );
}

interface Standing {
  readonly outcome: Entity;
  readonly state: OutcomeState;
  readonly dangers: () => Iterable<Risk>;
}

function standingOf({ snapshot, today }: OutcomeSource, outcome: Entity, dangers: Standing['dangers']): Standing {
  const day = dayOfOutcome(snapshot.plan, outcome, snapshot.calendar)?.day;
  const state = ((): OutcomeState => {
    if (states(outcome, 'result')) return 'result';
    if (day !== undefined && day < today) return 'overdue';
    for (const { isSerious } of dangers()) if (isSerious) return 'at risk';
    if (contributionsOf(snapshot).contributorsOf(outcome).length === 0) return 'unserved';
    return isMeasurable(outcome, snapshot.values) ? 'on track' : 'not measurable';
  })();
  return { outcome, state, dangers };
}

const stateWords: Readonly<Record<OutcomeState, Message>> = {
  overdue: say`overdue`,
  'at risk': say`at risk`,
  unserved: say`served by nobody`,
  'not measurable': say`not measurable`,
  'on track': say`on track`,
  result: say`result recorded`,
};

const worstFirst = Object.keys(stateWords) as readonly OutcomeState[];

function outcomeRow(
  source: OutcomeSource,
  { outcome, state, dangers }: Standing,
  parent: OutcomeRow,
  id: string,
): OutcomeRow {
  const { snapshot, words } = source;
  const count = contributionsOf(snapshot).contributorsOf(outcome).length;
  const contributorsInWords =
    count === 0 ? stateWords.unserved : count === 1 ? say`served by 1` : say`served by ${count}`;
  const stateLabel = words(stateWords[state]);
  return branch(
    {
      id,
      kind: 'outcome',
      label: nameOf(outcome),
      description: joined(
        state === 'on track' ? '' : stateLabel,
        wayOf(source, outcome),
        statedField(outcome, 'owner')?.value.text,
        state === 'unserved' ? '' : words(contributorsInWords),
      ),
      iconLabel: stateLabel,
      state,
      place: { uri: snapshot.uri, range: outcome.name.range },
      parent,
      tooltip: () => card({ ...source, schedule: () => source.schedule }, outcome),
    },
    (row) => [
      ...factRows(source, outcome, row),
      contributorsRow(source, outcome, row),
      moneyRow(source, outcome, row),
      riskRows(source, [...dangers()], row),
    ],
  );
}

/** Baseline, target, date, and result: `0 → 2,000 by 2027-05-11`. */
function wayOf({ snapshot, words }: OutcomeSource, outcome: Entity): string {
  const [from, to, result] = (['baseline', 'target', 'result'] as const).map(
    (key) => statedField(outcome, key)?.value.text,
  );
  const day = dayOfOutcome(snapshot.plan, outcome, snapshot.calendar)?.day;
  const way = to === undefined ? from && `${from} → ?` : from === undefined ? `→ ${to}` : `${from} → ${to}`;
  const dated = day === undefined ? way : words(way === undefined ? say`by ${day}` : say`${way} by ${day}`);
  return joined(dated, result && words(say`reached: ${result}`));
}
