import * as vscode from 'vscode';
import type { FromPanel, ShownModel, ToPanel } from '../views/panelMessages';
import { allPlans } from '../views/panelMessages';
import { saveExport } from './exports';
import { locationOf } from './navigation';
import { ShownPlans } from './shownPlans';
import type { Plans } from './plans';
import { offsetIn } from './positions';
import type { Row } from './vendorRow';
import { isRow, planOf } from './vendorRow';
import { t } from './words';

const viewType = 'baton.plan';

/** How long typing has to pause before the panel is updated. */
export const restMilliseconds = 150;

/** The command that opens the Plan panel, and the panel that is restored with the window. There is at most one. */
export class PlanPanels implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  #panel: PlanPanel | undefined;
  /** How often a panel was sent something: never while it is hidden. */
  updates = 0;

  constructor(
    private readonly plans: Plans,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.#disposables = [
      vscode.commands.registerCommand('baton.showPlanPanel', (given?: Row | vscode.Uri) => this.#show(given)),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (made) => {
          await plans.ready;
          this.#panel?.close();
          this.#adopt(made);
        },
      }),
    ];
  }

  dispose(): void {
    this.#panel?.close();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #show(given: Row | vscode.Uri | undefined): Promise<void> {
    await this.plans.ready;
    const chosen = (given && addressIn(given)) ?? vscode.window.activeTextEditor?.document.uri.toString();
    if (this.#panel) this.#panel.show(chosen);
    else this.#adopt(createPanel()).choose(chosen);
  }

  #adopt(made: vscode.WebviewPanel): PlanPanel {
    const adopted = new PlanPanel(this.plans, made, this.extensionUri, () => this.updates++);
    this.#panel = adopted;
    made.onDidDispose(() => {
      if (this.#panel === adopted) this.#panel = undefined;
    });
    return adopted;
  }
}

function createPanel(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(viewType, t`Plan`, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
  });
}

/** The plan of a row of the Vendors view, or the document of an editor's title. */
function addressIn(given: Row | vscode.Uri): string | undefined {
  if (given instanceof vscode.Uri) return given.toString();
  return isRow(given) ? planOf(given) : undefined;
}

/** A panel with the charts of a plan. It works only while it is visible: when hidden, nothing is sent or computed. */
class PlanPanel {
  readonly #shown: ShownPlans;
  readonly #disposables: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was last sent to the panel; undefined if it knows nothing. */
  #sent: string | undefined;
  #isReady = false;
  /** Cancels the current computation, if a newer one or none is needed. */
  #making = new vscode.CancellationTokenSource();

  constructor(
    private readonly plans: Plans,
    private readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private readonly toldSomething: () => void,
  ) {
    this.#shown = new ShownPlans(plans);
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, `media/${name}.svg`);
    panel.iconPath = { light: icon('plan-light'), dark: icon('plan-dark') };
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.#disposables = [
      webview.onDidReceiveMessage((message: FromPanel) => void this.#receive(message)),
      panel.onDidDispose(() => this.#dispose()),
      panel.onDidChangeViewState(() => void this.#send()),
      plans.onDidChange(() => this.#changed()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    ];
    webview.html = html(webview, dist);
  }

  /** Shows a plan, if the address is one, and brings the panel to the front. */
  show(chosen: string | undefined): void {
    this.choose(chosen);
    this.panel.reveal(undefined, true);
    void this.#send();
  }

  choose(chosen: string | undefined): void {
    if (chosen !== undefined && this.#shown.knows(chosen)) this.#shown.chosen = chosen;
  }

  close(): void {
    this.panel.dispose();
  }

  #dispose(): void {
    clearTimeout(this.#timer);
    this.#making.cancel();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #receive(message: FromPanel): Promise<void> {
    if (message.type === 'ready') {
      // A panel that was hidden starts over, with the state that it saved itself.
      await this.plans.ready;
      this.#shown.chosen ??= message.chosen;
      this.#isReady = true;
      this.#sent = undefined;
      this.#post({ type: 'words', bundle: bundle() });
      await this.#send();
      this.#follow(vscode.window.activeTextEditor);
    } else if (message.type === 'choose') {
      this.#shown.chosen = message.chosen;
      await this.#send();
    } else if (message.type === 'goTo') {
      await this.#goTo(message.id, message.withFocus);
    } else if (message.type === 'save') {
      await saveExport(message.file, this.#shown.uri);
    } else {
      await vscode.env.clipboard.writeText(message.text);
    }
  }

  #post(message: ToPanel): void {
    this.toldSomething();
    void this.panel.webview.postMessage(message);
  }

  /** Changes are sent when typing pauses. */
  #changed(): void {
    clearTimeout(this.#timer);
    if (this.panel.visible) this.#timer = setTimeout(() => void this.#send(), restMilliseconds);
  }

  /**
   * Sends the content, if the panel is visible and outdated. A hidden page is discarded, and reports when it is ready
   * again.
   */
  async #send(): Promise<void> {
    if (!this.panel.visible || !this.#isReady) return;
    this.#making.cancel();
    const { token } = (this.#making = new vscode.CancellationTokenSource());
    const make = async (): Promise<ShownModel | undefined> => this.#shown.message(token);
    const message = await this.plans.faults.attemptSoon(this.#shown.uri, make, undefined);
    if (!message || token.isCancellationRequested || !this.panel.visible) return;
    this.panel.title = message.chosen === allPlans ? t`All plans` : this.#shown.title(message);
    const text = this.#shown.sentText(message);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#post(JSON.parse(text) as ToPanel);
  }

  /** Shows the element at the cursor in the panel. */
  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !this.panel.visible || !this.#isReady || this.#sent === undefined) return;
    const uri = editor.document.uri.toString();
    const text = editor.document.getText();
    if (this.plans.service.textOf(uri) !== text) return;
    this.#post({ type: 'highlight', ids: this.#shown.at(uri, offsetIn(text, editor.selection.active)) });
  }

  async #goTo(id: string, withFocus: boolean): Promise<void> {
    const place = this.#shown.placeOf(id);
    const location = place && locationOf(this.plans, place);
    if (!location) return;
    const { start } = location.range;
    const others = vscode.window.visibleTextEditors.filter(
      ({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.panel.viewColumn,
    );
    const open = others.find(({ document }) => document.uri.toString() === location.uri.toString()) ?? others[0];
    await vscode.window.showTextDocument(location.uri, {
      selection: new vscode.Range(start, start),
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.Beside,
      preserveFocus: !withFocus,
    });
  }
}

/** The translations for the window's language; none for English. */
function bundle(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(vscode.l10n.bundle ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

/** Only the panel's own script and style are loaded, and no script runs but the one with this nonce. */
function html(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = Array.from({ length: 32 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('panel.css')}">
<title>Baton</title>
</head>
<body>
<script nonce="${nonce}" src="${address('panel.js')}"></script>
</body>
</html>`;
}
