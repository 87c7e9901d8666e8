/** Words that every surface needs. What only one surface says is in that surface's own section. */
import type { Words } from './entry.ts';

export const coreWords = {
  relais: { fr: 'Relais', en: 'Relais' },
  retry: { fr: 'Réessayer', en: 'Try again' },
  close: { fr: 'Fermer', en: 'Close' },
  back: { fr: 'Retour', en: 'Back' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  send: { fr: 'Envoyer', en: 'Send' },
  more: { fr: 'Voir plus', en: 'Show more' },
  loading: { fr: 'Chargement…', en: 'Loading…' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  signOut: { fr: 'Se déconnecter', en: 'Sign out' },
  offline: { fr: 'Hors connexion.', en: 'You are offline.' },
  offlineKept: {
    fr: 'Hors connexion. Ce que vous écrivez est gardé et partira dès le retour du réseau.',
    en: 'You are offline. What you write is kept and leaves as soon as the network is back.',
  },
  failed: { fr: "Relais n'a pas répondu.", en: 'Relais did not answer.' },
  waitingToLeave: {
    fr: { one: '{n} envoi en attente', other: '{n} envois en attente' },
    en: { one: '{n} waiting to be sent', other: '{n} waiting to be sent' },
  },
  sending: { fr: 'Envoi en cours…', en: 'Sending…' },
  allSent: { fr: 'Tout est envoyé', en: 'Everything is sent' },
  search: { fr: 'Chercher', en: 'Search' },
  searchPractices: { fr: 'Chercher une pratique', en: 'Search practices' },
  /** A name and what is said of it, for who hears the page. */
  pair: { fr: '{name} : {what}', en: '{name}: {what}' },
  clearSearch: { fr: 'Effacer la recherche', en: 'Clear the search' },
} as const satisfies Words;
