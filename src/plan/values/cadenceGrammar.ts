import { isWordOf } from '../vocabulary/lexicon';
import { append, maximumOf } from '../../text/lists';
import type { WordKind } from '../vocabulary/valueWords';
import type { CadenceRule } from './cadenceModel';
import { takeCadenceRule, takeDaysOfRule } from './cadenceRules';
import { skipClock, skipLengthOfMeeting } from './clock';
import { Cursor, isTaken } from './cursor';
import type { WrittenDate } from './dates';
import { leftOver } from './leftOver';
import type { Stretch } from './reading';
import { takeDates } from './dateForms/expression';
import { takeWeekdays } from './weekdayList';

/** A limit of a phase, before the plan determines which day it is. `side` is that of a date that is a span. */
export interface WrittenBound extends Stretch {
  readonly date: WrittenDate;
  readonly side: 'first' | 'last';
}

export interface WrittenPhase {
  readonly from?: WrittenBound;
  readonly until?: WrittenBound;
  readonly rules: readonly CadenceRule[];
}

export interface WrittenCadence {
  readonly phases: readonly WrittenPhase[];
  readonly exceptions: { readonly weekdays: readonly number[]; readonly dates: readonly WrittenDate[] };
}

/** What a text says about how often. `readings` are all that it may mean, each with a text that isn't ambiguous. */
export interface ParsedCadence {
  readonly readings: readonly { readonly cadence: WrittenCadence; readonly text: string }[];
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

type Mutable<Fixed> = { -readonly [Key in keyof Fixed]: Fixed[Key] };

interface Draft extends Omit<Mutable<WrittenPhase>, 'rules'> {
  readonly rules: { options: readonly CadenceRule[] }[];
}

/** What is left next to a rhythm is mostly about the meeting: `one call`, `first thing`. */
const light: ReadonlySet<WordKind> = new Set<WordKind>(['ordinal', 'part', 'number']);

/** Reads the clauses of a text one after the other. */
export function parseCadence(text: string): ParsedCadence {
  const parser = new Parser(text);
  parser.run();
  const { unread, notes } = leftOver(text, parser.used, undefined, { light, limits: ['withdrawn', 'alternating'] });
  return { readings: parser.readings(), unread, notes };
}

/** In tokens, between a rule and what it depends on. */
const longestClause = 12;

class Parser {
  readonly used: Stretch[] = [];
  readonly #cursor: Cursor;
  readonly #phases: Draft[] = [{ rules: [] }];
  readonly #weekdaysOff: number[] = [];
  readonly #datesOff: WrittenDate[] = [];
  /** What the next rule depends on. */
  #condition: (Stretch & { readonly text: string }) | undefined;
  /** The index of the token after the last rule. */
  #endOfRule = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#text = text;
  }

  get #phase(): Draft {
    return this.#phases.at(-1)!;
  }

  run(): void {
    const cursor = this.#cursor;
    while (!cursor.isAtEnd) {
      if (this.#takeCondition()) continue;
      const { start } = cursor;
      if (this.#take()) this.used.push({ start, end: cursor.end });
      else cursor.at++;
    }
  }

  /** Every reading of what was taken: each option of an ambiguous rule with the first of the others. */
  readings(): ParsedCadence['readings'] {
    const phases = this.#phases.filter(({ rules }) => rules.length > 0);
    if (phases.length === 0) return [];
    const exceptions = { weekdays: this.#weekdaysOff, dates: this.#datesOff };
    const most = maximumOf(phases.flatMap(({ rules }) => rules.map(({ options }) => options.length)))!;
    return Array.from({ length: most }, (_, choice) => {
      const chosen = phases.map(({ from, until, rules }) => ({
        from,
        until,
        rules: rules.map(({ options }) => options[Math.min(choice, options.length - 1)]!),
      }));
      return { cadence: { phases: chosen, exceptions }, text: textOfRule(chosen[0]!.rules[0]!) };
    });
  }

  #take(): boolean {
    return (
      this.#cursor.word('namedDay') === undefined &&
      (this.#takeException() ||
        this.#takeThen() ||
        this.#takeAfterwards() ||
        this.#takeBound() ||
        this.#takeRule() ||
        this.#takeMeeting())
    );
  }

  /** `weekly during shoots, otherwise monthly`; `when live: daily`. True if it moved past a condition. */
  #takeCondition(): boolean {
    const cursor = this.#cursor;
    const { start } = cursor;
    if (cursor.word('condition', 'otherwise') !== undefined) {
      this.#condition = undefined;
      this.used.push({ start, end: cursor.end });
      return true;
    }
    const last = this.#phase.rules.at(-1);
    // A condition belongs to a rule in the same clause.
    const between = cursor.tokens.slice(Math.max(this.#endOfRule, cursor.at - longestClause), cursor.at);
    const follows =
      between.length < longestClause &&
      between.every(({ text, kind }) => kind === 'word' && !isWordOf('condition', text));
    const before = cursor.tokens[cursor.at - 1];
    const isOtherwise = before !== undefined && isWordOf('condition', before.text);
    if (cursor.word('condition', 'condition') === undefined) return false;
    while (!cursor.isAtEnd && !/^[,;:.]$/.test(cursor.next!.text) && !this.#isRuleNext()) cursor.at++;
    const condition = this.#text.slice(start, cursor.end);
    if (last && follows) {
      last.options = last.options.map((rule) => ({ ...rule, condition }));
      this.used.push({ start, end: cursor.end });
    } else if (isOtherwise) {
      // `otherwise on request`: there is no rhythm then.
      this.used.push({ start, end: cursor.end });
    } else {
      // It is understood only if a rule follows that depends on it.
      this.#condition = { text: condition, start, end: cursor.end };
    }
    return true;
  }

  #isRuleNext(): boolean {
    const { at } = this.#cursor;
    const isRule = takeCadenceRule(this.#cursor) !== undefined;
    this.#cursor.at = at;
    return isRule;
  }

  /** `except 12 January`, `not in August`, `except Fridays`. */
  #takeException(): boolean {
    const cursor = this.#cursor;
    return isTaken(cursor, () => {
      if (cursor.word('changing', 'exception', 'negation') === undefined) return false;
      let isFound = false;
      for (;;) {
        const isOff = cursor.word('namedDay', 'off') !== undefined;
        if (!isFound && !isOff) skipPlainWords(cursor);
        cursor.skipLinks('on', 'of');
        const date = isOff ? undefined : takeDates(cursor);
        const weekdays = date ? undefined : takeWeekdays(cursor);
        // `except school holidays`: which days those are, the plan doesn't say.
        if (isOff)
          return cursor.isAtEnd || cursor.next!.kind === 'sign' || cursor.from(cursor.at).word('link') !== undefined;
        if (date) this.#datesOff.push(date);
        else if (weekdays) append(this.#weekdaysOff, weekdays.weekdays);
        else return isFound;
        isFound = true;
        if (!isTaken(cursor, () => isSeparator(cursor) && canTake(cursor, takeDates))) return true;
      }
    });
  }

  /** `then monthly`: what comes after the end of what was said before. */
  #takeThen(): boolean {
    const cursor = this.#cursor;
    const { until } = this.#phase;
    return isTaken(cursor, () => {
      if (!until || this.#phase.rules.length === 0 || cursor.word('order') === undefined) return false;
      this.#phases.push({ rules: [], from: { ...until, side: 'last' } });
      return true;
    });
  }

  /** `fortnightly after`, behind a rhythm: after the end of what was said before it. */
  #takeAfterwards(): boolean {
    const cursor = this.#cursor;
    const before = this.#phases.at(-2);
    return isTaken(cursor, () => {
      if (!before?.until || this.#phase.from || this.#endOfRule !== cursor.at) return false;
      if (cursor.word('order') === undefined && cursor.word('link', 'after') === undefined) return false;
      this.#phase.from = { ...before.until, side: 'last' };
      return true;
    });
  }

  /** `until launch`, `from 12 January`, `after launch`. */
  #takeBound(): boolean {
    const cursor = this.#cursor;
    const { start } = cursor;
    const isAfterComma = /^[,;]$/.test(cursor.tokens[cursor.at - 1]?.text ?? '');
    return isTaken(cursor, () => {
      const isEnd = cursor.word('link', 'until', 'before') !== undefined;
      if (!isEnd && cursor.word('link', 'from', 'after') === undefined) return false;
      cursor.skipLinks('on', 'of');
      const date = takeDates(cursor);
      if (!date) return false;
      // `Tuesdays, from April Wednesdays`: what was said before ends then.
      if (!isEnd && this.#phase.rules.length > 0 && isAfterComma && this.#isRuleNext()) return false;
      const place = { start, end: cursor.end };
      const bound: WrittenBound = { date, ...place, side: isEnd ? 'last' : 'first' };
      const isNew = this.#phase.rules.length > 0 && (isEnd ? this.#phase.until : this.#phase.from) !== undefined;
      if (isNew) this.#phases.push({ rules: [] });
      if (isEnd) this.#phase.until = bound;
      else this.#phase.from = bound;
      if (!isEnd && date.kind === 'span') this.#phase.until = { date, ...place, side: 'last' };
      return true;
    });
  }

  #takeRule(): boolean {
    if (!this.#takeRuleOrItsDays()) return false;
    this.#endOfRule = this.#cursor.at;
    return true;
  }

  #takeRuleOrItsDays(): boolean {
    const cursor = this.#cursor;
    const { rules } = this.#phase;
    const last = rules.at(-1);
    const more = last && takeDaysOfRule(cursor, last.options, !this.#isNewClause());
    if (more) {
      rules[rules.length - 1] = { options: more };
      return true;
    }
    const condition = this.#condition;
    const { at } = cursor;
    const options = takeCadenceRule(cursor)?.map((rule) => ({ ...rule, condition: condition?.text }));
    if (!options) return false;
    if (condition) this.used.push(condition);
    this.#condition = undefined;
    // `weekly or fortnightly`, `weekly to fortnightly`: one of them.
    if (last && this.#endOfRule === at - 1 && isAlternative(cursor, at - 1)) {
      last.options = [...last.options, ...options];
      return true;
    }
    // `biweekly (every two weeks)` says which of the two it is.
    const meant = last?.options.find((one) => options.length === 1 && isSame(one, options[0]!));
    if (last && last.options.length > 1 && meant) {
      last.options = [meant];
      return true;
    }
    // `Tuesdays, weekly` and `weekly call; Thursday numbers` name one rhythm.
    const [rule] = options;
    if (last && rule!.on.length === 0 && isSame(rule!, last.options[0]!)) return true;
    if (rules.length > 0 && (this.#phase.until ?? this.#phase.from) !== undefined && this.#isLimited())
      this.#phases.push({ rules: [{ options }] });
    else rules.push({ options });
    return true;
  }

  /** Whether a rule and its limit are both there, so that another rule isn't limited by it. */
  #isLimited(): boolean {
    return this.used.length > 1;
  }

  /** Whether a clause begins at the next token. */
  #isNewClause(): boolean {
    const before = this.#cursor.tokens[this.#cursor.at - 1];
    return before?.text === ';' || before?.text === '.';
  }

  #takeMeeting(): boolean {
    return skipClock(this.#cursor) || skipLengthOfMeeting(this.#cursor);
  }
}

/** Moves past what doesn't take place: `no calls in August`. */
function skipPlainWords(cursor: Cursor): void {
  const isDayNext = (): boolean => canTake(cursor, takeDates) || canTake(cursor, takeWeekdays);
  for (let most = 2; most > 0 && cursor.next?.kind === 'word' && !isDayNext(); most--) cursor.at++;
}

function canTake(cursor: Cursor, take: (cursor: Cursor) => unknown): boolean {
  const { at } = cursor;
  cursor.skipLinks('on', 'of');
  const found = take(cursor) !== undefined;
  cursor.at = at;
  return found;
}

function isSeparator(cursor: Cursor): boolean {
  return cursor.literal(',', '/', '&', '+') !== undefined || cursor.word('link', 'and', 'or') !== undefined;
}

/** Whether the word at an index is `or` or `to`. */
function isAlternative(cursor: Cursor, index: number): boolean {
  const { at } = cursor;
  cursor.at = index;
  const isFound = cursor.word('link', 'or', 'until') !== undefined && cursor.at === index + 1;
  cursor.at = at;
  return isFound;
}

function isSame(one: CadenceRule, other: CadenceRule): boolean {
  return one.unit === other.unit && one.every === other.every && one.times === other.times;
}

/** A rule in words that have one meaning. */
function textOfRule({ unit, every, times, on }: CadenceRule): string {
  if (times > 1) return times === 2 ? `twice a ${unit}` : `${times} times a ${unit}`;
  const isNth = on.some(({ kind }) => kind === 'nth-weekday');
  if (isNth) return 'once a month';
  return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}
