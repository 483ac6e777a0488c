import type { Entity, Field } from '../../plan/entity';
import { mentionsOf, nameOf } from '../../plan/entity';
import type { FieldType } from '../../plan/fields';
import { allEntities, planTitle } from '../../plan/plan';
import { textOfField } from '../../plan/reader/fieldText';
import { sectionKind } from '../../plan/sections';
import { peopleOf } from '../../plan/values/people';
import type { PersonMention } from '../../plan/values/personMention';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { knownPeopleOf } from '../../editor/knownPeople';
import { isConfidential } from './confidential';
import { amountsOfMoney } from './amounts';
import { comparable } from './comparable';
import type { NameSpellings } from './names';
import { spellingsOfName } from './names';

/** Something that a vendor must not learn. */
export interface Secret {
  /** In comparable form, with a space at either end; an amount has its value. */
  readonly text: string;
  /**
   * `name`: whoever wrote it, it stays here. `amount`: the same, unless it is the vendor's own. `wording`: a text about
   * somebody else, unless what is written about the vendor has the same. `part`: a word of the name of somebody at
   * another vendor, as it is written.
   */
  readonly kind: 'name' | 'amount' | 'wording' | 'part';
  /** Of a name: how else it may be written. */
  readonly spellings?: NameSpellings;
  /** What would be given away, for the person who sends the document. */
  readonly what: Message;
}

/** What a document for one vendor is made from. */
export interface SealedSource {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly vendor: Entity;
  /** The names of what is handed to the vendor, or by it: others are known by them alone. */
  readonly handedOver: ReadonlySet<Entity>;
}

/**
 * Everything in the workspace that a vendor must not learn: what concerns other vendors and other plans, and what is
 * confidential.
 */
export function secretsOf(source: SealedSource): readonly Secret[] {
  const found = new Collection(source);
  const { workspace, snapshot, vendor } = source;
  const ownFile = snapshot.fileOf(vendor)?.plan;
  found.ofPlan(snapshot);
  const filesOfPlan = new Set(snapshot.plan.vendors.flatMap((one) => snapshot.fileOf(one)?.plan ?? []));
  for (const other of workspace.all())
    if (other !== snapshot && other !== ownFile && !filesOfPlan.has(other)) found.ofOtherPlan(other);
  return found.secrets;
}

/** Types whose values say nothing about anybody, or are names of our own people and items. */
const harmless: ReadonlySet<FieldType> = new Set<FieldType>([
  'answer',
  'collateral-status',
  'currency',
  'date',
  'days',
  'dependencies',
  'deliverables',
  'duration',
  'id',
  'outcomes',
  'people',
  'period',
  'plan-status',
  'sourcing',
  'time-zone',
  'vendor',
  'vendor-status',
  'work-status',
]);

/** Shorter wordings may be in any text. */
const shortestWording = 12;
/** Shorter titles, such as `Ads`, are everyday words. */
const shortestTitle = 5;

class Collection {
  readonly secrets: Secret[] = [];
  readonly #own: ReadonlySet<string>;
  readonly #ownWords: ReadonlySet<string>;
  /** The names of everything in the vendor's plan. */
  readonly #here: readonly string[];
  /** The plan's title and the vendor's name, in comparable form. */
  readonly #titles: string;

  constructor(private readonly source: SealedSource) {
    this.#own = namesOfOwn(source);
    const { plan } = source.snapshot;
    this.#here = allEntities(plan).map(({ name }) => comparable(name.text));
    this.#titles = [planTitle(plan), source.vendor.name.text].map(comparable).join('');
    this.#ownWords = new Set(Array.from(this.#own, (name) => name.trim().split(' ')).flat());
  }

  /** The vendors of the plan itself, its budget, and the collateral that isn't shared. */
  ofPlan(snapshot: PlanSnapshot): void {
    const { vendor: own, handedOver } = this.source;
    const { plan, names } = snapshot;
    for (const vendor of plan.vendors)
      if (vendor !== own) this.#ofVendor(snapshot, vendor, this.#facesOf(snapshot, vendor));
    for (const entity of [...names.deliverables(), ...names.collateral(), ...plan.budgetLines]) {
      const makers = names.makersOf(entity);
      if (makers.includes(own) || (makers.length === 0 && entity.kind !== 'budget line')) continue;
      const [maker] = makers;
      const what = maker ? say`${nameOf(entity)} (${maker.name.text})` : say`the budget line ${nameOf(entity)}`;
      if (!handedOver.has(entity)) this.#wording(entity.name.text, what);
      this.#ofFields(entity, what);
    }
    for (const client of names.clients()) {
      const what = say`what ${client.name.text} said in a reference call`;
      this.#wording(client.name.text, what);
      this.#ofFields(client, what);
    }
    for (const item of names.collateral())
      if (isConfidential(wordsAbout(item)) && !this.#mayBeShared(snapshot, item))
        this.#name(item.name.text, say`confidential collateral: ${item.name.text}`);
    this.#ofFields(plan.self, say`the budget of the plan`, new Set(['budget']));
  }

  #mayBeShared({ names }: PlanSnapshot, item: Entity): boolean {
    return names.vendorOf(item) === this.source.vendor && this.source.handedOver.has(item);
  }

  #facesOf(snapshot: PlanSnapshot, vendor: Entity): Entity[] {
    const file = snapshot.fileOf(vendor);
    return file ? [vendor, file.vendor] : [vendor];
  }

  /** Another plan, or a vendor's file that this plan doesn't use. */
  ofOtherPlan(other: PlanSnapshot): void {
    const { plan } = other;
    const what = say`the plan ${planTitle(plan)}`;
    // Without a title, a plan is called like its first section.
    if (!sectionKind(planTitle(plan))) this.#foreign(planTitle(plan), what, true);
    this.#ofFields(plan.self, what);
    const vendors = new Set(plan.vendors);
    for (const vendor of vendors) if (!this.#isOwn(vendor)) this.#ofVendor(other, vendor, [vendor]);
    for (const entity of allEntities(plan)) {
      if (vendors.has(entity) || entity === plan.self) continue;
      this.#foreign(entity.name.text, what);
      this.#ofFields(entity, what);
    }
    const known = new Set(
      knownPeopleOf(this.source.snapshot)
        .all()
        .map(({ name }) => comparable(name)),
    );
    for (const { fields } of [plan.self, ...allEntities(plan)])
      for (const field of fields)
        if (field.definition?.type === 'people' && !field.isMissing)
          for (const person of peopleOf(textOfField(field)))
            for (const name of namesOfPerson(person)) {
              const isTelling = /\S[\s@]\S|@/.test(name);
              if (isTelling && !known.has(comparable(name))) this.#name(name, what);
            }
  }

  /** What only another plan names, unless these are everyday words that may be the vendor's own. */
  #foreign(name: string, what: Message, isTitle = false): void {
    if (this.#isKnownHere(name)) return;
    const [, ...words] = name.split(/\s+/);
    const hasName = isTitle || words.some((word) => /^\p{Lu}/u.test(word)) || name.split(/\s+/).some(isCode);
    const isTelling = comparable(name).trim().length >= shortestTitle;
    if (hasName && isTelling) this.#name(name, what);
    else this.#wording(name, what);
  }

  /** Whether the plan of the vendor has an item of that name, or has it in its title or the vendor's name. */
  #isKnownHere(name: string): boolean {
    return this.#here.some((one) => one === comparable(name)) || this.#titles.includes(comparable(name));
  }

  #isOwn({ name }: Entity): boolean {
    return this.#own.has(comparable(name.text));
  }

  #ofVendor(snapshot: PlanSnapshot, vendor: Entity, faces: readonly Entity[]): void {
    const who = vendor.name.text;
    // A team of ours may be named: the vendor works with it.
    if (snapshot.isOutside(vendor))
      for (const face of faces)
        for (const { name, writtenKey = '' } of mentionsOf(face))
          for (const one of [name.text, writtenKey]) this.#name(one, say`the name of another vendor: ${who}`);
    for (const face of faces) this.#ofFields(face, say`details of ${who}`);
  }

  #ofFields(entity: Entity, what: Message, only?: ReadonlySet<string>): void {
    for (const mention of mentionsOf(entity))
      for (const field of mention.fields) {
        const { key, type } = field.definition ?? {};
        if (field.isMissing || key === 'name' || (only && !only.has(key ?? ''))) continue;
        if (type === 'contacts') this.#ofContacts(field, what);
        if (type !== undefined && harmless.has(type)) continue;
        const { text } = textOfField(field);
        if (type === 'money' || type === 'fee')
          for (const amount of amountsOfMoney(text)) this.secrets.push({ text: amount, kind: 'amount', what });
        if (!only) this.#wording(text, what);
      }
  }

  #ofContacts(field: Field, what: Message): void {
    for (const person of peopleOf(textOfField(field))) {
      for (const name of namesOfPerson(person)) this.#name(name, what);
      for (const [part] of (person.name ?? '').matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}(?![\p{L}\p{N}])/gu))
        if (!this.#ownWords.has(comparable(part).trim())) this.secrets.push({ text: part, kind: 'part', what });
    }
  }

  #name(name: string, what: Message): void {
    const text = comparable(name);
    if (text.trim().length > 1 && !this.#own.has(text))
      this.secrets.push({ text, kind: 'name', what, spellings: spellingsOfName(name, [...this.#own]) });
  }

  #wording(wording: string, what: Message): void {
    const text = comparable(wording);
    const isTelling = text.length >= shortestWording + 2 || text.split(' ').some(isCode);
    if (isTelling) this.secrets.push({ text, kind: 'wording', what });
  }
}

/** A word with letters and digits, such as an ID, is nobody's everyday word. */
function isCode(word: string): boolean {
  return word.length >= shortestCode && /\d/.test(word) && /\p{L}/u.test(word);
}

const shortestCode = 6;

/** All that is written about an entity, for what its words say. */
function wordsAbout({ name, fields }: Entity): string {
  return [name.text, ...fields.map(({ value }) => value.text)].join('; ');
}

/** The names of the vendor itself and of our own people, in comparable form: they are no secrets. */
function namesOfOwn({ snapshot, vendor }: SealedSource): ReadonlySet<string> {
  const { plan, values } = snapshot;
  const file = snapshot.fileOf(vendor)?.vendor;
  const faces = [...mentionsOf(vendor), ...(file ? mentionsOf(file) : [])];
  const contacts = faces.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.definition?.type === 'contacts' ? peopleOf(textOfField(field)) : [])),
  );
  const people = [...contacts, ...values.team].flatMap(namesOfPerson);
  const names = faces.flatMap(({ name, writtenKey = '' }) => [name.text, writtenKey]);
  return new Set([...people, ...names, ...plan.people.map(({ name }) => name.text)].map(comparable));
}

function namesOfPerson({ name, handle, email }: PersonMention): string[] {
  return [name, handle, email].filter((one) => one !== undefined);
}
