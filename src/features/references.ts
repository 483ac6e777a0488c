import type { KnownPlan, Workspace } from '../workspace/workspace';
import { occurrencesAcross } from './acrossPlans';
import type { Occurrence } from './occurrences';
import { asRead, occurrenceAt, occurrencesIn } from './occurrences';
import { sameThing } from './thing';
import type { Place } from './place';

/** Every place in every plan that speaks of what is at `offset`; those that describe it only where they are asked for. */
export function references(workspace: Workspace, known: KnownPlan, offset: number, withDefinitions: boolean): Place[] {
  const found = occurrenceAt(workspace, known, offset);
  if (!found) return [];
  return occurrencesAcross(workspace, found.thing).flatMap(({ known: other, occurrences }) =>
    asRead(other, occurrences)
      .filter(({ isDefinition }) => withDefinitions || !isDefinition)
      .map(({ range }) => ({ uri: other.uri, range, whole: range })),
  );
}

/** The places in the document that speak of what is at `offset`. */
export function highlights(workspace: Workspace, known: KnownPlan, offset: number): readonly Occurrence[] {
  const found = occurrenceAt(workspace, known, offset);
  if (!found) return [];
  const same = occurrencesIn(workspace, known).filter(({ thing }) => sameThing(thing, found.thing));
  return asRead(known, same);
}
