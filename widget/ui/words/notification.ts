/** What concerns the reader, in sentences; and how they want to be told. */
import { speak } from '../t.ts';

export const tNotification = speak({
  title: { fr: 'Ce qui vous concerne', en: 'What concerns you' },
  bell: {
    fr: { one: 'Ce qui vous concerne, {n} nouvelle', other: 'Ce qui vous concerne, {n} nouvelles' },
    en: { one: 'What concerns you, {n} new', other: 'What concerns you, {n} new' },
  },
  none: { fr: "Rien pour l'instant.", en: 'Nothing so far.' },
  noneHint: {
    fr: 'Vous verrez ici qui reprend vos pratiques, ce que cela donne, et qui vous nomme.',
    en: 'Here you will see who takes up your practices, what comes of it, and who names you.',
  },
  failed: { fr: "La liste n'est pas arrivée.", en: 'The list did not arrive.' },
  earlier: { fr: 'Plus anciennes', en: 'Earlier' },
  isNew: { fr: 'nouveau', en: 'new' },
  choose: { fr: 'Choisir ce que l’on me dit', en: 'Choose what I am told' },
  takenUpBy: { fr: 'Reprise par {who}', en: 'Taken up by {who}' },
  // Regions are the company's own names: no preposition fits them all, "en région" does.
  takenUpIn: {
    fr: { one: 'Reprise en région {where}', other: 'Reprise dans les régions {where}' },
    en: { one: 'Taken up in {where}', other: 'Taken up in {where}' },
  },
  worked: {
    fr: { one: 'gagnée une fois', other: 'gagnée {n} fois' },
    en: { one: 'won once', other: 'won {n} times' },
  },
  failedTimes: {
    fr: { one: 'une fois sans effet', other: '{n} fois sans effet' },
    en: { one: 'once without effect', other: '{n} times without effect' },
  },
  somebody: { fr: 'Quelqu’un', en: 'Somebody' },
  adapted: { fr: '{who} l’a adaptée', en: '{who} adapted it' },
  commented: { fr: '{who} commente votre pratique', en: '{who} comments on your practice' },
  mentioned: { fr: '{who} vous nomme dans un commentaire', en: '{who} names you in a comment' },
  recognised: { fr: '{who} vous félicite', en: '{who} congratulates you' },
  followedPractice: { fr: 'Nouvelle pratique de {who}', en: 'New practice by {who}' },
  questionRouted: { fr: '{who} a besoin de votre avis', en: '{who} needs your advice' },
  questionAnswered: { fr: '{who} répond à votre question', en: '{who} answers your question' },
  answerAccepted: { fr: 'Votre réponse a été retenue', en: 'Your answer was taken' },
  agreement: { fr: 'Un accord-cadre pour vous', en: 'An agreement for you' },
  unblocked: {
    fr: 'Un blocage que vous aviez est levé ailleurs',
    en: 'A block you had was lifted elsewhere',
  },
  quiz: { fr: 'Un nouveau quiz', en: 'A new quiz' },
  madeOfficial: { fr: 'Le siège adopte votre pratique', en: 'Headquarters adopts your practice' },
  merged: { fr: 'Votre pratique est réunie à une autre', en: 'Your practice was joined to another' },
  retired: { fr: 'Votre pratique est retirée', en: 'Your practice was retired' },
  askedFor: {
    fr: 'Une pratique manque, et vous savez peut-être',
    en: 'A practice is missing, and you may know',
  },
});
