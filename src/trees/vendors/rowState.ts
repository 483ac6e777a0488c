import type { Finding } from '../../rules/check';
import type { State } from './treeNode';

/** How it stands with something: what is broken first, then what is late, and what is done only where nothing else is to say. */
export function stateOf(findings: readonly Finding[], isAllDone: boolean, isLate: boolean, isBegun: boolean): State {
  const found = worst(findings);
  if (found === 'error') return found;
  if (isLate) return 'overdue';
  if (found !== 'open') return found;
  if (isAllDone) return 'done';
  return isBegun ? 'in progress' : 'open';
}

/** How bad the worst of findings is; `open` where none is a warning or an error. */
export function worst(findings: readonly Finding[]): State {
  if (findings.some(({ severity }) => severity === 'error')) return 'error';
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : 'open';
}
