import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/reader/readPlan';
import { readDocument } from '../syntax/document';
import type { LastComputed } from './planSnapshot';
import type { ReadingOptions } from './workspaceOptions';

/** A document and its text, parsed as a plan on demand. Another text makes another entry. */
export class TextEntry {
  #plan?: Plan;
  #before?: Plan;
  #error?: unknown;
  #hasFailed = false;
  /** Shared by the entries of one document after another. */
  readonly last: LastComputed;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly kind: Plan['kind'],
    before?: TextEntry,
  ) {
    // If the earlier text was never parsed, the one before it serves as well.
    this.#before = before && (before.#plan ?? before.#before);
    this.last = before?.last ?? {};
  }

  /** Whether parsing was attempted and threw. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The plan; undefined if parsing throws and `failed` takes the error, which it does once. */
  plan({ failed, measure }: ReadingOptions): Plan | undefined {
    if (this.#hasFailed && !failed) throw this.#error;
    if (this.#plan ?? this.#hasFailed) return this.#plan;
    const before = this.#before;
    this.#before = undefined;
    try {
      const read = (): Plan => this.#read(before);
      this.#plan = measure ? measure(this.uri, read) : read();
    } catch (error) {
      this.#hasFailed = true;
      this.#error = error;
      if (!failed) throw error;
      failed(this.uri, error);
    }
    return this.#plan;
  }

  #read(before: Plan | undefined): Plan {
    const document = readDocument(this.text, before?.document);
    return readPlan(this.uri, this.kind, document, before?.kind === this.kind ? before : undefined);
  }
}
