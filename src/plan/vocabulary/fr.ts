import type { Vocabulary } from './vocabulary';

/** The words of plans in French. */
export const french = {
  code: 'fr',
  names: 'french, francais',
  grammar:
    'le, la, les, des, du, de, et, pour, avec, sur, une, un, dans, par, est, sont, nous, nos, notre, aux, au, à, en, que, qui, pas, ce, cette, ces, leur, vos, votre, ou, sans, chez, chaque, tous, dès',
  labels: {
    owner:
      'Responsable, Responsables, Pilote, Porteur, Porteuse, Référent interne, Chargé de, Pilotage, Responsable interne, Propriétaire, Piloté par, Garant, Référente interne, Pilotée par, Chargée de, Responsable du suivi, Suivi par, Suivie par, Géré par, Gérée par, Chef de file, Responsable de projet',
    responsible: 'Exécutant, Réalisé par, Réalisation, Assigné à, Attribué à, Intervenant',
    id: 'ID, N°, Nº, Numéro, Réf, Code, Repère',
    name: 'Nom, Intitulé, Titre, Quoi, Désignation, Description, Libellé',
    status: 'Statut, État, Avancement, Etat d’avancement, Situation',
    start: 'Début, Date de début, Démarrage, À partir du, Commence le',
    end: 'Fin, Date de fin',
    due: 'Échéance, Échéances, Date limite, Date, Délai, Pour le, Avant le, Quand, Livraison, Date de livraison, Date butoir, Rendu, À rendre le, Deadline, Dates',
    vendor: 'Prestataire, Agence, Fournisseur, Partenaire, Société, Qui, Entreprise, Sous traitant',
    'depends-on':
      'Dépend de, Dépendances, Dépendance, Après, Nécessite, Prérequis, Attend, En attente de, Bloqué par, Conditions préalables, Besoin de',
    review: 'Validation, Validé par, Relecture, Approbation, Validation par, Allers retours, Valideur',
    outcomes: 'Objectifs, Objectif, Contribue à, Sert, Résultats visés, Objectifs visés',
    'time-zone': 'Fuseau horaire, Fuseau',
    location: 'Lieu, Localisation, Où, Ville, Implantation, Adresse, Siège',
    contact:
      'Interlocuteur, Interlocutrice, Contact, Personne à contacter, Courriel, E mail, Mail, Coordonnées, Contact agence, Référent, Interlocuteurs',
    note: 'Remarque, Remarques, Note, Notes, Commentaire, Commentaires, Observations, Observation',
    amount:
      'Montant, Coût, Budget, Prix, Coûts, Honoraires, Somme, Montant HT, Dépenses, Coût prévu, Budget prévu, Coût estimé, HT, TTC, Euros',
    handover:
      'Passation, Transmission, Transfert, Reprise, Transmission des contacts, Repris par, Transfert de compétences',
    'plan.title': 'Titre, Nom',
    'plan.coordinator':
      'Coordination, Coordinateur, Coordinatrice, Chef de projet, Cheffe de projet, Coordonné par, Pilotage opérationnel',
    'plan.goal':
      'Objectif stratégique, Objectif commercial, But, Objectif de l’entreprise, Finalité, Enjeu, Objectif métier, Objectif général, Objectif',
    'plan.period': 'Période, Durée, Dates, Calendrier, Période de campagne, Dates de campagne',
    'plan.launch': 'Lancement, Date de lancement, Mise en ligne, Sortie, Jour J',
    'plan.budget': 'Budget, Budget total, Budget global, Enveloppe, Enveloppe budgétaire',
    'plan.lang': 'Langue',
    'plan.currency': 'Devise, Monnaie',
    'plan.holidays': 'Jours fériés, Congés, Fermetures',
    'plan.team': 'Équipe, Participants, Équipe projet',
    'outcome.name': 'Objectif, Résultat, Résultat attendu, Résultat clé, Résultat visé, KPI, But',
    'outcome.metric':
      'Indicateur, Mesure, Métrique, Indicateur clé, KPI, Mesuré par, Indicateur de performance, Critère, Indicateur de succès',
    'outcome.baseline':
      'Point de départ, Cette année, Valeur de départ, Valeur initiale, Niveau actuel, Aujourd’hui, Actuel, Situation actuelle, Référence, Départ, Valeur actuelle, De, Base',
    'outcome.target': 'Cible, Valeur cible, Valeur visée, À atteindre, Visé, Objectif chiffré, Objectif cible',
    'outcome.by': 'Échéance, D’ici',
    'outcome.source': 'Source, Source des données, Mesuré dans, Outil de mesure',
    'outcome.result': 'Réalisé, Atteint, Résultat obtenu, Résultat réel, Réel, Résultat final',
    'outcome.minimum': 'Minimum, Seuil, Plancher, Seuil minimal',
    'person.name': 'Nom, Personne, Qui, Membre, Collaborateur, Nom et prénom',
    'person.role': 'Rôle, Fonction, Poste, Titre, Mission',
    'vendor.name':
      'Prestataire, Agence, Fournisseur, Partenaire, Société, Indépendant, Entreprise, Sous traitant, Équipe, Agence ou équipe, Freelance',
    'vendor.sourcing':
      'Type de collaboration, Mode de collaboration, Collaboration, Externalisation, Interne externe, Interne ou externe, Sous traitance, Mode, Intervention, Type de contrat, Nature du contrat, Type de prestation, Forme de collaboration',
    'vendor.scope':
      'Périmètre, Mission, Missions, Prestation, Prestations, Services, Rôle, Fait, Champ d’intervention, Périmètre d’intervention, Tâches, Domaine, Nature de la prestation, Ce qu’ils font, Ce qu’elle fait, Ce qu’il fait, S’occupe de, Rôle et missions, Travaux confiés, Ce qu’ils font pour nous, Ce qu’elle fait pour nous, Ce qu’il fait pour nous, Pour quoi',
    'vendor.language': 'Langue, Langues, Langues de travail',
    'vendor.background': 'Expérience, Connaissance du secteur, Parcours, Expertise',
    'vendor.fee':
      'Honoraires, Rémunération, Coût, Prix, Budget, Tarif, Forfait, Montant, Coûts, Tarif journalier, Taux journalier, TJM, Tarif horaire, Prix forfaitaire, Montant du contrat, Coûte',
    'vendor.cadence':
      'Points de suivi, Point de suivi, Rythme, Suivi, Réunions, Réunion, Points réguliers, Fréquence, Rythme des échanges, Comité de suivi, Communication, Fréquence des points, Réunion de suivi, Réunions de suivi, Point hebdomadaire, Point hebdo, Point mensuel, Réunion hebdomadaire, Réunion hebdo, Rendez vous, Rendez vous de suivi, Échanges, Point, Points, On se parle, On se voit, Nous nous parlons, Nous échangeons',
    'vendor.last-check-in':
      'Dernier point, Dernier contact, Dernier échange, Dernière réunion, Dernier le, Le dernier le, Dernière le, La dernière le',
    'vendor.sla':
      'Niveau de service, Niveaux de service, Délai de réponse, Délais de réponse, Engagements de service, SLA, Engagement de service, Temps de réponse, Réactivité, Délai, Délais, Engagement, Engagements, Délai de traitement, Délais de traitement, Délai de livraison, Délais de livraison',
    'vendor.escalation':
      'Escalade, Gestion de crise, En cas de crise, Procédure d’escalade, Contact de crise, Cellule de crise, En cas de problème, En cas d’urgence, Urgences, Crise, Urgence, En cas de plainte, En cas de polémique, En cas de bad buzz, En cas d’incident, Si ça tourne mal',
    'vendor.collateral':
      'Documents fournis, Éléments fournis, Supports fournis, Supports, Matériel fourni, Ressources, Brief, Documents, Ressources fournies, Éléments d’entrée, Nous fournissons, Ce que nous fournissons, Fourni par nous, Fournitures, Matériel, Nous lui fournissons, Nous leur fournissons, De notre part, Reçoit de nous, Ils ont besoin de nous, Ont besoin de nous, Nous devons fournir, Nous devons livrer, De nous, Nous leur devons, Ce qu’ils attendent de nous, Attendent de nous, Il leur faut de nous',
    'vendor.nda': 'Confidentialité, Accord de confidentialité, NDA, Clause de confidentialité',
    'vendor.references':
      'Références, Référence, Clients, Clients de référence, Références clients, Référence client, Client de référence',
    'vendor.deliverables': 'Livrables, Livrable, Travaux, Livre, Rendus',
    'out-of-scope': 'Hors périmètre, Exclusions, Non inclus, Hors prestation',
    payment: 'Paiement, Conditions de paiement, Échéancier de paiement, Modalités de paiement, Facturation',
    acceptance: 'Critères d’acceptation, Accepté si, Critères de validation, Recette',
    'vendor.paid-planning': 'Stratégie rémunérée, Conseil rémunéré, Planification rémunérée, Phase stratégique',
    'vendor.exit':
      'Préavis, Résiliation, Sortie, Délai de préavis, Conditions de sortie, Clause de sortie, Réversibilité, Fin de collaboration, Rupture, Conditions de résiliation, Fin de la collaboration',
    'vendor.owner': 'Qui chez nous, Responsable chez nous',
    'vendor.ends':
      'Fin, Fin du contrat, Fin de contrat, Échéance de contrat, Expiration du contrat, Contrat jusqu’au, Date de fin, Jusqu’au, Terme, Échéance du contrat, Le contrat se termine le, Le contrat prend fin le, Contrat jusqu’à, Le contrat court jusqu’au, Contrat se termine le, Jusqu’à',
    'deliverable.name': 'Livrable, Livrables, Tâche, Action, Support, Rendu, Production, Activité',
    'deliverable.takes': 'Durée, Charge, Temps de production, Prend, Délai de production',
    'milestone.name': 'Étape, Jalon, Étape clé, Évènement, Événement',
    'reference.client': 'Client, Cliente, Référence, Entreprise, Société, Clients',
    'reference.space': 'Secteur, Secteur d’activité, Domaine, Univers, Marché',
    'reference.called': 'Appelé, Appelée, Appelé le, Appelée le, Appel, Date d’appel, Contacté le, Appel le, Date',
    'reference.by': 'Par, Appelé par, Contacté par',
    'reference.partner': 'Partenaire, Partenariat',
    'reference.learn': 'Appris, Apprend, Apprentissage, Apprendre, Sait apprendre, Capacité à apprendre',
    'reference.change':
      'Changement, Changements, Change, S’adapte, Adaptation, Évolution, Flexible, Souple, Sait s’adapter',
    'budget line.name': 'Poste, Postes, Ligne, Catégorie, Poste de dépense, Nature, Rubrique, Dépense',
    'collateral.name': 'Document, Support, Élément, Ressource',
    'collateral.owner': 'Fourni par',
    'vendor.location': 'Lieu, Basé à, Basée à, Localité',
    'vendor.outcomes': 'Objectifs, KPI, KPIs, Indicateurs, Objectifs servis, Sert les objectifs, Pour quels objectifs',
    'milestone.owner': 'Responsable, Qui',
    'outcome.owner': 'Responsable, Qui',
    'collateral.vendor': 'Prestataire, Pour, Destinataire, Pour qui',
  },
  sections: {
    outcomes:
      'objectifs, objectif, objectifs et indicateurs, indicateurs, indicateurs clés, résultats attendus, résultats visés, kpis, résultats clés, objectifs marketing, objectifs mesurables, indicateurs de performance, objectifs et kpis, indicateurs de succès, critères de réussite, objectifs de campagne, ce que nous voulons atteindre, ce que nous visons, ce que nous voulons obtenir, nos objectifs, chiffres visés',
    team: 'équipe, équipe projet, équipe interne, participants, rôles, rôles et responsabilités, qui fait quoi, intervenants internes, interlocuteurs, personnes, qui est qui, notre équipe, en interne, qui nous sommes, qui sommes nous',
    vendors:
      'prestataires, agences, partenaires, fournisseurs, prestataires et partenaires, agences et prestataires, agences et équipes, prestataires et équipes, partenaires externes, prestataires externes, sous traitants, freelances, indépendants, agences partenaires, intervenants externes, agences et partenaires, fournisseurs et agences, partenaires et prestataires, avec qui nous travaillons, entreprises partenaires',
    references:
      'références, références clients, appels de référence, prises de références, prises de référence, vérification des références',
    deliverables:
      'livrables, actions, plan d’actions, supports à produire, productions, travaux, liste des livrables, livrables attendus, tâches, tâches et livrables, à livrer, à faire, ce qui est livré, liste des tâches, actions et livrables',
    milestones:
      'étapes clés, jalons, calendrier, planning, échéancier, dates clés, rétroplanning, rétro planning, étapes, feuille de route, échéances, dates importantes, grandes étapes, agenda',
    budget:
      'budget, coûts, budget prévisionnel, dépenses, enveloppe budgétaire, répartition du budget, coûts et budget, dépenses prévues, dépenses prévisionnelles, frais',
    slas: 'niveaux de service, engagements de service, délais de réponse, engagements, délais',
    communication:
      'communication, suivi, points de suivi, réunions, comitologie, coordination, gouvernance, points réguliers, rythme, échanges',
    collateral:
      'documents fournis, éléments fournis, ressources fournies, supports fournis, ce que nous fournissons, matériel fourni',
    risks: 'risques, risques et hypothèses, risques et opportunités, points de vigilance',
  },
  words: {
    remainder: 'reste, le reste, le solde, solde, ce qui reste, le restant, restant',
    flatFee: 'forfait, forfaitaire, fixe, au total, tout compris, au forfait',
    agreement:
      'signé, signée, contrat, début, depuis, démarrage, lancement du contrat, renouvellement, facture, paiement, acompte, devis, rendez vous, réunion, appel, rencontre, fondée, choisi, choisie, décision, mise à jour, valable, congés, absent, absente, disponible, pause, anniversaire, tarifs, vacances, gagné, gagnée, remporté, terminé, terminée, hausse, augmentation, résilié, résiliée',
    notChosen:
      'à confirmer, à définir, à choisir, à déterminer, à trouver, à préciser, pas encore choisi, pas encore choisie',
    planNoun: 'projet, plan, campagne',
    ours: 'notre, nos, interne, internes, en interne, chez nous, de notre côté, côté client',
    theirs:
      'leur, externe, externes, chez eux, de leur côté, agence, prestataire, côté agence, côté prestataire, chez le prestataire, à l’agence',
    until: 'à, au, jusqu’au, jusqu’à',
    due: 'pour le, avant le, le, d’ici le, au plus tard le, échéance, à rendre le, livraison le, jusqu’au',
    openEnded: 'en continu, permanent, continu, au fil de l’eau, sans fin',
    openEndedWork: 'en continu, permanent, permanente, au fil de l’eau, forfait mensuel',
    aboutSection: 'nos, notre, les, le, la, l’, principaux, mes',
    ofSection: 'pour, de, du, des, et, en, d’',
    total: 'total, totaux, sous total, somme, montant total, total général, coût total, budget total',
    overall: 'au total, en tout, global',
    provided: 'fait, envoyé, fourni, livré, remis, transmis, disponible, prêt, oui',
    called: 'oui, fait',
    missing:
      'aucun, aucune, aucun pour l’instant, aucune pour l’instant, à définir, à confirmer, à préciser, à venir, à déterminer, à compléter, pas encore, non défini, s. o., sans objet, néant, en attente, inconnu, à fixer, n. c.',
    dateOfText:
      'créé le, créée le, rédigé le, mis à jour, mise à jour, dernière mise à jour, version, révisé le, publié le, document généré',
    paidWork:
      'publicité payante, publicités payantes, campagne payante, campagnes payantes, annonces payantes, publicités sponsorisées, posts sponsorisés, affichage publicitaire',
    asPlanned: 'à temps, dans les délais, dans les temps, dans le budget, dans le respect du budget',
    fillIn: 'insérer, ajouter, votre, nom, client, produit, entreprise, décrire, à compléter, saisir, indiquer',
    target: 'doubler, tripler, moitié, zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix',
    otherTarget: 'doublé, triplé, douze, premier, première',
    activity:
      'créer, concevoir, lancer, produire, publier, rédiger, organiser, développer, mettre en place, préparer, réaliser, refondre, participer à, envoyer, tourner, construire, déployer, poster, mettre à jour, planifier, animer, création, lancement, refonte, organisation, production, rédaction, publication',
    vanity:
      'abonnés, followers, likes, impressions, vues, pages vues, portée, fans, partages, mentions, j’aime, retweets, audience cumulée',
    value:
      'abonnements, achats, acheteurs, adhésions, adhérents, bénéfice, chiffre d’affaires, clics, clients, clientes, commandes, contacts, contrats, conversions, conversion, coût, coûts, demandes, démonstrations, devis, dons, fidélité, inscriptions, leads, marge, membres, notoriété, panier, part de marché, pharmacies, prospects, recettes, recommandation, rendez vous, réservations, revenus, téléchargements, utilisateurs, ventes, visites, visiteurs',
    change:
      'accroître, augmenter, augmente, augmentation, baisser, baisse, croissance, croître, diminuer, diminue, doubler, double, tripler, réduire, réduit, réduction, améliorer, améliore, hausse, progresser, passer de, passe de, faire passer, diviser, gagner',
    level:
      'moyenne, taux, part de marché, attrition, par mois, par semaine, par jour, par trimestre, par an, mensuel, mensuelle, mensuels, trafic, fréquentation',
    lead: 'prospects, demandes de démo, demandes de devis, demandes de contact, leads, demandes de démonstration, contacts qualifiés, demandes de renseignements',
    sales:
      'ventes, commercial, commerciale, commerciaux, directeur commercial, directrice commerciale, force de vente, équipe commerciale, responsable commercial, responsable commerciale',
    strategy:
      'stratégie, stratégie de marque, stratégie de contenu, plan marketing, stratégie marketing, stratégie média, positionnement, plateforme de marque, plan stratégique',
    public:
      'communauté, relations presse, relations publiques, presse, rp, réseaux sociaux, médias sociaux, community management, animation de communauté, commentaires',
    badDay:
      'escalade, crise, crises, négatif, négative, négatifs, négatives, plainte, plaintes, bad buzz, réclamation, réclamations, urgence',
    every: 'tous, toutes, chaque, l’ensemble, chacun, chacune',
    outside: 'externes, externe',
    vendorNoun:
      'agence, agences, prestataire, prestataires, partenaire, partenaires, fournisseur, fournisseurs, freelances, indépendants',
    purpose:
      'raison d’être, mission, but, objectif stratégique, objectif commercial, finalité, pourquoi, enjeu, objectif de l’entreprise, contexte et enjeux, objectif',
    confidential: 'confidentiel, confidentielle, confidentiels, confidentielles, secret',
    notConfidential: 'non, pas',
    media:
      'achat média, achat d’espace, achat d’espaces, média, médias, budget média, investissement média, espaces publicitaires, dépenses publicitaires',
    namesOwner:
      'responsable, responsables, auteur, auteure, auteurs, chef de projet, cheffe de projet, pilote, pilotage, coordination, coordinateur, coordinatrice, contact, contacts, proposé par, propriétaire',
    ownedBy: 'dirigé par, piloté par, coordonné par, préparé par, responsable de, rédigé par',
    everydaySection: 'références, actions, travaux, résultats, planning',
    aimOfDocument: [
      'but',
      'buts',
      'objectif',
      'objectifs',
      'mission',
      'vision',
      'motivation',
      'pourquoi',
      'finalité',
      'raison',
      'contexte',
      'résumé',
      'afin de',
      'afin que',
    ],
    aimedAt: [
      'objectif',
      'objectifs',
      'résultat',
      'résultats',
      'cible',
      'cibles',
      'indicateur',
      'indicateurs',
      'résultats clés',
      'critères de réussite',
      'mesure',
      'but',
      'buts',
      'mission',
      'finalité',
    ],
    moneySpent: ['budget', 'budgets', 'coût', 'coûts', 'prix', 'tarif', 'tarifs', 'honoraires', 'financement'],
  },
  wording: {
    after: 'après',
    takes: 'durée',
    called: 'appelé le',
    by: 'par',
    'partner yes, learn yes, change yes': 'partenaire oui, apprend oui, change oui',
    outsourced: 'externalisé',
    'co-sourced': 'partagé',
    'in-house': 'interne',
    draft: 'brouillon',
    'in review': 'en relecture',
    approved: 'approuvé',
    active: 'actif',
    paused: 'en pause',
    done: 'terminé',
    'not started': 'à faire',
    'in progress': 'en cours',
    blocked: 'bloqué',
    cancelled: 'annulé',
    yes: 'oui',
    no: 'non',
    partly: 'en partie',
    'What will be different': 'Ce qui aura changé',
  },
  phrases: {
    'paid-planning': ['la stratégie est payée à part ; le plan est à nous'],
  },
  evidence: {
    columns: {
      task: 'tâche, tâches, activité, activités, action, actions, étape, à faire, objet, objet de la communication, communication, publication, publications, contenu, sujet, thème, thèmes',
      deliverable: 'livrable, livrables, support, contenu',
      date: 'date, dates, période, fin, date de fin, sem., échéance, délai, quand, semaine, mois, jour, trimestre, date limite, date de livraison, livraison, pour le',
      start: 'début, date de début, à partir de, du',
      owner:
        'responsable, responsables, pilote, porteur, référent, qui, chargé de, assigné à, à qui, chez nous, notre contact, émetteur, émettrice, porteuse, en charge, par qui, référente, chef de projet',
      money: 'coût, coûts, montant, budget, honoraires, prix, tarif, mensuel, coût mensuel, dépense, dépenses, total',
      vendor: 'prestataire, agence, fournisseur, société, entreprise, partenaire, sous traitant, indépendant',
      service: 'prestation, prestations, service, services, périmètre, mission',
      contact: 'contact, contacts, e mail, courriel, interlocuteur, chez eux, leur contact',
      person: 'nom, personne, membre, prénom et nom',
      role: 'rôle, fonction, poste, titre, métier',
      outcome: 'objectif, objectifs, résultat attendu, but, résultat clé',
      metric: 'indicateur, indicateurs, kpi, mesure, métrique',
      target: 'cible, valeur cible, à atteindre',
      baseline: 'cette année, valeur de départ, valeur actuelle, actuel, référence, situation actuelle, départ',
      result: 'réalisé, atteint, résultat obtenu',
      milestone: 'jalon, jalons, événement, phase, étape clé',
      status: 'statut, état, avancement',
      line: 'poste, postes, catégorie, description, canal, poste de dépense, rubrique',
    },
    headings: {
      outcomes:
        'critères de réussite, critères de succès, indicateurs de succès, indicateurs clés, indicateurs, objectifs et indicateurs, mesures du succès, objectifs chiffrés, objectifs, nos objectifs chiffrés, résultats attendus, résultats visés, à quoi ressemble le succès, ce qui doit changer, où nous voulons être, chiffres à atteindre, comment nous mesurons le succès',
      vendors:
        'prestataires, agences, fournisseurs, partenaires externes, agences externes, nos agences, nos prestataires, sous traitants, indépendants',
      deliverables: 'livrables, livrables attendus, livrables principaux, liste des livrables, liste de livrables',
      tasks: "actions, prochaines étapes, à faire, liste de tâches, plan d'action, points d'action",
      milestones: 'jalons, calendrier, échéancier, dates clés, échéances, planning, chronologie',
      team: 'équipe, équipe projet, membres, contacts, rôles et responsabilités, responsabilités, répartition des rôles, rôles et missions',
      budget: 'budget, coûts, budget prévisionnel, répartition du budget',
    },
    prose: {
      aims: "l'objectif est, notre objectif est, objectif de, objectif est de, le but est, notre but est, objectif, nos objectifs sont, les objectifs sont, le but de, dans le but de, la mission est, notre mission est, avec pour objectif de",
      wishes: 'nous voulons, nous souhaitons, nous prévoyons, nous allons, nous visons, vise à, afin de',
      due: "avant le, d'ici le, d'ici au, au plus tard le, jusqu'au, à rendre le, échéance le, date limite le, date limite est le, prévu le, prévu pour le, aura lieu le, lancement le, commence le, débute le",
      hires:
        'engager, engagé, confier à, confié à, mandater, mandaté, contrat avec, devis de, facture de, commandé chez, commander chez, réservé chez, réservé auprès de, réserver auprès de, louer auprès de, loué chez, acheté chez, acheter chez, sous traité à, sous traiter à, sous traitance à, attestation de, devis chez',
      works:
        'travailler avec, travaillons avec, travaille avec, collaborer avec, collaboration avec, conçu par, réalisé par, produit par, développé par, fourni par, imprimé par, créé par',
      crafts:
        'agence, studio, freelance, prestataire, fournisseur, imprimeur, imprimerie, graphiste, designer, photographe, vidéaste, illustrateur, illustratrice, rédacteur, rédactrice, consultant, consultante, traiteur, traducteur, traductrice, cabinet',
      trades: 'agence de communication, monteur, développeur, développeuse, community manager, comptable, partenaire',
      outside: 'indépendant, indépendante, externe, externes, extérieur, sous traitant, freelance',
      leads:
        'dirigé par, piloté par, coordonné par, organisé par, géré par, préparé par, assuré par, validé par, confié en interne à, pilotée par, portée par, mené par, menée par, supervisé par, assigné à, attribué à',
      answers:
        'est responsable de, sont responsables de, est chargé de, est chargée de, est en charge de, coordonnera, pilotera',
      inHouse:
        'équipe, comité, groupe, conseil, direction, service, marketing, ventes, membres, clients, partenaires, commission, pôle, cellule, bureau, groupe de travail, rédaction',
      services:
        'lieu, lieu de réception, hébergement, hébergeur, traiteur, restauration, imprimeur, imprimerie, impression, billetterie, paiement, paiements, nom de domaine, photographe, photographie, vidéaste, agence, agence de presse, agence web, agence rp, relations presse, traduction, traducteur, avocat, comptable, comptabilité, assurance, transport, outil d emailing, crm, hôtel, sonorisation, sono, scène, captation, prestataire, fournisseur, sous traitant, domiciliation, standiste, fabricant, graphiste, routeur',
      undertakes:
        "se charge, se chargent, prend, prennent, va, vont, s'occupe de, s'occupe du, s'occupe des, s'occupent de, prend en charge, se charge de, se charge du, se charge des, organise, organisent, coordonne, gère, gèrent, pilote, prépare, rédige, doit, doivent, contacte, envoie, propose de",
      roles:
        'organisateur, organisatrice, chef de projet, cheffe de projet, coordinateur, coordinatrice, responsable marketing, responsable communication, chargé de communication, chargée de communication, directeur, directrice, animateur, animatrice, pilote, référent, référente',
      makes:
        'imprimé par, imprimée par, imprimés par, fourni par, fournie par, produit par, réalisé par, réalisée par, développé par, conçu par, fabriqué par, tourné par',
      firms:
        'films, studio, agence, imprimerie, productions, conseil, conseils, hôtel, traiteur, atelier, éditions, design, créations, collectif',
    },
    about: {
      owner:
        'propriétaire, auteur, auteure, auteurs, autrice, responsable, porteur du projet, cheffe de projet, chef de projet, pilote, rédigé par, proposé par',
      coordinator: 'coordinateur, coordinatrice, coordination',
      status: 'statut, état',
      period: 'période, durée, dates, exercice, trimestre, calendrier de la campagne',
      launch: 'lancement, date de lancement, mise en ligne',
      goal: 'objectif, but, objectif principal, finalité',
      budget: 'budget, budget total, coût total, montant total',
    },
    words: {
      remark:
        'focus, thème, note, remarque, pourquoi, concept, objectif, objectifs, but, conseil, cible, plateformes, canaux, fréquence, cadence, ton, ligne',
      entails: 'implique, impliquer, impliquera, comprendra, livrables',
      sample: 'exemple, exemples',
      aim: 'objectifs, objectif, indicateurs, kpi, kpis, résultats clés, résultats attendus, critères de réussite, critères de succès, métriques, but, finalité',
      phase: 'phase, étape, sprint, jalon, lot, volet, chantier, axe',
      work: "feuille de route, plan d'action, plan d'actions, plan d'action prioritaire, plan de travail, mise en œuvre, mise en oeuvre, prochaines étapes, prochaines semaines, checklist, check list, liste de contrôle, tâches, découpage en tâches, wbs, activités, activités prévues, actions prévues, projets, calendrier éditorial, plan contenu, plan de contenu, périmètre, périmètre du projet, inclus, campagnes, plan de lancement, événements de lancement, actions marketing, diagramme de gantt, gantt, ce que nous ferons, actions immédiates, rétroplanning, stratégie, stratégies, stratégie marketing, supports, supports de communication, prestations incluses, ce qui est inclus",
      excluded:
        'hors périmètre, exclus, non inclus, exclusions, contexte, historique, risques, hypothèses, références, liens, ressources, annexe, annexes, cible, cibles, cibles prioritaires, concurrents, exigences, prérequis, critères, à propos',
      income: 'recettes, revenus, chiffre d’affaires, produits, ressources financières',
      practice:
        'compte rendu, procès verbal, notes, manuel, guide, politique, règlement, rapport, bilan, modèle, glossaire, tutoriel, réunion',
      plan: 'plan, campagne, lancement, stratégie, projet, proposition, calendrier, budget, feuille de route, brief, cahier des charges, objectifs, marketing, promotion, événement, échéancier, rétroplanning',
      money: 'budget, coût, coûts, dépenses, frais, financement, plan financier, devis, charges, dépensé',
      verb: 'accompagner, accueillir, acheter, activer, adapter, ajouter, ajuster, améliorer, analyser, animer, annoncer, appeler, assurer, attribuer, augmenter, choisir, cibler, collecter, commander, communiquer, compléter, concevoir, conclure, configurer, confirmer, construire, contacter, coordonner, créer, demander, diffuser, distribuer, définir, démarcher, déployer, déposer, développer, embarquer, embaucher, encourager, engager, envoyer, exploiter, explorer, fabriquer, faire, filmer, finaliser, fixer, former, fournir, gérer, identifier, imprimer, installer, intervenir, intégrer, inviter, lancer, lister, livrer, louer, maintenir, mener, mesurer, mettre, mettre à jour, mobiliser, montrer, nommer, négocier, obtenir, offrir, optimiser, organiser, ouvrir, partager, participer, piloter, planifier, poster, poursuivre, produire, programmer, promouvoir, proposer, prospecter, préparer, présenter, publier, rassembler, rechercher, recruter, relancer, rencontrer, renforcer, réaliser, rédiger, réduire, répondre, réserver, segmenter, signer, solliciter, soumettre, soutenir, sponsoriser, structurer, suivre, sélectionner, tenir, tester, tourner, traduire, trouver, utiliser, valider, vendre, vérifier, écrire, élaborer, établir, étudier, évaluer, création, développement, mise en place, mise en ligne, mise à jour, optimisation, recherche, configuration, gestion, intégration, production, préparation, planification, publication, diffusion, rédaction, conception, envoi, impression, réservation, réalisation, organisation, campagne, prise de contact',
      offer:
        'devis, proposition commerciale, proposition de collaboration, proposition, offre, contrat de prestation, contrat',
      client: "client, cliente, donneur d'ordre, préparé pour, à l'attention de, devis pour",
      offeredBy:
        'préparé par, prestataire, présenté par, établi par, agence, fournisseur, consultant, consultante, proposé par',
      tool: 'plateforme, plateformes, outil, outils, logiciel, logiciels, application, service, abonnement',
      quoted: 'devis, réservé, à réserver, commandé, fournisseur, facture, acompte, contrat, prestataire',
      paidGroup:
        'contrats, influenceurs, créateurs, podcasts, newsletters, partenaires médias, médias payants, agences, fournisseurs, prestataires, médias, annonces',
      beside: "avant, après, en amont, à l'avance, suivant, suivants",
      piece:
        'campagne, idée, vidéo, publication, e mail, mail, article, épisode, atelier, annonce, webinaire, newsletter, action, tâche, livrable, affiche, événement',
      content:
        'contenu, contenus, contenu vidéo, contenu écrit, visuels, réseaux sociaux, blog, articles, articles de blog, vidéos, séquence e mail, e mailing, emailing, newsletter, publications, posts, reels, stories, podcast, webinaires, seo, référencement, relations presse, événements, supports de communication, supports, matériel marketing à créer, annonces, publicités, avant le lancement, après le lancement, jour du lancement, jour j, immédiatement, cette semaine, ce mois ci, maintenant, plus tard',
      rival: 'concurrent, concurrents, concurrence, sponsor, sponsors, mécène, mécènes, clients, témoignages',
    },
  },
  values: {
    wait: {
      after:
        "après, après la, après le, après les, après l', dépend de, dépend de la, dépend du, dépend des, dépend de l', besoin de, besoin du, besoin de la, besoin des, nécessite, attend, en attente de, bloqué par, suit, à la suite de, suite à, après validation de, après livraison de, bloqué:, bloqué par:, prérequis:, commence après, démarre après, débute après, seulement après, pas avant, pas avant le, pas avant la, pas avant l', dépendant de, tributaire de, conditionné par, subordonné à, attend la, attend le, attend les",
      when: 'dès, dès que, quand, lorsque, une fois, à partir de',
      start:
        'début de, le début de, au début de, démarrage de, le démarrage de, lancement de, en même temps que, en parallèle de, en parallèle avec, commence avec, démarre avec, début du, début de la, démarrage du, lancement du, lancement de la',
      end: 'fin de, la fin de, achèvement de, livraison de, validation de, approbation de, accord sur, validation, livraison, validation du, validation de la, approbation du, approbation de la, livraison du, livraison de la, fin du, la validation de, la validation du, la validation de la, la livraison de, la livraison du, la livraison de la, BAT de',
      starts: 'commence, démarre, commencé, a commencé, démarré',
      done: 'terminé, est terminé, terminée, est terminée, terminés, fini, finie, est fini, prêt, prête, est prêt, est prête, livré, livrée, validé, validée, est validé, est validée, fait, validés, validées, sont validés, sont prêts, approuvé, approuvée, est approuvé, est livré, sont livrés',
      finish: 'finit avec, se termine avec, fini en même temps que, terminé en même temps que',
      finishes: 'FF',
      all: 'les deux, tous, de',
      later: 'plus tard',
      soon: 'juste, immédiatement, directement, aussitôt',
      none: 'aucun, aucune, rien, aucune dépendance, sans dépendance',
      included: 'inclus, compris, tous, toutes',
      first: "d'abord, avant tout",
    },
    status: {
      draft: 'brouillon, en brouillon, ébauche, provisoire, version provisoire',
      planning: 'en préparation, en cours de planification',
      'not started':
        'à faire, pas commencé, pas commencée, pas encore commencé, pas encore commencée, non commencé, non commencée, pas démarré, non démarré, prévu, prévue, planifié, planifiée, ouvert, à venir, en attente, à commencer, pas encore, nouveau, reste à faire, à démarrer, à lancer, pas encore démarré, à planifier, à produire, à rédiger, à créer, à tourner, à imprimer, à envoyer, à caler, prochainement, à briefer',
      'in progress':
        "en cours, commencé, commencée, entamé, entamée, démarré, démarrée, en production, en développement, en cours de rédaction, en cours de réalisation, lancé, en préparation, en retard, à risque, retardé, retardée, en danger, compromis, compromise, dans les temps, dans les délais, a pris du retard, en traduction, à mi-chemin, comme prévu, chez l'imprimeur, briefé, briefée, commandé, commandée, à l’impression, en impression, en tournage, en montage, en création, en rédaction, en fabrication, chez l’agence, à l’agence, chez le prestataire, bien avancé, en bonne voie",
      active: 'actif, active',
      'in review':
        'en révision, en relecture, en validation, à valider, en attente de validation, en attente d’approbation, à approuver, en cours de validation, à relire, soumis, soumise, chez le client, proposé, proposée, en discussion, en cours d’examen, en attente de retour, en attente de retours, en attente de feedback, en attente de signature, chez le client pour validation, en cours de relecture, en correction, en corrections, BAT en cours, attente validation, à corriger, envoyé pour validation, envoyée pour validation, envoyé au client, envoyée au client, au juridique, en attente de BAT, à faire valider',
      blocked: 'bloqué, bloquée, en attente de, coincé',
      paused:
        'en pause, suspendu, suspendue, reporté, reportée, mis en pause, inactif, inactive, en veille, gelé, en stand-by, mis en attente, arrêté, arrêtée, stoppé',
      confirmed: 'confirmé, confirmée, réservé, réservée',
      approved:
        'approuvé, approuvée, validé, validée, accepté, acceptée, définitif, définitive, stable, ratifié, ratifiée, adopté, adoptée, en vigueur, finalisé, finalisée, final, bon à tirer, BAT validé, BAT signé, signé, signée, prêt à imprimer, prête à imprimer, prêt à partir, prête à partir, prêt à publier, prête à publier, feu vert',
      live: 'en ligne, mis en ligne, mise en ligne, à l’antenne',
      done: 'terminé, terminée, terminés, fait, faite, fini, finie, achevé, achevée, livré, livrée, clos, close, publié, publiée, complet, réalisé, réalisée, résolu, résolue, exécuté, mis en œuvre, mise en œuvre',
      cancelled:
        'annulé, annulée, abandonné, abandonnée, supprimé, supprimée, rejeté, rejetée, refusé, refusée, retiré, retirée, obsolète, remplacé, remplacée, archivé, archivée, expiré, périmé, caduc',
      made: 'envoyé, envoyée, envoyés, envoyées, expédié, expédiée, imprimé, imprimée, tourné, tournée, enregistré, enregistrée, diffusé, diffusée, installé, installée, reçu, reçue, présenté, présentée, distribué, distribuée, remis, remise, bouclé, bouclée, a eu lieu, traduit, traduite',
      unclear: 'prêt, prête',
    },
    almost: {
      late: 'en retard, avec retard, avec du retard, retardé, retardée, retardés, retardées, tardivement',
      almost: 'presque, à moitié, partiellement, en partie, quasi, quasiment',
      notYet: 'bientôt, sera, doit être, à',
      aside: "déjà, encore, actuellement, tout juste, entièrement, complètement, maintenant, à ce jour, pour l'instant",
    },
    percent: {
      percent: 'pour cent, pourcent',
    },
    engagement: {
      negotiating:
        'en négociation, en discussion, contacté, contactée, présélectionné, présélectionnée, devis reçu, retenu, retenue, contrat en cours',
      'under contract':
        'sous contrat, signé, signée, contrat signé, engagé, engagée, réservé, réservée, confirmé, confirmée, mandaté, mandatée',
    },
    provided: {
      provided: 'prêt, prête, envoyé, envoyée, fourni, fournie, disponible, oui, reçu, reçue, remis, remise',
    },
    sourcing: {
      outsourced:
        'société de production, studio, maison de production, externalisé, externalisée, externe, agence, freelance, indépendant, indépendante, prestataire, sous-traité, sous-traitée, sous-traitant, sous-traitance, fournisseur, externes, en externe',
      'co-sourced':
        'partagé, partagée, mixte, hybride, conjoint, en commun, partiellement externalisé, les deux, ensemble, en partie externe, partiellement externe, en partie interne',
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
      learn: 'appris, apprentissage, apprend, apprendre, apprennent',
      change: 'changement, changements, change, changer, changent, s’adapte',
    },
    call: {
      called:
        "appelé, appelée, appelés, appelées, appelé le, appelée le, parlé, parlé à, contacté par téléphone, contactée par téléphone, téléphoné, rencontré, rencontrée, joint, jointe, oui, fait, eu au téléphone, échangé avec, échangé le, parlé avec, parlé le, avons parlé, avons appelé, ai appelé, a appelé, contacté le, contactée le, nous avons appelé, nous avons parlé, on a appelé, on s'est parlé",
      conversation:
        'appel, appel le, entretien, visio, visioconférence, par téléphone, au téléphone, rendez-vous téléphonique, appel téléphonique, échange téléphonique, entretien téléphonique, échange, coup de fil, réunion Zoom',
      attempt:
        'message laissé, laissé un message, laissé message, messagerie, répondeur, pas de réponse, sans réponse, pas joint, non joint, injoignable, pas décroché, n’a pas décroché, n’a pas répondu, essayé, tenté, écrit, contacté, message vocal, pas de retour, sans retour, mail envoyé, ne répond pas, pas répondu',
      'not called':
        'pas appelé, pas encore appelé, pas encore appelée, non appelé, pas encore, pas d’appel, jamais appelé, pas contacté, non, jamais',
      planned:
        'prévu, prévue, à appeler, à rappeler, planifié, planifiée, programmé, rendez-vous, appel prévu, appeler, sera appelé, à venir, sera appelée, sera contacté, à contacter, contacter, appel programmé, appel fixé, appel à faire, à joindre, doit être appelé, rdv téléphonique, rendez-vous fixé, rappel prévu',
      moved: 'reporté, reportée',
      declined:
        'refusé, refuse, a refusé, décliné, a décliné, ne veut pas, ne souhaite pas, refuse de répondre, ne donne pas de références, sans commentaire',
    },
    vacant: {
      vacant:
        'personne, personne encore, à définir, à déterminer, à désigner, à nommer, non attribué, pas encore attribué, non affecté, vacant, inconnu',
    },
    address: {
      address: 'Mme, Mlle, Monsieur, Madame, Mademoiselle, Dr, Pr, notre, nos, responsable',
    },
    successor: {
      successor: 'puis, ensuite, et puis, et ensuite',
    },
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
      minute: 'minutes, minute, min, mn',
      hour: 'heures, heure, h',
      day: 'jours, jour, j, journées, journée',
      week: 'semaines, semaine, sem',
      month: 'mois',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'ans, an, années, année',
      fortnight: 'quinzaine, quinzaines',
    },
    dayKind: {
      working: 'ouvrés, ouvré, ouvrables, ouvrable, de travail, travaillés',
      calendar: 'calendaires, calendaire, civils, francs',
    },
    number: {
      0: 'zéro',
      0.5: 'une demie, un demi, demi, demie',
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
      11: 'onze',
      13: 'treize',
      14: 'quatorze',
      16: 'seize',
      17: 'dix-sept',
      18: 'dix-huit',
      19: 'dix-neuf',
      21: 'vingt et un',
      24: 'vingt-quatre',
      25: 'vingt-cinq',
      28: 'vingt-huit',
      35: 'trente-cinq',
      36: 'trente-six',
      40: 'quarante',
      45: 'quarante-cinq',
      48: 'quarante-huit',
      50: 'cinquante',
      60: 'soixante',
      70: 'soixante-dix',
      72: 'soixante-douze',
      80: 'quatre-vingts, quatre-vingt',
      90: 'quatre-vingt-dix',
      500000: 'un demi-million',
    },
    ordinal: {
      1: 'premier, première, 1er, premiers, premières',
      2: 'deuxième, second, seconde, deuxièmes',
      3: 'troisième',
      4: 'quatrième',
      '-1': 'dernier, dernière, derniers, dernières',
    },
    ordinalEnding: {
      ending: 'er, re, e, ème, eme, ère, ere',
    },
    scale: {
      1000: 'mille',
      1000000: 'million, millions',
      1000000000: 'milliard, milliards, Md',
    },
    part: {
      early:
        'début, début de, au début de, en début de, début du, au début du, début du mois de, dans les premiers jours de',
      mid: 'mi, à la mi, milieu de, au milieu de, milieu du',
      late: 'vers la fin de, dans les derniers jours de',
      end: "fin, fin de, à la fin de, la fin de, la fin du, fin du, à la fin du, d'ici fin, d'ici la fin, d'ici la fin de, d'ici à fin, en fin de, fin du mois de, courant fin",
    },
    link: {
      agent: 'par',
      and: 'et, ainsi que',
      or: 'ou',
      until: "au, à, jusqu'au, jusqu'à, jusqu'en, jusqu'à et y compris, jusqu'au et y compris",
      from: 'du, de, à partir de, à partir du, dès, depuis',
      after: 'après',
      before: 'avant, avant le',
      by: "pour le, pour, au plus tard le, au plus tard, d'ici, d'ici le, d'ici au, d'ici à, jusqu'au, jusqu'à, jusqu'en, échéance, pour la, courant, au cours de, dans le courant de, pendant, en retard depuis le, attendu depuis le",
      on: 'le, en, au',
      of: 'de, du, des',
      per: 'par, le, la, chaque',
      every: 'chaque, tous les, toutes les, tous, toutes',
      plus: 'plus',
      minus: 'moins',
      between: 'entre',
      since: 'à partir de, à partir du, à compter de, à compter du, dès le, dès la, depuis, depuis le',
      onwards: "et après, ou plus tard, jusqu'à nouvel ordre, en continu, sans date de fin",
    },
    bound: {
      atMost:
        "jusqu'à, au plus, au maximum, maximum, max, plafonné à, plafond, plafond de, pas plus de, dans la limite de, sous, dans les, dans un délai de, en moins de",
      atLeast: 'au moins, minimum, au minimum, à partir de, dès',
      below: 'moins de, inférieur à',
      above: 'plus de, supérieur à',
    },
    rate: {
      hour: "taux horaire, tarif horaire, de l'heure, par heure, l'heure, horaire, heure",
      day: 'jours-homme, jour-homme, JH, TJM, taux journalier, tarif journalier, forfait journalier, par jour, la journée, journalier, jour',
      week: 'par semaine, hebdomadaire, la semaine',
      month:
        'forfait mensuel, honoraires mensuels, par mois, mensuel, mensuels, mensuelle, mensuels, le mois, chaque mois, mois',
      quarter: 'par trimestre, trimestriel, trimestriels',
      year: "forfait annuel, par an, annuel, annuels, l'an, par année",
      piece: "la pièce, pièce, l'unité, par unité, chacun, chacune",
    },
    tax: {
      tax: 'TVA',
      net: 'HT, hors taxes, hors taxe, hors TVA, TVA en sus, TVA non comprise, net',
      gross: 'TTC, toutes taxes comprises, TVA comprise, TVA incluse, brut',
      including: 'dont, y compris, TVA comprise, avec, incl',
      excluding: 'hors, plus, sans, en sus, en plus, non comprise, non compris',
    },
    payment: {
      paid: 'payable, payables, payé, payée, facturé, facturée, réglé, réglée, à payer, à facturer',
      total: 'total, au total, somme, en tout, montant total, budget total, soit',
      free: 'gratuit, offert, sans frais, bénévole',
      due: "à la commande, à la signature, d'acompte, acompte, à la livraison, d'avance, le solde, solde, à la réception, au démarrage, au lancement, maintenant, tout de suite, plus tard, ensuite",
      part: 'dont',
      next: 'puis, ensuite, après quoi',
      basis: 'en régie, au temps passé',
      extra: 'frais, frais de déplacement, débours, frais de production, achat média',
      commission: "commission, commission d'agence, honoraires",
      instalment: 'versements, versement, échéances, mensualités, fois, parties, tranches',
      oneOff: 'mise en place, installation, unique, forfait, forfaitaire, fixe',
      media: 'média, médias, budget média, budget médias, dépenses média, achat média, achat média',
      days: 'jours nets, payable sous',
    },
    over: {
      over: 'pendant, pour, sur, durant',
    },
    multiple: {
      2: 'doubler, double, doublement, deux fois plus de, deux fois plus',
      3: 'tripler, triple, trois fois plus de',
      4: 'quadrupler',
      10: 'décupler',
      0.5: 'diviser par deux, réduire de moitié, divisé par deux',
    },
    fraction: {
      0.5: 'la moitié, moitié, la moitié des, un sur deux',
      0.33: 'un tiers, le tiers, un sur trois',
      0.67: 'deux tiers, les deux tiers',
      0.25: 'un quart, un sur quatre, quart de, un quart de',
      0.75: 'trois quarts, les trois quarts',
      0.2: 'un cinquième, un sur cinq',
      0.1: 'un dixième, un sur dix',
    },
    change: {
      up: 'augmenter, augmente, accroître, passer, passe, passent, améliorer, faire passer, monter, hausser, porter, progresser',
      down: 'réduire, baisser, diminuer, réduit, faire baisser, ramener, abaisser',
      reach: 'atteindre, obtenir, gagner, générer, vendre, avoir, signer, objectif',
    },
    season: {
      spring: 'printemps',
      summer: 'été',
      autumn: 'automne',
      winter: 'hiver',
    },
    comparison: {
      past: 'par rapport à, par rapport au, par rapport aux, comparé à, comparée à, contre, vs, face à, qu en, que',
      YoY: "par rapport à l'an dernier, par rapport à l'année dernière, sur un an, d'une année sur l'autre, vs l'an dernier",
      QoQ: 'par rapport au trimestre précédent',
      MoM: 'par rapport au mois précédent',
    },
    measure: {
      instead: 'contre, au lieu de, par rapport à, plutôt que',
      baseline:
        "actuellement, aujourd'hui, auparavant, référence, base, situation actuelle, actuel, à ce jour, pour l’instant",
      target: 'objectif, cible',
      more: 'de plus, en plus, supplémentaires, supplémentaire, plus de, hausse de, augmentation de',
      fewer: 'de moins, en moins, moins de, baisse de, réduction de',
      atLeast: 'ou plus, et plus',
      atMost: 'ou moins',
      points: 'points, point, pts, pt',
      times: 'fois, x',
      top: 'top, le top, dans le top, parmi les',
      rank: 'rang, place, position, numéro, no, n°',
      award: 'prix, récompense, trophée',
      win: 'gagner, remporter, remporte, obtenir',
      breakEven: 'équilibre, seuil de rentabilité, point mort',
      document: 'facture, commande, bon de commande, réf, référence, n°, numéro, dossier, devis',
      numbered:
        'modèle, phase, vague, version, niveau, partie, étape, série, génération, sprint, tour, semaine, jour, chapitre, saison, épisode, volume, type, classe, groupe, salle, page',
      aged: 'ans',
      within: 'en, dans les, sous, pendant, chaque, premiers, derniers, prochains, les premiers, les derniers',
      stretch: "idéalement, objectif ambitieux, dans l'idéal, objectif haut",
    },
    filler: {
      filler:
        'le, la, les, pour, au, en, pleins, pleines, complets, complètes, entiers, entières, dure, prend, en toutes lettres',
      hedge:
        'environ, env, à peu près, grosso modo, approximativement, aux alentours de, autour de, quelque, plus ou moins, approx',
    },
    limiting: {
      earlier: 'ou plus tôt, ou avant',
      alternating: 'semaines paires, semaine paire, semaines impaires, semaine impaire',
      withdrawn:
        "supprimé, supprimée, annulé, annulée, retiré, retirée, abandonné, abandonnée, levé, levée, plus besoin, plus nécessaire, n'est plus, ne plus, effacé, effacée, caduc, caduque, suspendu, suspendue, en pause, interrompu, interrompue, arrêté, arrêtée, anciennement, auparavant, obsolète",
      partly:
        'en partie, partiel, partielle, partiellement, seulement, uniquement, juste, exclusivement, principalement, surtout, facultatif, facultative, optionnel, idéalement, de préférence',
    },
    changing: {
      negation: 'pas, non, sans, aucun, aucune, jamais',
      exception: 'sauf, hors, excepté',
      limit: "maximum, minimum, au moins, au plus, jusqu'à, moins de, plus de, au plus tôt, pas avant, pas avant le",
      doubt:
        'provisoire, peut-être, sous réserve, éventuellement, si, probablement, sans doute, vraisemblablement, sauf imprévu',
    },
    introduction: {
      start: 'début, début le, commence, commence le, démarre, démarre le',
      due: 'à rendre le, à rendre, échéance, échéance le, dû le',
      takes: 'dure, prend, durée',
      owner:
        'responsable, porteur, porteuse, confié à, confiée à, piloté par, pilotée par, assuré par, assurée par, géré par, gérée par, mené par, menée par, pris en charge par, prise en charge par',
    },
    launch: {
      launch: 'lancement, le lancement, mise en ligne, la mise en ligne, sortie, mise en service',
      day: 'jour du lancement, jour J, date de lancement, jour de lancement',
      letter: 'J',
      start: "coup d'envoi, début du projet, démarrage, démarrage du projet",
      end: 'fin du projet, fin du plan',
      dayLetter: 'J',
    },
    yearPart: {
      quarter: 'T, trimestre',
      half: 'S, semestre, moitié, quinzaine',
      fiscal: 'exercice, AF, année fiscale',
      calendar: "année civile, toute l'année, l'année, année",
      week: 'semaine ISO',
      day: 'jour',
      weekOfYear: 'semaine, sem',
    },
    weekOf: {
      start: 'semaine débutant le, semaine commençant le',
      end: 'semaine finissant le, semaine se terminant le',
      any: 'semaine du, la semaine du, sem. du, dans la semaine du',
    },
    feast: {
      '12-24': 'réveillon de Noël, veille de Noël',
      '12-25': 'Noël, jour de Noël',
      '12-31': 'Saint-Sylvestre, réveillon',
      '01-01': "Jour de l'An, Nouvel An, Premier de l'An",
      '01-06': 'Épiphanie',
      '05-01': 'Fête du Travail, 1er mai férié',
      '05-08': 'Fête de la Victoire, Victoire 1945',
      '07-14': 'Fête nationale',
      '08-15': 'Assomption',
      '11-01': 'Toussaint',
      '11-11': 'Armistice',
      'easter-2': 'Vendredi saint',
      easter: 'Pâques, dimanche de Pâques',
      'easter+1': 'Lundi de Pâques',
      'easter+39': "Ascension, jeudi de l'Ascension",
      'easter+49': 'Pentecôte',
      'easter+50': 'Lundi de Pentecôte',
      'easter-3': 'jeudi saint',
      'easter-1': 'samedi saint',
      'easter-47': 'mardi gras',
      'easter-46': 'mercredi des Cendres',
      '02-14': 'Saint-Valentin, la Saint-Valentin',
      '06-21': 'Fête de la musique',
      '12-26': 'Saint-Étienne',
    },
    clock: {
      hour: 'h, heures, heure',
      noon: 'midi, minuit',
      end: 'fin de journée, en fin de journée, COB',
      part: 'matin, après-midi, soir',
      at: 'à',
    },
    confirmation: {
      open: 'à confirmer, non confirmé, à valider, sous réserve, provisoire, prévu, confirmé, probablement, vraisemblablement, provisoirement, sans doute, prévue, prévu le, prévue le, prévu pour, prévue pour, programmé, programmée, programmé pour, planifié, planifiée, si possible, dans la mesure du possible',
      placeholder: 'jj, XX',
      estimated: 'estimation, estimé, estimée, indicatif',
    },
    former: {
      former: 'était, initialement, auparavant, précédemment, au lieu de, au lieu du, et non',
      moved: 'reporté du, avancé du, décalé du, déplacé du',
      altered:
        'réduit de, réduite de, ramené de, ramenée de, augmenté de, prolongé de, raccourci de, en baisse par rapport à, en hausse par rapport à',
    },
    relative: {
      relative: 'prochain, prochaine, prochains, ce, cet, cette, courant, dernier, dernière, chaque',
    },
    dayUnit: {
      working: 'jour-homme, jours-homme, jours-hommes, JO',
    },
    rhythm: {
      '1 workday': 'quotidien, quotidienne, quotidiennement, journalier, journalière, tous les jours, chaque jour',
      '1 week': 'hebdomadaire, hebdomadaires, hebdomadairement, hebdo',
      '2 week':
        'bimensuel à quinzaine, tous les quinze jours, tous les 15 jours, chaque quinzaine, une semaine sur deux, 1 semaine sur 2',
      '2/week': 'bihebdomadaire, bi-hebdomadaire',
      '2/month': 'bimensuel, bimensuelle, bi-mensuel, bi-mensuelle',
      '2 month': 'bimestriel, bimestrielle',
      '1 month': 'mensuel, mensuelle, mensuels, mensuellement',
      '3 month': 'trimestriel, trimestrielle, trimestriellement',
      '6 month': 'semestriel, semestrielle, semestriellement',
      '12 month': 'annuel, annuelle, annuellement',
    },
    occurrences: {
      times: 'fois',
    },
    alternate: {
      2: 'sur deux, sur 2',
    },
    order: {
      next: 'puis, ensuite, et puis, après',
    },
    condition: {
      condition: 'pendant, durant, quand, lorsque, si besoin, si nécessaire, au besoin, à la demande, en cas de',
      otherwise: 'sinon',
    },
    namedDay: {
      off: 'jours fériés, les jours fériés, vacances, week-ends',
      day: 'Vendredi saint, lundi de Pâques, lundi de Pentecôte, mardi gras, mercredi des Cendres, dimanche de Pâques, jeudi saint, samedi saint',
    },
    closure: {
      closed: 'fermé, fermée, fermeture, fermeture annuelle, congé, tout, entier, tous les, toutes les',
      several: 'congés, congés annuels, pause, trêve, week-end',
    },
    periodEnd: {
      month: 'fin de mois, fin du mois, fin de chaque mois, la fin du mois, la fin de chaque mois',
      quarter:
        "fin de trimestre, fin du trimestre, fin d'un trimestre, la fin du trimestre, la fin d'un trimestre, la fin de trimestre",
      half: "fin de semestre, fin du semestre, fin d'un semestre",
      year: "fin d'année, fin de l'année, fin de l'année civile, la fin de l'année",
    },
    term: {
      notice:
        'résilier, préavis, délai de préavis, délai de résiliation, résiliable, résiliation, avis, dénoncer, dénonciation, résiliable avec, préavis de résiliation',
      ends: "se termine le, prend fin le, jusqu'au, expire le, fin le, échéance",
      written: "écrit, par écrit, avant la fin, des deux côtés, de part et d'autre, à l'avance, contrat",
      monthToMonth: 'de mois en mois, mois par mois',
      given:
        'à donner, doit être donné, doit être donnée, doit parvenir, à envoyer, doit être envoyé, doit être notifié, doit être notifiée, à notifier',
      duration:
        "durée minimale, durée d'engagement, engagement, période initiale, durée initiale, période d'essai, durée du contrat, durée",
    },
    review: {
      round:
        'tour, tours, aller-retour, allers-retours, cycle, cycles, série, séries de corrections, tours de relecture, tours de corrections, itération, itérations',
      each: 'chacun, chacune, par tour, de, par cycle, par aller-retour',
      total: 'au total, en tout',
      none: 'aucune, aucun, sans validation, pas de validation, pas de relecture, non requise, sans relecture',
      word: 'validation, validation par, validé par, validée par, validé, valide, approuvé par, approbation, approbation par, relecture, relecture par, par, sous, en, avec, dans, de, et, avis',
      group:
        'juridique, le juridique, client, le client, direction, la direction, équipe, service juridique, marketing, achats, agence',
    },
    level: {
      next: 'le jour ouvré suivant, jour ouvré suivant, le lendemain',
      same: 'le jour même, même jour, jour même, dans la journée',
      always: '7 j/7, 24 h/24',
      hours: 'heures ouvrées, heures ouvrables',
      revision: 'révision, révisions, correction, corrections',
      review: 'relecture, validation',
      vague: 'dès que possible, rapidement, au plus vite, dans les meilleurs délais, si possible',
    },
    dayBeside: {
      before: 'veille de, veille du, la veille de, la veille du',
      after: 'lendemain de, lendemain du, le lendemain de, le lendemain du',
    },
    deputy: {
      deputy:
        "suppléant, suppléante, remplaçant, remplaçante, backup, assisté de, assistée de, avec l'aide de, soutien, appui",
      joint: 'avec',
    },
    romanPart: {
      Q1: 'trimestre I',
      Q2: 'trimestre II',
      Q3: 'trimestre III',
      Q4: 'trimestre IV',
    },
    dayFirst: {
      dayFirst: 'le, du, au',
    },
  },
} as const satisfies Vocabulary;
