import type { Vocabulary } from './vocabulary';

/** The French words that are read in plans. */
export const french = {
  words: {},
  values: {
    wait: {
      after:
        'après, après la, après le, dépend de, besoin de, nécessite, attend, en attente de, bloqué par, suit, à la suite de, suite à, après validation de, après livraison de',
      when: 'dès, dès que, quand, lorsque, une fois, à partir de',
      start: 'début de, le début de, au début de, démarrage de, le démarrage de, lancement de',
      end: 'fin de, la fin de, achèvement de, livraison de, validation de',
      starts: 'commence, démarre, commencé, a commencé, démarré',
      done: 'terminé, est terminé, terminée, est terminée, terminés, fini, finie, est fini, prêt, prête, est prêt, est prête, livré, livrée, validé, validée, est validé, est validée, fait',
      all: 'les deux, tous',
      later: 'plus tard',
      soon: 'juste, immédiatement, directement, aussitôt',
      none: 'aucun, aucune, rien, aucune dépendance, sans dépendance',
    },
    status: {
      draft: 'brouillon, en brouillon, ébauche',
      planning: 'en préparation, en cours de planification',
      'not started':
        'à faire, pas commencé, pas commencée, pas encore commencé, pas encore commencée, non commencé, non commencée, pas démarré, non démarré, prévu, prévue, planifié, planifiée, ouvert, à venir, en attente, à commencer, pas encore, nouveau',
      'in progress':
        'en cours, commencé, commencée, entamé, entamée, démarré, démarrée, en production, en développement, en cours de rédaction, en cours de réalisation, lancé',
      active: 'actif, active',
      'in review':
        'en révision, en relecture, en validation, à valider, en attente de validation, en attente d’approbation, à approuver, en cours de validation, à relire, soumis, soumise, chez le client',
      blocked: 'bloqué, bloquée, en attente de, coincé',
      paused: 'en pause, suspendu, suspendue, reporté, reportée, mis en pause',
      approved: 'approuvé, approuvée, validé, validée, accepté, acceptée, définitif, définitive',
      live: 'en ligne',
      done: 'terminé, terminée, terminés, fait, faite, fini, finie, achevé, achevée, livré, livrée, clos, close, publié, publiée, complet, réalisé, réalisée',
      cancelled: 'annulé, annulée, abandonné, abandonnée, supprimé, supprimée',
    },
    almost: {
      almost: 'presque, à moitié, partiellement, en partie, quasi, quasiment',
      notYet: 'bientôt, sera, doit être, à',
    },
    percent: { percent: 'pour cent, pourcent' },
    sourcing: {
      outsourced:
        'externalisé, externalisée, externe, agence, freelance, indépendant, indépendante, prestataire, sous-traité, sous-traitée, sous-traitant, sous-traitance, fournisseur, externes, en externe',
      'co-sourced':
        'partagé, partagée, mixte, hybride, conjoint, en commun, partiellement externalisé, les deux, ensemble',
      'in-house':
        'interne, en interne, internalisé, internalisée, équipe interne, notre équipe, nous-mêmes, internes, nous',
    },
    answer: {
      yes: 'oui, o, vrai, toujours, tout à fait, absolument',
      no: 'non, faux, jamais, pas du tout, pas vraiment',
      partly: 'en partie, partiellement, plutôt, mitigé, parfois, plus ou moins, oui et non, avec réserves, souvent',
      but: 'mais, cependant',
    },
    question: {
      partner: 'partenaire, partenariat',
      learn: 'apprend, apprendre, apprennent',
      change: 'change, changer, changent, s’adapte',
    },
    call: {
      called:
        'appelé, appelée, appelés, appelé le, parlé, parlé à, contacté par téléphone, téléphoné, rencontré, joint, jointe, oui, fait',
      conversation: 'appel, appel le, entretien',
      attempt:
        'message laissé, laissé un message, laissé message, messagerie, répondeur, pas de réponse, sans réponse, pas joint, non joint, injoignable, pas décroché, n’a pas décroché, n’a pas répondu, essayé, tenté, écrit, contacté',
      'not called':
        'pas appelé, pas encore appelé, pas encore appelée, non appelé, pas encore, pas d’appel, jamais appelé, pas contacté, non',
      planned:
        'prévu, prévue, à appeler, à rappeler, planifié, planifiée, programmé, rendez-vous, appel prévu, reporté, reportée, appeler, sera appelé, à venir',
      declined: 'refusé, refuse, a refusé, décliné, a décliné, ne veut pas, ne souhaite pas',
    },
    successor: { successor: 'puis, ensuite, et puis, et ensuite' },
    title: {
      title:
        'directeur, directrice, directeur général, directrice générale, PDG, DG, DAF, DSI, responsable, chef, chef de projet, chef de produit, cheffe, gérant, gérante, assistant, assistante, président, présidente, ventes, finances, achats, marketing, communication, fondateur, fondatrice, chargé, chargée',
    },
    month: {
      1: 'janvier, janv, jan',
      2: 'février, févr, fév',
      3: 'mars',
      4: 'avril, avr',
      5: 'mai',
      6: 'juin',
      7: 'juillet, juil',
      8: 'août',
      9: 'septembre, sept',
      10: 'octobre, oct',
      11: 'novembre, nov',
      12: 'décembre, déc',
    },
    weekday: {
      0: 'dimanche, dimanches, dim',
      1: 'lundi, lundis, lun',
      2: 'mardi, mardis',
      3: 'mercredi, mercredis, mer',
      4: 'jeudi, jeudis, jeu',
      5: 'vendredi, vendredis, ven',
      6: 'samedi, samedis, sam',
    },
    unit: {
      minute: 'minutes, minute',
      hour: 'heures, heure',
      day: 'jours, jour, j',
      week: 'semaines, semaine, sem',
      month: 'mois',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'ans, an, années, année',
    },
    dayKind: {
      working: 'ouvrés, ouvré, ouvrables, ouvrable',
      calendar: 'calendaires, calendaire',
    },
    number: {
      0: 'zéro',
      0.5: 'une demie, un demi, demi',
      1: 'un, une',
      2: 'deux',
      3: 'trois',
      4: 'quatre',
      5: 'cinq',
      6: 'six',
      7: 'sept',
      8: 'huit',
      9: 'neuf',
      10: 'dix',
      12: 'douze',
      15: 'quinze',
      20: 'vingt',
      30: 'trente',
      100: 'cent',
      1000: 'mille',
    },
    ordinal: {
      1: 'premier, première, 1er',
      2: 'deuxième, second, seconde',
      3: 'troisième',
      4: 'quatrième',
      '-1': 'dernier, dernière',
    },
    ordinalEnding: {
      ending: 'er, re, e, ème, eme',
    },
    scale: {
      1000: 'mille',
      1000000: 'million, millions',
      1000000000: 'milliard, milliards, Md',
    },
    part: {
      early: 'début, début de',
      mid: 'mi',
      late: 'fin, fin de',
      end: 'fin, fin de',
    },
    link: {
      agent: 'par',
      and: 'et',
      or: 'ou',
      until: "au, à, jusqu'au, jusqu'à, jusqu'en",
      from: 'du, de, à partir de, à partir du, dès, depuis',
      after: 'après',
      before: 'avant, avant le',
      by: "pour le, au plus tard le, d'ici, d'ici le",
      on: 'le, en, au',
      of: 'de, du, des',
      per: 'par',
      every: 'chaque, tous les, toutes les',
      plus: 'plus',
      minus: 'moins',
      between: 'entre',
    },
    filler: {
      filler: 'environ, env, le, la, les, pour, au, en',
    },
    changing: {
      negation: 'pas, non, sans, aucun, aucune, jamais',
      exception: 'sauf, hors, excepté',
      limit: "maximum, minimum, au moins, au plus, jusqu'à, moins de, plus de",
      doubt: 'provisoire, peut-être, sous réserve, éventuellement, si',
    },
    launch: {
      launch: 'lancement, mise en ligne',
    },
  },
} as const satisfies Vocabulary;
