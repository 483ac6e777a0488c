import { strict as assert } from 'node:assert';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { activated, ruleOf, rulesOf, until, withFile, workspaceUri } from './support';

const empty = '---\ntype: marketing-plan\nbudget: €1,000\n---\n';

/** The findings of a file, open or not. */
function rulesIn(path: string): string[] {
  return vscode.languages
    .getDiagnostics(workspaceUri(path))
    .filter(({ source }) => source === 'baton')
    .map(ruleOf);
}

/** Files on the disk that no editor shows, for the time of `use`. */
async function withClosedFiles(files: Readonly<Record<string, string>>, use: () => Promise<void>): Promise<void> {
  const folders = new Set<string>();
  for (const [path, text] of Object.entries(files)) {
    const { fsPath } = workspaceUri(path);
    if (path.includes('/')) folders.add(dirname(fsPath));
    await mkdir(dirname(fsPath), { recursive: true });
    await writeFile(fsPath, text);
  }
  try {
    await use();
  } finally {
    for (const path of Object.keys(files)) await rm(workspaceUri(path).fsPath, { force: true });
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

const hasFindings = (path: string, rule = 'outcome-missing'): Promise<boolean> =>
  until(() => rulesIn(path).includes(rule), `${rule} in ${path}`);
const hasNone = (path: string): Promise<boolean> =>
  until(() => rulesIn(path).length === 0, `no findings in ${path}, of which there are ${rulesIn(path).join(', ')}`);

describe('plans that are not open', () => {
  before(async () => void (await activated()));

  it('are checked all the same', async () => {
    await hasFindings('empty.plan.md');
  });

  it('are checked when they come, and forgotten when they go', async () => {
    await withClosedFiles({ 'closed.md': empty }, async () => {
      await hasFindings('closed.md');
      await rm(workspaceUri('closed.md').fsPath);
      await hasNone('closed.md');
    });
  });

  it('are checked when another program changes them', async () => {
    await withClosedFiles({ 'changed.md': '# A note\n' }, async () => {
      await writeFile(workspaceUri('changed.md').fsPath, empty);
      await hasFindings('changed.md');
    });
  });

  it('keep their findings where they are renamed', async () => {
    await withClosedFiles({ 'before.md': empty }, async () => {
      await hasFindings('before.md');
      await rename(workspaceUri('before.md').fsPath, workspaceUri('after.md').fsPath);
      try {
        await hasFindings('after.md');
        await hasNone('before.md');
      } finally {
        await rm(workspaceUri('after.md').fsPath);
      }
      await hasNone('after.md');
    });
  });

  it('follow their folder as it is moved and deleted', async () => {
    await withClosedFiles({ 'first/inner/plan.md': empty }, async () => {
      await hasFindings('first/inner/plan.md');
      await rename(workspaceUri('first').fsPath, workspaceUri('second').fsPath);
      await hasFindings('second/inner/plan.md');
      await hasNone('first/inner/plan.md');
      await rm(workspaceUri('second').fsPath, { recursive: true });
      await hasNone('second/inner/plan.md');
    });
  });

  it('stay unlisted where the settings say so, and are listed again', async () => {
    const settings = vscode.workspace.getConfiguration('baton');
    await withClosedFiles({ 'unlisted.md': empty }, async () => {
      await hasFindings('unlisted.md');
      try {
        await settings.update('checkClosedPlans', false, vscode.ConfigurationTarget.Workspace);
        await hasNone('unlisted.md');
      } finally {
        await settings.update('checkClosedPlans', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await hasFindings('unlisted.md');
    });
  });

  it('count as the disk has them once an unsaved text is given up', async () => {
    await withClosedFiles({ 'unsaved.md': empty }, async () => {
      const document = await vscode.workspace.openTextDocument(workspaceUri('unsaved.md'));
      const editor = await vscode.window.showTextDocument(document);
      await hasFindings('unsaved.md');
      await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 2, 0), 'type: note\n'));
      await hasNone('unsaved.md');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await hasFindings('unsaved.md');
    });
  });
});

describe('files that plans link to', () => {
  before(async () => void (await activated()));

  it('are missed as long as they are missing', async () => {
    const text = `${empty}## Outcomes\n\nSee [the brief](material/brief.pdf).\n`;
    await withFile('linking.md', text, async ({ document }) => {
      await until(() => rulesOf(document).includes('link-broken'), 'link-broken');
      await withClosedFiles({ 'material/brief.pdf': 'A brief' }, async () => {
        await until(() => !rulesOf(document).includes('link-broken'), 'no link-broken');
        await rm(workspaceUri('material').fsPath, { recursive: true });
        await until(() => rulesOf(document).includes('link-broken'), 'link-broken again');
      });
    });
  });

  it('are looked into for anchors, as they change', async () => {
    const text = `${empty}[Theirs](other.plan.md#vendors)\n`;
    await withClosedFiles({ 'other.plan.md': '## Agencies\n' }, async () => {
      await withFile('anchored.md', text, async ({ document }) => {
        await until(() => rulesOf(document).includes('link-broken'), 'link-broken');
        await writeFile(workspaceUri('other.plan.md').fsPath, '## Vendors\n');
        await until(() => !rulesOf(document).includes('link-broken'), 'no link-broken');
      });
    });
  });
});

describe('settings files', () => {
  before(async () => void (await activated()));

  it('count for their folder and all below it, the nearest alone', async () => {
    const off = '{ "rules": { "outcome-missing": "off" } }';
    await withClosedFiles({ 'team/.batonrc.json': off, 'team/a.md': empty, 'team/inner/b.md': empty }, async () => {
      await hasFindings('team/a.md', 'plan-owner-missing');
      await until(() => !rulesIn('team/a.md').includes('outcome-missing'), 'no outcome-missing');
      assert.ok(!rulesIn('team/inner/b.md').includes('outcome-missing'));
      await writeFile(workspaceUri('team/inner/.batonrc.json').fsPath, '{}');
      await hasFindings('team/inner/b.md');
      assert.ok(!rulesIn('team/a.md').includes('outcome-missing'));
    });
  });

  it('follow their folder as it is moved and deleted', async () => {
    const off = '{ "rules": { "outcome-missing": "off" } }';
    await withClosedFiles({ 'crew/.batonrc.json': off, 'crew/a.md': empty }, async () => {
      await hasFindings('crew/a.md', 'plan-owner-missing');
      await rename(workspaceUri('crew').fsPath, workspaceUri('squad').fsPath);
      try {
        await hasFindings('squad/a.md', 'plan-owner-missing');
        await until(() => !rulesIn('squad/a.md').includes('outcome-missing'), 'no outcome-missing');
        await rm(workspaceUri('squad').fsPath, { recursive: true });
        await hasNone('squad/a.md');
        await withClosedFiles({ 'squad/a.md': empty }, async () => void (await hasFindings('squad/a.md')));
      } finally {
        await rm(workspaceUri('squad').fsPath, { recursive: true, force: true });
      }
    });
  });

  it('are forgotten where their folder is deleted and made again at once', async () => {
    const off = '{ "rules": { "outcome-missing": "off" } }';
    for (const folder of ['again', 'anew', 'afresh'])
      await withClosedFiles({ [`${folder}/.batonrc.json`]: off, [`${folder}/a.md`]: empty }, async () => {
        await hasFindings(`${folder}/a.md`, 'plan-owner-missing');
        await until(() => !rulesIn(`${folder}/a.md`).includes('outcome-missing'), 'no outcome-missing');
        await rm(workspaceUri(folder).fsPath, { recursive: true });
        await withClosedFiles({ [`${folder}/b.md`]: empty }, async () => {
          await hasFindings(`${folder}/b.md`);
          await hasNone(`${folder}/a.md`);
        });
      });
  });

  it('have findings of their own', async () => {
    await withClosedFiles({ 'wrong/.batonrc.json': '{ "profil": "strict" }' }, async () => {
      const messages = (): string[] =>
        vscode.languages.getDiagnostics(workspaceUri('wrong/.batonrc.json')).map(({ message }) => message);
      await until(() => messages().some((message) => message.includes('unknown setting profil')), 'a finding');
    });
  });
});

describe('settings', () => {
  before(async () => void (await activated()));

  it('take effect at once', async () => {
    const settings = vscode.workspace.getConfiguration('baton');
    await hasFindings('empty.plan.md');
    try {
      await settings.update('rules', { 'outcome-missing': 'off' }, vscode.ConfigurationTarget.Workspace);
      await until(() => !rulesIn('empty.plan.md').includes('outcome-missing'), 'no outcome-missing');
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await hasFindings('empty.plan.md');
    assert.ok(!rulesIn('notes.md').length);
  });
});
