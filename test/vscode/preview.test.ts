import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { activated, api, findings, until, withFile } from './support';

const plan = `---
type: launch-plan
title: Spring
launch: 2099-04-07
---

# Spring

## Deliverables

- [ ] D1 Film — 2099-03-27
- [ ] D2 Cut — 2099-04-02 — after D1
`;

/**
 * What VS Code's own preview makes of a document. It takes up only what runs in the same extension host; where it runs in
 * another, as in the tests of the web extension host, the parser that it uses stands in for it.
 */
async function rendered(document: vscode.TextDocument): Promise<string> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features'))
    return await vscode.commands.executeCommand<string>('markdown.api.render', document);
  const engine = (await api()).extendMarkdownIt(new MarkdownIt());
  return engine.render(document.getText(), { currentDocument: document.uri });
}

/** Changes a setting for the time of `use`. */
async function withSetting(name: string, value: unknown, use: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('baton');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await use();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('the Markdown preview', () => {
  it('shows a plan’s front matter as a card and its hand-offs above its deliverables', async () => {
    await activated();
    await withFile('previewed.md', plan, async ({ document }) => {
      await until(() => findings(document).length > 0, 'the plan to be known');
      const html = await until(async () => {
        const text = await rendered(document);
        return text.includes('baton-card') ? text : undefined;
      }, 'the card');
      assert.match(html, /Launch depends on D2 Cut/);
      const [before, after] = html.split('<figure class="baton-graph">');
      assert.match(before!, /<h2[^>]*>[^]*Deliverables/);
      assert.match(after!, /<svg[^]*D1 Film[^]*<li/);
      assert.doesNotMatch(html, /<t[dh][^>]*>launch-plan/, 'the front matter is not shown twice');
    });
  });

  it('shows neither where that is turned off', async () => {
    await activated();
    await withFile('previewed.md', plan, async ({ document }) => {
      await until(async () => (await rendered(document)).includes('baton-card'), 'the card');
      await withSetting('preview.card', false, async () => {
        await until(async () => !(await rendered(document)).includes('baton-card'), 'no card');
        assert.match(await rendered(document), /baton-graph/);
      });
      await withSetting('preview.graph', false, async () => {
        await until(async () => !(await rendered(document)).includes('baton-graph'), 'no graph');
      });
    });
  });

  it('leaves other documents alone', async () => {
    await activated();
    await withFile('ordinary.md', plan.replace('type: launch-plan', 'kind: notes'), async ({ document }) => {
      const html = await until(async () => {
        const text = await rendered(document);
        return text.includes('Deliverables') ? text : undefined;
      }, 'the page');
      assert.doesNotMatch(html, /baton-/);
    });
  });
});
