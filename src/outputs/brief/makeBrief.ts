import type { FieldKey } from '../../plan/fields';
import type { IsoDate } from '../../plan/calendar';
import type { Entity, Field } from '../../plan/entity';
import { nameOf, statedField } from '../../plan/entity';
import { dayOfOutcome } from '../../plan/outcomes';
import { planTitle } from '../../plan/plan';
import { isInReview, isUnderWay } from '../../plan/progress';
import { textOfField } from '../../plan/reader/fieldText';
import { linesInSections, textsAbout, vendorsIn } from '../../plan/sectionTexts';
import { durationInWords } from '../../plan/values/lengthInWords';
import { displayName } from '../../plan/values/personMention';
import { certain } from '../../plan/values/reading';
import type { Review } from '../../plan/values/review';
import type { PlanCalendar } from '../../plan/values/resolveDate';
import { beginsWith } from '../../plan/values/wordMentions';
import { knownPeopleOf } from '../../editor/knownPeople';
import type { Work } from '../../schedule/work';
import { collateralOf } from './collateral';
import { waitedForOf, waitsForOf } from './handOffs';
import { introductionOf } from './introduction';
import { questionsOf } from './questions';
import type { SealedVendor } from './sealedVendor';
import type { BriefDeliverable, BriefOutcome, BriefPeople, BriefReview, VendorBrief } from './vendorBrief';
import { finderOfTopic } from './words/words';

/** The brief of a vendor on a day; `base` is the address of the document that it becomes, from which its links lead. */
export function makeBrief(sealed: SealedVendor, day: IsoDate, base: string): VendorBrief {
  const { snapshot, vendor } = sealed.source;
  const { plan, calendar } = snapshot;
  const { items, withheld } = collateralOf(sealed, base);
  const about = [
    ...linesOfPlan(sealed, 'goal'),
    ...introductionOf(plan).flatMap((text) => sealed.seal.text(text) ?? []),
  ];
  const communication = textsAbout(plan, 'communication', vendor).map(({ text }) => text);
  // A line on escalation that names nobody in particular is about everybody.
  const general = linesInSections(plan, 'communication').filter((line) => vendorsIn(plan, line).length === 0);
  const ofBadDays = [...new Set([...general.flat().map(({ text }) => text), ...communication])].filter((text) =>
    beginsWith(text, 'badDay'),
  );
  const ofOthers = communication.filter((text) => !ofBadDays.includes(text));
  const brief: Omit<VendorBrief, 'questions'> = {
    vendor: vendor.name.text,
    plan: sealed.seal.name(planTitle(plan)) ?? '',
    day,
    about,
    period: periodOf(calendar),
    launch: calendar.launch,
    outcomes: sealed.outcomes.flatMap((outcome) => outcomeOf(sealed, outcome) ?? []),
    scope: lines(sealed, 'scope'),
    outOfScope: lines(sealed, 'out-of-scope'),
    deliverables: sealed.works.flatMap((work) => deliverableOf(sealed, work) ?? []),
    waitsFor: waitsForOf(sealed),
    waitedFor: waitedForOf(sealed),
    people: peopleOf(sealed),
    review: reviewOf(sealed),
    acceptance: lines(sealed, 'acceptance'),
    cadence: [...lines(sealed, 'cadence'), ...sealedLines(sealed, ofOthers)],
    serviceLevels: [
      ...lines(sealed, 'sla'),
      ...sealedLines(
        sealed,
        textsAbout(plan, 'slas', vendor).map(({ text }) => text),
      ),
    ],
    escalation: [...lines(sealed, 'escalation'), ...sealedLines(sealed, ofBadDays)],
    collateral: items,
    withheld,
    nda: lines(sealed, 'nda')[0],
    fees: feesOf(sealed),
    payment: [...lines(sealed, 'payment'), ...lines(sealed, 'paid-planning')],
    exit: [...lines(sealed, 'exit'), ...lines(sealed, 'ends'), ...lines(sealed, 'handover')],
  };
  return { ...brief, questions: questionsOf(sealed, brief) };
}

function periodOf({ periodStart: first, periodEnd: last }: PlanCalendar): VendorBrief['period'] {
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** What a field of the vendor states, line by line, as far as the vendor may know. */
function lines(sealed: SealedVendor, key: FieldKey): string[] {
  const { snapshot, vendor } = sealed.source;
  const stated = snapshot.stated(vendor, key);
  return stated ? sealedLines(sealed, linesOf(stated)) : [];
}

function linesOf(field: Field): string[] {
  return [field.value.text, ...field.items.map(({ text }) => text.text)];
}

function sealedLines(sealed: SealedVendor, texts: readonly string[]): string[] {
  return texts.flatMap((text) => sealed.seal.text(text) ?? []);
}

function linesOfPlan(sealed: SealedVendor, key: FieldKey): string[] {
  const stated = statedField(sealed.source.snapshot.plan.self, key);
  return stated ? sealedLines(sealed, linesOf(stated)) : [];
}

function outcomeOf(sealed: SealedVendor, outcome: Entity): BriefOutcome | undefined {
  const { snapshot } = sealed.source;
  const name = sealed.seal.name(nameOf(outcome));
  if (name === undefined) return undefined;
  const value = (key: FieldKey): string | undefined => {
    const stated = statedField(outcome, key);
    return stated && sealed.seal.text(textOfField(stated).text);
  };
  const found = dayOfOutcome(snapshot.plan, outcome, snapshot.calendar);
  return {
    name,
    baseline: value('baseline'),
    target: value('target'),
    by: found?.day,
    owner: namesIn(sealed, statedField(outcome, 'owner')).join(', ') || undefined,
  };
}

function deliverableOf(sealed: SealedVendor, work: Work): BriefDeliverable | undefined {
  const { entity, start, due, isDone, isCanceled } = work;
  const name = sealed.seal.name(nameOf(entity));
  if (name === undefined || isCanceled) return undefined;
  const value = (key: FieldKey): string | undefined => {
    const stated = statedField(entity, key);
    return stated && sealed.seal.text(textOfField(stated).text);
  };
  return {
    name,
    start: start === due ? undefined : start,
    due,
    details: detailsOf(sealed, entity),
    acceptance: value('acceptance'),
    amount: value('amount'),
    state: isDone ? 'done' : isInReview(entity) ? 'in review' : isUnderWay(entity) ? 'in progress' : 'open',
  };
}

/** The fields outside the catalog that describe what is handed over, such as its format; other labels may be notes of ours. */
const describing = ['format', 'quantity', 'length', 'languages', 'channels', 'audience', 'paper', 'address'] as const;

function detailsOf(sealed: SealedVendor, { fields }: Entity): string[] {
  return fields.flatMap(({ definition, label, value, isMissing }) => {
    if (definition || isMissing || !describing.some((topic) => finderOfTopic(topic).find(label.value))) return [];
    const text = sealed.seal.text(value.text);
    return text === undefined ? [] : `${label.value}: ${text}`;
  });
}

/**
 * Whether the vendor may know all of a field, so that what is read from it may be shown. Of a field with a part that
 * stays here, even what is read from the rest might be a part of a name.
 */
function isWhollyOpen({ seal }: SealedVendor, stated: Field | undefined): boolean {
  if (!stated) return false;
  const { text } = textOfField(stated);
  return seal.text(text) === text;
}

/** The people whom a field names and whom the vendor may know. */
function namesIn(sealed: SealedVendor, stated: Field | undefined): string[] {
  const { snapshot } = sealed.source;
  if (!stated || !isWhollyOpen(sealed, stated)) return [];
  return knownPeopleOf(snapshot)
    .namesIn(stated.value, snapshot.values.team)
    .flatMap((name) => sealed.seal.name(name) ?? []);
}

function peopleOf(sealed: SealedVendor): BriefPeople {
  const { snapshot, vendor } = sealed.source;
  const { self } = snapshot.plan;
  const [owner, coordinator] = [snapshot.stated(vendor, 'owner'), statedField(self, 'coordinator')];
  return {
    owner: reachable(sealed, namesIn(sealed, owner)),
    coordinator: reachable(sealed, namesIn(sealed, coordinator)),
    contact: lines(sealed, 'contact').join('; ') || undefined,
  };
}

/** Names of our people, each with how to reach them if the plan's team says so. */
function reachable({ source: { snapshot } }: SealedVendor, names: readonly string[]): string | undefined {
  const { team } = snapshot.values;
  const all = names.map((name) => {
    const member = team.find((one) => displayName(one) === name);
    const way = member?.email ?? (member?.handle === undefined ? undefined : `@${member.handle}`);
    return [member?.role === undefined ? name : `${name} (${member.role})`, way === name ? undefined : way]
      .filter((part) => part !== undefined)
      .join(', ');
  });
  return all.length === 0 ? undefined : all.join('; ');
}

function reviewOf(sealed: SealedVendor): BriefReview | undefined {
  const { snapshot, vendor } = sealed.source;
  const stated = snapshot.stated(vendor, 'review');
  const review = isWhollyOpen(sealed, stated) ? certain(snapshot.reading(vendor, 'review')) : undefined;
  const known = knownPeopleOf(snapshot);
  const named = (review?.by ?? []).flatMap((person) => sealed.seal.name(known.nameOf(person)) ?? []);
  const owners = namesIn(sealed, snapshot.stated(vendor, 'owner'));
  const approvers = named.length > 0 ? named : owners;
  if (approvers.length === 0 && !review) return undefined;
  return {
    approvers,
    isNamed: named.length > 0,
    rounds: review?.length ? review.rounds : undefined,
    ...timeOf(review),
  };
}

/** How long a review takes; for each round if all of them take equally many days. */
function timeOf(review: Review | undefined): Pick<BriefReview, 'time' | 'isPerRound'> {
  if (!review?.length) return { isPerRound: false };
  const { days, kind } = review.length;
  const each = days / review.rounds;
  const isPerRound = review.rounds > 1 && Number.isInteger(each);
  return { time: durationInWords({ days: isPerRound ? each : days, kind }), isPerRound };
}

/** What the vendor is paid: its fee, or else the lines of the budget for it. */
function feesOf(sealed: SealedVendor): string[] {
  const { snapshot, vendor } = sealed.source;
  const fees = lines(sealed, 'fee');
  if (fees.length > 0) return fees;
  return snapshot.plan.budgetLines.flatMap((line) => {
    const amount = statedField(line, 'amount');
    const name = snapshot.names.vendorOf(line) === vendor ? sealed.seal.name(nameOf(line)) : undefined;
    return amount && name !== undefined ? `${name}: ${amount.value.text}` : [];
  });
}
