import * as vscode from 'vscode';

/** Why a file isn't read: it is too large. */
export class TooLarge extends Error {
  /** `bytes` is the actual size. */
  constructor(readonly bytes: number) {
    super(`${bytes} bytes`);
  }
}

/**
 * The text of a regular file up to a size in bytes, checked before it is read: a link may lead to a device that never
 * ends. Throws `TooLarge`, or what the file system throws.
 */
export async function readText(uri: vscode.Uri, maxBytes: number): Promise<string> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.File) === 0) throw vscode.FileSystemError.FileNotFound(uri);
  if (size > maxBytes) throw new TooLarge(size);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
