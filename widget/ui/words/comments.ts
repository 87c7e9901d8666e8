/** Comments under a practice, and what became of one's own. */
import { speak } from '../t.ts';

export const tComments = speak({
  title: { fr: 'Commentaires', en: 'Comments' },
  none: { fr: 'Pas encore de commentaire.', en: 'No comment yet.' },
  yours: { fr: 'Votre commentaire', en: 'Your comment' },
  placeholder: { fr: 'Dire bravo, demander, préciser…', en: 'Congratulate, ask, add…' },
  publish: { fr: 'Commenter', en: 'Comment' },
  takeBack: { fr: 'Retirer', en: 'Remove' },
  sending: { fr: 'Envoi…', en: 'Sending…' },
  waiting: { fr: 'En attente du réseau', en: 'Waiting for the network' },
  refused: { fr: 'Pas envoyé : {why}', en: 'Not sent: {why}' },
  arrived: {
    fr: 'Votre commentaire était déjà arrivé, tel que vous l’aviez d’abord envoyé : il est plus haut. Ce que vous avez changé reste dans le champ.',
    en: 'Your comment had already arrived, as you first sent it: it is above. What you changed stays in the field.',
  },
  mend: { fr: 'Modifier', en: 'Edit' },
  drop: { fr: 'Supprimer', en: 'Delete' },
  earlier: { fr: 'Commentaires précédents', en: 'Earlier comments' },
  tooLong: {
    fr: { one: '{n} caractère de trop', other: '{n} caractères de trop' },
    en: { one: '{n} character too many', other: '{n} characters too many' },
  },
});
