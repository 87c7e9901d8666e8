/** Words about pages that Relais should read and cannot. */
import { speak } from '#widget/ui/t.ts';

export const tHealth = speak({
  unread: {
    fr: 'Relais ne comprend plus cette page ({crm}).',
    en: 'Relais no longer understands this page ({crm}).',
  },
  why: {
    fr: 'Le CRM a sans doute changé. Un rapport aide à réparer : la structure de la page, sans un mot de ce qu’elle contient.',
    en: 'The CRM has probably changed. A report helps to mend it: the structure of the page, without one word of what it holds.',
  },
  see: { fr: 'Voir le rapport', en: 'See the report' },
  copy: { fr: 'Copier', en: 'Copy' },
  copied: { fr: 'Copié', en: 'Copied' },
  send: { fr: 'Envoyer à l’administrateur', en: 'Send to the administrator' },
  sent: { fr: 'Envoyé, sans votre nom.', en: 'Sent, without your name.' },
  notSent: { fr: 'Le rapport n’est pas parti : réessayez.', en: 'The report was not sent: try again.' },
  notCopied: {
    fr: 'La copie a été refusée : sélectionnez le rapport.',
    en: 'Copying was refused: select the report.',
  },
  taught: { fr: 'page apprise', en: 'taught page' },
});
