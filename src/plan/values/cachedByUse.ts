import type { SourceText } from '../../syntax/sourceText';
import type { PlanCalendar } from './resolveDate';
import type { ValueContext } from './valueContext';

/** Whether what a reader has asked the context for is still the same. */
type Check = (context: ValueContext) => boolean;

/** What a reader asks the context for while it reads one value. */
class Uses {
  readonly checks: Check[] = [];
  /** False if the result is only valid for this context. */
  isLasting = true;
  readonly #seen = new Set<string>();

  note<Value>(name: string, get: (context: ValueContext) => Value, context: ValueContext): Value {
    const value = get(context);
    if (!this.#seen.has(name)) this.checks.push((other) => get(other) === value);
    this.#seen.add(name);
    return value;
  }
}

/**
 * `read`, computed again only if the text or something that it has asked the context for has changed: an edit elsewhere
 * makes a new context, in which nearly all is as it was. What it returns must not depend on where the text stands.
 */
export function cachedByUse<Value>(
  read: (text: SourceText, context: ValueContext) => Value,
): (text: SourceText, context: ValueContext) => Value {
  const known = new WeakMap<SourceText, { readonly value: Value; readonly checks: readonly Check[] }>();
  return (text, context) => {
    const entry = known.get(text.original);
    if (entry?.checks.every((isSame) => isSame(context))) return entry.value;
    const uses = new Uses();
    const value = read(text, watched(context, uses));
    if (uses.isLasting) known.set(text.original, { value, checks: uses.checks });
    return value;
  };
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
      return uses.note('basis', asks.basis, context);
    },
    calendar: watchedCalendar(context, uses),
    get holidays() {
      return uses.note('holidays', asks.holidays, context);
    },
    get currency() {
      return uses.note('currency', asks.currency, context);
    },
    get language() {
      return uses.note('language', asks.language, context);
    },
    get dateOrder() {
      return uses.note('dateOrder', asks.dateOrder, context);
    },
    get timeZone() {
      return uses.note('timeZone', asks.timeZone, context);
    },
    get team() {
      return uses.note('team', asks.team, context);
    },
    find(name) {
      uses.isLasting = false;
      return context.find(name);
    },
    references(value, kinds) {
      uses.isLasting = false;
      return context.references(value, kinds);
    },
    isName: (word) => uses.note(`isName ${word}`, asksName(word), context),
  };
}

function watchedCalendar(context: ValueContext, uses: Uses): PlanCalendar {
  const part = <Key extends keyof PlanCalendar>(key: Key): PlanCalendar[Key] =>
    uses.note(`calendar ${key}`, asksCalendar(key), context);
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
    get dateOrder() {
      return part('dateOrder');
    },
    get holidays() {
      return part('holidays');
    },
  };
}
