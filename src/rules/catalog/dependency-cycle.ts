import { nameOf } from '../../plan/entity';
import { cycleInWords } from '../../schedule/scheduleWords';
import type { HandOff } from '../../schedule/work';
import type { UnresolvedDependency } from '../../workspace/dependencyGraph';
import type { Report, Subject } from '../rule';
import { timingFields } from '../reads';
import { defineRule } from '../rule';
import { withoutDependency } from '../../edits/dependencyMention';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-cycle',
  kind: 'broken',
  isWordless: true,
  title: 'Dependencies are not circular',
  why: 'Where the film depends on the script and the script on the film, both agencies will truthfully say that they are waiting, and neither will start. One of them has to begin with less than it asked for, and somebody has to decide which.',
  reads: timingFields,
  *check(subject) {
    const { snapshot, plan, names } = subject;
    for (const dependency of snapshot.dependencies.ofSelf) {
      const { successor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} depends on itself`,
        fixes: () => [
          {
            title: say`Remove the dependency on ${mention.text}`,
            edits: withoutDependency(plan.document.text, dependency, names),
          },
        ],
      };
    }
    for (const cycle of snapshot.dependencies.cycles()) {
      const first = cycle[0]!;
      yield {
        at: first.mention.range,
        message: say`Circular dependency: ${[...cycle.map(({ successor }) => nameOf(successor)), nameOf(first.successor)].join(' → ')}`,
        related: cycle.slice(1).map(({ successor, predecessor, mention }) => ({
          range: mention.range,
          message: say`${nameOf(successor)} depends on ${nameOf(predecessor)}`,
        })),
        fixes: () =>
          cycle.map((dependency) => ({
            title: say`Remove the dependency of ${nameOf(dependency.successor)} on ${nameOf(dependency.predecessor)}`,
            edits: withoutDependency(plan.document.text, dependency, names),
            changesSchedule: true,
          })),
      };
    }
    yield* acrossPlans(subject);
  },
});

/**
 * The circular dependencies over several plans, each reported in one of their documents: of those that are checked, the one
 * whose address comes first.
 */
function* acrossPlans({ schedule, plan, names, snapshot, workspace }: Subject): Iterable<Report> {
  if (plan.kind === 'plan' && snapshot.dependencies.unresolved.length === 0) return;
  for (const cycle of schedule().cycles) {
    if (new Set(cycle.map(({ from }) => from.plan)).size < 2) continue;
    const steps = cycle.flatMap((handOff): Step[] => {
      const dependency = handOff.stated.find((stated) => stated.dependency)?.dependency;
      return dependency ? [{ handOff, dependency, uri: handOff.to.plan.names.uriOf(dependency.successor) }] : [];
    });
    const uris = steps.map(({ uri }) => uri).sort();
    const home = uris.find((uri) => workspace.isCompared(uri)) ?? uris[0];
    const here = steps.filter(({ uri }) => uri === home);
    const [first] = here;
    if (!first || home !== plan.uri) continue;
    yield {
      at: first.dependency.mention.range,
      message: cycleInWords(cycle),
      related: steps
        .filter((step) => step !== first)
        .map(({ handOff: { from, to }, dependency, uri }) => ({
          uri,
          range: dependency.mention.range,
          message: say`${nameOf(to.entity)} depends on ${nameOf(from.entity)}`,
        })),
      fixes: () =>
        here.map(({ handOff: { from, to }, dependency }) => ({
          title: say`Remove the dependency of ${nameOf(to.entity)} on ${nameOf(from.entity)}`,
          edits: withoutDependency(plan.document.text, dependency, names),
          changesSchedule: true,
        })),
    };
  }
}

/** A dependency in a cycle, and the document that states it. */
interface Step {
  readonly handOff: HandOff;
  readonly dependency: UnresolvedDependency;
  readonly uri: string;
}
