/** French small talk and commands. */
import type { CommandWords } from '../command.js';

const SVP =
  '( s il vous plaît| s il te plaît| svp| stp| merci| désormais| dorénavant| maintenant| à partir de maintenant)*';

export const FRENCH: CommandWords = {
  phrases: {
    greeting: [
      'bonjour|salut|bonsoir|coucou|bonjour à tous|bonjour à toutes et à tous|bonjour madame|bonjour monsieur|bonjour madame monsieur',
      'rebonjour|re bonjour|bjr|slt|bsr|allô|hello|bon matin|bonne journée à vous bonjour|ça va|comment ça va|comment allez-vous|bonjour vous',
      'comment vas-tu|ça va bien|ça va aujourd’hui|enchanté|enchantée|bonjour l’équipe|salut à tous|salut tout le monde|salut l’équipe',
      'vous allez bien|tu vas bien|bonjour spanwise|bonjour le bot|quoi de neuf',
    ],
    thanks: [
      'ok|compris|j’ai compris|merci bcp|mercii',
      'merci|merci beaucoup|merci bien|merci infiniment|mille mercis|un grand merci|grand merci|merci à vous|merci à toi|merci pour tout',
      'merci pour votre aide|merci pour ton aide|merci de votre aide|merci pour la réponse|merci pour votre réponse|merci encore|mrc|mci',
      'merci mille fois|je vous remercie|je te remercie|je vous remercie beaucoup|merci d’avance|parfait|super|génial|très bien|excellent',
      'parfait merci|super merci|top|nickel|impeccable|c’est parfait|c’est noté|bravo|très utile|c’est très utile|formidable|cool|bien reçu',
      'ok merci|d’accord merci|très bien merci|merci pour l’aide|merci de votre réponse|ça m’aide|ça m’a aidé|bien joué',
    ],
    bye: [
      'au revoir|à bientôt|à plus|à plus tard|à demain|à la prochaine|bonne journée|bonne soirée|bonne nuit|bon week-end|adieu|ciao|a+',
      'bonne fin de journée|bonne continuation|à tout à l’heure|c’est tout|ce sera tout|c’est bon pour moi|bonne après-midi|bon après-midi|bye',
    ],
    help: [
      'aide|à l’aide|aidez-moi|aide-moi|au secours|j’ai besoin d’aide|besoin d’aide|pouvez-vous m’aider|peux-tu m’aider|tu peux m’aider',
      'que savez-vous faire|que sais-tu faire|que pouvez-vous faire|que peux-tu faire|qu’est-ce que tu sais faire|qu’est-ce que vous savez faire',
      'comment ça marche|comment ça fonctionne|comment tu fonctionnes|comment fonctionnez-vous|que puis-je demander|que puis-je vous demander',
      'qui êtes-vous|qui es-tu|mode d’emploi|afficher l’aide|montrer l’aide|menu|commandes|les commandes|qu’est-ce que tu peux faire',
      'comment utiliser ce bot|en quoi pouvez-vous m’aider|vous pouvez m’aider|comment vous utiliser|instructions',
    ],
    'forget-me': [
      'oubliez-moi|oublie-moi|supprimez mes données|supprime mes données|supprimer mes données|effacez mes données|efface mes données',
      'effacer mes données|supprimez mes données personnelles|supprimer mes données personnelles|effacez tout|supprimez-moi|efface-moi',
      'oubliez tout|oubliez tout de moi|effacez tout ce que vous savez de moi|supprimez tout ce que vous savez de moi|effacez mon historique',
      'supprimez mon historique|effacez mes données personnelles|supprimez toutes mes données|effacez toutes mes données|efface tout|supprimez mes infos',
      'supprimez mes informations|supprimer toutes mes données|oubliez tout sur moi|effacez mes informations',
      'supprime toutes mes données|efface toutes mes données|effacer toutes mes données|supprime mes données personnelles|efface mes données personnelles|supprime tout sur moi|efface mon historique|supprime mon historique',
    ],
    reminders: [
      'rappels|mes rappels|afficher mes rappels|afficher les rappels|affichez mes rappels|affiche mes rappels|montrez-moi mes rappels|rappel',
      'montre-moi mes rappels|voir mes rappels|liste des rappels|liste de mes rappels|quels sont mes rappels|ai-je des rappels|les rappels',
      'est-ce que j’ai des rappels|tous mes rappels|lister mes rappels|quels rappels ai-je',
      'comment voir mes rappels|comment puis-je voir mes rappels|où voir mes rappels|où sont mes rappels|comment afficher mes rappels|où puis-je voir mes rappels|comment consulter mes rappels|consulter mes rappels',
    ],
    'cancel-reminders': [
      'annule les rappels|annule tous les rappels',
      'annuler mes rappels|annulez mes rappels|annule mes rappels|annuler les rappels|annulez les rappels|annuler tous mes rappels|stop rappels',
      'annulez tous mes rappels|supprimer mes rappels|supprimez mes rappels|supprime mes rappels|supprimez les rappels|supprimez tous mes rappels',
      'arrêtez les rappels|arrêter les rappels|arrête les rappels|arrêtez mes rappels|plus de rappels|ne me rappelez plus|ne me rappelle plus rien',
      'désactiver les rappels|désactivez les rappels|désactiver mes rappels|désactivez mes rappels|désabonnement|annuler tous les rappels|annulez tous les rappels',
      'supprimer tous mes rappels|supprimer les rappels|arrêter mes rappels|effacez mes rappels',
      'annule le rappel|annulez le rappel|annuler le rappel|annule mon rappel|annulez mon rappel|annuler mon rappel|annule ce rappel|annulez ce rappel|annuler ce rappel|supprime le rappel|supprimez le rappel|supprimer le rappel|annule tous mes rappels|supprime tous mes rappels|supprime les rappels|supprime tous les rappels|supprimer tous les rappels|supprimez tous les rappels|supprime mon rappel|supprimer mon rappel|efface mes rappels|efface tous mes rappels|effacer mes rappels',
    ],
    'ask-person': [
      'humain|un humain|une personne|une vraie personne|conseiller|un conseiller|parler à quelqu’un|parler à une personne|parler à un humain',
      'parler à un conseiller|parler à une vraie personne|parler avec quelqu’un|parler avec un humain|parler avec un conseiller|joindre un conseiller',
      'je veux parler à quelqu’un|je veux parler à une personne|je veux parler à un humain|je veux parler à un conseiller|contacter un conseiller',
      'je voudrais parler à quelqu’un|je voudrais parler à une personne|je voudrais parler à un humain|je voudrais parler à un conseiller',
      'j’aimerais parler à quelqu’un|j’aimerais parler à une personne|j’aimerais parler à un conseiller|puis-je parler à quelqu’un',
      'puis-je parler à une personne|puis-je parler à un humain|puis-je parler à un conseiller|contacter le support|contacter l’assistance',
      'demander à une personne|demander à quelqu’un|demander à un humain|service client|un agent|agent humain|assistance humaine|contacter quelqu’un',
      'mettez-moi en relation avec un conseiller|mettez-moi en relation avec quelqu’un|poser la question à une personne|demander à un expert',
      'transmettre à une personne|j’ai besoin d’un humain|je veux un humain|passez-moi un humain|passez-moi quelqu’un|demander au support',
    ],
    objection: [
      'faux|c’est faux|c’est inexact|c’est incorrect|c’est erroné|incorrect|inexact|erroné|la réponse est fausse|cette réponse est fausse|votre réponse est fausse|ta réponse est fausse',
      'mauvaise réponse|c’est une mauvaise réponse|ce n’est pas la bonne réponse|pas la bonne réponse|ce n’est pas correct|ce n’est pas juste|c’est pas juste|c’est pas correct',
      'ce n’est pas vrai|c’est pas vrai|vous vous trompez|tu te trompes|vous avez tort|tu as tort|c’est une erreur|il y a une erreur|réponse fausse|réponse incorrecte',
      'ce n’est pas ma question|c’est pas ma question|ce n’était pas ma question|ce n’est pas ce que j’ai demandé|ce n’est pas ce que je demande|c’est pas ce que j’ai demandé',
      'ce n’est pas ce que je demandais|ce n’est pas ce que je vous ai demandé|ce n’est pas ce que je t’ai demandé|ça ne répond pas à ma question|cela ne répond pas à ma question',
      'vous ne répondez pas à ma question|tu ne réponds pas à ma question|vous n’avez pas répondu à ma question|tu n’as pas répondu à ma question|cette réponse est incorrecte',
      'ça ne m’aide pas|cela ne m’aide pas|vous m’avez mal compris|tu m’as mal compris|vous n’avez pas compris|tu n’as pas compris|vous n’avez pas compris ma question|hors sujet',
    ],
    'remind-me': [
      'rappelle-moi|rappelez-moi|rappelle-le-moi|rappelez-le-moi|rappelle-moi ça|rappelez-moi cela|rappelez-moi cette date|rappelle-moi cette date|me le rappeler|me rappeler',
      'créer un rappel|crée un rappel|créez un rappel|ajouter un rappel|ajoute un rappel|ajoutez un rappel|mettre un rappel|mets un rappel|mettez un rappel|définir un rappel',
      'programmer un rappel|programme un rappel|programmez un rappel|un rappel|nouveau rappel|un nouveau rappel|mettez-moi un rappel|mets-moi un rappel|envoyez-moi un rappel|envoie-moi un rappel',
      'comment créer un rappel|comment ajouter un rappel|comment mettre un rappel|me prévenir|préviens-moi|prévenez-moi|me rappeler cette date|activer un rappel|activer les rappels',
      'comment fonctionnent les rappels',
    ],
    privacy: [
      'confidentialité|vie privée|politique de confidentialité|protection des données|quelles données gardez-vous sur moi|quelles données gardez-vous|quelles données gardes-tu sur moi',
      'quelles données conservez-vous|quelles données conservez-vous sur moi|quelles données stockez-vous|quelles données stockez-vous sur moi|quelles données enregistrez-vous|que gardez-vous sur moi',
      'quelles données enregistrez-vous sur moi|quelles données avez-vous sur moi|quelles données as-tu sur moi|que savez-vous de moi|que savez-vous sur moi|que sais-tu de moi|que sais-tu sur moi',
      'quelles informations gardez-vous sur moi|quelles informations avez-vous sur moi|quelles informations conservez-vous sur moi|que conservez-vous sur moi|qu’enregistrez-vous sur moi',
      'gardez-vous mes données|conservez-vous mes données|enregistrez-vous mes données|stockez-vous mes données|mes données sont-elles conservées|quelles données collectez-vous|que gardes-tu sur moi',
      'quelles données collectez-vous sur moi|enregistrez-vous mes messages|enregistrez-vous mes questions|combien de temps gardez-vous mes données|que faites-vous de mes données',
    ],
    'none-of-these': [
      'aucune de ces questions|aucune|aucun de ceux-là|aucune de celles-ci|aucune des trois|aucune d’elles|aucune de ces réponses|rien de tout cela|rien de tout ça|ni l’une ni l’autre|pas celles-là',
    ],
    languages: [
      'langue|langues|les langues|quelles langues|quelles langues parlez-vous|quelles langues parles-tu|changer de langue|changer la langue',
      'changez de langue|change de langue|choisir la langue|choisir une langue|autre langue|une autre langue|dans une autre langue|ma langue',
      'afficher les langues|paramètres de langue|modifier la langue|choisir ma langue|parlez-vous d’autres langues|liste des langues',
      'quelles langues connaissez-vous',
    ],
    polite: [
      's’il vous plaît|s’il te plaît|svp|stp|pouvez-vous|pourriez-vous|peux-tu|veuillez|ok|d’accord|maintenant|et|alors|donc|bon|oui|ah|oh',
      'je veux|je voudrais|j’aimerais|si possible|à tous|à toutes|madame|monsieur|vous|aujourd’hui|mdr|haha|ensuite|tout le monde|bien',
    ],
    opener: [
      'excusez-moi|excuse-moi|pardon|désolé|désolée|une question|j’ai une question|petite question|une petite question|question',
      'j’ai une petite question|question rapide|je me demande|désolé de vous déranger|désolée de vous déranger|encore une question|une autre question',
      'je voudrais savoir|je voulais savoir',
    ],
  },
  wishes: {
    answer: [
      `((merci de|veuillez|et|mais|pouvez vous|pourriez vous|peux tu|tu peux|vous pouvez|prière de) )*(me )?(répondez|réponds|répondre|écrivez|écris|écrire|expliquez|explique|expliquer|dites|dis)( moi| lui| nous| le moi)?( toujours)? en {L}${SVP}`,
      `((et|mais|pouvez vous|je veux|je voudrais|j aimerais|donnez moi|donne moi|il me faut) )+(la |une |votre |ta )?(réponse|réponses) en {L}${SVP}`,
    ],
    weak: [
      `((de|on|je) )*(retour|reviens|revenez|revenons|revenir|revient|repasse|repassez|repassons|repasser|remets|remettez)( au| à l| en| le| l)? {L}${SVP}`,
      `(de nouveau |à nouveau )?en {L} (de nouveau|à nouveau)${SVP}`,
      `(et |mais |maintenant )?en {L}${SVP}`,
      `{L}( s il vous plaît| s il te plaît| svp| stp)`,
      `(la )?réponse en {L}${SVP}`,
    ],
    change: [
      `((pouvez vous|pourriez vous|peux tu|tu peux|veuillez|merci de|est ce que vous|est ce que tu|vous|tu|on peut|je veux|je préfère) )*(parlez|parle|parles|parler|passez|passe|passer|basculez|bascule|basculer|continuez|continue|continuer|utilisez|utilise|utiliser|connais|connaissez|comprenez|comprends)( moi| vous| tu)?( en| à l| à| au| le| l| dans)? {L}${SVP}`,
      `(changez|change|changer|mettez|mets|mettre|réglez|règle|régler)( la| ma)?( de)?( langue)?( en| à l| pour l| pour le| au| vers l| vers le| sur) {L}${SVP}`,
      `(la )?langue {L}`,
      `(je|nous) (parle|parlons|préfère|préférons|ne parle que|comprends)( uniquement| seulement)?( le| l)? {L}${SVP}`,
    ],
  },
};
