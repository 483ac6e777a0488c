import type { FieldKey } from '../../plan/fields';
import type { Entity } from '../../plan/entity';
import type { FieldDefinition } from '../../plan/fields';
import { fieldByLabel, fieldDefinition, fieldsOf } from '../../plan/fields';
import type { Plan } from '../../plan/plan';
import { planTitle } from '../../plan/plan';
import { entityOfField } from '../../plan/entityKinds';
import type { SectionKind } from '../../plan/sections';
import { sectionNames } from '../../plan/sections';
import { labelIn, sectionTitleIn, smallLabelIn, wordIn } from '../../plan/wording';
import type { Message } from '../../text/message';
import { say, asMessage } from '../../text/message';
import { encloses, touches } from '../../text/range';
import { relativePath } from '../../workspace/relativePath';
import type { CompletionContext, Completion } from './completion';
import { dateProposals } from './dates';
import { entityAt } from './enclosingLabel';
import type { Slot } from './slot';
import { typedIn } from './slot';
import { nextIds } from './values';

type Proposal = Omit<Completion, 'range'>;

/** Keys missing from the front matter, in canonical order; for a vendor's file, as such a file writes them. */
export function keyProposals({ snapshot: { plan }, words, offset }: CompletionContext): Proposal[] {
  const entries = plan.document.frontMatter?.entries ?? [];
  const written = new Set(
    entries.filter(({ keyRange }) => !touches(keyRange, offset)).map(({ key }) => key.toLowerCase()),
  );
  const isVendor = plan.kind === 'vendor';
  const type = fieldDefinition('plan', 'type');
  const fields = isVendor
    ? [type, fieldDefinition('plan', 'title'), ...fieldsOf('vendor').filter(({ key }) => key !== 'name')]
    : fieldsOf('plan');
  return fields.flatMap((field): Proposal[] => {
    const key = field.label.toLowerCase().replace(/ /g, '-');
    if (written.has(key) || field.aliases.some((alias) => written.has(alias.replace(/ /g, '-')))) return [];
    return [
      {
        label: key,
        insert: `${key}: `,
        kind: 'field',
        aliases: field.aliases.map((alias) => alias.replace(/ /g, '-')),
        documentation: () => words(asMessage(field.about)),
        goesOn: true,
      },
    ];
  });
}

/** Labels that an entity is missing everywhere in the plan, in canonical order. */
export function labelProposals(
  { snapshot, words, offset }: CompletionContext,
  { of, entity }: Extract<Slot, { kind: 'label' }>,
): Proposal[] {
  const stated = entity ? [...snapshot.names.whole(entity).fields, ...entity.fields] : [];
  // The label at the cursor may become any other, and itself.
  const others = stated.filter(({ form, label }) => form !== 'part' && !touches(label.range, offset));
  const written = new Set(others.map(({ definition }) => definition?.key));
  return fieldsOf(of)
    .filter(({ key }) => key !== 'name' && key !== 'id' && key !== 'client' && !written.has(key))
    .map((field) => ({
      ...labelProposal(labelIn(snapshot.plan, of, field.key), nesting.has(field.type)),
      kind: 'field',
      aliases: [field.label, ...field.aliases],
      documentation: () => aboutField(field, words),
      goesOn: !nesting.has(field.type),
    }));
}

function labelProposal(label: string, isNesting: boolean): Pick<Proposal, 'label' | 'insert'> {
  return { label, insert: isNesting ? `**${label}:**` : `**${label}:** ` };
}

/** Fields whose value is a list below them. */
const nesting: ReadonlySet<string> = new Set(['references', 'deliverables']);

function aboutField({ about, example }: FieldDefinition, words: CompletionContext['words']): string {
  const description = words(asMessage(about));
  return example === undefined ? description : `${description}\n\n${words(say`For example: ${`\`${example}\``}`)}`;
}

const aboutSections: Readonly<Record<SectionKind, Message>> = {
  outcomes: say`What will be different, with a number and a date`,
  team: say`The people in house who can own items`,
  vendors: say`Agencies, freelancers, and your own teams, one heading each`,
  references: say`Your vendors’ clients that you have called`,
  deliverables: say`What is handed over, by whom, when, and what it depends on`,
  milestones: say`The dates that everyone watches`,
  budget: say`What the money is for, line by line`,
  slas: say`How fast and how well vendors must deliver`,
  communication: say`How often you check in`,
  collateral: say`What vendors work from`,
  risks: say`What could go wrong, and what you’ll do about it`,
};

/**
 * Sections missing from the plan; under the vendors heading, vendor files that it doesn't link to; under a vendor, its
 * missing list fields.
 */
export function headingProposals(
  context: CompletionContext,
  { depth, typed }: Extract<Slot, { kind: 'heading' }>,
): Proposal[] {
  const { snapshot, workspace, words } = context;
  const { plan } = snapshot;
  const entity = entityAt(snapshot, typed.start);
  if (entity?.kind === 'vendor' && headingDepth(plan, entity) < depth) {
    const written = new Set(snapshot.names.whole(entity).fields.map(({ definition }) => definition?.key));
    return fieldsOf('vendor')
      .filter(({ key, type }) => type in entityOfField && !written.has(key))
      .map((field) => {
        const label = labelIn(plan, 'vendor', field.key);
        return { label, insert: label, kind: 'section', documentation: () => aboutField(field, words) };
      });
  }
  const around = plan.sections.find(({ range, heading }) => encloses(range, typed) && heading.depth < depth);
  if (around?.kind === 'vendors') {
    return workspace.vendorFiles().flatMap((file): Proposal[] => {
      const path = relativePath(snapshot.uri, file.uri);
      const isLinked = workspace.plansOfFile(file.uri).includes(snapshot);
      if (path === undefined || isLinked || file === snapshot) return [];
      const name = planTitle(file.plan);
      return [{ label: name, detail: path, insert: `[${name}](${path})`, kind: 'vendor' }];
    });
  }
  if (plan.kind === 'vendor' || around || depth === 1) return [];
  const written = new Set(
    plan.sections.filter(({ heading }) => !encloses(heading.range, typed)).map(({ kind }) => kind),
  );
  return (Object.keys(sectionNames()) as SectionKind[])
    .filter((kind) => !written.has(kind))
    .map((kind) => {
      const label = sectionTitleIn(plan, kind);
      return { label, insert: label, kind: 'section', detail: words(aboutSections[kind]) };
    });
}

/** The level of an entity's heading; a document is above all headings, and anything without a heading below. */
function headingDepth({ headings }: Plan, { form, range }: Entity): number {
  if (form === 'document') return 1;
  return headings.find(({ heading }) => heading.range.start === range.start)?.heading.depth ?? 6;
}

/** The next id, at the beginning of an item. */
export function itemProposals(
  { snapshot }: CompletionContext,
  { of, isBold }: Extract<Slot, { kind: 'item' }>,
): Proposal[] {
  const isBoldElsewhere = /^[ \t]*(?:[-*+]|\d+\.)[ \t]+\*\*[A-Z]{1,4}-?\d/m.test(snapshot.plan.document.text);
  return nextIds(snapshot, of).map((id) => {
    const written = isBold || (of === 'outcome' && isBoldElsewhere) ? `**${id}** ` : `${id} `;
    return { label: id, insert: written, kind: 'id' };
  });
}

/** What can follow an item's name: when, after what, how long, who. */
export function partProposals(context: CompletionContext, slot: Extract<Slot, { kind: 'part' }>): Proposal[] {
  const { words, snapshot } = context;
  const { plan } = snapshot;
  const { of, entity, typed } = slot;
  // The part at the cursor is being written, whatever it contains already.
  const others = entity?.fields.filter(({ range }) => !touches(range, typed.end));
  const written = new Set(others?.map(({ definition }) => definition?.key));
  const phrase = (key: FieldKey, insert: string, about: Message): Proposal[] =>
    written.has(key) || !fieldByLabel(of, key)
      ? []
      : [{ label: insert.trim(), insert, kind: 'field', detail: words(about), goesOn: true }];
  if (of === 'reference') {
    return [
      ...phrase('called', `${wordIn(plan, 'called')} `, say`the day you called them`),
      ...phrase(
        'partner',
        wordIn(plan, 'partner yes, learn yes, change yes'),
        say`does the vendor partner, learn, and change?`,
      ),
    ];
  }
  const due = fieldByLabel(of, 'due');
  return [
    ...(due && !written.has('due') ? dateProposals(context, due, typedIn(snapshot, slot)) : []),
    ...phrase('depends-on', `${wordIn(plan, 'after')} `, say`what must be ready first`),
    ...phrase('takes', `${wordIn(plan, 'takes')} `, say`how many working days`),
    ...phrase('owner', `${smallLabelIn(plan, 'deliverable', 'owner')}: `, say`who in house is accountable for it`),
    ...phrase('vendor', `${smallLabelIn(plan, 'deliverable', 'vendor')}: `, say`who makes it`),
  ];
}
