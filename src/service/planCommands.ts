import { addDeliverable, type NewDeliverable } from '../commands/addDeliverable';
import { addOutcome, type NewOutcome } from '../commands/addOutcome';
import { addVendor, firstOpen, type NewVendor } from '../edits/addVendor';

import { logCheckIn } from '../commands/logCheckIn';
import { guessedItems, looksLikePlan, makePlan, type GuessedItem } from '../commands/makePlan';
import { markDone } from '../commands/markDone';
import { recordReferenceCall, type ReferenceCall } from '../commands/recordReferenceCall';
import { linkTo } from '../edits/linkTo';
import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { comparableName } from '../plan/labels';
import { peopleInHouse } from '../rules/choosePerson';
import type { Shared } from '../service';
import type { DocumentEdits, TextEdit } from '../text/edit';
import type { AgendaItem } from '../trees/agenda/agendaItem';
import type { Subject } from '../trees/vendors/treeNode';
import type { PlanSnapshot } from '../workspace/planSnapshot';

export type { NewVendor };

/** A vendor in a list of choices. */
export interface VendorName {
  readonly name: string;
  readonly scope?: string;
}

/**
 * Edits of one document; `cursor` is an offset of its text after them, if it should go elsewhere than after the first.
 */
export type WrittenEdits = DocumentEdits & { readonly cursor?: number };

/**
 * The edits of a person's commands, and the choices for their questions. A vendor is given by its name in the plan.
 * Undefined if the plan or the vendor is gone.
 */
export class PlanCommands {
  constructor(private readonly shared: Shared) {}

  /** The vendors of a plan, or the one that a vendor's file is about. */
  vendors(uri: string): VendorName[] {
    const vendors = this.#snapshot(uri)?.plan.vendors ?? [];
    return vendors.map((vendor) => ({ name: vendor.name.text, scope: statedField(vendor, 'scope')?.value.text }));
  }

  /** The vendor of a plan that a name means, as the plan writes it. */
  vendorNamed(uri: string, name: string): string | undefined {
    const key = comparableName(name);
    return this.#snapshot(uri)?.plan.vendors.find((vendor) => vendor.key === key)?.name.text;
  }

  /** Whether a plan already has a vendor with a name or an alias. */
  hasVendor(uri: string, name: string): boolean {
    return (
      this.#snapshot(uri)
        ?.names.named(name)
        .some(({ kind }) => kind === 'vendor') ?? false
    );
  }

  /** The people in house that a plan knows, most likely first. */
  peopleInHouse(uri: string): readonly string[] {
    const snapshot = this.#snapshot(uri);
    return snapshot ? peopleInHouse(snapshot.plan, snapshot.names) : [];
  }

  /** The clients of a vendor that haven't been called yet. */
  uncalledClients(uri: string, vendor: string): string[] {
    return this.#referencesOf(uri, vendor)
      .filter((one) => !statedField(one, 'called'))
      .map(({ name }) => name.text);
  }

  /** Whether a plan states the space of a vendor's client. */
  hasSpace(uri: string, vendor: string, client: string): boolean {
    const before = this.#referencesOf(uri, vendor).find(({ key }) => key === comparableName(client));
    return before !== undefined && statedField(before, 'space') !== undefined;
  }

  #referencesOf(uri: string, vendor: string): Entity[] {
    const snapshot = this.#snapshot(uri);
    if (!snapshot) return [];
    return snapshot.plan.references.filter((one) => snapshot.names.vendorOf(one)?.name.text === vendor);
  }

  /** The cursor goes to the first placeholder. */
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

  /** The edits that mark the subject of a plan's agenda item as done; undefined if it has no place for that. */
  markDone(uri: string, item: AgendaItem): DocumentEdits | undefined {
    const home = this.#snapshot(uri)?.names.uriOf(item.entity);
    const document = home === undefined || item.kind === 'start' ? undefined : this.#snapshot(home);
    const edits = document ? markDone(document.plan, item.entity) : [];
    return edits.length > 0 ? { uri: home!, edits } : undefined;
  }

  /** A Markdown link to a row's subject; undefined if its document has no heading to link to. */
  linkTo({ snapshot, entity }: Subject): string | undefined {
    return linkTo(this.shared.workspace, snapshot, entity);
  }

  /** Whether a document that isn't a plan reads like one. */
  looksLikePlan(uri: string, text: string): boolean {
    return !this.shared.workspace.has(uri) && looksLikePlan(uri, text);
  }

  /** The lines of a document that are only guessed to be items of a plan, in the order of their kinds. */
  guessedItems(uri: string, text: string): GuessedItem[] {
    return guessedItems(uri, text);
  }

  /**
   * The edits that convert a document to a plan, with the guessed items that its author confirms, by their position; none if
   * it has all of that already.
   */
  makePlan(uri: string, text: string, confirmed?: ReadonlySet<number>): TextEdit[] {
    return makePlan(uri, text, confirmed);
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
