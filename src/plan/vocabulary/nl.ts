import type { Vocabulary } from './vocabulary';

/** The Dutch words that are read in plans. */
export const dutch = {
  words: {},
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
    percent: { percent: 'procent' },
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
    question: {
      partner: 'partner, partners, partnerschap',
      learn: 'leert, leren',
      change: 'verandert, veranderen, past zich aan',
    },
    call: {
      called:
        'gebeld, gebeld op, gesproken, gesproken op, gesproken met, telefonisch gesproken, ontmoet, bereikt, ja, gedaan, geïnterviewd',
      conversation: 'telefoontje, gesprek, belletje',
      attempt:
        'voicemail ingesproken, voicemail, bericht achtergelaten, geen antwoord, geen gehoor, niet bereikt, niet bereikbaar, nam niet op, niet opgenomen, neemt niet op, geprobeerd, in gesprek, gemaild, aangeschreven, teruggebeld worden, geen reactie',
      'not called': 'niet gebeld, nog niet gebeld, nog niet, geen gesprek, niet gesproken, open, nooit gebeld, nee',
      planned:
        'gepland, te bellen, nog te bellen, bellen, nog bellen, wordt gebeld, afspraak, ingepland, afgesproken, uitgesteld, verplaatst, verzet, moet nog gebeld worden',
      declined: 'geweigerd, weigert, weigerde, afgewezen, wil niet, wilde niet, bedankt, afgezegd',
    },
    successor: { successor: 'daarna, dan, en daarna, en dan' },
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
      day: 'dagen, dag',
      week: 'weken, week',
      month: 'maanden, maand',
      quarter: 'kwartalen, kwartaal',
      half: 'halfjaar',
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
      2: 'twee',
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
      of: 'van',
      per: 'per',
      every: 'elke, iedere, ieder, elk',
      plus: 'plus',
      minus: 'min',
      between: 'tussen',
    },
    filler: {
      filler: 'ongeveer, circa, ca, rond, de, het, op, in',
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
  },
} as const satisfies Vocabulary;
