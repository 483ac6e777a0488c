import { append } from '../../text/lists';
import { isWordOf } from '../vocabulary/lexicon';
import type { WordKind } from '../vocabulary/valueWords';
import { skipClock, takeClockText } from './clock';
import { Cursor, isTaken } from './cursor';
import type { WrittenDate } from './dates';
import { readDecimal } from './decimal';
import type { Limit } from './serviceLimit';
import { takeLimit } from './serviceLimit';
import { leftOver } from './leftOver';
import type { Stretch } from './reading';
import { takeDates } from './dateForms/expression';
import { takeWeekdays } from './weekdayList';

/** A commitment as it is written; offsets are half-open, in UTF-16 units of the text. */
export interface WrittenLevel extends Stretch {
  readonly what: string;
  readonly limit?: Limit;
  readonly rounds?: number;
  /** Such as `99.9%`. */
  readonly share?: string;
  /** Times of day by which something is there: `in 18:00 ET, out 09:00 ET`. */
  readonly times?: string;
  /** At any hour of any day. */
  readonly isAlways: boolean;
  /** Whether it is about revisions or reviews, and not about a first draft. */
  readonly about?: 'revision' | 'review';
  readonly window?: Stretch & { readonly days: WrittenDate };
}

interface ParsedLevels {
  readonly levels: readonly WrittenLevel[];
  readonly unread: readonly Stretch[];
  readonly notes: readonly Stretch[];
}

type Draft = { -readonly [Key in keyof WrittenLevel]: WrittenLevel[Key] };

/** What a level is about is kept as it is written, so that numbers and names in it are no doubt. */
const light: ReadonlySet<WordKind> = new Set<WordKind>(['ordinal', 'number', 'part', 'weekday', 'rhythm', 'bound']);

/** The levels of a text, one for each commitment in it. */
export function parseServiceLevels(text: string): ParsedLevels {
  const used: Stretch[] = [];
  const levels: Draft[] = [];
  for (const { start, end } of clausesOf(text)) {
    const clause = new Clause(text, start, end, levels.at(-1)?.limit?.unit);
    clause.run();
    append(used, clause.used);
    const [first, ...others] = clause.levels;
    const before = levels.at(-1);
    // `negative coverage, 30 minutes, 24/7` is one commitment.
    if (first && before && others.length === 0 && isRestOf(before, first)) {
      // Words alone are what the level is about: `site not reachable, 2 hours`.
      if (before.limit === undefined && before.rounds === undefined)
        used.push({ start: before.start, end: before.end });
      Object.assign(before, merged(before, first));
    } else append(levels, clause.levels);
  }
  const complete = levels.filter((level) => level.limit ?? level.rounds ?? level.share ?? level.times);
  const { unread, notes } = leftOver(text, used, undefined, { light });
  const paired = inAndOut(complete, text);
  return { levels: paired ?? complete, unread, notes };
}

/** A clause without words of its own adds to the one before; one of words alone is what the next is about. */
function isRestOf(before: WrittenLevel, level: WrittenLevel): boolean {
  const isBare = level.what === '' && (level.isAlways || level.window !== undefined);
  return isBare || (before.limit === undefined && before.rounds === undefined && level.what === '');
}

function merged(before: WrittenLevel, level: WrittenLevel): Partial<WrittenLevel> {
  return {
    limit: before.limit ?? level.limit,
    rounds: before.rounds ?? level.rounds,
    share: before.share ?? level.share,
    isAlways: before.isAlways || level.isAlways,
    window: before.window ?? level.window,
    about: before.about ?? level.about,
    end: level.end,
  };
}

/** `in by 18:00 ET, out by 09:00 ET`: work that is done overnight. */
function inAndOut(levels: readonly WrittenLevel[], text: string): readonly WrittenLevel[] | undefined {
  const [first, second, ...others] = levels;
  if (!first?.times || !second?.times || others.length > 0) return undefined;
  const [given, returned] = [first.what.toLowerCase(), second.what.toLowerCase()];
  if (given !== 'in' || returned !== 'out') return undefined;
  const times = `in ${first.times}, out ${second.times}`;
  return [{ what: 'overnight', times, isAlways: false, start: first.start, end: text.length }];
}

/** The clauses between semicolons, commas, slashes with spaces, and line breaks. */
function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[;,](?!\d)|\s\/\s|\n|\s[–—]\s|\.(?=\s|$)/g)) {
    clauses.push({ start, end: index });
    start = index + sign.length;
  }
  return [...clauses, { start, end: text.length }];
}

class Clause {
  readonly levels: Draft[] = [];
  readonly used: Stretch[] = [];
  readonly #cursor: Cursor;
  /** Few levels name days, and looking for them takes time. */
  readonly #mayHaveSpan: boolean;
  /** What is said before the commitment that comes next. */
  #words: Stretch[] = [];
  #rounds: number | undefined;
  #about: Draft['about'];

  constructor(
    private readonly text: string,
    private readonly start: number,
    end: number,
    /** The unit of the level before, which a number alone takes: `draft in 5 days; edits in 2`. */
    private readonly unit: Limit['unit'] | undefined,
  ) {
    this.#cursor = new Cursor(text.slice(start, end));
    this.#mayHaveSpan = hasSpanSign(this.#cursor);
  }

  /** Offsets of the whole text: where the next token begins, and where the last one before it ends. */
  get #next(): number {
    return this.start + this.#cursor.start;
  }

  get #end(): number {
    return this.start + this.#cursor.end;
  }

  run(): void {
    const cursor = this.#cursor;
    let isVague = false;
    while (!cursor.isAtEnd) {
      const start = this.#next;
      if (this.#takeQuoted()) continue;
      if (cursor.word('level', 'vague') !== undefined) {
        isVague = true;
        // Words such as `mogelijk` are part of the phrase, and put nothing else in doubt.
        this.used.push({ start, end: this.#end });
        continue;
      }
      if (this.#takeCommitment(start)) this.used.push({ start, end: this.#end });
      else {
        this.#noteSubject();
        const isWord = cursor.next?.kind !== 'sign' || /^['&/%-]$/.test(cursor.next.text);
        cursor.at++;
        if (isWord) this.#words.push({ start, end: this.#end });
      }
    }
    this.#finish();
    if (!isVague && this.levels.length === 0) append(this.used, this.#words);
  }

  /** What is quoted is spoken of, not promised. */
  #takeQuoted(): boolean {
    const cursor = this.#cursor;
    const start = this.#next;
    return isTaken(cursor, () => {
      if (cursor.literal('"') === undefined) return false;
      while (!cursor.isAtEnd && cursor.literal('"') === undefined) cursor.at++;
      this.used.push({ start, end: this.#end });
      return true;
    });
  }

  #takeCommitment(start: number): boolean {
    return (
      this.#takeAlways() ||
      this.#takeWindow(start) ||
      this.#takeRounds() ||
      this.#takeLimit(start) ||
      this.#takeShareOrTime(start) ||
      this.#skipHoursOfWeek()
    );
  }

  /** `Mon–Fri 9–18`: when the level applies. */
  #skipHoursOfWeek(): boolean {
    const cursor = this.#cursor;
    return isTaken(cursor, () => {
      if (takeWeekdays(cursor) === undefined) return false;
      cursor.literal(',');
      return skipClock(cursor) || (cursor.digits(2) && cursor.literal('-') && cursor.digits(2)) !== undefined;
    });
  }

  #takeAlways(): boolean {
    const cursor = this.#cursor;
    const isSaid = isTaken(cursor, () => {
      if (cursor.word('level', 'always') !== undefined) return true;
      return (
        cursor.literal('24') !== undefined &&
        cursor.literal('/', '-') !== undefined &&
        cursor.literal('7') !== undefined
      );
    });
    if (isSaid) this.#current().isAlways = true;
    return isSaid;
  }

  /** `from T-2 weeks to T+4 weeks`. */
  #takeWindow(start: number): boolean {
    const cursor = this.#cursor;
    if (!this.#mayHaveSpan) return false;
    return isTaken(cursor, () => {
      cursor.skipLinks('from', 'between');
      const days = takeDates(cursor);
      if (days?.kind !== 'span') return false;
      this.#current().window = { days, start, end: this.#end };
      return true;
    });
  }

  #takeRounds(): boolean {
    const cursor = this.#cursor;
    return isTaken(cursor, () => {
      const count = cursor.count();
      if (count === undefined || cursor.word('review', 'round') === undefined) return false;
      this.#rounds = count;
      return true;
    });
  }

  #takeLimit(start: number): boolean {
    const cursor = this.#cursor;
    return isTaken(cursor, () => {
      cursor.skipLinks('on', 'by', 'after');
      const limit = takeLimit(cursor) ?? this.#takeNumberAlone();
      if (!limit) return false;
      cursor.word('review', 'each');
      this.#add(start, { limit });
      return true;
    });
  }

  /** At the end of a clause; the unit is that of the clause before. */
  #takeNumberAlone(): Limit | undefined {
    const cursor = this.#cursor;
    const { unit } = this;
    return cursor.attempt(() => {
      const before = cursor.tokens[cursor.at - 1];
      const isIn = before !== undefined && (isWordOf('link', before.text) || isWordOf('bound', before.text));
      const count = isIn ? readDecimal(cursor) : undefined;
      return count !== undefined && unit !== undefined && cursor.isAtEnd ? { count, unit } : undefined;
    });
  }

  /** `99.9%`, or `by 18:00 ET`. */
  #takeShareOrTime(start: number): boolean {
    const cursor = this.#cursor;
    return isTaken(cursor, () => {
      const share = cursor.attempt(() => {
        const count = readDecimal(cursor);
        return count !== undefined && cursor.literal('%') !== undefined ? count : undefined;
      });
      if (share !== undefined) {
        this.#add(start, { share: `${share}%` });
        return true;
      }
      const isBy = cursor.word('link', 'by', 'before', 'until') !== undefined;
      const time = takeClockText(cursor);
      if (time === undefined) return false;
      // Without such a word it is the hours in which the level applies.
      if (isBy) this.#add(start, { times: time });
      return true;
    });
  }

  #noteSubject(): void {
    const cursor = this.#cursor;
    const { at } = cursor;
    const word = cursor.word('level', 'draft', 'revision', 'review');
    cursor.at = at;
    if (word === 'revision' || word === 'review') this.#about ??= word;
    const isFirstDraft = word === 'draft';
    if (isFirstDraft) this.#skipDraft();
  }

  /** A first draft isn't a revision, although it is called a draft. */
  #skipDraft(): void {
    const cursor = this.#cursor;
    const start = this.#next;
    cursor.word('level', 'draft');
    cursor.at--;
    this.#words.push({ start, end: this.#end });
  }

  /** The commitment to which more is said, or a new one. */
  #current(): Draft {
    const last = this.levels.at(-1);
    if (last) return last;
    const level: Draft = { what: '', isAlways: false, start: this.start, end: this.#end };
    this.levels.push(level);
    return level;
  }

  #add(start: number, more: Partial<Draft>): void {
    const last = this.levels.at(-1);
    // `95% of tickets within 4 hours` is one commitment.
    const isOpen =
      last !== undefined &&
      last.limit === undefined &&
      last.times === undefined &&
      (last.share === undefined || (more.limit !== undefined && last.what === ''));
    const level: Draft = isOpen ? last : { what: '', isAlways: false, start, end: start };
    if (!isOpen) this.levels.push(level);
    Object.assign(level, more, { rounds: this.#rounds, about: this.#about, end: this.#end });
    level.start = Math.min(level.start, this.#words[0]?.start ?? start);
    level.what = this.#takeWords();
    this.#rounds = undefined;
    this.#about = undefined;
  }

  /** What is said behind the last commitment belongs to it, if nothing was said before it. */
  #finish(): void {
    const last = this.levels.at(-1);
    const isMore = this.#words.length > 0 || this.#rounds !== undefined;
    if (last && this.#rounds === undefined) {
      last.about ??= this.#about;
      last.end = this.#end;
      if (last.what === '') last.what = this.#takeWords();
      return;
    }
    if (!isMore || last) return;
    const { start } = this;
    const what = textOfWords(this.text, this.#words);
    this.levels.push({ what, rounds: this.#rounds, about: this.#about, isAlways: false, start, end: this.#end });
  }

  #takeWords(): string {
    const words = this.#words;
    this.#words = [];
    // A word such as `not` or `except` isn't only what the level is about.
    append(
      this.used,
      words.filter(({ start, end }) => !isWordOf('changing', this.text.slice(start, end))),
    );
    return textOfWords(this.text, words);
  }
}

/** Whether a dash, an arrow or a word is between two of something. */
function hasSpanSign(cursor: Cursor): boolean {
  let isFound = false;
  for (; !isFound && !cursor.isAtEnd; cursor.at++)
    isFound = cursor.literal('-', '→') !== undefined || cursor.word('link', 'until', 'between') !== undefined;
  cursor.at = 0;
  return isFound;
}

/** Words in a text, without punctuation and links around them. */
function textOfWords(text: string, words: readonly Stretch[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const cursor = new Cursor(text.slice(first.start, last.end));
  cursor.skipLinks('of', 'on', 'by', 'per');
  const tokens = cursor.tokens.slice(cursor.isAtEnd ? 0 : cursor.at);
  const from = tokens.find(({ kind }) => kind !== 'sign');
  const to = tokens.findLast(({ text: sign }) => !/^[:=-]$/.test(sign));
  return from && to ? text.slice(first.start + from.start, first.start + to.end) : '';
}
