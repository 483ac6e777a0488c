import * as module from 'node:module';
import { parseArguments } from './cli/arguments';
import { systemReason } from './cli/systemErrors';
import { complain, print } from './cli/terminal';
import { usage } from './cli/usage';

// The compile cache makes every start but the first faster; Node 20 doesn't have it yet.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** Parses the command line, loads only what the command needs, and sets the exit code. */
async function main(): Promise<void> {
  const command = parseArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      print(usage.trimEnd().split('\n'));
      return;
    case 'version': {
      const { version } = await import('./cli/version');
      print([version]);
      return;
    }
    case 'error':
      complain(command.message, await adviceOn(command));
      process.exitCode = 2;
      return;
    case 'check': {
      const { runCheck } = await import('./cli/check');
      process.exitCode = await runCheck(command.options);
      return;
    }
    case 'plans': {
      const { runOnPlans } = await import('./cli/plans');
      process.exitCode = runOnPlans(command.command);
      return;
    }
    case 'graph': {
      const { runGraph } = await import('./cli/graph');
      process.exitCode = runGraph(command.options);
      return;
    }
    case 'explain': {
      const { runExplain } = await import('./cli/explain');
      process.exitCode = runExplain(command.rule, command.format);
      return;
    }
    case 'read': {
      const { runRead } = await import('./cli/read');
      process.exitCode = runRead(command.options);
    }
  }
}

/** A suggestion if the command line wasn't understood. */
async function adviceOn({ word, known = [] }: { word?: string; known?: readonly string[] }): Promise<string> {
  if (word === undefined) return 'Try baton --help';
  const { didYouMean } = await import('./rules/didYouMean');
  const close = known.find((one) => one === word.toLowerCase()) ?? didYouMean(word, known)[0];
  return close === undefined ? 'Try baton --help' : `Did you mean ${close}?`;
}

/** Makes the run end with exit code 2. */
function endWithError(): void {
  process.on('exit', () => {
    process.exitCode = 2;
  });
}

/** After the first failed write, further ones aren't reported. */
let isUnwritable = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, isn't an error.
  if (error.code === 'EPIPE' || isUnwritable) return;
  isUnwritable = true;
  complain(`the output can’t be written: ${systemReason(error) ?? error.message}`);
  endWithError();
});
process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
  // If nothing can be reported, the exit code is all there is.
  if (code !== 'EPIPE') endWithError();
});

/** Reports an unexpected error in one line. */
async function sayError(error: unknown): Promise<void> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && syscall === 'uv_cwd') {
    complain('the current folder no longer exists; change to another folder');
    return;
  }
  const { complainOf, failureOf } = await import('./cli/failure');
  complainOf([failureOf(process.argv[2] ?? '', error)]);
}

main().catch(async (error: unknown) => {
  endWithError();
  await sayError(error);
});
