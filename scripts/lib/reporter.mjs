// mocha's reporter, which also writes the totals to the file named by BATON_TOTALS, for the last line of npm test.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// mocha is ESM, but what it exports to `import` is a default only.
const Mocha = createRequire(import.meta.url)('mocha');
const { Base, Spec } = Mocha.reporters;

// A failure names the line of the test and not of its bundle. Node's own flag would have mocha start a second process.
process.setSourceMapsEnabled(true);

function countTotals(runner) {
  const { BATON_TOTALS } = process.env;
  if (!BATON_TOTALS) return;
  runner.once('end', () => {
    const { passes, failures, pending } = runner.stats;
    writeFileSync(BATON_TOTALS, JSON.stringify({ passes, failures, pending }));
  });
}

/** Prints failures and the sum; a test that passes is not news. `BATON_SPEC=1` prints every test. */
export default class Reporter extends (process.env.BATON_SPEC ? Spec : Base) {
  constructor(runner, options) {
    super(runner, options);
    countTotals(runner);
    if (!process.env.BATON_SPEC) runner.once('end', () => this.epilogue());
  }
}
