import * as vscode from 'vscode';
import type { Output } from '../outputs/output';
import { choosePlan } from './choosePlan';
import { saveExport } from './exports';
import { notify } from './plainText';
import type { GivenAnswers } from './planQuestions';
import { chooseVendor } from './planQuestions';
import type { Plans } from './plans';
import { templateFor } from './templates';
import type { Row } from './vendorRow';
import { isRow, planOf, vendorsIn } from './vendorRow';
import { t } from './words';

/** Documents for people who don't open the workspace: created as untitled Markdown, and saved as pages. */
export function registerOutputs(plans: Plans): vscode.Disposable {
  /** How each document that was created becomes a page, while it is open. */
  const pages = new WeakMap<vscode.TextDocument, Page>();
  const tellContext = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isOutput = document !== undefined && pages.has(document);
    void vscode.commands.executeCommand('setContext', 'baton.isOutput', isOutput);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tellContext),
    vscode.workspace.onDidCloseTextDocument((document) => pages.delete(document)),
    vscode.commands.registerCommand('baton.createBrief', async (given?: Row | GivenAnswers) => {
      await plans.ready;
      const { uri, vendor } = await askVendorOf(plans, given);
      if (uri === undefined || vendor === undefined) return;
      const { outputs } = plans.service;
      const template = await templateOf(uri, 'brief.md');
      if (template === unreadable) return;
      const output = outputs.brief(uri, vendor, { format: 'md', base: uri, template });
      const pageOf = (markdown: string): Output | undefined => outputs.pageOfBrief(uri, vendor, markdown);
      if (await show(output, { uri, pageOf }, pages)) void tellOmissions(output);
    }),
    vscode.commands.registerCommand('baton.createReport', async (given?: Row | GivenAnswers) => {
      await plans.ready;
      const uri = await choosePlan(plans, given && (isRow(given) ? planOf(given) : given.uri), false);
      if (uri === undefined) return;
      const { outputs } = plans.service;
      const template = await templateOf(uri, 'report.md');
      if (template === unreadable) return;
      const output = outputs.report([uri], undefined, { format: 'md', template });
      await show(output, { uri, pageOf: (markdown) => outputs.pageOfReport([uri], markdown) }, pages);
    }),
    vscode.commands.registerCommand('baton.saveAsHtml', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const page = document && pages.get(document);
      if (page) await savePage(document, page);
      else await notify.information(t`Open a brief or a status report that Baton has created first.`);
    }),
  );
}

const unreadable = Symbol('unreadable');

/** The workspace's template of a name, if it has one; `unreadable` if that can't be read, which the user is told. */
async function templateOf(plan: string, name: string): Promise<string | undefined | typeof unreadable> {
  try {
    return await templateFor(plan, name);
  } catch (error) {
    await notify.warning(t`The template can’t be used: ${error instanceof Error ? error.message : String(error)}`);
    return unreadable;
  }
}

/** How a document that Baton has created becomes a page. */
interface Page {
  /** The address of its plan. */
  readonly uri: string;
  readonly pageOf: (markdown: string) => Output | undefined;
}

async function askVendorOf(
  plans: Plans,
  given: Row | GivenAnswers | undefined,
): Promise<{ readonly uri?: string; readonly vendor?: string }> {
  const isOfRow = given !== undefined && isRow(given);
  const answers: GivenAnswers = isOfRow ? { vendor: vendorsIn([given])[0]?.name ?? '' } : (given ?? {});
  const uri = await choosePlan(plans, isOfRow ? planOf(given) : answers.uri, false);
  if (uri === undefined) return {};
  return { uri, vendor: await chooseVendor(plans.service.commands, uri, answers, t`Who is the brief for?`) };
}

/** Opens a document beside the editor. False, with the reason for the user, if there is none. */
async function show(
  output: Output | undefined,
  page: Page,
  pages: WeakMap<vscode.TextDocument, Page>,
): Promise<boolean> {
  if (output?.kind !== 'document') {
    await tellWhyNot(output);
    return false;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: output.text });
  pages.set(document, page);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  return true;
}

/** Tells what a brief doesn't have, although the plan says it about the vendor. */
async function tellOmissions(output: Output | undefined): Promise<void> {
  const [first, ...others] = output?.kind === 'document' ? output.omissions : [];
  if (!first) return;
  await notify.information(
    others.length === 0
      ? t`Left out: “${first.text}” (${first.why}).`
      : t`Left out: “${first.text}” (${first.why}), and ${others.length} more.`,
  );
}

async function savePage(document: vscode.TextDocument, { uri, pageOf }: Page): Promise<void> {
  const output = pageOf(document.getText());
  if (output?.kind !== 'document') return await tellWhyNot(output);
  const file = { name: output.title, ending: 'html', content: output.text, isBase64: false } as const;
  await saveExport(file, uri);
}

async function tellWhyNot(output: Exclude<Output, { kind: 'document' }> | undefined): Promise<void> {
  if (output?.kind === 'template') await notify.warning(t`The template can’t be used: ${output.reason}`);
  if (output?.kind !== 'leak') return;
  const [first, ...others] = output.leaks;
  await notify.warning(
    others.length === 0
      ? t`The brief would give away ${first!}.`
      : t`The brief would give away ${first!}, and ${others.length} more.`,
  );
}
