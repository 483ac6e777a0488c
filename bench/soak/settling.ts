import { strict as assert } from 'node:assert';
import type { Finding } from '../../src/rules/check';
import { applyEdits } from '../../src/text/edit';
import { assertApplicable } from './holds';
import type { Asked } from './queries';

/** All fixes at once, and then again: there is nothing left to do. */
export function fixesAllAtOnce({ service, uri, text }: Asked): void {
  if (!service.workspace.has(uri)) return;
  const edits = service.fixAll(uri);
  assertApplicable(text, edits);
  const fixed = applyEdits(text, edits);
  try {
    service.setText(uri, fixed);
    const again = applyEdits(fixed, service.fixAll(uri));
    assert.equal(again, fixed, 'fixing all a second time changes something');
  } finally {
    service.setText(uri, text);
  }
}

/** Where a rule finds more, each is fixed in turn for too long; all at once does it. */
const mostOfOne = 6;

/** A fix that needs no choice leaves less to fix: applied again and again, it comes to an end. */
export function fixesSettle({ service, uri, text, chance }: Asked): void {
  const automatic = service.check(uri).filter((finding) => fixOf(finding) !== undefined);
  if (automatic.length === 0) return;
  const { rule } = chance.one(automatic);
  if (automatic.filter((finding) => finding.rule === rule).length > mostOfOne) return;
  const ofRule = (): Finding[] => service.check(uri).filter((finding) => finding.rule === rule);
  let fixed = text;
  try {
    for (let steps = ofRule().length + 2; ; steps--) {
      const fix = ofRule()
        .map(fixOf)
        .find((one) => one !== undefined);
      if (!fix) return;
      assert.ok(steps > 0, `the fix of ${rule} does not settle: ${fix.title}`);
      assertApplicable(fixed, fix.edits);
      fixed = applyEdits(fixed, fix.edits);
      service.setText(uri, fixed);
      if (!service.workspace.has(uri)) return;
    }
  } finally {
    service.setText(uri, text);
  }
}

function fixOf(finding: Finding) {
  return finding.fixes().find(({ isAutomatic }) => isAutomatic);
}
