import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import { isRule } from '../rules/knownRules';
import type { Severity } from '../rules/rule';
import { Backlog } from './backlog';
import type { Plans } from './plans';
import { rangesOf } from './positions';
import { longestTask, turnsAfter } from './turns';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of every plan, open or not, and removes them with the plan. */
export function showDiagnostics(plans: Plans, extensionUri: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('baton');
  const pages = vscode.Uri.joinPath(extensionUri, 'docs/rules');
  const ending = new vscode.CancellationTokenSource();
  const backlog = new Backlog(
    (uri): [vscode.Uri, vscode.Diagnostic[]] => [
      vscode.Uri.parse(uri),
      plans.faults.attempt(uri, () => diagnosticsOf(plans, uri, pages), []),
    ],
    (done) => collection.set(done),
    turnsAfter(longestTask),
    ending.token,
  );
  backlog.add(plans.service.uris());
  const changes = plans.onDidChange((uris) => backlog.add(uris));
  return vscode.Disposable.from({ dispose: () => ending.cancel() }, changes, collection);
}

function diagnosticsOf(plans: Plans, uri: string, pages: vscode.Uri): vscode.Diagnostic[] {
  if (!plans.isListed(uri)) return [];
  const silence = plans.reasonOfSilence(uri);
  if (silence !== undefined) {
    const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), silence, severities.information);
    diagnostic.source = 'baton';
    return [diagnostic];
  }
  if (!plans.service.has(uri)) return [];
  const places = placesIn(plans);
  return plans.findings(uri).map((finding) => diagnosticOf(finding, uri, places, pages));
}

/**
 * Converts ranges of a document to the editor's; the lines of each document are counted once. Undefined for an unknown
 * document.
 */
type Places = (uri: string) => ReturnType<typeof rangesOf> | undefined;

function placesIn(plans: Plans): Places {
  const found = new Map<string, ReturnType<typeof rangesOf> | undefined>();
  return (uri) => {
    if (!found.has(uri)) {
      const text = plans.service.textOf(uri);
      found.set(uri, text === undefined ? undefined : rangesOf(text));
    }
    return found.get(uri);
  };
}

function diagnosticOf(finding: Finding, document: string, places: Places, pages: vscode.Uri): vscode.Diagnostic {
  const range = places(document)!(finding.range);
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'baton';
  // The documentation of the rule, linked from the Problems panel.
  const target = vscode.Uri.joinPath(pages, `${finding.rule}.md`);
  diagnostic.code = isRule(finding.rule) ? { value: finding.rule, target } : finding.rule;
  diagnostic.relatedInformation = finding.related.flatMap((related) => {
    const toRange = places(related.uri);
    if (!toRange) return [];
    const location = new vscode.Location(vscode.Uri.parse(related.uri), toRange(related.range));
    return [new vscode.DiagnosticRelatedInformation(location, related.message)];
  });
  return diagnostic;
}

/** The rule of one of our diagnostics. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
