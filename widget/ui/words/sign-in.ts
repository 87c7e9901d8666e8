/** Signing in by invitation, on every surface that can. */
import { speak } from '../t.ts';

export const tSignIn = speak({
  title: { fr: 'Se connecter à Relais', en: 'Sign in to Relais' },
  lead: {
    fr: 'Avec l’invitation que votre entreprise vous a envoyée.',
    en: 'With the invitation that your company sent you.',
  },
  email: { fr: 'E-mail professionnel', en: 'Work e-mail' },
  code: { fr: 'Code d’invitation', en: 'Invitation code' },
  codeHint: { fr: '8 caractères, à coller tels quels.', en: '8 characters, pasted as they are.' },
  submit: { fr: 'Se connecter', en: 'Sign in' },
  submitting: { fr: 'Connexion…', en: 'Signing in…' },
  emailMissing: { fr: 'Indiquez votre e-mail professionnel.', en: 'Give your work e-mail.' },
  codeMissing: { fr: "Collez le code d'invitation.", en: 'Paste the invitation code.' },
  done: { fr: 'Bonjour {name}, vous êtes connecté.', en: 'Hello {name}, you are signed in.' },
  closing: { fr: 'Cette fenêtre peut être fermée.', en: 'This window can be closed.' },
  noInvitation: {
    fr: 'Pas d’invitation ? Demandez-la à votre administrateur.',
    en: 'No invitation? Ask your administrator for one.',
  },
  offline: {
    fr: 'Pas de réseau : rien n’est perdu, réessayez.',
    en: 'No network: nothing is lost, try again.',
  },
});
