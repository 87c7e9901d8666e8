/** The welcome page: three steps to the first help. */
import { speak } from '../t.ts';

export const tWelcome = speak({
  title: { fr: 'Bienvenue dans Relais', en: 'Welcome to Relais' },
  promise: {
    fr: 'Ce qui a marché ailleurs, là où vous en avez besoin.',
    en: 'What worked elsewhere, where you need it.',
  },
  stepSignIn: { fr: 'Se connecter', en: 'Sign in' },
  stepCrm: { fr: 'Choisir le CRM', en: 'Choose the CRM' },
  stepTry: { fr: 'Ouvrir une fiche', en: 'Open a record' },
  done: { fr: 'Tout est prêt.', en: 'All is ready.' },
});
