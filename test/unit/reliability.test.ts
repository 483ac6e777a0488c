import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

describe('docs/reliability.md', () => {
  it('tells the limits as they are in the code', () => {
    const page = readFileSync('docs/reliability.md', 'utf8');
    const rows = [...page.matchAll(/^\| [^|]+ \| ([\d,]+) \| [^|]+ \| `(src\/[^`]+)` `(\w+)` \|$/gm)];
    assert.ok(rows.length > 5);
    for (const [, said, file, name] of rows) {
      const found = new RegExp(`(?:const ${name} =|\\b${name}:) ([\\d_]+)[;,]`).exec(readFileSync(file!, 'utf8'));
      assert.equal(found?.[1]?.replaceAll('_', ''), said!.replaceAll(',', ''), `${file} ${name}`);
    }
  });
});
