import type { IsoDate } from '../../plan/calendar';
import { dayInWords } from '../../plan/values/dateInWords';
import type { Message, MessageValue, Words } from '../../text/message';
import { both, say, textOf } from '../../text/message';
import { shortened } from '../../text/quoting';
import type { Line } from '../markdown';
import { blocks, list, paragraph, table } from '../markdown';
import type { TemplateValues } from '../template';
import type { BriefDeliverable, BriefHandOff, VendorBrief } from './vendorBrief';

/** What a template of briefs may name, in Markdown and in the language of the plan. */
export function briefValues(brief: VendorBrief, words: Words): TemplateValues {
  const writer = new BriefWriter(brief, words);
  return {
    vendor: blocks(paragraph(brief.vendor)),
    plan: blocks(paragraph(brief.plan)),
    day: writer.day(brief.day),
    heading: writer.headings(),
    summary: writer.summary(),
    people: writer.people(),
    about: writer.about(),
    outcomes: writer.outcomes(),
    scope: writer.list(brief.scope),
    outOfScope: brief.outOfScope.length === 0 ? '' : writer.list(brief.outOfScope),
    deliverables: writer.deliverables(),
    acceptance: writer.acceptance(),
    waitsFor: writer.waitsFor(),
    waitedFor: writer.waitedFor(),
    review: writer.review(),
    cooperation: writer.cooperation(),
    collateral: writer.collateral(),
    money: writer.money(),
    exit: writer.list(brief.exit),
    openQuestions: writer.openQuestions(),
    answers: writer.answers(),
  };
}

/** An answer reminds of a line of the brief that can be read in full above. */
const mostInAnswer = 120;

class BriefWriter {
  constructor(
    private readonly brief: VendorBrief,
    private readonly words: Words,
  ) {}

  headings(): TemplateValues {
    const { vendor } = this.brief;
    const heading = (value: MessageValue): string => this.#inline(this.say(value));
    return {
      title: heading(say`Brief for ${vendor}`),
      goal: heading(say`What we want to achieve`),
      scope: heading(say`Scope`),
      outOfScope: heading(say`Out of scope`),
      deliverables: heading(say`Deliverables`),
      waitsFor: heading(say`What you depend on`),
      waitedFor: heading(say`What depends on you`),
      review: heading(say`Review and approval`),
      cooperation: heading(say`Working together`),
      collateral: heading(say`What you get from us`),
      money: heading(say`Budget and payment`),
      exit: heading(say`Exit`),
      open: heading(say`Open questions`),
      answers: heading(say`Questions that this brief answers`),
    };
  }

  summary(): string {
    const { plan, day, launch, period } = this.brief;
    const parts = [
      say`As of ${dayInWords(day)}.`,
      ...(launch === undefined ? [] : [say`Launch is on ${dayInWords(launch)}.`]),
      ...(period === undefined
        ? []
        : [say`The plan runs from ${dayInWords(period.first)} to ${dayInWords(period.last)}.`]),
    ];
    const text = parts.map((part) => this.say(part)).join(' ');
    return blocks(paragraph(plan === '' ? text : [{ strong: plan }, `. ${text}`]));
  }

  people(): string {
    const { owner, coordinator, contact } = this.brief.people;
    const notSpecified = this.say(say`not specified`);
    const row = (label: MessageValue, value: string | undefined): Line[] => [
      [{ strong: `${this.say(label)}:` }, ` ${value ?? notSpecified}`],
    ];
    return blocks(
      list([
        ...row(say`You answer to`, owner),
        ...(coordinator === undefined ? [] : row(say`Coordination`, coordinator)),
        ...(contact === undefined ? [] : row(say`Your contact`, contact)),
      ]),
    );
  }

  about(): string {
    return blocks(...this.brief.about.map(paragraph));
  }

  outcomes(): string {
    const { outcomes } = this.brief;
    if (outcomes.length === 0)
      return this.#sentence(say`Not specified: the plan doesn’t say which outcomes your work serves.`);
    const header = [say`Outcome`, say`Now`, say`Target`, say`By`, say`Owner`].map((label) => this.say(label));
    const rows = outcomes.map(({ name, baseline = '', target = '', by, owner = '' }) => [
      name,
      baseline,
      target,
      by === undefined ? '' : this.day(by),
      owner,
    ]);
    return blocks(table(header, rows));
  }

  deliverables(): string {
    const { deliverables } = this.brief;
    if (deliverables.length === 0) return this.#sentence(say`Not specified.`);
    const header = [say`Deliverable`, say`Start`, say`Due`, say`Details`, say`Accepted when`, say`Amount`, say`Status`];
    const rows = deliverables.map((one): Line[] => [
      one.name,
      one.start === undefined ? '' : this.day(one.start),
      one.due === undefined ? this.say(say`no date yet`) : this.day(one.due),
      one.details.join('; '),
      one.acceptance ?? '',
      one.amount ?? '',
      this.#state(one),
    ]);
    return blocks(
      table(
        header.map((label) => this.say(label)),
        rows,
      ),
    );
  }

  #state({ state, due }: BriefDeliverable): string {
    if (state === 'done') return this.say(say`done`);
    if (state === 'in review') return this.say(say`in review`);
    const isOverdue = due !== undefined && due < this.brief.day;
    const words = [...(state === 'in progress' ? [say`in progress`] : []), ...(isOverdue ? [say`overdue`] : [])];
    return words.map((word) => this.say(word)).join(', ');
  }

  acceptance(): string {
    const { acceptance } = this.brief;
    return acceptance.length === 0 ? '' : this.#labeled(say`Accepted when`, acceptance.join('; '));
  }

  waitsFor(): string {
    const header = [say`What`, say`From`, say`Available`, say`Needed for`];
    return this.#handOffs(this.brief.waitsFor, header);
  }

  waitedFor(): string {
    const header = [say`What`, say`Done by`, say`Due`, say`Depends on`];
    return this.#handOffs(this.brief.waitedFor, header);
  }

  #handOffs(handOffs: readonly BriefHandOff[], header: readonly MessageValue[]): string {
    const rows = handOffs.map(({ what, whose, day, isDone, own }): Line[] => [
      what ?? this.say(say`other work`),
      whose === 'us' ? this.say(say`us`) : this.say(say`another supplier`),
      isDone ? this.say(say`done`) : this.#dayOfHandOff(day),
      own.join(', '),
    ]);
    return blocks(
      table(
        header.map((label) => this.say(label)),
        rows,
      ),
    );
  }

  #dayOfHandOff(day: IsoDate | undefined): string {
    if (day === undefined) return this.say(say`no date yet`);
    // A day that has passed is nothing to plan with.
    return day < this.brief.day ? this.say(say`overdue since ${dayInWords(day)}`) : this.day(day);
  }

  review(): string {
    const { review } = this.brief;
    if (!review) return this.#sentence(say`Not specified.`);
    const { approvers, isNamed, rounds, time, isPerRound } = review;
    const names = both(approvers);
    const lines = [
      ...(approvers.length === 0
        ? []
        : [isNamed ? say`Approved by ${names}` : say`Approved by ${names}, unless we name someone else`]),
      ...(rounds === undefined ? [] : [rounds === 1 ? say`1 round of changes` : say`${rounds} rounds of changes`]),
      ...(time === undefined ? [] : [timeOfReview(time, isPerRound)]),
    ];
    return this.list(lines.map((line) => this.say(line)));
  }

  cooperation(): string {
    const { cadence, serviceLevels, escalation } = this.brief;
    const line = (label: MessageValue, values: readonly string[]): Line[] =>
      values.map((value) => [{ strong: `${this.say(label)}:` }, ` ${value}`]);
    const lines = [
      ...line(say`Check-ins`, cadence),
      ...line(say`Service level`, serviceLevels),
      ...line(say`Escalation`, escalation),
    ];
    return lines.length === 0 ? this.#sentence(say`Not specified.`) : blocks(list(lines));
  }

  collateral(): string {
    const { collateral, withheld, nda } = this.brief;
    const lines = collateral.map(({ name, url, isProvided, due }): Line => {
      const what = url === undefined ? name : { text: name, url };
      if (isProvided) return what;
      const when =
        due === undefined ? say`we still owe you this; no date yet` : say`we still owe you this, by ${dayInWords(due)}`;
      return [what, ` — ${this.say(when)}`];
    });
    const more =
      withheld === 0
        ? []
        : [withheld === 1 ? say`1 more item once an NDA is signed` : say`${withheld} more items once an NDA is signed`];
    const all = [...lines, ...more.map((message) => this.say(message))];
    const agreed = nda === undefined ? '' : this.#labeled(say`NDA`, nda);
    const items = all.length === 0 ? this.#sentence(say`Not specified.`) : blocks(list(all));
    return [items, agreed].filter((part) => part !== '').join('\n\n');
  }

  money(): string {
    const { fees, payment } = this.brief;
    const lines = [
      ...fees.map((fee): Line => [{ strong: `${this.say(say`Budget`)}:` }, ` ${fee}`]),
      ...payment.map((one): Line => [{ strong: `${this.say(say`Payment`)}:` }, ` ${one}`]),
    ];
    return lines.length === 0 ? this.#sentence(say`Not specified.`) : blocks(list(lines));
  }

  openQuestions(): string {
    const open = this.brief.questions.filter(({ answer }) => answer === undefined);
    if (open.length === 0) return this.#sentence(say`None that we know of.`);
    const lines = open.map(({ question }) => this.say(question));
    return blocks(
      paragraph(this.say(say`This brief doesn’t answer these yet. Please ask, or tell us what you assume:`)),
      list(lines),
    );
  }

  answers(): string {
    const lines = this.brief.questions.flatMap(({ question, answer }): Line[] =>
      answer === undefined ? [] : [[this.say(question), ' ', { strong: shortened(this.say(answer), mostInAnswer) }]],
    );
    return lines.length === 0 ? '' : blocks(list(lines));
  }

  list(lines: readonly string[]): string {
    return lines.length === 0 ? this.#sentence(say`Not specified.`) : blocks(list(lines));
  }

  day(day: IsoDate): string {
    return this.say(dayInWords(day));
  }

  say(value: MessageValue): string {
    return textOf(value, this.words);
  }

  #labeled(label: MessageValue, value: string): string {
    return blocks(paragraph([{ strong: `${this.say(label)}:` }, ` ${value}`]));
  }

  #sentence(message: MessageValue): string {
    return blocks(paragraph(this.say(message)));
  }

  #inline(text: string): string {
    return blocks(paragraph(text));
  }
}

function timeOfReview(time: MessageValue, isPerRound: boolean): Message {
  return isPerRound ? say`Our time to review: ${time} for each round` : say`Our time to review: ${time}`;
}
