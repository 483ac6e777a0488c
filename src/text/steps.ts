/** Tells whether an answer is still wanted. VS Code's cancellation tokens have this shape. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A long answer in steps: the caller can pause or stop between two steps. */
export type Steps<Answer> = Generator<void, Answer, void>;

/** Runs all steps at once. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
