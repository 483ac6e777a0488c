import { planTitle } from '../plan/plan';
import type { Finding } from '../rules/check';
import type { SectionKind } from '../plan/sections';
import { previewGraph } from '../views/graph/previewGraph';
import { planCard } from '../views/planCard';
import type { Shared } from '../service';
import type { Views } from './views';

/** The content of a plan's Markdown preview, as HTML. */
export class Previews {
  constructor(
    private readonly shared: Shared,
    private readonly views: Views,
  ) {}

  /** The plan at a glance; empty if it isn't a plan. */
  card(uri: string, findings: readonly Finding[] = this.shared.service.check(uri)): string {
    const { workspace, service } = this.shared;
    const snapshot = workspace.get(uri);
    if (!snapshot) return '';
    const { today, words } = service;
    return planCard({ snapshot, findings, schedule: service.schedule(snapshot), today, words });
  }

  /** The hand-off graph; empty without hand-offs. */
  graph(uri: string): string {
    const snapshot = this.shared.workspace.get(uri);
    const graph = this.views.graph([uri]);
    return snapshot && graph.edges.length > 0
      ? previewGraph(graph, planTitle(snapshot.plan), this.shared.service.words)
      : '';
  }

  /** The heading that the graph follows: the deliverables', or if a plan has no such section, the vendors'. */
  sectionOfGraph(uri: string): SectionKind {
    const sections = this.shared.workspace.get(uri)?.plan.sections ?? [];
    return sections.some(({ kind }) => kind === 'deliverables') ? 'deliverables' : 'vendors';
  }
}
