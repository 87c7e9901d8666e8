/** The options page: connection, CRM sites, language and look. */
import { speak } from '../t.ts';

export const tOptions = speak({
  title: { fr: 'Réglages', en: 'Settings' },
  account: { fr: 'Compte', en: 'Account' },
  sites: { fr: 'Sites du CRM', en: 'CRM sites' },
  addSite: { fr: 'Ajouter un site', en: 'Add a site' },
  language: { fr: 'Langue', en: 'Language' },
  theme: { fr: 'Apparence', en: 'Appearance' },
  themeAuto: { fr: 'Celle du système', en: 'As the system' },
  themeLight: { fr: 'Claire', en: 'Light' },
  themeDark: { fr: 'Sombre', en: 'Dark' },
  keyboard: { fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' },
});
