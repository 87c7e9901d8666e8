/** The names of the widget's places, and the few words of its head. */
import { speak } from '../t.ts';

export const tShell = speak({
  places: { fr: 'Rubriques', en: 'Places' },
  feed: { fr: 'Le fil', en: 'Feed' },
  questions: { fr: 'Questions', en: 'Questions' },
  agreements: { fr: 'Accords-cadres', en: 'Agreements' },
  quizzes: { fr: 'Quiz', en: 'Quizzes' },
  relay: { fr: 'Mon relais', en: 'My relay' },
  team: { fr: 'Mon équipe', en: 'My team' },
  pulse: { fr: 'Pouls', en: 'Pulse' },
  share: { fr: 'Partager', en: 'Share' },
  notifications: { fr: 'Ce qui vous concerne', en: 'What concerns you' },
  preferences: { fr: 'Préférences', en: 'Preferences' },
  administration: { fr: 'Administration', en: 'Administration' },
  account: { fr: 'Votre compte', en: 'Your account' },
  placeFailed: { fr: "Cette rubrique n'est pas arrivée.", en: 'This place did not arrive.' },
});
