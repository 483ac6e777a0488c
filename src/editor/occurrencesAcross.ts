import { comparableName } from '../plan/labels';
import { samePerson } from '../plan/values/personMention';
import type { Steps } from '../text/steps';
import { comparableUri, resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import type { Occurrence } from './occurrences';
import type { PlanSymbol } from './planSymbol';
import { occurrencesIn } from './occurrences';
import { isSameSymbol } from './planSymbol';

/** The mentions of an entity in one document. */
export interface DocumentOccurrences {
  readonly snapshot: PlanSnapshot;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Every place in every plan that mentions a symbol of one of them. Vendors and people are known by their names wherever they
 * work; outcomes, deliverables and milestones belong to their plan, and are spoken of elsewhere by links alone. A step is a
 * document.
 */
export function* occurrencesAcross(workspace: Workspace, symbol: PlanSymbol): Steps<DocumentOccurrences[]> {
  const home = (symbol.entity && workspace.get(symbol.home.names.uriOf(symbol.entity))) ?? symbol.home;
  const found: DocumentOccurrences[] = [];
  for (const other of new Set([home, ...workspace.all()])) {
    yield;
    if (!maySpeakOf(workspace, home, other, symbol)) continue;
    const occurrences = occurrencesIn(workspace, other).filter((one) => isSame(symbol, one.symbol));
    if (occurrences.length > 0) found.push({ snapshot: other, occurrences });
  }
  return found;
}

function isSame(symbol: PlanSymbol, other: PlanSymbol): boolean {
  if (isSameSymbol(symbol, other)) return true;
  if (symbol.kind !== other.kind) return false;
  if (symbol.kind === 'vendor') return comparableName(symbol.name) === comparableName(other.name);
  return isFullyNamed(symbol) && isFullyNamed(other) && samePerson(symbol.person!, other.person!);
}

/** In another plan a first name alone is ambiguous. */
function isFullyNamed({ person }: PlanSymbol): boolean {
  return (
    person !== undefined && (person.handle !== undefined || person.email !== undefined || /\s/.test(person.name ?? ''))
  );
}

/** A quick test, so that of a thousand plans only those are searched that can mention the entity. */
function maySpeakOf(
  workspace: Workspace,
  home: PlanSnapshot,
  other: PlanSnapshot,
  { kind, name, person }: PlanSymbol,
): boolean {
  if (other === home) return true;
  const { text } = other.plan.document;
  if (kind === 'vendor' && other.plan.vendors.some(({ key }) => key === comparableName(name))) return true;
  if (person && [name, person.name, person.handle, person.email].some((form) => form && text.includes(form)))
    return true;
  if (home.plan.kind === 'plan' && workspace.plansOfFile(other.uri).includes(home)) return true;
  const address = comparableUri(home.uri);
  return other.plan.links.some(({ url }) => {
    const target = resolveLink(other.uri, url);
    return target !== undefined && comparableUri(target) === address;
  });
}
