/** Words that only the extension says. What it shares with the widget is in the shared sections. */
import { speak } from '#widget/ui/t.ts';

export const tCompanion = speak({
  settings: { fr: 'Réglages', en: 'Settings' },
  signInTitle: { fr: 'Vous n’êtes pas connecté.', en: 'You are not signed in.' },
  expired: { fr: 'Votre session est terminée.', en: 'Your session has ended.' },
  keptMeanwhile: { fr: 'Ce que vous avez écrit est gardé.', en: 'What you wrote is kept.' },
  needsYou: { fr: 'À reprendre', en: 'Needs you' },
  sendAgain: { fr: 'Renvoyer', en: 'Send again' },
  mend: { fr: 'Corriger le texte', en: 'Mend the text' },
  twice: {
    fr: 'C’est déjà arrivé, tel que vous l’aviez dit d’abord. Vous pouvez supprimer ceci.',
    en: 'It has arrived already, as you said it first. You can delete this.',
  },
  bravoTo: { fr: 'Bravo à {name}', en: 'Bravo to {name}' },
  drop: { fr: 'Supprimer', en: 'Delete' },
  waiting: { fr: 'En attente d’envoi', en: 'Waiting to be sent' },
  outboxFull: {
    fr: 'Trop d’envois attendent déjà le réseau : reconnectez-vous d’abord.',
    en: 'Too much is waiting for the network already: connect first.',
  },
  takenUpNotice: {
    fr: { one: 'Votre pratique, reprise', other: 'Votre pratique, reprise {n} fois' },
    en: { one: 'Your practice was taken up', other: 'Your practice was taken up {n} times' },
  },
  workedTimes: {
    fr: { one: 'gagnée une fois', other: 'gagnée {n} fois' },
    en: { one: 'won once', other: 'won {n} times' },
  },
  seen: { fr: 'Vu', en: 'Seen' },
  syncFailed: {
    fr: 'Les pratiques datent de la dernière connexion.',
    en: 'The practices are those of the last connection.',
  },
  firstSyncFailed: {
    fr: 'Les pratiques ne sont pas encore arrivées.',
    en: 'The practices have not arrived yet.',
  },
  switchOn: { fr: 'Lire ce critère', en: 'Read this facet' },
  facets: { fr: 'Ce que Relais lit ici', en: 'What Relais reads here' },
  toldBy: { fr: 'Lu dans « {label} »', en: 'Read in “{label}”' },
  nothingRead: { fr: 'Rien que Relais reconnaisse.', en: 'Nothing that Relais recognises.' },
  noResult: { fr: 'Rien ne ressemble à « {q} ».', en: 'Nothing resembles “{q}”.' },
  tryAnother: {
    fr: 'Essayez un mot du terrain : une objection, un lieu, un matériel.',
    en: 'Try a word from the field: an objection, a place, a piece of equipment.',
  },
  trySearch: {
    fr: 'Un mot du terrain suffit : une objection, un lieu, un matériel.',
    en: 'One word from the field is enough: an objection, a place, a piece of equipment.',
  },
  notOnDevice: { fr: 'Cette pratique n’est plus là.', en: 'This practice is no longer here.' },
  reusesOffline: {
    fr: 'Les reprises paraîtront avec le réseau.',
    en: 'Its reuses will appear with the network.',
  },
  talkOffline: {
    fr: {
      one: 'Un commentaire paraîtra avec le réseau.',
      other: '{n} commentaires paraîtront avec le réseau.',
    },
    en: {
      one: 'One comment will appear with the network.',
      other: '{n} comments will appear with the network.',
    },
  },
  pauseSite: { fr: 'Mettre en pause sur ce site', en: 'Pause on this site' },
  useSite: { fr: 'Utiliser Relais sur ce site', en: 'Use Relais on this site' },
  useSiteHint: {
    fr: 'Relais lira les fiches de {site}, et rien d’autre.',
    en: 'Relais will read the records of {site}, and nothing else.',
  },
  quizWaits: { fr: 'Un quiz pour vous', en: 'A quiz for you' },
  quizQuestions: {
    fr: { one: '{n} question', other: '{n} questions' },
    en: { one: '{n} question', other: '{n} questions' },
  },
  quizLater: { fr: 'Plus tard', en: 'Later' },
  amount: { fr: 'Montant', en: 'Amount' },
  stage: { fr: 'Étape', en: 'Stage' },
  'stage-prospect': { fr: 'Prospect', en: 'Prospect' },
  'stage-qualify': { fr: 'Qualification', en: 'Qualification' },
  'stage-propose': { fr: 'Proposition', en: 'Proposal' },
  'stage-negotiate': { fr: 'Négociation', en: 'Negotiation' },
  'stage-won': { fr: 'Gagnée', en: 'Won' },
  'stage-lost': { fr: 'Perdue', en: 'Lost' },
  'stage-customer': { fr: 'Client', en: 'Customer' },
  'stage-renewal': { fr: 'Renouvellement', en: 'Renewal' },
  'stage-at-risk': { fr: 'À risque', en: 'At risk' },
  region: { fr: 'Région', en: 'Region' },
  city: { fr: 'Ville', en: 'Town' },
  likeIt: { fr: 'J’aime', en: 'Like' },
  writeAnother: { fr: 'Partager autre chose', en: 'Share something else' },
  pictureTooBig: { fr: 'Cette image n’a pas pu être lue.', en: 'This picture could not be read.' },
});
