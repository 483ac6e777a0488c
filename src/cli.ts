import * as module from 'node:module';
import { parseArguments, usage } from './cli/arguments';

// Compiled code kept between runs makes every start but the first faster; Node 20 does not have it yet.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** Reads the command line, loads what the command needs and nothing else, and sets the exit code. */
async function main(): Promise<void> {
  // A reader that stops early, such as `head`, is no error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const command = parseArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return;
    case 'version': {
      const { version } = await import('./cli/version');
      process.stdout.write(`${version}\n`);
      return;
    }
    case 'error':
      process.stderr.write(`baton: ${command.message}\nTry baton --help\n`);
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
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`baton: ${error instanceof Error ? error.stack : String(error)}\nPlease report this\n`);
  process.exitCode = 2;
});
