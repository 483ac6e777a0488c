import { addDeliverable, type NewDeliverable } from '../commands/addDeliverable';
import { addOutcome, type NewOutcome } from '../commands/addOutcome';
import { addVendor, firstOpen, type NewVendor } from '../commands/addVendor';
import { logCheckIn } from '../commands/logCheckIn';
import { looksLikePlan, makePlan } from '../commands/makePlan';
import { markDone } from '../commands/markDone';
import { recordReferenceCall, type ReferenceCall } from '../commands/recordReferenceCall';
import { linkTo } from '../edits/linkTo';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { comparable, comparableLabel } from '../plan/labels';
import { peopleInHouse } from '../rules/choosePerson';
import type { Shared } from '../service';
import type { DocumentEdits, TextEdit } from '../text/edit';
import type { AgendaItem } from '../trees/agenda/agendaItem';
import type { Subject } from '../trees/vendors/treeNode';
import type { PlanSnapshot } from '../workspace/workspace';

/** A vendor as a list to choose from shows it. */
export interface VendorName {
  readonly name: string;
  readonly scope?: string;
}

/** Edits of one document; `cursor` is an offset of its text after them, where it is to go elsewhere than behind the first. */
export type WrittenEdits = DocumentEdits & { readonly cursor?: number };

/**
 * What a person writes into a plan by a command, and what there is to choose from while it is asked. A vendor is named as its
 * plan names it. Undefined where the plan or the vendor is gone.
 */
export class PlanCommands {
  constructor(private readonly shared: Shared) {}

  /** The vendors of a plan, or the one that a vendor's file is about. */
  vendors(uri: string): VendorName[] {
    const vendors = this.#snapshot(uri)?.plan.vendors ?? [];
    return vendors.map((vendor) => ({ name: vendor.name.text, scope: statedField(vendor, 'scope')?.value.text }));
  }

  /** The vendor of a plan that somebody means by a name, as the plan writes it. */
  vendorNamed(uri: string, name: string): string | undefined {
    const key = comparable(name);
    return this.#snapshot(uri)?.plan.vendors.find((vendor) => vendor.key === key)?.name.text;
  }

  /** Whether a plan has a vendor of a name or an alias already. */
  hasVendor(uri: string, name: string): boolean {
    return (
      this.#snapshot(uri)
        ?.names.named(name)
        .some(({ kind }) => kind === 'vendor') ?? false
    );
  }

  /** The people in house whom a plan knows, the likeliest first. */
  peopleInHouse(uri: string): readonly string[] {
    const snapshot = this.#snapshot(uri);
    return snapshot ? peopleInHouse(snapshot.plan, snapshot.names) : [];
  }

  /** The clients of a vendor whom nobody has called yet. */
  uncalledClients(uri: string, vendor: string): string[] {
    return this.#referencesOf(uri, vendor)
      .filter((one) => !statedField(one, 'called'))
      .map(({ name }) => name.text);
  }

  /** Whether a plan says in which field a client of a vendor is. */
  hasSpace(uri: string, vendor: string, client: string): boolean {
    const before = this.#referencesOf(uri, vendor).find(({ key }) => key === comparableLabel(client));
    return before !== undefined && statedField(before, 'space') !== undefined;
  }

  #referencesOf(uri: string, vendor: string): Entity[] {
    const snapshot = this.#snapshot(uri);
    if (!snapshot) return [];
    return snapshot.plan.references.filter((one) => snapshot.names.vendorOf(one)?.name.text === vendor);
  }

  /** The cursor goes to what is to be filled in first. */
  addVendor(uri: string, vendor: NewVendor): WrittenEdits | undefined {
    const snapshot = this.#snapshot(uri);
    const edit = snapshot && addVendor(snapshot, vendor);
    return edit && { uri, edits: [edit], cursor: firstOpen(snapshot.plan.document.text, edit) };
  }

  addOutcome(uri: string, outcome: NewOutcome): WrittenEdits | undefined {
    const snapshot = this.#snapshot(uri);
    return snapshot && { uri, edits: [addOutcome(snapshot, outcome)] };
  }

  addDeliverable(uri: string, vendor: string, wanted: NewDeliverable): WrittenEdits | undefined {
    return this.#ofVendor(uri, vendor, (plan, one) => addDeliverable(this.shared.workspace, plan, one, wanted));
  }

  recordReferenceCall(uri: string, vendor: string, call: ReferenceCall): WrittenEdits | undefined {
    return this.#ofVendor(uri, vendor, (plan, one) => recordReferenceCall(plan, one, call));
  }

  logCheckIn(uri: string, vendor: string, date: IsoDate): WrittenEdits | undefined {
    return this.#ofVendor(uri, vendor, (plan, one) => logCheckIn(plan, one, date));
  }

  /** The edits that say that what an item of a plan's agenda is about is done; undefined where it has no place for that. */
  markDone(uri: string, item: AgendaItem): DocumentEdits | undefined {
    const home = this.#snapshot(uri)?.names.uriOf(item.entity);
    const document = home === undefined || item.kind === 'start' ? undefined : this.#snapshot(home);
    const edits = document ? markDone(document.plan, item.entity) : [];
    return edits.length > 0 ? { uri: home!, edits } : undefined;
  }

  /** A Markdown link to what a row is about; undefined where its document has no heading to lead to. */
  linkTo({ snapshot, entity }: Subject): string | undefined {
    return linkTo(this.shared.workspace, snapshot, entity);
  }

  /** Whether a document that is no plan reads like one. */
  looksLikePlan(uri: string, text: string): boolean {
    return !this.shared.workspace.has(uri) && looksLikePlan(uri, text);
  }

  /** The edits that make a plan of a document; none where it is one already. */
  makePlan(uri: string, text: string): TextEdit[] {
    return this.shared.workspace.has(uri) ? [] : makePlan(uri, text);
  }

  #ofVendor(
    uri: string,
    name: string,
    write: (plan: PlanSnapshot, vendor: Entity) => DocumentEdits,
  ): WrittenEdits | undefined {
    const snapshot = this.#snapshot(uri);
    const vendor = snapshot?.plan.vendors.find((one) => one.name.text === name);
    return snapshot && vendor && write(snapshot, vendor);
  }

  #snapshot(uri: string): PlanSnapshot | undefined {
    return this.shared.workspace.get(uri);
  }
}
