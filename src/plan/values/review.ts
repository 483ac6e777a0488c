import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import { workingDaysBetween } from '../calendar';
import type { Entity } from '../entity';
import { isMissing } from '../missing';
import { statedField } from '../entity';
import { dateType } from './dateValue';
import type { Duration } from './durationForms';
import { meansDuration } from './durationValue';
import { peopleMeant } from './peopleMeant';
import { readPeople } from './people';
import type { PersonMention } from './personMention';
import { samePerson } from './personMention';
import type { Reading } from './reading';
import { ambiguous, certain, missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import type { WrittenReview } from './reviewGrammar';
import { parseReview } from './reviewGrammar';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/** Who reviews some work before others can use it, and how long that takes. */
export interface Review {
  /** Over all rounds; undefined if the text names only who. */
  readonly length?: Duration;
  readonly rounds: number;
  /** The day by which it is done, if the text states that instead. */
  readonly until?: IsoDate;
  /** As the text refers to them, one after the other. */
  readonly by: readonly PersonMention[];
}

/**
 * The review of work: `Priya Raman, 3 days`, `2 rounds, 3 days each`, `Legal 5 days, then Priya 3 days`, `by
 * 2027-03-12`, which counts from the day the work is due. Days next to a number of rounds are those of one round, unless
 * the text says `in total`.
 */
export const reviewType: ValueType<Review> = { read: readReview, means: meansReview, dependsOnEntity: true };

function meansReview({ length, until, by }: Review, { team }: ValueContext): string {
  const names = by.map((person) => peopleMeant(person, team)[0]!).join(', ');
  const who = names === '' ? '' : `by ${names}`;
  const time = length ? meansDuration(length) : until === undefined ? '' : `until ${until}`;
  return [time, who].filter((part) => part !== '').join(' ');
}

const parsed = memoizedText(({ text }: SourceText) => parseReview(text));

function readReview(value: SourceText, context: ValueContext, entity?: Entity): Reading<Review> {
  const { options, until, unread, isNone, ...rest } = parsed(value);
  if (isNone) return readAs({ length: { days: 0, kind: 'working' }, rounds: 0, by: [] });
  if (isMissing(value.text)) return missing;
  const { by, notes } = withTeam(rest, value.text, context);
  const last = until && resolveDate(until, context.calendar)?.last;
  if (until && last === undefined) return unreadable(value.text);
  const limit = last === undefined ? undefined : lengthUntil(last, context, entity);
  const lengths: readonly (Duration | undefined)[] = last === undefined && options.length > 0 ? options : [limit];
  if (lengths[0] === undefined && by.length === 0 && last === undefined) return unreadable(value.text);
  const people = peopleIn(by, context);
  if (unread.length === 0 && lengths.length * people.length > 1)
    return ambiguous(
      lengths.flatMap((length) =>
        people.map((names) => {
          const one = { rounds: rest.rounds, length, until: last, by: names };
          return { value: one, text: textOf(one, rest.rounds) };
        }),
      ),
    );
  return readAs({ rounds: rest.rounds, length: lengths[0], until: last, by }, unread, notes);
}

/** The people of a review with those whose names aren't capitalized: only the team tells that they are names. */
function withTeam(
  { by, notes }: Pick<WrittenReview, 'by' | 'notes'>,
  text: string,
  { team }: ValueContext,
): Pick<WrittenReview, 'by' | 'notes'> {
  const named = notes.flatMap(({ start, end }) => {
    const [person] = readPeople(text.slice(start, end));
    return person && team.some((member) => samePerson(member, person)) ? [{ ...person, start, end }] : [];
  });
  if (named.length === 0) return { by, notes };
  const places = new Set(named.map(({ start }) => start));
  return {
    by: [...by, ...named].sort((one, other) => one.start - other.start),
    notes: notes.filter(({ start }) => !places.has(start)),
  };
}

/** More readings than this of one review tell nobody anything. */
const mostReadings = 16;

/** All that the people of a review may mean: several, if one of the names is that of several in the team. */
function peopleIn(by: readonly PersonMention[], { team }: ValueContext): readonly (readonly PersonMention[])[] {
  let all: PersonMention[][] = [[]];
  for (const person of by) {
    const names = peopleMeant(person, team).slice(0, Math.floor(mostReadings / all.length));
    if (names.length > 1) all = all.flatMap((before) => names.map((name) => [...before, { ...person, name }]));
    else for (const before of all) before.push(person);
  }
  return all;
}

/** The working days from the day that work is due until another. */
function lengthUntil(last: IsoDate, context: ValueContext, entity: Entity | undefined): Duration | undefined {
  const stated = entity && statedField(entity, 'due');
  const due = stated && certain(dateType.read(stated.value, context))?.last;
  if (due === undefined || last < due) return undefined;
  return { days: workingDaysBetween(due, last, context.holidays), kind: 'working' };
}

/** A review in words that have one meaning. */
function textOf({ length, by }: Review, rounds: number): string {
  const days = length && `${length.days} ${length.kind === 'working' ? 'working' : 'calendar'} days`;
  const inRounds = rounds > 1 ? `${rounds} rounds, ${days} in total` : days;
  return [...by.map(({ name, handle }) => name ?? `@${handle}`), inRounds].filter(Boolean).join(', ');
}
