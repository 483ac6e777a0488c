import { didYouMean } from '../rules/didYouMean';
import type { Output } from '../outputs/output';
import type { VendorSource } from '../outputs/brief/sealedVendor';
import { pageOfBrief, writeBrief } from '../outputs/brief/writeBrief';
import type { BriefOptions } from '../outputs/brief/writeBrief';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Shared } from '../service';
import { comparableName } from '../plan/labels';
import type { Entity } from '../plan/entity';

/** Documents for people who don't open the repository. */
export class Outputs {
  constructor(private readonly shared: Shared) {}

  /** The brief of a vendor, given by its name or id; undefined if the plan has none of that name. */
  brief(uri: string, name: string, options: Omit<BriefOptions, 'today'>): Output | undefined {
    const source = this.#source(uri, name);
    return source && writeBrief(source, { ...options, today: this.shared.service.today });
  }

  /** A brief in Markdown, which somebody may have edited, as a page; undefined if there is no such vendor any more. */
  pageOfBrief(uri: string, name: string, markdown: string): Output | undefined {
    const source = this.#source(uri, name);
    return source && pageOfBrief(source, markdown, this.shared.service.today);
  }

  #source(uri: string, name: string): VendorSource | undefined {
    const { workspace, service } = this.shared;
    const snapshot = workspace.get(uri);
    const vendor = snapshot?.plan.kind === 'plan' ? vendorOf(snapshot, name) : undefined;
    return snapshot && vendor && { workspace, snapshot, schedule: service.schedule(snapshot), vendor };
  }

  /** The plans that have a vendor of a name or id: the plan itself, or for a vendor's file all that link to it. */
  plansWithVendor(uris: readonly string[], name: string): string[] {
    return uris.filter((uri) => {
      const snapshot = this.shared.workspace.get(uri);
      return snapshot?.plan.kind === 'plan' && vendorOf(snapshot, name) !== undefined;
    });
  }

  /** The names of vendors in some plans that a misspelled name may mean, closest first. */
  vendorsLike(uris: readonly string[], name: string): string[] {
    const vendors = uris.flatMap((uri) => this.shared.workspace.get(uri)?.plan.vendors ?? []);
    return didYouMean(
      name,
      vendors.map((vendor) => vendor.name.text),
    );
  }
}

function vendorOf({ plan, names }: PlanSnapshot, name: string): Entity | undefined {
  const key = comparableName(name);
  const found = plan.vendors.find((vendor) => vendor.key === key) ?? names.find(name, ['vendor']);
  return found && plan.vendors.includes(found) ? found : undefined;
}
