import type { Vocabulary } from './vocabulary';

/** The words of plans in Dutch. */
export const dutch = {
  code: 'nl',
  names: 'dutch, nederlands',
  grammar:
    'de, het, een, en, van, voor, met, op, bij, is, zijn, we, wij, ons, onze, niet, naar, uit, aan, te, dat, die, om, als, ook, door, elke, iedere, tot, of, over, worden, wordt, na, per',
  labels: {
    owner:
      'Verantwoordelijke, Verantwoordelijk, Eigenaar, Trekker, Eindverantwoordelijke, Leiding, Verantwoordelijkheid, Projecteigenaar, Verantwoordelijk persoon, Aangestuurd door',
    responsible: 'Uitvoerder, Uitvoering, Toegewezen aan, Uitgevoerd door, Behandelaar',
    id: 'ID, Nr, Nummer, Code, Volgnummer',
    name: 'Naam, Titel, Wat, Omschrijving, Beschrijving, Onderwerp',
    status: 'Status, Stand van zaken, Voortgang, Stand',
    start: 'Start, Begin, Startdatum, Begindatum, Vanaf',
    end: 'Einde, Einddatum, Eind',
    due: 'Deadline, Opleverdatum, Uiterlijk, Datum, Gereed, Klaar op, Wanneer, Oplevering, Termijn, Vervaldatum, Leverdatum, Streefdatum, Planning, Uiterste datum, Voor wanneer',
    vendor: 'Leverancier, Bureau, Partij, Partner, Bedrijf, Wie, Opdrachtnemer, Door wie, Door',
    'depends-on':
      'Afhankelijk van, Afhankelijkheden, Afhankelijkheid, Na, Nodig, Heeft nodig, Wacht op, Voorwaarden, Geblokkeerd door, Vereist',
    review: 'Akkoord, Beoordeling, Goedkeuring, Akkoord door, Correctierondes, Controle, Feedbackrondes',
    outcomes: 'Doelstellingen, Doelen, Doelstelling, Doel, Draagt bij aan, Resultaten',
    'time-zone': 'Tijdzone',
    location: 'Locatie, Plaats, Waar, Vestiging, Vestigingsplaats, Standplaats',
    contact: 'Contactpersoon, Contact, Aanspreekpunt, E mail, Mail, Contactgegevens, Aanspreekpersoon',
    note: 'Opmerking, Opmerkingen, Notitie, Notities, Toelichting',
    amount: 'Bedrag, Kosten, Budget, Prijs, Begroting, Vergoeding, Geraamde kosten, Begroot, Euro, Netto',
    handover: 'Overdracht, Kennisoverdracht, Opvolging, Leadoverdracht, Opgepakt door',
    'plan.title': 'Titel, Naam',
    'plan.coordinator': 'Coördinatie, Coördinator, Projectleider, Projectleiding, Projectmanager, Regie',
    'plan.goal': 'Bedrijfsdoel, Bedrijfsdoelstelling, Hoofddoel, Zakelijk doel, Doel, Waarom, Overkoepelend doel',
    'plan.period': 'Periode, Looptijd, Duur, Campagneperiode',
    'plan.launch': 'Lancering, Lanceerdatum, Livegang, Launch, Introductie, Startschot',
    'plan.budget': 'Budget, Totaalbudget, Begroting, Totale begroting, Totaal budget',
    'plan.lang': 'Taal',
    'plan.currency': 'Valuta, Munteenheid',
    'plan.holidays': 'Feestdagen, Vrije dagen, Vakanties',
    'plan.team': 'Team, Betrokkenen, Projectteam',
    'outcome.name': 'Doelstelling, Doel, Resultaat, Beoogd resultaat, Kernresultaat, KPI',
    'outcome.metric':
      'Meetwaarde, Maatstaf, Indicator, KPI, Meting, Gemeten aan, Meeteenheid, Prestatie indicator, Metriek',
    'outcome.baseline':
      'Nulmeting, Dit jaar, Stand nu, Uitgangswaarde, Huidige waarde, Huidig, Nu, Startwaarde, Beginwaarde, Vandaag, Van, Huidige situatie, Uitgangspunt',
    'outcome.target': 'Streefwaarde, Doelwaarde, Target, Naar, Gewenst, Te bereiken, Beoogd',
    'outcome.by': 'Uiterlijk, Voor',
    'outcome.source': 'Bron, Databron, Gemeten in',
    'outcome.result': 'Behaald, Werkelijk, Gerealiseerd, Realisatie, Behaald resultaat',
    'outcome.minimum': 'Minimum, Ondergrens, Minimaal',
    'person.name': 'Naam, Persoon, Wie, Medewerker',
    'person.role': 'Functie, Rol, Taak, Positie',
    'vendor.name':
      'Leverancier, Bureau, Partij, Partner, Bedrijf, Freelancer, Zzp’er, Opdrachtnemer, Team, Bureau of team',
    'vendor.sourcing':
      'Samenwerkingsvorm, Samenwerking, Uitbesteding, Intern of extern, Intern extern, Inkoop, Vorm van samenwerking, Soort samenwerking, Soort contract, Type samenwerking, Hoe',
    'vendor.scope':
      'Werkzaamheden, Opdracht, Taken, Diensten, Dienst, Doet, Omvang, Taak, Wat doet, Dienstverlening, Verantwoordelijk voor, Wat ze doen, Wat zij doen, Doen, Houdt zich bezig met, Wat ze voor ons doen, Wat zij voor ons doen, Wat doen ze, Waarvoor',
    'vendor.language': 'Taal, Talen',
    'vendor.background': 'Achtergrond, Ervaring, Branchekennis',
    'vendor.fee':
      'Vergoeding, Honorarium, Kosten, Prijs, Budget, Tarief, Bedrag, Fee, Dagtarief, Uurtarief, Vaste prijs, Contractwaarde, Kost',
    'vendor.cadence':
      'Overleg, Overleggen, Ritme, Afstemming, Vergaderingen, Frequentie, Communicatie, Overlegmomenten, Overlegritme, Wekelijks overleg, Weekstart, Belmoment, Vast overleg, We spreken elkaar, We bellen, We overleggen',
    'vendor.last-check-in':
      'Laatste overleg, Laatste contact, Laatste gesprek, Laatst op, Laatste op, Laatste keer op, Voor het laatst op',
    'vendor.sla':
      'Reactietijd, Serviceniveau, Service level, SLA, Reactietijden, Responstijd, Dienstverleningsniveau, Afspraak, Afspraken, Serviceafspraak, Serviceafspraken, Toezegging, Levertijd, Levertijden',
    'vendor.escalation':
      'Escalatie, Escalatieroute, Crisiscontact, Bij crisis, Crisiscommunicatie, Bij een crisis, Bij problemen, Bij klachten, In geval van nood, Als het misgaat, Crisis',
    'vendor.collateral':
      'Aangeleverd materiaal, Materiaal, Materialen, Aanlevering, Documenten, Input, Aan te leveren, Briefingmateriaal, Wij leveren aan, Wij leveren, Wat wij aanleveren, Aan te leveren materiaal, Krijgt van ons, Ze hebben van ons nodig, Hebben van ons nodig, Heeft van ons nodig, Nodig van ons, Wij moeten aanleveren, Wij moeten leveren, We moeten leveren, Van ons, Wij zijn hun schuldig, Wat ze van ons nodig hebben',
    'vendor.nda': 'Geheimhouding, NDA, Geheimhoudingsverklaring, Vertrouwelijkheid',
    'vendor.references': 'Referenties, Referentie, Klanten, Referentiegesprekken, Klantreferentie, Klantreferenties',
    'vendor.deliverables':
      'Opleveringen, Leveringen, Levert, Producten, Op te leveren, Deliverables, Opgeleverd werk, Werk',
    'out-of-scope': 'Buiten scope, Niet inbegrepen, Uitsluitingen, Valt niet onder',
    payment: 'Betaling, Betalingsvoorwaarden, Betaalschema, Facturatie, Facturering',
    acceptance: 'Acceptatiecriteria, Goedgekeurd als, Klaar wanneer',
    'vendor.paid-planning': 'Betaalde planning, Betaalde strategie, Strategiefase',
    'vendor.exit':
      'Opzegtermijn, Opzegging, Beëindiging, Exit, Opzegbaar, Einde samenwerking, Opzegging en rechten, Einde van de samenwerking',
    'vendor.ends':
      'Einde contract, Contract tot, Loopt tot, Einddatum, Einde, Contracteinde, Contract loopt tot, Contract loopt af op, Contract eindigt op, Contract loopt tot en met, Loopt tot en met, Het contract loopt tot, Het contract eindigt op, Contract eindigt',
    'deliverable.name': 'Oplevering, Deliverable, Product, Levering, Taak, Actie, Activiteit, Middel, Uiting',
    'deliverable.takes': 'Duur, Doorlooptijd, Inspanning, Duurt',
    'milestone.name': 'Mijlpaal, Gebeurtenis, Stap',
    'reference.client': 'Klant, Opdrachtgever, Referentie, Bedrijf, Organisatie',
    'reference.space': 'Branche, Sector, Vakgebied, Markt',
    'reference.called': 'Gebeld, Gebeld op, Belafspraak, Gesproken op, Gesprek, Datum',
    'reference.by': 'Door, Gebeld door',
    'reference.partner': 'Partner, Partnerschap',
    'reference.learn': 'Geleerd, Leert, Leren, Lerend, Leert bij',
    'reference.change':
      'Verandering, Veranderingen, Verandert, Aanpassing, Wijziging, Past zich aan, Flexibel, Verandert mee',
    'budget line.name': 'Post, Kostenpost, Onderdeel, Categorie, Regel, Posten, Begrotingspost',
    'collateral.name': 'Materiaal, Document, Stuk',
    'collateral.owner': 'Aangeleverd door',
    'vendor.location': 'Locatie, Gevestigd in, Stad',
    'vendor.outcomes': "Doelstellingen, KPI's, KPI, Werkt aan, Voor doel, Voor doelen, Voor welk doel",
    'milestone.owner': 'Verantwoordelijke, Wie',
    'outcome.owner': 'Verantwoordelijke, Wie',
    'collateral.vendor': 'Leverancier, Voor, Voor wie, Ontvanger',
    'vendor.contact': 'Contactpersoon, Wie bij hen',
    'vendor.owner': 'Verantwoordelijke, Wie bij ons, Verantwoordelijk bij ons, Bij ons verantwoordelijk, Aan onze kant',
  },
  hasCompounds: true,
  sections: {
    outcomes:
      'doelstellingen, doelen, resultaten, beoogde resultaten, kpi’s, doelen en kpi’s, doelstellingen en kpi’s, kernresultaten, indicatoren, marketingdoelen, campagnedoelen, marketingdoelstellingen, succescriteria, meetbare doelen, wat we willen bereiken, wat we bereiken, wat we willen, onze doelen',
    team: 'team, projectteam, betrokkenen, rollen, rollen en verantwoordelijkheden, wie is wie, medewerkers, intern team, mensen, personen, wie doet wat, ons team, wie we zijn',
    vendors:
      'leveranciers, bureaus, bureaus en leveranciers, partners, partijen, bureaus en teams, externe partijen, externe partners, externe bureaus, leveranciers en teams, freelancers, zzp’ers, bureaus en partners, leveranciers en bureaus, met wie we werken, ingehuurde partijen',
    references: 'referenties, referentiegesprekken, klantreferenties, referentiecheck, referentiechecks',
    deliverables:
      'opleveringen, deliverables, leveringen, producten, acties, actieplan, activiteiten, middelen, op te leveren, taken, taken en opleveringen, opgeleverd werk, werkzaamheden, wat wordt opgeleverd, takenlijst, oplevering, actielijst, actiepunten',
    milestones:
      'mijlpalen, planning, tijdlijn, tijdpad, belangrijke data, draaiboek, tijdschema, deadlines, mijlpalen en data',
    budget: 'begroting, budget, kosten, kostenraming, uitgaven, budgetverdeling, kostenoverzicht',
    slas: 'serviceniveaus, reactietijden, dienstverleningsniveaus, serviceafspraken, afspraken, toezeggingen',
    communication:
      'communicatie, overleg, afstemming, vergaderingen, overleggen, ritme, vaste overleggen, overlegmomenten',
    collateral:
      'aangeleverd materiaal, materialen, materiaal, documenten, aan te leveren materiaal, wat wij aanleveren',
    risks: 'risico’s, risico’s en aannames, risico’s en kansen',
  },
  words: {
    remainder: 'rest, de rest, restant, het restant, wat overblijft, resterend',
    flatFee: 'vast, vaste prijs, totaal, in totaal, all in, alles inbegrepen',
    agreement:
      'getekend, contract, start, begin, sinds, aftrap, verlenging, factuur, betaling, aanbetaling, offerte, afspraak, overleg, gesprek, telefoontje, opgericht, gekozen, beslissing, bijgewerkt, geldig, vakantie, afwezig, beschikbaar, pauze, verjaardag, prijslijst, gewonnen, beëindigd, prijsverhoging, verhoging, besluit, opgezegd',
    notChosen: 'nog te kiezen, nog te bepalen, nog onbekend, nog niet gekozen, nader te bepalen, nog open',
    planNoun: 'project, plan, campagne',
    ours: 'onze, ons, intern, interne, bij ons, van ons, aan onze kant',
    theirs: 'hun, extern, externe, bij hen, bij het bureau, bij de leverancier, van het bureau, bureau, leverancier',
    until: 'tot, tot en met, t/m',
    due: 'voor, uiterlijk, op, tot, klaar op, uiterlijk op',
    openEnded: 'doorlopend, lopend, continu, permanent',
    openEndedWork: 'doorlopend, doorlopende, continu, permanent',
    aboutSection: 'onze, ons, de, het, belangrijkste',
    ofSection: 'voor, van, in, en',
    total: 'totaal, subtotaal, tussentotaal, eindtotaal, som, totaalbedrag, totale kosten',
    overall: 'in totaal, bij elkaar',
    provided: 'klaar, verstuurd, geleverd, aangeleverd, beschikbaar, aanwezig, ja, opgeleverd',
    called: 'ja, gedaan',
    toBeFilledIn: 'ntb',
    missing:
      'geen, nog geen, nog niet, nader te bepalen, n.t.b., n.v.t., nvt, niet van toepassing, nog te bepalen, nog onbekend, volgt, nog open, onbekend, nog te benoemen',
    dateOfText: 'gemaakt, opgesteld, bijgewerkt, laatst bijgewerkt, laatste update, versie, herzien, gepubliceerd',
    paidWork:
      'betaalde advertenties, betaalde campagnes, betaalde campagne, advertentiecampagne, advertentiecampagnes, gesponsorde berichten, reclameborden',
    asPlanned: 'op tijd, binnen de tijd, binnen de planning, binnen budget, binnen het budget',
    fillIn: 'invoegen, toevoegen, vul, uw, jouw, naam, klant, product, bedrijf, bedrijfsnaam, beschrijf',
    target:
      'verdubbelen, verdrievoudigen, halveren, helft, nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien',
    otherTarget: 'verdubbeld, verdrievoudigd, gehalveerd, twaalf, eerste',
    activity:
      'bouw, maak, maken, creëren, ontwerp, ontwerpen, lanceer, lanceren, produceren, publiceer, publiceren, schrijf, schrijven, organiseer, organiseren, ontwikkel, ontwikkelen, voorbereiden, opzetten, vernieuwen, deelnemen aan, verstuur, versturen, opnemen, uitvoeren, bijwerken, plannen, lancering, productie, publicatie, organisatie',
    vanity:
      'volgers, likes, impressies, weergaven, paginaweergaven, bereik, fans, vermeldingen, gedeelde berichten, views, vind ik leuks, kijkers',
    value:
      'aanmeldingen, aanvragen, abonnementen, abonnees, afspraken, bekendheid, bestellingen, bezoeken, bezoekers, boekingen, contracten, conversie, conversies, demo’s, donaties, downloads, gebruikers, gesprekken, inschrijvingen, klanten, klikken, kopers, kosten, leads, leasecontracten, leden, loyaliteit, marge, marktaandeel, merkbekendheid, omzet, opbrengst, offertes, orders, proefritten, registraties, reserveringen, verkopen, verkoop, winst',
    change:
      'verhogen, verhoogt, stijgen, stijgt, stijging, groeien, groeit, groei, verlagen, verlaagt, dalen, daalt, daling, verdubbelen, verdubbelt, verdrievoudigen, halveren, halveert, verbeteren, verbetert, verminderen, vermindert',
    level:
      'gemiddelde, gemiddeld, percentage, marktaandeel, ratio, per maand, per week, per dag, per kwartaal, per jaar, maandelijks, maandelijkse, verkeer, openingsratio',
    lead: 'aanvragen, demo-aanvragen, offerteaanvragen, leads, prospects, contactaanvragen, geïnteresseerden',
    sales:
      'verkoop, accountmanager, salesmanager, sales, verkoopteam, verkoopleider, binnendienst, buitendienst, commercieel directeur',
    strategy:
      'strategie, merkstrategie, contentstrategie, marketingplan, marketingstrategie, mediastrategie, positionering, communicatiestrategie',
    public:
      'community, pr, pers, public relations, persvoorlichting, sociale media, social media, communitybeheer, woordvoering, reacties, communitymanagement, persbureau, pr-bureau',
    badDay: 'escalatie, crisis, negatief, negatieve, klacht, klachten, ophef, noodgeval',
    every: 'alle, elk, elke, ieder, iedere',
    outside: 'externe',
    vendorNoun: 'bureau, bureaus, leverancier, leveranciers, partner, partners, partij, partijen, freelancers',
    purpose:
      'doel van het bedrijf, missie, bedrijfsdoel, bedrijfsdoelstelling, hoofddoel, waarom, aanleiding en doel, zakelijk doel, doel',
    confidential: 'vertrouwelijk, vertrouwelijke, geheim, geheime',
    notConfidential: 'niet',
    media:
      'mediabudget, media-inkoop, advertentiebudget, advertentiekosten, advertentieruimte, mediakosten, media, mediainkoop',
    namesOwner:
      'verantwoordelijk, verantwoordelijke, eigenaar, auteur, auteurs, projectleider, coördinator, coördinatie, leiding, contact, contactpersoon, ingediend door, eigenaresse',
    ownedBy: 'geleid door, verantwoordelijk voor, opgesteld door, gecoördineerd door',
    everydaySection: 'referenties, acties, activiteiten, resultaten, producten, planning',
    aimOfDocument: [
      'doel',
      'doelen',
      'doelstelling',
      'doelstellingen',
      'missie',
      'visie',
      'motivatie',
      'waarom',
      'aanleiding',
      'samenvatting',
      'zodat',
    ],
    aimedAt: [
      'doel',
      'doelen',
      'doelstelling',
      'doelstellingen',
      'resultaat',
      'resultaten',
      'indicator',
      'indicatoren',
      'kpi’s',
      'succescriteria',
      'meetpunten',
      'missie',
    ],
    moneySpent: ['budget', 'kosten', 'prijs', 'prijzen', 'honorarium', 'financiering', 'begroting'],
  },
  wording: {
    after: 'na',
    takes: 'duurt',
    called: 'gebeld op',
    by: 'door',
    'partner yes, learn yes, change yes': 'partner ja, leert ja, verandert ja',
    outsourced: 'uitbesteed',
    'co-sourced': 'gedeeld',
    'in-house': 'intern',
    draft: 'concept',
    'in review': 'in beoordeling',
    approved: 'goedgekeurd',
    active: 'actief',
    paused: 'gepauzeerd',
    done: 'klaar',
    'not started': 'niet gestart',
    'in progress': 'bezig',
    blocked: 'geblokkeerd',
    cancelled: 'geannuleerd',
    yes: 'ja',
    no: 'nee',
    partly: 'deels',
    'What will be different': 'Wat er verandert',
  },
  phrases: {
    'paid-planning': ['de planning wordt apart betaald; het plan is van ons'],
  },
  evidence: {
    columns: {
      task: 'taak, taken, activiteit, activiteiten, actie, acties, stap, actiepunt, communicatie, bericht, berichten, inhoud, onderwerp, onderwerpen, thema',
      deliverable: 'oplevering, opleveringen, op te leveren, product op te leveren, middel',
      date: 'datum, einde, einddatum, periode, data, deadline, wanneer, week, maand, dag, kwartaal, gereed, opleverdatum, uiterlijk, klaar op',
      start: 'begin, start, startdatum, vanaf',
      owner:
        'verantwoordelijke, verantwoordelijk, eigenaar, wie, trekker, toegewezen aan, van wie, onze contactpersoon, afzender, door wie, toegewezen, coördinator, uitvoerder, actiehouder',
      money: 'kosten, bedrag, budget, honorarium, prijs, tarief, maandelijks, kosten per maand, uitgaven, totaal',
      vendor: 'leverancier, bureau, aanbieder, bedrijf, partner, freelancer, opdrachtnemer',
      service: 'dienst, diensten, omvang, wat ze doen',
      contact: 'contact, contactpersoon, e mail, e mailadres, hun contact, hun contactpersoon',
      person: 'naam, persoon, lid, teamlid',
      role: 'rol, functie, positie, doet wat',
      outcome: 'doel, doelen, doelstelling, resultaat, kernresultaat',
      metric: 'kpi, indicator, maatstaf, meetwaarde',
      target: 'streefwaarde, doelwaarde, target',
      baseline: 'dit jaar, stand nu, nulmeting, huidige waarde, huidig, uitgangswaarde, nu',
      result: 'bereikt, behaald, gerealiseerd',
      milestone: 'mijlpaal, mijlpalen, evenement, fase',
      status: 'status, stand, voortgang',
      line: 'post, posten, categorie, kostenpost, omschrijving, kanaal',
    },
    headings: {
      outcomes:
        "succescriteria, succesindicatoren, indicatoren, meetbare doelen, doelen en kpi, wat er anders moet worden, wat moet er anders zijn, waar we naartoe willen, zo ziet succes eruit, verwachte resultaten, beoogde resultaten, gewenste resultaten, hoe we succes meten, te halen cijfers's, doelstellingen, doelen",
      vendors:
        'leveranciers, bureaus, externe bureaus, externe partners, onze bureaus, onze leveranciers, dienstverleners, freelancers',
      deliverables: 'op te leveren, opleveringen, producten, op te leveren producten',
      tasks: 'acties, actiepunten, volgende stappen, takenlijst, actielijst, actieplan',
      milestones: 'mijlpalen, planning, tijdlijn, belangrijke data, deadlines',
      team: 'team, projectteam, teamleden, contactpersonen, rollen en verantwoordelijkheden, verantwoordelijkheden, taakverdeling, rolverdeling',
      budget: 'budget, kosten, begroting, kostenoverzicht',
    },
    prose: {
      aims: 'het doel is, ons doel is, doel is om, doel van, de doelstelling is, we streven naar, doel, onze doelen zijn, de doelen zijn, het doel van, onze missie is, met als doel',
      wishes: 'we willen, wij willen, we gaan, we verwachten, we hopen',
      due: 'vóór, voor, uiterlijk, uiterlijk op, ten laatste op, tot en met, tot, op of voor, deadline is, deadline, gepland op, gepland voor, vindt plaats op, begint op, start op',
      hires:
        'inhuren, ingehuurd, huren, contract met, offerte van, uitbesteed aan, uitbesteden aan, factuur van, geboekt bij, boeken bij, besteld bij, bestellen bij, gehuurd bij, huren bij, gekocht bij, kopen bij, ingekocht bij, opdracht aan, opdracht gegeven aan, onderaannemer',
      works:
        'samenwerken met, werken met, samenwerking met, ontworpen door, gemaakt door, geproduceerd door, geleverd door, ontwikkeld door, gedrukt door',
      crafts:
        "bureau, reclamebureau, studio, freelancer, zzp'er, leverancier, drukker, drukkerij, ontwerper, fotograaf, illustrator, tekstschrijver, adviseur, adviesbureau, vertaler, cateraar, standbouwer",
      trades: 'ontwikkelaar, redacteur, accountant, videograaf, partner',
      outside: 'freelance, extern, externe, ingehuurde, zelfstandig, zelfstandige',
      leads:
        'geleid door, gecoördineerd door, georganiseerd door, beheerd door, opgesteld door, goedgekeurd door, uitgevoerd door, toegewezen aan, getrokken door, begeleid door',
      answers: 'is verantwoordelijk voor, zijn verantwoordelijk voor, zorgt voor',
      inHouse:
        'team, commissie, groep, bestuur, afdeling, directie, marketing, verkoop, leden, klanten, partners, werkgroep, redactie, marketingteam, projectgroep',
      services:
        'locatie, zaal, hosting, webhosting, catering, cateraar, drukkerij, drukwerk, drukker, ticketing, kaartverkoop, betaalprovider, domein, fotograaf, fotografie, videograaf, videoproductie, bureau, pr bureau, mediabureau, webbureau, reclamebureau, vertaling, vertaler, advocaat, boekhouder, boekhouding, verzekering, vervoer, nieuwsbrieftool, crm, hotel, geluid, podium, livestream, opname, leverancier, aanbieder, opdrachtnemer, standbouwer, fabrikant',
      undertakes:
        'zorgt, zorgen, doet, doen, zal, zullen, gaat, gaan, zorgt voor, zorgen voor, regelt, regelen, organiseert, coördineert, beheert, schrijft, maakt, bereidt, moet, moeten, neemt, trekt, pakt op, vraagt',
      roles:
        'organisator, projectleider, coördinator, campagneleider, marketingmanager, voorzitter, contactpersoon, aanspreekpunt, eventmanager, directeur, hoofd communicatie',
      makes:
        'gebouwd door, gedrukt door, geleverd door, geproduceerd door, ontworpen door, ontwikkeld door, gemaakt door, gefilmd door',
      firms: 'film, studio, bureau, drukkerij, producties, advies, hotel, catering, uitgeverij, design, collectief',
    },
    about: {
      owner: 'auteur, auteurs, verantwoordelijke, projectleider, trekker, opgesteld door, eigenaar',
      coordinator: 'coördinator, coördinatie',
      status: 'status, stand',
      period: 'periode, looptijd, duur, data, kwartaal, boekjaar',
      launch: 'lancering, lanceerdatum, livegang',
      goal: 'doel, doelstelling, hoofddoel',
      budget: 'budget, totaalbudget, totale kosten, begroting',
    },
    words: {
      remark:
        'focus, thema, opmerking, waarom, concept, doel, doelen, tip, doelgroep, platforms, kanalen, frequentie, toon',
      entails: 'omvat, behelst, op te leveren, opgeleverd',
      sample: 'voorbeeld, voorbeelden',
      aim: "doelen, doel, doelstellingen, kpi's, kpis, kpi, kernresultaten, succescriteria, indicatoren, meetbare doelen, streefcijfers, doelstelling",
      phase: 'fase, etappe, sprint, mijlpaal, werkpakket, onderdeel',
      work: 'roadmap, stappenplan, actieplan, werkplan, uitvoering, volgende stappen, checklist, taken, activiteiten, geplande activiteiten, initiatieven, projecten, contentkalender, contentplan, redactiekalender, scope, omvang, campagnes, lanceringsplan, quick wins, wat we gaan doen, aanpak, actiepunten, strategie, strategieën, materialen, inbegrepen',
      excluded:
        "buiten scope, niet inbegrepen, uitgesloten, achtergrond, geschiedenis, risico's, aannames, bronnen, links, bijlage, bijlagen, doelgroep, doelgroepen, concurrenten, vereisten, eisen, over ons",
      income: 'inkomsten, omzet, opbrengsten, baten',
      practice:
        'notulen, notities, handboek, handleiding, gids, beleid, richtlijnen, verslag, jaarverslag, sjabloon, woordenlijst, vergadering',
      plan: 'plan, campagne, lancering, strategie, project, voorstel, kalender, begroting, budget, planning, stappenplan, doelen, marketing, promotie, evenement, tijdlijn, draaiboek, checklist',
      money: 'budget, kosten, begroting, uitgaven, financiering, investering, uitgegeven',
      verb: 'aanbieden, aanmaken, aanpassen, aanvragen, activeren, afronden, afspreken, analyseren, begeleiden, bel, bellen, benaderen, benutten, bepalen, bespreken, bestellen, bezoeken, bijhouden, bijwonen, boeken, bouw, bouwen, communiceren, controleren, coördineren, creëren, deel, definiëren, delen, doorvoeren, drukken, evalueren, filmen, fotograferen, geven, houden, huren, identificeren, implementeren, inplannen, inrichten, instellen, integreren, introduceren, kiezen, kopen, lanceren, leveren, maak, maken, meten, monitoren, onderhandelen, ontwerpen, ontwikkelen, opbouwen, openen, opnemen, opstellen, optimaliseren, opvragen, opzetten, organiseren, plaats, plaatsen, plan, plannen, posten, presenteren, produceren, promoten, publiceren, realiseren, regelen, reserveren, schrijf, schrijven, start, starten, sturen, stuur, test, testen, toevoegen, trainen, uitbreiden, uitnodigen, uitvoeren, uitwerken, vastleggen, verbeteren, verkopen, verspreiden, versturen, vertalen, verzamelen, verzenden, voeg, voorbereiden, vraag, werven, zet, zoeken, opzet, ontwikkeling, implementatie, optimalisatie, onderzoek, configuratie, beheer, integratie, productie, voorbereiding, planning, publicatie, verspreiding, ontwerp, verzending, druk, boeking, organisatie, realisatie, inrichting',
      offer: 'offerte, voorstel, prijsopgave, aanbieding, overeenkomst van opdracht, opdrachtbevestiging',
      client: 'klant, opdrachtgever, opgesteld voor, ter attentie van, offerte voor',
      offeredBy: 'opgesteld door, leverancier, opdrachtnemer, bureau, adviseur, aangeboden door, opdrachtneemster',
      tool: 'platform, platformen, tool, tools, software, app, dienst, abonnement',
      quoted: 'offerte, geboekt, te boeken, besteld, leverancier, factuur, aanbetaling, contract',
      paidGroup:
        'contracten, influencers, creators, podcasts, nieuwsbrieven, mediapartners, betaalde media, bureaus, leveranciers, advertenties',
      beside: 'voor, ervoor, vooraf, na, erna, van tevoren, daarna',
      piece:
        'campagne, idee, video, bericht, e mail, mail, artikel, aflevering, workshop, advertentie, webinar, nieuwsbrief, actie, taak, activiteit, evenement, reel',
      content:
        "content, inhoud, social media, sociale media, blog, blogs, artikelen, video's, teksten, beeldmateriaal, e mailreeks, e mailmarketing, nieuwsbrief, berichten, posts, reels, stories, podcast, webinars, seo, perswerk, evenementen, communicatiemiddelen, drukwerk, advertenties, voor de lancering, na de lancering, lanceringsdag, direct, deze week, deze maand, nu, later",
      rival: 'concurrent, concurrenten, concurrentie, sponsor, sponsors, sponsoren, donateur, donateurs, klanten',
    },
  },
  values: {
    wait: {
      after:
        'na, nadat, hangt af van, afhankelijk van, heeft nodig, wacht op, wachten op, geblokkeerd door, vereist, volgt op, aansluitend op, na afronding van, na goedkeuring van, na oplevering van, geblokkeerd:, afhankelijkheid:, start na, begint na, pas na, niet voor, niet vóór, niet eerder dan, wacht nog op, gebaseerd op, bouwt voort op, vereist nog',
      when: 'zodra, wanneer, als, vanaf, bij',
      start:
        'start van, begin van, de start van, het begin van, aanvang van, tegelijk met, gelijktijdig met, parallel aan, parallel met, start met, begint met, start van de, start van het, begin van de, begin van het',
      end: 'einde van, het einde van, afronding van, de afronding van, oplevering van, goedkeuring van, akkoord op, goedkeuring, oplevering, goedkeuring van de, goedkeuring van het, oplevering van de, oplevering van het, afronding van het, levering van, levering van de',
      starts: 'begint, start, begonnen is, begonnen, gestart',
      done: 'klaar, klaar is, is klaar, klaar zijn, zijn klaar, af, af is, is af, gereed, gereed is, is gereed, afgerond, afgerond is, is afgerond, goedgekeurd, goedgekeurd is, geleverd, opgeleverd, voltooid, goedgekeurd zijn, binnen is, geleverd is, opgeleverd is, ondertekend is',
      finish: 'eindigt met, eindigt samen met, klaar samen met',
      finishes: 'EE, FF',
      all: 'beide, allebei, alle, van',
      later: 'later, daarna',
      soon: 'direct, meteen, onmiddellijk, vlak, kort',
      none: 'geen, niets, geen afhankelijkheden, onafhankelijk',
      included: 'inclusief, incl, allemaal, alle',
      first: 'eerst',
    },
    status: {
      draft: 'concept, in concept, ontwerpversie, voorlopig, kladversie',
      planning: 'in planning, in voorbereiding',
      'not started':
        'te doen, nog te doen, niet gestart, nog niet gestart, niet begonnen, nog niet begonnen, gepland, open, nog open, openstaand, nog niet, nieuw, ingepland, nog te starten, staat nog open, in de wachtrij, komt nog, nog te plannen, nog te maken, nog niet gebrieft, moet nog',
      'in progress':
        'bezig, mee bezig, in uitvoering, in behandeling, lopend, loopt, gestart, begonnen, onderweg, in productie, in ontwikkeling, in bewerking, op schema, aan de gang, vertraagd, loopt uit, achter op schema, loopt achter, in gevaar, te laat, loopt vertraging op, in voorbereiding, in vertaling, halverwege, volgens plan, op tijd, bij de drukker, gebrieft, besteld, in druk, in de maak, bij drukker, bij het bureau, wordt gedrukt, wordt gefilmd, in montage, wordt aan gewerkt, in ontwerp, in opmaak, wordt gemaakt, mee aan de slag',
      active: 'actief',
      'in review':
        'in review, ter goedkeuring, ter beoordeling, in beoordeling, wacht op goedkeuring, wachten op goedkeuring, ter review, in goedkeuring, ingediend, bij de klant, ter controle, voorgesteld, in discussie, ter bespreking, in controle, wacht op akkoord, ter correctie, in correctie, wacht op feedback, bij klant, naar klant gestuurd, ter akkoord, wacht op handtekening, bij juridisch, te beoordelen, te keuren, wacht op klant',
      blocked: 'geblokkeerd, wacht, wacht op, wachtend, wachten op, vastgelopen, zit vast, stilgevallen',
      paused:
        'gepauzeerd, on hold, uitgesteld, opgeschort, stilgelegd, in de wacht, inactief, in de ijskast, bevroren, geparkeerd, gestopt, stopgezet',
      confirmed: 'bevestigd, geboekt, gereserveerd, vastgelegd',
      approved:
        'goedgekeurd, akkoord, definitief, geaccepteerd, vastgesteld, stabiel, aangenomen, bekrachtigd, van kracht, geldig, getekend, ondertekend, drukklaar, klaar voor druk, klaar voor publicatie, akkoord gegeven, vrijgegeven',
      live: 'live, online, on air, in de lucht, staat live, staat online',
      done: 'klaar, gereed, af, afgerond, voltooid, gedaan, geleverd, opgeleverd, gesloten, afgesloten, gepubliceerd, voldaan, compleet, uitgevoerd, opgelost, geïmplementeerd',
      cancelled:
        'geannuleerd, vervallen, geschrapt, gestopt, afgeblazen, afgelast, afgewezen, verworpen, ingetrokken, verouderd, vervangen, gearchiveerd, verlopen',
      made: 'verzonden, verstuurd, gedrukt, gefilmd, opgenomen, uitgezonden, geïnstalleerd, ontvangen, gepresenteerd, verspreid, geplaatst, vertaald, heeft plaatsgevonden, geüpload',
    },
    almost: {
      late: 'vertraagd, met vertraging, te laat, loopt uit, achter op schema, later dan gepland',
      almost: 'bijna, half, gedeeltelijk, deels, grotendeels, nog niet helemaal',
      notYet: 'binnenkort, wordt, moet',
      aside: 'al, reeds, nog, momenteel, nu, net, volledig, helemaal, inmiddels',
    },
    percent: {
      percent: 'procent',
    },
    engagement: {
      negotiating:
        'in onderhandeling, in gesprek, benaderd, gecontacteerd, op de shortlist, offerte ontvangen, geselecteerd, gekozen',
      'under contract': 'onder contract, getekend, contract getekend, gecontracteerd, ingehuurd, geboekt, bevestigd',
    },
    provided: {
      provided: 'klaar, verzonden, verstuurd, aangeleverd, beschikbaar, aanwezig, ja, ontvangen',
    },
    sourcing: {
      outsourced:
        'productiebedrijf, productiehuis, studio, extern, externe, uitbesteed, bureau, freelancer, freelance, zzp, zzper, leverancier, onderaannemer, inhuur, ingehuurd, externen',
      'co-sourced':
        'gedeeld, gezamenlijk, gemengd, hybride, samen, deels uitbesteed, deels extern, gedeeltelijk uitbesteed, beide, gedeeltelijk extern, deels intern',
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
      learn: 'geleerd, leert, leren',
      change: 'verandering, verandert, veranderen, past zich aan',
    },
    call: {
      called:
        'gebeld, gebeld op, gesproken, gesproken op, gesproken met, telefonisch gesproken, ontmoet, bereikt, ja, gedaan, geïnterviewd, belde, heeft gebeld, hebben gebeld, telefonisch contact gehad, contact gehad, gebeld met, we hebben gebeld, is gebeld, zijn gebeld, we spraken',
      conversation:
        'telefoontje, gesprek, belletje, videogesprek, telefonisch, telefoongesprek, ontmoeting, belafspraak, referentiegesprek, videocall, Teams-gesprek',
      attempt:
        'voicemail ingesproken, voicemail, bericht achtergelaten, geen antwoord, geen gehoor, niet bereikt, niet bereikbaar, nam niet op, niet opgenomen, neemt niet op, geprobeerd, in gesprek, gemaild, aangeschreven, teruggebeld worden, geen reactie, geen antwoord gekregen, mail gestuurd, niet teruggebeld, ingesproken',
      'not called':
        'niet gebeld, nog niet gebeld, nog niet, geen gesprek, niet gesproken, open, nooit gebeld, nee, nog bellen, nog te bellen, nooit',
      planned:
        'gepland, te bellen, nog te bellen, bellen, nog bellen, wordt gebeld, afspraak, ingepland, afgesproken, moet nog gebeld worden, gesprek gepland, belafspraak gepland, wordt gebeld op, zal gebeld worden, bellen we, gaan we bellen, terugbellen',
      moved: 'uitgesteld, verplaatst, verzet',
      declined:
        'geweigerd, weigert, weigerde, afgewezen, wil niet, wilde niet, bedankt, afgezegd, geeft geen referenties, wil niet praten, geen commentaar',
    },
    vacant: {
      vacant:
        'niemand, nog niemand, nog te bepalen, te bepalen, nog open, nader te bepalen, n.t.b, ntb, niet toegewezen, nog niet toegewezen, vacant, onbekend, n.n.b',
    },
    address: {
      address: 'Dhr, Mevr, Mevrouw, Meneer, De heer, Drs, onze, ons, verantwoordelijke, verantwoordelijk, Mw',
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
      2.5: 'tweeënhalve, tweeënhalf, tweeeneenhalve, tweeëneenhalf',
      3.5: 'drieënhalve, drieënhalf',
      4.5: 'vierenhalve, vierenhalf',
      500000: 'een half miljoen',
    },
    ordinal: {
      1: 'eerste',
      2: 'tweede',
      3: 'derde',
      4: 'vierde',
      '-1': 'laatste, laatsten',
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
      early: 'begin, begin van, het begin van, aan het begin van, vroeg in',
      mid: 'half, medio, midden, midden in, halverwege',
      late: 'tegen het einde van',
      end: 'eind, einde, eind van, einde van, het einde van, het eind van, per eind, maandeinde, tegen eind',
    },
    link: {
      agent: 'door',
      and: 'en, evenals, alsook, alsmede',
      or: 'of, dan wel',
      until: 'tot, tot en met, t/m, tot aan',
      from: 'van, vanaf, sinds',
      after: 'na',
      before: 'voor, vóór',
      by: 'uiterlijk, uiterlijk op, uiterlijk voor, tegen, tot en met, tot, t/m, deadline, in de loop van, gedurende, te laat sinds',
      on: 'op, in',
      of: 'van, van de, van het',
      per: 'per, in de, elke',
      every: 'elke, iedere, ieder, elk, om de, alle',
      plus: 'plus',
      minus: 'min',
      between: 'tussen',
      since: 'vanaf, sinds, met ingang van, per',
      onwards: 'en later, of later, en verder, tot nader order, doorlopend, zonder einddatum',
    },
    bound: {
      atMost:
        'maximaal, max, hoogstens, tot, ten hoogste, niet meer dan, tot maximaal, plafond, binnen, niet langer dan',
      atLeast: 'minimaal, minstens, ten minste, vanaf, min, langer dan',
      below: 'minder dan, onder',
      above: 'meer dan, boven',
    },
    rate: {
      hour: 'uurtarief, per uur, uurtarief, uur',
      day: 'mandagen, mandag, dagtarief, per dag, dagtarief, dag',
      week: 'per week, wekelijks, week',
      month: 'maandbedrag, maandtarief, per maand, maandelijks, p/m, maand',
      quarter: 'per kwartaal',
      year: 'jaarbedrag, per jaar, jaarlijks',
      piece: 'per stuk, elk, ieder',
    },
    tax: {
      tax: 'btw',
      net: 'netto, excl btw, exclusief btw, ex btw, zonder btw, plus btw',
      gross: 'bruto, incl btw, inclusief btw',
      including: 'incl, inclusief, met',
      excluding: 'excl, exclusief, ex, plus, zonder, bovenop, komt erbij, niet inbegrepen, erbovenop',
    },
    payment: {
      paid: 'betaald, te betalen, gefactureerd, te factureren, betaalbaar',
      total: 'totaal, in totaal, som, totaalbedrag, totale kosten, totaal budget',
      free: 'gratis, kosteloos',
      due: 'vooraf, bij opdracht, aanbetaling, bij oplevering, bij levering, bij start, bij ondertekening, achteraf, rest, nu, direct',
      part: 'waarvan',
      next: 'daarna, vervolgens, nadien',
      basis: 'op basis van nacalculatie, op uurbasis, nacalculatie',
      extra: 'onkosten, reiskosten, kosten, materiaalkosten',
      commission: 'commissie, bureaucommissie, provisie',
      instalment: 'termijnen, termijn, betalingen, delen',
      oneOff: 'eenmalig, opstart, opstartkosten, vast, vaste',
      media: 'mediabudget, mediakosten, media-inzet, mediabestedingen',
    },
    over: {
      over: 'gedurende, voor, over',
    },
    multiple: {
      2: 'verdubbel, verdubbeling, verdubbelen, verdubbelt, dubbel, twee keer zoveel',
      3: 'verdrievoudigen, drie keer zoveel',
      4: 'verviervoudigen',
      10: 'vertienvoudigen',
      0.5: 'halveren, halveert, gehalveerd',
    },
    fraction: {
      0.5: 'de helft, helft, een op de twee',
      0.33: 'een derde, een op de drie',
      0.67: 'twee derde',
      0.25: 'een kwart, een op de vier, kwart',
      0.75: 'drie kwart, driekwart',
      0.2: 'een vijfde, een op de vijf',
      0.1: 'een tiende, een op de tien',
    },
    change: {
      up: 'verhogen, stijgen, stijgt, groeien, groeit, verbeteren, vergroten, brengen, omhoog',
      down: 'verlagen, dalen, daalt, verminderen, terugbrengen, omlaag',
      reach: 'bereiken, halen, behalen, winnen, genereren, verkopen, krijgen, hebben, doel',
    },
    season: {
      spring: 'voorjaar, lente',
      summer: 'zomer',
      autumn: 'najaar, herfst',
      winter: 'winter',
    },
    comparison: {
      past: 'ten opzichte van, tov, vergeleken met, in vergelijking met, dan in, tegenover',
      YoY: 'ten opzichte van vorig jaar, t.o.v. vorig jaar, jaar op jaar, vergeleken met vorig jaar',
      QoQ: 'ten opzichte van vorig kwartaal, kwartaal op kwartaal',
      MoM: 'ten opzichte van vorige maand, maand op maand',
    },
    measure: {
      instead: 'tegenover, in plaats van, ten opzichte van',
      baseline: 'momenteel, nu, vandaag, nulmeting, voorheen, huidig, tot nu toe, tot dusver, tot op heden',
      target: 'doel, streefwaarde',
      more: 'meer, extra',
      fewer: 'minder',
      atLeast: 'of meer, of hoger',
      atMost: 'of minder, of lager',
      points: 'punten, punt, procentpunt, procentpunten, pp',
      times: 'keer, maal, x',
      top: 'top, de top, in de top',
      rank: 'plaats, positie, nummer, nr, plek',
      award: 'prijs, award',
      win: 'winnen, wint',
      breakEven: 'break-even, kostendekkend, quitte',
      document: 'factuur, factuurnummer, bestelling, ordernummer, ref, referentie, nr, nummer, dossier, offerte',
      numbered:
        'model, fase, golf, versie, niveau, deel, stap, serie, generatie, sprint, ronde, week, dag, hoofdstuk, seizoen, aflevering, volume, type, klasse, groep, pagina',
      aged: 'jarigen, jaar oud, jaar, jarige',
      within: 'in, binnen, gedurende, elke, eerste, laatste, komende, de eerste, de laatste, de komende',
      stretch: 'idealiter, ambitie, in het beste geval',
    },
    filler: {
      filler: 'de, het, op, in, hele, volle, duurt, zegge',
      hedge:
        'ongeveer, circa, ca, rond, zowat, zo ongeveer, grofweg, om en nabij, plusminus, pakweg, of zo, een kleine',
    },
    limiting: {
      earlier: 'of eerder, of vroeger',
      alternating: 'even weken, oneven weken, even week, oneven week',
      withdrawn:
        'verwijderd, geannuleerd, geschrapt, vervallen, vervalt, afgezegd, weggevallen, niet meer, niet langer, ingetrokken, opgeheven, opgeschort, gepauzeerd, gestopt, voorheen, vroeger, achterhaald, ligt stil',
      partly:
        'deels, gedeeltelijk, ten dele, alleen, slechts, enkel, uitsluitend, grotendeels, vooral, optioneel, bij voorkeur, idealiter',
    },
    changing: {
      negation: 'niet, geen, zonder, nooit',
      exception: 'behalve, uitgezonderd, tenzij',
      limit:
        'maximaal, max, minimaal, minstens, hoogstens, meer dan, minder dan, niet voor, niet eerder dan, op zijn vroegst, ten vroegste, vroegst',
      doubt: 'voorlopig, misschien, eventueel, mogelijk, indien, waarschijnlijk, vermoedelijk, hopelijk, wellicht',
    },
    introduction: {
      start: 'kick-off, start, begin, start op, begint op, start vanaf',
      due: 'uiterlijk, klaar op, oplevering, vervalt op',
      takes: 'duurt, duur, neemt',
      owner:
        'eigenaar, verantwoordelijk, verantwoordelijke, toegewezen aan, geleid door, uitgevoerd door, in handen van',
    },
    launch: {
      launch: 'lancering, livegang, introductie, lanceren',
      start: 'start van het project, projectstart, aftrap, begin van het plan',
      end: 'einde van het project, projecteinde, einde van het plan',
      day: 'dag van de lancering, lanceerdag, dag van de introductie, lanceringsdag, lanceerdatum',
    },
    yearPart: {
      quarter: 'Q, K, kwartaal',
      half: 'H, halfjaar, helft',
      fiscal: 'boekjaar, BJ',
      calendar: 'kalenderjaar, het hele jaar, heel, jaar',
      week: 'weeknr, weeknummer',
      day: 'dag',
    },
    weekOf: {
      start: 'week beginnend op, week die begint op',
      end: 'week eindigend op',
      any: 'week van, de week van, in de week van',
    },
    feast: {
      '12-24': 'kerstavond',
      '12-25': 'Kerst, Kerstmis, eerste kerstdag, 1e kerstdag',
      '12-26': 'tweede kerstdag, 2e kerstdag',
      '12-31': 'oudjaarsdag, oudejaarsdag, oudejaarsavond',
      '12-05': 'Sinterklaas, pakjesavond',
      '01-01': 'Nieuwjaar, nieuwjaarsdag',
      '04-27': 'Koningsdag',
      '05-05': 'Bevrijdingsdag',
      '05-01': 'Dag van de Arbeid',
      '07-21': 'nationale feestdag',
      '11-01': 'Allerheiligen',
      '11-11': 'Wapenstilstand',
      'easter-2': 'Goede Vrijdag',
      easter: 'Pasen, eerste paasdag, 1e paasdag, paaszondag',
      'easter+1': 'Paasmaandag, tweede paasdag, 2e paasdag',
      'easter+39': 'Hemelvaart, Hemelvaartsdag',
      'easter+49': 'Pinksteren, eerste pinksterdag, 1e pinksterdag',
      'easter+50': 'Pinkstermaandag, tweede pinksterdag, 2e pinksterdag',
      'easter-3': 'Witte Donderdag',
      'easter-1': 'Stille Zaterdag, paaszaterdag',
      '02-14': 'Valentijnsdag',
      '01-06': 'Driekoningen',
      '05/2/0': 'Moederdag',
      '06/3/0': 'Vaderdag',
      '05-04': 'Dodenherdenking',
      '08-15': 'OLV-Hemelvaart',
    },
    clock: {
      hour: 'uur, h, u',
      noon: 'middernacht',
      end: 'einde van de dag, eind van de dag, einde dag, eind van de middag',
      part: "'s ochtends, 's middags, 's avonds, ochtend, middag, avond",
      at: 'om',
    },
    confirmation: {
      open: 'nog te bevestigen, te bevestigen, niet bevestigd, onder voorbehoud, o.v.b, gepland, bevestigd, nnb, voorlopig, waarschijnlijk, vermoedelijk, hopelijk, verwacht, gepland op, gepland voor, ingepland op, voorzien op, voorzien voor, indien mogelijk, als het kan',
      placeholder: 'XX',
      estimated: 'schatting, geschat, indicatief, raming',
    },
    former: {
      former: 'was, voorheen, eerder, oorspronkelijk, in plaats van, i.p.v',
      moved: 'verschoven van, verplaatst van, verzet van, vervroegd van, uitgesteld van',
      altered: 'verlaagd van, verlaagd vanaf, gekort van, verhoogd van, verlengd van, verkort van, teruggebracht van',
    },
    relative: {
      relative: 'volgende, komende, deze, dit, aanstaande, vorige, afgelopen, elke, iedere',
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
      1: 'eenmaal, eens',
      2: 'tweemaal',
      3: 'driemaal',
      times: 'keer, maal, x',
    },
    alternate: {
      2: 'om de',
    },
    order: {
      next: 'daarna, dan, en dan, vervolgens, gevolgd door',
    },
    condition: {
      condition: 'tijdens, wanneer, indien nodig, zo nodig, op verzoek, in geval van',
      otherwise: 'anders',
    },
    namedDay: {
      off: 'feestdagen, vakanties, weekenden',
      day: 'Goede Vrijdag, Witte Donderdag, Stille Zaterdag',
    },
    closure: {
      closed: 'gesloten, sluiting, dicht, bedrijfssluiting, verlof, vrij, heel, hele, alle',
      several: 'vakantie, zomerstop, pauze, bouwvak, weekend, lang weekend',
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
      notice:
        'opzeggen, op te zeggen, opzegtermijn, opzegging, opzeggingstermijn, opzegbaar, opzegbaar met, vooraf, opzegdatum, op te zeggen met',
      ends: 'eindigt, eindigt op, loopt tot, loopt af, tot, tot en met',
      written: 'schriftelijk, van tevoren, wederzijds, vooraf, over en weer, contract',
      monthToMonth: 'van maand tot maand, maand op maand',
      given:
        'moet worden gegeven, moet gegeven worden, moet binnen zijn, moet uiterlijk, in te dienen, moet worden ingediend',
      duration: 'looptijd, minimale looptijd, contractduur, minimale contractduur, proefperiode',
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
      same: 'dezelfde dag, zelfde dag, nog dezelfde dag',
      hours: 'werkuren, kantooruren',
      revision: 'revisie, revisies, correctie, correcties',
      review: 'beoordeling',
      vague: 'zo snel mogelijk, zo spoedig mogelijk, asap, snel, indien mogelijk',
    },
    dayBeside: {
      before: 'vooravond van',
    },
    deputy: {
      deputy: 'vervanger, plaatsvervanger, backup, back-up, met hulp van, ondersteund door, ondersteuning, achtervang',
      joint: 'met, samen met',
    },
    romanPart: {
      Q1: 'kwartaal I',
      Q2: 'kwartaal II',
      Q3: 'kwartaal III',
      Q4: 'kwartaal IV',
    },
    dayFirst: {
      dayFirst: 'op, tot, uiterlijk, vanaf, vóór',
    },
  },
} as const satisfies Vocabulary;
