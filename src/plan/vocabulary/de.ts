import type { Vocabulary } from './vocabulary';

/** The German words that are read in a plan that is otherwise written in English. */
export const german = {
  words: {
    until: ['bis'],
  },
  values: {
    wait: {
      after:
        'nach, hängt ab von, abhängig von, benötigt, braucht, wartet auf, warten auf, blockiert durch, blockiert von, setzt voraus, folgt auf, im Anschluss an, nach Abschluss von, nach Fertigstellung von, nach Freigabe von, frühestens nach',
      when: 'sobald, wenn, ab, bei',
      start: 'Beginn von, dem Beginn von, Start von, dem Start von, Anfang von, Beginn, Start',
      end: 'Ende von, dem Ende von, Abschluss von, dem Abschluss von, Fertigstellung von, Freigabe von, Lieferung von, Abnahme von',
      starts: 'beginnt, startet, begonnen hat, gestartet ist, begonnen',
      done: 'fertig, ist fertig, fertig ist, fertig sind, sind fertig, abgeschlossen, abgeschlossen ist, ist abgeschlossen, erledigt, erledigt ist, ist erledigt, freigegeben, freigegeben ist, ist freigegeben, vorliegt, vorliegen, steht, geliefert, geliefert ist',
      all: 'beide, beiden, sowohl, alle von',
      later: 'später, danach',
      soon: 'direkt, sofort, unmittelbar, gleich, kurz',
      none: 'keine, keine Abhängigkeiten, nichts, keiner, unabhängig',
    },
    status: {
      draft: 'Entwurf, im Entwurf',
      planning: 'in Planung, Planung',
      'not started':
        'offen, nicht begonnen, noch nicht begonnen, nicht gestartet, noch nicht gestartet, geplant, ausstehend, zu tun, steht aus, noch nicht, neu, anstehend, noch offen, unbegonnen, nicht angefangen',
      'in progress':
        'in Arbeit, in Bearbeitung, begonnen, angefangen, gestartet, läuft, laufend, im Gange, im Gang, in Umsetzung, in Produktion, in Entwicklung, wird bearbeitet, unterwegs, dran, im Plan',
      active: 'aktiv',
      'in review':
        'in Prüfung, zur Prüfung, in Freigabe, zur Freigabe, wartet auf Freigabe, in Abnahme, zur Abnahme, in Abstimmung, zur Abstimmung, Freigabe ausstehend, in der Prüfung, beim Kunden, im Review, wird geprüft, in Korrektur, eingereicht',
      blocked: 'blockiert, wartet, wartet auf, wartend, hängt, gesperrt, stockt, steht still',
      paused: 'pausiert, angehalten, ruht, zurückgestellt, verschoben, auf Eis, unterbrochen',
      approved: 'freigegeben, genehmigt, abgenommen, final, beschlossen, abgestimmt',
      live: 'online',
      done: 'erledigt, fertig, abgeschlossen, geliefert, fertiggestellt, beendet, veröffentlicht, übergeben, ausgeliefert, gemacht',
      cancelled: 'abgesagt, abgebrochen, gestrichen, storniert, entfällt, entfallen, verworfen, eingestellt',
    },
    almost: {
      almost: 'fast, beinahe, halb, teilweise, größtenteils, nahezu, zum Teil, noch nicht ganz',
      notYet: 'bald, wird, soll, zu',
    },
    percent: { percent: 'Prozent' },
    sourcing: {
      outsourced:
        'extern, externe, ausgelagert, Agentur, Agenturen, Freelancer, Freiberufler, freier Mitarbeiter, freie Mitarbeiter, Dienstleister, Auftragnehmer, Fremdvergabe, fremdvergeben, Subunternehmer, outgesourct, Zulieferer, Fremdleistung, externer',
      'co-sourced':
        'gemeinsam, gemischt, geteilt, hybrid, teils extern, teilweise extern, teilweise ausgelagert, beides, zusammen',
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
      learn: 'lernt, lernen, lernt dazu, lernfähig',
      change: 'ändert, ändert sich, ändern, wandelt sich, Änderung, passt sich an',
    },
    call: {
      called: 'angerufen, gesprochen, telefoniert, getroffen, befragt, erreicht, ja, erledigt, gesprochen am',
      conversation: 'Anruf, Telefonat, Gespräch, Anruf am, Telefonat am, Gespräch am',
      attempt:
        'nicht erreicht, auf Mailbox gesprochen, Mailbox, Anrufbeantworter, Nachricht hinterlassen, keine Antwort, nicht abgenommen, hob nicht ab, nicht abgehoben, ging nicht ran, nicht rangegangen, versucht, besetzt, angeschrieben, angefragt, gemailt, kein Rückruf, wartet auf Rückruf, Rückruf erbeten, niemanden erreicht',
      'not called':
        'nicht angerufen, noch nicht angerufen, nicht gesprochen, noch nicht, kein Anruf, offen, ausstehend, steht aus, nein',
      planned:
        'geplant, anzurufen, anrufen, Anruf geplant, Termin, vereinbart, verschoben, verabredet, wird angerufen, anstehend, Termin am',
      declined:
        'abgelehnt, verweigert, lehnt ab, lehnte ab, will nicht, wollte nicht, möchte nicht, abgesagt, keine Auskunft',
    },
    successor: { successor: 'dann, danach, und dann' },
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
      day: 'Tage, Tagen, Tag',
      week: 'Wochen, Woche',
      month: 'Monate, Monaten, Monat, Monats',
      quarter: 'Quartale, Quartalen, Quartal, Quartals',
      half: 'Halbjahre, Halbjahr, Halbjahres',
      year: 'Jahre, Jahren, Jahr, Jahres',
    },
    dayKind: {
      working: 'Arbeitstage, Arbeitstagen, Arbeitstag, Werktage, Werktagen, Werktag, AT',
      calendar: 'Kalendertage, Kalendertagen, Kalendertag',
    },
    number: {
      0: 'null',
      0.5: 'halber, halbe, ein halber, eine halbe',
      1: 'ein, eine, einen, einem, einer, eines, eins',
      1.5: 'anderthalb, eineinhalb',
      2: 'zwei',
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
      early: 'Anfang',
      mid: 'Mitte',
      late: 'Ende',
      end: 'Ende',
    },
    link: {
      agent: 'von, durch',
      and: 'und',
      or: 'oder',
      until: 'bis, bis zum',
      from: 'von, vom, ab, seit',
      after: 'nach',
      before: 'vor',
      by: 'bis, bis zum, spätestens',
      on: 'am, im, in, an',
      of: 'des, der',
      per: 'pro, je',
      every: 'jede, jeden, jeder, jedes, alle',
      plus: 'plus, zzgl, zuzüglich',
      minus: 'minus, abzüglich',
      between: 'zwischen',
    },
    filler: {
      filler: 'ca, circa, etwa, ungefähr, rund, der, die, das, den, dem, am, im, fällig, dauert, zum, bis, bis zum',
    },
    changing: {
      negation: 'nicht, kein, keine, keinen, ohne, nie',
      exception: 'außer, ausser, ausgenommen, sofern nicht',
      limit: 'höchstens, maximal, max, mindestens, mind, über, unter',
      doubt: 'voraussichtlich, vorläufig, vielleicht, evtl, eventuell, falls',
    },
    launch: {
      launch: 'Launch, Start, Markteinführung',
    },
  },
} as const satisfies Vocabulary;
