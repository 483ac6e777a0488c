import type { Vocabulary } from './vocabulary';

/** The words of plans in German. */
export const german = {
  code: 'de',
  names: 'german, deutsch',
  grammar:
    'der, die, das, und, den, dem, des, mit, für, von, vom, zum, zur, nach, nicht, wir, ist, sind, ein, eine, einen, einer, bis, bei, aus, auf, im, am, über, oder, je, jeden, wird, werden, uns, unser, unsere, als, auch',
  labels: {
    owner:
      'Verantwortlich, Verantwortliche, Verantwortlicher, Verantwortlichkeit, Zuständig, Zuständige, Zuständiger, Zuständigkeit, Leitung, Projektverantwortliche, Projektverantwortlicher, Hauptverantwortlich, Inhaber, Federführung, Rechenschaftspflichtig, Betreut von, Betreuung, Gesamtverantwortung',
    responsible: 'Bearbeiter, Bearbeiterin, Durchführung, Ausführung, Umsetzung durch, Zugewiesen an, Erledigt durch',
    id: 'ID, Nr, Nummer, Kürzel, Kennung, lfd Nr',
    name: 'Name, Bezeichnung, Titel, Was, Thema, Beschreibung',
    status: 'Status, Stand, Zustand, Fortschritt, Bearbeitungsstand, Stand der Arbeit, Erledigt',
    start: 'Start, Beginn, Startdatum, Anfang, ab, Startet am',
    end: 'Ende, Enddatum, Schluss',
    due: 'Fällig, Fällig am, Fälligkeit, Fälligkeitsdatum, Termin, Frist, Bis, Bis wann, Deadline, Datum, Liefertermin, Abgabe, Abgabetermin, Wann, Lieferdatum, Zieltermin, Stichtag, Zeitpunkt, Fertig bis, Fertig am, Liefern bis, Abzugeben bis, Erledigen bis, Zu liefern bis, Endtermin, Fertigstellung, Fertigstellungstermin, Lieferung bis',
    vendor:
      'Dienstleister, Agentur, Lieferant, Anbieter, Partner, Firma, Wer, Auftragnehmer, Durch wen, Wer liefert, Lieferant ist, Durchgeführt von, Macht wer, Empfänger',
    'depends-on':
      'Abhängig von, Hängt ab von, Abhängigkeit, Abhängigkeiten, Voraussetzung, Voraussetzungen, Nach, Benötigt, Braucht, Wartet auf, Vorgänger, Blockiert durch, Setzt voraus, Baut auf, Folgt auf',
    review: 'Freigabe, Abnahme, Prüfung, Freigabe durch, Korrekturschleifen, Korrekturrunden, Freigabeprozess',
    outcomes: 'Ziele, Ziel, Zahlt ein auf, Ergebnisziele, Dient, Zielbezug, Beitrag zu',
    'time-zone': 'Zeitzone',
    location: 'Standort, Ort, Sitz, Wo, Arbeitsort, Adresse',
    contact:
      'Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontakt, Kontaktperson, E Mail, Kontaktdaten, Ansprechpartner extern',
    note: 'Anmerkung, Anmerkungen, Notiz, Notizen, Bemerkung, Bemerkungen, Kommentar, Hinweis, Hinweise, Fazit',
    amount:
      'Betrag, Kosten, Budget, Summe, Preis, Honorar, Aufwand in Euro, Geplante Kosten, Ansatz, Höhe, Betrag netto, Netto, Brutto, Netto in Euro, Euro',
    handover: 'Übergabe, Lead Übergabe, Leadübergabe, Übernimmt, Wissenstransfer, Übergabe an',
    'plan.title': 'Titel, Name',
    'plan.coordinator':
      'Koordination, Koordinator, Koordinatorin, Projektleitung, Projektleiter, Projektleiterin, Projektmanagement, Gesamtkoordination, Steuerung, Agentursteuerung, Agenturkoordination, Dienstleistersteuerung',
    'plan.goal': 'Unternehmensziel, Geschäftsziel, Übergeordnetes Ziel, Ziel, Zweck, Oberziel',
    'plan.period':
      'Zeitraum, Laufzeit, Dauer, Kampagnenzeitraum, Planungszeitraum, Projektlaufzeit, Aktionszeitraum, Projektzeitraum',
    'plan.launch':
      'Launch, Start der Kampagne, Kampagnenstart, Markteinführung, Starttermin, Launchtermin, Veröffentlichung, Go live, Startschuss',
    'plan.budget': 'Budget, Gesamtbudget, Etat, Gesamtetat, Budgetrahmen, Kosten gesamt, Finanzrahmen',
    'plan.lang': 'Sprache',
    'plan.currency': 'Währung',
    'plan.holidays': 'Feiertage, Freie Tage, Betriebsferien, Betriebsurlaub',
    'plan.team': 'Team, Beteiligte, Projektteam, Personen',
    'outcome.name':
      'Ziel, Ergebnis, Ergebnisziel, Zielsetzung, Kennzahl und Ziel, KPI, OKR, Schlüsselergebnis, Zielbeschreibung',
    'outcome.metric':
      'Kennzahl, Messgröße, Metrik, Messung, Gemessen an, KPI, Messkriterium, Indikator, Erfolgsmessung',
    'outcome.baseline':
      'Ausgangswert, Istwert, Ist Wert, Stand heute, Status quo, Dieses Jahr, Aktueller Stand, Ist, Heute, Bisher, Aktuell, Basis, Basiswert, Ausgangslage, Ausgangspunkt, Von, Aktueller Wert, Startwert',
    'outcome.target': 'Zielwert, Soll, Sollwert, Soll Wert, Zielgröße, Angestrebt, Vorgabe, Auf, Zielmarke',
    'outcome.by': 'Bis',
    'outcome.source': 'Quelle, Datenquelle, Gemessen in, Messquelle',
    'outcome.result': 'Erreicht, Tatsächlich, Istergebnis, Erreichter Wert, Resultat',
    'outcome.minimum': 'Minimum, Mindestwert, Untergrenze, Mindestens',
    'person.name': 'Name, Person, Wer, Mitarbeiter, Mitarbeiterin, Teammitglied',
    'person.role': 'Rolle, Funktion, Position, Aufgabe, Aufgaben, Stelle, Zuständigkeit, Titel',
    'vendor.name':
      'Dienstleister, Agentur, Lieferant, Anbieter, Partner, Firma, Unternehmen, Freelancer, Auftragnehmer, Team, Agentur oder Team, Agenturen, Partneragentur',
    'vendor.sourcing':
      'Art der Zusammenarbeit, Zusammenarbeit, Vergabe, Beauftragung, Vergabeart, Einbindung, Intern extern, Intern oder extern, Vertragsart, Form der Zusammenarbeit, Art der Beauftragung',
    'vendor.scope':
      'Leistungsumfang, Aufgabe, Aufgaben, Leistung, Leistungen, Aufgabenbereich, Aufgabengebiet, Umfang, Macht, Tätigkeit, Einsatzbereich, Auftrag, Gewerk, Was, Leistungsbeschreibung, Was sie machen, Was sie tun, Tut, Kümmert sich um, Verantwortungsbereich, Einsatz, Was sie für uns machen, Was sie für uns tun, Was sie übernehmen, Wofür, Was genau, Zuständig für',
    'vendor.language': 'Sprache, Sprachen',
    'vendor.background': 'Hintergrund, Branchenerfahrung, Fachkenntnisse, Erfahrung',
    'vendor.fee':
      'Honorar, Vergütung, Kosten, Preis, Budget, Gage, Agenturhonorar, Auftragswert, Tagessatz, Stundensatz, Pauschale, Festpreis, Monatspauschale, Satz, Vertragswert, Auftragssumme, Kostet',
    'vendor.cadence':
      'Abstimmung, Abstimmungen, Rhythmus, Jour fixe, Regeltermin, Regeltermine, Termine, Besprechungen, Meetings, Kommunikation, Turnus, Abstimmungsrhythmus, Austausch, Regelmäßiger Termin, Wann wir sprechen, Telefontermin, Wöchentlicher Termin, Statustermin, Statusmeeting, Wir sprechen, Wir treffen uns, Wir telefonieren, Check in',
    'vendor.last-check-in':
      'Letzte Abstimmung, Letzter Kontakt, Letztes Gespräch, Letzter Termin, Zuletzt gesprochen, Zuletzt am, Zuletzt, Letztes Mal am, Letzter Check in',
    'vendor.sla':
      'Reaktionszeit, Service Level, SLA, Servicelevel, Reaktionszeiten, Leistungszusage, Antwortzeit, Zusage, Zusagen, Servicezusage, Bearbeitungszeit, Schnelligkeit, Lieferzeit, Lieferzeiten',
    'vendor.escalation':
      'Eskalation, Eskalationsweg, Krisenkontakt, Krisenkommunikation, Eskalationsstufen, Im Krisenfall, Bei Beschwerden, Im Ernstfall, Bei Problemen, Wenn es brennt, Krise, Notfall, Notfallkontakt',
    'vendor.collateral':
      'Unterlagen, Arbeitsgrundlagen, Material, Materialien, Briefingunterlagen, Input, Beistellungen, Bereitgestellt, Zulieferungen, Von uns gestellt, Wir liefern, Wir stellen, Wir stellen bereit, Bekommt von uns, Was wir liefern, Was wir bereitstellen, Von uns, Bekommen von uns, Stellen wir, Sie brauchen von uns, Brauchen von uns, Braucht von uns, Benötigen von uns, Benötigt von uns, Sie benötigen von uns, Wir müssen liefern, Wir müssen bereitstellen, Wir schulden ihnen, Unsere Zuarbeit, Zuarbeit von uns, Brauchen sie von uns, Was sie von uns brauchen',
    'vendor.nda':
      'Geheimhaltung, NDA, Vertraulichkeit, Geheimhaltungsvereinbarung, Vertraulichkeitsvereinbarung, Verschwiegenheit',
    'vendor.references':
      'Referenzen, Referenz, Kunden, Referenzkunden, Referenzgespräche, Kundenreferenz, Kundenreferenzen, Referenzkunde, Befragter Kunde, Befragte Kunden',
    'vendor.deliverables':
      'Liefergegenstände, Lieferergebnisse, Ergebnisse, Liefert, Lieferobjekte, Arbeitspakete, Liefergegenstand, Lieferergebnis, Deliverables, Lieferungen, Arbeiten',
    'out-of-scope': 'Nicht enthalten, Nicht im Leistungsumfang, Ausgeschlossen, Abgrenzung, Ausschlüsse',
    payment: 'Zahlung, Zahlungsbedingungen, Zahlungsplan, Zahlungsweise, Rechnungsstellung, Abrechnung',
    acceptance: 'Abnahmekriterien, Annahmekriterien, Abgenommen wenn, Fertig wenn',
    'vendor.paid-planning': 'Bezahlte Planung, Planung, Strategiehonorar, Konzeptionshonorar',
    'vendor.exit':
      'Kündigungsfrist, Kündigung, Ausstieg, Vertragsende und Rechte, Beendigung, Ausstiegsregelung, Kündbarkeit, Kündigung und Rechte, Ende der Zusammenarbeit, Wenn wir aufhören, Kündigungsregelung',
    'person.contact': 'Erreichbar unter',
    'vendor.ends':
      'Vertragsende, Vertrag bis, Endet, Ende, Laufzeit bis, Vertragslaufzeit bis, Befristet bis, Vertrag endet am, Vertrag endet, Der Vertrag endet am, Der Vertrag läuft bis, Vertrag läuft bis, Läuft bis, Vertrag bis zum, Vertrag läuft bis einschließlich, Läuft bis einschließlich',
    'deliverable.name':
      'Liefergegenstand, Lieferung, Lieferungen, Zulieferung, Zulieferungen, Lieferergebnis, Lieferobjekt, Deliverable, Arbeitspaket, Maßnahme, Ergebnis, Aufgabe, Aktivität, Werbemittel',
    'deliverable.takes': 'Dauer, Aufwand, Bearbeitungszeit, Dauert, Umfang in Tagen',
    'milestone.name': 'Meilenstein, Etappe, Ereignis',
    'reference.client':
      'Kunde, Kundin, Referenz, Referenzkunde, Auftraggeber, Ansprechpartner, Unternehmen, Referenzgeber',
    'reference.space': 'Branche, Bereich, Sektor, Markt',
    'reference.called':
      'Angerufen, Angerufen am, Anruf, Gesprochen am, Telefonat, Telefonat am, Gespräch, Gespräch am, Datum',
    'reference.by': 'Durch, Von, Angerufen von, Anrufer, Gesprochen von',
    'reference.partner': 'Partner, Partnerschaft, Partnerschaftlich',
    'reference.learn': 'Gelernt, Lernt, Lernen, Lernfähig, Lernbereitschaft, Lernbereit',
    'reference.change':
      'Änderung, Änderungen, Veränderung, Ändert sich, Anpassung, Wandel, Flexibilität, Flexibel, Anpassungsfähig',
    'budget line.name': 'Position, Posten, Kostenstelle, Kategorie, Kostenart, Budgetposten, Verwendung',
    'collateral.name': 'Unterlage, Material, Dokument, Arbeitsgrundlage, Beistellung',
    'collateral.owner': 'Von, Stellt bereit',
    'vendor.owner':
      'Verantwortlich, Betreuer, Betreuerin, Interne Betreuung, Unsere Ansprechperson, Bei uns zuständig, Zuständig bei uns',
    'vendor.location': 'Standort, Stadt, Wo sie sitzen',
    'vendor.outcomes': 'Ziele, KPIs, KPI, Kennzahlen, Arbeitet für, Trägt bei zu, Zielbeitrag, Beitrag zum Ziel',
    'milestone.owner': 'Verantwortlich, Wer',
    'collateral.vendor': 'Dienstleister, Für, Für wen, Empfänger',
    'outcome.owner': 'Verantwortlich, Wer',
    'plan.status': 'Projektstatus',
    'outcome.id': 'Ziel Nr',
  },
  hasCompounds: true,
  sections: {
    outcomes:
      'ziele, zielsetzung, zielsetzungen, ergebnisse und ziele, ergebnisziele, kennzahlen, ziele und kennzahlen, ziele und kpis, kpis und ziele, marketingziele, kampagnenziele, projektziele, messbare ziele, erfolgskriterien, schlüsselergebnisse, erfolgsmessung, zielwerte, was wir erreichen wollen, das wollen wir erreichen, was wir erreichen, unsere ziele, woran wir uns messen, woran wir erfolg messen, zahlen und ziele, kennzahlen und ziele, zielvorgaben, zielsetzungen und kennzahlen',
    team: 'team, projektteam, beteiligte, ansprechpartner, rollen, zuständigkeiten, mitwirkende, verantwortliche, teammitglieder, rollen und verantwortlichkeiten, wer macht was, personen, mitarbeiter, wer ist wer, unsere leute, internes team, wer wir sind, ansprechpartner bei uns',
    vendors:
      'dienstleister, agenturen, partner, lieferanten, externe partner, externe dienstleister, agenturen und teams, agenturen und dienstleister, dienstleister und agenturen, agenturen und partner, auftragnehmer, freelancer, freiberufler, dienstleister und teams, partneragenturen, externe agenturen, externe, externe agenturen und partner, partner und dienstleister, partner und agenturen, lieferanten und dienstleister, beauftragte firmen, firmen, mit wem wir arbeiten, wer uns hilft, externe firmen',
    references:
      'referenzen, referenzgespräche, referenzanrufe, referenzkunden, referenzprüfung, referenzen der agenturen',
    deliverables:
      'liefergegenstände, lieferergebnisse, deliverables, arbeitspakete, lieferobjekte, maßnahmen, werbemittel, maßnahmenplan, lieferungen, arbeitsergebnisse, maßnahmen und lieferungen, aufgaben, aufgaben und termine, arbeiten, aufgabenliste, aufgabenplan, zu liefern, was geliefert wird, maßnahmen und termine',
    milestones:
      'meilensteine, zeitplan, termine, terminplan, zeitschiene, eckdaten, fahrplan, wichtige termine, ablaufplan, meilensteine und termine, zeitplanung, meilenstein, stichtage, wichtige daten',
    budget:
      'budget, kosten, budgetplan, etat, kostenplan, budgetplanung, finanzplan, finanzen, kostenübersicht, budgetübersicht, budget und kosten, kosten und budget, kostenaufstellung, ausgaben, kostenrahmen, finanzierung',
    slas: 'service levels, reaktionszeiten, servicelevels, leistungszusagen, servicevereinbarungen, leistungsvereinbarungen, servicezusagen, zusagen',
    communication:
      'kommunikation, abstimmung, abstimmungen, jour fixe, regeltermine, besprechungen, zusammenarbeit, termine mit den agenturen, rhythmus, austausch, regelmäßige termine, meetings',
    collateral:
      'unterlagen, arbeitsgrundlagen, materialien, briefingunterlagen, beistellungen, was wir bereitstellen, was wir liefern, material von uns, zulieferungen, unterlagen von uns',
    risks: 'risiken, risiken und annahmen, risiken und chancen, risikobewertung',
  },
  words: {
    remainder:
      'Rest, der Rest, restliches Budget, Restbudget, was übrig bleibt, was übrig ist, Restbetrag, verbleibend',
    flatFee: 'pauschal, fix, festpreis, pauschale, insgesamt, gesamt, alles inklusive, zum festpreis',
    agreement:
      'unterschrieben, unterzeichnet, vertrag, vertragsbeginn, beginn, start, seit, kickoff, auftakt, verlängerung, rechnung, zahlung, anzahlung, angebot, termin, treffen, gespräch, anruf, telefonat, gebrieft, gegründet, beauftragt, ausgewählt, entscheidung, aktualisiert, gültig, urlaub, abwesend, verfügbar, pause, geburtstag, preisliste, ferien, gewonnen, beendet, endet, Preiserhöhung, Erhöhung, gekündigt, Probezeit, Zuschlag',
    notChosen:
      'noch offen, noch unklar, steht noch nicht fest, noch nicht ausgewählt, noch nicht entschieden, gesucht, wird noch gesucht, folgt, n.n',
    planNoun: 'projekt, projekts, projektes, plan, plans, planes, kampagne',
    ours: 'unser, unsere, unserer, intern, interne, interner, hausintern, bei uns, von uns, im haus, im hause, unsererseits, auf unserer seite',
    theirs:
      'extern, externe, externer, ihr, ihre, dort, bei der agentur, beim dienstleister, beim anbieter, der agentur, des dienstleisters, dienstleister, agentur, agenturseitig',
    until: 'bis',
    due: 'bis, bis zum, bis spätestens, spätestens, am, zum, fällig, fällig am, fällig bis',
    openEnded: 'laufend, fortlaufend, dauerhaft, kontinuierlich, durchgehend, unbefristet',
    openEndedWork: 'laufend, laufende, fortlaufend, fortlaufende, dauerhaft, durchgehend, retainer, dauerbetreuung',
    aboutSection: 'unsere, unser, die, der, das, wichtigste, unsere wichtigsten',
    ofSection: 'für, der, des, im, in, und, von',
    total:
      'summe, zwischensumme, teilsumme, gesamtsumme, endsumme, gesamtkosten, gesamtbudget, gesamtbetrag, summe gesamt',
    overall: 'gesamt, insgesamt',
    provided: 'erledigt, vorhanden, bereit, verschickt, gesendet, geliefert, übergeben, verfügbar, liegt vor, ja',
    called: 'ja, erledigt',
    toBeFilledIn: 'n.n.',
    missing:
      'keine, keiner, kein, noch keine, noch keiner, noch offen, offen, folgt, wird noch geklärt, noch zu klären, noch festzulegen, noch zu definieren, k. a., k.a., keine angabe, entfällt, nicht zutreffend, noch nicht, noch unklar, unbekannt, zu klären',
    dateOfText:
      'stand, erstellt, erstellt am, aktualisiert, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, version, überarbeitet, veröffentlicht',
    paidWork:
      'bezahlte werbung, bezahlte anzeigen, bezahlte kampagnen, anzeigenkampagne, anzeigenkampagnen, anzeigen schalten, werbeanzeigen, printanzeigen, plakatwerbung, gesponserte beiträge',
    asPlanned: 'termingerecht, fristgerecht, rechtzeitig, pünktlich, im Zeitplan, im Budget, im Budgetrahmen',
    fillIn:
      'einfügen, hier, name, ihr, dein, firma, firmenname, produkt, kunde, bitte, beschreibung, ergänzen, platzhalter',
    target:
      'verdoppeln, verdreifachen, halbieren, null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, doppelt',
    otherTarget: 'verdoppelt, verdreifacht, halbiert, zwölf, erste, hälfte',
    activity:
      'aufsetzen, aufbauen, erstellen, entwickeln, planen, produzieren, veröffentlichen, schreiben, drehen, organisieren, durchführen, starten, launchen, teilnehmen, bauen, gestalten, vorbereiten, umsetzen, relaunch, aktualisieren, überarbeiten, posten, versenden, einführung, erstellung, durchführung, umsetzung, produktion',
    vanity:
      'follower, followern, abonnenten auf instagram, likes, impressionen, aufrufe, videoaufrufe, seitenaufrufe, reichweite, fans, views, sichtkontakte, erwähnungen, klicks auf gefällt mir, herzen, geteilte beiträge, profilaufrufe',
    value:
      'anfragen, anmeldungen, absatz, abschlüsse, abos, aufträge, bekanntheit, bestellungen, bewerbungen, buchungen, deckungsbeitrag, downloads, einkäufe, ertrag, gewinn, interessenten, käufe, käufer, kosten, kunden, kündigungen, kundentreue, leads, marge, marktanteil, mitglieder, neukunden, nutzer, registrierungen, reservierungen, spenden, tickets, termine, testkunden, treffen, umsatz, umsätze, verkäufe, verträge, wiederkäufer, besuche, besucher, conversion, abonnenten, weiterempfehlung, büros',
    change:
      'erhöhen, erhöht, steigern, steigert, steigt, steigen, senken, senkt, sinkt, sinken, verdoppeln, verdoppelt, verdreifachen, halbieren, halbiert, verbessern, verbessert, wachsen, wächst, wachstum, reduzieren, reduziert, verringern, ausbauen, steigerung, senkung, erhöhung, reduzierung',
    level:
      'durchschnitt, durchschnittlich, quote, rate, marktanteil, öffnungsrate, absprungrate, pro monat, im monat, pro woche, pro tag, pro quartal, pro jahr, je monat, monatlich, im jahr, anteil, abwanderung, verkehr, besucherzahl',
    lead: 'anfragen, anfrage, demoanfragen, demo-anfragen, angebotsanfragen, kontaktanfragen, interessenten',
    sales: 'vertrieb, vertriebsleiter, vertriebsleiterin, vertriebsleitung, verkauf, außendienst, innendienst',
    strategy:
      'markenstrategie, inhaltsstrategie, contentstrategie, content strategie, marketingplan, marketingstrategie, mediastrategie, positionierung, strategie, kommunikationsstrategie, markteintrittsstrategie',
    public:
      'community, pr, presse, pressearbeit, öffentlichkeitsarbeit, medienarbeit, social media, soziale medien, soziale netzwerke, kommentare, krisenkommunikation, presse- und öffentlichkeitsarbeit, community management, pressebüro, presseagentur, pr-agentur, pressestelle, pressekontakte',
    badDay:
      'eskalation, eskalationsweg, krise, krisenfall, krisenkommunikation, negativ, negative, negativer, beschwerde, beschwerden, shitstorm, kritik, notfall',
    every: 'alle, allen, jede, jeder, jedes, jedem, jeden, sämtliche, sämtlichen',
    outside: 'externe, externen',
    vendorNoun:
      'agentur, agenturen, dienstleister, dienstleistern, partner, partnern, lieferant, lieferanten, externen, freelancer, freelancern, firmen',
    purpose:
      'zweck, mission, unternehmensziel, geschäftsziel, oberziel, warum, hintergrund und ziel, leitziel, übergeordnetes ziel, anlass, ziel',
    confidential:
      'vertraulich, vertrauliche, vertraulicher, vertrauliches, vertraulichen, geheim, streng vertraulich, nur intern',
    notConfidential: 'nicht',
    media:
      'mediabudget, media, mediakosten, mediaetat, werbebudget, werbekosten, schaltkosten, mediaspendings, anzeigenschaltung, anzeigenbudget, schaltbudget, werbeschaltung',
    everydaySection: 'referenzen, maßnahmen, kommunikation',
    namesOwner:
      'Verantwortlich, Verantwortliche, Verantwortlicher, Verantwortung, Leitung, Projektleitung, Projektleiter, Projektleiterin, Leiter, Leiterin, Autor, Autorin, Autoren, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Koordination, Zuständig, verfasst von, eingereicht von, Inhaber, Kontakt, Eigentümer, Eigentümerin',
    ownedBy: 'verantwortlich für, geleitet von, erstellt von, zuständig für, koordiniert von',
    aimOfDocument: [
      'Ziel',
      'Ziele',
      'Zweck',
      'Zielsetzung',
      'Absicht',
      'Auftrag',
      'Vision',
      'Motivation',
      'warum',
      'Anlass',
      'Ausgangslage',
      'Problem',
      'Zusammenfassung',
      'damit',
    ],
    aimedAt: [
      'Ziel',
      'Ziele',
      'Zielwert',
      'Zielwerte',
      'Kennzahl',
      'Kennzahlen',
      'Ergebnis',
      'Ergebnisse',
      'Erfolgskriterien',
      'Messgrößen',
      'Erfolgsmessung',
      'Wirkung',
      'Zweck',
      'Zielsetzung',
    ],
    moneySpent: ['Budget', 'Kosten', 'Etat', 'Preis', 'Preise', 'Honorar', 'Finanzierung'],
  },
  wording: {
    after: 'nach',
    takes: 'dauert',
    called: 'angerufen am',
    by: 'von',
    'partner yes, learn yes, change yes': 'Partner ja, lernt ja, ändert sich ja',
    outsourced: 'extern',
    'co-sourced': 'gemeinsam',
    'in-house': 'intern',
    draft: 'Entwurf',
    'in review': 'in Prüfung',
    approved: 'freigegeben',
    active: 'aktiv',
    paused: 'pausiert',
    done: 'erledigt',
    'not started': 'offen',
    'in progress': 'in Arbeit',
    blocked: 'blockiert',
    cancelled: 'gestrichen',
    yes: 'ja',
    no: 'nein',
    partly: 'teilweise',
    'What will be different': 'Was sich ändert',
  },
  phrases: {
    'paid-planning': ['die Planung wird eigens bezahlt; der Plan gehört uns'],
  },
  evidence: {
    columns: {
      task: 'aufgabe, aufgaben, aktivität, aktivitäten, maßnahme, maßnahmen, massnahme, aktion, schritt, tätigkeit, was ist zu tun, to do, kommunikation, beitrag, beiträge, kommunikationsmaßnahme, inhalt des beitrags, thema, themen',
      deliverable:
        'lieferung, lieferungen, liefergegenstand, ergebnistyp, arbeitsergebnis, werbemittel, lieferobjekt, lieferobjekte',
      date: 'datum, ende, enddatum, termin, termine, fällig, fällig am, frist, wann, woche, kw, kalenderwoche, monat, tag, quartal, bis, bis wann, deadline, liefertermin, zeitpunkt, abgabe, zeitraum, veröffentlichung',
      start: 'beginn, start, startdatum, ab, von',
      owner:
        'verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständigkeit, leitung, inhaber, wer, bearbeiter, ansprechpartner intern, verantwortliche person, durch wen, wessen, bei uns, absender, zuständige person, zugewiesen, zugewiesen an, bearbeiterin, federführung, koordination, besitzer',
      money:
        'kosten, betrag, budget, honorar, gebühr, preis, monatlich, kosten pro monat, summe, ausgaben, aufwand in euro, vergütung, gesamtkosten',
      vendor:
        'dienstleister, agentur, lieferant, anbieter, firma, unternehmen, partner, auftragnehmer, freelancer, freiberufler',
      service: 'leistung, leistungen, dienstleistung, umfang, wofür, gewerk',
      contact:
        'kontakt, ansprechpartner, ansprechpartnerin, e mail, email, telefon, dort, deren ansprechpartner, erreichbar unter',
      person: 'name, person, mitglied, teammitglied',
      role: 'rolle, rollen, funktion, position, aufgabenbereich, macht was',
      outcome: 'ziel, ziele, ergebnis, wirkung, zielsetzung, schlüsselergebnis',
      metric: 'kennzahl, kennzahlen, kpi, messgröße, metrik, indikator',
      target: 'zielwert, soll, sollwert, zielgröße',
      baseline:
        'stand heute, dieses jahr, status quo, aktueller stand, ausgangswert, ist, istwert, heute, aktuell, basiswert',
      result: 'erreicht, istergebnis, resultat',
      milestone: 'meilenstein, meilensteine, phase, ereignis, veranstaltung',
      status: 'status, stand, fortschritt, erledigt',
      line: 'posten, position, kategorie, kostenart, beschreibung, kanal, budgetposten',
    },
    headings: {
      outcomes:
        'ziele und kennzahlen, erfolgskriterien, erfolgskennzahlen, kennzahlen, messgrößen, zielwerte, woran wir erfolg messen, erfolgsmessung, ziele, was sich ändern soll, was anders werden soll, wo wir hinwollen, so sieht erfolg aus, angestrebte ergebnisse, erwartete ergebnisse, gewünschte ergebnisse, zahlenziele, was wir erreichen müssen',
      vendors:
        'dienstleister, agenturen, lieferanten, externe partner, externe agenturen, unsere agenturen, unsere dienstleister, anbieter, freie mitarbeiter, dienstleisterliste',
      deliverables: 'lieferungen, liefergegenstände, werbemittel, arbeitsergebnisse, zu liefern, lieferobjekte',
      tasks: 'aufgabenliste, nächste schritte, maßnahmen, maßnahmenplan, checkliste, offene punkte, aktionspunkte',
      milestones: 'meilensteine, termine, wichtige termine, zeitplan, fristen, ablaufplan',
      team: 'team, projektteam, ansprechpartner, beteiligte, zuständigkeiten, rollen und zuständigkeiten, mitglieder, verantwortlichkeiten, verantwortliche, aufgabenverteilung, rollenverteilung',
      budget: 'budget, kosten, kostenplan, budgetplan, budgetübersicht, kostenübersicht',
    },
    prose: {
      aims: 'ziel ist, unser ziel ist, das ziel ist, ziel der, ziel des, ziel, zielwert, unsere ziele sind, zweck der, zweck des, zweck ist, ziele sind, ziele der, ziele des, mit dem ziel',
      wishes: 'wir wollen, wir möchten, wir planen, wir werden, sollen, soll',
      due: 'bis, bis zum, bis spätestens, spätestens am, spätestens bis, vor dem, fällig am, frist ist, abgabe am, abgabetermin ist, termin ist, geplant für, findet am, startet am, beginnt am',
      hires:
        'beauftragen, beauftragt, engagieren, engagiert, vertrag mit, rahmenvertrag mit, angebot von, rechnung von, vergeben an, gebucht bei, buchen bei, bestellt bei, bestellen bei, gemietet bei, gekauft bei, beauftragung von, vergabe an, angebot der, rechnung der, unterauftrag an, vertrag der',
      works:
        'zusammenarbeit mit, zusammen mit, gestaltet von, produziert von, geliefert von, entwickelt von, erstellt von, umgesetzt von, gedruckt von, arbeiten mit',
      crafts:
        'agentur, werbeagentur, studio, freelancer, freiberufler, freiberuflerin, dienstleister, lieferant, druckerei, designer, designerin, fotograf, fotografin, grafiker, grafikerin, texter, texterin, büro, beratung, übersetzer, übersetzerin, caterer, messebauer',
      trades:
        'werbetexter, redakteur, redakteurin, entwickler, entwicklerin, filmproduktion, webdesigner, mediaagentur, steuerberater, partner',
      outside:
        'freie, freier, freiberuflich, freiberufliche, freiberuflicher, extern, externe, externer, externes, externen, beauftragte, spezialisierte',
      leads:
        'geleitet von, verantwortet von, koordiniert von, organisiert von, betreut von, erledigt von, freigegeben von, übernimmt, umgesetzt von, zugewiesen an, erstellt von, moderiert von',
      answers:
        'ist verantwortlich für, sind verantwortlich für, ist zuständig für, sind zuständig für, verantwortet, koordiniert',
      inHouse:
        'team, ausschuss, gruppe, vorstand, abteilung, leitung, verein, marketing, vertrieb, geschäftsführung, kunden, mitglieder, partner, marketingteam, redaktion, arbeitsgruppe, ag, stab, fachbereich',
      services:
        'veranstaltungsort, location, hosting, webhosting, catering, caterer, druckerei, druck, drucker, ticketing, zahlungsanbieter, domain, fotograf, fotografin, fotografie, videograf, videoproduktion, pr agentur, pressebüro, übersetzung, übersetzer, kanzlei, steuerberater, buchhaltung, versicherung, transport, newsletter tool, versandtool, crm, hotel, technik, tontechnik, bühne, streaming, aufzeichnung, agentur, werbeagentur, mediaagentur, webagentur, kreativagentur, eventagentur, lieferant, dienstleister, anbieter, auftragnehmer, messebau, messebauer, standbau, hersteller, mietmöbel, floristik, auftragnehmerin',
      undertakes:
        'wird, werden, kümmert sich um, kümmern sich um, übernimmt, übernehmen, organisiert, organisieren, leitet, koordiniert, koordinieren, schreibt, erstellt, macht, bereitet, klärt, fragt, prüft, soll, sollen, betreut, verantwortet',
      roles:
        'organisator, organisatorin, projektleiter, projektleiterin, projektleitung, koordinator, koordinatorin, ansprechpartner, ansprechpartnerin, marketingleiter, marketingleiterin, kampagnenleiter, kampagnenleiterin, geschäftsführer, geschäftsführerin, redaktionsleitung, moderatorin, vorsitzender, vorsitzende',
      makes:
        'gebaut von, gedruckt von, geliefert von, produziert von, gestaltet von, entwickelt von, hergestellt von, gedreht von',
      firms:
        'film, filmproduktion, studio, medien, agentur, druck, druckerei, produktion, produktionen, beratung, partner, hotel, gasthaus, restaurant, catering, veranstaltungstechnik, design, kollektiv, verlag, werbetechnik, messebau, grafik',
    },
    about: {
      owner:
        'autor, autorin, autoren, verfasser, verfasserin, verantwortlich, verantwortliche, leitung, projektleitung, projektleiter, projektleiterin, erstellt von, inhaber, inhaberin, eigentümer',
      coordinator: 'koordination, koordinator, koordinatorin, projektkoordination',
      status: 'status, stand, projektstatus',
      period: 'zeitraum, laufzeit, dauer, kampagnenzeitraum, termine, geschäftsjahr, quartal',
      launch: 'launch, start, starttermin, launchtermin, go live, veröffentlichung, kampagnenstart',
      goal: 'ziel, hauptziel, zielsetzung, zweck, geschäftsziel',
      budget: 'budget, gesamtbudget, gesamtkosten, kosten gesamt',
    },
    words: {
      remark:
        'fokus, schwerpunkt, thema, hinweis, hinweise, warum, konzept, ziel, ziele, zweck, tipp, zielgruppe, plattformen, kanäle, häufigkeit, tonalität',
      entails: 'umfasst, beinhaltet, liefergegenstände, liefern, geliefert werden',
      sample: 'beispiel, beispiele, beispielhaft',
      aim: 'ziele, ziel, kennzahlen, kpis, kpi, zielwerte, schlüsselergebnisse, okrs, erfolgskriterien, messgrößen, zielsetzung, zielsetzungen, zweck',
      phase: 'phase, etappe, sprint, abschnitt, arbeitspaket, meilenstein, teilprojekt, stufe',
      work: 'roadmap, fahrplan, maßnahmenplan, aktionsplan, arbeitsplan, umsetzung, umsetzungsplan, nächste schritte, checkliste, aufgaben, to dos, aktivitäten, geplante aktivitäten, projekte, redaktionsplan, contentplan, inhaltsplan, leistungsumfang, umfang, kampagnenplan, launchplan, quick wins, was wir tun, maßnahmen, werbemaßnahmen, kampagnen, ablauf, vorgehen, arbeitspakete, strategie, strategien, marketingstrategie, materialien, werbematerialien, kampagnenmaterialien, enthaltene leistungen',
      excluded:
        'nicht im umfang, nicht enthalten, ausgeschlossen, abgrenzung, nicht ziele, hintergrund, historie, rückblick, risiken, annahmen, quellen, links, weiterführende links, anhang, zielgruppe, zielgruppen, wettbewerber, anforderungen, voraussetzungen, über uns, ausgangslage',
      income: 'einnahmen, umsatz, umsätze, erlöse, erträge',
      practice:
        'protokoll, besprechungsnotizen, notizen, handbuch, leitfaden, richtlinie, richtlinien, anleitung, bericht, jahresbericht, rückblick, vorlage, glossar, sitzung',
      plan: 'plan, marketingplan, mediaplan, projektplan, kampagne, kampagnen, strategie, konzept, vorhaben, projekt, fahrplan, angebot, ausschreibung, budget, kalender, ziele, werbung, veranstaltung, messe, zeitplan, checkliste',
      money: 'budget, kosten, ausgaben, kostenplan, finanzplan, finanzierung, honorare, aufwand, ausgegeben',
      verb: 'abhalten, abnehmen, abschließen, abstimmen, akquirieren, aktivieren, aktualisieren, analysieren, anbieten, anfragen, ankündigen, anlegen, anpassen, aufbauen, aufnehmen, aufsetzen, ausarbeiten, ausbauen, auswerten, auswählen, beantragen, bearbeiten, beauftragen, befragen, begleiten, bereitstellen, besprechen, bestellen, besuchen, betreuen, bewerben, briefen, buchen, definieren, drehen, drucken, durchführen, einbinden, einführen, einholen, einladen, einplanen, einreichen, einrichten, empfehlen, entwerfen, entwickeln, erarbeiten, erfassen, ergänzen, ermitteln, erstellen, erweitern, eröffnen, evaluieren, fertigstellen, festlegen, filmen, finalisieren, finden, fotografieren, freigeben, führen, gestalten, gewinnen, gründen, halten, herstellen, hinzufügen, hochladen, identifizieren, implementieren, informieren, integrieren, kaufen, klären, kommunizieren, kontaktieren, konzipieren, koordinieren, launchen, layouten, liefern, messen, mieten, optimieren, organisieren, pflegen, planen, platzieren, posten, produzieren, programmieren, präsentieren, prüfen, recherchieren, reservieren, sammeln, schalten, schreiben, schulen, segmentieren, sichern, starten, steuern, suchen, teilen, teilnehmen, testen, texten, tracken, umsetzen, unterstützen, veranstalten, verbessern, vereinbaren, verfassen, verhandeln, verlinken, verschicken, versenden, verteilen, veröffentlichen, vorbereiten, vorstellen, werben, zusammenstellen, überarbeiten, übersetzen, erstellung, entwicklung, umsetzung, einrichtung, optimierung, recherche, konfiguration, verwaltung, integration, produktion, vorbereitung, planung, veröffentlichung, verteilung, aufbau, gestaltung, versand, druck, buchung, abstimmung, schaltung, pflege, überarbeitung',
      offer:
        'angebot, kostenvoranschlag, offerte, leistungsbeschreibung, dienstleistungsvertrag, vertrag, angebotsentwurf',
      client: 'kunde, kundin, auftraggeber, auftraggeberin, erstellt für, angebot für',
      offeredBy:
        'erstellt von, anbieter, auftragnehmer, auftragnehmerin, dienstleister, agentur, lieferant, angebot von, berater, beraterin',
      tool: 'plattform, plattformen, tool, tools, software, werkzeug, app, dienst, abo, anbieter',
      quoted: 'angebot, angefragt, gebucht, zu buchen, bestellt, lieferant, rechnung, anzahlung, vertrag, beauftragt',
      paidGroup:
        'verträge, influencer, creator, podcasts, newsletter, medienpartner, bezahlte medien, sponsoring, agenturen, lieferanten, dienstleister, medien, anzeigen',
      beside: 'vorher, davor, vor, nach, danach, zuvor, im voraus, bis zum',
      piece:
        'kampagne, idee, video, beitrag, e mail, mail, artikel, folge, workshop, anzeige, webinar, newsletter, maßnahme, aufgabe, aktion, aktivität, reel, plakat, veranstaltung',
      content:
        'inhalte, inhalt, content, inhaltsideen, social media, beiträge, blog, blogartikel, artikel, videos, videoinhalte, texte, bildmaterial, e mail sequenz, e mail marketing, newsletter, posts, reels, stories, podcast, webinare, seo, pressearbeit, öffentlichkeitsarbeit, veranstaltungen, kommunikationsmittel, werbemittel, drucksachen, anzeigen, vor dem launch, nach dem launch, am launch tag, sofort, diese woche, diesen monat, jetzt, später, vor der veranstaltung, nach der veranstaltung',
      rival:
        'wettbewerber, wettbewerb, konkurrent, konkurrenten, konkurrenz, sponsor, sponsoren, spender, kunden, referenzkunden',
    },
  },
  values: {
    wait: {
      after:
        'nach, hängt ab von, abhängig von, benötigt, braucht, wartet auf, warten auf, blockiert durch, blockiert von, setzt voraus, folgt auf, im Anschluss an, nach Abschluss von, nach Fertigstellung von, nach Freigabe von, frühestens nach, erst nach, blockiert:, Voraussetzung:, Abhängigkeit:, beginnt nach, startet nach, Start nach, baut auf, nicht vor, nicht vor dem, nicht vor der, nicht früher als, wartet noch auf, angewiesen auf, abhängig vom, aufbauend auf, bedingt durch',
      when: 'sobald, wenn, ab, bei',
      start:
        'Beginn von, dem Beginn von, Start von, dem Start von, Anfang von, Beginn, Start, startet mit, beginnt mit, gleichzeitig mit, zeitgleich mit, parallel zu, Beginn des, Beginn der, Start der, Start des',
      end: 'Ende von, dem Ende von, Abschluss von, dem Abschluss von, Fertigstellung von, Freigabe von, Lieferung von, Abnahme von, Abnahme, Freigabe, Fertigstellung, Genehmigung von, Freigabe der, Freigabe des, Abnahme der, Abnahme des, Fertigstellung der, Fertigstellung des, Abschluss der, Abschluss des, Lieferung der, Lieferung des, Ende der, Ende des',
      starts: 'beginnt, startet, begonnen hat, gestartet ist, begonnen, AA',
      done: 'fertig, ist fertig, fertig ist, fertig sind, sind fertig, abgeschlossen, abgeschlossen ist, ist abgeschlossen, erledigt, erledigt ist, ist erledigt, freigegeben, freigegeben ist, ist freigegeben, vorliegt, vorliegen, steht, geliefert, geliefert ist, abgenommen, abgenommen ist, abgenommen sind, freigegeben sind, durch ist, da ist, da sind, fertiggestellt ist, genehmigt ist, geklärt ist',
      finish: 'endet mit, endet zusammen mit, endet gleichzeitig mit, fertig zusammen mit',
      finishes: 'EE, FF',
      all: 'beide, beiden, sowohl, alle von, von',
      later: 'später, danach',
      soon: 'direkt, sofort, unmittelbar, gleich, kurz',
      none: 'keine, keine Abhängigkeiten, nichts, keiner, unabhängig',
      included: 'einschließlich, inklusive, inkl, alle, allesamt',
      first: 'zuerst, vorher, zunächst',
    },
    status: {
      draft: 'Entwurf, im Entwurf, Rohfassung, Arbeitsfassung, vorläufig',
      planning: 'in Planung, Planung',
      'not started':
        'offen, nicht begonnen, noch nicht begonnen, nicht gestartet, noch nicht gestartet, geplant, ausstehend, zu tun, steht aus, noch nicht, neu, anstehend, noch offen, unbegonnen, nicht angefangen, noch zu tun, steht noch aus, noch zu beginnen, als Nächstes, kommt noch, in der Pipeline, vorgemerkt, eingeplant, terminiert, noch nicht gebrieft, noch nicht beauftragt',
      'in progress':
        'in Arbeit, in Bearbeitung, begonnen, angefangen, gestartet, läuft, laufend, im Gange, im Gang, in Umsetzung, in Produktion, in Entwicklung, wird bearbeitet, unterwegs, dran, im Plan, gefährdet, verzögert, verspätet, in Verzug, im Verzug, überfällig, hinkt hinterher, hinter dem Plan, hinter Plan, verspätet sich, verzögert sich, mit Verspätung, im Zeitplan, im Satz, im Druck, in Druck, in der Übersetzung, in Übersetzung, in Vorbereitung, pünktlich, nach Plan, läuft nach Plan, halb fertig, zur Hälfte fertig, im Schnitt, wird gedreht, wird gerade gedreht, wird produziert, wird geschrieben, wird gestaltet, wird erstellt, wird übersetzt, wird geschnitten, beauftragt, gebrieft, bestellt, beim Drucker, bei der Druckerei, in der Druckerei, bei der Agentur, in der Mache, in Mache, wird gedruckt, im Dreh, in der Gestaltung, in Gestaltung, in der Produktion, am Laufen, in Erstellung, in Ausarbeitung, wird vorbereitet, im Druck befindlich, beim Dienstleister, in den Druck gegangen, an den Drucker geschickt',
      active: 'aktiv',
      'in review':
        'in Prüfung, zur Prüfung, in Freigabe, zur Freigabe, wartet auf Freigabe, in Abnahme, zur Abnahme, in Abstimmung, zur Abstimmung, Freigabe ausstehend, in der Prüfung, beim Kunden, im Review, wird geprüft, in Korrektur, eingereicht, vorgeschlagen, in Diskussion, zur Diskussion, beantragt, in der Freigabe, liegt beim Kunden, in der Abnahme, in Feedbackschleife, in Korrekturschleife, zur Korrektur, im Lektorat, beim Lektorat, zum Lektorat, in Freigabeschleife, wartet auf Feedback, wartet auf Rückmeldung, Feedback ausstehend, zur Freigabe beim Kunden, liegt zur Freigabe vor, beim Kunden zur Freigabe, zur Unterschrift, bei Legal, bei der Rechtsabteilung, zu prüfen, freizugeben, wartet auf Kunden',
      blocked: 'blockiert, wartet, wartet auf, wartend, hängt, gesperrt, stockt, steht still',
      paused:
        'pausiert, angehalten, ruht, zurückgestellt, verschoben, auf Eis, unterbrochen, inaktiv, auf Eis gelegt, eingefroren, vertagt, gestoppt',
      confirmed: 'bestätigt, gebucht, reserviert, fest gebucht, zugesagt',
      approved:
        'freigegeben, genehmigt, abgenommen, final, beschlossen, abgestimmt, angenommen, verabschiedet, stabil, gültig, in Kraft, endgültig, bewilligt, druckfertig, druckreif, druckfrei, Freigabe erteilt, OK erteilt, unterschrieben, unterzeichnet, Freigabe liegt vor, freigegeben mit Änderungen, mit Änderungen freigegeben',
      live: 'online, on air, auf Sendung, live geschaltet, live gegangen, ist live',
      done: 'erledigt, fertig, abgeschlossen, geliefert, fertiggestellt, beendet, veröffentlicht, übergeben, ausgeliefert, gemacht, umgesetzt, gelöst, ausgeführt',
      cancelled:
        'abgesagt, abgebrochen, gestrichen, storniert, entfällt, entfallen, verworfen, eingestellt, abgelehnt, zurückgezogen, veraltet, überholt, archiviert, abgelaufen, ungültig, aufgehoben',
      made: 'versendet, verschickt, gesendet, versandt, gedruckt, gedreht, aufgenommen, ausgestrahlt, installiert, hochgeladen, präsentiert, eingegangen, erhalten, produziert, zugestellt, rausgeschickt, verteilt, hat stattgefunden, stattgefunden, übersetzt, ausgespielt, abgehakt',
      unclear: 'bereit, in Klärung',
    },
    almost: {
      late: 'verspätet, verzögert, in Verzug, im Verzug, überfällig, hinter dem Plan, hinter Plan, mit Verspätung, zu spät, spät',
      almost: 'fast, beinahe, halb, teilweise, größtenteils, nahezu, zum Teil, noch nicht ganz',
      notYet: 'bald, wird, soll, zu',
      aside:
        'gerade, bereits, schon, noch, derzeit, aktuell, momentan, jetzt, vollständig, komplett, ganz, soeben, zurzeit',
    },
    percent: {
      percent: 'Prozent',
    },
    engagement: {
      negotiating:
        'in Verhandlung, in Gesprächen, im Gespräch, angefragt, kontaktiert, Angebot liegt vor, Angebot erhalten, in der Auswahl, Vertrag in Arbeit, ausgewählt, in Prüfung des Vertrags',
      'under contract':
        'unter Vertrag, unterschrieben, Vertrag unterschrieben, beauftragt, gebucht, bestätigt, Vertrag steht',
    },
    provided: {
      provided:
        'bereit, verschickt, gesendet, geliefert, bereitgestellt, übergeben, verfügbar, vorhanden, liegt vor, ja, erhalten',
    },
    sourcing: {
      outsourced:
        'Produktionsfirma, Studio, Filmproduktion, externer Partner, Fremdfirma, extern, externe, ausgelagert, Agentur, Agenturen, Freelancer, Freiberufler, freier Mitarbeiter, freie Mitarbeiter, Dienstleister, Auftragnehmer, Fremdvergabe, fremdvergeben, Subunternehmer, outgesourct, Zulieferer, Fremdleistung, externer',
      'co-sourced':
        'gemeinsam, gemischt, geteilt, hybrid, teils extern, teilweise extern, teilweise ausgelagert, beides, zusammen, teilweise intern, zum Teil extern',
      'in-house':
        'intern, interne, eigenes Team, eigene Leute, eigene Mitarbeiter, im Haus, hausintern, inhouse, selbst, Eigenleistung, wir selbst, wir, interner',
    },
    answer: {
      yes: 'ja, j, wahr, immer, unbedingt, auf jeden Fall, absolut, jawohl',
      no: 'nein, falsch, nie, überhaupt nicht, gar nicht, eher nicht',
      partly:
        'teils, teilweise, teils teils, meistens, manchmal, bedingt, zum Teil, größtenteils, mit Einschränkungen, mit Vorbehalt, jein, gemischt',
      but: 'aber, allerdings, jedoch',
    },
    question: {
      partner: 'Partner, partnerschaftlich, Partnerschaft',
      learn: 'gelernt, lernt, lernen, lernt dazu, lernfähig',
      change: 'verändert, Veränderung, ändert, ändert sich, ändern, wandelt sich, Änderung, passt sich an',
    },
    call: {
      called:
        'angerufen, angerufen am, telefoniert am, gesprochen, telefoniert, getroffen, befragt, erreicht, ja, erledigt, gesprochen am, rief an, haben telefoniert, haben gesprochen, kontaktiert, telefonisch erreicht, gesprochen mit, telefoniert mit, angerufen von, gezoomt, wir haben telefoniert, wurde angerufen, wurden angerufen, wir haben gesprochen',
      conversation:
        'Anruf, Telefonat, Gespräch, Anruf am, Telefonat am, Gespräch am, Videocall, Videogespräch, Telefon, telefonisch, am Telefon, Treffen, Telefongespräch, Telko, Referenzgespräch, Videoanruf, Zoom-Gespräch, Teams-Call, Rückruf, Call',
      attempt:
        'nicht erreicht, auf Mailbox gesprochen, Mailbox, Anrufbeantworter, Nachricht hinterlassen, keine Antwort, nicht abgenommen, hob nicht ab, nicht abgehoben, ging nicht ran, nicht rangegangen, versucht, besetzt, angeschrieben, angefragt, gemailt, kein Rückruf, wartet auf Rückruf, Rückruf erbeten, niemanden erreicht, nicht durchgekommen, keine Rückmeldung, ohne Antwort, geht nicht ran, meldet sich nicht, Mail geschickt, E-Mail geschickt, auf AB gesprochen',
      'not called':
        'nicht angerufen, noch nicht angerufen, nicht gesprochen, noch nicht, kein Anruf, offen, ausstehend, steht aus, nein, nie',
      planned:
        'geplant, anzurufen, anrufen, Anruf geplant, Termin, vereinbart, verabredet, wird angerufen, anstehend, Termin am, noch anrufen, telefonieren, Telefontermin, Gespräch geplant, Gespräch vereinbart, Call geplant, wird kontaktiert, noch anzurufen, zu kontaktieren, kontaktieren, Rückruf vereinbart, wollen wir anrufen, rufen wir an, ruft an',
      moved: 'verschoben',
      declined:
        'abgelehnt, verweigert, lehnt ab, lehnte ab, will nicht, wollte nicht, möchte nicht, abgesagt, keine Auskunft, gibt keine Auskunft, gibt keine Referenzen, möchte sich nicht äußern, will sich nicht äußern, keine Referenz',
    },
    vacant: {
      vacant:
        'niemand, noch niemand, keiner, noch keiner, offen, noch offen, unbesetzt, vakant, nicht zugewiesen, noch nicht zugewiesen, noch zu klären, zu klären, noch zu benennen, zu benennen, noch festzulegen, wird noch benannt, unbekannt, N.N',
    },
    address: {
      address:
        'Herr, Herrn, Frau, Dr, Prof, unser, unsere, unserem, unserer, verantwortlich, Ansprechpartner, Ansprechpartnerin, Hr, Fr',
    },
    successor: {
      successor: 'dann, danach, und dann',
    },
    title: {
      title:
        'Geschäftsführer, Geschäftsführerin, Leiter, Leiterin, Leitung, Bereichsleiter, Bereichsleiterin, Direktor, Direktorin, Vorstand, Manager, Managerin, Referent, Referentin, Assistent, Assistentin, Projektleiter, Projektleiterin, Abteilungsleiter, Vertrieb, Vertriebsleiter, Marketingleiter, Marketingleiterin, Einkauf, Finanzen, Betrieb, Redaktion, Inhaber, Inhaberin, Gründer, Gründerin',
    },
    month: {
      1: 'Januar, Jänner, Jan',
      2: 'Februar, Feber, Feb',
      3: 'März, Maerz, Mrz',
      4: 'April, Apr',
      5: 'Mai',
      6: 'Juni, Jun',
      7: 'Juli, Jul',
      8: 'August, Aug',
      9: 'September, Sept, Sep',
      10: 'Oktober, Okt',
      11: 'November, Nov',
      12: 'Dezember, Dez',
    },
    weekday: {
      0: 'Sonntag, sonntags, So',
      1: 'Montag, montags, Mo',
      2: 'Dienstag, dienstags, Di',
      3: 'Mittwoch, mittwochs, Mi',
      4: 'Donnerstag, donnerstags, Do',
      5: 'Freitag, freitags, Fr',
      6: 'Samstag, samstags, Sonnabend, Sa',
    },
    unit: {
      minute: 'Minuten, Minute, Min',
      hour: 'Stunden, Stunde, Std, h',
      day: 'Tage, Tagen, Tag, Tages, Tg',
      week: 'Wochen, Woche, Wo',
      month: 'Monate, Monaten, Monat, Monats',
      quarter: 'Quartale, Quartalen, Quartal, Quartals',
      half: 'Halbjahre, Halbjahr, Halbjahres, Halbjahren',
      year: 'Jahre, Jahren, Jahr, Jahres',
    },
    dayKind: {
      working: 'Arbeitstage, Arbeitstagen, Arbeitstag, Werktage, Werktagen, Werktag, AT',
      calendar: 'Kalendertage, Kalendertagen, Kalendertag',
    },
    number: {
      0: 'null',
      0.5: 'halber, halbe, ein halber, eine halbe, einen halben, einer halben, einem halben, halben',
      1: 'ein, eine, einen, einem, einer, eines, eins',
      1.5: 'anderthalb, eineinhalb, ein einhalb',
      2: 'zwei, zwo',
      3: 'drei',
      4: 'vier',
      5: 'fünf, fuenf',
      6: 'sechs',
      7: 'sieben',
      8: 'acht',
      9: 'neun',
      10: 'zehn',
      11: 'elf',
      12: 'zwölf, zwoelf',
      14: 'vierzehn',
      15: 'fünfzehn',
      20: 'zwanzig',
      30: 'dreißig',
      40: 'vierzig',
      50: 'fünfzig',
      100: 'hundert',
      1000: 'tausend',
      2.5: 'zweieinhalb',
      3.5: 'dreieinhalb',
      13: 'dreizehn',
      16: 'sechzehn',
      17: 'siebzehn',
      18: 'achtzehn',
      19: 'neunzehn',
      21: 'einundzwanzig',
      24: 'vierundzwanzig',
      25: 'fünfundzwanzig',
      28: 'achtundzwanzig',
      35: 'fünfunddreißig',
      36: 'sechsunddreißig',
      45: 'fünfundvierzig',
      48: 'achtundvierzig',
      60: 'sechzig',
      70: 'siebzig',
      72: 'zweiundsiebzig',
      80: 'achtzig',
      90: 'neunzig',
      4.5: 'viereinhalb, viereinhalbe, viereinhalben',
      500000: 'eine halbe Million',
    },
    ordinal: {
      1: 'erste, ersten, erster, erstes',
      2: 'zweite, zweiten, zweiter, zweites',
      3: 'dritte, dritten, dritter',
      4: 'vierte, vierten, vierter',
      '-1': 'letzte, letzten, letzter',
    },
    scale: {
      1000: 'Tsd, Tausend',
      1000000: 'Mio, Million, Millionen',
      1000000000: 'Mrd, Milliarde, Milliarden',
    },
    part: {
      early: 'Anfang, zu Beginn, Beginn, Anfang des, zu Anfang',
      mid: 'Mitte, Mitte des',
      late: 'gegen Ende',
      end: 'Ende, Ende des, zum Ende, bis Ende, Monatsende, Quartalsende, zum Monatsende',
    },
    link: {
      agent: 'von, durch',
      and: 'und, sowie, und auch, u',
      or: 'oder, bzw, beziehungsweise',
      until: 'bis, bis zum, bis zur, bis zu, bis einschließlich, bis inklusive, bis inkl, bis einschl, bis und mit',
      from: 'von, vom, ab, seit',
      after: 'nach',
      before: 'vor',
      by: 'bis, bis zum, spätestens, spätestens am, bis spätestens, bis spätestens zum, fällig, fällig am, fällig zum, im Laufe des, im Laufe von, während, während des, überfällig seit, war fällig am',
      on: 'am, im, in, an',
      of: 'des, der, im, jeden, jedes',
      per: 'pro, je, in der, im, die',
      every: 'jede, jeden, jeder, jedes, alle, jedem, aller',
      plus: 'plus, zzgl, zuzüglich',
      minus: 'minus, abzüglich',
      between: 'zwischen',
      since: 'ab, ab dem, seit, beginnend',
      onwards: 'an, und später, oder später, bis auf Weiteres, fortlaufend, laufend, offenes Ende, ohne Enddatum',
    },
    bound: {
      atMost:
        'bis zu, höchstens, maximal, max, nicht mehr als, gedeckelt auf, gedeckelt bei, Deckel, Obergrenze, bis maximal, bis höchstens, innerhalb, innerhalb von, binnen, nicht länger als, längstens, in maximal',
      atLeast: 'mindestens, mind, ab, nicht weniger als, wenigstens, min, länger als',
      below: 'unter, weniger als',
      above: 'über, mehr als',
    },
    rate: {
      hour: 'Stundensatz, Stundenhonorar, stündlich, pro Std, die Stunde, Stundensatz, je Std, Std',
      day: 'Personentage, Personentag, Personentagen, Manntage, Manntag, Tagessatz, Tagessätze, täglich, pro Tag, am Tag, Tagessatz, je Tag, PT',
      week: 'wöchentlich, die Woche, in der Woche',
      month:
        'Monatshonorar, Monatspauschale, monatliche Pauschale, monatlich, mtl, im Monat, pro Monat, Monatspauschale, je Monat',
      quarter: 'vierteljährlich, quartalsweise, im Quartal',
      year: 'Jahreshonorar, Jahrespauschale, jährlich, im Jahr, p.a., pro Jahr, je Jahr',
      piece: 'pro Stück, je Stück, das Stück',
      thousand: 'TKP',
    },
    tax: {
      tax: 'MwSt, Mehrwertsteuer, USt, Umsatzsteuer',
      net: 'netto, ohne MwSt, ohne Mehrwertsteuer, zzgl gesetzlicher MwSt, zzgl ges MwSt, zuzüglich gesetzlicher Mehrwertsteuer',
      gross: 'brutto',
      including: 'inkl, inklusive, incl, einschließlich, einschl',
      excluding:
        'exkl, exklusive, zzgl, zuzüglich, ohne, plus, on top, obendrauf, kommt hinzu, kommt dazu, nicht enthalten',
    },
    payment: {
      paid: 'zahlbar, bezahlt, abgerechnet, in Rechnung gestellt, fakturiert, gezahlt, zu zahlen, berechnet',
      total: 'gesamt, insgesamt, Summe, Gesamtsumme, in Summe, Gesamtbudget, Gesamtkosten, Total',
      free: 'kostenlos, kostenfrei, gratis, umsonst, unentgeltlich',
      due: 'bei Auftrag, bei Beauftragung, bei Auftragserteilung, Anzahlung, vorab, im Voraus, bei Lieferung, bei Abnahme, nach Abnahme, bei Abschluss, bei Vertragsschluss, bei Start, zu Beginn, am Ende, Rest, bei Fertigstellung, bei Projektstart, Vorkasse, jetzt, sofort, später, hinterher',
      part: 'davon, darin, wovon',
      next: 'dann, danach, anschließend, anschliessend, im Anschluss',
      basis: 'nach Aufwand, auf Aufwandsbasis, auf Stundenbasis',
      extra:
        'Spesen, Reisekosten, Nebenkosten, Auslagen, Fremdkosten, Material, Produktionskosten, Mediakosten, Fahrtkosten',
      commission: 'Provision, Agenturprovision, Honorar, Agenturhonorar',
      instalment: 'Raten, Rate, Teilzahlungen, Teilbeträgen, Monatsraten, Teilen, Teile, Teilrechnungen',
      oneOff: 'einmalig, Einrichtung, Setup, Einrichtungsgebühr, fix, pauschal, Pauschale, Festpreis',
      media: 'Mediabudget, Mediavolumen, Mediakosten, Mediaspend, Werbebudget',
      days: 'Tage netto, zahlbar innerhalb',
    },
    over: {
      over: 'für, über, während, auf',
    },
    multiple: {
      2: 'verdopple, verdoppele, verdoppeln, verdoppelt, doppelt, doppelt so viele, doppelt so viel, verdoppelung, Verdopplung',
      3: 'verdreifachen, verdreifacht, dreimal so viele, dreifach',
      4: 'vervierfachen, vervierfacht',
      10: 'verzehnfachen, verzehnfacht',
      0.5: 'halbieren, halbiert, Halbierung',
    },
    fraction: {
      0.5: 'die Hälfte, Hälfte, die Hälfte der, jeder zweite, jeder Zweite',
      0.33: 'ein Drittel, Drittel, jeder dritte, jeder Dritte',
      0.67: 'zwei Drittel',
      0.25: 'ein Viertel, Viertel, jeder vierte',
      0.75: 'drei Viertel',
      0.2: 'ein Fünftel, jeder fünfte',
      0.1: 'ein Zehntel, jeder zehnte',
    },
    change: {
      up: 'steigern, steigen, steigt, erhöhen, erhöht, anheben, wachsen, wächst, verbessern, verbessert, ausbauen, mehr',
      down: 'senken, sinken, sinkt, sinkt, verringern, reduzieren, reduziert, verkürzen, gesenkt, drücken, kürzen',
      reach:
        'erreichen, erreicht, gewinnen, gewinnt, erzielen, erzielt, generieren, verkaufen, bekommen, haben, schaffen, Ziel',
    },
    season: {
      spring: 'Frühjahr, Frühling',
      summer: 'Sommer',
      autumn: 'Herbst',
      winter: 'Winter',
    },
    comparison: {
      past: 'gegenüber, ggü, im Vergleich zu, im Vergleich zum, im Vergleich zur, verglichen mit, als im, als in, als',
      YoY: 'gegenüber Vorjahr, gegenüber dem Vorjahr, im Jahresvergleich, zum Vorjahr, ggü Vorjahr, im Vergleich zum Vorjahr, als im Vorjahr, YoY',
      QoQ: 'gegenüber Vorquartal, gegenüber dem Vorquartal, zum Vorquartal',
      MoM: 'gegenüber Vormonat, gegenüber dem Vormonat, zum Vormonat',
    },
    measure: {
      instead: 'statt, anstatt, anstelle von, gegenüber, im Vergleich zu',
      baseline:
        'Basis, Ausgangswert, heute, aktuell, derzeit, bisher, bislang, momentan, zuletzt, Ist, Vorjahr, zuletzt waren es, bisher waren es, bislang waren es, heute sind es, derzeit sind es, aktuell sind es, bis jetzt, bis dato, bis heute, heutigen, bisherigen, derzeitigen, aktuellen',
      target: 'Ziel, Zielwert, Soll',
      more: 'mehr, zusätzliche, zusätzlich, höhere, Steigerung, Zuwachs',
      fewer: 'weniger, geringere, niedrigere',
      atLeast: 'oder mehr, und mehr, oder höher',
      atMost: 'oder weniger, und weniger',
      points: 'Punkte, Punkten, Prozentpunkte, Prozentpunkten, PP, Pkt',
      times: 'mal, fach, x',
      top: 'Top, unter den Top, in den Top, unter den ersten, in die Top',
      rank: 'Platz, Rang, Position, Nr, Nummer',
      award: 'Preis, Auszeichnung, Award',
      win: 'gewinnen, gewinnt, gewonnen, erhalten',
      breakEven: 'Break-even, kostendeckend, schwarze Null, Gewinnschwelle',
      document:
        'Rechnung, Rechnungsnummer, Auftrag, Auftragsnummer, Bestellung, Bestellnummer, Nr, Nummer, Az, Aktenzeichen, Beleg, Kundennummer',
      numbered:
        'Modell, Phase, Welle, Version, Stufe, Teil, Schritt, Serie, Generation, Sprint, Runde, Woche, Tag, Kapitel, Staffel, Folge, Band, Ausgabe, Typ, Klasse, Gruppe, Industrie, Halle, Stand, Seite, Entwurf, Fassung',
      aged: 'Jährige, jährige, Jährigen, jährigen, Jahre alt, Jahren',
      within:
        'in, innerhalb von, binnen, für, über, nach, alle, ersten, letzten, nächsten, den ersten, den letzten, den nächsten',
      stretch: 'idealerweise, Wunschziel, ambitioniertes Ziel, im besten Fall, Stretch',
    },
    filler: {
      filler:
        'der, die, das, den, dem, am, im, fällig, dauert, zum, bis, bis zum, volle, vollen, ganze, ganzen, ganzer, voller, um, für, in Worten',
      hedge:
        'ca, circa, etwa, ungefähr, rund, rd, zirka, so etwa, in etwa, schätzungsweise, über den Daumen, oder so, plus minus, gegen',
    },
    limiting: {
      earlier: 'oder früher, oder eher',
      alternating:
        'gerade Wochen, geraden Wochen, ungerade Wochen, ungeraden Wochen, gerade Kalenderwochen, geraden Kalenderwochen, ungeraden Kalenderwochen, gerade KW, geraden KW, ungerade KW, ungeraden KW, geraden KWs, ungeraden KWs',
      withdrawn:
        'entfernt, gestrichen, abgesagt, storniert, entfallen, entfällt, fällt weg, weggefallen, fällt aus, nicht mehr, gelöscht, aufgehoben, hinfällig, erledigt sich, erübrigt sich, obsolet, ausgesetzt, pausiert, ruht, eingestellt, ehemals, früher, vormals, verworfen, zurückgezogen, überholt',
      partly:
        'teilweise, zum Teil, teils, nur, lediglich, ausschließlich, ausschliesslich, anteilig, größtenteils, überwiegend, hauptsächlich, optional, idealerweise, am besten, bedingt, in Teilen, Teile von',
    },
    changing: {
      negation: 'nicht, kein, keine, keinen, ohne, nie',
      exception: 'außer, ausser, ausgenommen, sofern nicht',
      limit:
        'höchstens, maximal, max, mindestens, mind, über, unter, frühestens, frühestens am, fruehestens, nicht vor, nicht vor dem',
      doubt:
        'voraussichtlich, vorläufig, vielleicht, evtl, eventuell, falls, wahrscheinlich, vermutlich, hoffentlich, womöglich, mutmaßlich, ggf, wenn, sofern',
    },
    introduction: {
      start:
        'Kick-off, Kickoff, Start, Beginn, Arbeitsbeginn, beginnt, beginnt am, startet, startet am, Start am, Beginn am',
      due: 'fällig, fällig am, fällig bis, Frist, Termin',
      takes: 'dauert, Dauer, braucht',
      owner:
        'Verantwortung, verantwortlich, verantwortlich ist, zuständig, zuständig ist, verantwortet von, zugewiesen an, geleitet von, betreut von, in Händen von',
    },
    launch: {
      launch:
        'Launch, Start, Markteinführung, Markteinfuehrung, Livegang, Go-live, Veröffentlichung, Kampagnenstart, Marktstart',
      day: 'Launchtag, Launchtermin, Tag des Launchs',
      start: 'Projektstart, Kick-off, Kickoff, Projektbeginn, Planbeginn, Auftakt',
      end: 'Projektende, Planende, Ende des Plans',
    },
    yearPart: {
      quarter: 'Q, Quartal, Quartals, Qu',
      half: 'H, HJ, Halbjahr, Halbjahres, Hälfte',
      fiscal: 'GJ, Geschäftsjahr, Wirtschaftsjahr, FJ, Fiskaljahr',
      calendar: 'Kalenderjahr, KJ, das ganze Jahr, ganzes Jahr, Gesamtjahr, Jahr',
      week: 'KW, Kalenderwoche, Kalenderwochen',
      day: 'Tag',
      weekOfYear: 'Woche',
    },
    weekOf: {
      start: 'Woche ab, Woche ab dem',
      any: 'Woche vom, Woche des, Woche um den, in der Woche vom, Woche von',
    },
    feast: {
      '12-24': 'Heiligabend, Heiliger Abend',
      '12-25':
        'Weihnachten, Weihnachtstag, erster Weihnachtstag, erster Weihnachtsfeiertag, 1. Weihnachtstag, 1. Weihnachtsfeiertag, 1. Feiertag',
      '12-26':
        'zweiter Weihnachtstag, zweiter Weihnachtsfeiertag, 2. Weihnachtstag, 2. Weihnachtsfeiertag, Stephanstag, 2. Feiertag',
      '12-31': 'Silvester',
      '01-01': 'Neujahr, Neujahrstag',
      '01-06': 'Heilige Drei Könige, Dreikönigstag',
      '05-01': 'Tag der Arbeit, Maifeiertag',
      '08-15': 'Mariä Himmelfahrt',
      '10-03': 'Tag der Deutschen Einheit',
      '10-26': 'Nationalfeiertag',
      '10-31': 'Reformationstag',
      '11-01': 'Allerheiligen',
      '12-06': 'Nikolaus',
      'easter-47': 'Faschingsdienstag',
      'easter-48': 'Rosenmontag',
      'easter-2': 'Karfreitag',
      easter: 'Ostern, Ostersonntag',
      'easter+1': 'Ostermontag',
      'easter+39': 'Himmelfahrt, Christi Himmelfahrt, Vatertag',
      'easter+49': 'Pfingsten, Pfingstsonntag',
      'easter+50': 'Pfingstmontag',
      'easter+60': 'Fronleichnam',
      'easter-3': 'Gründonnerstag',
      'easter-1': 'Karsamstag, Ostersamstag',
      'easter-46': 'Aschermittwoch',
      'easter-7': 'Palmsonntag',
      'easter-52': 'Weiberfastnacht, Altweiber',
      '05/2/0': 'Muttertag',
      '02-14': 'Valentinstag',
      '03-08': 'Weltfrauentag, Frauentag, Internationaler Frauentag',
      '11-11': 'Martinstag',
      '08-01': 'Bundesfeier, Bundesfeiertag',
    },
    clock: {
      hour: 'Uhr, h',
      noon: 'mittags, Mittag',
      end: 'EOD, Feierabend, Tagesende, Geschäftsschluss, Dienstschluss, Ende des Tages',
      part: 'vormittags, nachmittags, abends, morgens, früh, vormittag, nachmittag, morgen, abend',
      at: 'um, ab',
    },
    confirmation: {
      open: 'tbc, unbestätigt, noch unbestätigt, noch nicht bestätigt, noch zu bestätigen, zu bestätigen, unter Vorbehalt, geplant, bestätigt, fix, voraussichtlich, vorläufig, wahrscheinlich, vermutlich, hoffentlich, erwartet, geplant für, geplant am, angesetzt für, angesetzt auf, vorgesehen für, vorgesehen, wenn möglich, falls möglich, nach Möglichkeit',
      placeholder: 'TT, XX',
      estimated: 'geschätzt, Schätzung, indikativ, veranschlagt',
    },
    former: {
      former: 'war, vorher, zuvor, früher, ursprünglich, bisher, statt, anstatt, alt, nicht',
      moved: 'verschoben von, verschoben vom, verlegt von, verlegt vom, vorgezogen von, vorgezogen vom',
      altered: 'gesenkt von, reduziert von, gekürzt von, erhöht von, verlängert von, verkürzt von, angehoben von',
    },
    relative: {
      relative:
        'nächste, nächsten, nächster, nächstes, kommende, kommenden, kommender, diese, diesen, dieser, dieses, vorige, vorigen, letzte, letzten, jeden, jede',
    },
    dayUnit: {
      working:
        'Arbeitstag, Arbeitstage, Arbeitstagen, Arbeitstages, Werktag, Werktage, Werktagen, AT, WT, Bankarbeitstage, Personentag, Personentage, Personentagen, Manntage, PT, Werktages, Werktags, Geschäftstag, Geschäftstage, Geschäftstagen',
      calendar: 'Kalendertag, Kalendertage, Kalendertagen, KT',
    },
    rhythm: {
      '1 workday': 'täglich, werktäglich, arbeitstäglich, werktags, tägliches, tägliche, täglicher',
      '1 week': 'wöchentlich, wöchentliche, wöchentlicher, wöchentliches, im Wochenrhythmus',
      '2 week':
        'zweiwöchentlich, zweiwöchentliche, zweiwöchentlicher, zweiwöchentliches, zweiwöchig, zweiwöchige, zweiwöchiger, 2-wöchentlich, 2-wöchig, vierzehntägig, vierzehntägige, vierzehntägiger, vierzehntäglich, 14-tägig, 14-tägige, 14-tägiger, 14-täglich, im Zweiwochenrhythmus, im Zwei-Wochen-Rhythmus, im 14-Tage-Rhythmus, 14-tägliche',
      '3 week': 'dreiwöchentlich, dreiwöchig, 3-wöchentlich, 3-wöchig',
      '4 week': 'vierwöchentlich, vierwöchig, 4-wöchentlich, 4-wöchig',
      '1 month': 'monatlich, monatliche, monatlicher, monatliches',
      '2 month': 'zweimonatlich, zweimonatliche, 2-monatlich',
      '3 month': 'vierteljährlich, vierteljährliche, vierteljährlicher, quartalsweise, quartalsmäßig, dreimonatlich',
      '6 month': 'halbjährlich, halbjährliche, halbjährlicher',
      '12 month': 'jährlich, jährliche, jährlicher',
    },
    occurrences: {
      1: 'einmal, einmalig',
      2: 'zweimal',
      3: 'dreimal',
      4: 'viermal',
      5: 'fünfmal',
      times: 'mal',
    },
    order: {
      next: 'dann, danach, anschließend, und dann, im Anschluss, gefolgt von',
    },
    condition: {
      condition: 'während, bei Bedarf, nach Bedarf, auf Anfrage, solange',
      otherwise: 'sonst, ansonsten',
    },
    namedDay: {
      off: 'Feiertage, an Feiertagen, Feiertagen, Ferien, in den Ferien, Wochenenden',
      day: 'Schwarzer Freitag',
    },
    closure: {
      closed: 'geschlossen, Schließung, Betriebsschließung, Urlaub, frei, zu, ganz, ganzer, gesamter, alle',
      several:
        'Betriebsruhe, Betriebsferien, Betriebsurlaub, Werksferien, Sommerpause, Winterpause, Pause, Wochenende, langes Wochenende',
    },
    periodEnd: {
      month:
        'Monatsende, Monatsschluss, Ende des Monats, Ende eines Monats, Ende jedes Monats, Ende eines Kalendermonats, Ende des Kalendermonats, Monatsletzten, zum Monat',
      quarter:
        'Quartalsende, Ende des Quartals, Ende eines Quartals, Ende eines Kalenderquartals, Quartalsschluss, Kalendervierteljahresende, Vierteljahresende, Ende eines Kalendervierteljahres, zum Quartal, Quartal',
      half: 'Halbjahresende, Ende des Halbjahres, Ende eines Halbjahres',
      year: 'Jahresende, Ende des Jahres, Kalenderjahresende, Ende des Kalenderjahres, Ende eines Kalenderjahres, Vertragsjahresende',
    },
    term: {
      notice:
        'kündigen, zu kündigen, Kündigungsfrist, Frist, Kündigung, kündbar, kündbar mit, kündbar innerhalb, Kündigungszeit, Vorlauf, Vorlaufzeit, Kündigungstermin, Vertragskündigung',
      ends: 'endet, endet am, läuft bis, läuft aus, Laufzeit bis, bis, Ende',
      written:
        'schriftlich, beiderseits, vorher, im Voraus, beidseitig, ab Zugang, gegenseitig, mind, mindestens, Vertrag',
      monthToMonth: 'von Monat zu Monat, monatsweise, monatlich kündbar, monatliche Kündigung, monatlich',
      given:
        'muss eingehen, muss vorliegen, muss erfolgen, muss ausgesprochen werden, muss eingereicht werden, einzureichen, auszusprechen, ist einzureichen, ist auszusprechen, muss, erfolgen, vorliegen, eingehen, spätestens einzureichen',
      duration:
        'Mindestlaufzeit, Laufzeit, Grundlaufzeit, Erstlaufzeit, Vertragslaufzeit, Probezeit, Mindestvertragslaufzeit',
    },
    review: {
      round:
        'Runde, Runden, Schleife, Schleifen, Korrekturschleife, Korrekturschleifen, Korrekturrunde, Korrekturrunden, Feedbackrunde, Feedbackrunden, Feedbackschleife, Feedbackschleifen, Freigabeschleife, Freigabeschleifen, Durchgang, Durchgänge',
      each: 'je, jeweils, à, pro Runde, je Runde, pro Schleife, je Schleife, von je, zu je, mit je, pro Durchgang',
      total: 'insgesamt, gesamt, zusammen, in Summe, alles in allem',
      none: 'keine, keine Freigabe, keine Prüfung, ohne Freigabe, ohne Prüfung, nicht nötig, nicht erforderlich, entfällt, keine Freigabe nötig, keine Abnahme',
      word: 'Freigabe, Freigabe durch, freigegeben, gibt frei, Abnahme, Abnahme durch, Prüfung, Prüfung durch, prüft, durch, Review, Feedback, Korrektur, Genehmigung, genehmigt, von, mit, in, innerhalb, braucht, und, Rückmeldung',
      group:
        'Rechtsabteilung, Kunde, Kunden, Geschäftsführung, GF, Vorstand, Recht, Marketing, Produkt, Vertrieb, Einkauf, Team, Agentur, Chef, Chefin',
    },
    level: {
      next: 'nächster Werktag, nächsten Werktag, nächster Arbeitstag, nächsten Arbeitstag, am nächsten Tag, Folgetag',
      same: 'gleicher Tag, am selben Tag, am gleichen Tag, selber Tag, taggleich, selben Tag, gleichen Tag, noch am selben Tag, noch am gleichen Tag',
      always: 'rund um die Uhr',
      hours: 'Arbeitsstunden, Geschäftsstunden, Bürostunden, Werkstunden',
      revision: 'Korrektur, Korrekturen, Überarbeitung, Überarbeitungen, Revision, Revisionen',
      review: 'Freigabe, Prüfung, Abnahme',
      vague:
        'so schnell wie möglich, schnellstmöglich, baldmöglichst, zeitnah, umgehend, möglichst, sobald wie möglich, rasch, schnell',
    },
    dayBeside: {
      before: 'Vortag von, Vortag des, Vorabend von, Vorabend des, am Vortag des, am Vorabend des',
      after: 'Folgetag von, Folgetag des',
    },
    deputy: {
      deputy:
        'Vertretung, Stellvertretung, Stellvertreter, Stellvertreterin, vertreten durch, Backup, unterstützt von, mit Unterstützung von, Unterstützung, Ersatz',
      joint: 'mit, gemeinsam mit, zusammen mit, neben, plus',
    },
    romanPart: {
      Q1: 'I. Quartal, Quartal I',
      Q2: 'II. Quartal, Quartal II',
      Q3: 'III. Quartal, Quartal III',
      Q4: 'IV. Quartal, Quartal IV',
      H1: 'I. Halbjahr',
      H2: 'II. Halbjahr',
    },
    dayFirst: {
      dayFirst: 'bis, ab, vom, zum, spätestens, den',
    },
  },
} as const satisfies Vocabulary;
