import type { Cancellation } from '../text/steps';

/**
 * A queue of documents, each queued once however often it is added. They are processed one by one, with pauses for the window.
 * Results are reported before each pause, while they are still current.
 */
export class Backlog<Done> {
  readonly #waiting = new Set<string>();
  #isRunning = false;

  /** `pause` returns undefined while it isn't time for one. */
  constructor(
    private readonly work: (uri: string) => Done,
    private readonly tell: (done: readonly Done[]) => void,
    private readonly pause: () => Promise<void> | void,
    private readonly cancellation: Cancellation,
  ) {}

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let done: Done[] = [];
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri);
      done.push(this.work(uri));
      const turn = this.pause();
      if (!turn) continue;
      this.tell(done);
      done = [];
      await turn;
      if (this.cancellation.isCancellationRequested) return;
    }
    this.tell(done);
    this.#isRunning = false;
  }
}
