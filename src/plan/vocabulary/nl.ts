import type { Vocabulary } from './vocabulary';

/** The Dutch words that are read in plans. */
export const dutch = {
  words: {
    total: ['totaal', 'subtotaal', 'tussentotaal', 'eindtotaal', 'som', 'totaalbedrag'],
    overall: ['in totaal'],
  },
  values: {
    wait: {
      after:
        'na, nadat, hangt af van, afhankelijk van, heeft nodig, wacht op, wachten op, geblokkeerd door, vereist, volgt op, aansluitend op, na afronding van, na goedkeuring van, na oplevering van',
      when: 'zodra, wanneer, als, vanaf, bij',
      start: 'start van, begin van, de start van, het begin van, aanvang van',
      end: 'einde van, het einde van, afronding van, de afronding van, oplevering van, goedkeuring van',
      starts: 'begint, start, begonnen is, begonnen, gestart',
      done: 'klaar, klaar is, is klaar, klaar zijn, zijn klaar, af, af is, is af, gereed, gereed is, is gereed, afgerond, afgerond is, is afgerond, goedgekeurd, goedgekeurd is, geleverd, opgeleverd, voltooid',
      all: 'beide, allebei, alle',
      later: 'later, daarna',
      soon: 'direct, meteen, onmiddellijk, vlak, kort',
      none: 'geen, niets, geen afhankelijkheden, onafhankelijk',
    },
    status: {
      draft: 'concept, in concept, ontwerpversie',
      planning: 'in planning, in voorbereiding',
      'not started':
        'te doen, nog te doen, niet gestart, nog niet gestart, niet begonnen, nog niet begonnen, gepland, open, nog open, openstaand, nog niet, nieuw, ingepland',
      'in progress':
        'bezig, mee bezig, in uitvoering, in behandeling, lopend, loopt, gestart, begonnen, onderweg, in productie, in ontwikkeling, in bewerking, op schema, aan de gang',
      active: 'actief',
      'in review':
        'in review, ter goedkeuring, ter beoordeling, in beoordeling, wacht op goedkeuring, wachten op goedkeuring, ter review, in goedkeuring, ingediend, bij de klant, ter controle',
      blocked: 'geblokkeerd, wacht, wacht op, wachtend, wachten op, vastgelopen, zit vast, stilgevallen',
      paused: 'gepauzeerd, on hold, uitgesteld, opgeschort, stilgelegd, in de wacht',
      approved: 'goedgekeurd, akkoord, definitief, geaccepteerd, vastgesteld',
      live: 'live, online',
      done: 'klaar, gereed, af, afgerond, voltooid, gedaan, geleverd, opgeleverd, gesloten, afgesloten, gepubliceerd, voldaan, compleet',
      cancelled: 'geannuleerd, vervallen, geschrapt, gestopt, afgeblazen, afgelast',
    },
    almost: {
      almost: 'bijna, half, gedeeltelijk, deels, grotendeels, nog niet helemaal',
      notYet: 'binnenkort, wordt, moet',
    },
    percent: {
      percent: 'procent',
    },
    sourcing: {
      outsourced:
        'extern, externe, uitbesteed, bureau, freelancer, freelance, zzp, zzper, leverancier, onderaannemer, inhuur, ingehuurd, externen',
      'co-sourced':
        'gedeeld, gezamenlijk, gemengd, hybride, samen, deels uitbesteed, deels extern, gedeeltelijk uitbesteed, beide',
      'in-house':
        'intern, interne, eigen team, eigen mensen, in huis, in eigen huis, zelf, ons team, eigen personeel, wij',
    },
    answer: {
      yes: 'ja, j, waar, altijd, zeker, absoluut',
      no: 'nee, neen, onwaar, nooit, helemaal niet, niet echt',
      partly:
        'deels, gedeeltelijk, soms, min of meer, enigszins, grotendeels, met voorbehoud, ja en nee, meestal, gemengd',
      but: 'maar, echter',
    },
    call: {
      called:
        'gebeld, gebeld op, gesproken, gesproken op, gesproken met, telefoontje, gesprek, telefonisch gesproken, belletje, ontmoet, bereikt, ja, gedaan, geïnterviewd',
      attempt:
        'voicemail ingesproken, voicemail, bericht achtergelaten, geen antwoord, geen gehoor, niet bereikt, niet bereikbaar, nam niet op, niet opgenomen, neemt niet op, geprobeerd, in gesprek, gemaild, aangeschreven, teruggebeld worden, geen reactie',
      'not called': 'niet gebeld, nog niet gebeld, nog niet, geen gesprek, niet gesproken, open, nooit gebeld, nee',
      planned:
        'gepland, te bellen, nog te bellen, bellen, nog bellen, wordt gebeld, afspraak, ingepland, afgesproken, uitgesteld, verplaatst, verzet, moet nog gebeld worden',
      declined: 'geweigerd, weigert, weigerde, afgewezen, wil niet, wilde niet, bedankt, afgezegd',
    },
    successor: {
      successor: 'daarna, dan, en daarna, en dan',
    },
    title: {
      title:
        'directeur, manager, hoofd, hoofd van, leider, teamleider, projectleider, coördinator, assistent, assistente, verkoop, financiën, inkoop, eigenaar, oprichter, verantwoordelijke, medewerker, algemeen directeur',
    },
    month: {
      1: 'januari, jan',
      2: 'februari, feb',
      3: 'maart, mrt',
      4: 'april, apr',
      5: 'mei',
      6: 'juni, jun',
      7: 'juli, jul',
      8: 'augustus, aug',
      9: 'september, sept, sep',
      10: 'oktober, okt',
      11: 'november, nov',
      12: 'december, dec',
    },
    weekday: {
      0: 'zondag, zondags, zo',
      1: 'maandag, maandags, ma',
      2: 'dinsdag, dinsdags, di',
      3: 'woensdag, woensdags, wo',
      4: 'donderdag, donderdags, do',
      5: 'vrijdag, vrijdags, vr',
      6: 'zaterdag, zaterdags, za',
    },
    unit: {
      minute: 'minuten, minuut, min',
      hour: 'uren, uur, u',
      day: 'dagen, dag, dgn, dg',
      week: 'weken, week, wkn, wk',
      month: 'maanden, maand, mnd, mnden',
      quarter: 'kwartalen, kwartaal',
      half: 'halfjaar, halfjaren, half jaar',
      year: 'jaren, jaar',
    },
    dayKind: {
      working: 'werkdagen, werkdag',
      calendar: 'kalenderdagen, kalenderdag',
    },
    number: {
      0: 'nul',
      0.5: 'halve, een halve',
      1: 'een, één',
      1.5: 'anderhalve',
      2: 'twee, een paar',
      3: 'drie',
      4: 'vier',
      5: 'vijf',
      6: 'zes',
      7: 'zeven',
      8: 'acht',
      9: 'negen',
      10: 'tien',
      12: 'twaalf',
      14: 'veertien',
      15: 'vijftien',
      20: 'twintig',
      30: 'dertig',
      100: 'honderd',
      1000: 'duizend',
      11: 'elf',
      13: 'dertien',
      16: 'zestien',
      17: 'zeventien',
      18: 'achttien',
      19: 'negentien',
      21: 'eenentwintig',
      24: 'vierentwintig',
      25: 'vijfentwintig',
      28: 'achtentwintig',
      35: 'vijfendertig',
      36: 'zesendertig',
      40: 'veertig',
      45: 'vijfenveertig',
      48: 'achtenveertig',
      50: 'vijftig',
      60: 'zestig',
      70: 'zeventig',
      72: 'tweeënzeventig',
      80: 'tachtig',
      90: 'negentig',
    },
    ordinal: {
      1: 'eerste',
      2: 'tweede',
      3: 'derde',
      4: 'vierde',
      '-1': 'laatste',
    },
    ordinalEnding: {
      ending: 'e, ste, de',
    },
    scale: {
      1000: 'duizend',
      1000000: 'mln, miljoen',
      1000000000: 'mld, miljard',
    },
    part: {
      early: 'begin',
      mid: 'half, medio, midden',
      late: 'eind',
      end: 'eind, einde',
    },
    link: {
      agent: 'door',
      and: 'en',
      or: 'of',
      until: 'tot, tot en met, t/m',
      from: 'van, vanaf, sinds',
      after: 'na',
      before: 'voor, vóór',
      by: 'uiterlijk, voor, tegen',
      on: 'op, in',
      of: 'van, van de, van het',
      per: 'per, in de, elke',
      every: 'elke, iedere, ieder, elk, om de, alle',
      plus: 'plus',
      minus: 'min',
      between: 'tussen',
    },
    bound: {
      atMost:
        'maximaal, max, hoogstens, tot, ten hoogste, niet meer dan, tot maximaal, plafond, binnen, niet langer dan, minder dan, onder',
      atLeast: 'minimaal, minstens, ten minste, vanaf, min, meer dan, langer dan',
      below: 'minder dan, onder',
      above: 'meer dan, boven',
    },
    rate: {
      hour: 'per uur, uurtarief, uur',
      day: 'per dag, dagtarief, dag',
      week: 'per week, wekelijks, week',
      month: 'per maand, maandelijks, p/m, maand',
      quarter: 'per kwartaal',
      year: 'per jaar, jaarlijks',
      piece: 'per stuk, elk, ieder',
    },
    tax: {
      tax: 'btw',
      net: 'netto, excl btw, exclusief btw, ex btw, zonder btw, plus btw',
      gross: 'bruto, incl btw, inclusief btw',
      including: 'incl, inclusief, met',
      excluding: 'excl, exclusief, ex, plus, zonder',
    },
    payment: {
      total: 'totaal, in totaal, som, totaalbedrag, totale kosten, totaal budget',
      free: 'gratis, kosteloos',
      due: 'vooraf, bij opdracht, aanbetaling, bij oplevering, bij levering, bij start, bij ondertekening, achteraf, rest',
      commission: 'commissie, bureaucommissie, provisie',
      instalment: 'termijnen, termijn, betalingen',
      oneOff: 'eenmalig, opstart, opstartkosten, vast, vaste',
      media: 'mediabudget, mediakosten, media-inzet, mediabestedingen',
    },
    over: {
      over: 'gedurende, voor, over',
    },
    filler: {
      filler: 'ongeveer, circa, ca, rond, de, het, op, in, hele, volle, zowat, duurt',
    },
    changing: {
      negation: 'niet, geen, zonder, nooit',
      exception: 'behalve, uitgezonderd, tenzij',
      limit: 'maximaal, max, minimaal, minstens, hoogstens, meer dan, minder dan',
      doubt: 'voorlopig, misschien, eventueel, mogelijk, indien',
    },
    launch: {
      launch: 'lancering',
    },
    dayUnit: {
      working: 'werkdag, werkdagen, mandag, mandagen, doordeweekse dag, doordeweekse dagen',
      calendar: 'kalenderdag, kalenderdagen',
    },
    rhythm: {
      '1 workday': 'dagelijks, dagelijkse, iedere dag, elke dag, doordeweeks',
      '1 week': 'wekelijks, wekelijkse',
      '2 week':
        'tweewekelijks, tweewekelijkse, twee-wekelijks, 2-wekelijks, veertiendaags, veertiendaagse, 14-daags, om de week, om de andere week',
      '3 week': 'driewekelijks, driewekelijkse, 3-wekelijks',
      '4 week': 'vierwekelijks, vierwekelijkse, 4-wekelijks',
      '1 month': 'maandelijks, maandelijkse',
      '2 month': 'tweemaandelijks, tweemaandelijkse, om de maand',
      '3 month': 'kwartaals, per kwartaal, driemaandelijks, elk kwartaal, ieder kwartaal',
      '6 month': 'halfjaarlijks, halfjaarlijkse',
      '12 month': 'jaarlijks, jaarlijkse',
    },
    occurrences: {
      1: 'eenmaal',
      2: 'tweemaal',
      3: 'driemaal',
      times: 'keer, maal, x',
    },
    alternate: {
      2: 'om de',
    },
    order: {
      then: 'daarna, dan, en dan, vervolgens, gevolgd door',
    },
    condition: {
      condition: 'tijdens, wanneer, anders, indien nodig, zo nodig, op verzoek, in geval van',
    },
    namedDay: {
      day: 'Goede Vrijdag, Witte Donderdag',
    },
    clock: {
      hour: 'uur',
      part: 'ochtend, middag',
    },
    periodEnd: {
      month:
        'einde van de maand, eind van de maand, maandeinde, einde maand, eind maand, einde van een maand, eind van elke maand',
      quarter:
        'einde van het kwartaal, eind van het kwartaal, einde kwartaal, eind kwartaal, kwartaaleinde, einde van een kwartaal, eind van een kwartaal',
      half: 'einde van het halfjaar',
      year: 'einde van het jaar, eind van het jaar, jaareinde, einde jaar, eind jaar',
    },
    term: {
      notice: 'opzegtermijn, opzegging, opzeggingstermijn, opzegbaar, opzegbaar met, vooraf',
      ends: 'eindigt, eindigt op, loopt tot, loopt af, tot, tot en met',
      written: 'schriftelijk, van tevoren, wederzijds, vooraf',
    },
    review: {
      round:
        'ronde, rondes, rondje, feedbackronde, feedbackrondes, correctieronde, correctierondes, revisieronde, revisierondes',
      each: 'elk, per ronde, van, ieder, per stuk, elke ronde',
      total: 'totaal, in totaal, samen, bij elkaar',
      none: 'geen, geen review, geen goedkeuring, zonder goedkeuring, niet nodig',
      word: 'review, goedkeuring, goedkeuring door, goedgekeurd door, akkoord, akkoord van, beoordeling, controle, controle door, feedback, door, van, in, met, en, binnen',
      group: 'juridisch, juridische zaken, klant, de klant, directie, de directie, team, bureau',
    },
    level: {
      next: 'volgende werkdag, de volgende dag',
      same: 'dezelfde dag, zelfde dag',
      hours: 'werkuren, kantooruren',
      revision: 'revisie, revisies, correctie, correcties',
      review: 'beoordeling',
      vague: 'zo snel mogelijk, zo spoedig mogelijk, asap, snel, indien mogelijk',
    },
  },
} as const satisfies Vocabulary;
