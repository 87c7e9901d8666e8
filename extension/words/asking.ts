/** Words of the panel for asking, and for the sites of agreements. */
import { speak } from '#widget/ui/t.ts';

export const tAsking = speak({
  stalled: { fr: 'Cette affaire n’avance plus ?', en: 'Is this deal standing still?' },
  askLink: { fr: 'Demander sans donner mon nom', en: 'Ask without giving my name' },
  askSearch: { fr: 'Poser la question', en: 'Ask the question' },
  yourQuestion: { fr: 'Votre question', en: 'Your question' },
  oneOfThese: { fr: 'L’une de ces pratiques y répond ?', en: 'Does one of these practices answer it?' },
  more: { fr: 'Ce qui bloque, sans nommer le client', en: 'What blocks, without naming the customer' },
  stayHidden: { fr: 'Rester caché après la réponse', en: 'Stay hidden after the answer' },
  send: { fr: 'Demander', en: 'Ask' },
  whoIsAsked: {
    fr: 'Trois collègues au plus, qui ont gagné ce cas, verront votre nom ; personne d’autre.',
    en: 'Three colleagues at most, who won this case, will see your name; nobody else.',
  },
  asked: { fr: 'Question envoyée.', en: 'Question sent.' },
  sending: { fr: 'Envoi de votre question…', en: 'Sending your question…' },
  refused: { fr: 'Question pas encore envoyée.', en: 'Question not sent yet.' },
  waiting: {
    fr: 'Question gardée, elle partira avec le réseau.',
    en: 'Question kept, it leaves with the network.',
  },
  takeBack: { fr: 'Reprendre', en: 'Take back' },
  full: { fr: 'Trop d’envois attendent déjà le réseau.', en: 'Too much is waiting for the network already.' },
  isSite: { fr: 'Cette fiche est l’un de ses sites', en: 'This record is one of its sites' },
  until: { fr: 'à gagner avant le {day}', en: 'to win before {day}' },
});
