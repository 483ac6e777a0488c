import * as vscode from 'vscode';

/** The files of the extension, `extension.js` among them. Known when they are built. */
declare const files: readonly string[];

type Module = Readonly<Record<string, unknown>>;
type Activate = (context: vscode.ExtensionContext) => unknown;

/**
 * Starts the extension in a browser. There, an extension is one file, and nothing can be loaded at the moment in which it
 * is needed: all files are read first, and then run when they are asked for, as on the desktop.
 */
export async function activate(context: vscode.ExtensionContext): Promise<unknown> {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'dist/extension');
  const texts = await Promise.all(files.map(async (file) => read(vscode.Uri.joinPath(folder, file))));
  const sources = new Map(files.map((file, index) => [`./${file}`, texts[index]!]));
  const modules = new Map<string, { exports: unknown }>([['vscode', { exports: vscode }]]);
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(name, module);
    run(name, sources.get(name) ?? '', module, load);
    return module.exports;
  };
  const { activate: begin } = load('./extension.js') as Module & { readonly activate: Activate };
  return begin(context);
}

function run(name: string, source: string, module: { exports: unknown }, load: (name: string) => unknown): void {
  if (name.endsWith('.json')) {
    module.exports = JSON.parse(source);
    return;
  }
  // The editor runs an extension in a browser in the same way; these are the extension's own files.
  // oxlint-disable-next-line no-new-func, no-implied-eval
  const body = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=baton/${name}`) as (
    ...given: readonly unknown[]
  ) => void;
  body(module, module.exports, load);
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
