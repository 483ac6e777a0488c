// vscode-markdown-languageservice as VS Code's own Markdown extension runs it, all its diagnostics on.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const level = DiagnosticLevel.warning;
const options = {
  validateReferences: level,
  validateFragmentLinks: level,
  validateFileLinks: level,
  validateMarkdownFileLinkFragments: level,
  validateUnusedLinkDefinitions: level,
  validateDuplicateLinkDefinitions: level,
  ignoreLinks: [],
};
const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** `setText` gives a document its text; `diagnostics` answers what is wrong with it. */
export function languageService(folder) {
  const documents = new Map();
  const listeners = new Set();
  const event = (kind) => (listener, self) => {
    const entry = { kind, listener: listener.bind(self) };
    listeners.add(entry);
    return { dispose: () => listeners.delete(entry) };
  };
  const fire = (kind, value) => {
    for (const entry of listeners) if (entry.kind === kind) entry.listener(value);
  };
  const workspace = {
    workspaceFolders: [URI.file(folder)],
    getAllMarkdownDocuments: async () => documents.values(),
    hasMarkdownDocument: (uri) => documents.has(uri.toString()),
    openMarkdownDocument: async (uri) => documents.get(uri.toString()),
    stat: async (uri) => {
      const stats = statSync(uri.fsPath, { throwIfNoEntry: false });
      return stats && { isDirectory: stats.isDirectory() };
    },
    readDirectory: async (uri) =>
      readdirSync(uri.fsPath, { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
    onDidChangeMarkdownDocument: event('change'),
    onDidCreateMarkdownDocument: event('create'),
    onDidDeleteMarkdownDocument: event('delete'),
  };
  const markdown = new MarkdownIt({ html: true });
  const parser = { slugifier: githubSlugifier, tokenize: async (document) => markdown.parse(document.getText(), {}) };
  const service = createLanguageService({ workspace, parser, logger: { level: 0, log() {} } });
  return {
    setText(uri, text) {
      const before = documents.get(uri);
      const document = inDocument(uri, text, (before?.version ?? 0) + 1);
      documents.set(uri, document);
      fire(before ? 'change' : 'create', document);
    },
    diagnostics: async (uri) => service.computeDiagnostics(documents.get(uri), options, never),
  };
}

function inDocument(uri, text, version) {
  const document = TextDocument.create(uri, 'markdown', version, text);
  return {
    $uri: URI.parse(uri),
    uri,
    version,
    get lineCount() {
      return document.lineCount;
    },
    getText: (range) => document.getText(range),
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: (position) => document.offsetAt(position),
  };
}

/** The Markdown files below a folder. */
export function markdownFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

// As a command: node languageService.mjs FOLDER prints every diagnostic of every file.
if (process.argv[1] === import.meta.filename) {
  const [, , folder] = process.argv;
  const service = languageService(folder);
  const uris = markdownFiles(folder).map((path) => {
    const uri = pathToFileURL(path).href;
    service.setText(uri, readFileSync(path, 'utf8'));
    return uri;
  });
  for (const uri of uris) {
    for (const { code, range } of await service.diagnostics(uri)) {
      process.stdout.write(`${uri}:${range.start.line + 1}: ${code}\n`);
    }
  }
}
