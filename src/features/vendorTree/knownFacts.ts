import type { IsoDate } from '../../plan/calendar';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { ConnectedPlans } from '../../workspace/connectedPlans';
import { aloneWith, connectedPlans } from '../../workspace/connectedPlans';
import type { KnownPlan, Workspace } from '../../workspace/workspace';
import { PlanFacts } from './planFacts';

/** What the rows of every plan are made from, kept for each plan as long as it holds. */
export class KnownFacts {
  readonly #facts = new Map<string, PlanFacts>();
  #connected: ReadonlyMap<KnownPlan, ConnectedPlans> = new Map();

  /** `findingsOf` gives the same list as long as it holds: then nothing is worked out anew. */
  constructor(
    private readonly workspace: Workspace,
    private readonly findingsOf: (uri: string) => readonly Finding[],
    private readonly today: () => IsoDate,
    private readonly words: Words,
  ) {}

  /** Those of one plan, seen beside the plans that `all` was last asked for. */
  of(known: KnownPlan): PlanFacts {
    const before = this.#facts.get(known.uri);
    const today = this.today();
    const connected = this.#connected.get(known) ?? aloneWith(known);
    if (before?.isOf(known, connected, today)) return before;
    const facts = new PlanFacts({
      known,
      connected,
      workspace: this.workspace,
      findingsOf: this.findingsOf,
      today,
      words: this.words,
      elsewhere: (other) => this.of(other),
    });
    this.#facts.set(known.uri, facts);
    return facts;
  }

  /** Those of all plans, in order of address. */
  all(): PlanFacts[] {
    const plans = this.workspace.all().filter(({ plan }) => plan.kind === 'plan');
    this.#connect(plans);
    if (this.#facts.size > plans.length) {
      const uris = new Set(plans.map(({ uri }) => uri));
      for (const uri of this.#facts.keys()) if (!uris.has(uri)) this.#facts.delete(uri);
    }
    return plans.map((known) => this.of(known));
  }

  /** Plans that are connected as before, and none of which has changed, stay the same object. */
  #connect(plans: readonly KnownPlan[]): void {
    const now = new Map(connectedPlans(plans));
    for (const [known, connected] of now) {
      const before = this.#connected.get(known);
      const isSame =
        before?.plans.length === connected.plans.length && before.plans.every((one, at) => one === connected.plans[at]);
      if (isSame) now.set(known, before);
    }
    this.#connected = now;
  }
}
