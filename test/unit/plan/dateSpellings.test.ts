import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { SourceText } from '../../../src/syntax/sourceText';
import { dateType } from '../../../src/plan/values/dateValue';
import { daysOffType } from '../../../src/plan/values/daysOffValue';
import { periodType } from '../../../src/plan/values/periodValue';
import { datesOf, readDates } from '../../../src/plan/values/dates';
import type { PlanCalendar } from '../../../src/plan/values/resolveDate';
import type { ValueContext } from '../../../src/plan/values/valueContext';
import { noContext } from '../../../src/plan/values/valueContext';
import type { ValueType } from '../../../src/plan/values/valueType';
import { runs } from '../../support/effort';
import { english } from '../../../src/text/message';

const today = '2026-11-24';
const inPlan: PlanCalendar = {
  launch: '2027-04-06',
  periodStart: '2026-10-01',
  periodEnd: '2027-09-30',
  holidays: new Set(['2027-03-26', '2027-03-29']),
};

/** What a text means: in canonical form, or how much of it isn't understood, and why. */
function meaning<Value>(type: ValueType<Value>, text: string, calendar: PlanCalendar = inPlan): string {
  const context: ValueContext = { ...noContext, calendar };
  const {
    state,
    value,
    options = [],
    reason,
    suggestion,
  } = type.read(SourceText.exact(text, { offset: 0 }, 0), context);
  const means = (one: Value): string => type.means(one, context, today);
  if (state === 'whole') return means(value!);
  if (state === 'ambiguous') return options.map((option) => means(option.value)).join(' | ');
  const why = reason ? ` (${english(reason)})` : '';
  return `${state}${why}${suggestion === undefined ? '' : `: ${suggestion}`}`;
}

/** Runs a table of texts and their meanings, one test a row. */
function tests<Value>(type: ValueType<Value>, calendar: PlanCalendar, table: string): void {
  for (const line of table.trim().split('\n')) {
    const [text = '', expected = ''] = line.split(' ⇒ ').map((part) => part.trim());
    it(`reads “${text}”`, () => assert.equal(meaning(type, text, calendar), expected));
  }
}

describe('A written date', () => {
  tests(
    dateType,
    inPlan,
    `
    Mon 12 Jan 2027 ⇒ 2027-01-12 | 2027-01-11
    Fri 5/3/27 ⇒ 2027-03-05
    Friday, March 5 ⇒ 2027-03-05
    5.3. ⇒ 2027-03-05
    05.03 ⇒ 2027-03-05
    2027.03.05 ⇒ 2027-03-05
    20270305 ⇒ 2027-03-05
    5-Mar-2027 ⇒ 2027-03-05
    5-Mar-27 ⇒ 2027-03-05
    5 Mar '27 ⇒ 2027-03-05
    March '27 ⇒ 2027-03-01..2027-03-31
    Mar-27 ⇒ 2027-03-01..2027-03-31 | 2027-03-27
    Mar 2027 ⇒ 2027-03-01..2027-03-31
    3/2027 ⇒ 2027-03-01..2027-03-31
    the 5th of March ⇒ 2027-03-05
    March the 5th, 2027 ⇒ 2027-03-05
    first of March ⇒ 2027-03-01
    1st week of March ⇒ 2027-03-01..2027-03-07
    first week of March ⇒ 2027-03-01..2027-03-07
    last week of May 2027 ⇒ 2027-05-25..2027-05-31
    second half of June ⇒ 2027-06-16..2027-06-30
    first half of 2027 ⇒ 2027-01-01..2027-06-30
    beginning of June ⇒ 2027-06-01..2027-06-10
    start of June ⇒ 2027-06-01..2027-06-10
    mid June ⇒ 2027-06-11..2027-06-20
    late June ⇒ 2027-06-21..2027-06-30
    end of June ⇒ 2027-06-30
    end June ⇒ 2027-06-30
    end of Q1 ⇒ 2027-03-31
    end of FY27 ⇒ 2027-12-31
    mid-Q2 ⇒ 2027-05-01..2027-05-31
    late 2027 ⇒ 2027-09-01..2027-12-31
    Q3 ⇒ 2027-07-01..2027-09-30
    Q2 '27 ⇒ 2027-04-01..2027-06-30
    Q2/2027 ⇒ 2027-04-01..2027-06-30
    2027Q2 ⇒ 2027-04-01..2027-06-30
    Q2 FY27 ⇒ 2027-04-01..2027-06-30
    FY27 Q2 ⇒ 2027-04-01..2027-06-30
    FY26/27 Q3 ⇒ none (the fiscal year starts in January unless the setting baton.fiscalYearStart says otherwise)
    H2/27 ⇒ 2027-07-01..2027-12-31
    2H27 ⇒ 2027-07-01..2027-12-31
    KW 19 ⇒ 2027-05-10..2027-05-16
    KW19/2027 ⇒ 2027-05-10..2027-05-16
    KW 19/27 ⇒ 2027-05-10..2027-05-16
    CW 19 ⇒ 2027-05-10..2027-05-16
    W19 ⇒ 2027-05-10..2027-05-16
    week 23 2027 ⇒ 2027-06-07..2027-06-13
    week 23, 2027 ⇒ 2027-06-07..2027-06-13
    calendar week 19 ⇒ 2027-05-10..2027-05-16
    Week 3 ⇒ 2026-10-15..2026-10-21
    KW 12–14 ⇒ 2027-03-22..2027-04-11
    KW 12-14/2027 ⇒ 2027-03-22..2027-04-11
    week 54 2027 ⇒ none (there is no week 54)
    w/e 12 March ⇒ 2027-03-08..2027-03-12
    week ending Friday 12 March ⇒ 2027-03-08..2027-03-12
    week commencing 8 March 2027 ⇒ 2027-03-08..2027-03-14
    week beginning March 8 ⇒ 2027-03-08..2027-03-14
    wc 8/3/27 ⇒ 2027-03-08..2027-03-14
    T-10 ⇒ 2027-03-27 | 2027-01-26
    T-10d ⇒ 2027-03-27
    T - 2 weeks ⇒ 2027-03-23
    T–2 weeks ⇒ 2027-03-23
    T+1 week ⇒ 2027-04-13
    T plus two weeks ⇒ 2027-04-20
    T-5 business days ⇒ 2027-03-30
    two weeks before launch ⇒ 2027-03-23
    5 working days before launch ⇒ 2027-03-30
    6 weeks out ⇒ 2027-02-23
    the day before launch ⇒ 2027-04-05
    day after launch ⇒ 2027-04-07
    1 week post launch ⇒ 2027-04-13
    2 weeks prior to launch ⇒ 2027-03-23
    2 weeks after go-live ⇒ 2027-04-20
    launch minus 3 days ⇒ 2027-04-03
    at launch ⇒ 2027-04-06
    on launch day ⇒ 2027-04-06
    by launch ⇒ 2027-04-06
    before launch ⇒ 2027-04-05
    pre-launch ⇒ none
    post-launch ⇒ none
    launch week ⇒ 2027-04-05..2027-04-11
    12-15 January 2027 ⇒ 2027-01-12..2027-01-15
    1-5 March 2027 ⇒ 2027-03-01..2027-03-05
    30 November – 18 December 2026 ⇒ 2026-11-30..2026-12-18
    25 Dec - 2 Jan 2027 ⇒ 2026-12-25..2027-01-02
    Jan 12–15 ⇒ 2027-01-12..2027-01-15
    25 Jan – 5 Feb ⇒ 2027-01-25..2027-02-05
    2027-01-12/2027-01-15 ⇒ 2027-01-12..2027-01-15
    12.–15.01.2027 ⇒ 2027-01-12..2027-01-15
    12.01. - 15.01.2027 ⇒ 2027-01-12..2027-01-15
    Dec 2026/Jan 2027 ⇒ 2026-12-01..2027-01-31
    15 – 12 January 2027 ⇒ none (the end, 2027-01-12, is before the start, 2027-01-15)
    2026-12-24 – 2026-12-20 ⇒ none (the end, 2026-12-20, is before the start, 2026-12-24)
    between 1 and 5 March ⇒ 2027-03-01..2027-03-05
    from 1 to 5 March 2027 ⇒ 2027-03-01..2027-03-05
    1 March through 5 March ⇒ 2027-03-01..2027-03-05
    1st–5th March ⇒ 2027-03-01..2027-03-05
    Mon 1 – Fri 5 March 2027 ⇒ 2027-03-01..2027-03-05
    March–April 2027 ⇒ 2027-03-01..2027-04-30
    March to May ⇒ 2027-03-01..2027-05-31
    Q4 2026 – Q1 2027 ⇒ 2026-10-01..2027-03-31
    Q2-3 2027 ⇒ 2027-04-01..2027-09-30
    7 and 8 May ⇒ 2027-05-07..2027-05-08
    7, 8 and 9 May 2027 ⇒ 2027-05-07..2027-05-09
    7 May & 14 May ⇒ 2027-05-14
    7 or 14 May ⇒ 2027-05-07 | 2027-05-14
    June or July ⇒ 2027-06-01..2027-06-30 | 2027-07-01..2027-07-31
    29 Feb ⇒ none (that month has only 28 days in 2027): 28 Feb
    29 February 2028 ⇒ 2028-02-29
    30 Feb ⇒ none (that month has only 29 days): 28 Feb
    32 Jan ⇒ none (that month has only 31 days): 31 Jan
    31 November 2026 ⇒ none (that month has only 30 days): 30 November 2026
    2027-02-29 ⇒ none (that month has only 28 days): 2027-02-28
    2027-13-05 ⇒ none (there is no month 13): 2027-05-13
    31/02/2027 ⇒ none (that month has only 28 days): 28/02/2027
    31/04/27 ⇒ none (that month has only 30 days): 30/04/27
    00/05/2027 ⇒ none (there is no day 0): 01/05/2027
    13/13/2027 ⇒ none (neither 13 nor 13 can be the month)
    5/7/27 ⇒ 2027-07-05 | 2027-05-07
    13/5/27 ⇒ 2027-05-13
    5/13/27 ⇒ 2027-05-13
    6/6 ⇒ 2027-06-06
    2027-05-07T17:00:00Z ⇒ 2027-05-07
    2027-05-07T00:00:00.000Z ⇒ 2027-05-07
    2027-05-07 17:00 CET ⇒ 2027-05-07
    7 May, 5 p.m. ⇒ 2027-05-07
    7 May 17:00 ⇒ 2027-05-07
    7 May at noon ⇒ 2027-05-07
    EOD Friday 7 May ⇒ 2027-05-07
    COB 7 May 2027 ⇒ 2027-05-07
    7 May 2027 (provisional) ⇒ 2027-05-07
    7 May 2027 TBC ⇒ 2027-05-07
    7 May 2027 - confirmed ⇒ 2027-05-07
    not before 7 May ⇒ partly
    no earlier than 7 May ⇒ partly
    7 May at the earliest ⇒ partly
    earliest 7 May ⇒ partly
    tentatively 7 May ⇒ 2027-05-07
    7 May (tentative) ⇒ 2027-05-07
    probably 7 May ⇒ 2027-05-07
    maybe June ⇒ partly
    no later than 7 May ⇒ 2027-05-07
    7 May at the latest ⇒ 2027-05-07
    latest 7 May ⇒ 2027-05-07
    on or before 7 May ⇒ 2027-05-07
    before 7 May ⇒ 2027-05-07
    after 7 May ⇒ partly
    7 May onwards ⇒ 2027-05-07..
    as of 1 June ⇒ 2027-06-01..
    starting June ⇒ 2027-06-01..
    since June ⇒ 2027-06-01..
    2027-05-07 (was 2027-04-30) ⇒ 2027-05-07
    2027-05-07 (moved from 2027-04-30) ⇒ 2027-05-07
    moved from 30 April to 7 May 2027 ⇒ 2027-05-07
    was 30 April, now 7 May ⇒ 2027-05-07
    7 May 2027 instead of 30 April ⇒ 2027-05-07
    around 7 May ⇒ 2027-05-07
    ~7 May ⇒ 2027-05-07
    approx. 7 May ⇒ 2027-05-07
    ca. 7 May ⇒ 2027-05-07
    next Friday ⇒ none
    tomorrow ⇒ none
    Friday ⇒ none
    this month ⇒ none
    next March ⇒ partly
    next week ⇒ none
    in 3 weeks ⇒ none
    end of month ⇒ none
    soon ⇒ none
    Q5 ⇒ none
    May be ⇒ partly
    ?? May 2027 ⇒ partly
    __ May 2027 ⇒ partly
    <date> May ⇒ partly
    1.5 ⇒ none
    D3 ⇒ none
    50% ⇒ none
    12 ⇒ none
    2027 ⇒ 2027-01-01..2027-12-31
    v2027.1 ⇒ none
    7pm ⇒ none
    7 May 2027 (Priya) ⇒ 2027-05-07
    2 weeks after D1 ⇒ none
    Christmas ⇒ 2026-12-25
    by Christmas Eve ⇒ 2026-12-24
    Good Friday 2027 ⇒ 2027-03-26
    Thanksgiving ⇒ 2026-11-26
    last Friday in May ⇒ 2027-05-28
    2nd Tuesday of May 2027 ⇒ 2027-05-11
    first Monday in June ⇒ 2027-06-07
    third working day of April 2027 ⇒ 2027-04-05
    last day of March ⇒ 2027-03-31
    last Friday of Q2 2027 ⇒ 2027-06-25
    last day of the quarter ⇒ none
    early March / mid March ⇒ 2027-03-01..2027-03-20
    mid-to-late March ⇒ 2027-03-11..2027-03-31
    first two weeks of March ⇒ partly
    kick-off 5 October ⇒ 2026-10-05
    Launch: 6 April 2027 ⇒ 2027-04-06
    week 2 of March ⇒ 2027-03-08..2027-03-14
    Month 6 ⇒ 2027-03-01..2027-03-31
    2027, March 5 ⇒ 2027-03-05
    2027 March 5 ⇒ 2027-03-05
    March 5. ⇒ 2027-03-05
    5 March! ⇒ 2027-03-05
    ✅ 5 March ⇒ 2027-03-05
    5 March → 9 March ⇒ 2027-03-05..2027-03-09
    15 Mar 27 ⇒ 2027-03-15
    H1 ⇒ 2027-01-01..2027-06-30
    Jan ⇒ 2027-01-01..2027-01-31
    December ⇒ 2026-12-01..2026-12-31
`,
  );
});

describe('A date in another language', () => {
  tests(
    dateType,
    inPlan,
    `
    Q2-3 2027 ⇒ 2027-04-01..2027-09-30
    KW 12-14/2027 ⇒ 2027-03-22..2027-04-11
    7. Mai ⇒ 2027-05-07
    7.Mai 2027 ⇒ 2027-05-07
    07.05.27 ⇒ 2027-05-07
    Fr, 7. Mai 2027 ⇒ 2027-05-07
    Freitag, den 7. Mai ⇒ 2027-05-07
    am 7. Mai ⇒ 2027-05-07
    bis zum 7. Mai 2027 ⇒ 2027-05-07
    bis spätestens 7. Mai ⇒ 2027-05-07
    spätestens am 7. Mai ⇒ 2027-05-07
    bis 7.5. ⇒ 2027-05-07
    Anfang Juni ⇒ 2027-06-01..2027-06-10
    Mitte Juni ⇒ 2027-06-11..2027-06-20
    Ende Juni 2027 ⇒ 2027-06-30
    bis Ende Juni ⇒ 2027-06-30
    Ende Q2 ⇒ 2027-06-30
    2. Quartal 2027 ⇒ 2027-04-01..2027-06-30
    zweites Quartal 2027 ⇒ 2027-04-01..2027-06-30
    Quartal 2/2027 ⇒ 2027-04-01..2027-06-30
    2. Halbjahr 2027 ⇒ 2027-07-01..2027-12-31
    KW 19 2027 ⇒ 2027-05-10..2027-05-16
    19. KW ⇒ 2027-05-10..2027-05-16
    KW19 ⇒ 2027-05-10..2027-05-16
    Kalenderwoche 19/2027 ⇒ 2027-05-10..2027-05-16
    Woche vom 8. März ⇒ 2027-03-08..2027-03-14
    erste Märzwoche ⇒ none
    erste Woche im März ⇒ 2027-03-01..2027-03-07
    letzter Freitag im Mai ⇒ 2027-05-28
    am letzten Freitag im Mai ⇒ 2027-05-28
    letzter Arbeitstag im Januar 2027 ⇒ 2027-01-29
    zwei Wochen vor Launch ⇒ 2027-03-23
    zwei Wochen vor dem Launch ⇒ 2027-03-23
    10 Arbeitstage vor dem Launch ⇒ 2027-03-19
    einen Monat nach dem Launch ⇒ 2027-05-06
    1. bis 5. März ⇒ 2027-03-01..2027-03-05
    vom 1. bis zum 5. März 2027 ⇒ 2027-03-01..2027-03-05
    1.–5. März ⇒ 2027-03-01..2027-03-05
    1.3.–5.3.2027 ⇒ 2027-03-01..2027-03-05
    März bis Mai 2027 ⇒ 2027-03-01..2027-05-31
    ab 1. März ⇒ 2027-03-01..
    ab März ⇒ 2027-03-01..
    nicht vor dem 7. Mai ⇒ partly
    frühestens am 7. Mai ⇒ partly
    voraussichtlich 7. Mai ⇒ 2027-05-07
    7. Mai (unbestätigt) ⇒ 2027-05-07
    7. Mai, 17 Uhr ⇒ 2027-05-07
    7. Mai um 17:00 Uhr ⇒ 2027-05-07
    7. oder 14. Mai ⇒ 2027-05-07 | 2027-05-14
    Heiligabend ⇒ 2026-12-24
    nach Absprache ⇒ none
    so bald wie möglich ⇒ none
    7. Mai statt 30. April ⇒ 2027-05-07
    31. Februar ⇒ none (that month has only 29 days): 28. Februar
    Januar ⇒ 2027-01-01..2027-01-31
    31. Jänner 2027 ⇒ 2027-01-31
    24.12. ⇒ 2026-12-24
    le 7 mai 2027 ⇒ 2027-05-07
    7 mai ⇒ 2027-05-07
    1er mars 2027 ⇒ 2027-03-01
    ven. 7 mai ⇒ 2027-05-07
    avant le 7 mai ⇒ 2027-05-07
    d'ici le 7 mai ⇒ 2027-05-07
    au plus tard le 7 mai ⇒ 2027-05-07
    pour le 7 mai ⇒ 2027-05-07
    début mars ⇒ 2027-03-01..2027-03-10
    mi-juin 2027 ⇒ 2027-06-11..2027-06-20
    à la mi-juin ⇒ 2027-06-11..2027-06-20
    fin juin ⇒ 2027-06-30
    fin du mois de juin ⇒ 2027-06-30
    fin février 2027 ⇒ 2027-02-28
    T2 2027 ⇒ 2027-04-01..2027-06-30
    2e trimestre 2027 ⇒ 2027-04-01..2027-06-30
    deuxième trimestre 2027 ⇒ 2027-04-01..2027-06-30
    1er semestre 2027 ⇒ 2027-01-01..2027-06-30
    S1 2027 ⇒ 2027-01-01..2027-06-30
    semaine 19 2027 ⇒ 2027-05-10..2027-05-16
    semaine du 8 mars ⇒ 2027-03-08..2027-03-14
    première semaine de mars ⇒ 2027-03-01..2027-03-07
    dernier vendredi de mai ⇒ 2027-05-28
    2 semaines avant le lancement ⇒ 2027-03-23
    deux semaines avant le lancement ⇒ 2027-03-23
    J-15 ⇒ 2027-03-22
    J-15 jours ⇒ 2027-03-22
    du 1er au 5 mars ⇒ 2027-03-01..2027-03-05
    du 1 au 5 mars 2027 ⇒ 2027-03-01..2027-03-05
    de mars à mai 2027 ⇒ 2027-03-01..2027-05-31
    entre le 1er et le 5 mars ⇒ 2027-03-01..2027-03-05
    à partir du 1er mars ⇒ 2027-03-01..
    à partir de juin ⇒ 2027-06-01..
    au plus tôt le 7 mai ⇒ partly
    7 mai à 17h ⇒ 2027-05-07
    7 mai 17h30 ⇒ 2027-05-07
    7 mai (à confirmer) ⇒ 2027-05-07
    7 ou 14 mai ⇒ 2027-05-07 | 2027-05-14
    à définir ⇒ missing
    mars ⇒ 2027-03-01..2027-03-31
    décembre 2026 ⇒ 2026-12-01..2026-12-31
    15 dec 2026 ⇒ 2026-12-15
    Noël ⇒ 2026-12-25
    7 de mayo ⇒ 2027-05-07
    7 mayo 2027 ⇒ 2027-05-07
    el 7 de mayo de 2027 ⇒ 2027-05-07
    viernes 7 de mayo ⇒ 2027-05-07
    viernes, 7 de mayo de 2027 ⇒ 2027-05-07
    antes del 7 de mayo ⇒ 2027-05-07
    hasta el 7 de mayo ⇒ 2027-05-07
    para el 7 de mayo ⇒ 2027-05-07
    a más tardar el 7 de mayo ⇒ 2027-05-07
    a principios de junio ⇒ 2027-06-01..2027-06-10
    principios de junio ⇒ 2027-06-01..2027-06-10
    a mediados de junio ⇒ 2027-06-11..2027-06-20
    finales de junio ⇒ 2027-06-30
    a finales de junio ⇒ 2027-06-30
    fin de mes ⇒ none
    segundo trimestre de 2027 ⇒ 2027-04-01..2027-06-30
    2T 2027 ⇒ 2027-04-01..2027-06-30
    primer semestre de 2027 ⇒ 2027-01-01..2027-06-30
    semana del 8 de marzo ⇒ 2027-03-08..2027-03-14
    semana 19 de 2027 ⇒ 2027-05-10..2027-05-16
    último viernes de mayo ⇒ 2027-05-28
    dos semanas antes del lanzamiento ⇒ 2027-03-23
    del 1 al 5 de marzo ⇒ 2027-03-01..2027-03-05
    del 1 al 5 de marzo de 2027 ⇒ 2027-03-01..2027-03-05
    1-5 de marzo ⇒ 2027-03-01..2027-03-05
    de marzo a mayo de 2027 ⇒ 2027-03-01..2027-05-31
    entre el 1 y el 5 de marzo ⇒ 2027-03-01..2027-03-05
    a partir del 1 de marzo ⇒ 2027-03-01..
    7 o 14 de mayo ⇒ 2027-05-07 | 2027-05-14
    mayo de 2027 ⇒ 2027-05-01..2027-05-31
    mayo 2027 ⇒ 2027-05-01..2027-05-31
    7 de maio de 2027 ⇒ 2027-05-07
    7 de maio ⇒ 2027-05-07
    até 7 de maio ⇒ 2027-05-07
    até ao dia 7 de maio ⇒ 2027-05-07
    até o dia 7 de maio ⇒ 2027-05-07
    sexta-feira, 7 de maio ⇒ 2027-05-07
    início de junho ⇒ 2027-06-01..2027-06-10
    no início de junho ⇒ 2027-06-01..2027-06-10
    meados de junho ⇒ 2027-06-11..2027-06-20
    em meados de junho ⇒ 2027-06-11..2027-06-20
    fim de junho ⇒ 2027-06-30
    final de junho ⇒ 2027-06-30
    2º trimestre de 2027 ⇒ 2027-04-01..2027-06-30
    2T27 ⇒ 2027-04-01..2027-06-30
    1º semestre de 2027 ⇒ 2027-01-01..2027-06-30
    semana de 8 de março ⇒ 2027-03-08..2027-03-14
    última sexta-feira de maio ⇒ 2027-05-28
    duas semanas antes do lançamento ⇒ 2027-03-23
    de 1 a 5 de março ⇒ 2027-03-01..2027-03-05
    de 1 a 5 de março de 2027 ⇒ 2027-03-01..2027-03-05
    de março a maio de 2027 ⇒ 2027-03-01..2027-05-31
    a partir de 1 de março ⇒ 2027-03-01..
    7 ou 14 de maio ⇒ 2027-05-07 | 2027-05-14
    1º de março de 2027 ⇒ 2027-03-01
    7 mei 2027 ⇒ 2027-05-07
    vrijdag 7 mei ⇒ 2027-05-07
    vr 7 mei ⇒ 2027-05-07
    op 7 mei ⇒ 2027-05-07
    uiterlijk 7 mei ⇒ 2027-05-07
    uiterlijk op 7 mei ⇒ 2027-05-07
    voor 7 mei ⇒ 2027-05-07
    t/m 7 mei ⇒ 2027-05-07
    begin juni ⇒ 2027-06-01..2027-06-10
    half juni ⇒ 2027-06-11..2027-06-20
    medio juni ⇒ 2027-06-11..2027-06-20
    eind juni ⇒ 2027-06-30
    eind juni 2027 ⇒ 2027-06-30
    Q2 2027 ⇒ 2027-04-01..2027-06-30
    2e kwartaal 2027 ⇒ 2027-04-01..2027-06-30
    tweede kwartaal 2027 ⇒ 2027-04-01..2027-06-30
    eerste helft 2027 ⇒ 2027-01-01..2027-06-30
    week 19 2027 ⇒ 2027-05-10..2027-05-16
    week van 8 maart ⇒ 2027-03-08..2027-03-14
    laatste vrijdag van mei ⇒ 2027-05-28
    twee weken voor de lancering ⇒ 2027-03-23
    1 t/m 5 maart ⇒ 2027-03-01..2027-03-05
    van 1 tot en met 5 maart 2027 ⇒ 2027-03-01..2027-03-05
    van 1 tot 5 maart ⇒ 2027-03-01..2027-03-05
    maart tot mei 2027 ⇒ 2027-03-01..2027-05-31
    vanaf 1 maart ⇒ 2027-03-01..
    7 of 14 mei ⇒ 2027-05-07 | 2027-05-14
    7-5-2027 ⇒ 2027-05-07 | 2027-07-05
    24-12-2026 ⇒ 2026-12-24
    7 maggio 2027 ⇒ 2027-05-07
    il 7 maggio ⇒ 2027-05-07
    venerdì 7 maggio ⇒ 2027-05-07
    ven 7 mag ⇒ 2027-05-07
    entro il 7 maggio ⇒ 2027-05-07
    entro fine giugno ⇒ 2027-06-30
    inizio giugno ⇒ 2027-06-01..2027-06-10
    a inizio giugno ⇒ 2027-06-01..2027-06-10
    metà giugno ⇒ 2027-06-11..2027-06-20
    a metà giugno ⇒ 2027-06-11..2027-06-20
    fine giugno ⇒ 2027-06-30
    secondo trimestre 2027 ⇒ 2027-04-01..2027-06-30
    2° trimestre 2027 ⇒ 2027-04-01..2027-06-30
    primo semestre 2027 ⇒ 2027-01-01..2027-06-30
    settimana dell'8 marzo ⇒ 2027-03-08..2027-03-14
    settimana del 15 marzo ⇒ 2027-03-15..2027-03-21
    ultimo venerdì di maggio ⇒ 2027-05-28
    due settimane prima del lancio ⇒ 2027-03-23
    dal 1 al 5 marzo ⇒ 2027-03-01..2027-03-05
    dal 1° al 5 marzo 2027 ⇒ 2027-03-01..2027-03-05
    da marzo a maggio 2027 ⇒ 2027-03-01..2027-05-31
    dal 1° marzo ⇒ 2027-03-01..
    a partire dal 1 marzo ⇒ 2027-03-01..
    7 o 14 maggio ⇒ 2027-05-07 | 2027-05-14
    1 gennaio 2027 ⇒ 2027-01-01
    mar 12 gen 2027 ⇒ 2027-01-12
    mar. 12 janv. 2027 ⇒ 2027-01-12
    gio 4 mar 2027 ⇒ 2027-03-04
    3 set 2027 ⇒ 2027-09-03
    3 ago 2027 ⇒ 2027-08-03
`,
  );
});

describe('A written period', () => {
  tests(
    periodType,
    {},
    `
    2026-10-01 – 2027-03-31 ⇒ 2026-10-01..2027-03-31
    2026-10-01/2027-03-31 ⇒ 2026-10-01..2027-03-31
    2026-10-01 2027-03-31 ⇒ 2026-10-01..2027-03-31
    2026-10-01, 2027-03-31 ⇒ 2026-10-01..2027-03-31
    01.10.2026 - 31.03.2027 ⇒ 2026-10-01..2027-03-31
    01/10/2026 - 31/03/2027 ⇒ 2026-10-01..2027-03-31
    10/01/2026 - 03/31/2027 ⇒ 2026-10-01..2027-03-31
    1 Oct 2026 through 31 Mar 2027 ⇒ 2026-10-01..2027-03-31
    from 1 October 2026 to 31 March 2027 ⇒ 2026-10-01..2027-03-31
    Oct 2026 - Mar 2027 ⇒ 2026-10-01..2027-03-31
    Oct–Dec 2026 ⇒ 2026-10-01..2026-12-31
    October to December 2026 ⇒ 2026-10-01..2026-12-31
    10/2026 – 03/2027 ⇒ 2026-10-01..2027-03-31
    2026-10 to 2027-03 ⇒ 2026-10-01..2027-03-31
    Q4 2026 – Q1 2027 ⇒ 2026-10-01..2027-03-31
    Q4 2026 and Q1 2027 ⇒ 2026-10-01..2027-03-31
    H2 2026 ⇒ 2026-07-01..2026-12-31
    2027 ⇒ 2027-01-01..2027-12-31
    FY27 ⇒ 2027-01-01..2027-12-31
    calendar year 2027 ⇒ 2027-01-01..2027-12-31
    3 months from 1 January 2027 ⇒ 2027-01-01..2027-03-31
    12 weeks from 4 January 2027 ⇒ 2027-01-04..2027-03-28
    from 4 January 2027 for 12 weeks ⇒ 2027-01-04..2027-03-28
    4 January 2027 for 3 months ⇒ 2027-01-04..2027-04-03
    six months starting 1 October 2026 ⇒ 2026-10-01..2027-03-31
    Oct 2026 – Mar 2027 (5 months) ⇒ partly
    2026-10-01 to TBD ⇒ none (it’s a single day, and a period has a first and a last day)
    from 2026-10-01 ⇒ 2026-10-01..
    2026-10-01 ⇒ none (it’s a single day, and a period has a first and a last day)
    ongoing ⇒ none
    next year ⇒ none
    TBD ⇒ missing
    the whole of 2027 ⇒ 2027-01-01..2027-12-31
    1 Oct 2026 – 31 Mar 2027 (subject to budget) ⇒ 2026-10-01..2027-03-31
    octobre 2026 à mars 2027 ⇒ 2026-10-01..2027-03-31
    d'octobre 2026 à mars 2027 ⇒ 2026-10-01..2027-03-31
    1 de octubre de 2026 al 31 de marzo de 2027 ⇒ 2026-10-01..2027-03-31
    outubro de 2026 a março de 2027 ⇒ 2026-10-01..2027-03-31
    dal 1° ottobre 2026 al 31 marzo 2027 ⇒ 2026-10-01..2027-03-31
    oktober 2026 t/m maart 2027 ⇒ 2026-10-01..2027-03-31
    Oktober 2026 bis März 2027 ⇒ 2026-10-01..2027-03-31
    4. Quartal 2026 ⇒ 2026-10-01..2026-12-31
    KW 40–52 2026 ⇒ 2026-09-28..2026-12-27
    spring 2027 ⇒ partly
`,
  );
});

describe('Written days off', () => {
  tests(
    daysOffType,
    inPlan,
    `
    2026-12-25, 2027-01-01 ⇒ 2026-12-25,2027-01-01
    2026-12-25 and 2027-01-01 ⇒ 2026-12-25,2027-01-01
    2026-12-24..2026-12-26, 2027-01-01 ⇒ 2026-12-24..2026-12-26,2027-01-01
    24–26 December 2026 ⇒ 2026-12-24..2026-12-26
    24-26 Dec, 31 Dec, 1 Jan ⇒ 2026-12-24..2026-12-26,2026-12-31,2027-01-01
    24, 25 and 26 December ⇒ 2026-12-24,2026-12-25,2026-12-26
    25 Dec, 26 Dec 2026 ⇒ 2026-12-25,2026-12-26
    2026-12-25 (Christmas), 2027-01-01 (New Year) ⇒ 2026-12-25,2027-01-01
    Christmas (2026-12-25), New Year (2027-01-01) ⇒ 2026-12-25,2027-01-01
    Christmas: 25 Dec, New Year: 1 Jan ⇒ 2026-12-25,2027-01-01
    company shutdown 24 Dec – 3 Jan ⇒ 2026-12-24..2027-01-03
    24.12.2026 bis 02.01.2027 ⇒ 2026-12-24..2027-01-02
    24.12.–02.01. ⇒ 2026-12-24..2027-01-02
    24/12/2026, 25/12/2026 ⇒ 2026-12-24,2026-12-25
    Good Friday, Easter Monday ⇒ 2027-03-26,2027-03-29
    Karfreitag, Ostermontag, 1. Mai ⇒ 2027-03-26,2027-03-29,2027-05-01
    Noël, Jour de l'An ⇒ 2026-12-25,2027-01-01
    Christmas to New Year ⇒ 2026-12-25..2027-01-01
    between Christmas and New Year ⇒ 2026-12-25..2027-01-01
    every Friday in July 2027 ⇒ 2027-07-02,2027-07-09,2027-07-16,2027-07-23,2027-07-30
    Fridays in August ⇒ 2027-08-06,2027-08-13,2027-08-20,2027-08-27
    2026-12-25, 2026-12-32 ⇒ partly
    2026-12-25, summer break ⇒ 2026-12-25
    August 2027 ⇒ 2027-08-01..2027-08-31
    first week of August ⇒ 2027-08-01..2027-08-07
    KW 52 ⇒ 2026-12-21..2026-12-27
    week of 21 December ⇒ 2026-12-21..2026-12-27
    2026-12-24 until 2027-01-03 ⇒ 2026-12-24..2027-01-03
    none ⇒ missing
    German bank holidays ⇒ none
    except 2026-12-25 ⇒ partly
`,
  );
});

describe('A date without a year', () => {
  const untilLaunch = { launch: '2027-01-19' };
  for (const [text, calendar, expected] of [
    ['15 December', untilLaunch, '2026-12-15'],
    ['12 January', untilLaunch, '2027-01-12'],
    ['19 January', untilLaunch, '2027-01-19'],
    ['20 December – 5 January', untilLaunch, '2026-12-20..2027-01-05'],
    ['31 January', untilLaunch, '2026-01-31 | 2027-01-31'],
    ['Q4', untilLaunch, '2026-10-01..2026-12-31'],
    ['20 September', { periodStart: '2026-10-01', periodEnd: '2027-03-31' }, '2026-09-20'],
    ['20 April', { periodStart: '2026-10-01', periodEnd: '2027-03-31' }, '2027-04-20'],
    ['15 May', { periodStart: '2026-04-01', periodEnd: '2027-12-31' }, '2026-05-15 | 2027-05-15'],
    ['Sat 15 May', { periodStart: '2026-04-01', periodEnd: '2027-12-31' }, '2027-05-15'],
    ['29 Feb', { periodStart: '2027-10-01', periodEnd: '2028-09-30' }, '2028-02-29'],
    ['15 May', {}, 'none (it has no year, and the plan has neither a period nor a launch date)'],
  ] as const)
    it(`reads “${text}” as ${expected}`, () => assert.equal(meaning(dateType, text, calendar), expected));
});

describe('Day and month in either order', () => {
  const period = { periodStart: '2026-10-01', periodEnd: '2027-09-30' };
  for (const [text, calendar, expected] of [
    ['5/7/27', { dateOrder: 'day-first' }, '2027-07-05'],
    ['5/7/27', { dateOrder: 'month-first' }, '2027-05-07'],
    ['5/13/27', { dateOrder: 'day-first' }, '2027-05-13'],
    ['3/11/26', period, '2026-11-03'],
    ['5/7/27', period, '2027-07-05 | 2027-05-07'],
    ['Wed 5/7/27', period, '2027-07-05 | 2027-05-07'],
    ['Fri 5/7/27', period, '2027-05-07'],
    ['29/3–2/4/27', period, '2027-03-29..2027-04-02'],
    ['3/29–4/2/27', period, '2027-03-29..2027-04-02'],
    ['5.7.27', period, '2027-07-05'],
    ['27/03/31', period, '2027-03-31 | 2031-03-27'],
  ] as const)
    it(`reads “${text}” as ${expected}`, () => assert.equal(meaning(dateType, text, calendar), expected));
});

describe('Fiscal years that begin in April', () => {
  const calendar = { fiscalYearStart: 4 };
  for (const [text, expected] of [
    ['FY27-Q1', '2026-04-01..2026-06-30'],
    ['Q1 FY27', '2026-04-01..2026-06-30'],
    ['FY2027-Q2', '2026-07-01..2026-09-30'],
    ['FY26/27 Q3', '2026-10-01..2026-12-31'],
    ['H1 FY27', '2026-04-01..2026-09-30'],
    ['FY27', '2026-04-01..2027-03-31'],
    ['2026/27', '2026-04-01..2027-03-31'],
    ['GJ 2026/27', '2026-04-01..2027-03-31'],
    ['end of FY27', '2027-03-31'],
    ['Q3 2026', '2026-07-01..2026-09-30'],
    ["Q2'27", '2027-04-01..2027-06-30'],
    ['1Q27', '2027-01-01..2027-03-31'],
  ] as const)
    it(`reads “${text}” as ${expected}`, () => assert.equal(meaning(dateType, text, calendar), expected));
});

describe('Fiscal years that begin in January or in April', () => {
  const may = { fiscalYearStart: 1, fiscalYearMayStart: 4 };
  const period = { ...may, periodStart: '2026-04-01', periodEnd: '2027-12-31' };
  for (const [text, calendar, expected] of [
    ['Q1 FY27', may, '2027-01-01..2027-03-31 | 2026-04-01..2026-06-30'],
    ['end of FY27', may, '2027-12-31 | 2027-03-31'],
    ['FY27-Q1 to FY27-Q2', may, '2027-01-01..2027-06-30 | 2026-04-01..2026-09-30'],
    ['Q1 FY28', period, '2027-04-01..2027-06-30'],
    ['Q1 2027', period, '2027-01-01..2027-03-31'],
    ['11 December 2026', may, '2026-12-11'],
  ] as const)
    it(`reads “${text}” as ${expected}`, () => assert.equal(meaning(dateType, text, calendar), expected));
});

describe('Dates in prose', () => {
  for (const [text, ...expected] of [
    ['We met on 5 March and may march on in May'.replace('5 March', '5 March 2027'), '5 March 2027'],
    ['Version 2.5 has 24/7 support and 10/12 posts'],
    ['Q3 2027 results by mid-May, then T-8 weeks', 'Q3 2027', 'mid-May', 'T-8 weeks'],
    ['D1-3, A4/5, 12.5 % and 2027 visitors'],
    ['from 2027-03-01 to 2027-03-05 in Lisbon', '2027-03-01 to 2027-03-05'],
    ['40 demos al mes antes del 30 de junio de 2027', 'antes del 30 de junio de 2027'],
    ['14 to 40 per month'],
    ['the launch of the shop, 2 weeks before launch', '2 weeks before launch'],
  ] as const)
    it(`are found in “${text}”`, () =>
      assert.deepEqual(
        readDates(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      ));
});

describe('The reading of a date', () => {
  it('accounts for every character, and never throws', () => {
    const words = [
      '5',
      '12',
      '2027',
      '7',
      '31',
      'May',
      'March',
      'Fri',
      '.',
      '/',
      '-',
      '–',
      ',',
      'to',
      'or',
      'and',
      'Q2',
      'FY27',
      'T',
      '+',
      'week',
      'weeks',
      'before',
      'launch',
      'mid',
      'end of',
      'not',
      '(',
      ')',
      'tbc',
      '17:00',
      'KW',
      '~~',
      'bis',
      'du',
      'am',
      'first',
      'XX',
      '?',
      '💡',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 12 }),
        (parts) => {
          const text = parts.flat().join('');
          const value = SourceText.exact(text, { offset: 0 }, 0);
          for (const type of [dateType, periodType, daysOffType]) {
            const { state, unread, notes, value: read } = type.read(value, { ...noContext, calendar: inPlan });
            for (const { start, end } of [...unread, ...notes])
              assert.ok(0 <= start && start < end && end <= text.length);
            assert.equal(state === 'whole' || state === 'partly', read !== undefined);
            assert.equal(state === 'partly', read !== undefined && unread.length > 0);
          }
          let last = 0;
          for (const { from, start, end, to } of datesOf(value)) {
            assert.ok(last <= from && from <= start && start < end && end <= to && to <= text.length);
            last = to;
          }
        },
      ),
      runs(2000),
    );
  });
});
