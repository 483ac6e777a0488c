import { nameOf } from '../../plan/entity';
import { findIds } from '../../plan/names/ids';
import { isMissing } from '../../plan/missing';
import type { Names } from '../../plan/names/names';
import type { Reference } from '../../plan/names/reference';
import type { Plan } from '../../plan/plan';
import { isByOthers } from '../../plan/planContents';
import { memoized } from '../../text/memoized';
import { Spellings } from '../didYouMean';
import { dependencyFields } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { grouped } from '../../text/lists';
import { comparableName, nameKey } from '../../plan/labels';
import { isWordOf } from '../../plan/vocabulary/lexicon';

export default defineRule({
  id: 'dependency-unknown',
  kind: 'broken',
  title: 'Everything a deliverable depends on is in the plan',
  why: 'The windshield man cannot come before the mechanic is done, but only if somebody wrote down which mechanic. A dependency on something that is not in the plan is one that nobody has committed to deliver.',
  reads: { ...dependencyFields, outcome: ['name'] },
  *check({ snapshot, plan, names }) {
    // A vendor's own file doesn't know the plans it serves, nor what their other vendors hand over.
    if (plan.kind === 'vendor') return;
    for (const unresolved of snapshot.dependencies.unresolved) {
      const { successor: entity, mention } = unresolved;
      // Of several with one name, either may be meant: that is a problem of its own.
      if (names.uriOf(entity) !== plan.uri || mention.candidates || isMissing(mention.text)) continue;
      if (mention.url) {
        if (snapshot.isMissingIn(unresolved))
          yield {
            at: mention.range,
            message: say`${nameOf(entity)} depends on “${mention.text}”, which isn’t in the linked plan`,
          };
        continue;
      }
      if (mention.nearest) {
        yield { at: mention.range, message: notUnderstood(mention) };
        continue;
      }
      // A dependency on an outcome is odd, but not a typo.
      if (names.find(mention.text, ['outcome'])) continue;
      const isId = findIds(mention.text).some(({ start }) => start === 0);
      const close = isId ? [] : possibleNames(plan).closestTo(mention.text);
      const longer = isId || close.length > 0 ? [] : namesBeginningWith(plan, mention.text);
      // In a document by others, words that nothing here resembles may not mean a dependency at all.
      if (!isId && close.length === 0 && isByOthers(plan)) continue;
      const [meant] = close.length > 0 ? close : longer;
      const waiting = nameOf(entity);
      const what = isId ? mention.text : `“${mention.text}”`;
      yield {
        at: mention.range,
        // Words that nothing here resembles are no typo: somebody else's approval, or work outside the plan.
        kind: isId || close[0] !== undefined ? undefined : 'advice',
        message:
          meant === undefined
            ? say`${waiting} depends on ${what}, which isn’t in this plan`
            : say`${waiting} depends on ${what}, which isn’t in this plan: did you mean ${meant}?`,
        fixes: () => [...changeTo(mention, [...close, ...longer]), ...isolated(names, mention)],
      };
    }
  },
});

/** A known name with words whose meaning isn't known, such as a lag in percent. */
function notUnderstood({ text, nearest }: Reference) {
  const name = nearest?.id?.value ?? nearest?.name.text ?? '';
  return say`“${text}” isn’t understood: expected a dependency such as ${name}, or ${name} + 5 days`;
}

function changeTo(mention: Reference, close: readonly string[]) {
  return close.map((name) => ({
    title: say`Change to ${name}`,
    edits: [{ range: mention.range, newText: name }],
    changesSchedule: true,
  }));
}

/** An id without its hyphen or in another case means the existing one. */
function isolated(names: Names, { text, range }: Reference) {
  const same = (plainIds(names).get(plain(text)) ?? []).filter((id) => id !== text);
  return same.map((id) => ({
    title: say`Change to ${id}`,
    edits: [{ range, newText: id }],
    changesSchedule: true,
  }));
}

function plain(id: string): string {
  return id.replace(/-/g, '').toUpperCase();
}

const plainIds = memoized((names: Names) => grouped(names.ids(), plain));

const possibleNames = memoized((plan: Plan) => new Spellings(namesIn(plan)));

const keysOfNames = memoized((plan: Plan) =>
  namesIn(plan).map((name) => ({ name, key: nameKey(comparableName(name)) })),
);

function namesIn(plan: Plan): readonly string[] {
  return [...plan.deliverables, ...plan.vendors, ...plan.milestones].map(({ name }) => name.text);
}

/** In UTF-16 units. Shorter words begin too many names. */
const shortestBeginning = 4;

/** The only name that begins with what is named, with or without an article: `Packaging design` for `the packaging`. */
function namesBeginningWith(plan: Plan, text: string): readonly string[] {
  const [first = '', ...others] = nameKey(comparableName(text)).split(' ');
  const words = others.length > 0 && isWordOf('filler', first) ? others : [first, ...others];
  const beginning = `${words.join(' ')} `;
  if (beginning.length <= shortestBeginning) return [];
  const found = keysOfNames(plan).filter(({ key }) => key.startsWith(beginning));
  return found.length === 1 ? found.map(({ name }) => name) : [];
}
