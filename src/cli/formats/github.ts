import type { Severity } from '../../rules/rule';
import type { FileFinding } from '../report';
import { pathsFrom } from './findings';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The problems as workflow commands of GitHub Actions, which show each at its line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function githubLines(findings: readonly FileFinding[]): string[] {
  const pathOf = pathsFrom(process.env['GITHUB_WORKSPACE']);
  return findings.map(({ file, rule, severity, message, range: { start, end } }) => {
    // Columns aren't allowed where a problem extends over several lines.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const properties = { file: pathOf(file), line: start.line, endLine: end.line, ...columns, title: `Baton: ${rule}` };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${commands[severity]} ${written.join(',')}::${escaped(message)}`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
