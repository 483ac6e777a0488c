import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { statedField, states } from '../plan/entity';
import { fieldDefinition } from '../plan/fields';
import { originalOf } from '../plan/moved';
import type { Names } from '../plan/names/names';
import type { Plan } from '../plan/plan';
import { isSpokenOf, linesInSections, textsInSections, vendorsIn } from '../plan/sectionTexts';
import type { SectionKind } from '../plan/sections';
import { isOutside, sourcingOf } from '../plan/values/sourcing';
import { beginsWith, findWord } from '../plan/values/wordMentions';
import { labelIn } from '../plan/wording';
import { memoized } from '../text/memoized';
import { insertOpenField } from './openField';
import { placeOf } from '../plan/places';
import type { Fix, Report, Subject } from './rule';
import { vendorsToJudge } from './vendors';
import type { Message } from '../text/message';
import { say } from '../text/message';

/** A field of a vendor that has its own rule. */
interface Need {
  readonly rule: string;
  readonly key: FieldKey;
  /** The message for a vendor without it. */
  readonly missing: (vendor: string) => Message;
  readonly appliesTo: (vendor: Entity) => boolean;
  /** Whether the plan states it in some way other than the field. */
  readonly isStated?: (subject: Subject, vendor: Entity) => boolean;
}

const anyVendor = (): boolean => true;
const isPublic = (vendor: Entity): boolean => isOriginalPublic(originalOf(vendor));

const isOriginalPublic = memoized((vendor: Entity): boolean => {
  const scope = statedField(vendor, 'scope')?.value.text ?? '';
  return findWord(`${vendor.name.text} ${scope}`, 'public') !== undefined;
});

/**
 * In the order in which fields are written. Owner, references and outcomes have separate rules, whatever else is
 * missing.
 */
const needs: readonly Need[] = [
  {
    rule: 'vendor-sourcing-missing',
    key: 'sourcing',
    missing: (vendor) => say`${vendor} doesn’t say who does the work: outsourced, co-sourced, or in-house`,
    appliesTo: anyVendor,
    isStated: (_, vendor) => sourcingOf(vendor) !== undefined,
  },
  {
    rule: 'vendor-scope-missing',
    key: 'scope',
    missing: (vendor) => say`${vendor} has no scope: add what they do`,
    appliesTo: anyVendor,
  },
  {
    rule: 'vendor-contact-missing',
    key: 'contact',
    missing: (vendor) => say`${vendor} has no contact: add the person to call`,
    appliesTo: isOutside,
  },
  {
    rule: 'vendor-location-missing',
    key: 'location',
    missing: (vendor) => say`${vendor} has no location: add where the work is done`,
    appliesTo: isOutside,
    isStated: (_, vendor) => states(vendor, 'time-zone'),
  },
  {
    rule: 'fee-missing',
    key: 'fee',
    missing: (vendor) => say`${vendor} has no fee`,
    appliesTo: isOutside,
    isStated: hasAmount,
  },
  {
    rule: 'vendor-cadence-missing',
    key: 'cadence',
    missing: (vendor) => say`${vendor} has no check-in cadence`,
    appliesTo: isOutside,
    isStated: (subject, vendor) => speaksOf(subject, 'communication', vendor),
  },
  {
    rule: 'vendor-sla-missing',
    key: 'sla',
    missing: (vendor) => say`${vendor} has no service level`,
    appliesTo: isOutside,
    isStated: (subject, vendor) => speaksOf(subject, 'slas', vendor),
  },
  {
    rule: 'vendor-escalation-missing',
    key: 'escalation',
    missing: (vendor) => say`${vendor} has no escalation path: add who responds on a bad day, and how fast`,
    appliesTo: isPublic,
    isStated: saysWhoAnswers,
  },
  {
    rule: 'vendor-collateral-missing',
    key: 'collateral',
    missing: (vendor) => say`${vendor} has no collateral to work from`,
    appliesTo: isOutside,
    isStated: hasCollateral,
  },
  {
    rule: 'vendor-exit-missing',
    key: 'exit',
    missing: (vendor) => say`${vendor} has no exit terms: add who keeps the accounts, files, and know-how`,
    appliesTo: isOutside,
    isStated: (subject, vendor) => statesSomewhere(subject, vendor, 'handover') || endsWithTerms(subject, vendor),
  },
];

/** This many missing fields are reported as one finding that lists them. */
const fewestForOne = 3;

/** The finding of the rule for one of the fields, for each vendor that is missing it and not much else. */
export function* missingNeeds(subject: Subject, rule: string): Iterable<Report> {
  const need = needs.find((one) => one.rule === rule)!;
  for (const { vendor, open } of openNeedsIn(subject)) {
    if (!open.includes(need)) continue;
    if (subject.isOn('vendor-incomplete') && open.length >= fewestForOne) continue;
    yield {
      at: placeOf(vendor, need.key),
      message: need.missing(vendor.name.text),
      fixes: () => fixesFor(subject, vendor, need.key),
    };
  }
}

function fixesFor({ plan }: Subject, vendor: Entity, key: FieldKey): readonly Fix[] {
  const { values } = fieldDefinition('vendor', key);
  return values
    ? values.flatMap(({ value }) => insertOpenField(plan, vendor, key, value))
    : insertOpenField(plan, vendor, key);
}

/** The labels and keys of the missing fields of each vendor that is missing so many that they are one finding. */
export function* incompleteVendors(subject: Subject): Iterable<{ vendor: Entity; keys: FieldKey[]; labels: string[] }> {
  for (const { vendor, open } of openNeedsIn(subject)) {
    if (open.length < fewestForOne) continue;
    const keys = open.map(({ key }) => key);
    yield { vendor, keys, labels: keys.map((key) => labelIn(subject.plan, 'vendor', key)) };
  }
}

/** What each vendor is missing, those that miss nothing left out: computed once for all the rules. */
const openNeedsIn = memoized(
  (subject: Subject): readonly { readonly vendor: Entity; readonly open: readonly Need[] }[] => {
    const asked = needs.filter(({ rule }) => subject.isOn(rule));
    return vendorsToJudge(subject)
      .map((vendor) => ({ vendor, open: asked.filter((need) => isOpen(subject, vendor, need)) }))
      .filter(({ open }) => open.length > 0);
  },
);

function isOpen(subject: Subject, vendor: Entity, need: Need): boolean {
  return (
    need.appliesTo(vendor) &&
    !statesSomewhere(subject, vendor, need.key) &&
    !(need.isStated?.(subject, vendor) ?? false)
  );
}

/** Whether the vendor states a field here or, if this is the vendor's own file, in a plan that links to it. */
function statesSomewhere({ snapshot, plan, workspace }: Subject, vendor: Entity, key: FieldKey): boolean {
  if (states(vendor, key)) return true;
  return plan.kind === 'vendor' && workspace.mentionsOfFile(snapshot.uri).some((mention) => states(mention, key));
}

/** Whether something more stands behind the day on which the contract ends: `2027-05-31; the booth is ours`. */
function endsWithTerms({ snapshot }: Subject, vendor: Entity): boolean {
  const { notes = [] } = snapshot.reading(vendor, 'ends') ?? {};
  return notes.length > 0;
}

/** True if a section has a line about the vendor, or about all of them. */
function speaksOf({ plan }: Subject, kind: SectionKind, vendor: Entity): boolean {
  return isSpokenOf(plan, kind, vendor);
}

/** The vendors with an amount in a line of the budget. */
const paidVendors = memoized(
  (names: Names) =>
    new Set(names.plan.budgetLines.flatMap((line) => (states(line, 'amount') ? [names.vendorOf(line)] : []))),
);

/** The vendors with collateral in the plan. */
const providedVendors = memoized((names: Names) => new Set(names.plan.collateral.map((item) => names.vendorOf(item))));

function hasAmount({ snapshot, names }: Subject, vendor: Entity): boolean {
  return (
    paidVendors(names).has(vendor) ||
    snapshot.dependencies.deliverablesOf(vendor).some((work) => states(work, 'amount'))
  );
}

function hasCollateral(subject: Subject, vendor: Entity): boolean {
  return providedVendors(subject.names).has(vendor) || speaksOf(subject, 'collateral', vendor);
}

/** A service level for bad news names the hour; a line on escalation in the plan's communication names the people. */
function saysWhoAnswers(subject: Subject, vendor: Entity): boolean {
  const sla = statedField(vendor, 'sla')?.value.text ?? '';
  const { vendors, isSaidOfAll: isStatedOfAll } = badDays(subject.plan);
  return findWord(sla, 'badDay') !== undefined || vendors.has(vendor) || isStatedOfAll;
}

/** The vendors that a service level for bad news names, and whether there is a line on escalation. */
const badDays = memoized((plan: Plan) => ({
  vendors: new Set(
    linesInSections(plan, 'slas').flatMap((line) =>
      line.some(({ text }) => findWord(text, 'badDay')) ? vendorsIn(plan, line) : [],
    ),
  ),
  isSaidOfAll: textsInSections(plan, 'communication').some(({ text }) => beginsWith(text, 'badDay')),
}));
