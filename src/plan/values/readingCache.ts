import type { Field } from '../entity';
import type { EntityKind } from '../fields';
import type { Reading } from './reading';
import type { PlanCalendar } from './resolveDate';
import type { ValueContext } from './valueContext';

/** A reading, and what has to be the same in another context for it to be the same there. */
interface Known {
  readonly reading: Reading<unknown>;
  /** The bases of the latest context in which it was found to be the same; `names` only if it asked for names. */
  basis: unknown;
  names: unknown;
  readonly uses: Uses;
}

/** Whether what a reader has asked the context for is still the same. */
type Check = (context: ValueContext) => boolean;

/**
 * The parts of a context that a reading may depend on: of the names, those of a kind of items, how names are found (`ways`),
 * and the first words of all.
 */
export type ContextPart = keyof PlanCalendar | EntityKind | 'ways' | 'firstWords' | 'team' | 'other';

/** What a reader asks the context for while it reads one value. */
class Uses {
  readonly checks: Check[] = [];
  /** Whether the reader asks if something is a name of the plan, which is no part of the basis. */
  asksNames = false;
  /** False if the result is only valid for this context. */
  isLasting = true;
  readonly parts = new Set<ContextPart>();
  readonly #seen = new Set<string>();

  note<Value>(name: string, part: ContextPart, get: (context: ValueContext) => Value, context: ValueContext): Value {
    this.parts.add(part);
    const value = get(context);
    if (!this.#seen.has(name)) this.checks.push((other) => get(other) === value);
    this.#seen.add(name);
    return value;
  }
}

/**
 * The readings of fields. One is valid as long as the basis of values is the same, and beyond that as long as everything that
 * its reader has asked for is: an edit elsewhere makes a new context, in which nearly all is as it was. What is read must not
 * depend on where the field stands.
 */
export class ReadingCache {
  readonly #known = new WeakMap<Field, Known>();

  /** What a reading that was made last depends on; undefined if it isn't kept. */
  partsOf(field: Field): ReadonlySet<ContextPart> | undefined {
    return this.#known.get(field)?.uses.parts;
  }

  /** `field` is the one as first read; `read` reads it, with a context that notes what is asked of it. */
  of(field: Field, context: ValueContext, read: (context: ValueContext) => Reading<unknown>): Reading<unknown> {
    const known = this.#known.get(field);
    if (known && isValid(known, context)) return known.reading;
    const uses = new Uses();
    const reading = read(watched(context, uses));
    if (uses.isLasting)
      this.#known.set(field, {
        reading,
        basis: context.basis,
        names: uses.asksNames ? context.names : undefined,
        uses,
      });
    return reading;
  }
}

function isValid(known: Known, context: ValueContext): boolean {
  const { basis } = context;
  const { uses } = known;
  const isSameBasis = basis !== undefined && basis === known.basis;
  if (isSameBasis && (!uses.asksNames || context.names === known.names)) return true;
  if (!uses.checks.every((isSame) => isSame(context))) return false;
  known.basis = basis;
  if (uses.asksNames) known.names = context.names;
  return true;
}

/** Made here, so that what is kept of a question doesn't keep the context alive, and with it an old version of the plan. */
const asks = {
  basis: (one: ValueContext) => one.basis,
  holidays: (one: ValueContext) => one.holidays,
  currency: (one: ValueContext) => one.currency,
  language: (one: ValueContext) => one.language,
  dateOrder: (one: ValueContext) => one.dateOrder,
  timeZone: (one: ValueContext) => one.timeZone,
  team: (one: ValueContext) => one.team,
};

function asksName(word: string): (one: ValueContext) => boolean {
  return (one) => one.isName(word);
}

function asksCalendar<Key extends keyof PlanCalendar>(key: Key): (one: ValueContext) => PlanCalendar[Key] {
  return (one) => one.calendar[key];
}

/** The context, noting what is asked of it. */
function watched(context: ValueContext, uses: Uses): ValueContext {
  return {
    get basis() {
      return uses.note('basis', 'other', asks.basis, context);
    },
    get names() {
      uses.isLasting = false;
      return context.names;
    },
    calendar: watchedCalendar(context, uses),
    get holidays() {
      return uses.note('holidays', 'holidays', asks.holidays, context);
    },
    get currency() {
      return uses.note('currency', 'other', asks.currency, context);
    },
    get language() {
      return uses.note('language', 'other', asks.language, context);
    },
    get dateOrder() {
      return uses.note('dateOrder', 'dateOrder', asks.dateOrder, context);
    },
    get timeZone() {
      return uses.note('timeZone', 'other', asks.timeZone, context);
    },
    get team() {
      return uses.note('team', 'team', asks.team, context);
    },
    find(name) {
      uses.isLasting = false;
      return context.find(name);
    },
    references(value, kinds) {
      uses.isLasting = false;
      return context.references(value, kinds);
    },
    isName(word) {
      uses.asksNames = true;
      return uses.note(`isName ${word}`, 'firstWords', asksName(word), context);
    },
  };
}

function watchedCalendar(context: ValueContext, uses: Uses): PlanCalendar {
  const part = <Key extends keyof PlanCalendar>(key: Key): PlanCalendar[Key] =>
    uses.note(`calendar ${key}`, key, asksCalendar(key), context);
  return {
    get launch() {
      return part('launch');
    },
    get periodStart() {
      return part('periodStart');
    },
    get periodEnd() {
      return part('periodEnd');
    },
    get unreadPeriod() {
      return part('unreadPeriod');
    },
    get fiscalYearStart() {
      return part('fiscalYearStart');
    },
    get fiscalYearMayStart() {
      return part('fiscalYearMayStart');
    },
    get dateOrder() {
      return part('dateOrder');
    },
    get holidays() {
      return part('holidays');
    },
  };
}
