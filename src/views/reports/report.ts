/** A report on a plan: lines for people, indented by two spaces per level, and the same as data for programs. */
export interface Report {
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}
