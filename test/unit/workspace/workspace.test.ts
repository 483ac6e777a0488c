import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { openService } from '../../support/openService';
import type { OpenService } from '../../support/openService';
import { today } from '../../support/check';
import { describePlan, rangesOf } from '../../support/describePlan';
import { runs } from '../../support/effort';
import { uriOf } from '../../support/fixture';
import { edited, randomEdit, randomMarkdown } from '../../support/randomMarkdown';

const head = '---\ntype: marketing-plan\nowner: Priya\n---\n';

/** All that a service answers, as plain data. */
function answers(service: OpenService): unknown {
  return service.workspace.all().map(({ uri, plan }) => ({
    uri,
    says: describePlan(plan),
    ranges: [...rangesOf(plan)].map(({ start, end }) => [start, end]),
    slugs: plan.headings.map(({ slug }) => slug),
    findings: service.check(uri).map(({ rule, range, message, severity, fixes }) => ({
      rule,
      range,
      message,
      severity,
      fixes: fixes().map(({ title, edits }) => ({
        title,
        edits: edits.map(({ newText, range: { start, end } }) => [newText, start, end]),
      })),
    })),
  }));
}

function fresh(texts: ReadonlyMap<string, string>): OpenService {
  const service = openService({ today });
  for (const [uri, text] of texts) service.setText(uri, text);
  return service;
}

describe('Workspace', () => {
  it('answers after any edits, removals and additions as one built afresh does', () => {
    const step = fc.record({
      file: fc.constantFrom('a.md', 'b.md', 'vendors/c.md'),
      edit: fc.option(randomEdit),
      text: fc.option(randomMarkdown),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const texts = new Map<string, string>();
        const service = openService({ today });
        for (const { file, edit, text } of steps) {
          const uri = uriOf(file);
          const before = texts.get(uri);
          const now = before !== undefined && edit ? edited(before, edit) : text === null ? undefined : head + text;
          if (now === undefined) {
            texts.delete(uri);
            service.remove(uri);
          } else {
            texts.set(uri, now);
            service.setText(uri, now);
          }
          assert.deepEqual(answers(service), answers(fresh(texts)));
        }
      }),
      runs(150),
    );
  });

  it('keeps every range inside the text and never throws', () => {
    fc.assert(
      fc.property(randomMarkdown, fc.boolean(), (text, withMark) => {
        const whole = `${withMark ? '\ufeff' : ''}${head}${text}`;
        const service = openService({ today });
        service.setText(uriOf('a.md'), whole);
        for (const { plan } of service.workspace.all()) {
          for (const { start, end } of rangesOf(plan)) {
            assert.ok(0 <= start && start <= end && end <= whole.length, `${start}–${end} of ${whole.length}`);
          }
        }
      }),
      runs(300),
    );
  });

  it('leaves documents alone that are no plans', () => {
    const service = openService({ today });
    assert.equal(service.setText(uriOf('README.md'), '# Vendors\n\n## Outcomes\n'), false);
    assert.deepEqual(service.check(uriOf('README.md')), []);
    assert.equal(service.setText(uriOf('post.md'), '---\ntype: blog-post\n---\n'), false);
  });

  it('takes a document for a plan by its name where it has no type', () => {
    assert.equal(openService({ today }).setText(uriOf('plans/spring.plan.md'), '# Spring\n'), true);
  });

  it('forgets a document that stops being a plan', () => {
    const service = openService({ today });
    service.setText(uriOf('a.md'), head);
    service.setText(uriOf('a.md'), '# A\n');
    assert.deepEqual(service.workspace.uris(), []);
  });

  it('finds a document whatever its host escapes in the address', () => {
    const service = openService({ today });
    service.setText('file:///work/My%20plan%20%281%29.md', head);
    assert.ok(service.workspace.get('file:///work/My%20plan%20(1).md'));
  });

  it('joins a vendor with the file it links to', () => {
    const service = openService({ today });
    service.setText(uriOf('plan.md'), `${head}## Vendors\n\n- [Northlight](vendors/northlight.md)\n`);
    service.setText(uriOf('vendors/northlight.md'), '---\ntype: vendor\n---\n# Northlight PR\n\n- **Fee:** €36,000\n');
    const snapshot = service.workspace.get(uriOf('plan.md'))!;
    assert.equal(snapshot.fileOf(snapshot.plan.vendors[0]!)?.vendor.name.text, 'Northlight PR');
  });
});
