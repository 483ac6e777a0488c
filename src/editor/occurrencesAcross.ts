import { comparableName } from '../plan/labels';
import { samePerson } from '../plan/values/personMention';
import type { Plan } from '../plan/plan';
import { memoized } from '../text/memoized';
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
  const spoken = spokenForms(symbol);
  for (const other of new Set([home, ...workspace.all()])) {
    yield;
    if (!maySpeakOf(workspace, home, other, spoken)) continue;
    // The many occurrences of one entity share its symbol.
    const verdicts = new Map<PlanSymbol, boolean>();
    const occurrences = occurrencesIn(workspace, other).filter((one) => {
      let verdict = verdicts.get(one.symbol);
      if (verdict === undefined) verdicts.set(one.symbol, (verdict = isSame(symbol, one.symbol)));
      return verdict;
    });
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

/** By what another plan speaks of a symbol: a vendor's name as it compares, or any of the texts for a person. */
interface SpokenForms {
  readonly vendor?: string;
  readonly person: readonly string[];
}

function spokenForms({ kind, name, person }: PlanSymbol): SpokenForms {
  const forms = person ? [name, person.name, person.handle, person.email] : [];
  return {
    ...(kind === 'vendor' ? { vendor: comparableName(name) } : {}),
    person: [...new Set(forms.flatMap((form) => form || []))],
  };
}

/** A quick test, so that of a thousand plans only those are searched that can mention the entity. */
function maySpeakOf(
  workspace: Workspace,
  home: PlanSnapshot,
  other: PlanSnapshot,
  { vendor, person }: SpokenForms,
): boolean {
  if (other === home) return true;
  const { plan } = other;
  if (vendor !== undefined && plan.vendors.some(({ key }) => key === vendor)) return true;
  if (person.some((form) => plan.document.text.includes(form))) return true;
  if (home.plan.kind === 'plan' && workspace.plansOfFile(other.uri).includes(home)) return true;
  return linkedAddresses(plan).has(comparableUri(home.uri));
}

/** The normalized addresses to which a document links, in any way. */
const linkedAddresses = memoized(
  ({ uri, links }: Plan): ReadonlySet<string> =>
    new Set(
      links.flatMap(({ url }) => {
        const target = resolveLink(uri, url);
        return target === undefined ? [] : comparableUri(target);
      }),
    ),
);
