import { encloses } from '../text/range';
import type { Cancellation } from '../text/steps';
import type { ShownModel } from '../views/panelMessages';
import { allPlans, sentText } from '../views/panelMessages';
import type { PanelModel } from '../views/panelModel';
import type { Plans } from './plans';
import type { Place } from '../text/range';

/** The plans that the Plan panel shows, and where in their documents each node of the pictures is spoken of. */
export class ShownPlans {
  /** The address of the plan, or all of them; the first plan where it is not said. */
  chosen: string | undefined;
  #model: PanelModel | undefined;

  constructor(private readonly plans: Plans) {}

  /** Whether an address is that of a plan. */
  knows(uri: string): boolean {
    return this.plans.service.hasPlan(uri);
  }

  /** The address of the plan that is shown, where it is one. */
  get uri(): string | undefined {
    return this.chosen === undefined || this.chosen === allPlans ? this.plans.service.plans()[0]?.uri : this.chosen;
  }

  /** All that is to be shown, worked out anew; undefined where that is given up. */
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

  /** The title of what is shown. */
  title({ plans, chosen }: ShownModel): string {
    return plans.find(({ id }) => id === chosen)?.label ?? '';
  }

  sentText(message: ShownModel): string {
    return sentText(message);
  }

  /** Where the plans speak of a node or an edge; of one that is only implied, where they speak of what it begins with. */
  placeOf(id: string): Place | undefined {
    const graph = this.#model?.graph;
    const node = graph?.nodes.find((one) => one.id === id);
    if (node) return node.places[0] ?? graph?.nodes.find(({ parent }) => parent === id)?.places[0];
    const edge = graph?.edges.find((one) => one.id === id);
    if (edge) return edge.places[0] ?? this.placeOf(edge.from);
    return graph?.outcomes.find((one) => one.id === id)?.places[0];
  }

  /** The nodes that a place in a document is about, the smallest first. */
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
