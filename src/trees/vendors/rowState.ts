import type { Finding } from '../../rules/check';
import type { State } from './treeNode';

/** The state of an item: first errors, then delays; it is done only if there is nothing else to report. */
export function stateOf(findings: readonly Finding[], isAllDone: boolean, isLate: boolean, isBegun: boolean): State {
  const found = worst(findings);
  if (found === 'error') return found;
  if (isLate) return 'overdue';
  if (found !== 'open') return found;
  if (isAllDone) return 'done';
  return isBegun ? 'in progress' : 'open';
}

/** The severity of the worst finding; `open` if none is a warning or an error. */
export function worst(findings: readonly Finding[]): State {
  if (findings.some(({ severity }) => severity === 'error')) return 'error';
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : 'open';
}
