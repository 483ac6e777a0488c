import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activated, until } from './support';

const plan = '---\ntype: marketing-plan\n---\n\n## Vendors\n\n### Fernside Films\n';

/** Two plans with the same vendor, in memory. */
class TwoPlans implements vscode.FileSystemProvider {
  /** Whether nobody may write to the second. */
  isLocked = false;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path !== '/one.md' && path !== '/two.md') throw vscode.FileSystemError.FileNotFound(path);
    const permissions = this.isLocked && path === '/two.md' ? vscode.FilePermission.Readonly : undefined;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: plan.length, permissions };
  }

  readFile(): Uint8Array {
    return new TextEncoder().encode(plan);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}
}

describe('a plan that cannot be written to', () => {
  it('keeps a vendor of its own from being renamed in another', async () => {
    await activated();
    const files = new TwoPlans();
    const registered = vscode.workspace.registerFileSystemProvider('two-plans', files);
    try {
      const open = async (path: string): Promise<vscode.TextDocument> =>
        await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'two-plans', path }));
      const [one] = [await open('/one.md'), await open('/two.md')];
      const rename = async (): Promise<vscode.WorkspaceEdit> =>
        await vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          one.uri,
          one.positionAt(plan.indexOf('Fernside')),
          'Amber Films',
        );
      await until(async () => (await rename()).size === 2, 'edits of both');
      files.isLocked = true;
      assert.equal((await rename()).size, 0);
      await vscode.commands.executeCommand('notifications.clearAll');
    } finally {
      registered.dispose();
    }
  });
});
