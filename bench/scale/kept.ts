import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Row } from './run';

/** A row as a line of the file holds it. */
interface KeptRow {
  readonly layer: string;
  readonly times: readonly (readonly [number, number])[];
  readonly ending?: Row['ending'];
}

/** What was measured of each construct, by its name: in a file, line by line, where one is named, so that no run loses what it did. */
export class Kept {
  private readonly found = new Map<string, readonly KeptRow[]>();

  constructor(private readonly file?: string) {
    if (file === undefined || !existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const [name, rows] = JSON.parse(line) as [string, readonly KeptRow[]];
      this.found.set(name, rows);
    }
  }

  has(name: string): boolean {
    return this.found.has(name);
  }

  add(name: string, measured: readonly Row[]): void {
    const rows = measured.map(({ layer, times, ending }) => ({ layer, times: [...times], ending }));
    this.found.set(name, rows);
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify([name, rows])}\n`);
  }

  /** The rows of a construct, which has this place in the list of all. */
  rows(name: string, index: number): Row[] {
    return (this.found.get(name) ?? []).map(({ times, ...row }) => ({ ...row, index, times: new Map(times) }));
  }
}
