import { atOnce } from '../../../src/text/steps';
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { collateralLink } from '../../../src/editor/collateralLink';
import { complete } from '../../../src/editor/completion/complete';
import { definition, typeDefinition } from '../../../src/editor/definition';
import { documentLinks, targetOf } from '../../../src/editor/documentLinks';
import { foldingRanges } from '../../../src/editor/folding';
import { inlayHints } from '../../../src/editor/inlayHints';
import { lenses } from '../../../src/editor/lenses';
import { makePlan } from '../../../src/commands/makePlan';
import { occurrencesIn } from '../../../src/editor/occurrences';
import { outline } from '../../../src/editor/outline';
import { pasteRows } from '../../../src/editor/pastedTable';
import { planStatus } from '../../../src/editor/planStatus';
import { highlights, references, peopleInText } from '../../../src/editor/references';
import { refactorings } from '../../../src/editor/refactor/refactorings';
import { meaningOf } from '../../../src/editor/refactor/meaning';
import { prepareRename, rename } from '../../../src/editor/rename';
import { selectionRanges } from '../../../src/editor/selection';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';
import type { DocumentEdits } from '../../../src/text/edit';
import { applyEdits } from '../../../src/text/edit';
import { english } from '../../../src/text/message';
import type { Range } from '../../../src/text/range';
import { today } from '../../support/check';
import { runs, upTo } from '../../support/effort';
import { randomMarkdown } from '../../support/randomMarkdown';

const uri = 'file:///workspace/a.plan.md';

function serviceOf(text: string): OpenService {
  const service = openService({ today });
  service.setText(uri, text);
  return service;
}

function assertInside(text: string, ranges: readonly Range[]): void {
  for (const { start, end } of ranges) assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
}

/** Edits of one document lie in its text, and no two of them overlap. */
function assertApplicable(text: string, changes: readonly DocumentEdits[]): void {
  for (const { edits } of changes) {
    assertInside(
      text,
      edits.map(({ range }) => range),
    );
    const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    for (const [index, { range }] of sorted.entries())
      if (index > 0) assert.ok(range.start >= sorted[index - 1]!.range.end, 'edits overlap');
  }
}

/** Asks everything that an editor asks at a place. */
function askAll(text: string, offset: number): void {
  const service = serviceOf(text);
  const { workspace } = service;
  const snapshot = workspace.get(uri)!;
  const asking = { workspace, ...service.cardSource(snapshot), offset, today, files: ['file:///workspace/b.pdf'] };
  for (const isExplicit of [true, false])
    for (const { range, replace = range } of complete({ ...asking, isExplicit })) {
      assertInside(text, [range, replace]);
      assert.ok(range.start <= offset && replace.start === range.start && replace.end >= offset);
    }
  assertInside(
    text,
    occurrencesIn(workspace, snapshot).map(({ range }) => range),
  );
  for (const { places } of [
    definition(workspace, snapshot, offset),
    typeDefinition(workspace, snapshot, offset),
  ].flatMap((one) => one ?? []))
    assertInside(
      text,
      places.map(({ range }) => range),
    );
  assertInside(
    text,
    atOnce(references(workspace, snapshot, offset, true)).map(({ range }) => range),
  );
  assertInside(text, peopleInText(workspace, snapshot));
  highlights(workspace, snapshot, offset);
  for (const link of documentLinks(workspace, snapshot)) targetOf(link);
  service.hover(uri, offset);
  assertInside(text, foldingRanges(snapshot));
  assertInside(text, selectionRanges(snapshot, offset));
  outline(snapshot);
  const findings = service.check(uri);
  lenses(snapshot, findings);
  planStatus(snapshot, service.works(snapshot), findings, today, english);
  for (const { at } of inlayHints(
    snapshot,
    () => service.works(snapshot),
    { start: 0, end: text.length },
    today,
    { dates: true, budget: true, buffer: true },
    english,
  ))
    assertInside(text, [{ start: at, end: at }]);
  for (const { resolve, kind } of refactorings(workspace, snapshot, offset)) {
    const change = resolve();
    if (!change) continue;
    assertApplicable(text, change.edits);
    if (kind !== 'rewrite') assert.ok(change.edits.length > 0);
  }
  const renaming = prepareRename(workspace, snapshot, offset);
  if (renaming && !('reason' in renaming)) {
    const result = atOnce(rename(workspace, snapshot, offset, 'Zebra 9'));
    if (!('reason' in result)) assertApplicable(text, result);
  }
  for (const edit of [
    collateralLink(snapshot, offset, [{ uri: 'file:///workspace/b.pdf' }]),
    pasteRows(snapshot, offset, [['a', 'b | c']]),
  ])
    if (edit) assertApplicable(text, [{ uri, edits: [edit] }]);
}

describe('Every feature', () => {
  it('answers anywhere in any document', () => {
    fc.assert(
      fc.property(randomMarkdown, fc.double({ min: 0, max: 1, noNaN: true }), (body, share) => {
        const text = `---\ntype: marketing-plan\nowner: Priya Raman\n---\n${body}`;
        askAll(text, Math.floor(text.length * share));
      }),
      runs(300),
    );
  });

  for (const file of ['test/fixtures/campaign-12-vendors.md', 'examples/autumn-launch.md']) {
    it(`answers at many places of ${file}, with other line ends too`, () => {
      const text = readFileSync(file, 'utf8');
      for (const variant of [text, text.replace(/\n/g, '\r\n')])
        for (const at of upTo(variant.length, 397)) askAll(variant, at);
    });
  }
});

describe('Renaming back', () => {
  it('gives the text that was there', () => {
    const text = readFileSync('examples/autumn-launch.md', 'utf8');
    const { workspace } = serviceOf(text);
    for (const [name, other] of [
      ['Copperleaf Media', 'Zebra Media'],
      ['Felix Brandt', 'Felix Zander'],
      ['D1', 'D99'],
    ] as const) {
      const there = atOnce(rename(workspace, workspace.get(uri)!, text.indexOf(name) + 1, other));
      assert.ok(!('reason' in there));
      const renamed = applyEdits(text, there[0]!.edits);
      assert.notEqual(renamed, text);
      const second = serviceOf(renamed).workspace;
      const back = atOnce(rename(second, second.get(uri)!, renamed.indexOf(other) + 1, name));
      assert.ok(!('reason' in back));
      assert.equal(applyEdits(renamed, back[0]!.edits), text);
      assert.equal(meaningOf(second.get(uri)!.plan).length, meaningOf(workspace.get(uri)!.plan).length);
    }
  });
});

describe('Making a plan of any document', () => {
  it('makes one, and touches nothing else the second time', () => {
    fc.assert(
      fc.property(randomMarkdown, (body) => {
        const made = applyEdits(body, makePlan('file:///w/notes.md', body));
        const service = openService({ today });
        assert.ok(service.setText('file:///w/notes.md', made) || /^type:/m.test(body));
        assert.deepEqual(makePlan('file:///w/notes.md', made), []);
      }),
      runs(300),
    );
  });
});
