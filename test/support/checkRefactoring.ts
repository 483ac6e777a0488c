import { strict as assert } from 'node:assert';
import { refactorings } from '../../src/editor/refactor/refactorings';
import type { Refactoring } from '../../src/editor/refactor/refactoring';
import { english } from '../../src/text/message';
import type { OpenService } from './openService';
import { serviceOf } from './check';
import { editedDocuments } from './documents';
import type { FixtureFile } from './fixture';
import { readFixture } from './fixture';

interface Offered {
  readonly files: readonly FixtureFile[];
  readonly service: OpenService;
  readonly all: readonly Refactoring[];
}

/** What is offered at `<|>` and can be done. */
export function offered(fixture: string): Offered {
  const files = readFixture(fixture);
  const { uri, cursor } = files.find((file) => file.cursor !== undefined)!;
  const service = serviceOf(files);
  const all = refactorings(service.workspace, service.workspace.get(uri)!, cursor!);
  return { files, service, all: all.filter(({ resolve }) => resolve() !== undefined) };
}

/** The titles of what is offered at `<|>`. */
export function titlesAt(fixture: string): string[] {
  return offered(fixture).all.map(({ title }) => english(title));
}

/** The documents that a refactoring at `<|>` changes or makes, in the notation of fixtures. */
export function refactored(fixture: string, title: string): string {
  const { files, all } = offered(fixture);
  const found = all.find((one) => english(one.title) === title);
  assert.ok(found, `no ${title} among: ${all.map((one) => english(one.title)).join(', ')}`);
  const { created = [], edits } = found.resolve()!;
  const made = created.map(({ uri, text }) => `//- ${uri.replace('file:///workspace/', '')}\n${text}`);
  return [editedDocuments(files, edits), ...made].join('\n');
}
