import type { DocumentEdits } from '../../src/text/edit';
import { applyEdits } from '../../src/text/edit';
import type { FixtureFile } from './fixture';

/** The documents of a fixture after edits, in the notation of fixtures; only those that changed. */
export function editedDocuments(files: readonly FixtureFile[], changes: readonly DocumentEdits[]): string {
  return changes
    .toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
    .map(({ uri, edits }) => {
      const text = files.find((file) => file.uri === uri)!.text;
      return `//- ${uri.replace('file:///workspace/', '')}\n${applyEdits(text, edits)}`;
    })
    .join('\n');
}
