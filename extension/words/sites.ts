/** Words about the sites that Relais may read, and about its silence on them. */
import { speak } from '#widget/ui/t.ts';

export const tSites = speak({
  byPerson: { fr: 'ajouté par vous', en: 'added by you' },
  byBuild: { fr: 'par votre entreprise', en: 'by your company' },
  byPolicy: { fr: 'par votre entreprise', en: 'by your company' },
  paused: { fr: 'en pause', en: 'paused' },
  pausedUntil: { fr: 'en pause jusqu’à {when}', en: 'paused until {when}' },
  notAllowed: { fr: 'à autoriser dans le navigateur', en: 'to be allowed in the browser' },
  pauseToday: { fr: 'Pause aujourd’hui', en: 'Pause today' },
  pauseWeek: { fr: 'Pause cette semaine', en: 'Pause this week' },
  pause: { fr: 'Mettre en pause', en: 'Pause' },
  resume: { fr: 'Reprendre', en: 'Resume' },
  remove: { fr: 'Retirer', en: 'Remove' },
  allow: { fr: 'Autoriser', en: 'Allow' },
  silentUntil: {
    fr: 'Relais se tait sur {site} jusqu’à {when}.',
    en: 'Relais keeps silent on {site} until {when}.',
  },
  silent: { fr: 'Relais se tait sur {site}.', en: 'Relais keeps silent on {site}.' },
  taken: {
    fr: 'Relais n’a plus l’autorisation de lire {site}. Il n’y fait plus rien.',
    en: 'Relais may no longer read {site}. It does nothing there any more.',
  },
  teach: { fr: 'Apprendre cette page à Relais', en: 'Teach Relais this page' },
  ofSite: { fr: 'Relais sur {site}', en: 'Relais on {site}' },
});
