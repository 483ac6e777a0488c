import { folded, tokensOf } from '../text/tokens';
import { memoized } from '../text/memoized';
import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import { statedField } from './entity';
import type { EntityKind, FieldKey } from './fields';
import type { Names } from './names';
import type { Plan } from './plan';
import { allEntities } from './plan';
import { holidaysOf } from './planCalendar';
import type { PersonMention } from './values/people';
import { teamMembers } from './values/people';
import type { PlanCalendar } from './values/resolveDate';
import type { ValueContext } from './values/valueContext';

/** What a value may depend on: work, collateral and vendors. */
const namedKinds: readonly EntityKind[] = ['deliverable', 'milestone', 'collateral', 'vendor'];

/**
 * What the meaning of a plan's values depends on. Each part is read when a value first asks for it, so making one costs
 * nothing.
 */
export class PlanValues implements ValueContext {
  /** `names` is undefined while the plan is being read: nothing can be looked up by name yet. */
  constructor(
    private readonly plan: Plan,
    readonly calendar: PlanCalendar,
    private readonly names: () => Names | undefined = () => undefined,
  ) {}

  get holidays(): ReadonlySet<IsoDate> {
    return knownHolidays(this.plan);
  }

  get currency(): string | undefined {
    return textOf(this.plan, 'currency')?.toUpperCase();
  }

  get language(): string | undefined {
    return textOf(this.plan, 'lang');
  }

  get dateOrder(): ValueContext['dateOrder'] {
    return dateOrderOf(this.language);
  }

  get timeZone(): string | undefined {
    return textOf(this.plan, 'time-zone');
  }

  get team(): readonly PersonMention[] {
    return knownTeam(this.plan);
  }

  find(name: string): Entity | undefined {
    const names = this.names();
    if (!names) return undefined;
    const same = names.named(name).filter(({ kind }) => namedKinds.includes(kind));
    return same.length > 1 ? undefined : names.find(name, namedKinds);
  }

  isName(word: string): boolean {
    return firstWordsOf(this.plan).has(word);
  }
}

/** What the plan's own dates depend on, from which its calendar is made: a setting, and nothing of the plan's dates. */
export function valuesBeforeCalendar(plan: Plan, fiscalYearStart: number): ValueContext {
  return new PlanValues(plan, { fiscalYearStart });
}

export const knownHolidays = memoized(holidaysOf);

const knownTeam = memoized((plan: Plan): readonly PersonMention[] => plan.people.flatMap(teamMembers));

/** The first word, folded, of each name in the plan. */
const firstWordsOf = memoized((plan: Plan): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { name } of allEntities(plan)) {
    const first = tokensOf(name.text).find(({ kind }) => kind === 'word');
    if (first) words.add(folded(first.text));
  }
  return words;
});

/** Americans write the month first. English without a country may be either. */
function dateOrderOf(language: string | undefined): ValueContext['dateOrder'] {
  const [name, ...others] = (language ?? '').toLowerCase().split(/[-_]/);
  if (!name) return undefined;
  if (name !== 'en') return 'day-first';
  const country = others.find((part) => part.length === 2);
  return country === undefined ? undefined : country === 'us' ? 'month-first' : 'day-first';
}

function textOf(plan: Plan, key: FieldKey): string | undefined {
  return statedField(plan.self, key)?.value.text.trim();
}
