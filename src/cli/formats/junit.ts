import type { FileFinding } from '../report';
import { shownXml, unwrapped } from '../terminal';
import type { CheckedFiles } from './findings';

/**
 * The result as JUnit XML: a test suite for each file, with a failed test case for each error or warning, a passed one for each
 * other problem, and one for a file without any. A file that couldn't be read is a test case with an error.
 */
export function junitXml({ findings, checked, failures }: CheckedFiles): string {
  const suites = [
    ...checked.map((file) => suiteOf(file, casesOf(file, findings))),
    ...failures.map(({ path, reason }) => suiteOf(path, [failedCase(path, 'read', 'error', reason, reason)])),
  ];
  return shownXml(
    ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="Baton">', ...suites.flat(), '</testsuites>'].join(
      '\n',
    ),
  );
}

function suiteOf(name: string, cases: readonly string[]): string[] {
  const count = (element: string): number => cases.filter((one) => one.includes(`<${element} `)).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [`  <testsuite name="${escaped(name)}" ${counts}>`, ...cases, '  </testsuite>'];
}

function casesOf(file: string, findings: readonly FileFinding[]): string[] {
  const own = findings.filter((finding) => finding.file === file);
  if (own.length === 0) return [`    <testcase classname="${escaped(file)}" name="No problems" />`];
  return own.map(({ rule, severity, message, range: { start } }) => {
    const name = `${rule} (${start.line}:${start.column})`;
    const text = unwrapped(message);
    const place = `${file}:${start.line}:${start.column}: ${text}`;
    if (severity === 'error' || severity === 'warning') return failedCase(file, name, 'failure', text, place);
    return testCase(file, name, `<system-out>${escaped(place)}</system-out>`);
  });
}

function failedCase(
  file: string,
  name: string,
  element: 'failure' | 'error',
  message: string,
  content: string,
): string {
  return testCase(file, name, `<${element} message="${escaped(message)}">${escaped(content)}</${element}>`);
}

function testCase(file: string, name: string, content: string): string {
  return `    <testcase classname="${escaped(file)}" name="${escaped(name)}">${content}</testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML, without the characters that XML 1.0 can't have in any form. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character]!);
}
