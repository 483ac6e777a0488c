import type { Message, Words } from '../../text/message';
import { say } from '../../text/message';
import type { Raci, RaciLetter, RaciPart, RaciRow } from './raci';
import type { Cell, Table } from './table';
import { asList, cell, isTooLarge } from './table';
import { grouped } from '../../text/lists';

const letters: readonly RaciLetter[] = ['R', 'A', 'C', 'I'];

/** Work and parties as a matrix, with all roles of a party in a piece of work. */
export function raciMatrix(raci: Raci, isShown: (id: string) => boolean, words: Words): Table {
  const { parties, rows } = raci;
  const shown = rows.filter(({ id }) => isShown(id));
  const having = new Set(shown.flatMap(({ parts }) => parts.map(({ who }) => who)));
  const there = parties.filter((who) => having.has(who));
  if (isTooLarge(shown.length, there.length))
    return asList(raciTable(raci, isShown, words), shown.length, there.length, words);
  return {
    caption: words(say`R does the work, A is accountable, C is consulted, I is informed`),
    columns: [words(say`Work`), ...there, words(say`Note`)],
    rows: shown.map((row) => [
      cell(row.label, { id: row.id }),
      ...partsOfEach(row, there).map((parts) => {
        return cell(parts.map(({ letter }) => letter).join(' '), {
          because: parts.map(({ letter, because }) => `${letter}: ${because}`).join('; '),
        });
      }),
      gapCell(row),
    ]),
  };
}

/** The same as a list: for each piece of work who has which role, and why. */
export function raciTable({ rows }: Raci, isShown: (id: string) => boolean, words: Words): Table {
  return {
    caption: words(say`R does the work, A is accountable, C is consulted, I is informed`),
    columns: [words(say`Work`), ...letters.map((letter) => words(partInWords(letter))), words(say`Note`)],
    rows: rows
      .filter(({ id }) => isShown(id))
      .map((row) => [
        cell(row.label, { id: row.id }),
        ...letters.map((letter) => {
          const parts = row.parts.filter((part) => part.letter === letter);
          const gap = row.gaps.some((one) => one.letter === letter);
          return cell(parts.map(({ who }) => who).join(', '), {
            because: parts.map(({ who, because }) => `${who}: ${because}`).join('; '),
            mark: gap ? 'gap' : undefined,
          });
        }),
        gapCell(row),
      ]),
  };
}

/** The roles of each party in a piece of work. */
function partsOfEach({ parts }: RaciRow, parties: readonly string[]): (readonly RaciPart[])[] {
  const byParty = grouped(parts, ({ who }) => who);
  return parties.map((who) => byParty.get(who) ?? []);
}

function gapCell({ gaps }: RaciRow): Cell {
  return cell(gaps.map(({ text }) => text).join('; '), { mark: gaps.length > 0 ? 'gap' : undefined });
}

function partInWords(letter: RaciLetter): Message {
  if (letter === 'R') return say`Responsible`;
  if (letter === 'A') return say`Accountable`;
  return letter === 'C' ? say`Consulted` : say`Informed`;
}
