import * as vscode from 'vscode';

/** Why a file is not read: it is larger than it may be. */
export class TooLarge extends Error {
  /** `bytes` is how many there are. */
  constructor(readonly bytes: number) {
    super(`${bytes} bytes`);
  }
}

/**
 * The text of a regular file of at most so many bytes, looked at before it is read: what a link leads to may be a device
 * that never ends. Throws `TooLarge`, or what the file system throws.
 */
export async function readText(uri: vscode.Uri, maxBytes: number): Promise<string> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.File) === 0) throw vscode.FileSystemError.FileNotFound(uri);
  if (size > maxBytes) throw new TooLarge(size);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
