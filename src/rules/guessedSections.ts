import type { Entity } from '../plan/entity';
import type { Plan, PlanSection } from '../plan/plan';
import { innermostSection } from '../plan/evidence/vouched';
import { isStated } from '../plan/evidence/strength';
import { grouped } from '../text/lists';

/** A section whose lines are only guessed to be what its heading says. */
export interface GuessedSection {
  readonly section: PlanSection;
  readonly entities: readonly Entity[];
}

/** A line on its own may be a remark. */
const fewestLines = 2;

/**
 * The sections of a kind in which nothing is stated and several lines are guessed to be its items. No line is blamed for
 * what it lacks, but what all of them lack is lacking whatever each of them is.
 */
export function* guessedSections(
  plan: Plan,
  kind: PlanSection['kind'],
  entities: readonly Entity[],
): Iterable<GuessedSection> {
  if (entities.filter((entity) => !isStated(entity)).length < fewestLines) return;
  const bySection = grouped(entities, ({ range }) => innermostSection(plan, range.start));
  for (const [section, all] of bySection)
    if (section.kind === kind && all.length >= fewestLines && !all.some(isStated)) yield { section, entities: all };
}
