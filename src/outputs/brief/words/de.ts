import type { WordsOfBriefs } from './wordsOfBriefs';

export const german: WordsOfBriefs = {
  kinds: {
    press:
      'pr, presse, pressearbeit, öffentlichkeitsarbeit, medienarbeit, pressemappe, pressemitteilung, pressemitteilungen, fachpresse',
    video:
      'video, videos, film, filme, dreh, drehs, animation, animationen, spot, spots, schnitt, imagefilm, kundenfilm, kundenfilme, bewegtbild',
    web: 'web, website, webseite, webseiten, internetseite, landingpage, landingpages, landing page, microsite, webentwicklung, onlineshop',
    content:
      'seo, content, artikel, blog, blogbeiträge, texte, texter, texterin, redaktion, whitepaper, fallstudie, fallstudien, fachbeiträge',
    ads: 'paid media, mediaplanung, mediaplan, mediaeinkauf, anzeigen, werbung, werbeanzeigen, sea, suchmaschinenwerbung, performance marketing, kampagnen, google ads',
    event:
      'event, events, veranstaltung, veranstaltungen, messe, messen, messestand, messebau, konferenz, webinar, webinare, kongress, roadshow',
    print:
      'print, druck, drucksachen, druckerei, broschüre, broschüren, flyer, plakat, plakate, verpackung, mailing, faltblatt',
    social: 'social, social media, community, influencer, creator, soziale medien, instagram, tiktok',
    research:
      'forschung, marktforschung, umfrage, umfragen, befragung, befragungen, studie, studien, fokusgruppe, fokusgruppen, interviews, tracking-welle',
    design:
      'design, gestaltung, grafik, branding, logo, banner, illustration, illustrationen, kreation, key visual, erscheinungsbild, adaption, adaptionen',
    email: 'e-mail, e-mails, newsletter, crm, marketing-automation, mailings, mailstrecke',
    translation: 'übersetzung, übersetzungen, übersetzer, übersetzerin, lokalisierung, dolmetscher, transkreation',
  },
  topics: {
    access: 'zugang, zugänge, zugangsdaten, login, hosting, domain, cms, redaktionssystem',
    accounts: 'konto, konten, werbekonto, werbekonten, kundenkonto',
    address: 'lieferadresse, lieferung an, anlieferung, versand, lager',
    audience: 'zielgruppe, zielgruppen, persona, personas, leser, käufer, publikum',
    brand:
      'markenhandbuch, brand book, styleguide, gestaltungsrichtlinien, corporate design, designsystem, markenrichtlinien',
    cast: 'darsteller, drehort, drehorte, protagonist, protagonisten, protagonistin, gesprächspartner, einverständniserklärung, einverständniserklärungen, vor der kamera',
    channels: 'kanal, kanäle, plattform, plattformen, linkedin, instagram, tiktok, youtube, facebook',
    consent: 'einwilligung, einwilligungen, opt-in, double-opt-in, abmeldung',
    embargo: 'sperrfrist, embargo',
    experts: 'experte, experten, expertin, expertinnen, fachleute, interviewpartner, interviewpartnerin',
    format:
      'format, formate, dateiformat, maße, auflösung, seitenverhältnis, größe, größen, spezifikation, spezifikationen',
    glossary: 'glossar, terminologie, botschaften-haus, message house, wortliste',
    guests: 'gäste, teilnehmer, teilnehmende, besucher, gästeliste',
    keywords: 'keyword, keywords, suchbegriffe, suchbegriff, themen, schlüsselwörter',
    landingPage: 'landingpage, landingpages, landing page, zielseite, zielseiten',
    languages: 'sprache, sprachen, untertitel, deutsch, englisch, französisch, spanisch, italienisch, zweisprachig',
    length: 'länge, sekunden, minuten, laufzeit, wortzahl, wörter',
    list: 'verteiler, empfänger, segmente, segment, abonnenten, adressliste',
    logistics: 'logistik, genehmigung, genehmigungen, versicherung, sicherheit, aufbau, abbau, catering, transport',
    message: 'botschaft, botschaften, kernbotschaft, kernbotschaften, claim, slogan, positionierung, nutzenversprechen',
    method: 'methode, methodik, fragebogen, hypothese, hypothesen, feldzeit, qualitativ, quantitativ',
    outlets: 'medien, presseverteiler, fachpresse, journalisten, journalistinnen, titel, redaktionen',
    paper: 'papier, proof, andruck, grammatur, veredelung, farben, cmyk, pantone',
    privacy: 'datenschutz, dsgvo, barrierefreiheit, barrierefrei, wcag, cookies, cookie',
    program: 'programm, referent, referenten, referentin, ablauf, ablaufplan, vorträge',
    quantity: 'menge, mengen, stückzahl, auflage, exemplare, anzahl, stück',
    rawData: 'rohdaten, datensatz, datentabellen',
    replies: 'antworten, antwort, moderation, beschwerden, krise, reaktionszeit',
    rights: 'rechte, nutzungsrechte, lizenz, lizenzen, buyout, musik, verwertungsrechte, bildrechte',
    sample: 'stichprobe, stichprobengröße, befragte, panel, quote, quoten',
    besideSigned:
      'nda, geheimhaltungsvereinbarung, vertraulichkeitsvereinbarung, beidseitig, gegenseitig, gegenseitige, am, im, vom, seit, von beiden, von beiden seiten, von beiden parteien, beiderseits, bereits, ist, wurde, und, abgelegt, vollständig, datiert',
    signed: 'unterschrieben, unterzeichnet, ja, liegt vor, gezeichnet, in kraft, abgeschlossen',
    sourceFiles: 'quelldateien, offene dateien, arbeitsdateien, rohdateien, indesign, figma, psd',
    spokesperson: 'sprecher, sprecherin, pressesprecher, pressesprecherin, steht für interviews',
    texts: 'texte von, bilder von, inhalte von, texte und bilder, textlieferung',
    tracking: 'tracking, analytics, webanalyse, utm, pixel, messung, tag manager, dashboard',
    venue: 'veranstaltungsort, halle, standnummer, raum, räume, saal',
    voice: 'tonalität, ansprache, sprachstil, styleguide, duzen, siezen',
  },
};
