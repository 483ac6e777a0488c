import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Output } from '../../../src/outputs/output';
import { documentFormats } from '../../../src/outputs/output';
import { english } from '../../../src/text/message';
import { runs } from '../../support/effort';
import { openService } from '../../support/openService';
import { optionsOf } from '../../support/outputs';
import type { SealedWorkspace } from '../../support/sealedWorkspace';
import { sealedWorkspace } from '../../support/sealedWorkspace';

const root = 'file:///w/';

/** The brief of a workspace in each format. */
function briefsOf({ documents, vendor, template }: SealedWorkspace): Output[] {
  const service = openService(optionsOf());
  for (const [path, text] of Object.entries(documents)) service.setText(root + path, text);
  return documentFormats.map((format) => {
    const options = { format, base: `${root}brief.${format}`, template };
    const output = service.outputs.brief(`${root}plan.md`, vendor, options);
    assert.ok(output);
    return output;
  });
}

/** Everything in a document that somebody might read, however it is written. */
function readable(document: string): string {
  return document
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/[\p{Cf}*_`\\,.'’\s]/gu, '')
    .toLowerCase();
}

describe('A brief', function () {
  this.timeout(1_200_000);

  it('gives nothing away, in Markdown and as a page', () => {
    const counts = { documents: 0, leaks: 0, templates: 0 };
    fc.assert(
      fc.property(sealedWorkspace, (workspace) => {
        for (const output of briefsOf(workspace)) {
          if (output.kind !== 'document') {
            counts[output.kind === 'leak' ? 'leaks' : 'templates']++;
            assert.ok(workspace.template !== undefined, JSON.stringify(output));
            continue;
          }
          counts.documents++;
          const text = readable(output.text);
          const leaked = workspace.canaries.filter((canary) => text.includes(canary));
          assert.deepEqual(leaked, [], output.text);
          for (const word of workspace.needed) assert.ok(text.includes(word.replace(/\s/g, '')), `${word} is missing`);
          const said = readable(output.title);
          assert.ok(!workspace.canaries.some((canary) => said.includes(canary)));
        }
      }),
      runs(300),
    );
    // Without documents, the property would say nothing.
    assert.ok(counts.documents > 0, JSON.stringify(counts));
    if (process.env.BATON_REPORT) console.log(JSON.stringify(counts));
  });

  it('is refused if the template gives something away, with what that is', () => {
    const workspace: SealedWorkspace = {
      documents: {
        'plan.md': `---
type: marketing-plan
---
## Vendors

### Lumen Video

- **Scope:** film

### Northlight PR

- **Contact:** Ellen Marsh
- **Fee:** EUR 36,417
`,
      },
      vendor: 'Lumen Video',
      canaries: [],
      needed: [],
      template: '{{vendor}} <!-- like Northlight PR, Ellen Marsh, 36417 -->',
    };
    const [, output] = briefsOf(workspace);
    assert.equal(output?.kind, 'leak');
    assert.deepEqual(output?.kind === 'leak' && output.leaks.map(english), [
      'the name of another vendor: Northlight PR',
      'details of Northlight PR',
    ]);
  });
});
