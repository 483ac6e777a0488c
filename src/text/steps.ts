/** Tells that nobody waits for an answer any more. The tokens of editors are of this form. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A long answer in the making: between two steps others may have their turn, and whoever runs it may give it up. */
export type Steps<Answer> = Generator<void, Answer, void>;

/** Runs all steps at once. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
