/** How the reader wants to be told, what they follow, and their letter. */
import { speak } from '../t.ts';

export const tPreference = speak({
  title: { fr: 'Préférences', en: 'Preferences' },
  failed: { fr: 'Vos préférences ne sont pas arrivées.', en: 'Your preferences did not arrive.' },
  notKept: { fr: "Ce choix n'a pas été enregistré.", en: 'This choice was not kept.' },
  tell: { fr: 'Ce que l’on me dit', en: 'What I am told' },
  tellHint: {
    fr: 'Rien ne sonne. La cloche compte ce que vous voulez compter ; le reste attend dans la liste.',
    en: 'Nothing rings. The bell counts what you want counted; the rest waits in the list.',
  },
  mine: {
    fr: 'Mes pratiques : reprises, résultats, commentaires',
    en: 'My practices: taken up, results, comments',
  },
  named: { fr: 'On me nomme ou me félicite', en: 'Somebody names or congratulates me' },
  asked: { fr: 'Questions et réponses', en: 'Questions and answers' },
  followed: { fr: 'Nouveautés de ce que je suis', en: 'News of what I follow' },
  company: { fr: 'Accords-cadres, quiz, manques', en: 'Agreements, quizzes, gaps' },
  counted: { fr: 'Compté sur la cloche', en: 'Counted on the bell' },
  listed: { fr: 'Dans la liste seulement', en: 'In the list only' },
  never: { fr: 'Pas du tout', en: 'Not at all' },
  letter: { fr: 'La lettre hebdomadaire', en: 'The weekly letter' },
  letterOn: { fr: 'M’écrire une fois par semaine', en: 'Write to me once a week' },
  letterHint: {
    fr: 'Un courriel au plus, et aucun quand il n’y a rien à dire.',
    en: 'One e-mail at most, and none when there is nothing to say.',
  },
  lang: { fr: 'Langue', en: 'Language' },
  langCompany: { fr: "Celle de l'entreprise", en: "The company's" },
  preview: { fr: 'Voir celle de cette semaine', en: "See this week's" },
  previewFailed: { fr: "La lettre n'est pas arrivée.", en: 'The letter did not arrive.' },
  nothing: {
    fr: 'Rien à vous dire cette semaine : aucune lettre ne partirait.',
    en: 'Nothing to tell you this week: no letter would be sent.',
  },
  follows: { fr: 'Ce que je suis', en: 'What I follow' },
  followsNone: {
    fr: 'Vous ne suivez rien encore. Sur une pratique : « Suivre », puis la personne, le secteur, le levier…',
    en: 'You follow nothing yet. On a practice: “Follow”, then the person, the sector, the lever…',
  },
  unfollow: { fr: 'Ne plus suivre', en: 'Unfollow' },
  unfollowWhat: { fr: 'Ne plus suivre {what}', en: 'Unfollow {what}' },
  follow: { fr: 'Suivre', en: 'Follow' },
  followed1: { fr: 'Suivi', en: 'Followed' },
  person: { fr: 'Personne', en: 'Person' },
  sector: { fr: 'Secteur', en: 'Sector' },
  product: { fr: 'Offre', en: 'Offer' },
  lever: { fr: 'Levier', en: 'Lever' },
  unit: { fr: 'Unité', en: 'Unit' },
  agreement: { fr: 'Accord-cadre', en: 'Agreement' },
  followHint: {
    fr: 'Les nouveautés vous attendent dans la liste et dans la lettre.',
    en: 'News wait for you in the list and in the letter.',
  },
});
