import { encloses } from '../text/range';
import type { Cancellation } from '../text/steps';
import type { ShownModel } from '../views/panelMessages';
import { allPlans, sentText } from '../views/panelMessages';
import type { PanelModel } from '../views/panelModel';
import type { Plans } from './plans';
import type { Place } from '../text/range';

/** The plans in the Plan panel, and where their documents mention each node of the charts. */
export class ShownPlans {
  /** The address of the plan, or all of them; the first plan by default. */
  chosen: string | undefined;
  #model: PanelModel | undefined;

  constructor(private readonly plans: Plans) {}

  /** Whether an address is that of a plan. */
  knows(uri: string): boolean {
    return this.plans.service.hasPlan(uri);
  }

  /** The address of the shown plan, if it is a single one. */
  get uri(): string | undefined {
    return this.chosen === undefined || this.chosen === allPlans ? this.plans.service.plans()[0]?.uri : this.chosen;
  }

  /** The complete content, recomputed; undefined if canceled. */
  async message(cancellation: Cancellation): Promise<ShownModel | undefined> {
    const all = this.plans.service.plans();
    const chosen = this.chosen === allPlans ? undefined : (all.find(({ uri }) => uri === this.chosen) ?? all[0]);
    const uris = (chosen ? [chosen] : all).map(({ uri }) => uri);
    const model = await this.plans.service.views.panelModel(uris, cancellation);
    if (!model) return undefined;
    this.#model = model;
    return {
      type: 'model',
      plans: all.map(({ uri, title }) => ({ id: uri, label: title })),
      chosen: chosen?.uri ?? allPlans,
      model,
    };
  }

  /** The title of the content. */
  title({ plans, chosen }: ShownModel): string {
    return plans.find(({ id }) => id === chosen)?.label ?? '';
  }

  sentText(message: ShownModel): string {
    return sentText(message);
  }

  /** Where the plans mention a node or an edge; for an implied edge, where they mention its start. */
  placeOf(id: string): Place | undefined {
    const graph = this.#model?.graph;
    const node = graph?.nodes.find((one) => one.id === id);
    if (node) return node.places[0] ?? graph?.nodes.find(({ parent }) => parent === id)?.places[0];
    const edge = graph?.edges.find((one) => one.id === id);
    if (edge) return edge.places[0] ?? this.placeOf(edge.from);
    return graph?.outcomes.find((one) => one.id === id)?.places[0];
  }

  /** The nodes at a position in a document, smallest first. */
  at(uri: string, offset: number): string[] {
    const at = { start: offset, end: offset };
    const found = (this.#model?.graph.nodes ?? []).flatMap(({ id, places }) =>
      places.flatMap(({ uri: home, whole }) =>
        home === uri && encloses(whole, at) ? [{ id, length: whole.end - whole.start }] : [],
      ),
    );
    return found
      .sort((a, b) => a.length - b.length)
      .map(({ id }) => id)
      .slice(0, 1);
  }
}
