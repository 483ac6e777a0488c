// Runs the same tests inside the web extension host, where there is no Node: as an extension with one command, whose
// report is a file of the workspace.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** What became of a test. */
interface Outcome {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly duration: number;
  readonly error?: string;
}

/** The `activate` of the extension; `load` declares the tests once mocha is there. */
export function running(load: () => Promise<unknown>): (context: vscode.ExtensionContext) => void {
  return ({ subscriptions }) =>
    subscriptions.push(vscode.commands.registerCommand('batonTests.run', async () => run(load)));
}

async function run(load: () => Promise<unknown>): Promise<void> {
  const outcomes: Outcome[] = [];
  mocha.setup({ ui: 'bdd', timeout: 20_000, grep: process.env.BATON_GREP, reporter: 'spec' });
  await load();
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    const add = (test: Mocha.Runnable, state: Outcome['state'], error?: string): void =>
      void outcomes.push({ title: test.fullTitle(), state, duration: test.duration ?? 0, error });
    runner.on('pass', (test) => add(test, 'passed'));
    runner.on('pending', (test) => add(test, 'pending'));
    runner.on('fail', (test, error: Error) => add(test, 'failed', error.stack ?? error.message));
  });
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const report = new TextEncoder().encode(JSON.stringify(outcomes));
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder!.uri, '../suite-report.json'), report);
}
