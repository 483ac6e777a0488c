import * as vscode from 'vscode';

/** Logs what is read and how long it takes: each document, and the total of a burst. */
export class ReadingLog {
  #documents = 0;
  #milliseconds = 0;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  measure<Result>(uri: string, read: () => Result): Result {
    const start = performance.now();
    const result = read();
    const milliseconds = performance.now() - start;
    this.#documents++;
    this.#milliseconds += milliseconds;
    this.log.debug(`Read ${nameOf(vscode.Uri.parse(uri))} in ${milliseconds.toFixed(1)} ms`);
    return result;
  }

  endBurst(): void {
    if (this.#documents > 1) this.log.info(`Read ${this.#documents} documents in ${this.#milliseconds.toFixed(0)} ms`);
    this.#documents = 0;
    this.#milliseconds = 0;
  }

  found(files: number, known: number, milliseconds: number): void {
    const time = milliseconds.toFixed(0);
    this.log.info(`Found ${files} Markdown files, ${known} of them plans or vendor files, in ${time} ms`);
  }

  unreadable(uri: vscode.Uri, { message }: Error): void {
    this.log.warn(`Couldn't read ${nameOf(uri)}: ${message}`);
  }
}

/** A document as the explorer shows it. */
function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
