import { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import { isSameList } from '../text/lists';
import { memoizedStrings } from '../text/memoizedStrings';
import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import { statedField } from './entity';
import type { EntityKind, FieldKey } from './fields';
import type { Reference } from './names/reference';
import { nameIn } from './names/mentions';
import { originalOf } from './moved';
import type { Names } from './names/names';
import { firstWordsOf } from './names/namesBasis';
import type { Plan } from './plan';
import type { PersonMention } from './values/personMention';
import { PeopleIndex } from './names/peopleIndex';
import { peopleIn, readPeople, teamMembers } from './values/people';
import type { PlanCalendar } from './values/resolveDate';
import { certain } from './values/reading';
import { currencyType } from './values/currency';
import type { ValueContext } from './values/valueContext';
import { noContext } from './values/valueContext';

/** What a value may depend on: work, collateral and vendors. */
const namedKinds: readonly EntityKind[] = ['deliverable', 'milestone', 'collateral', 'vendor'];

/**
 * What the meaning of a plan's values depends on. Each part is read when a value first asks for it, so making one costs
 * nothing.
 */
export class PlanValues implements ValueContext {
  #basis?: object;

  /** `lookup` is undefined while the plan is being read: nothing can be looked up by name yet. */
  constructor(
    private readonly plan: Plan,
    readonly calendar: PlanCalendar,
    private readonly lookup?: { readonly names: Names; readonly namesBasis: unknown },
  ) {}

  get basis(): unknown {
    return (this.#basis ??= basisOf(this));
  }

  get names(): unknown {
    return this.lookup?.namesBasis;
  }

  get holidays(): ReadonlySet<IsoDate> {
    return this.calendar.holidays ?? noHolidays;
  }

  get currency(): string | undefined {
    return knownCurrency(this.plan);
  }

  get language(): string | undefined {
    return textOf(this.plan, 'lang');
  }

  get dateOrder(): ValueContext['dateOrder'] {
    return this.calendar.dateOrder;
  }

  get timeZone(): string | undefined {
    return textOf(this.plan, 'time-zone');
  }

  get team(): readonly PersonMention[] {
    return teamNamedIn(this.plan);
  }

  find(name: string): Entity | undefined {
    const names = this.lookup?.names;
    if (!names) return undefined;
    const [only, ...others] = names.all(nameIn(name), namedKinds);
    return others.length > 0 ? undefined : only;
  }

  references(value: SourceText, kinds: readonly EntityKind[]): readonly Reference[] {
    return this.lookup?.names.references(value, kinds) ?? [];
  }

  isName(word: string): boolean {
    return firstWordsOf(this.plan).has(word);
  }
}

const noHolidays: ReadonlySet<IsoDate> = new Set();

/** The same object for contexts in which all but the names is the same. */
function basisOf({ calendar, currency, language, timeZone, team }: ValueContext): object {
  return basesOf(team)(calendar)([currency, language, timeZone].join('\n'));
}

/** For each team and calendar, those that were needed last. */
const basesOf = memoized((_: readonly PersonMention[]) =>
  memoized((__: PlanCalendar) => memoizedStrings((___: string) => ({}), mostBases)),
);
const mostBases = 20;

const knownCurrency = memoized((plan: Plan): string | undefined => {
  const stated = statedField(plan.self, 'currency');
  return stated && certain(currencyType.read(stated.value, noContext));
});

/** The people on the team: those listed in the document, and those in its front matter who aren't. */
export const teamNamedIn = memoized((plan: Plan): readonly PersonMention[] => {
  // Another version of a plan with the same people has the same team, so what is read by it remains valid.
  const people = plan.people.map(originalOf);
  const { text: inFrontMatter, marks } = statedField(plan.self, 'team')?.value ?? nothing;
  const [first] = people;
  if (marks.length > 0) return readTeam(plan);
  if (!first) return inFrontMatter === '' ? nobody : teamOfText(inFrontMatter);
  const known = teams.get(first);
  if (known?.inFrontMatter === inFrontMatter && isSameList(known.people, people)) return known.team;
  const team = readTeam(plan);
  teams.set(first, { people, inFrontMatter, team });
  return team;
});

const nothing = SourceText.empty({ offset: 0 }, 0);
const nobody: readonly PersonMention[] = [];

/** The latest team that begins with a person. */
const teams = new WeakMap<Entity, KnownTeam>();

interface KnownTeam {
  readonly people: readonly Entity[];
  readonly inFrontMatter: string;
  readonly team: readonly PersonMention[];
}

const teamOfText = memoizedStrings((text: string): readonly PersonMention[] => readPeople(text), mostBases);

function readTeam(plan: Plan): readonly PersonMention[] {
  const listed = plan.people.flatMap(teamMembers);
  const index = new PeopleIndex<true>();
  for (const member of listed) index.add(member, true);
  return [...listed, ...peopleIn(plan.self, 'team').filter((member) => !index.has(member))];
}

function textOf(plan: Plan, key: FieldKey): string | undefined {
  return statedField(plan.self, key)?.value.text.trim();
}
