import type { Severity } from '../../rules/rule';
import { unwrapped } from '../terminal';
import type { FileFinding } from '../report';
import { pathsFrom } from './findings';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/**
 * The problems as a Code Quality report of GitLab
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
export function gitlabData(findings: readonly FileFinding[]): readonly object[] {
  const pathOf = pathsFrom(process.env['CI_PROJECT_DIR']);
  return findings.map(({ file, rule, severity, message, range: { start, end }, fingerprint }) => ({
    type: 'issue',
    check_name: rule,
    description: unwrapped(message),
    categories: ['Style'],
    severity: severities[severity],
    fingerprint,
    location: { path: pathOf(file), lines: { begin: start.line, end: end.line } },
  }));
}
