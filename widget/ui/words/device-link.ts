/** Linking another device, in the extension's options and in the widget's account menu. */
import { speak } from '../t.ts';

export const tDeviceLink = speak({
  title: { fr: 'Connecter un autre appareil', en: 'Link another device' },
  why: {
    fr: 'Un autre navigateur, ou l’extension : un code, dix minutes, un seul usage. Pas besoin d’une autre invitation.',
    en: 'Another browser, or the extension: one code, ten minutes, used once. No other invitation is needed.',
  },
  make: { fr: 'Obtenir un code', en: 'Get a code' },
  making: { fr: 'Un instant…', en: 'One moment…' },
  code: { fr: 'Code', en: 'Code' },
  how: {
    fr: 'Sur l’autre appareil, ouvrez {where} ou l’accueil de l’extension ; tapez votre e-mail et ce code.',
    en: 'On the other device, open {where} or the extension’s welcome page; type your e-mail and this code.',
  },
  until: { fr: 'Valable jusqu’à {time}.', en: 'Valid until {time}.' },
  tries: {
    fr: { one: 'Encore {n} essai.', other: 'Encore {n} essais.' },
    en: { one: '{n} try left.', other: '{n} tries left.' },
  },
  copy: { fr: 'Copier le lien', en: 'Copy the link' },
  copied: { fr: 'Lien copié', en: 'Link copied' },
  copyRefused: { fr: 'Copie refusée : tapez le code', en: 'Copying refused: type the code' },
  withdraw: { fr: 'Annuler le code', en: 'Cancel the code' },
  used: { fr: '{device} est connecté depuis {time}.', en: '{device} has been signed in since {time}.' },
  notYou: { fr: 'Ce n’était pas vous ?', en: 'Was it not you?' },
  revoke: { fr: 'Le déconnecter', en: 'Sign it out' },
  revoked: { fr: '{device} est déconnecté.', en: '{device} is signed out.' },
  ended: { fr: 'Ce code ne vaut plus.', en: 'This code is no longer valid.' },
  again: { fr: 'Obtenir un autre code', en: 'Get another code' },
  unnamed: { fr: 'Un appareil', en: 'A device' },
  elsewhere: {
    fr: 'Le code s’obtient sur la page de Relais, où votre session est gardée.',
    en: 'The code is made on Relais’s own page, where your session is kept.',
  },
  openRelais: { fr: 'Ouvrir Relais', en: 'Open Relais' },
});
