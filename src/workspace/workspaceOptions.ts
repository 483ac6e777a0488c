/** How a host takes part in the parsing of documents. */
export interface ReadingOptions {
  /** Receives the error if parsing a document throws; without it, the error is thrown to the caller. */
  readonly failed?: (uri: string, error: unknown) => void;
  /** Calls `read` and returns its result; it may measure how long that takes, because the core has no clock. */
  readonly measure?: <Result>(uri: string, read: () => Result) => Result;
}

/** The settings that a workspace depends on, by a document's address. */
export interface WorkspaceOptions extends ReadingOptions {
  /** Whether a document is a plan although its front matter doesn't make it one. */
  readonly isIncluded: (uri: string) => boolean;
  /** The month, 1 to 12, in which the fiscal year starts; undefined if no setting states it. */
  readonly fiscalYearStart: (uri: string) => number | undefined;
}
