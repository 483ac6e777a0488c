// Tests syntaxes/ against test/grammar with VS Code's own grammar of Markdown, into which ours is injected.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureServer, serverFolder } from '../host/install.mjs';
import { root } from './lib/run.mjs';

ensureServer();
const markdown = join(serverFolder, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json');
const program = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
const { status, stdout, stderr } = spawnSync(process.execPath, [program, '-g', markdown, 'test/grammar/*.md'], {
  cwd: root,
  encoding: 'utf8',
});
// Languages of fenced code aren't loaded, and each prints a warning.
const lines = `${stdout}${stderr}`.split('\n').filter((line) => !line.startsWith('grammar not found for'));
console.log(lines.join('\n').trim());
process.exit(status ?? 1);
