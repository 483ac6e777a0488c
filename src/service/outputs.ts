import { didYouMean } from '../rules/didYouMean';
import type { Output } from '../outputs/output';
import type { VendorSource } from '../outputs/brief/sealedVendor';
import { pageOfBrief, writeBrief } from '../outputs/brief/writeBrief';
import type { BriefOptions } from '../outputs/brief/writeBrief';
import type { ReportSource } from '../outputs/report/makeReport';
import type { ReportOptions } from '../outputs/report/writeReport';
import { pageOfReport, writeReport } from '../outputs/report/writeReport';
import { knownPeopleOf } from '../editor/knownPeople';
import { readPeople } from '../plan/values/people';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Shared } from '../service';
import { comparableName } from '../plan/labels';
import type { Entity } from '../plan/entity';

/** Documents for people who don't open the repository. */
export class Outputs {
  constructor(private readonly shared: Shared) {}

  /** The brief of a vendor, given by its name or id; undefined if the plan has none of that name. */
  brief(uri: string, name: string, options: BriefOptions): Output | undefined {
    const source = this.#source(uri, name);
    return source && writeBrief(source, options);
  }

  /** A brief in Markdown, which somebody may have edited, as a page; undefined if there is no such vendor any more. */
  pageOfBrief(uri: string, name: string, markdown: string): Output | undefined {
    const source = this.#source(uri, name);
    return source && pageOfBrief(source, markdown);
  }

  /** The status reports of plans, one after the other. The person is given as a plan names them; undefined for everybody. */
  report(uris: readonly string[], person: string | undefined, options: ReportOptions): Output {
    return writeReport(this.#reportSources(uris, person), options);
  }

  /** A report in Markdown, which somebody may have edited, as a page. */
  pageOfReport(uris: readonly string[], markdown: string): Output {
    return pageOfReport(this.#reportSources(uris), markdown);
  }

  /** The person of the plans whom a name, a handle or an address means; undefined if it means nobody. */
  personIn(uris: readonly string[], name: string): string | undefined {
    for (const uri of uris) {
      const snapshot = this.#plan(uri);
      const found = snapshot && readPeople(name).map((person) => knownPeopleOf(snapshot).find(person))[0];
      if (found) return found.name;
    }
    return undefined;
  }

  /** The names of people in some plans that a misspelled name may mean, closest first. */
  peopleLike(uris: readonly string[], name: string): string[] {
    const known = uris.flatMap((uri) => {
      const snapshot = this.#plan(uri);
      return snapshot ? knownPeopleOf(snapshot).all() : [];
    });
    // People are called by a part of their name too.
    return didYouMean(
      name,
      known.flatMap((person) => [person.name, ...person.name.split(' ')]),
    );
  }

  #reportSources(uris: readonly string[], person?: string): Omit<ReportSource, 'words' | 'language'>[] {
    const { service } = this.shared;
    return uris.flatMap((uri) => {
      const snapshot = this.#plan(uri);
      return snapshot ? [{ snapshot, schedule: service.schedule(snapshot), today: service.today, person }] : [];
    });
  }

  #plan(uri: string): PlanSnapshot | undefined {
    const snapshot = this.shared.workspace.get(uri);
    return snapshot?.plan.kind === 'plan' ? snapshot : undefined;
  }

  #source(uri: string, name: string): VendorSource | undefined {
    const { workspace, service } = this.shared;
    const snapshot = this.#plan(uri);
    const vendor = snapshot && vendorOf(snapshot, name);
    return (
      snapshot && vendor && { workspace, snapshot, schedule: service.schedule(snapshot), vendor, today: service.today }
    );
  }

  /** The plans that have a vendor of a name or id: the plan itself, or for a vendor's file all that link to it. */
  plansWithVendor(uris: readonly string[], name: string): string[] {
    return uris.filter((uri) => {
      const snapshot = this.#plan(uri);
      return snapshot !== undefined && vendorOf(snapshot, name) !== undefined;
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
