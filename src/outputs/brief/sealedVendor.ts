import type { IsoDate } from '../../plan/calendar';
import type { FieldKey } from '../../plan/fields';
import type { Entity, Field } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import { exactAmount } from '../../plan/money';
import { textOfField } from '../../plan/reader/fieldText';
import { formatMoney } from '../../plan/values/formatMoney';
import { teamMembers } from '../../plan/values/people';
import type { Schedule } from '../../schedule/schedule';
import type { Work } from '../../schedule/work';
import { contributionsOf } from '../../workspace/contributions';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { amountsIn } from '../sealing/amounts';
import { comparable } from '../sealing/comparable';
import { hasSignedNda, isConfidential } from '../sealing/confidential';
import type { Open } from '../sealing/leaks';
import { Seal } from '../sealing/seal';
import type { Secret } from '../sealing/secrets';
import { secretsOf } from '../sealing/secrets';
import { finderOfKind } from './words/words';
import { kindsOfWork } from './words/wordsOfBriefs';

/** A vendor of a plan, and where all that its document may say is known. */
export interface VendorSource {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly schedule: Schedule;
  readonly vendor: Entity;
  /** The day on which the document is written. */
  readonly today: IsoDate;
}

/** A vendor with what it may know, and with what keeps the rest from it. */
export class SealedVendor {
  readonly works: readonly Work[];
  readonly outcomes: readonly Entity[];
  readonly hasNda: boolean;
  /** Collateral for this vendor that it may have. */
  readonly collateral: readonly Entity[];
  /** Collateral for this vendor that is left out because it is confidential. */
  readonly withheld: readonly Entity[];
  readonly secrets: readonly Secret[];
  readonly seal: Seal;
  readonly #amounts: ReadonlySet<string>;

  constructor(readonly source: VendorSource) {
    const { snapshot, schedule, vendor, today } = source;
    this.works = schedule.madeBy(vendor).filter(({ plan }) => plan === snapshot);
    this.outcomes = contributionsOf(snapshot).outcomesOf(vendor);
    this.hasNda = hasSignedNda(snapshot, vendor, today);
    const own = snapshot.names.collateral().filter((item) => snapshot.names.vendorOf(item) === vendor);
    const isShared = (item: Entity): boolean => this.hasNda || !isConfidential(writtenAbout(item));
    this.collateral = own.filter(isShared);
    this.withheld = own.filter((item) => !isShared(item));
    const handedOver = new Set<Entity>([...this.#handedOver(), ...this.collateral]);
    this.secrets = secretsOf({ ...source, handedOver });
    const shortNames = this.#shortNames();
    // An amount is its own only if the line that states it goes out.
    const names = this.secrets.filter(({ kind }) => kind === 'name');
    const sealOfNames = new Seal(names, shortNames, new Set(), this.hasNda);
    const told = [...this.#ownAmounts()].filter((text) => sealOfNames.isOpen(text));
    this.#amounts = amountsIn(told.join('\n'));
    this.seal = new Seal(this.secrets, shortNames, this.#amounts, this.hasNda);
  }

  /** The entity as its plan and its own file describe it. */
  get faces(): readonly Entity[] {
    const { snapshot, vendor } = this.source;
    const file = snapshot.fileOf(vendor)?.vendor;
    return [...mentionsOf(vendor), ...(file ? mentionsOf(file) : [])];
  }

  /** What is written about the vendor, so that the same words about somebody else give nothing away. */
  open(fixed: string, others: readonly string[]): Open {
    const { snapshot } = this.source;
    const entities = [...this.faces, ...this.works.map(({ entity }) => entity), ...this.outcomes, ...this.collateral];
    const team = snapshot.plan.people.map(writtenAbout);
    return {
      own: [...entities.map(writtenAbout), ...team, ...others].join('\n'),
      fixed,
      amounts: this.#amounts,
    };
  }

  #handedOver(): Entity[] {
    const { snapshot } = this.source;
    return this.works.flatMap(({ incoming, outgoing }) => [
      ...incoming.flatMap(({ from }) => (from.plan === snapshot ? from.entity : [])),
      ...outgoing.flatMap(({ to }) => (to.plan === snapshot ? to.entity : [])),
    ]);
  }

  /** The texts in which amounts are the vendor's own: what it is paid, what it makes, and what that is to achieve. */
  *#ownAmounts(): Iterable<string> {
    const { snapshot, vendor } = this.source;
    for (const { fields } of this.faces)
      for (const field of fields) {
        const { key } = field.definition ?? {};
        if (key === 'fee' || key === 'payment') yield* this.#amountsOf(field, vendor);
      }
    for (const line of snapshot.plan.budgetLines)
      if (snapshot.names.vendorOf(line) === vendor)
        for (const field of line.fields) if (field.definition?.key === 'amount') yield* this.#amountsOf(field, line);
    for (const entity of [...this.works.map((work) => work.entity), ...this.outcomes]) {
      yield entity.name.text;
      for (const { definition, value } of entity.fields)
        if (definition && ofNumbers.has(definition.key)) yield value.text;
    }
    for (const entity of this.#handedOver()) yield entity.name.text;
    yield snapshot.plan.self.name.text;
  }

  *#amountsOf(field: Field, entity: Entity): Iterable<string> {
    yield textOfField(field).text;
    const amount = exactAmount(field, this.source.snapshot.values, entity);
    if (typeof amount === 'object') yield formatMoney(amount.minor, amount.currency);
  }

  /** The first words by which other vendors may be called, unless they are everyday words or names of our people. */
  #shortNames(): ReadonlyMap<string, Secret> {
    const { snapshot, vendor } = this.source;
    const people = snapshot.plan.people.flatMap(teamMembers).map(({ name = '' }) => name);
    const own = comparable([...this.faces.map(({ name }) => name.text), ...people].join(' '));
    const short = new Map<string, Secret>();
    for (const secret of this.secrets) if (secret.kind === 'part') short.set(secret.text, secret);
    for (const { name } of snapshot.plan.vendors) {
      if (name.text === vendor.name.text) continue;
      const [word = '', ...others] = name.text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const isTelling = others.length > 0 && /^\p{Lu}[\p{L}\p{N}]{3,}$/u.test(word);
      const isEveryday = kindsOfWork.some((kind) => finderOfKind(kind).find(word) !== undefined);
      const secret = this.secrets.find(({ kind, text }) => kind === 'name' && text === comparable(name.text));
      if (secret && isTelling && !isEveryday && !own.includes(comparable(word))) short.set(word, secret);
    }
    return short;
  }
}

/** The fields of work and outcomes whose numbers the vendor has to know. */
const ofNumbers: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'amount',
  'metric',
  'baseline',
  'target',
  'minimum',
  'result',
]);

/** All that is written about an entity in one place. */
export function writtenAbout(entity: Entity): string {
  return mentionsOf(entity)
    .flatMap(({ name, fields }) => [
      name.text,
      ...fields.flatMap((field) => [`${field.label.value}: ${textOfField(field).text}`]),
    ])
    .join('\n');
}
