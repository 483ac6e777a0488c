// Runs inside the extension host. What it reports goes to files, because a workbench writes its own log to the screen.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

/** VS Code calls this; the tests failed when it rejects. */
export async function run(): Promise<void> {
  // mocha is ESM, and this file is a script.
  const { default: Mocha } = await import('mocha');
  const { BATON_REPORT: report, BATON_GREP: grep, BATON_TOTALS: totals, BATON_COLOR } = process.env;
  if (report) {
    writeFileSync(report, '');
    Mocha.reporters.Base.consoleLog = (...line: unknown[]) => appendFileSync(report, `${format(...line)}\n`);
  }

  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: Boolean(BATON_COLOR), timeout: 20_000, slow: 2000 });
  if (grep) mocha.grep(grep);
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  await mocha.loadFilesAsync();

  const failed = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats!;
      if (totals) writeFileSync(totals, JSON.stringify({ passes, failures, pending }));
    });
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}
