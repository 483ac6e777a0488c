import { isSure } from '../../plan/evidence/vouched';
import type { Entity } from '../../plan/entity';
import { statedField, states } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { isOutside } from '../../plan/values/sourcing';
import { findWord } from '../../plan/values/wordMentions';
import { insertOpenField } from '../openField';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'lead-handover-missing',
  kind: 'advice',
  isOfFormat: true,
  title: 'Someone in sales takes up the leads',
  why: 'The agency counts the leads it delivers, and sales counts the deals it closes. In between they lie for a week, because nobody knows whose they are. Name the person in sales who takes them up, and how fast; a lead that nobody calls was paid for and thrown away.',
  reads: { outcome: 'all', person: ['name', 'role'], vendor: ['name', 'sourcing'] },
  *check({ plan }) {
    const outcomes = plan.outcomes.filter((outcome) => isSure(plan, outcome) && countsLeads(outcome));
    if (outcomes.length === 0 || namesSales(plan)) return;
    // Once one outcome names who takes them up, the others may be about the same leads.
    if (outcomes.some((outcome) => states(outcome, 'handover'))) return;
    const [outcome] = outcomes;
    yield {
      at: outcome!.name.range,
      message: say`“${outcome!.name.text}” counts leads, but nobody in sales is named who takes them up`,
      fixes: () => insertOpenField(plan, outcome!, 'handover'),
    };
  },
});

/** Whether an outcome is a number of people who may buy. */
function countsLeads(outcome: Entity): boolean {
  const texts = [outcome.name, statedField(outcome, 'metric')?.value];
  return texts.some((text) => text !== undefined && findWord(text.text, 'lead') !== undefined);
}

/** Whether somebody in sales is in the team, owns an outcome, or sales is one of our own teams. */
function namesSales({ people, outcomes, vendors }: Plan): boolean {
  const owners = outcomes.flatMap((outcome) => statedField(outcome, 'owner')?.value.text ?? []);
  const roles = people.flatMap((person) => [person.name.text, statedField(person, 'role')?.value.text ?? '']);
  const teams = vendors.flatMap((vendor) => (isOutside(vendor) ? [] : vendor.name.text));
  return [...owners, ...roles, ...teams].some((text) => findWord(text, 'sales') !== undefined);
}
