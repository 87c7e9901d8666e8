/** The administrator's place: channels, what matching has learned, and pages that are no longer understood. */
import { speak } from '../t.ts';

export const tAdministration = speak({
  title: { fr: 'Administration', en: 'Administration' },
  channels: { fr: 'Salons Slack et Teams', en: 'Slack and Teams channels' },
  channelsHint: {
    fr: "Un salon reçoit les nouvelles d'une unité, d'un sujet, ou de toute l'entreprise.",
    en: 'A channel hears of one unit, one topic, or the whole company.',
  },
  channelsFailed: { fr: 'Les salons ne sont pas arrivés.', en: 'The channels did not arrive.' },
  channelsNone: { fr: 'Aucun salon encore.', en: 'No channel yet.' },
  delivered: { fr: 'Dernier message arrivé {ago}.', en: 'Last message arrived {ago}.' },
  deliveredNever: { fr: "Rien n'y est encore arrivé.", en: 'Nothing has arrived there yet.' },
  waiting: {
    fr: { one: '{n} message en route.', other: '{n} messages en route.' },
    en: { one: '{n} message on its way.', other: '{n} messages on their way.' },
  },
  waitingAgain: {
    fr: {
      one: '{n} message en route : Relais réessaie de lui-même.',
      other: '{n} messages en route : Relais réessaie de lui-même.',
    },
    en: {
      one: '{n} message on its way: Relais tries again by itself.',
      other: '{n} messages on their way: Relais tries again by itself.',
    },
  },
  refresh: { fr: 'Actualiser', en: 'Refresh' },
  attempt: { fr: 'Essayer', en: 'Try' },
  attemptWhat: { fr: 'Essayer : envoyer un message à {name}', en: 'Try: send a message to {name}' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeWhat: { fr: 'Retirer {name}', en: 'Remove {name}' },
  removeSure: {
    fr: "{name} n'entendra plus rien, et ce qui est en route est abandonné.",
    en: '{name} hears nothing more, and what is on its way is dropped.',
  },
  removeGood: { fr: 'Retirer pour de bon', en: 'Remove for good' },
  addFailed: { fr: "Le salon n'a pas été ajouté.", en: 'The channel was not added.' },
  attemptFailed: { fr: "L'essai n'est pas parti.", en: 'The trial was not sent.' },
  removeFailed: { fr: "Le salon n'a pas été retiré.", en: 'The channel was not removed.' },
  known: { fr: 'Cette adresse a déjà un salon ici.', en: 'This address has a channel here already.' },
  'trouble-gone': {
    fr: "Cette adresse n'existe plus là-bas : créez-en une autre, puis ajoutez-la ici.",
    en: 'This address no longer exists there: make another one, then add it here.',
  },
  'trouble-refused': {
    fr: 'Le salon refuse nos messages : son accès a été retiré.',
    en: 'The channel refuses our messages: access was withdrawn.',
  },
  'trouble-form': {
    fr: "Le salon ne comprend pas nos messages : vérifiez qu'il s'agit bien de Slack ou de Teams.",
    en: 'The channel does not understand our messages: check that it is Slack or Teams as you said.',
  },
  'trouble-busy': {
    fr: 'Le salon demande de patienter.',
    en: 'The channel asks for patience.',
  },
  'trouble-ill': {
    fr: 'Le service du salon est en panne.',
    en: "The channel's service is down.",
  },
  'trouble-moved': {
    fr: "Cette adresse renvoie ailleurs, et Relais ne suit pas : ajoutez l'adresse finale.",
    en: 'This address leads elsewhere, and Relais does not follow: add the final address.',
  },
  'trouble-unknown-host': {
    fr: 'Le nom de ce serveur est introuvable.',
    en: 'The name of this server is not found.',
  },
  'trouble-silent': {
    fr: "Le salon n'a pas répondu.",
    en: 'The channel did not answer.',
  },
  add: { fr: 'Ajouter un salon', en: 'Add a channel' },
  kind: { fr: 'Service', en: 'Service' },
  name: { fr: 'Nom du salon', en: 'Name of the channel' },
  url: { fr: 'Adresse du webhook (https)', en: 'Address of the webhook (https)' },
  urlHint: {
    fr: "C'est un secret : il n'est plus jamais montré, seul le serveur le garde.",
    en: 'It is a secret: never shown again, kept by the server only.',
  },
  about: { fr: 'Sujet', en: 'About' },
  company: { fr: "Toute l'entreprise", en: 'The whole company' },
  unit: { fr: 'Unité', en: 'Unit' },
  region: { fr: 'Région', en: 'Region' },
  sector: { fr: 'Secteur', en: 'Sector' },
  product: { fr: 'Offre', en: 'Offer' },
  lever: { fr: 'Levier', en: 'Lever' },
  agreement: { fr: 'Accord-cadre', en: 'Agreement' },
  rhythm: { fr: 'Rythme', en: 'Rhythm' },
  weekly: { fr: 'Une fois par semaine', en: 'Once a week' },
  each: { fr: 'Chaque nouvelle pratique', en: 'Each new practice' },
  lang: { fr: 'Langue', en: 'Language' },
  noName: { fr: 'Donnez un nom au salon.', en: 'Give the channel a name.' },
  noAddress: {
    fr: 'Il faut une adresse complète, en https://.',
    en: 'A whole address is needed, with https://.',
  },
  learning: {
    fr: 'Ce que les réponses ont appris aux suggestions',
    en: 'What answers have taught suggestions',
  },
  learningHint: {
    fr: "Une suggestion donne ses raisons. Les réponses des collègues font compter une raison un peu plus (« Je reprends », « Ça a marché » : elles sont utiles) ou un peu moins (« Pas ici »), d'un dixième au plus par semaine, de moitié en tout. Un auteur n'est jamais entendu sur ses propres pratiques, cinq personnes seules ne changent rien, et personne n'est nommé.",
    en: 'A suggestion gives its reasons. Colleagues’ answers make a reason count a little more (“I take it up”, “It worked”: these are useful) or a little less (“Not here”), by a tenth a week at most, by half in all. An author is never heard on their own practices, five people alone change nothing, and nobody is named.',
  },
  learningFailed: {
    fr: "Ce qui a été appris n'est pas arrivé.",
    en: 'What was learned did not arrive.',
  },
  learningOff: {
    fr: "L'apprentissage est arrêté : chaque raison compte comme à l'origine.",
    en: 'Learning is stopped: each reason counts as it did at first.',
  },
  learningDue: {
    fr: "Chaque raison compte comme à l'origine. Les premières réponses seront entendues dans l'heure.",
    en: 'Each reason counts as it did at first. The first answers will be heard within the hour.',
  },
  learningNone: {
    fr: {
      one: "Rien n'a bougé : {n} réponse entendue, il en faut {needed}.",
      other: "Rien n'a bougé : {n} réponses entendues, il en faut {needed}.",
    },
    en: {
      one: 'Nothing has moved: {n} answer heard, {needed} are needed.',
      other: 'Nothing has moved: {n} answers heard, {needed} are needed.',
    },
  },
  learningBelow: {
    fr: {
      one: "Rien n'a bougé : {n} réponse entendue, mais aucune raison n'est assez souvent confirmée ou démentie, par assez de collègues.",
      other:
        "Rien n'a bougé : {n} réponses entendues, mais aucune raison n'est assez souvent confirmée ou démentie, par assez de collègues.",
    },
    en: {
      one: 'Nothing has moved: {n} answer heard, but no reason is confirmed or denied often enough, by enough colleagues.',
      other:
        'Nothing has moved: {n} answers heard, but no reason is confirmed or denied often enough, by enough colleagues.',
    },
  },
  learningFrom: {
    fr: { one: '{n} réponse entendue.', other: '{n} réponses entendues.' },
    en: { one: '{n} answer heard.', other: '{n} answers heard.' },
  },
  learningAt: { fr: 'Dernier changement : {ago}.', en: 'Last change: {ago}.' },
  learningSince: {
    fr: 'Seules comptent les réponses données depuis le {day}.',
    en: 'Only answers given since {day} count.',
  },
  learningUnlikely: {
    fr: 'Réponses dont une raison ne pouvait pas venir de la pratique, et n’a pas compté : {n}.',
    en: 'Answers with a reason that the practice could not have, which did not count: {n}.',
  },
  learningBack: {
    fr: "Revenir au réglage d'origine et arrêter",
    en: 'Put everything back and stop',
  },
  learningStop: { fr: "Arrêter d'apprendre", en: 'Stop learning' },
  learningOn: { fr: 'Apprendre de toutes les réponses', en: 'Learn from all answers' },
  learningAnew: {
    fr: 'Apprendre des réponses à venir seulement',
    en: 'Learn from answers to come only',
  },
  learningOnHint: {
    fr: 'Les réponses déjà données ramèneraient en quelques semaines ce qui a été défait ; sans elles, tout est à réapprendre.',
    en: 'Answers already given would bring back in a few weeks what was undone; without them, all is to be learned again.',
  },
  learningNotKept: { fr: "Rien n'a été changé.", en: 'Nothing was changed.' },
  reports: { fr: 'Pages qui ne sont plus comprises', en: 'Pages that are no longer understood' },
  reportsHint: {
    fr: 'Des collègues ont envoyé leur structure : ni texte, ni adresse, ni personne.',
    en: 'Colleagues sent their structure: no text, no address, no person.',
  },
  reportsFailed: { fr: 'Les signalements ne sont pas arrivés.', en: 'The reports did not arrive.' },
  reportsNone: {
    fr: 'Aucun signalement : chaque page du CRM est comprise, ou personne n’a rien dit.',
    en: 'No report: every page of the CRM is understood, or nobody said otherwise.',
  },
  account: { fr: 'fiche de compte', en: 'account page' },
  opportunity: { fr: "fiche d'opportunité", en: 'opportunity page' },
  reportsPeople: {
    fr: { one: '{n} personne', other: '{n} personnes' },
    en: { one: '{n} person', other: '{n} people' },
  },
  reportsFew: { fr: 'moins de cinq personnes', en: 'fewer than five people' },
  reportsSince: { fr: 'depuis le {day}', en: 'since {day}' },
  reportsMissing: { fr: 'Manquait : {what}.', en: 'Missing: {what}.' },
  reportsFields: { fr: 'Libellés introuvables : {what}.', en: 'Labels not found: {what}.' },
  missingSession: { fr: 'la réponse du CRM à la session', en: 'the CRM’s answer to the session' },
  missingPage: { fr: 'la fiche dessinée', en: 'the record as it is drawn' },
  missingStage: { fr: "l'étape de l'affaire", en: 'the stage of the deal' },
  fieldSector: { fr: 'secteur', en: 'sector' },
  fieldSize: { fr: 'taille', en: 'size' },
  fieldCity: { fr: 'ville', en: 'city' },
  fieldAccount: { fr: 'compte', en: 'account' },
  fieldStage: { fr: 'étape', en: 'stage' },
  fieldAmount: { fr: 'montant', en: 'amount' },
  reportsLast: { fr: 'le dernier {ago}, extension {version}', en: 'last {ago}, extension {version}' },
});
