import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from './failure';
import { readSettingsText } from './readFile';
import type { FileFinding } from './report';

/** The version of the format of a baseline; it changes only if older files can't be read any more. */
const formatVersion = 1;

/** The findings that aren't among the known ones. */
export function newOnes(findings: readonly FileFinding[], known: ReadonlySet<string>): FileFinding[] {
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

/** The fingerprints of the problems that a baseline lists. Throws if it can't be read, or is something else. */
export function readBaseline(path: string): ReadonlySet<string> {
  if (!existsSync(path)) throw new Refusal('there is no such file; write it with --write-baseline');
  const { version, problems } = parsed(readSettingsText(path));
  const fingerprints = Array.isArray(problems) ? problems.map(fingerprintOf) : [undefined];
  const known = fingerprints.filter((one) => one !== undefined);
  if (version !== formatVersion || known.length < fingerprints.length)
    throw new Refusal('it isn’t a baseline of this version; write it again with --write-baseline');
  return new Set(known);
}

function fingerprintOf(problem: unknown): string | undefined {
  const { fingerprint } = (problem ?? {}) as { readonly fingerprint?: unknown };
  return typeof fingerprint === 'string' ? fingerprint : undefined;
}

function parsed(text: string): { readonly version?: unknown; readonly problems?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { version?: unknown; problems?: unknown };
  } catch {
    throw new Refusal('it isn’t valid JSON; write it again with --write-baseline');
  }
}

/**
 * Writes a baseline of these problems, one to a line, so that a version control system shows what was added or resolved. Throws
 * rather than replace anything but a baseline.
 */
export function writeBaseline(path: string, findings: readonly FileFinding[]): void {
  if (existsSync(path) && !isBaseline(path))
    throw new Refusal('it isn’t a baseline, so it isn’t replaced; use another file');
  const lines = findings.map(({ fingerprint, file, rule, message }) =>
    JSON.stringify({ fingerprint, file, rule, message }),
  );
  const text = `{\n  "version": ${formatVersion},\n  "problems": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
  if (textAt(path) !== text) writeFileSync(path, text);
}

function isBaseline(path: string): boolean {
  try {
    return Array.isArray(parsed(readSettingsText(path)).problems);
  } catch {
    return false;
  }
}

/** A file that has the text already keeps its time of change. */
function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
