import { comparableLabel } from '../plan/labels';
import { samePerson } from '../plan/people';
import { comparableUri, resolveLink } from '../workspace/uri';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import type { Occurrence } from './occurrences';
import type { Thing } from './thing';
import { occurrencesIn } from './occurrences';
import { sameThing } from './thing';

/** What a document says of a thing. */
export interface DocumentOccurrences {
  readonly known: KnownPlan;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Every place in every plan that speaks of a thing of one of them. Vendors and people are known by their names wherever they
 * work; outcomes, deliverables and milestones belong to their plan, and are spoken of elsewhere by links alone.
 */
export function occurrencesAcross(workspace: Workspace, thing: Thing): DocumentOccurrences[] {
  const home = (thing.entity && workspace.get(thing.home.names.uriOf(thing.entity))) ?? thing.home;
  const found: DocumentOccurrences[] = [];
  for (const other of new Set([home, ...workspace.all()])) {
    if (!maySpeakOf(workspace, home, other, thing)) continue;
    const occurrences = occurrencesIn(workspace, other).filter((one) => isSame(thing, one.thing));
    if (occurrences.length > 0) found.push({ known: other, occurrences });
  }
  return found;
}

function isSame(thing: Thing, other: Thing): boolean {
  if (sameThing(thing, other)) return true;
  if (thing.kind !== other.kind) return false;
  if (thing.kind === 'vendor') return comparableLabel(thing.name) === comparableLabel(other.name);
  return isFullyNamed(thing) && isFullyNamed(other) && samePerson(thing.person!, other.person!);
}

/** A first name alone tells nobody in another plan who is meant. */
function isFullyNamed({ person }: Thing): boolean {
  return (
    person !== undefined && (person.handle !== undefined || person.email !== undefined || /\s/.test(person.name ?? ''))
  );
}

/** A quick look, so that of a thousand plans only those are gone through that can speak of the thing. */
function maySpeakOf(workspace: Workspace, home: KnownPlan, other: KnownPlan, { kind, name, person }: Thing): boolean {
  if (other === home) return true;
  const { text } = other.plan.document;
  if (kind === 'vendor' && other.plan.vendors.some(({ key }) => key === comparableLabel(name))) return true;
  if (person && [name, person.name, person.handle, person.email].some((said) => said && text.includes(said)))
    return true;
  if (home.plan.kind === 'plan' && workspace.plansOfFile(other.uri).includes(home)) return true;
  const address = comparableUri(home.uri);
  return other.plan.links.some(({ url }) => {
    const target = resolveLink(other.uri, url);
    return target !== undefined && comparableUri(target) === address;
  });
}
