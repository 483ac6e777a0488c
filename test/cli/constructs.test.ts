import { strict as assert } from 'node:assert';
import { constructs } from '../../bench/hostile/constructs';
import { writeFiles } from '../../bench/scale/writeFiles';
import { openService } from '../support/openService';
import { today } from '../support/check';
import { upTo } from '../support/effort';
import { buildCli, Folder } from './process';

describe('baton check in a folder of everything hostile', function () {
  this.timeout(120_000);
  before(buildCli);

  it('answers for every plan, or names it', () => {
    const all = [...constructs('lf')];
    const some = Array.from(upTo(all.length - 1), (index) => all[index]!);
    const folder = new Folder();
    try {
      writeFiles(folder.path, some, 10_000);
      const service = openService({ today });
      const plans = some.flatMap(({ files }) => files(10_000)).filter(({ uri, text }) => service.isPlan(uri, text));
      const { code, out, err } = folder.run('check', '--today', today);
      const named = err.split('\n').filter((line) => line.startsWith('baton: ')).length;
      assert.equal(code, named > 0 ? 2 : 1, err);
      const answered = Number(/ in ([\d,]+) plans\n$/.exec(out)?.[1]?.replace(',', ''));
      assert.equal(answered + named, plans.length);
    } finally {
      folder.remove();
    }
  });
});
