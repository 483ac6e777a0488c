import type { Vocabulary } from './vocabulary';

/** The Italian words that are read in plans. */
export const italian = {
  words: {},
  values: {
    wait: {
      after:
        'dopo, dopo il, dopo la, dopo di, dipende da, richiede, necessita di, attende, in attesa di, bloccato da, bloccata da, segue, a seguito di, dopo approvazione di, dopo la consegna di',
      when: 'quando, appena, non appena, una volta, a partire da',
      start: 'inizio di, l’inizio di, inizio del, avvio di, l’avvio di, partenza di',
      end: 'fine di, la fine di, completamento di, consegna di, la consegna di, approvazione di, l’approvazione di',
      starts: 'inizia, comincia, iniziato, iniziata, parte',
      done: 'finito, finita, è finito, è finita, pronto, pronta, è pronto, è pronta, completato, completata, è completato, terminato, terminata, è terminato, consegnato, consegnata, approvato, approvata, fatto',
      all: 'entrambi, entrambe, tutti',
      later: 'più tardi',
      soon: 'subito, immediatamente, direttamente, appena',
      none: 'nessuno, nessuna, niente, nulla, nessuna dipendenza, senza dipendenze',
    },
    status: {
      draft: 'bozza, in bozza',
      planning: 'in pianificazione',
      'not started':
        'da fare, non iniziato, non iniziata, non ancora iniziato, non ancora iniziata, da iniziare, pianificato, pianificata, previsto, prevista, aperto, aperta, non ancora, nuovo, in programma, programmato',
      'in progress':
        'in corso, in lavorazione, iniziato, iniziata, avviato, avviata, in produzione, in sviluppo, cominciato, in esecuzione, in elaborazione',
      active: 'attivo, attiva',
      'in review':
        'in revisione, in approvazione, da approvare, per approvazione, in attesa di approvazione, in attesa di revisione, da rivedere, in validazione, in verifica, inviato al cliente',
      blocked: 'bloccato, bloccata, in attesa, in attesa di, fermo, ferma, arenato',
      paused: 'in pausa, sospeso, sospesa, rinviato, rinviata, rimandato, posticipato',
      approved: 'approvato, approvata, accettato, accettata, definitivo, definitiva, concordato',
      live: 'in linea',
      done: 'fatto, fatta, finito, finita, completato, completata, completo, terminato, terminata, concluso, conclusa, consegnato, consegnata, chiuso, chiusa, pubblicato, pubblicata, pronto, pronta',
      cancelled: 'annullato, annullata, cancellato, cancellata, abbandonato, abbandonata, eliminato',
    },
    almost: { almost: 'quasi, a metà, parzialmente, in parte', notYet: 'presto, sarà, da, deve essere' },
    percent: { percent: 'per cento, percento' },
    sourcing: {
      outsourced:
        'esternalizzato, esternalizzata, esterno, esterna, agenzia, freelance, libero professionista, fornitore, subappaltato, subappaltata, subappalto, in outsourcing, appaltato, esterni, consulente',
      'co-sourced':
        'condiviso, condivisa, misto, mista, ibrido, ibrida, congiunto, congiunta, parzialmente esternalizzato, entrambi, insieme',
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
      learn: 'impara, imparare, imparano',
      change: 'cambia, cambiare, cambiano, si adatta',
    },
    call: {
      called:
        'chiamato, chiamati, chiamato il, sentito, sentita, sentiti, parlato, parlato con, telefonato, incontrato, intervistato, sì, fatto, fatta, contattato telefonicamente',
      conversation: 'chiamata, chiamata il, telefonata, telefonata il, colloquio',
      attempt:
        'lasciato messaggio, lasciato un messaggio, messaggio lasciato, segreteria, segreteria telefonica, nessuna risposta, non risponde, non ha risposto, non raggiunto, irraggiungibile, non raggiungibile, provato, tentato, occupato, scritto, contattato',
      'not called':
        'non chiamato, non chiamata, non ancora, non ancora chiamato, non ancora chiamata, da chiamare, non sentito, mai chiamato',
      planned:
        'previsto, prevista, pianificato, pianificata, programmato, programmata, chiamare, sarà chiamato, appuntamento, fissato, fissata, rinviato, rinviata, rimandato, posticipato, chiamata prevista',
      declined: 'rifiutato, rifiutata, ha rifiutato, rifiuta, declinato, ha declinato, non vuole, non ha voluto',
    },
    successor: { successor: 'poi, e poi' },
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
      minute: 'minuti, minuto',
      hour: 'ore, ora',
      day: 'giorni, giorno, gg',
      week: 'settimane, settimana',
      month: 'mesi, mese',
      quarter: 'trimestri, trimestre',
      half: 'semestri, semestre',
      year: 'anni, anno',
    },
    dayKind: {
      working: 'lavorativi, lavorativo',
      calendar: 'di calendario, solari',
    },
    number: {
      0: 'zero',
      0.5: 'mezzo, mezza',
      1: 'un, uno, una',
      2: 'due',
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
    },
    ordinal: {
      1: 'primo, prima',
      2: 'secondo, seconda',
      3: 'terzo, terza',
      4: 'quarto, quarta',
      '-1': 'ultimo, ultima',
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
      early: 'inizio, inizio di, inizi di',
      mid: 'metà, metà di',
      late: 'fine, fine di',
      end: 'fine, fine di',
    },
    link: {
      agent: 'da, dal, dalla',
      and: 'e, ed',
      or: 'o',
      until: "a, al, fino a, fino al, all'",
      from: "da, dal, dall', a partire da, a partire dal",
      after: 'dopo',
      before: 'prima di, prima del, entro',
      by: 'entro, entro il',
      on: 'il, in, a',
      of: 'di, del',
      per: 'per, al, alla, a',
      every: 'ogni, tutti i, tutte le',
      plus: 'più',
      minus: 'meno',
      between: 'tra, fra',
    },
    filler: {
      filler: 'circa, il, la, lo, i, gli, le, per, in',
    },
    changing: {
      negation: 'non, senza, nessun, nessuno, nessuna, mai',
      exception: 'eccetto, tranne, salvo',
      limit: 'massimo, max, minimo, almeno, al massimo, fino a, più di, meno di',
      doubt: 'provvisorio, forse, eventualmente, se',
    },
    launch: {
      launch: 'lancio',
    },
  },
} as const satisfies Vocabulary;
