/** The side panel: what helps on this record, and honest silence. */
import { speak } from '../t.ts';

export const tPanel = speak({
  title: { fr: 'Suggestions', en: 'Suggestions' },
  nothingHere: {
    fr: 'Rien ne ressemble assez à cette fiche.',
    en: 'Nothing resembles this record closely enough.',
  },
  nothingElse: {
    fr: "Rien d'autre ne ressemble assez à cette fiche.",
    en: 'Nothing else resembles this record closely enough.',
  },
  saysLittle: {
    fr: 'Cette fiche en dit trop peu pour une suggestion.',
    en: 'This record says too little for a suggestion.',
  },
  sayMore: {
    fr: 'Un secteur, un produit ou une note dans le CRM suffit.',
    en: 'A sector, a product or a note in the CRM is enough.',
  },
  noRecord: {
    fr: 'Ouvrez un compte ou une affaire : ce qui aide paraîtra ici.',
    en: 'Open an account or a deal: what helps will appear here.',
  },
  whatIsSeen: { fr: 'Ce que Relais lit ici', en: 'What Relais reads here' },
  staysHere: {
    fr: 'Rien de cette fiche ne quitte votre navigateur.',
    en: 'Nothing of this record leaves your browser.',
  },
  searchInstead: { fr: 'Chercher dans les pratiques', en: 'Search the practices' },
  preparing: { fr: 'Les pratiques arrivent…', en: 'The practices are arriving…' },
  settings: { fr: 'Réglages', en: 'Settings' },
  wonHere: { fr: 'Affaire gagnée', en: 'Deal won' },
  signedOut: {
    fr: 'Connectez-vous pour voir ce qui a marché ailleurs.',
    en: 'Sign in to see what worked elsewhere.',
  },
});
