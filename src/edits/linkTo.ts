import type { Entity } from '../plan/entity';
import { mentionsOf, nameOf } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { relativePath } from '../workspace/relativePath';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';

/**
 * A Markdown link to an entity from within its plan, also valid on the web: to its own heading, or else to the nearest
 * one above it. Undefined if the document has none. A plan itself is linked by its file name.
 */
export function linkTo(workspace: Workspace, snapshot: PlanSnapshot, entity: Entity): string | undefined {
  if (entity === snapshot.plan.self)
    return linked(planTitle(snapshot.plan), snapshot.uri.slice(snapshot.uri.lastIndexOf('/') + 1));
  const uri = snapshot.names.uriOf(entity);
  const there = uri === snapshot.uri ? snapshot : workspace.get(uri);
  const path = uri === snapshot.uri ? '' : relativePath(snapshot.uri, uri);
  const own = mentionsOf(entity).find(({ slug }) => slug !== undefined)?.slug;
  const above = there?.plan.headings.findLast(({ heading }) => heading.range.start <= entity.name.range.start);
  const slug = own ?? above?.slug;
  return path === undefined || slug === undefined ? undefined : linked(nameOf(entity), `${path}#${slug}`);
}

function linked(text: string, target: string): string {
  return `[${text.replace(/[[\]\\]/g, '\\$&')}](${/[\s()<>]/.test(target) ? `<${target}>` : target})`;
}
