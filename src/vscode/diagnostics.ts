import * as vscode from 'vscode';
import type { Finding } from '../rules/check';
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
export function showDiagnostics(plans: Plans): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('baton');
  const show = (uris: readonly string[]): void => {
    collection.set(
      uris.map((uri): [vscode.Uri, vscode.Diagnostic[]] => [vscode.Uri.parse(uri), diagnosticsOf(plans, uri)]),
    );
  };
  show(plans.service.workspace.uris());
  return vscode.Disposable.from(collection, plans.onDidChange(show));
}

function diagnosticsOf(plans: Plans, uri: string): vscode.Diagnostic[] {
  const known = plans.service.workspace.get(uri);
  if (!known || !plans.isListed(uri)) return [];
  const toRange = rangesOf(known.plan.document.text);
  return plans.findings(uri).map((finding) => diagnosticOf(plans, finding, toRange));
}

function diagnosticOf(plans: Plans, finding: Finding, toRange: ReturnType<typeof rangesOf>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), finding.message, severities[finding.severity]);
  diagnostic.source = 'baton';
  diagnostic.code = finding.rule;
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
