import type { IsoDate } from '../../plan/calendar';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { ConnectedPlans } from '../../schedule/connectedPlans';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { PlanFacts } from './planFacts';

/** What rows are made from at one time. */
export interface Moment {
  readonly workspace: Workspace;
  readonly today: IsoDate;
  /** The plans that are connected with a plan. */
  readonly connectedWith: (snapshot: PlanSnapshot) => ConnectedPlans;
  /** Returns the same list as long as it is valid: then nothing is recomputed. */
  readonly findingsOf: (uri: string) => readonly Finding[];
}

/** The facts for the rows of every plan, kept as long as they are valid. */
export class WorkspaceFacts {
  readonly #facts = new Map<string, PlanFacts>();

  constructor(
    private readonly now: () => Moment,
    private readonly words: Words,
  ) {}

  /** The facts of one plan. */
  of(snapshot: PlanSnapshot): PlanFacts {
    return this.#of(snapshot, this.now());
  }

  #of(snapshot: PlanSnapshot, moment: Moment): PlanFacts {
    const before = this.#facts.get(snapshot.uri);
    const { today, findingsOf } = moment;
    const connected = moment.connectedWith(snapshot);
    if (before?.isOf(snapshot, connected, today, findingsOf)) return before;
    const elsewhere = (other: PlanSnapshot): PlanFacts => this.#of(other, moment);
    const facts = new PlanFacts({ snapshot, connected, findingsOf, today, words: this.words, elsewhere });
    this.#facts.set(snapshot.uri, facts);
    return facts;
  }

  /** The facts of all plans, in order of address. */
  all(): PlanFacts[] {
    const moment = this.now();
    const plans = moment.workspace.plans();
    if (this.#facts.size > plans.length) {
      const uris = new Set(plans.map(({ uri }) => uri));
      for (const uri of this.#facts.keys()) if (!uris.has(uri)) this.#facts.delete(uri);
    }
    return plans.map((snapshot) => this.#of(snapshot, moment));
  }
}
