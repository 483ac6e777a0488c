import type { IsoDate } from '../../plan/calendar';
import { addDays } from '../../plan/calendar';
import type { FieldKey } from '../../plan/fields';
import type { Entity } from '../../plan/entity';
import { nameOf, statedField } from '../../plan/entity';
import { amountOf, isTotal } from '../../plan/money';
import { dayOfOutcome } from '../../plan/outcomes';
import { planTitle } from '../../plan/plan';
import { endedOn, isInReview, isUnderWay, readinessOf } from '../../plan/progress';
import { textOfField } from '../../plan/reader/fieldText';
import { linesInSections } from '../../plan/sectionTexts';
import { blockersOn } from '../../schedule/blockers';
import { overdueOn } from '../../schedule/delayPropagation';
import type { Schedule } from '../../schedule/schedule';
import { isOpenWork, openWork } from '../../schedule/schedule';
import { nameWithVendor } from '../../schedule/scheduleWords';
import type { Work } from '../../schedule/work';
import { isOverdue } from '../../schedule/work';
import type { MessageValue, Words } from '../../text/message';
import { say } from '../../text/message';
import { agendaOf } from '../../trees/agenda/agenda';
import type { AgendaItem, AgendaKind } from '../../trees/agenda/agendaItem';
import { PeopleInCharge } from '../../trees/agenda/peopleInCharge';
import { paymentsOf } from '../../workspace/payments';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { moneyIn, spanIn } from '../money';
import type { OutputLanguage } from '../outputWords';
import type { Share } from './health';
import { healthOf, isOver } from './health';
import type { ReportedOutcome, ReportLine, StatusReport } from './statusReport';

/** What a report is made from. `words` render what the agenda says, in the language of the report. */
export interface ReportSource {
  readonly snapshot: PlanSnapshot;
  readonly schedule: Schedule;
  readonly today: IsoDate;
  readonly words: Words;
  readonly language: OutputLanguage;
  /** The person whom it is for, as the plan names them; undefined for everybody. */
  readonly person?: string;
}

/** A report looks so many days back and ahead. */
const daysAround = 14;
/** Notice is a decision that takes longer. */
const daysBeforeNotice = 30;

/** Where a plan stands today. With a person, only what is in that person's hands is listed. */
export function makeReport(source: ReportSource): StatusReport {
  const { snapshot, schedule, today, person, language } = source;
  const facts = new Facts(source);
  const share = facts.share();
  const works = schedule.worksOfPlan(snapshot).filter(({ entity }) => entity.kind !== 'collateral');
  const counted = works.filter((work) => work.entity.kind === 'deliverable' && !work.isCanceled && share.hasWork(work));
  const budget = budgetOf(snapshot, language);
  const isActive = !isOver(readinessOf(snapshot.plan));
  const open = (lines: () => ReportLine[]): ReportLine[] => (isActive ? lines() : []);
  return {
    plan: planTitle(snapshot.plan),
    day: today,
    person,
    health: healthOf(snapshot, schedule, today, share, budget.over),
    outcomes: snapshot.plan.outcomes.filter(share.hasOutcome).map((outcome) => outcomeOf(snapshot, outcome)),
    progress: { done: counted.filter(({ isDone }) => isDone).length, all: counted.length },
    done: facts.done(works),
    isActive,
    next: open(() => facts.next(works)),
    late: open(() => facts.late(works)),
    decisions: open(() => facts.decisions()),
    waitingForOthers: open(() => facts.waitingForOthers()),
    waitingForUs: open(() => facts.waitingForUs(schedule.worksOfPlan(snapshot))),
    budget: share.isWhole ? budget.lines : [],
    risks: linesInSections(snapshot.plan, 'risks')
      .map((line) => line.map(({ text }) => text).join(' — '))
      .filter((line) => person === undefined || line.includes(person)),
  };
}

class Facts {
  readonly #people: PeopleInCharge;
  readonly #items: readonly AgendaItem[];
  readonly #until: IsoDate;

  constructor(private readonly source: ReportSource) {
    const { snapshot, schedule, today, words } = source;
    this.#people = new PeopleInCharge(snapshot);
    this.#items = agendaOf(snapshot, schedule, today, words).items;
    this.#until = addDays(today, daysAround) ?? today;
  }

  done(works: readonly Work[]): ReportLine[] {
    const { snapshot, today } = this.source;
    const from = addDays(today, -daysAround) ?? today;
    const ended = works.flatMap((work): ReportLine[] => {
      if (!work.isDone || work.isCanceled || !this.#isInHands(work)) return [];
      const day = endedOn(work.entity, snapshot.calendar) ?? work.due;
      return day !== undefined && from <= day && day <= today ? [{ what: nameWithVendor(work), day }] : [];
    });
    return inOrder(ended);
  }

  /** What is in the hands of the person whom the report is for. */
  share(): Share {
    return {
      isWhole: this.source.person === undefined,
      hasWork: (work) => this.#isInHands(work),
      hasOutcome: (outcome) => this.#isFor(this.#people.in(outcome, 'owner')),
    };
  }

  next(works: readonly Work[]): ReportLine[] {
    const kinds: readonly AgendaKind[] = ['deliverable', 'milestone', 'launch', 'outcome', 'reference call'];
    const due = this.#agenda(kinds, this.source.today, this.#until).map((item) => this.#lineOf(item, item.content.by));
    return inOrder([...due, ...works.flatMap((work) => this.#startOf(work))]);
  }

  /** The start of work that is due later. */
  #startOf(work: Work): ReportLine[] {
    const { entity, start, due } = work;
    const isSoon = start !== undefined && this.source.today <= start && start <= this.#until;
    const isOther = due === undefined || due > this.#until;
    if (!isSoon || !isOther || !isOpenWork(work) || isUnderWay(entity) || !this.#isInHands(work)) return [];
    return [{ what: say`${nameWithVendor(work)} starts`, day: start, who: this.#inCharge(work).join(', ') }];
  }

  late(works: readonly Work[]): ReportLine[] {
    const { today } = this.source;
    const late = overdueOn(works, today);
    const ofWork = Array.from(late).flatMap(([work, days]): ReportLine[] => {
      if (!this.#isInHands(work)) return [];
      const since = days === 1 ? say`1 working day overdue` : say`${days} working days overdue`;
      const why = [since, ...whyLate(work, today), ...neededFor(work)].reduce((one, other) => say`${one}; ${other}`);
      return [{ what: nameWithVendor(work), day: work.due, who: this.#inCharge(work).join(', '), why }];
    });
    const calls = this.#agenda(['reference call'], '', addDays(today, -1) ?? today);
    return inOrder([...ofWork, ...calls.map((item) => this.#lineOf(item, item.inCharge.join(', ')))]);
  }

  /** What waits for a yes or a no, by when. */
  decisions(): ReportLine[] {
    const { today } = this.source;
    const reviews = this.#agenda(['review'], '', '~');
    const notices = this.#agenda(['notice'], today, addDays(today, daysBeforeNotice) ?? today);
    return inOrder([...reviews, ...notices].map((item) => this.#lineOf(item, item.inCharge.join(', '))));
  }

  /** The work of outside vendors that is due soon, in review or late work aside. */
  waitingForOthers(): ReportLine[] {
    const { snapshot, schedule, today } = this.source;
    const open = openWork(schedule, snapshot).filter((work) => {
      const isSoon = work.due !== undefined && today <= work.due && work.due <= this.#until;
      return !work.isOurs && isSoon && !isInReview(work.entity) && this.#isInHands(work);
    });
    return inOrder(
      open.map((work): ReportLine => ({ what: nameWithVendor(work), day: work.due, why: neededFor(work)[0] })),
    );
  }

  /** What others wait for that is in our hands. */
  waitingForUs(works: readonly Work[]): ReportLine[] {
    const blocking = blockersOn(works, this.source.today).flatMap(({ work, by }): ReportLine[] => {
      const reviewers = isInReview(work.entity)
        ? this.#people.reviewersOf(work.entity, work.vendor)
        : this.#inCharge(work);
      if (!this.#isFor(reviewers)) return [];
      return [{ what: nameWithVendor(work), day: by, who: reviewers.join(', '), why: neededFor(work)[0] }];
    });
    const owed = this.#agenda(['collateral'], '', this.#until).map((item) => this.#lineOf(item, item.content.by));
    return inOrder([...blocking, ...owed]);
  }

  #agenda(kinds: readonly AgendaKind[], from: IsoDate, until: IsoDate): AgendaItem[] {
    return this.#items.filter(({ kind, date = '~', inCharge }) => {
      return kinds.includes(kind) && from <= date && (date <= until || until === '~') && this.#isFor(inCharge);
    });
  }

  #lineOf({ content, date }: AgendaItem, who: string | undefined): ReportLine {
    const { label, note } = content;
    return { what: label, day: date, who: who === '' ? undefined : who, why: note };
  }

  #inCharge({ entity, vendor }: Work): readonly string[] {
    return this.#people.of(entity, vendor);
  }

  #isInHands(work: Work): boolean {
    return this.#isFor(this.#inCharge(work));
  }

  #isFor(people: readonly string[]): boolean {
    const { person } = this.source;
    return person === undefined || people.includes(person);
  }
}

/** What holds up overdue work, if the plan names something. */
function whyLate(work: Work, today: IsoDate): MessageValue[] {
  const [holding] = work.incoming.flatMap(({ from }) => (from.isDone ? [] : [from]));
  if (!holding) return [];
  return [
    isOverdue(holding, today)
      ? say`it depends on ${nameWithVendor(holding)}, which is overdue too`
      : say`it depends on ${nameWithVendor(holding)}, which isn’t done`,
  ];
}

/** The open work that depends on some work; of many, the first. */
function neededFor({ outgoing }: Work): MessageValue[] {
  const needing = outgoing.flatMap(({ to }) => (isOpenWork(to) ? [nameOf(to.entity)] : []));
  if (needing.length === 0) return [];
  const named = needing.slice(0, mostNamed).join(', ');
  const more = needing.length - mostNamed;
  return [more > 0 ? say`needed for ${named}, and ${more} more` : say`needed for ${named}`];
}

const mostNamed = 3;

function inOrder(lines: readonly ReportLine[]): ReportLine[] {
  return lines.toSorted((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
}

function outcomeOf(snapshot: PlanSnapshot, outcome: Entity): ReportedOutcome {
  const value = (key: FieldKey): string | undefined => {
    const stated = statedField(outcome, key);
    return stated && textOfField(stated).text;
  };
  return {
    name: nameOf(outcome),
    baseline: value('baseline'),
    target: value('target'),
    result: value('result'),
    by: dayOfOutcome(snapshot.plan, outcome, snapshot.calendar)?.day,
    owner: new PeopleInCharge(snapshot).in(outcome, 'owner').join(', ') || undefined,
  };
}

/** The plan's budget, and what is committed to vendors, in each currency apart; and where that is more. */
function budgetOf(
  snapshot: PlanSnapshot,
  language: OutputLanguage,
): { readonly lines: MessageValue[]; readonly over: MessageValue[] } {
  const { plan, values } = snapshot;
  const ofPlan = amountOf(statedField(plan.self, 'budget'), values, plan.self);
  const total = plan.budgetLines.find(isTotal);
  const budget = ofPlan ?? (total && amountOf(statedField(total, 'amount'), values, total));
  const committed = new Map<string | undefined, number>();
  for (const { minor, currency } of paymentsOf(snapshot))
    committed.set(currency, (committed.get(currency) ?? 0) + minor);
  const lines: MessageValue[] = budget ? [say`Budget: ${spanIn(language, budget, budget.currency)}`] : [];
  const over: MessageValue[] = [];
  for (const [currency, minor] of committed) {
    const sum = moneyIn(language, minor, currency);
    const isComparable = budget?.currency === currency && budget?.low === budget?.high;
    const rest = budget && isComparable ? budget.low - minor : undefined;
    if (rest === undefined) lines.push(say`Committed to vendors: ${sum}`);
    else if (rest >= 0) lines.push(say`Committed to vendors: ${sum}; ${moneyIn(language, rest, currency)} left`);
    else {
      const excess = moneyIn(language, -rest, currency);
      lines.push(say`Committed to vendors: ${sum}; ${excess} over budget`);
      over.push(say`What is committed to vendors is ${excess} over budget`);
    }
  }
  return { lines, over };
}
