import { calendar, reads } from '../../../support/spellings';

const team = [
  { start: 0, end: 0, name: 'Mara Lindholm', role: 'CMO' },
  { start: 0, end: 0, name: 'Dora Mai', role: 'Operations' },
  { start: 0, end: 0, name: 'Zoë Castellanos', role: 'Content' },
];

/** A plan with neither a period nor a launch date, from which no year follows. */
const undated = { team, calendar: {} };

describe('A year that follows from today', () => {
  reads(
    'call',
    {
      'what was made was last before today': `
        called on 19 Aug = called 2026-08-19
        spoke on 20 December = called 2025-12-20
        angerufen am 19. August = called 2026-08-19
        appelé le 19 août = called 2026-08-19
        llamado el 19 de agosto = called 2026-08-19
        ligámos a 19 de agosto = called 2026-08-19
        gebeld op 19 augustus = called 2026-08-19
        chiamato il 19 agosto = called 2026-08-19`,
      'what is planned is next': `
        will call on 30 Nov = planned 2026-11-30
        call booked: 30 Nov, 10am = planned 2026-11-30
        will be called on 4 January = planned 2027-01-04
        wird am 30.11. angerufen = planned 2026-11-30
        à appeler le 30 novembre = planned 2026-11-30`,
      'a day alone is the nearest': `
        30 November = planned 2026-11-30
        19 August = called 2026-08-19`,
      'a day in figures stays open': `
        called 5/7 = unread`,
    },
    undated,
  );
  reads(
    'cadence',
    {
      'where a rhythm begins': `
        every other Tuesday from 12 January = 2027-01-12,2027-01-26,2027-02-09,2027-02-23
        every second Thursday, starting 14 January = 2027-01-14,2027-01-28,2027-02-11,2027-02-25
        donnerstags, 14-tägig ab 14. Januar = 2027-01-14,2027-01-28,2027-02-11,2027-02-25
        un mardi sur deux à partir du 12 janvier = 2027-01-12,2027-01-26,2027-02-09,2027-02-23
        om de week op donderdag vanaf 14 januari = 2027-01-14,2027-01-28,2027-02-11,2027-02-25`,
      'minutes with a sign': `
        weekly on Thursdays, 30' = 2026-11-26,2026-12-03,2026-12-10,2026-12-17`,
    },
    undated,
  );
});

describe('Everyday spellings of a date', () => {
  reads('date', {
    'the week beside a day': `
      the week before launch = 2027-03-29..2027-04-04
      the week after launch = 2027-04-12..2027-04-18
      the week before Easter = 2027-03-22..2027-03-27
      die Woche vor dem Launch = 2027-03-29..2027-04-04
      la semaine avant le lancement = 2027-03-29..2027-04-04
      la semana antes del lanzamiento = 2027-03-29..2027-04-04
      de week voor de lancering = 2027-03-29..2027-04-04
      la settimana prima del lancio = 2027-03-29..2027-04-04
      a week before launch = 2027-03-30`,
    'quarters by ordinals and Roman numerals': `
      2.º trimestre de 2027 = 2027-04-01..2027-06-30
      3er trimestre 2027 = 2027-07-01..2027-09-30
      III trimestre 2027 = 2027-07-01..2027-09-30
      II. Quartal 2027 = 2027-04-01..2027-06-30`,
    feasts: `
      Maundy Thursday = 2027-03-25
      Gründonnerstag = 2027-03-25
      Aschermittwoch = 2027-02-10
      mardi gras = 2027-02-09
      Domingo de Ramos = 2027-03-21
      Segunda-feira de Páscoa = 2027-03-29
      Witte Donderdag = 2027-03-25
      sabato santo = 2027-03-27`,
    'a weekday behind its week': `
      KW 10 (Mi) = 2027-03-10
      CW 10, Friday = 2027-03-12
      W10 (mercredi) = 2027-03-10`,
    'a year in brackets': `
      week 10 (2027) = 2027-03-08..2027-03-14
      March (2027) = 2027-03-01..2027-03-31
      8 March (2027) = 2027-03-08`,
    'the end of a month in one word': `
      bis Monatsende März = 2027-03-31
      maandeinde maart = 2027-03-31`,
    'figures behind a word of a language with the day first': `
      le 9/3/27 = 2027-03-09
      bis 9/3/27 = 2027-03-09
      el 9/3/2027 = 2027-03-09
      até 9/3/2027 = 2027-03-09
      uiterlijk 9/3 = 2027-03-09
      entro il 9/3/2027 = 2027-03-09
      on 9/3/27 = ambiguous: 2027-03-09 | 2027-09-03`,
    'remarks that change nothing': `
      8 March (TBC by client) = 2027-03-08
      8 March if possible = 2027-03-08
      8. März, wenn möglich = 2027-03-08
      8 mars si possible = 2027-03-08
      paid media starts 8 March = 2027-03-08`,
    'two weeks that share a year': `
      weeks 10 and 11 of 2027 = 2027-03-08..2027-03-21
      KW 52/53 = 2026-12-21..2027-01-03`,
  });
});

describe('Counts and shares aren’t dates', () => {
  reads('date', {
    'so many of so many': `
      5 out of 8 = unread
      5 of 8 = unread
      1 in 5 = unread
      3 out of 4 drafts = unread
      5 von 8 = unread
      5 sur 8 = unread
      5 de 8 = unread
      5 van de 8 = unread
      5 su 8 = unread`,
    'a date in Portuguese stays one': `
      5 out. 2026 = 2026-10-05`,
    'so long from a day that isn’t known': `
      in 3 weeks = unread
      in 3 Wochen = unread`,
  });
});

describe('Everyday spellings of days off', () => {
  reads('days', {
    'weekdays in brackets are those of the days': `
      25 Dec (Fri), 28 Dec (Mon, in lieu), 1 Jan = 2026-12-25,2026-12-28,2027-01-01`,
    'a part of a day isn’t a day off': `
      every Friday afternoon = unread
      jeden Freitag Nachmittag = unread`,
    'the name of a day with a weekday in it': `
      25 décembre, 1er janvier, lundi de Pâques = 2026-12-25,2027-01-01,2027-03-29`,
    weeks: `
      weeks 52 and 53 of 2026 = 2026-12-21..2026-12-27,2026-12-28..2027-01-03`,
    'behind a label': `
      public holidays: 25 Dec, 1 Jan = 2026-12-25,2027-01-01
      Feiertage: 25.12., 1.1. = 2026-12-25,2027-01-01`,
  });
});

describe('Everyday spellings of a length of time', () => {
  reads('duration', {
    'a unit or more of them': `
      a day or two = 2 wd
      1 week or 2 = 10 wd
      ein Tag oder zwei = 2 wd
      un jour ou deux = 2 wd
      un día o dos = 2 wd
      um dia ou dois = 2 wd
      een dag of twee = 2 wd
      un giorno o due = 2 wd
      a week or so = 5 wd`,
    steps: `
      2 days prep + 3 days shoot = 5 wd
      2 Tage Vorbereitung + 3 Tage Dreh = 5 wd
      2 days per film + 3 days = unread`,
    'per item': `
      2 d/film, 3 films = 6 wd`,
    'what is part of it': `
      3 weeks, including two rounds of feedback = 15 wd
      3 Wochen inkl. 2 Korrekturschleifen = 15 wd`,
  });
});

describe('Everyday spellings of money', () => {
  reads(
    'money',
    {
      'the same sum again': `
        EUR 12,000 (twelve thousand euros) = EUR 12000
        €12,000 (in words: twelve thousand) = EUR 12000
        12k € (12.000 €) = EUR 12000
        €12,000 (€13,000) = unread`,
      'what it was taken from': `
        €3,000 (quote 12 Nov) = EUR 3000
        3.000 € (Angebot 12.11.) = EUR 3000
        €3,000 (until 12 Nov) = unread`,
      'only what it comes to': `
        3 × €1,500 = EUR 4500`,
    },
    { calendar, currency: 'EUR' },
  );
  reads(
    'fee',
    {
      'a rate without its currency': `
        10 days at 650 = EUR 6500 (650/day × 10)
        3 days at 4 locations = unread`,
      'what each is for': `
        €250 each for 12 posts = EUR 3000 (250/post × 12)`,
    },
    { calendar, currency: 'EUR' },
  );
});

describe('Everyday spellings of notice', () => {
  reads('notice', {
    'a last day': `
      notice must be given by 30 June 2027 = by 2027-06-30
      terminate in writing by 30 June 2027 = by 2027-06-30
      Kündigung bis 30.06.2027 = by 2027-06-30
      Kündigung muss bis 30.06.2027 vorliegen = by 2027-06-30
      last day to cancel: 30 June 2027 = by 2027-06-30`,
    'how long the contract runs': `
      12 months, 30 days' notice = 30 cd
      minimum term 6 months, then 30 days' notice = 30 cd
      30 days' notice after an initial term of 6 months = 30 cd
      Mindestlaufzeit 12 Monate, danach 4 Wochen zum Monatsende = 28 cd to month end
      engagement de 12 mois, puis préavis de 2 mois = 2 months
      3 months' notice, 1 month after the first year = unread`,
    'unless somebody cancels': `
      rolling monthly, 30 days' notice = 30 cd
      payment due within 30 days = unread`,
  });
});

describe('Everyday spellings of a status', () => {
  reads('work-status', {
    'what is made or sent': `
      sent = done
      printed = done
      printed by 12 March = unread
      verschickt = done
      envoyé = done
      enviado = done
      impresso = done
      gedrukt = done
      stampato = done`,
    'with whoever makes it': `
      briefed = in progress
      beauftragt = in progress
      chez l’imprimeur = in progress
      en imprenta = in progress
      na agência = in progress
      bij de drukker = in progress
      in tipografia = in progress`,
    'with whoever approves it': `
      with Mara for approval = in review
      pending client approval = in review
      wartet auf Feedback = in review
      en attente de retours = in review
      pendiente de validar = in review
      aguarda validação = in review
      wacht op feedback = in review
      in attesa di riscontro = in review`,
    'nobody knows': `
      ok = unread
      👍 = unread
      ready = unread
      bereit = unread
      prêt = unread
      OK – done = done`,
    'with a version': `
      draft v2 = in progress`,
  });
  reads('vendor-status', {
    'of a contract': `
    booked = under contract
    briefed = negotiating
    signed off = done`,
  });
});

describe('Everyday spellings of an outcome’s number', () => {
  reads('quantity', {
    'what would be even better': `
      40 (stretch: 50) = 40
      40, ideally 50 = 40
      40 (idealerweise 50) = 40
      40 (50) = unread`,
  });
});

describe('Everyday spellings of a time zone', () => {
  reads('time-zone', {
    'hours from a zone': `
      EST+3 = UTC-2
      CET (+1) = UTC+1
      CET +1 = ambiguous: UTC+1 | UTC+2
      1h ahead of London = unread
      10:00 to 18:00 Paris time = Europe/Paris`,
    'the time of a country': `
      deutsche Zeit = Europe/Berlin
      heure française = Europe/Paris
      hora peninsular = Europe/Madrid`,
  });
});

describe('People with names that are other words', () => {
  reads(
    'people',
    {
      'of the team': `
        Dora Mai = Dora Mai
        Frau Mai = Dora Mai
        Mara of Zoë = ambiguous: Mara Lindholm | Zoë Castellanos`,
    },
    { team },
  );
  reads('contacts', {
    'of a vendor': `
    Frau Mai = Frau Mai
    Augusta May = Augusta May`,
  });
});
