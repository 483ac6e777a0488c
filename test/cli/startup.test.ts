import { strict as assert } from 'node:assert';
import { buildSync } from 'esbuild';

describe('The first words of baton', () => {
  it('are read without loading what checks plans', () => {
    const { metafile } = buildSync({
      entryPoints: ['src/cli.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      external: [
        './cli/failure',
        './cli/brief',
        './cli/check',
        './cli/explain',
        './cli/plans',
        './cli/graph',
        './cli/read',
        './cli/statusReport',
        './cli/version',
        './rules/didYouMean',
      ],
    });
    assert.deepEqual(Object.keys(metafile.inputs).sort(), [
      'src/cli.ts',
      'src/cli/arguments.ts',
      'src/cli/systemErrors.ts',
      'src/cli/terminal.ts',
      'src/cli/usage.ts',
      'src/outputs/output.ts',
      'src/plan/calendar.ts',
      'src/rules/settings.ts',
      'src/schedule/delay.ts',
      'src/text/lists.ts',
      'src/text/memoized.ts',
      'src/trees/vendors/treeNode.ts',
    ]);
  });
});
