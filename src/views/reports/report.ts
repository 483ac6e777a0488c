/** What there is to say of a plan: lines for people, two blanks a step, and the same as data for programs. */
export interface Report {
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}
