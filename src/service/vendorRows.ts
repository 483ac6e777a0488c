import type { Cancellation } from '../text/steps';
import type { PlanFacts } from '../trees/vendors/planFacts';
import type { TreeNode } from '../trees/vendors/treeNode';
import type { TreeChoice, VendorTree } from '../trees/vendors/vendorTree';
import { countTroubled, rowOfVendor, vendorTree } from '../trees/vendors/vendorTree';
import type { WorkspaceFacts } from '../trees/vendors/workspaceFacts';
import type { Shared } from '../service';
import { vendorAt } from '../editor/mention';

/** The rows of the Vendors view for all plans. The facts behind them are cached per plan until it changes. */
export class VendorRows {
  /** The plans whose rows can't be computed. */
  readonly #failing = new Set<string>();

  constructor(
    private readonly shared: Shared,
    private readonly facts: WorkspaceFacts,
  ) {}

  /**
   * Computes the facts behind the rows, one plan at a time, with pauses. A plan that fails is reported to `failed` and omitted
   * until it is prepared again. False if canceled.
   */
  async prepare(failed: (uri: string, error: unknown) => void, cancellation?: Cancellation): Promise<boolean> {
    const { service } = this.shared;
    const failing = new Set<string>();
    // Connections between plans are computed for all plans at once, so that comes first.
    for (const prepare of [(uri: string) => this.#readDependencies(uri), (uri: string) => this.#readFacts(uri)]) {
      for (const uri of service.uris()) {
        if (cancellation?.isCancellationRequested === true) return false;
        try {
          if (!failing.has(uri)) prepare(uri);
        } catch (error) {
          failing.add(uri);
          this.#failing.add(uri);
          failed(uri, error);
        }
        await service.pause();
      }
    }
    for (const uri of this.#failing) if (!failing.has(uri)) this.#failing.delete(uri);
    return true;
  }

  #readDependencies(uri: string): unknown {
    return this.shared.workspace.get(uri)?.dependencies;
  }

  #readFacts(uri: string): void {
    const snapshot = this.shared.workspace.get(uri);
    if (snapshot?.plan.kind !== 'plan') return;
    const facts = this.facts.of(snapshot);
    for (const vendor of snapshot.plan.vendors) facts.of(vendor);
  }

  /** The vendors of all plans that can be shown. */
  tree(choice: TreeChoice): VendorTree {
    return vendorTree(this.#shown(), choice, this.shared.service.words);
  }

  /** How many vendors are late, or have a warning or an error. */
  countTroubled(): number {
    return countTroubled(this.#shown());
  }

  /** The top-level row of the vendor at an offset; undefined if there is no vendor, or a filter hides it. */
  rowAt(tree: VendorTree, uri: string, offset: number): TreeNode | undefined {
    const snapshot = this.shared.workspace.get(uri);
    const vendor = snapshot && vendorAt(snapshot, offset);
    return vendor && rowOfVendor(tree, vendor);
  }

  #shown(): PlanFacts[] {
    return this.facts.all().filter(({ snapshot }) => !this.#failing.has(snapshot.uri));
  }
}
