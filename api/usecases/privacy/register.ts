/**
 * The register of processing: each table, why it is kept, whom it names, for how long, and what an erasure does to it.
 * Export and erasure follow it, so a table that is not in it does not compile, and none can be forgotten.
 */
import type { TableName } from '../ports.ts';
import { NOTIFICATION_DAYS, REPLY_DAYS } from '../sweep.ts';
import { agreementRegister } from './agreement-register.ts';
import { fieldRegister } from './field-register.ts';
import { pageRegister } from './page-register.ts';
import { pulseRegister } from './pulse-register.ts';
import { employed, untilChanged, untilErased, type Processing } from './processing.ts';
import { ATTEMPT_DAYS, WORD_CHANGE_DAYS } from './retention.ts';

export const REGISTER: { readonly [T in TableName]: Processing<T> } = {
  people: {
    purpose: { fr: 'Annuaire : qui est qui, dans quelle unité', en: 'Directory: who is who, in which unit' },
    names: ['id'],
    kept: employed,
    erasure: 'keep',
  },
  invitations: {
    purpose: { fr: 'Première connexion', en: 'First sign-in' },
    names: ['personId'],
    kept: { fr: 'la durée de l’invitation', en: 'as long as the invitation lasts' },
    erasure: 'keep',
    secret: ['codeHash', 'salt'],
  },
  sessions: {
    purpose: { fr: 'Rester connecté, appareil par appareil', en: 'Staying signed in, device by device' },
    names: ['personId'],
    kept: { fr: 'la durée de la session', en: 'as long as the session lasts' },
    erasure: 'keep',
    secret: ['accessHash', 'refreshHash', 'spent'],
  },
  practices: {
    purpose: { fr: 'Passer une pratique à ses collègues', en: 'Passing a practice on to colleagues' },
    names: ['authorId'],
    kept: untilErased,
    erasure: 'rename',
  },
  reuses: {
    purpose: { fr: 'Savoir ce qui marche ailleurs', en: 'Knowing what works elsewhere' },
    names: ['personId'],
    kept: untilErased,
    erasure: 'remove',
  },
  comments: {
    purpose: { fr: 'Échanger sur une pratique', en: 'Talking about a practice' },
    names: ['authorId'],
    kept: untilErased,
    erasure: 'remove',
  },
  likes: {
    purpose: { fr: 'Encourager', en: 'Encouraging' },
    names: ['personId'],
    kept: untilErased,
    erasure: 'remove',
  },
  pictures: {
    purpose: { fr: 'Montrer une pratique', en: 'Showing a practice' },
    names: ['ownerId'],
    kept: untilErased,
    erasure: 'rename',
  },
  replies: {
    purpose: { fr: 'Ne rien faire deux fois', en: 'Doing nothing twice' },
    names: [],
    kept: REPLY_DAYS,
    erasure: 'keep',
  },
  glossary: {
    purpose: { fr: 'Mots de l’entreprise', en: 'Words of the company' },
    names: [],
    kept: untilChanged,
    erasure: 'keep',
  },
  wordChanges: {
    purpose: {
      fr: 'Savoir qui a changé les mots de l’entreprise',
      en: 'Knowing who changed the words of the company',
    },
    names: ['byId'],
    kept: WORD_CHANGE_DAYS,
    erasure: 'rename',
  },
  notifications: {
    purpose: { fr: 'Dire à chacun ce qui le concerne', en: 'Telling people what concerns them' },
    names: ['personId'],
    kept: NOTIFICATION_DAYS,
    erasure: 'remove',
  },
  follows: {
    purpose: { fr: 'Suivre ce qui intéresse', en: 'Following what is of interest' },
    names: ['personId'],
    kept: untilErased,
    erasure: 'remove',
  },
  letters: {
    purpose: { fr: 'N’écrire qu’une fois par semaine', en: 'Writing only once a week' },
    names: ['personId'],
    kept: NOTIFICATION_DAYS,
    erasure: 'remove',
  },
  channels: {
    purpose: { fr: 'Salons Slack et Teams de l’entreprise', en: 'The company’s Slack and Teams channels' },
    names: [],
    kept: untilChanged,
    erasure: 'keep',
    secret: ['url'],
  },
  deliveries: {
    purpose: { fr: 'Ne dire qu’une fois à un salon', en: 'Telling a channel only once' },
    names: [],
    kept: NOTIFICATION_DAYS,
    erasure: 'keep',
  },
  preferences: {
    purpose: { fr: 'Choisir comment on est prévenu', en: 'Choosing how one is told' },
    names: ['id'],
    kept: untilErased,
    erasure: 'remove',
    secret: ['leaveToken'],
  },
  ...agreementRegister,
  ...pageRegister,
  ...pulseRegister,
  questions: {
    purpose: { fr: 'Demander de l’aide', en: 'Asking for help' },
    names: ['askerId'],
    kept: untilErased,
    erasure: 'rename',
  },
  questionRoutes: {
    purpose: { fr: 'Poser la question à qui a réussi', en: 'Asking those who succeeded' },
    names: ['personId'],
    kept: untilErased,
    erasure: 'remove',
  },
  answers: {
    purpose: { fr: 'Répondre à une question', en: 'Answering a question' },
    names: ['authorId'],
    kept: untilErased,
    erasure: 'rename',
  },
  recognitions: {
    purpose: { fr: 'Féliciter pour un fait', en: 'Congratulating for a fact' },
    names: ['personId', 'byId'],
    kept: untilErased,
    erasure: 'remove',
  },
  quizzes: {
    purpose: { fr: 'Quiz du siège', en: 'Headquarters’ quizzes' },
    names: ['authorId'],
    kept: untilChanged,
    erasure: 'keep',
  },
  attempts: {
    purpose: {
      fr: 'Réponses aux quiz, pour la personne seule',
      en: 'Answers to quizzes, for the person alone',
    },
    names: ['personId'],
    kept: ATTEMPT_DAYS,
    erasure: 'remove',
  },
  relayLinks: {
    purpose: { fr: 'Montrer son relais par un lien', en: 'Showing one’s relay by a link' },
    names: ['personId'],
    kept: { fr: 'la durée du lien, 90 jours au plus', en: 'as long as the link lasts, 90 days at most' },
    erasure: 'remove',
    secret: ['tokenHash'],
  },
  erasures: {
    purpose: { fr: 'Ne pas faire revenir ce qui a été effacé', en: 'Not bringing back what was erased' },
    names: ['personId'],
    kept: { fr: 'tant que des sauvegardes d’avant existent', en: 'as long as backups from before exist' },
    erasure: 'keep',
  },
  ...fieldRegister,
  settings: {
    purpose: { fr: 'Réglages de l’entreprise', en: 'Settings of the company' },
    names: [],
    kept: untilChanged,
    erasure: 'keep',
  },
};
