import { statedField } from '../../plan/entity';
import type { PersonMention } from '../../plan/values/personMention';
import { peopleNamed, whoIs } from '../../plan/values/namedPeople';
import { teamOf } from '../../plan/team';
import type { Plan } from '../../plan/plan';
import { isOutside } from '../../plan/values/sourcing';
import type { TimeZone } from '../../plan/values/timeZoneTable';
import type { ValueContext } from '../../plan/values/valueContext';
import { commonHours } from '../../plan/values/zoneOffsets';
import { whereIs } from '../../plan/whereabouts';
import { minimumOf } from '../../text/lists';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'time-zone-overlap',
  kind: 'advice',
  options: {
    hours: { default: 2, minimum: 0, about: 'Minimum number of working hours that a vendor and its owner share' },
  },
  title: 'A vendor and its owner share some working hours',
  why: 'With two hours in common, a question is answered the same day; with none, every small item takes two days. Exact briefs and early dates make up for the distance, if somebody thinks of them beforehand.',
  reads: {
    team: true,
    calendar: true,
    plan: ['time-zone', 'location'],
    vendor: ['name', 'sourcing', 'time-zone', 'location', 'owner', 'responsible'],
    person: ['name', 'time-zone', 'location', 'contact', 'role'],
  },
  *check({ plan, names, snapshot, today, option, calendar }) {
    const fewest = option('time-zone-overlap', 'hours');
    const days = [calendar.periodStart ?? today, calendar.periodEnd ?? today];
    const homes = new Map<string, TimeZone | undefined>();
    for (const vendor of plan.vendors) {
      if (!isOutside(vendor)) continue;
      const whole = names.whole(vendor);
      const { field: where, zone } = whereIs(whole, snapshot.values);
      const owner = zone && statedField(whole, 'owner');
      const [person] = owner ? peopleNamed(owner.value, snapshot.values.team) : [];
      if (!where || !owner || !person) continue;
      const { text } = owner.value;
      if (!homes.has(text)) homes.set(text, homeOfPerson(plan, whoIs(person), snapshot.values));
      const home = homes.get(text);
      if (!zone || !home) continue;
      const shared = days.map((day) => commonHours(zone, home, day));
      const hours = shared.includes(undefined) ? undefined : minimumOf(shared.flatMap((count) => count ?? []));
      if (hours === undefined || hours >= fewest) continue;
      const name = text.slice(person.start, person.end);
      yield {
        at: where.value.range,
        message:
          hours === 1
            ? say`${vendor.name.text} and ${name} share 1 working hour: expected at least ${fewest}`
            : say`${vendor.name.text} and ${name} share ${hours} working hours: expected at least ${fewest}`,
      };
    }
  },
});

/** A person's time zone: their own if the team states it, else the plan's. */
function homeOfPerson(plan: Plan, person: PersonMention, context: ValueContext): TimeZone | undefined {
  const member = teamOf(plan).find(person);
  const own = member && whereIs(member, context);
  return own?.field ? own.zone : whereIs(plan.self, context).zone;
}
