import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import * as vscode from 'vscode';
import { planTitle } from '../plan/plan';
import type { SectionKind } from '../plan/sections';
import { sectionKind } from '../plan/sections';
import { handOffGraph } from '../views/graph/handOffGraph';
import { planCard } from '../views/planCard';
import { previewGraph } from '../views/graph/previewGraph';
import type { PlanSnapshot } from '../workspace/workspace';
import type { Plans } from './plans';
import { words } from './words';

/** markdown-it itself comes with VS Code, which hands it to `extendMarkdownIt`. */
type Renderer = MarkdownIt['renderer'];
type RenderRule = NonNullable<Renderer['rules'][string]>;

/** Of which document the preview is. */
interface PreviewOf {
  readonly currentDocument?: vscode.Uri;
}

const [card, graph] = ['baton_card', 'baton_graph'];

/**
 * Shows a plan's front matter as a card in the Markdown preview, and the hand-off graph where its deliverables stand. The tokens
 * are made without a word on whose they are, so every document gets places for the two; what stands there is found when it
 * is drawn.
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
    const snapshot = shownPlan(plans, env?.currentDocument, 'preview.card');
    return snapshot ? plans.faults.attempt(snapshot.uri, () => cardOf(plans, snapshot), '') : '';
  };
  rules[graph] = (tokens, index, _options, env: PreviewOf | undefined) => {
    const snapshot = shownPlan(plans, env?.currentDocument, 'preview.graph');
    if (!snapshot || !isPlaceOfGraph(snapshot, tokens, index)) return '';
    return plans.faults.attempt(snapshot.uri, () => graphOf(plans, snapshot), '');
  };
  return engine;
}

/** The plan of a preview, where it is one and the setting is on. */
function shownPlan(plans: Plans, uri: vscode.Uri | undefined, setting: string): PlanSnapshot | undefined {
  if (!uri || !vscode.workspace.getConfiguration('baton', uri).get(setting, true)) return undefined;
  const snapshot = plans.service.workspace.get(uri.toString());
  return snapshot?.plan.kind === 'plan' ? snapshot : undefined;
}

/** The card stands for the front matter; the rule that shows it comes from VS Code, in some versions after ours. */
function hideFrontMatter(plans: Plans, rules: Renderer['rules']): void {
  const shown = rules['front_matter'];
  if (!shown || ours.has(shown)) return;
  const rule: RenderRule = (tokens, index, options, env: PreviewOf | undefined, renderer) =>
    shownPlan(plans, env?.currentDocument, 'preview.card') ? '' : shown(tokens, index, options, env, renderer);
  ours.add(rule);
  rules['front_matter'] = rule;
}

const ours = new WeakSet<RenderRule>();

/** The first section of deliverables, or where a plan has none, the first of vendors. */
function isPlaceOfGraph({ plan }: PlanSnapshot, tokens: readonly Token[], index: number): boolean {
  const wanted: SectionKind = plan.sections.some(({ kind }) => kind === 'deliverables') ? 'deliverables' : 'vendors';
  return index === tokens.findIndex(({ type, content }) => type === graph && content === wanted);
}

function cardOf(plans: Plans, snapshot: PlanSnapshot): string {
  const { service } = plans;
  const findings = plans.findings(snapshot.uri);
  return planCard({ snapshot, findings, schedule: service.schedule(snapshot), today: service.today, words });
}

function graphOf(plans: Plans, snapshot: PlanSnapshot): string {
  const { service } = plans;
  const { workspace, today } = service;
  const made = handOffGraph({ workspace, plans: [snapshot], schedule: service.schedule(snapshot), today, words });
  return made.edges.length === 0 ? '' : previewGraph(made, planTitle(snapshot.plan), words);
}

/**
 * Draws previews anew when something changed that their own text does not tell: the plans were read only now, another document
 * changed, or a setting. What is typed into the document itself, VS Code sees to.
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
