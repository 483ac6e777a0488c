import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
import { rules } from '../rules/index';
import type { Severity } from '../rules/rule';
import type { Plans } from './plans';
import { rangesOf } from './positions';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of every plan, open or not, and takes them back when the plan goes. */
export function showDiagnostics(plans: Plans, extensionUri: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('baton');
  const show = (uris: readonly string[]): void => {
    collection.set(
      uris.map((uri): [vscode.Uri, vscode.Diagnostic[]] => [
        vscode.Uri.parse(uri),
        diagnosticsOf(plans, uri, vscode.Uri.joinPath(extensionUri, 'docs/rules')),
      ]),
    );
  };
  show(plans.service.workspace.uris());
  return vscode.Disposable.from(collection, plans.onDidChange(show));
}

function diagnosticsOf(plans: Plans, uri: string, pages: vscode.Uri): vscode.Diagnostic[] {
  const known = plans.service.workspace.get(uri);
  if (!known || !plans.isListed(uri)) return [];
  const toRange = rangesOf(known.plan.document.text);
  return plans.findings(uri).map((finding) => diagnosticOf(plans, finding, toRange, pages));
}

function diagnosticOf(
  plans: Plans,
  finding: Finding,
  toRange: ReturnType<typeof rangesOf>,
  pages: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), finding.message, severities[finding.severity]);
  diagnostic.source = 'baton';
  // The page of the rule, to be opened from the list of problems.
  const hasPage = rules.some(({ id }) => id === finding.rule);
  const target = vscode.Uri.joinPath(pages, `${finding.rule}.md`);
  diagnostic.code = hasPage ? { value: finding.rule, target } : finding.rule;
  diagnostic.relatedInformation = finding.related.flatMap(({ uri, range, message }) => {
    const text = plans.service.workspace.get(uri)?.plan.document.text;
    if (text === undefined) return [];
    return [
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(uri), rangesOf(text)(range)),
        message,
      ),
    ];
  });
  return diagnostic;
}

/** The rule that one of our findings comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
