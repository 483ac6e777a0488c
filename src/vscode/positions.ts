import * as vscode from 'vscode';
import { Lines } from '../text/lines';
import type { Range } from '../text/range';

/** Converts offsets of one text to the editor's positions. */
export function rangesOf(text: string): (range: Range) => vscode.Range {
  const lines = new Lines(text);
  const at = (offset: number): vscode.Position => {
    const { line, column } = lines.positionAt(offset);
    return new vscode.Position(line, column);
  };
  return ({ start, end }) => new vscode.Range(at(start), at(end));
}

/** The offset of an editor's position, as the core counts: the editor's own offsets depend on its line endings. */
export function offsetIn(text: string, { line, character }: vscode.Position): number {
  return new Lines(text).offsetAt({ line, column: character });
}
