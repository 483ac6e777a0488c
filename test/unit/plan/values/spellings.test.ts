import { strict as assert } from 'node:assert';
import { meaningOf } from '../../../support/readValue';
import { calendar, reads } from '../../../support/spellings';

describe('Spellings of a date', () => {
  reads('date', {
    'a weekday next to a day': `
      the Monday before launch = 2027-04-05
      the Tuesday before launch = 2027-03-30
      Friday after launch = 2027-04-09
      second Tuesday after Easter = 2027-04-06
      Monday before 18 March = 2027-03-15
      der Freitag vor dem Launch = 2027-04-02
      le lundi avant le lancement = 2027-04-05
      el lunes antes del lanzamiento = 2027-04-05
      segunda-feira antes do lançamento = 2027-04-05
      de vrijdag voor lancering = 2027-04-02
      il lunedì prima del lancio = 2027-04-05
      last Friday before launch = 2027-04-02`,
    'a weekday of a week': `
      Wednesday of week 19, 2027 = 2027-05-12
      Mi KW 19 = 2027-05-12
      Friday of launch week = 2027-04-09
      Thursday w/c 8 March = 2027-03-11
      2027-W19-3 = 2027-05-12
      2027-W19-8 = unread`,
    'a week without a year': `
      Week 3 = 2026-10-15..2026-10-21
      wk 19 = ambiguous: 2027-02-04..2027-02-10 | 2027-05-10..2027-05-16
      semaine 19 = 2027-05-10..2027-05-16
      Woche 19 = 2027-05-10..2027-05-16
      semana 19 = 2027-05-10..2027-05-16
      settimana 19 = 2027-05-10..2027-05-16
      semaine 3 = ambiguous: 2026-10-15..2026-10-21 | 2027-01-18..2027-01-24
      KW 3 = 2027-01-18..2027-01-24
      weeks 19–20 2027 = 2027-05-10..2027-05-23`,
    'a week of a day': `
      na semana de 10 de maio = 2027-05-10..2027-05-16
      en la semana del 10 de mayo = 2027-05-10..2027-05-16
      dans la semaine du 10 mai = 2027-05-10..2027-05-16
      in de week van 10 mei = 2027-05-10..2027-05-16
      nella settimana del 10 maggio = 2027-05-10..2027-05-16
      wk 2 March = ambiguous: 2027-03-01..2027-03-07 | 2027-03-08..2027-03-14`,
    'the day beside another': `
      la veille du lancement = 2027-04-05
      le lendemain du lancement = 2027-04-07
      la víspera del lanzamiento = 2027-04-05
      véspera do lançamento = 2027-04-05
      the eve of 7 May = 2027-05-06
      2027-03-01 + 2 weeks = 2027-03-15
      J-10 = 2027-03-27`,
    'a part behind what it is of': `
      March 2027 (first week) = 2027-03-01..2027-03-07
      May (mid) = 2027-05-11..2027-05-20
      May – second half = 2027-05-16..2027-05-31
      2H March = 2027-03-16..2027-03-31
      EOQ1 2027 = 2027-03-31
      end of month 3 = 2026-12-31`,
    'spans with weekdays and signs': `
      Mar 18–19 = 2027-03-18..2027-03-19
      Mon–Fri, 15–19 March = 2027-03-15..2027-03-19
      2027-03-15/19 = 2027-03-15..2027-03-19`,
    'what no longer holds': `
      moved from 11 to 18 March = 2027-03-18
      verschoben vom 11. bis 18. März = 2027-03-18
      18 March (was 11 March) = 2027-03-18`,
    'what goes on': `
      1 March until further notice = 2027-03-01..
      1 March – ongoing = 2027-03-01..
      1. März bis auf Weiteres = 2027-03-01..`,
    'what only contains a day': `
      Easter weekend = unread
      shortly before launch = unread
      launch eve = 2027-04-05
      last month of Q1 2027 = 2027-03-01..2027-03-31`,
    'times of day': `
      0900 18 March = 2027-03-18
      18 March, 1700 hrs = 2027-03-18
      18 marzo alle 12 = 2027-03-18
      18 March at 12 stores = unread`,
    'labels and doubts': `
      v1 11 March, v2 18 March = 2027-03-18
      draft 1: 11 March; draft 2: 18 March = 2027-03-18
      18 March (?) = 2027-03-18
      May ?? = unread
      2027-05-?? = unread`,
  });
});

describe('Spellings of a length of time', () => {
  reads('duration', {
    halves: `
      four and a half weeks = 22.5 wd
      two and a half days = 2.5 wd
      half day = 0.5 wd
      einen halben Tag = 0.5 wd
      viereinhalb Wochen = 22.5 wd
      tweeënhalve week = 12.5 wd
      mezza giornata = 0.5 wd`,
    sums: `
      5 + 2 days = 7 wd
      2 people and 3 days = unread`,
    'days that count': `
      2 days (excl. weekends) = 2 wd
      10 days, excluding weekends and public holidays = 10 wd
      10 days incl. weekends = 10 cd
      10 days, except August = unread`,
  });
});

describe('Spellings of money', () => {
  reads(
    'money',
    {
      'how sure it is': `
        €12k or so = EUR 12000
        €12,000 (estimate) = EUR 12000
        est. €12,000 = EUR 12000
        €12,000 (tbc) = EUR 12000
        €12,000 (approved 12 Nov 2026) = EUR 12000
        €12,000? = unread`,
      'tax on top': `
        VAT at 21% on top, €10,000 = EUR 10000 +21% VAT
        €10,000, VAT 21% on top = EUR 10000 +21% VAT
        10.000 € zzgl. 19 % MwSt. = EUR 10000 +19% VAT`,
      'in parts': `
        €12,000, half now, half later = EUR 12000
        €12,000: 6,000 upfront, 6,000 on delivery = EUR 12000
        €6,000 now, €6,000 on delivery = EUR 12000`,
      'other amounts': `
        €12,000 (was €15,000) = EUR 12000
        €10,000 or €12,000 = ambiguous: EUR 10000 | EUR 12000
        €(4,000) = EUR -4000`,
    },
    { calendar },
  );
  reads('fee', {
    'a rate and for how long': `
      €4,500 p.m. from 1 Jan 2027 to 31 Mar 2027 = EUR 13500 (4500/month × 3)
      €4,500 × 3 months = EUR 13500 (4500/month × 3)
      €13,500 (€4,500/month) = EUR 13500 (4500/month × 3)
      €36,000 p.a. (€3,000/month) = EUR 36000 (36000/year × 1)
      €36,000 p.a. (€4,000/month) = unread
      €12,000 excl. expenses = EUR 12000 + expenses`,
  });
});

describe('Spellings of a period', () => {
  reads('period', {
    'a day and how long': `
      1 Oct 2026 + 6 months = 2026-10-01..2027-03-31
      6 months, from 1 November 2026 = 2026-11-01..2027-04-30
      half a year from 1 October 2026 = 2026-10-01..2027-03-31
      weeks 40–52 2026 = 2026-09-28..2026-12-27`,
  });
});

describe('Spellings of days off', () => {
  reads('days', {
    'named days with their dates': `
      Good Friday (26 March 2027), Easter Monday (29 March 2027) = 2027-03-26,2027-03-29
      Black Friday: 27 Nov 2026 = 2026-11-27
      Christmas break: 24 Dec – 2 Jan = 2026-12-24..2027-01-02
      Fridays off in December = 2026-12-04,2026-12-11,2026-12-18,2026-12-25`,
  });
});

describe('Spellings of a review', () => {
  reads('review', {
    'rounds and days': `
      3 days × 2 rounds = 6 wd
      3 + 2 days = 5 wd
      2 feedback loops, 2 days each = 4 wd`,
  });
});

describe('Spellings of notice', () => {
  reads('notice', {
    rolling: `
      month-to-month = 1 month
      de mois en mois = 1 month
      von Monat zu Monat = 1 month`,
  });
});

describe('Spellings of a status', () => {
  reads('work-status', {
    'what is yet to come': `
      wird am 6. April fertig = unread
      sera terminé le 6 avril = unread
      will be done by 6 April = unread
      not done = unread`,
    'with whom it is': `
      with legal for review = in review
      in der Freigabe = in review
      on ice = paused
      auf Eis gelegt = paused
      sign-off pending = in review`,
  });
});

describe('Spellings of a call', () => {
  const team = [{ start: 0, end: 4, name: 'Mara Lindholm' }];
  reads(
    'call',
    {
      'what is yet to come': `
        wird am 10.12.2026 angerufen = planned 2026-12-10
        sarà chiamato il 10 dicembre 2026 = planned 2026-12-10
        wordt op 10 december 2026 gebeld = planned 2026-12-10
        will be called on 2026-12-10 = planned 2026-12-10`,
      'who called': `
        called 2026-08-19 (Mara) = called 2026-08-19 by Mara Lindholm
        called, 2026-08-19, Mara = called 2026-08-19 by Mara Lindholm
        called 2026-08-19 (very happy) = called 2026-08-19`,
    },
    { calendar, team },
  );
});

describe('Spellings of people', () => {
  const team = [
    { start: 0, end: 4, name: 'Mara Lindholm', role: 'CMO' },
    { start: 5, end: 9, name: 'Anil Mehta', role: 'Sales' },
    { start: 10, end: 14, name: 'Anil Prasad', role: 'Web' },
  ];
  reads(
    'people',
    {
      'by position': `
        our CMO = Mara Lindholm
        Anil from Sales = Anil Mehta`,
      'with a remark': `
        Mara, backup Anil Mehta = Mara Lindholm
        Mara (tbc) = Mara Lindholm`,
    },
    { calendar, team },
  );
});

describe('Spellings of an outcome’s number', () => {
  it('takes “one in four” for a share, whatever the verb', () => {
    assert.equal(meaningOf('quantity', 'one in four'), '25%');
    assert.equal(meaningOf('quantity', 'half a million'), '500000');
  });
});

describe('Spellings of a rhythm', () => {
  const last = '2027-01-05';
  const weekly = (text: string): string => meaningOf('cadence', text, { calendar, today: last }).split(',')[0]!;
  it('counts the units of a rhythm', () => {
    for (const [counted, plain] of [
      ['6-weekly', 'every six weeks'],
      ['1/week', 'once a week'],
      ['2-weekly, Thursday', 'every two weeks on Thursday'],
    ] as const)
      assert.equal(weekly(counted), weekly(plain), counted);
  });
});
