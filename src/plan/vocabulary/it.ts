import type { Vocabulary } from './vocabulary';

/** The words of plans in Italian. */
export const italian = {
  code: 'it',
  names: 'italian, italiano',
  grammar:
    'il, lo, la, i, gli, le, di, del, dello, della, dei, degli, delle, e, per, con, una, un, uno, in, nel, nella, che, è, sono, al, alla, ai, da, dal, dalla, nostro, nostra, nostri, nostre, più, non, ogni, tutti, tutte, sul, sulla, o, ci, si',
  labels: {
    owner:
      'Responsabile, Responsabili, Referente interno, Referente interna, Titolare, Capoprogetto, A cura di, Responsabile interno, Responsabile del progetto, Chi risponde, Persona responsabile, Seguito da, Seguita da, Referente del progetto',
    responsible: 'Esecutore, Assegnato a, Eseguito da, Realizzato da',
    id: 'ID, N, N., N°, Numero, Codice, Rif',
    name: 'Nome, Titolo, Cosa, Descrizione, Denominazione',
    status: 'Stato, Avanzamento, Stato di avanzamento, Situazione',
    start: 'Inizio, Data di inizio, Data inizio, Avvio, A partire da, Dal',
    end: 'Fine, Data di fine, Data fine',
    due: 'Scadenza, Consegna, Data di consegna, Data, Entro, Entro il, Termine, Quando, Data di scadenza, Data consegna, Date, Tempistiche',
    vendor: 'Fornitore, Agenzia, Azienda, Partner, Chi, Società, Appaltatore',
    'depends-on':
      'Dipende da, Dipendenze, Dipendenza, Dopo, Richiede, Necessita di, Requisiti, In attesa di, Bloccato da, Prerequisiti',
    review: 'Approvazione, Revisione, Approvato da, Validazione, Giri di correzioni, Approva',
    outcomes: 'Obiettivi, Obiettivo, Contribuisce a, Risultati, Serve a',
    'time-zone': 'Fuso orario',
    location: 'Sede, Luogo, Dove, Città, Località',
    contact: 'Referente, Contatto, Persona di riferimento, Recapito, E mail, Email, Contatti, Recapiti',
    note: 'Nota, Note, Osservazioni, Commento, Commenti',
    amount: 'Importo, Costo, Budget, Prezzo, Costi, Spesa, Compenso, Costo previsto, Valore, Euro, Importo netto',
    handover: 'Passaggio di consegne, Passaggio, Trasferimento, Presa in carico',
    'plan.title': 'Titolo, Nome',
    'plan.coordinator':
      'Coordinamento, Coordinatore, Coordinatrice, Capo progetto, Project manager, Coordina, Responsabile di progetto, Chi coordina',
    'plan.goal':
      'Obiettivo aziendale, Obiettivo di business, Scopo, Finalità, Obiettivo generale, Obiettivo commerciale, Obiettivo, A cosa serve, Perché',
    'plan.period': 'Periodo, Durata, Periodo della campagna',
    'plan.launch': 'Lancio, Data di lancio, Uscita, Messa online',
    'plan.budget': 'Budget, Budget totale, Budget complessivo, Stanziamento, Spesa totale, Spesa totale prevista',
    'plan.lang': 'Lingua',
    'plan.currency': 'Valuta',
    'plan.holidays': 'Festività, Giorni festivi, Ferie, Chiusure',
    'plan.team': 'Squadra, Team, Partecipanti, Gruppo di lavoro',
    'outcome.name': 'Obiettivo, Risultato, Risultato atteso, Risultato chiave, Traguardo, KPI',
    'outcome.metric': 'Metrica, Indicatore, Misura, KPI, Misurato con, Indicatore chiave',
    'outcome.baseline':
      'Valore di partenza, Quest’anno, Punto di partenza, Valore iniziale, Valore attuale, Attuale, Oggi, Base, Situazione attuale, Da, Dato attuale',
    'outcome.target': 'Valore obiettivo, Target, Traguardo, Da raggiungere, Valore atteso, A, Obiettivo numerico',
    'outcome.by': 'Entro, Entro il',
    'outcome.source': 'Fonte, Fonte dei dati, Fonte dati, Misurato in',
    'outcome.result': 'Risultato ottenuto, Raggiunto, Ottenuto, Consuntivo, Effettivo, Risultato effettivo',
    'outcome.minimum': 'Minimo, Soglia, Soglia minima, Valore minimo',
    'person.name': 'Nome, Persona, Chi, Membro, Nome e cognome',
    'person.role': 'Ruolo, Funzione, Incarico, Posizione, Qualifica',
    'vendor.name':
      'Fornitore, Agenzia, Azienda, Partner, Società, Freelance, Collaboratore, Team, Agenzia o team, Appaltatore',
    'vendor.sourcing':
      'Modalità, Tipo di collaborazione, Collaborazione, Interno o esterno, Interno esterno, Esternalizzazione, Affidamento, Tipo di contratto, Forma di collaborazione, Rapporto',
    'vendor.scope':
      'Attività, Ambito, Servizi, Servizio, Compiti, Mansioni, Cosa fa, Incarico, Perimetro, Prestazioni, Di cosa si occupa, Si occupa di, Cosa fanno, Lavoro, Lavori, Cosa fanno per noi, Cosa fa per noi, Per cosa',
    'vendor.language': 'Lingua, Lingue',
    'vendor.background': 'Esperienza, Conoscenza del settore',
    'vendor.fee':
      'Compenso, Onorario, Costo, Prezzo, Budget, Tariffa, Corrispettivo, Importo, Fee, Compenso pattuito, Tariffa giornaliera, Tariffa al giorno, Prezzo fisso, Valore del contratto, Costa',
    'vendor.cadence':
      'Riunioni, Incontri, Allineamenti, Riunione, Cadenza, Frequenza, Comunicazione, Allineamento, Punto della situazione, Riunione di allineamento, Riunione settimanale, Chiamate, Punto settimanale, Appuntamento settimanale, Ci sentiamo, Ci vediamo, Ci parliamo, Ci incontriamo',
    'vendor.last-check-in':
      'Ultimo contatto, Ultima riunione, Ultimo incontro, Ultimo allineamento, Ultimo il, L’ultimo il, Ultima il, L’ultima il',
    'vendor.sla':
      'Tempi di risposta, Livello di servizio, Livelli di servizio, SLA, Tempo di risposta, Impegno, Impegni, Tempi, Tempi di consegna, Tempo di consegna',
    'vendor.escalation':
      'Gestione delle crisi, Gestione crisi, Escalation, In caso di crisi, Contatto di crisi, In caso di problemi, In caso di reclami, Emergenze, Crisi, In caso di emergenza',
    'vendor.collateral':
      'Materiali forniti, Materiali, Materiale, Documenti forniti, Documentazione, Risorse, Forniamo, Forniamo noi, Cosa forniamo, Materiale di partenza, Diamo noi, Noi diamo, Hanno bisogno da noi, Hanno bisogno di, Dobbiamo fornire, Dobbiamo consegnare, Da noi, Da parte nostra, Dobbiamo loro, Cosa serve da noi, Serve da noi, Servono da noi',
    'vendor.nda': 'Riservatezza, Accordo di riservatezza, NDA',
    'vendor.references': 'Referenze, Referenza, Clienti, Clienti di riferimento, Cliente sentito, Clienti sentiti',
    'vendor.deliverables': 'Consegne, Deliverable, Consegna, Materiali da consegnare, Elaborati, Output',
    'out-of-scope': 'Fuori ambito, Esclusioni, Non incluso, Non compreso',
    payment: 'Pagamento, Condizioni di pagamento, Piano di pagamento, Modalità di pagamento, Fatturazione',
    acceptance: 'Criteri di accettazione, Accettato se, Accettato quando',
    'vendor.paid-planning': 'Pianificazione pagata, Strategia pagata, Fase strategica',
    'vendor.exit':
      'Preavviso, Disdetta, Recesso, Uscita, Fine della collaborazione, Condizioni di uscita, Condizioni di recesso, Chiusura del rapporto, Come finisce',
    'vendor.owner': 'Responsabile interno, Responsabile interna, Da parte nostra',
    'vendor.ends':
      'Fine del contratto, Fine contratto, Scadenza del contratto, Scadenza contratto, Termine del contratto, Termine contratto, Contratto fino al, Termina il, Fine, Fino al, Il contratto termina il, Il contratto scade il, Contratto fino a, Il contratto dura fino al, Contratto termina il, Contratto scade il',
    'deliverable.name': 'Consegna, Deliverable, Elaborato, Attività, Azione, Materiale',
    'deliverable.takes': 'Durata, Impegno, Tempo di produzione, Tempo di lavorazione',
    'milestone.name': 'Tappa, Milestone, Traguardo, Evento, Fase',
    'reference.client': 'Cliente, Referenza, Azienda, Società',
    'reference.space': 'Settore, Ambito, Mercato, Comparto',
    'reference.called':
      'Chiamato, Chiamata, Chiamato il, Chiamata il, Telefonata, Data della chiamata, Sentito il, Contattato il, Data',
    'reference.by': 'Da, Chiamato da, Chi ha chiamato',
    'reference.partner': 'Partner, Partnership, Collaborazione',
    'reference.learn': 'Imparato, Impara, Apprendimento',
    'reference.change': 'Cambiamento, Cambia, Cambiamenti, Si adatta, Adattamento, Flessibile',
    'budget line.name': 'Voce, Voce di spesa, Voci, Categoria, Capitolo, Spesa',
    'collateral.name': 'Materiale, Documento, Risorsa',
    'collateral.owner': 'Fornito da',
    'vendor.location': 'Sede, Con sede a',
    'vendor.outcomes': 'Obiettivi, KPI, Indicatori, Traguardi',
    'milestone.owner': 'Responsabile, Chi',
    'outcome.owner': 'Responsabile, Chi',
    'collateral.vendor': 'Fornitore, Per, Per chi, Destinatario',
    'plan.owner': 'Responsabile, Referente del piano',
  },
  sections: {
    outcomes:
      'obiettivi, risultati attesi, risultati, traguardi, indicatori, kpi, obiettivi e kpi, obiettivi e indicatori, obiettivi di marketing, risultati chiave, obiettivi della campagna, criteri di successo, obiettivi misurabili, cosa vogliamo ottenere, cosa vogliamo raggiungere, i nostri obiettivi, dove vogliamo arrivare, i nostri traguardi',
    team: 'squadra, team, gruppo di lavoro, partecipanti, ruoli, ruoli e responsabilità, chi fa cosa, team interno, persone, la squadra, chi è chi, chi siamo',
    vendors:
      'fornitori, agenzie, agenzie e fornitori, partner, collaboratori, agenzie e team, fornitori esterni, agenzie esterne, partner esterni, fornitori e partner, fornitori e team, collaboratori esterni, freelance, con chi lavoriamo, agenzie e collaboratori, aziende incaricate',
    references: 'referenze, referenze dei clienti, verifica delle referenze',
    deliverables:
      'consegne, deliverable, elaborati, azioni, piano d’azione, materiali da produrre, attività, compiti, lavori, cosa viene consegnato, elenco delle attività, compiti e consegne, cose da fare',
    milestones:
      'tappe, milestone, calendario, cronoprogramma, tempistiche, date chiave, tappe fondamentali, roadmap, scadenze, date importanti, date, le tappe',
    budget: 'budget, costi, spese, preventivo, ripartizione del budget, budget e costi',
    slas: 'livelli di servizio, tempi di risposta, impegni, impegni di servizio',
    communication: 'comunicazione, riunioni, incontri, allineamenti, coordinamento, ritmo, riunioni di allineamento',
    collateral: 'materiali forniti, materiali, documentazione, cosa forniamo, materiali forniti da noi',
    risks: 'rischi, rischi e ipotesi, rischi e opportunità',
  },
  words: {
    remainder: 'resto, il resto, rimanente, il rimanente, quanto resta, quel che resta, restante',
    flatFee: 'fisso, fissi, a forfait, forfait, in totale, tutto compreso',
    agreement:
      'firmato, contratto, inizio, dal, avvio, rinnovo, fattura, pagamento, acconto, preventivo, riunione, chiamata, incontro, fondata, scelto, scelta, decisione, aggiornato, valido, ferie, assente, disponibile, pausa, compleanno, listino, vinto, vinta, terminato, terminata, aumento, disdetto',
    notChosen: 'da definire, da confermare, da scegliere, da decidere, in attesa',
    planNoun: 'progetto, piano, campagna',
    ours: 'nostro, nostra, nostri, nostre, interno, interna, da noi, presso di noi, per noi, da parte nostra',
    theirs: 'loro, esterno, esterna, dell’agenzia, del fornitore, presso l’agenzia, presso il fornitore, da parte loro',
    until: 'a, al, fino al, fino a',
    due: 'entro, entro il, per il, il, scadenza, consegna il, entro e non oltre il, fino al',
    openEnded: 'continuativo, continuo, permanente, in continuo',
    openEndedWork: 'continuativo, continuativa, continuo, permanente',
    aboutSection: 'nostri, nostre, i nostri, le nostre, gli, i, le, il, la, principali',
    ofSection: 'per, di, del, della, dei, delle, e, in',
    total:
      'totale, totali, subtotale, sub totale, totale parziale, somma, totale generale, costo totale, importo totale',
    overall: 'in totale, in tutto, complessivo',
    provided: 'fatto, inviato, consegnato, fornito, disponibile, pronto, sì',
    called: 'sì, fatto',
    missing:
      'nessuno, nessuna, ancora nessuno, ancora nessuna, da definire, da confermare, da stabilire, da decidere, in attesa, non applicabile, n. d., non ancora, sconosciuto, da precisare',
    dateOfText: 'creato, creato il, aggiornato, ultimo aggiornamento, versione, rivisto, redatto, pubblicato',
    paidWork:
      'pubblicità a pagamento, annunci a pagamento, campagne a pagamento, campagna a pagamento, inserzioni, post sponsorizzati, affissioni',
    asPlanned: 'in tempo, nei tempi, nei tempi previsti, entro il budget, nel budget',
    fillIn: 'inserire, inserisci, aggiungere, nome, vostro, tuo, cliente, prodotto, azienda, descrivere, compilare',
    target:
      'raddoppiare, triplicare, dimezzare, metà, zero, uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci',
    otherTarget: 'raddoppiato, triplicato, dimezzato, dodici, primo, prima',
    activity:
      'creare, progettare, lanciare, produrre, pubblicare, scrivere, redigere, organizzare, sviluppare, preparare, realizzare, rinnovare, partecipare a, inviare, girare, costruire, implementare, aggiornare, pianificare, creazione, lancio, organizzazione, produzione, pubblicazione, realizzazione',
    vanity:
      'follower, mi piace, like, impression, impressioni, visualizzazioni, pagine viste, copertura, fan, condivisioni, menzioni, visualizzazioni di pagina',
    value:
      'abbonamenti, abbonati, acquisti, acquirenti, adesioni, appuntamenti, clic, clienti, contatti, contratti, conversioni, conversione, costo, costi, donazioni, download, fatturato, fedeltà, incassi, iscritti, iscrizioni, lead, margine, notorietà, ordini, preventivi, prenotazioni, quota di mercato, registrazioni, ricavi, richieste, soci, studi, utenti, utile, vendite, visite, visitatori',
    change:
      'aumentare, aumenta, aumento, crescere, cresce, crescita, diminuire, diminuisce, dimezzare, raddoppiare, raddoppia, triplicare, ridurre, riduce, riduzione, migliorare, migliora, salire, sale, incrementare, incremento, passare da, passa da, calo',
    level:
      'media, tasso, quota di mercato, al mese, per mese, alla settimana, al giorno, al trimestre, all’anno, mensile, mensili, traffico, percentuale, ogni 100',
    lead: 'contatti qualificati, richieste di demo, richieste di preventivo, richieste, lead, prospect, richieste di contatto, richieste di informazioni',
    sales:
      'vendite, commerciale, direttore commerciale, direttrice commerciale, commerciali, rete vendita, rete commerciale, forza vendita, responsabile vendite, responsabile commerciale',
    strategy:
      'strategia, strategia di marca, strategia dei contenuti, piano marketing, piano di marketing, strategia di marketing, strategia media, posizionamento',
    public:
      'community, ufficio stampa, stampa, pubbliche relazioni, pr, social media, canali social, gestione social, reti sociali, gestione della community, commenti',
    badDay:
      'escalation, crisi, negativo, negativa, negativi, negative, reclamo, reclami, lamentela, lamentele, emergenza',
    every: 'tutti, tutte, ogni, ciascun, ciascuna',
    outside: 'esterni, esterne',
    vendorNoun: 'agenzia, agenzie, fornitore, fornitori, partner, collaboratore, collaboratori, freelance',
    purpose:
      'scopo, missione, finalità, perché, obiettivo aziendale, obiettivo di business, obiettivo generale, ragion d’essere, obiettivo',
    confidential: 'riservato, riservata, riservati, riservate, confidenziale, confidenziali, segreto',
    notConfidential: 'non',
    media:
      'inserzioni, spazi pubblicitari, acquisto media, acquisto spazi, media, investimento media, budget media, investimento pubblicitario',
    everydaySection: 'referenze, azioni, attività, risultati, persone',
    namesOwner:
      'responsabile, responsabili, autore, autrice, autori, referente, coordinatore, coordinatrice, coordinamento, contatto, contatti, proposto da, proprietario, proprietaria',
    ownedBy: 'guidato da, coordinato da, a cura di, responsabile di, preparato da',
    aimOfDocument: [
      'obiettivo',
      'obiettivi',
      'scopo',
      'missione',
      'visione',
      'motivazione',
      'perché',
      'finalità',
      'sintesi',
      'affinché',
    ],
    aimedAt: [
      'obiettivo',
      'obiettivi',
      'risultato',
      'risultati',
      'indicatore',
      'indicatori',
      'risultati chiave',
      'criteri di successo',
      'metrica',
      'metriche',
      'traguardo',
      'traguardi',
      'scopo',
      'missione',
    ],
    moneySpent: ['budget', 'costo', 'costi', 'prezzo', 'prezzi', 'compenso', 'finanziamento', 'bilancio'],
  },
  wording: {
    after: 'dopo',
    takes: 'durata',
    called: 'chiamato il',
    by: 'da',
    'partner yes, learn yes, change yes': 'partner sì, impara sì, cambia sì',
    outsourced: 'esterno',
    'co-sourced': 'condiviso',
    'in-house': 'interno',
    draft: 'bozza',
    'in review': 'in revisione',
    approved: 'approvato',
    active: 'attivo',
    paused: 'in pausa',
    done: 'completato',
    'not started': 'da iniziare',
    'in progress': 'in corso',
    blocked: 'bloccato',
    cancelled: 'annullato',
    yes: 'sì',
    no: 'no',
    partly: 'in parte',
    'What will be different': 'Che cosa sarà cambiato',
  },
  phrases: {
    'paid-planning': ['la pianificazione è pagata a parte; il piano è nostro'],
  },
  evidence: {
    columns: {
      task: 'attività, compito, compiti, azione, azioni, passo, cosa fare, mansione, comunicazione, pubblicazione, pubblicazioni, oggetto della comunicazione, contenuto, tema, temi, argomento, argomenti',
      deliverable: 'consegna, consegne, prodotto da consegnare, materiale, output',
      date: 'data, fine, data di fine, periodo, date, scadenza, scadenze, quando, settimana, mese, giorno, trimestre, data di consegna, entro, termine',
      start: 'inizio, data di inizio, dal, da',
      owner:
        'responsabile, responsabili, chi, referente, assegnato a, incaricato, di chi, il nostro contatto, mittente, emittente, incaricata, a cura di, da chi, assegnato, coordinatore, coordinatrice, titolare',
      money:
        'costo, costi, importo, budget, compenso, onorario, prezzo, tariffa, mensile, costo mensile, spesa, spese, totale',
      vendor: 'fornitore, fornitori, agenzia, azienda, società, partner, collaboratore esterno',
      service: 'servizio, servizi, ambito, cosa fa, prestazione',
      contact: 'contatto, contatti, e mail, posta elettronica, il loro contatto',
      person: 'nome, persona, membro, nome e cognome',
      role: 'ruolo, funzione, posizione, incarico, mansione',
      outcome: 'obiettivo, obiettivi, risultato atteso, risultato chiave',
      metric: 'indicatore, indicatori, kpi, metrica, misura',
      target: 'valore obiettivo, traguardo, valore target',
      baseline: 'quest’anno, valore iniziale, valore attuale, attuale, situazione iniziale, oggi',
      result: 'raggiunto, ottenuto, risultato effettivo',
      milestone: 'tappa, tappe, pietra miliare, evento, fase',
      status: 'stato, avanzamento, progresso',
      line: 'voce, voci, categoria, descrizione, canale, voce di spesa',
    },
    headings: {
      outcomes:
        'criteri di successo, indicatori di successo, indicatori chiave, metriche di successo, obiettivi e indicatori, indicatori, obiettivi, obiettivi numerici, risultati attesi, risultati desiderati, come misuriamo il successo, cosa deve cambiare, dove vogliamo arrivare, numeri da raggiungere',
      vendors:
        'fornitori, agenzie, fornitori esterni, agenzie esterne, le nostre agenzie, i nostri fornitori, partner esterni',
      deliverables: 'consegne, materiali da consegnare, consegne previste, prodotti da consegnare',
      tasks: "azioni, prossimi passi, cose da fare, lista delle attività, piano d'azione",
      milestones: 'tappe, cronoprogramma, calendario, date importanti, scadenze',
      team: 'squadra, gruppo di lavoro, team, membri, contatti, ruoli e responsabilità, responsabilità, ripartizione dei compiti',
      budget: 'budget, costi, preventivo, ripartizione del budget',
    },
    prose: {
      aims: "l'obiettivo è, il nostro obiettivo è, obiettivo di, lo scopo è, obiettivo, i nostri obiettivi sono, gli obiettivi sono, lo scopo di, la nostra missione è, con l'obiettivo di",
      wishes: 'vogliamo, intendiamo, prevediamo di, puntiamo a, contiamo di, per',
      due: 'entro il, entro la, entro, prima del, non oltre il, al più tardi il, fino al, scadenza il, la scadenza è il, scade il, previsto per il, si terrà il, inizia il, parte il',
      hires:
        'ingaggiare, ingaggiato, incaricare, incaricato, affidare a, affidato a, contratto con, preventivo di, fattura di, prenotato presso, prenotare presso, prenotato da, ordinato da, ordinare da, noleggiato da, noleggiare da, acquistato da, acquistare da, subappaltato a, affidato alla, commissionato a, commissionato alla',
      works:
        'collaborare con, collaborazione con, lavorare con, lavoriamo con, progettato da, realizzato da, prodotto da, sviluppato da, creato da, stampato da',
      crafts:
        'agenzia, studio, freelance, fornitore, tipografia, grafico, grafica, designer, fotografo, fotografa, illustratore, illustratrice, redattore, copywriter, consulente, traduttore, traduttrice, casa di produzione',
      trades: 'sviluppatore, sviluppatrice, videomaker, commercialista, social media manager, partner',
      outside: 'esterno, esterna, esterni, esterne, indipendente, freelance',
      leads:
        'guidato da, coordinato da, organizzato da, gestito da, preparato da, approvato da, a cura di, supervisionato da, eseguito da, assegnato a, assegnata a, curato da',
      answers: 'è responsabile di, sono responsabili di, sarà responsabile di, si occupa di, si occuperà di',
      inHouse:
        'team, comitato, gruppo, consiglio, reparto, direzione, marketing, vendite, membri, clienti, partner, gruppo di lavoro, commissione, redazione, ufficio',
      services:
        'sede dell evento, hosting, catering, tipografia, stampa, stampatore, biglietteria, pagamenti, dominio, fotografo, fotografa, fotografia, videomaker, agenzia, ufficio stampa, agenzia web, agenzia media, traduzione, traduttore, avvocato, commercialista, assicurazione, trasporto, trasporti, piattaforma email, crm, hotel, service audio, audio, palco, streaming, registrazione, fornitore, appaltatore, produttore, allestitore',
      undertakes:
        'si occupa, si occupano, si occuperà, si occupa di, si occupano di, si occuperà di, si occuperanno di, cura, curano, organizza, organizzano, coordina, gestisce, gestiscono, prepara, scrive, deve, devono, guida, contatta, invierà, farà, segue',
      roles:
        'organizzatore, organizzatrice, capo progetto, coordinatore, coordinatrice, responsabile marketing, responsabile comunicazione, direttore, direttrice, referente, moderatrice, presidente',
      makes:
        'stampato da, stampata da, fornito da, fornita da, prodotto da, realizzato da, sviluppato da, progettato da, fabbricato da, girato da',
      firms:
        'film, studio, agenzia, tipografia, produzioni, consulenza, hotel, catering, officina, edizioni, design, eventi',
    },
    about: {
      owner:
        'autore, autrice, autori, responsabile, responsabile del progetto, capo progetto, proposto da, preparato da, redatto da, proprietario, proprietaria',
      coordinator: 'coordinatore, coordinatrice, coordinamento',
      status: 'stato, avanzamento',
      period: 'periodo, durata, date, esercizio, trimestre',
      launch: 'lancio, data di lancio, messa online',
      goal: 'obiettivo, scopo, obiettivo principale, finalità',
      budget: 'budget, budget totale, costo totale',
    },
    words: {
      remark:
        'focus, tema, nota, perché, concetto, obiettivo, obiettivi, scopo, consiglio, pubblico, piattaforme, canali, frequenza, tono',
      entails: 'comporta, comporti, comprende, consegnare',
      sample: 'esempio, esempi',
      aim: 'obiettivi, obiettivo, indicatori, kpi, risultati chiave, risultati attesi, criteri di successo, metriche, traguardi, scopo, finalità',
      phase: 'fase, tappa, sprint, pacchetto di lavoro, blocco',
      work: "tabella di marcia, piano d'azione, piano di lavoro, esecuzione, attuazione, implementazione, prossimi passi, checklist, lista di controllo, compiti, attività previste, iniziative, progetti, calendario editoriale, piano editoriale, piano dei contenuti, ambito, ambito del progetto, incluso, fasi, campagne, piano di lancio, azioni di marketing, cosa faremo, cose da fare, strategia, strategie, strategie di marketing, materiali, cosa è incluso, servizi inclusi",
      excluded:
        'fuori ambito, escluso, esclusi, non incluso, esclusioni, contesto, storia, rischi, ipotesi, riferimenti, link, collegamenti, risorse, allegato, allegati, pubblico, destinatari, concorrenti, requisiti, criteri di valutazione, chi siamo',
      income: 'entrate, ricavi, incassi, vendite',
      practice:
        'verbale, note, manuale, guida, politica, regolamento, relazione, rapporto, modello, glossario, riunione',
      plan: 'piano, campagna, lancio, strategia, progetto, proposta, bando, calendario, budget, preventivo, tabella di marcia, obiettivi, marketing, promozione, evento, comunicazione, cronoprogramma, scaletta',
      money: 'budget, costo, costi, spese, uscite, preventivo, finanziamento, investimento, piano finanziario, speso',
      verb: 'accogliere, acquistare, adattare, aggiornare, aggiungere, ampliare, analizzare, annunciare, approvare, aprire, assumere, attivare, aumentare, avviare, caricare, cercare, chiedere, completare, comunicare, condividere, condurre, confermare, configurare, contattare, contribuire, coordinare, costruire, creare, curare, definire, diffondere, disegnare, distribuire, elaborare, elencare, esplorare, fare, finalizzare, fissare, fornire, generare, gestire, girare, identificare, implementare, impostare, includere, individuare, inserire, installare, integrare, inviare, invitare, lanciare, mantenere, migliorare, misurare, monitorare, mostrare, negoziare, offrire, ordinare, organizzare, ottenere, ottimizzare, partecipare, pianificare, postare, prenotare, preparare, presentare, produrre, progettare, promuovere, proporre, provare, pubblicare, raccogliere, rafforzare, realizzare, reclutare, redigere, registrare, richiedere, ridurre, rispondere, rivedere, scegliere, scrivere, segmentare, selezionare, sponsorizzare, stabilire, stampare, sviluppare, svolgere, tradurre, usare, utilizzare, validare, valutare, vendere, verificare, visitare, creazione, sviluppo, implementazione, ottimizzazione, ricerca, configurazione, gestione, integrazione, produzione, preparazione, pianificazione, pubblicazione, diffusione, redazione, progettazione, invio, stampa, prenotazione, realizzazione, organizzazione, setup, collegamento, monitoraggio, analisi, audit, manutenzione, orientamento, targeting',
      offer: 'preventivo, proposta, offerta, proposta di collaborazione, proposta commerciale, contratto di servizi',
      client: 'cliente, committente, preparato per, alla cortese attenzione di, preventivo per, spett le',
      offeredBy: 'preparato da, presentato da, fornitore, agenzia, consulente, redatto da, a cura di',
      tool: 'piattaforma, piattaforme, strumento, strumenti, software, applicazione, servizio, abbonamento',
      quoted: 'preventivo, prenotato, da prenotare, ordinato, fornitore, fattura, acconto, contratto',
      paidGroup:
        'contratti, influencer, creator, podcast, newsletter, media partner, media a pagamento, agenzie, fornitori, annunci',
      beside: 'prima, dopo, precedenti, successive, successivi, in anticipo, prima di, dopo il',
      piece:
        'campagna, idea, video, post, email, articolo, episodio, laboratorio, annuncio, webinar, newsletter, azione, compito, attività, evento, reel',
      content:
        'contenuti, contenuto, tipi di contenuto, social media, social, blog, articoli, video, testi, materiali visivi, sequenza email, email marketing, newsletter, post, reel, stories, podcast, webinar, seo, ufficio stampa, pubbliche relazioni, eventi, materiali di comunicazione, annunci, prima del lancio, dopo il lancio, giorno del lancio, come iniziare, subito, questa settimana, questo mese, adesso, più avanti',
      rival: 'concorrente, concorrenti, concorrenza, sponsor, sponsors, donatore, donatori, clienti, testimonianze',
    },
  },
  values: {
    wait: {
      after:
        "dopo, dopo il, dopo la, dopo i, dopo le, dopo gli, dopo lo, dopo l', dopo di, dipende da, dipende dal, dipende dalla, dipende dai, dipende dalle, dipende dall', richiede, necessita di, attende, in attesa di, bloccato da, bloccata da, segue, a seguito di, dopo approvazione di, dopo la consegna di, bloccato:, prerequisito:, inizia dopo, parte dopo, solo dopo, serve, servono, non prima di, non prima del, non prima della, aspetta, subordinato a, vincolato a, condizionato da, in funzione di",
      when: 'quando, appena, non appena, una volta, a partire da',
      start:
        'inizio di, l’inizio di, inizio del, avvio di, l’avvio di, partenza di, contemporaneamente a, in parallelo con, in parallelo a, inizia con, inizio della, avvio del, avvio della',
      end: 'fine di, la fine di, completamento di, consegna di, la consegna di, approvazione di, l’approvazione di, validazione di, via libera su, approvazione, consegna, approvazione del, approvazione della, l’approvazione del, l’approvazione della, consegna del, consegna della, la consegna del, completamento del, fine del, fine della, validazione del',
      starts: 'inizia, comincia, iniziato, iniziata, parte',
      done: 'finito, finita, è finito, è finita, pronto, pronta, è pronto, è pronta, completato, completata, è completato, terminato, terminata, è terminato, consegnato, consegnata, approvato, approvata, fatto, approvati, sono pronti, è approvato, è approvata, sarà approvato, è consegnato',
      finish: 'finisce con, termina con, finisce insieme a',
      finishes: 'FF',
      all: 'entrambi, entrambe, tutti, da',
      later: 'più tardi',
      soon: 'subito, immediatamente, direttamente, appena',
      none: 'nessuno, nessuna, niente, nulla, nessuna dipendenza, senza dipendenze',
      included: 'incluso, compreso, inclusi, tutti, tutte',
      first: 'prima di tutto',
    },
    status: {
      draft: 'bozza, in bozza, provvisorio, versione preliminare',
      planning: 'in pianificazione',
      'not started':
        'da fare, non iniziato, non iniziata, non ancora iniziato, non ancora iniziata, da iniziare, pianificato, pianificata, previsto, prevista, aperto, aperta, non ancora, nuovo, in programma, programmato, da cominciare, ancora da fare, da avviare, in coda, da pianificare, da inviare, da girare, da stampare, da produrre, da scrivere, prossimamente',
      'in progress':
        'in corso, in lavorazione, iniziato, iniziata, avviato, avviata, in produzione, in sviluppo, cominciato, in esecuzione, in elaborazione, in preparazione, in ritardo, a rischio, ritardato, in linea, nei tempi, in linea con i tempi, in traduzione, a metà strada, come previsto, in stampa, ordinato, ordinata, in fase di stampa, in tipografia, in montaggio, in grafica, in redazione, in registrazione, in agenzia, dall’agenzia, in ripresa, in creazione',
      active: 'attivo, attiva',
      'in review':
        'in revisione, in approvazione, da approvare, per approvazione, in attesa di approvazione, in attesa di revisione, da rivedere, in validazione, in verifica, inviato al cliente, proposto, in discussione, dal cliente, inviato per approvazione, inviata per approvazione, inviato in approvazione, in correzione, in attesa di feedback, in attesa di riscontro, in attesa di validazione, in attesa del cliente, in attesa di firma, al legale, da validare, in attesa di conferma',
      blocked: 'bloccato, bloccata, in attesa, in attesa di, fermo, ferma, arenato',
      paused:
        'in pausa, sospeso, sospesa, rinviato, rinviata, rimandato, posticipato, inattivo, inattiva, congelato, in stand-by, accantonato, fermo, ferma, fermato, interrotto',
      confirmed: 'confermato, confermata, prenotato, prenotata, riservato',
      approved:
        'approvato, approvata, accettato, accettata, definitivo, definitiva, concordato, stabile, ratificato, ratificata, adottato, adottata, in vigore, vigente, firmato, firmata, visto si stampi, pronto per la stampa, pronta per la stampa, pronto per l’invio, via libera',
      live: 'in linea, in onda',
      done: 'fatto, fatta, finito, finita, completato, completata, completo, terminato, terminata, concluso, conclusa, consegnato, consegnata, chiuso, chiusa, pubblicato, pubblicata, pronto, pronta, implementato, implementata, risolto, risolta, eseguito, eseguita',
      cancelled:
        'annullato, annullata, cancellato, cancellata, abbandonato, abbandonata, eliminato, respinto, respinta, rifiutato, rifiutata, ritirato, ritirata, obsoleto, obsoleta, sostituito, sostituita, archiviato, archiviata, scaduto',
      made: 'inviato, inviata, inviati, inviate, spedito, spedita, stampato, stampata, girato, girata, registrato, registrata, trasmesso, trasmessa, installato, installata, ricevuto, ricevuta, presentato, presentata, distribuito, distribuita, effettuato, effettuata, tradotto, tradotta',
    },
    almost: {
      late: 'in ritardo, con ritardo, ritardato, ritardata, tardi',
      almost: 'quasi, a metà, parzialmente, in parte',
      notYet: 'presto, sarà, da, deve essere',
      aside: 'già, ancora, attualmente, adesso, ora, appena, completamente, del tutto, per ora',
    },
    percent: {
      percent: 'per cento, percento',
    },
    engagement: {
      negotiating:
        'in trattativa, in discussione, contattato, contattata, preselezionato, preselezionata, preventivo ricevuto, selezionato, selezionata',
      'under contract':
        'sotto contratto, firmato, firmata, contratto firmato, ingaggiato, ingaggiata, prenotato, prenotata, confermato, confermata',
    },
    provided: {
      provided: 'pronto, pronta, inviato, inviata, fornito, fornita, disponibile, sì, ricevuto, ricevuta',
    },
    sourcing: {
      outsourced:
        'casa di produzione, studio, esternalizzato, esternalizzata, esterno, esterna, agenzia, freelance, libero professionista, fornitore, subappaltato, subappaltata, subappalto, in outsourcing, appaltato, esterni, consulente',
      'co-sourced':
        'condiviso, condivisa, misto, mista, ibrido, ibrida, congiunto, congiunta, parzialmente esternalizzato, entrambi, insieme, in parte esterno, parzialmente esterno, in parte interno',
      'in-house':
        'interno, interna, internamente, team interno, nostro team, in casa, noi, proprio, propria, interni, squadra interna',
    },
    answer: {
      yes: 'sì, s, vero, sempre, certo, assolutamente',
      no: 'falso, mai, per niente, per nulla, affatto',
      partly: 'in parte, parzialmente, a volte, più o meno, abbastanza, con riserva, con riserve, sì e no, così così',
      but: 'ma, però',
    },
    question: {
      partner: 'partner, collabora',
      learn: 'imparato, apprendimento, impara, imparare, imparano',
      change: 'cambiamento, cambia, cambiare, cambiano, si adatta',
    },
    call: {
      called:
        'chiamato, chiamata, chiamata il, sentito il, sentita il, chiamati, chiamate, contattato, contattata, chiamato il, sentito, sentita, sentiti, parlato, parlato con, telefonato, incontrato, intervistato, sì, fatto, fatta, contattato telefonicamente, chiamò, ho chiamato, abbiamo chiamato, ha chiamato, abbiamo parlato, ho parlato, ho sentito, sentito al telefono, contattato il, contattata il, li abbiamo sentiti, è stato chiamato, è stato contattato',
      conversation:
        'chiamata, chiamata il, telefonata, telefonata il, colloquio, videochiamata, al telefono, per telefono, incontro, telefonata di referenza, chiamata di referenza, riunione su Zoom, videoconferenza',
      attempt:
        'lasciato messaggio, lasciato un messaggio, messaggio lasciato, segreteria, segreteria telefonica, nessuna risposta, non risponde, non ha risposto, non raggiunto, irraggiungibile, non raggiungibile, provato, tentato, occupato, scritto, contattato, messaggio vocale, email inviata, mail inviata, senza risposta, non risponde al telefono',
      'not called':
        'non chiamato, non chiamata, non ancora, non ancora chiamato, non ancora chiamata, da chiamare, non sentito, mai chiamato, no, mai',
      planned:
        'previsto, prevista, pianificato, pianificata, programmato, programmata, chiamare, sarà chiamato, appuntamento, fissato, fissata, chiamata prevista, da chiamare, telefonare, da sentire, contattare, chiamata programmata, chiamata fissata, da contattare, verrà chiamato, sarà contattato, telefonata prevista, da richiamare',
      moved: 'rinviato, rinviata, rimandato, posticipato',
      declined:
        'rifiutato, rifiutata, ha rifiutato, rifiuta, declinato, ha declinato, non vuole, non ha voluto, non dà referenze, preferisce non parlare, non vuole parlare, nessun commento',
    },
    vacant: {
      vacant:
        'nessuno, ancora nessuno, da definire, da determinare, da assegnare, da nominare, non assegnato, vacante, sconosciuto',
    },
    address: {
      address: 'Sig, Signor, Signora, Sig.ra, Dott, Dottoressa, Ing, nostro, nostra, responsabile, referente',
    },
    successor: {
      successor: 'poi, e poi',
    },
    title: {
      title:
        'direttore, direttrice, amministratore, amministratore delegato, AD, responsabile, capo, coordinatore, coordinatrice, presidente, assistente, vendite, finanza, acquisti, fondatore, fondatrice, titolare',
    },
    month: {
      1: 'gennaio, gen',
      2: 'febbraio, feb',
      3: 'marzo, mar',
      4: 'aprile, apr',
      5: 'maggio, mag',
      6: 'giugno, giu',
      7: 'luglio, lug',
      8: 'agosto, ago',
      9: 'settembre, set, sett',
      10: 'ottobre, ott',
      11: 'novembre, nov',
      12: 'dicembre, dic',
    },
    weekday: {
      0: 'domenica, domeniche, dom',
      1: 'lunedì, lun',
      2: 'martedì, mar',
      3: 'mercoledì, mer',
      4: 'giovedì, gio',
      5: 'venerdì, ven',
      6: 'sabato, sabati, sab',
    },
    unit: {
      minute: 'minuti, minuto, min',
      hour: 'ore, ora, h',
      day: 'giorni, giorno, gg, giornata, giornate',
      week: 'settimane, settimana, sett',
      month: 'mesi, mese',
      quarter: 'trimestri, trimestre',
      half: 'semestri, semestre',
      year: 'anni, anno',
      fortnight: 'quindicina',
    },
    dayKind: {
      working: 'lavorativi, lavorativo, feriali, feriale, di lavoro',
      calendar: 'di calendario, solari, solare, naturali, consecutivi',
    },
    number: {
      0: 'zero',
      0.5: 'mezzo, mezza',
      1: 'un, uno, una',
      2: 'due, un paio di',
      3: 'tre',
      4: 'quattro',
      5: 'cinque',
      6: 'sei',
      7: 'sette',
      8: 'otto',
      9: 'nove',
      10: 'dieci',
      12: 'dodici',
      15: 'quindici',
      20: 'venti',
      30: 'trenta',
      100: 'cento',
      1000: 'mille',
      11: 'undici',
      13: 'tredici',
      14: 'quattordici',
      16: 'sedici',
      17: 'diciassette',
      18: 'diciotto',
      19: 'diciannove',
      21: 'ventuno',
      24: 'ventiquattro',
      25: 'venticinque',
      28: 'ventotto',
      35: 'trentacinque',
      36: 'trentasei',
      40: 'quaranta',
      45: 'quarantacinque',
      48: 'quarantotto',
      50: 'cinquanta',
      60: 'sessanta',
      70: 'settanta',
      72: 'settantadue',
      80: 'ottanta',
      90: 'novanta',
      500000: 'mezzo milione',
    },
    ordinal: {
      1: 'primo, prima, primi, prime',
      2: 'secondo, seconda',
      3: 'terzo, terza',
      4: 'quarto, quarta',
      '-1': 'ultimo, ultima, ultimi, ultime',
    },
    ordinalEnding: {
      ending: 'º, ª',
    },
    scale: {
      1000: 'mila, mille',
      1000000: 'milione, milioni, Mln',
      1000000000: 'miliardo, miliardi',
    },
    part: {
      early: "inizio, inizio di, inizi di, all'inizio di, a inizio, agli inizi di, ai primi di, primi di",
      mid: 'metà, metà di, a metà, a metà di, alla metà di',
      late: 'verso la fine di',
      end: 'fine, fine di, a fine, alla fine di, la fine di, entro fine, entro la fine di, entro la fine del mese di',
    },
    link: {
      agent: 'da, dal, dalla',
      and: 'e, ed, nonché, così come, insieme a',
      or: 'o',
      until: "a, al, fino a, fino al, all', fino alla, fino a tutto, sino a, sino al",
      from: "da, dal, dall', a partire da, a partire dal",
      after: 'dopo',
      before: 'prima di, prima del, prima della',
      by: "entro, entro il, entro l', entro la, per il, per, non oltre, non oltre il, al più tardi, al più tardi il, scadenza, fino al, fino a, nel corso di, durante, scaduto il",
      on: 'il, in, a',
      of: 'di, del',
      per: 'per, al, alla, a, ogni',
      every: 'ogni, tutti i, tutte le, tutti, tutte',
      plus: 'più',
      minus: 'meno',
      between: 'tra, fra',
      since: "a partire da, a partire dal, a partire dall', dal, da",
      onwards: 'in poi, in avanti, o dopo, fino a nuovo avviso, senza scadenza',
    },
    bound: {
      atMost: 'fino a, al massimo, massimo, max, massimo di, non più di, con un tetto di, tetto di, entro',
      atLeast: 'almeno, minimo, come minimo, a partire da, da',
      below: 'meno di, sotto i, inferiore a, meno del, sotto il',
      above: 'più di, oltre, superiore a, sopra i, più del, oltre il',
    },
    rate: {
      hour: "tariffa oraria, all'ora, l'ora, per ora, ora, orari",
      day: 'giornate uomo, giornate, giornata, gg/uomo, tariffa giornaliera, al giorno, per giorno, giornalieri, giorno',
      week: 'alla settimana, a settimana, settimanali, settimana',
      month: 'canone mensile, tariffa mensile, al mese, per mese, mensili, mensile, mese',
      quarter: 'al trimestre, trimestrali',
      year: "canone annuo, canone annuale, all'anno, annui, annuali, annuo, l'anno",
      piece: 'cadauno, ciascuno, ciascuna, a pezzo, al pezzo, per unità',
    },
    tax: {
      tax: 'IVA',
      net: 'netto, netti, IVA esclusa, senza IVA, più IVA, oltre IVA, al netto di IVA, al netto IVA',
      gross: 'lordo, lordi, IVA inclusa, con IVA, IVA compresa',
      including: 'inclusa, incluso, compresa, con, incl',
      excluding: 'esclusa, escluso, senza, più, oltre, excl, a parte, in aggiunta, non inclusa, esclusi',
    },
    payment: {
      paid: 'pagato, pagata, pagabile, fatturato, fatturata, da pagare, da fatturare',
      total: 'totale, in totale, somma, importo totale, budget totale, in tutto',
      free: 'gratis, gratuito, senza costi',
      due: "anticipo, di anticipo, in anticipo, alla firma, alla consegna, all'ordine, saldo, a saldo, all'avvio, alla fine, resto, ora, subito, più tardi, dopo",
      part: 'di cui, dei quali, delle quali',
      next: 'poi, dopodiché, successivamente',
      basis: 'a consuntivo',
      extra: 'spese, spese di viaggio, trasferta, trasferte, materiali',
      commission: 'commissione, provvigione, commissioni',
      instalment: 'rate, rata, tranche, pagamenti, parti, tranches',
      oneOff: 'una tantum, avvio, attivazione, fisso, fissi, configurazione',
      media: 'budget media, spesa media, investimento media, spese media',
    },
    over: {
      over: 'per, durante, su',
    },
    multiple: {
      2: 'raddoppiare, raddoppia, il doppio, il doppio di',
      3: 'triplicare, triplica, il triplo',
      4: 'quadruplicare',
      10: 'decuplicare',
      0.5: 'dimezzare, dimezza',
    },
    fraction: {
      0.5: 'la metà, metà, la metà dei, uno su due',
      0.33: 'un terzo, uno su tre',
      0.67: 'due terzi',
      0.25: 'un quarto, uno su quattro, quarto di, un quarto di',
      0.75: 'tre quarti',
      0.2: 'un quinto, uno su cinque',
      0.1: 'un decimo, uno su dieci',
    },
    change: {
      up: 'aumentare, aumenta, aumentano, salire, sale, passare, passa, passano, portare, migliorare, crescere, cresce, incrementare',
      down: 'ridurre, riduce, diminuire, abbassare, scendere, tagliare',
      reach: 'raggiungere, ottenere, arrivare, vincere, generare, vendere, avere, acquisire, obiettivo',
    },
    season: {
      spring: 'primavera',
      summer: 'estate',
      autumn: 'autunno',
      winter: 'inverno',
    },
    comparison: {
      past: 'rispetto a, rispetto al, rispetto alla, rispetto all, in confronto a, in confronto al, confrontato con, che nel, che in',
      YoY: "rispetto all'anno scorso, rispetto all'anno precedente, su base annua, anno su anno",
      QoQ: 'rispetto al trimestre precedente',
      MoM: 'rispetto al mese precedente, mese su mese',
    },
    measure: {
      instead: 'invece di, rispetto a, rispetto ai, contro, anziché, al posto di',
      baseline: 'attualmente, oggi, ora, prima, base, attuale, finora, fino ad ora',
      target: 'obiettivo, target',
      more: 'in più, più, aggiuntivi, di più',
      fewer: 'in meno, meno, di meno',
      atLeast: 'o più',
      atMost: 'o meno',
      points: 'punti, punto, pt, punti percentuali',
      times: 'volte, x',
      top: 'top, la top, tra i primi, nella top',
      rank: 'posto, posizione, numero, n',
      award: 'premio, riconoscimento',
      win: 'vincere, vince, ottenere',
      breakEven: 'pareggio, punto di pareggio, break-even',
      document: 'fattura, ordine, rif, riferimento, n, numero, pratica, preventivo',
      numbered:
        'modello, fase, ondata, versione, livello, parte, passo, serie, generazione, sprint, round, settimana, giorno, capitolo, stagione, episodio, volume, tipo, classe, gruppo, pagina',
      aged: 'anni',
      within: 'in, entro, per, durante, ogni, primi, ultimi, prossimi, i primi, gli ultimi, nei primi',
      stretch: 'idealmente, obiettivo ambizioso',
    },
    filler: {
      filler: 'il, la, lo, i, gli, le, per, in, interi, intere, pieni, piene, dura, in lettere',
      hedge: 'circa, più o meno, ca, intorno a, all’incirca, grosso modo, approssimativamente, o giù di lì, attorno a',
    },
    limiting: {
      earlier: 'o prima, oppure prima',
      alternating: 'settimane pari, settimane dispari, settimana pari, settimana dispari',
      withdrawn:
        'rimosso, rimossa, annullato, annullata, cancellato, cancellata, eliminato, eliminata, tolto, tolta, ritirato, ritirata, scartato, non più, soppresso, soppressa, sospeso, sospesa, in pausa, interrotto, interrotta, decaduto, decaduta, in precedenza, obsoleto, obsoleta',
      partly:
        'in parte, parziale, parzialmente, solo, soltanto, solamente, unicamente, esclusivamente, principalmente, soprattutto, facoltativo, opzionale, idealmente, preferibilmente',
    },
    changing: {
      negation: 'non, senza, nessun, nessuno, nessuna, mai',
      exception: 'eccetto, tranne, salvo',
      limit:
        'massimo, max, minimo, almeno, al massimo, fino a, più di, meno di, non prima di, non prima del, al più presto, come minimo',
      doubt: 'provvisorio, forse, eventualmente, se, probabilmente, magari, presumibilmente, salvo imprevisti',
    },
    introduction: {
      start: 'inizio, inizia, inizia il, comincia il',
      due: 'scade, scade il, scadenza, consegna il',
      takes: 'dura, richiede, durata',
      owner:
        'responsabile, a cura di, affidato a, affidata a, assegnato a, assegnata a, guidato da, guidata da, gestito da, gestita da, seguito da, seguita da',
    },
    launch: {
      launch: 'lancio, messa online, debutto',
      start: 'avvio del progetto, inizio del progetto, inizio del piano',
      end: 'fine del progetto, fine del piano',
      day: 'giorno del lancio, giorno di lancio, data del lancio, data di lancio',
    },
    yearPart: {
      quarter: 'T, trimestre',
      half: 'S, semestre, metà',
      fiscal: 'esercizio, AF, anno fiscale',
      calendar: "anno solare, tutto l'anno, tutto il, anno",
      week: 'settimana ISO',
      weekOfYear: 'settimana, sett',
    },
    weekOf: {
      start: 'settimana che inizia il',
      end: 'settimana che finisce il, settimana che termina il',
      any: "settimana del, la settimana del, settimana dell', settimana dall', nella settimana del, nella settimana dell'",
    },
    feast: {
      '12-24': 'vigilia di Natale',
      '12-25': 'Natale, giorno di Natale',
      '12-26': 'Santo Stefano',
      '12-31': 'San Silvestro',
      '01-01': 'Capodanno',
      '01-06': 'Epifania, Befana',
      '04-25': 'Festa della Liberazione',
      '05-01': 'Festa del Lavoro, Festa dei Lavoratori',
      '06-02': 'Festa della Repubblica',
      '08-15': 'Ferragosto',
      '11-01': 'Ognissanti',
      '12-08': 'Immacolata, Immacolata Concezione',
      easter: 'Pasqua, domenica di Pasqua',
      'easter-2': 'Venerdì Santo',
      'easter+1': "Pasquetta, Lunedì di Pasqua, Lunedì dell'Angelo",
      'easter-3': 'giovedì santo',
      'easter-1': 'sabato santo',
      'easter-47': 'martedì grasso',
      'easter-46': 'mercoledì delle ceneri',
      'easter+49': 'Pentecoste',
      '02-14': 'San Valentino',
      '05/2/0': 'Festa della mamma',
      '03-19': 'Festa del papà',
    },
    clock: {
      hour: 'h, ore',
      noon: 'mezzogiorno, mezzanotte',
      end: 'fine giornata, a fine giornata, entro fine giornata',
      part: 'mattina, pomeriggio, sera',
      at: 'alle, alle ore, ore',
    },
    confirmation: {
      open: 'da confermare, non confermato, provvisorio, previsto, prevista, confermato, probabilmente, presumibilmente, in via provvisoria, previsto per, prevista per, programmato per, programmata per, pianificato per, se possibile',
      placeholder: 'gg, XX',
      estimated: 'stima, stimato, stimata, indicativo',
    },
    former: {
      former:
        'era, prima era, in precedenza, originariamente, inizialmente, invece di, invece del, al posto di, al posto del',
      moved: 'spostato dal, rinviato dal, anticipato dal, posticipato dal',
      altered: 'ridotto da, ridotta da, tagliato da, aumentato da, prolungato da, sceso da, salito da',
    },
    relative: {
      relative: 'prossimo, prossima, prossimi, questo, questa, corrente, scorso, scorsa, ogni',
    },
    dayUnit: {
      working: 'giorni-uomo, giorni-persona',
    },
    rhythm: {
      '1 workday': 'giornaliero, giornaliera, quotidiano, quotidiana, quotidianamente, ogni giorno, tutti i giorni',
      '1 week': 'settimanale, settimanali, settimanalmente',
      '2 week':
        'quindicinale, quindicinali, ogni quindici giorni, ogni 15 giorni, a settimane alterne, settimane alterne, una settimana sì e una no',
      '2/week': 'bisettimanale, bisettimanali',
      '1 month': 'mensile, mensili, mensilmente',
      '2 month': 'bimestrale, bimestralmente',
      '3 month': 'trimestrale, trimestrali, trimestralmente',
      '6 month': 'semestrale, semestrali, semestralmente',
      '12 month': 'annuale, annuali, annualmente',
      '2/month': 'bimensile, bimensili',
    },
    occurrences: {
      times: 'volta, volte',
    },
    alternate: {
      2: 'alterni, alterne, sì e uno no, sì e una no, su due',
    },
    order: {
      next: 'poi, dopo, e poi, successivamente, quindi',
    },
    condition: {
      condition: 'durante, quando, se necessario, al bisogno, su richiesta, in caso di',
      otherwise: 'altrimenti',
    },
    namedDay: {
      off: 'festivi, giorni festivi, ferie',
      day: "venerdì santo, giovedì santo, lunedì di Pasqua, martedì grasso, mercoledì delle ceneri, sabato santo, domenica di Pasqua, Lunedì dell'Angelo",
    },
    closure: {
      closed: 'chiuso, chiusa, chiusura, chiusura aziendale, tutto, intero, tutti i, tutte le',
      several: 'vacanza, vacanze, pausa, chiusura estiva, fine settimana, weekend',
    },
    periodEnd: {
      month: 'fine mese, fine del mese, fine di ogni mese',
      quarter: 'fine trimestre, fine del trimestre, fine di un trimestre',
      half: 'fine semestre, fine del semestre',
      year: "fine anno, fine dell'anno",
    },
    term: {
      notice:
        'disdire, recedere, preavviso, periodo di preavviso, termine di preavviso, disdetta, recesso, disdire entro, termine di disdetta, recedibile',
      ends: 'termina, termina il, scade, scade il, fino al, finisce',
      written: 'per iscritto, scritto, da entrambe le parti, entrambe le parti, in anticipo, contratto',
      monthToMonth: 'di mese in mese, mese per mese',
      given:
        'da dare, deve essere dato, deve essere inviato, deve essere comunicato, da comunicare, da inviare, deve pervenire',
      duration: 'durata minima, durata, periodo iniziale, vincolo, periodo di prova, durata del contratto',
    },
    review: {
      round:
        'giro, giri, round, ciclo, cicli, giro di revisione, giri di revisione, tornata, tornate, giri di correzioni, revisioni',
      each: 'ciascuno, ciascuna, a giro, per giro, di, per round, ognuno, a round, per ciclo',
      total: 'in totale, complessivamente, in tutto',
      none: 'nessuna, nessuno, senza revisione, senza approvazione, non necessaria',
      word: 'revisione, approvazione, approvato da, approva, validazione, verifica, da, di, in, con, e, entro, feedback, commenti',
      group: 'legale, cliente, il cliente, direzione, la direzione, team, ufficio legale, agenzia',
    },
    level: {
      next: 'giorno lavorativo successivo, il giorno dopo',
      same: 'lo stesso giorno, in giornata, stesso giorno, giornata',
      hours: 'ore lavorative',
      revision: 'correzione, correzioni',
      review: 'revisione',
      vague: 'il prima possibile, appena possibile, rapidamente, se possibile, tempestivamente',
    },
    dayBeside: {
      before: 'vigilia di, vigilia del, vigilia della',
      after: 'giorno successivo a, giorno successivo al',
    },
    deputy: {
      deputy: 'sostituto, sostituta, vice, backup, con il supporto di, supporto',
      joint: 'con, insieme a',
    },
    romanPart: {
      Q1: 'I trimestre, I° trimestre',
      Q2: 'II trimestre, II° trimestre',
      Q3: 'III trimestre, III° trimestre',
      Q4: 'IV trimestre, IV° trimestre',
      H1: 'I semestre',
      H2: 'II semestre',
    },
    dayFirst: {
      dayFirst: 'il, entro, dal',
    },
  },
} as const satisfies Vocabulary;
