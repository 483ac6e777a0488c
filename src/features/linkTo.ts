import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { relativePath } from '../workspace/relativePath';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { labelOf } from './card';

/**
 * A Markdown link that leads to a thing from within its plan, on the web too: to its own heading, or else to the nearest above
 * it. Undefined where the document has none. A plan itself is reached by the name of its file.
 */
export function linkTo(workspace: Workspace, known: KnownPlan, entity: Entity): string | undefined {
  if (entity === known.plan.self) return linked(planTitle(known.plan), known.uri.slice(known.uri.lastIndexOf('/') + 1));
  const uri = known.names.uriOf(entity);
  const there = uri === known.uri ? known : workspace.get(uri);
  const path = uri === known.uri ? '' : relativePath(known.uri, uri);
  const own = mentionsOf(entity).find(({ slug }) => slug !== undefined)?.slug;
  const above = there?.plan.headings.findLast(({ heading }) => heading.range.start <= entity.name.range.start);
  const slug = own ?? above?.slug;
  return path === undefined || slug === undefined ? undefined : linked(labelOf(entity), `${path}#${slug}`);
}

function linked(text: string, target: string): string {
  return `[${text.replace(/[[\]\\]/g, '\\$&')}](${/[\s()<>]/.test(target) ? `<${target}>` : target})`;
}
