import { mentionsOf, statedField } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/readPlan';
import type { SourceText } from '../syntax/sourceText';
import { readDocument } from '../syntax/document';
import { memoized } from '../text/memoized';

/** What a host has to do with the reading of documents. */
export interface ReadingOptions {
  /** Called for a document whose reading throws; without it, reading throws. */
  readonly failed?: (uri: string, error: unknown) => void;
  /** Runs a reading, and may measure it. The core has no clock. */
  readonly measure?: <Result>(uri: string, read: () => Result) => Result;
}

/** A document with its text, parsed on demand. Immutable: another text is another entry. */
export class TextEntry {
  #plan?: Plan;
  #before?: Plan;
  #error?: unknown;
  #hasFailed = false;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly kind: Plan['kind'],
    before?: TextEntry,
  ) {
    // If the previous text was never parsed, the one before it serves as well.
    this.#before = before && (before.#plan ?? before.#before);
  }

  /** Whether reading it has failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The plan; undefined if reading it throws, which is reported to `failed` once. */
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

/** The addresses, as written, to which a plan's vendors link. */
export const vendorLinks = memoized((plan: Plan): readonly string[] =>
  plan.vendors.flatMap((vendor) => mentionsOf(vendor).flatMap(({ link }) => link ?? [])),
);

/** The addresses, as written, of what a plan's work depends on elsewhere. */
export const dependencyLinks = memoized((plan: Plan): readonly string[] => {
  const found: string[] = [];
  for (const list of [plan.deliverables, plan.vendors, plan.milestones]) {
    for (const entity of list) {
      const value = statedField(entity, 'depends-on')?.value;
      if (value) for (const url of urlsIn(value)) found.push(url);
    }
  }
  return found;
});

function urlsIn({ marks }: SourceText): string[] {
  return marks.flatMap(({ url }) => url ?? []);
}
