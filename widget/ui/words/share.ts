/** Sharing from the widget. */
import { speak } from '../t.ts';

export const tShare = speak({
  title: { fr: 'Partager une pratique', en: 'Share a practice' },
  adapt: { fr: 'Adapter une pratique', en: 'Adapt a practice' },
  what: { fr: 'Qu’avez-vous fait qui a marché ?', en: 'What did you do that worked?' },
  whatHint: {
    fr: 'Un petit déjeuner dans la salle de pause, puis un essai de deux semaines…',
    en: 'A breakfast in the break room, then a two-week trial…',
  },
  whatElse: { fr: 'Qu’avez-vous fait autrement ?', en: 'What did you do differently?' },
  whatElseHint: {
    fr: 'Le midi, avec le chef, sans machine sur place…',
    en: 'At noon, with the chef, no machine on site…',
  },
  adapts: { fr: 'D’après « {title} », de {name}', en: 'After “{title}”, by {name}' },
  kept: {
    fr: 'Ce que vous écrivez est gardé ici tant que ce n’est pas partagé.',
    en: 'What you write is kept here until it is shared.',
  },
  publish: { fr: 'Partager', en: 'Share' },
  open: { fr: 'Voir la pratique', en: 'See the practice' },
  again: { fr: 'En partager une autre', en: 'Share another' },
  waiting: {
    fr: { one: '{n} envoi attend le réseau', other: '{n} envois attendent le réseau' },
    en: { one: '{n} item waits for the network', other: '{n} items wait for the network' },
  },
  refused: { fr: 'Refusé par le serveur : {why}', en: 'Refused by the server: {why}' },
  parentFailed: {
    fr: 'La pratique à adapter n’est pas arrivée.',
    en: 'The practice to adapt did not arrive.',
  },
});
