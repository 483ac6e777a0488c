import type { Log, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../rules/rules';
import type { Rule, Severity } from '../../rules/rule';
import { usualSeverities } from '../../rules/settings';
import type { FileFinding } from '../report';
import { version } from '../version';
import type { CheckedFiles } from './findings';
import { pathsFrom } from './findings';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * The result as a log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with the rules that have a result and
 * their reasons. Columns are counted in UTF-16 units, as in the editor.
 */
export function sarifLog({ findings, failures }: CheckedFiles): Log {
  const pathOf = pathsFrom(process.env['GITHUB_WORKSPACE']);
  const found = new Set(findings.map(({ rule }) => rule));
  const described = rules.filter(({ id }) => found.has(id));
  const places = new Map(described.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Baton', version, semanticVersion: version, rules: described.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository' } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ path, reason }) => ({
              level: 'error',
              message: { text: `${path}: ${reason}` },
            })),
          },
        ],
        results: findings.map((finding) => resultOf(finding, places.get(finding.rule)!, pathOf(finding.file))),
      },
    ],
  };
}

function descriptorOf({ id, title, why, kind }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: levels[usualSeverities[kind].active] },
  };
}

function resultOf(
  { rule, severity, message, range, fingerprint }: FileFinding,
  ruleIndex: number,
  path: string,
): Result {
  const { start, end } = range;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path).replace(/[?#]/g, encodeURIComponent), uriBaseId: 'SRCROOT' },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    partialFingerprints: { 'batonProblem/v1': fingerprint },
  };
}
