import type { IsoDate } from '../../plan/calendar';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import type { PlanGroups } from '../../schedule/planGroups';
import type { PlanSnapshot, Workspace } from '../../workspace/workspace';
import { PlanFacts } from './planFacts';

/** The facts for the rows of every plan, kept as long as they are valid. */
export class WorkspaceFacts {
  readonly #facts = new Map<string, PlanFacts>();

  /** `findingsOf` returns the same list as long as it is valid: then nothing is recomputed. */
  constructor(
    private readonly workspace: Workspace,
    private readonly groups: PlanGroups,
    private readonly findingsOf: (uri: string) => readonly Finding[],
    private readonly today: () => IsoDate,
    private readonly words: Words,
  ) {}

  /** The facts of one plan, with the plans last known to be connected with it. */
  of(snapshot: PlanSnapshot): PlanFacts {
    const before = this.#facts.get(snapshot.uri);
    const today = this.today();
    const connected = this.groups.of(snapshot);
    if (before?.isOf(snapshot, connected, today)) return before;
    const facts = new PlanFacts({
      snapshot,
      connected,
      workspace: this.workspace,
      findingsOf: this.findingsOf,
      today,
      words: this.words,
      elsewhere: (other) => this.of(other),
    });
    this.#facts.set(snapshot.uri, facts);
    return facts;
  }

  /** The facts of all plans, in order of address. */
  all(): PlanFacts[] {
    const plans = this.workspace.plans();
    this.groups.update(plans);
    if (this.#facts.size > plans.length) {
      const uris = new Set(plans.map(({ uri }) => uri));
      for (const uri of this.#facts.keys()) if (!uris.has(uri)) this.#facts.delete(uri);
    }
    return plans.map((snapshot) => this.of(snapshot));
  }
}
