import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import * as vscode from 'vscode';
import { sectionKind } from '../plan/sections';
import type { Plans } from './plans';

/** markdown-it itself is part of VS Code, which passes it to `extendMarkdownIt`. */
type Renderer = MarkdownIt['renderer'];
type RenderRule = NonNullable<Renderer['rules'][string]>;

/** The preview's document. */
interface PreviewOf {
  readonly currentDocument?: vscode.Uri;
}

const [card, graph] = ['baton_card', 'baton_graph'];

/**
 * Shows a plan's front matter as a card in the Markdown preview, and the hand-off graph above its deliverables. Tokens
 * are created without knowing the document, so every document gets places for the two; their content is determined on
 * rendering.
 */
export function extendMarkdownIt(plans: Plans, engine: MarkdownIt): MarkdownIt {
  engine.core.ruler.push('baton', (state) => {
    const place = (type: string, content = ''): Token => {
      const token = new state.Token(type, '', 0);
      token.content = content;
      token.block = true;
      return token;
    };
    const tokens = [place(card)];
    for (const [at, token] of state.tokens.entries()) {
      tokens.push(token);
      const kind = token.type === 'heading_close' ? sectionKind(state.tokens[at - 1]?.content ?? '') : undefined;
      if (kind === 'deliverables' || kind === 'vendors') tokens.push(place(graph, kind));
    }
    state.tokens = tokens;
  });
  const { rules } = engine.renderer;
  rules[card] = (_tokens, _index, _options, env: PreviewOf | undefined) => {
    hideFrontMatter(plans, rules);
    const uri = shownPlan(plans, env?.currentDocument, 'preview.card');
    if (uri === undefined) return '';
    return plans.faults.attempt(uri, () => plans.service.previews.card(uri, plans.findings(uri)), '');
  };
  rules[graph] = (tokens, index, _options, env: PreviewOf | undefined) => {
    const uri = shownPlan(plans, env?.currentDocument, 'preview.graph');
    if (uri === undefined || !isPlaceOfGraph(plans, uri, tokens, index)) return '';
    return plans.faults.attempt(uri, () => plans.service.previews.graph(uri), '');
  };
  return engine;
}

/** The address of a preview's plan, if it is one and the setting is on. */
function shownPlan(plans: Plans, uri: vscode.Uri | undefined, setting: string): string | undefined {
  if (!uri || !vscode.workspace.getConfiguration('baton', uri).get(setting, true)) return undefined;
  return plans.service.hasPlan(uri.toString()) ? uri.toString() : undefined;
}

/** The card replaces the front matter; the rule that renders it comes from VS Code, in some versions after ours. */
function hideFrontMatter(plans: Plans, rules: Renderer['rules']): void {
  const shown = rules['front_matter'];
  if (!shown || ours.has(shown)) return;
  const rule: RenderRule = (tokens, index, options, env: PreviewOf | undefined, renderer) =>
    shownPlan(plans, env?.currentDocument, 'preview.card') !== undefined
      ? ''
      : shown(tokens, index, options, env, renderer);
  ours.add(rule);
  rules['front_matter'] = rule;
}

const ours = new WeakSet<RenderRule>();

/** The first of the sections whose heading the graph follows. */
function isPlaceOfGraph({ service }: Plans, uri: string, tokens: readonly Token[], index: number): boolean {
  const wanted = service.previews.sectionOfGraph(uri);
  return index === tokens.findIndex(({ type, content }) => type === graph && content === wanted);
}

/**
 * Refreshes previews when something changed outside their own text: the plans have just been read, another document
 * changed, or a setting. VS Code handles edits of the document itself.
 */
export function refreshPreviews(plans: Plans): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isPreviewOpen()) void vscode.commands.executeCommand('markdown.preview.refresh');
    }, refreshDelay);
  };
  const isTyped = (uri: string): boolean => vscode.window.activeTextEditor?.document.uri.toString() === uri;
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    plans.onDidChange((uris) => !uris.every(isTyped) && refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('baton') && refresh()),
  );
}

/** Milliseconds: plans come in bursts while a window starts. */
const refreshDelay = 250;

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    ),
  );
}
