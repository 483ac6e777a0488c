import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { formatMoney } from '../../plan/values/formatMoney';
import { memoized } from '../../text/memoized';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Payment } from '../../workspace/payments';
import { paymentsOf } from '../../workspace/payments';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { idsBelow, joined } from '../viewRow';
import type { OutcomeRow, OutcomeSource } from './outcomeRow';
import { branch, leaf } from './outcomeRow';
import { grouped } from '../../text/lists';

/** The part of a payment that funds an outcome, in minor units. */
interface Part {
  readonly payment: Payment;
  readonly outcome: Entity;
  readonly minor: number;
}

/** The funding of an outcome: the sum for each currency, with its parts below. */
export function moneyRow({ snapshot, words }: OutcomeSource, outcome: Entity, parent: OutcomeRow): OutcomeRow {
  const parts = partsByOutcome(snapshot).get(outcome) ?? [];
  const id = `${parent.id} › money`;
  const place = { uri: snapshot.uri, range: outcome.name.range };
  if (parts.length === 0)
    return leaf('nothing', parent, id, { label: words(say`No funding`), place, tooltip: () => words(how) });
  return branch(
    {
      id,
      kind: 'money',
      label: words(say`Funding`),
      description: joined(...sums(parts)),
      place,
      parent,
      tooltip: () => words(how),
    },
    (row) => {
      const idOf = idsBelow(row.id);
      return parts.map(({ payment, minor }) => {
        const { kind, vendor, entity, currency, shares, uri, range } = payment;
        const payee = vendor ?? entity;
        const label = kind === 'fee' || !vendor ? nameOf(payee) : `${nameOf(payee)}: ${nameOf(entity)}`;
        return leaf('payment', row, idOf(label), {
          label,
          description: words(partOf(formatMoney(minor, currency), formatMoney(payment.minor, currency), shares.length)),
          place: { uri, range },
          tooltip: () => words(how),
        });
      });
    },
  );
}

const partsByOutcome = memoized((snapshot: PlanSnapshot) =>
  grouped(
    paymentsOf(snapshot).flatMap((payment) =>
      payment.shares.map(({ outcome, minor }): Part => ({ payment, outcome, minor })),
    ),
    ({ outcome }) => outcome,
  ),
);

const how = say`A vendor’s money is split equally among the outcomes it serves, so that the shares add up to what is paid. Fees count, plus budget lines for media; without a fee, the budget lines count, or else the cost of individual deliverables. Currencies aren’t converted.`;

function partOf(part: string, whole: string, count: number): Message {
  if (count === 1) return say`${part}, all of it`;
  return say`${part} of ${whole}, which serves ${count} outcomes`;
}

function sums(parts: readonly Part[]): string[] {
  const byCurrency = new Map<string | undefined, number>();
  for (const { payment, minor } of parts)
    byCurrency.set(payment.currency, (byCurrency.get(payment.currency) ?? 0) + minor);
  return [...byCurrency].map(([currency, minor]) => formatMoney(minor, currency));
}
