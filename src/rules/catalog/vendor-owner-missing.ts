import { states } from '../../plan/entity';
import { choosePerson } from '../choosePerson';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { vendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-owner-missing',
  kind: 'missing',
  isOfFormat: true,
  isEssential: true,
  title: 'Every vendor has one in-house owner',
  why: 'A vendor without an owner takes orders from whoever calls last, and nobody notices when it waits. One person in house answers for them: knows what they do, whom they wait for, and what they need next.',
  reads: { vendor: ['name'] },
  *check(subject) {
    for (const vendor of vendorsToJudge(subject, 'owner')) {
      if (states(vendor, 'owner')) continue;
      yield {
        at: placeOf(vendor, 'owner'),
        message: say`${vendor.name.text} has no in-house owner`,
        fixes: () => choosePerson(subject.plan, subject.names, vendor, 'owner'),
      };
    }
  },
});
