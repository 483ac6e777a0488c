import type { Entity } from '../../plan/entity';
import { states } from '../../plan/entity';
import { findWord } from '../../plan/values/wordMentions';
import { anyOf } from '../../plan/vocabulary/words';
import type { Range } from '../../text/range';
import { insertOpenField } from '../openField';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'collateral-confidential',
  kind: 'missing',
  title: 'Confidential collateral is covered by an NDA',
  why: 'Outsiders need to see a lot, and sooner or later the roadmap or the investor deck. That is right, and it needs a signature first; asking for one later says that you forgot.',
  reads: { vendor: ['name', 'sourcing', 'collateral'] },
  *check(subject) {
    const { plan } = subject;
    for (const vendor of outsideVendorsToJudge(subject, 'nda')) {
      const place = states(vendor, 'nda') ? undefined : confidentialIn(vendor);
      if (!place) continue;
      yield {
        at: place,
        message: say`${vendor.name.text} works from confidential collateral, but no NDA is listed`,
        fixes: () => insertOpenField(plan, vendor, 'nda'),
      };
    }
  },
});

/** The entry that marks a vendor's collateral as confidential. */
function confidentialIn(vendor: Entity): Range | undefined {
  for (const field of vendor.fields) {
    if (field.definition?.key !== 'collateral') continue;
    for (const value of [field.value, ...field.items.map(({ text }) => text)]) {
      const word = findWord(value.text, 'confidential');
      if (!word || isTurnedAround().test(value.text.slice(0, word.start))) continue;
      const start = Math.max(value.text.lastIndexOf(',', word.start), value.text.lastIndexOf(';', word.start)) + 1;
      const entry = /^[^,;]*/.exec(value.text.slice(start))![0];
      return value.slice(start, start + entry.length).range;
    }
  }
  return undefined;
}

let negation: RegExp | undefined;

/** `not` and the like at the end of what stands before the word. */
function isTurnedAround(): RegExp {
  return (negation ??= new RegExp(String.raw`(?<!\p{L})${anyOf('notConfidential')}[ -]?$`, 'iu'));
}
