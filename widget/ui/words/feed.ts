/** The feed: its filters, its silences and what is new. */
import { speak } from '../t.ts';

export const tFeed = speak({
  title: { fr: 'Le fil', en: 'The feed' },
  all: { fr: 'Tout', en: 'All' },
  unit: { fr: 'Unité', en: 'Unit' },
  region: { fr: 'Région', en: 'Region' },
  sector: { fr: 'Secteur', en: 'Sector' },
  product: { fr: 'Offre', en: 'Offer' },
  anyRegion: { fr: 'Toutes les régions', en: 'All regions' },
  anySector: { fr: 'Tous les secteurs', en: 'All sectors' },
  anyProduct: { fr: 'Toute l’offre', en: 'All offers' },
  filter: { fr: 'Filtrer', en: 'Filter' },
  filtersOn: {
    fr: { one: 'Filtrer · {n}', other: 'Filtrer · {n}' },
    en: { one: 'Filter · {n}', other: 'Filter · {n}' },
  },
  clearFilters: { fr: 'Retirer les filtres', en: 'Clear the filters' },
  newOnes: {
    fr: { one: '{n} nouvelle pratique', other: '{n} nouvelles pratiques' },
    en: { one: '{n} new practice', other: '{n} new practices' },
  },
  more: { fr: 'Voir plus de pratiques', en: 'Show more practices' },
  empty: { fr: 'Personne n’a encore partagé ici.', en: 'Nobody has shared here yet.' },
  emptyHint: {
    fr: 'Partagez la première depuis votre CRM : elle paraîtra ici, à la seconde.',
    en: 'Share the first from your CRM: it will appear here at once.',
  },
  emptyFiltered: { fr: 'Aucune pratique avec ces filtres.', en: 'No practice with these filters.' },
  emptySearch: { fr: 'Rien ne ressemble à « {q} ».', en: 'Nothing resembles “{q}”.' },
  emptySearchHint: {
    fr: 'Essayez un mot du terrain : une objection, un lieu, un matériel.',
    en: 'Try a word from the field: an objection, a place, a piece of equipment.',
  },
  failed: { fr: "Le fil n'est pas arrivé.", en: 'The feed did not arrive.' },
  practiceFailed: { fr: "Cette pratique n'est pas arrivée.", en: 'This practice did not arrive.' },
  gone: { fr: "Cette pratique n'est plus là.", en: 'This practice is no longer here.' },
  backToFeed: { fr: 'Retour au fil', en: 'Back to the feed' },
  offline: {
    fr: 'Hors connexion : le fil reprendra tout seul.',
    en: 'Offline: the feed will resume by itself.',
  },
  signedOut: { fr: 'Voyez comment vos collègues gagnent.', en: 'See how your colleagues win.' },
  signedOutHint: {
    fr: 'Connectez-vous une fois, avec votre invitation.',
    en: 'Sign in once, with your invitation.',
  },
  signedOutRecord: {
    fr: 'Voyez ce qui a marché pour une fiche comme celle-ci.',
    en: 'See what worked on a record like this one.',
  },
  lentHint: {
    fr: 'Votre navigateur ne retient rien ici : votre invitation sert une fois, ensuite un clic par page suffit.',
    en: 'Your browser keeps nothing here: your invitation serves once, then one click a page is enough.',
  },
  blocked: { fr: 'Relais ne peut pas se connecter sur ce site.', en: 'Relais cannot sign in on this site.' },
  blockedHint: {
    fr: "Votre administrateur doit l'autoriser ; en attendant, ouvrez Relais à part.",
    en: 'Your administrator has to allow it; meanwhile, open Relais by itself.',
  },
  openRelais: { fr: 'Ouvrir Relais', en: 'Open Relais' },
  notDone: { fr: "{why} Rien n'a changé.", en: '{why} Nothing has changed.' },
});
