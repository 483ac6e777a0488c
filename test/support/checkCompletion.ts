import { strict as assert } from 'node:assert';
import { complete } from '../../src/editor/completion/complete';
import type { Completion } from '../../src/editor/completion/completion';
import { applyEdits } from '../../src/text/edit';
import { serviceOf, today } from './check';
import { readFixture, uriOf } from './fixture';

interface Options {
  /** False for proposals that a typed character brings; the user asked for them where nothing else is said. */
  readonly isExplicit?: boolean;
  readonly files?: readonly string[];
}

/** What is proposed at `<|>`. */
export function completionsAt(fixture: string, { isExplicit = true, files = [] }: Options = {}): Completion[] {
  const documents = readFixture(fixture);
  const { uri, cursor } = documents.find((file) => file.cursor !== undefined)!;
  const service = serviceOf(documents);
  const { workspace } = service;
  const snapshot = workspace.get(uri)!;
  return complete({
    workspace,
    ...service.cardSource(snapshot),
    offset: cursor!,
    today,
    isExplicit,
    files: files.map(uriOf),
  });
}

/** Asserts that exactly these are proposed at `<|>`, a detail behind a dash. */
export function checkCompletion(fixture: string, expected: readonly string[], options?: Options): void {
  const found = completionsAt(fixture, options).map(({ label, detail }) =>
    detail === undefined ? label : `${label} - ${detail}`,
  );
  assert.deepEqual(found, expected);
}

/** Asserts that taking the proposal of this label turns the line of `<|>` into another. */
export function checkAccepted(fixture: string, label: string, expected: string, options?: Options): void {
  const all = completionsAt(fixture, options);
  const chosen = all.find((one) => one.label === label);
  assert.ok(chosen, `no ${label} among: ${all.map((one) => one.label).join(', ')}`);
  const { text, cursor } = readFixture(fixture).find((file) => file.cursor !== undefined)!;
  const after = applyEdits(text, [{ range: chosen.range, newText: chosen.insert }]);
  const start = text.lastIndexOf('\n', cursor! - 1) + 1;
  const end = after.indexOf('\n', start);
  assert.equal(after.slice(start, end < 0 ? after.length : end), expected);
}
