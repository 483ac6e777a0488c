import type { IsoDate } from '../../plan/calendar';
import { addDays, addWorkingDays, dayNumber, isWorkingDay } from '../../plan/calendar';
import { readPeople } from '../../plan/values/people';
import { cell, rowOf } from '../../edits/tableRow';
import type { PlanAnswers } from './planAnswers';
import type { Examples, PlanTexts } from './planTexts';

/** The parts of a snippet that follow from the answers. Numbers the placeholders; equal texts are one placeholder, so that typing fills both. */
export class SnippetParts {
  readonly #numbers = new Map<string, number>();
  readonly #days: number;

  constructor(
    private readonly answers: PlanAnswers,
    readonly texts: PlanTexts,
  ) {
    this.#days = Math.max(0, dayNumber(answers.end) - dayNumber(answers.start)) + 1;
  }

  get owner(): string {
    return this.text(oneLine(this.answers.owner));
  }

  get coordinator(): string {
    return this.text(oneLine(this.answers.coordinator ?? this.answers.owner));
  }

  /** The owner, escaped for a cell. */
  get ownerCell(): string {
    return this.text(cell(this.answers.owner));
  }

  get coordinatorCell(): string {
    return this.text(cell(this.answers.coordinator ?? this.answers.owner));
  }

  /** Literal text, whatever it contains. */
  text(value: string): string {
    return value.replace(/[\\$}]/g, '\\$&');
  }

  /** A placeholder with an example. */
  stop(example: string): string {
    const number = this.#numbers.get(example) ?? this.#numbers.size + 1;
    this.#numbers.set(example, number);
    return `\${${number}:${this.text(example)}}`;
  }

  /** The example of this key as a placeholder. */
  example(key: keyof Examples): string {
    return this.stop(this.texts.examples[key]);
  }

  /** The example of this key as literal text. */
  written(key: keyof Examples): string {
    return this.text(this.texts.examples[key]);
  }

  /** A placeholder in which one of several values is chosen. */
  choice(...values: readonly string[]): string {
    const name = `choice ${this.#numbers.size}`;
    this.#numbers.set(name, this.#numbers.size + 1);
    return `\${${this.#numbers.get(name)}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }

  /** An amount of money as a placeholder. */
  money(amount: string): string {
    const { currency = '' } = this.answers;
    return this.stop(`${/^[A-Z]{3}$/.test(currency) ? currency : 'EUR'} ${amount}`);
  }

  /**
   * A day at a fraction of the plan, from 0 at its start to 1 at its end: a working day if the plan is long enough for
   * one.
   */
  day(share: number): string {
    const { start, end } = this.answers;
    const day = addDays(start, Math.round((this.#days - 1) * share)) ?? start;
    // Always forward, so that the order is kept.
    const working = isWorkingDay(day, noHolidays) ? day : addWorkingDays(day, 1, noHolidays);
    return working !== undefined && working <= end && this.#days > 7 ? working : day;
  }

  /** A day before launch: the usual number of weeks, or the same share of the available time if that is less. */
  before(days: number): string {
    const { start, launch, end } = this.answers;
    const there = Math.max(0, dayNumber(launch ?? end) - dayNumber(start));
    const left = there >= earliest ? days : Math.floor((there * days) / earliest);
    if (left === 0) return this.written('launchDay');
    if (left % 7 === 0) return left === 7 ? 'T-1 week' : `T-${left / 7} weeks`;
    return left === 1 ? 'T-1 day' : `T-${left} days`;
  }

  /** A row for each accountable person; someone known only by an address is called by its beginning. */
  get team(): string[] {
    const { owner, coordinator = owner } = this.answers;
    const people = [owner, coordinator].flatMap((answer) => {
      const text = oneLine(answer);
      return readPeople(text).map(({ start, end, name, handle, email }): readonly [name: string, contact: string] =>
        name === undefined && handle === undefined && email !== undefined
          ? [email.slice(0, email.indexOf('@')), email]
          : [text.slice(start, end), ''],
      );
    });
    const rows = new Map(people.map(([name, contact]) => [name, rowOf([cell(name), 'Marketing', cell(contact)])]));
    const header = (['name', 'role', 'contact'] as const).map((key) => this.texts.label('person', key));
    return [rowOf(header), rowOf(header.map(() => '---')), ...[...rows.values()].map((row) => this.text(row))];
  }

  get end(): IsoDate {
    return this.answers.end;
  }
}

const noHolidays: ReadonlySet<IsoDate> = new Set();

/** The first work of a launch is due this many days before launch. */
const earliest = 56;

/** An answer on one line, without surrounding spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
