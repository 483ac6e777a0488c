import type { Table } from './table';

/**
 * Tables as comma-separated values by RFC 4180, separated by an empty line. A text that a spreadsheet would take as a
 * formula is prefixed with an apostrophe.
 */
export function csv(tables: readonly Table[]): string {
  return tables
    .map(({ columns, rows }) =>
      [columns, ...rows.map((row) => row.map(({ text }) => text))]
        .map((row) => `${row.map(field).join(',')}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

function field(text: string): string {
  const safe = /^(?:[\s\p{Cc}]*[=+\-@]|[\t\r])/u.test(text) && !/^-?\d[\d.,]*%?$/.test(text.trim()) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
